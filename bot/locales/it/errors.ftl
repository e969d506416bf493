### Testi in italiano; il significato di ogni messaggio è spiegato in en-US.

error-unexpected = Si è verificato un errore da parte nostra. Se lo segnali al responsabile del bot, indica questo riferimento: { $reference }.
error-storage = In questo momento non raggiungo il mio database, quindi non è stato salvato nulla. Le domande sulle città funzionano ancora. Riferimento: { $reference }.
error-too-slow = Ci è voluto troppo tempo. Riprova, per favore.
error-cooldown = Un momento: riprova tra { $seconds ->
    [1] un secondo
   *[other] { $seconds } secondi
}.
error-no-permission = Per questo ti serve il permesso «{ $permission }».
error-bot-permission = Per questo mi serve qui il permesso «{ $permission }».
error-servers-only = Funziona solo in un server.
error-missing-option = A { $command } serve { $option }.
error-unknown-option = { $command } non ha un’opzione «{ $option }».
error-unknown-command = Non conosco il comando { $command }. { $help } mostra che cosa so fare.
error-gone = Questo menu non è più valido. Chiedi di nuovo, per favore.
