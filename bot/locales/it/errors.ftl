### Testi in italiano; il significato di ogni messaggio è spiegato in en-US.

error-unexpected = Si è verificato un errore da parte nostra. Se lo segnali al responsabile del bot, indica questo riferimento: { $reference }.
error-storage = In questo momento non raggiungo il mio database, quindi non è stato salvato nulla. Le domande sulle città funzionano ancora. Riferimento: { $reference }.
error-too-slow = Ci è voluto troppo tempo. Riprova, per favore.
error-connection = La connessione con Discord si è interrotta. Controlla se è stato fatto e, se no, riprova.
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

## refusal-… is what Discord did not take, and what helps

refusal-channel = { $channel } non esiste più. Scegli un altro canale, per favore.
refusal-permission = Discord non mi lascia pubblicare in { $channel }. Controlla lì i miei permessi, per favore.
refusal-archived = { $channel } è un thread archiviato. Riaprilo scrivendoci qualcosa, per favore.
refusal-locked = { $channel } è un thread bloccato. Sbloccalo o scegli un altro canale, per favore.
refusal-automod = L’AutoMod di questo server trattiene il testo. Modificalo o escludimi dall’AutoMod, per favore.
refusal-message = Discord non lo accetta così com’è (codice { $code }).
refusal-limit = Discord mi chiede di rallentare.
refusal-way = Non sono riuscito a raggiungere Discord in questo momento.
refusal-again = Riproverò.
refusal-tag = { $channel } vuole un tag su ogni post, e nessuno si chiama come una città dell’evento, “Eventi” o “Events”. Creane uno, o scegli un altro canale.
