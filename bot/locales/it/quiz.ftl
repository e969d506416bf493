### Testi in italiano; il significato di ogni messaggio è spiegato in en-US.

command-quiz = Indovina la città gemellata
command-quiz-play = Una domanda: quale di quattro città è la gemellata?
option-quiz-play-country = Solo città di questo paese
option-quiz-play-difficulty = Da nota a sconosciuta; facile se lo ometti
command-quiz-scores = I migliori punteggi di questo server, di chi partecipa
quiz-easy = Facile
quiz-medium = Media
quiz-hard = Difficile
quiz-question = Quale di queste è gemellata con { $city }?
quiz-none = Non ho trovato nessuna domanda. Prova un altro paese o un’altra difficoltà.
quiz-right = { $player } ha ragione: { $city } e { $right } sono gemellate.
quiz-wrong = { $player } ha detto { $answer }. No: la città gemellata con { $city } è { $right }.
quiz-distance = Distano { $distance }.
quiz-since =
    { $precision ->
        [month] Gemellate da { $when }.
       *[year] Gemellate dal { $when }.
    }
quiz-next = Prossima domanda
quiz-details = Dettagli
quiz-taken = Qualcuno è stato più veloce: la domanda ha già una risposta.
quiz-score =
    { $asked ->
        [1] Il tuo punteggio qui: { $correct } su una.
       *[other] Il tuo punteggio qui: { $correct } su { $asked }.
    }
quiz-scores-title = Chi conosce le città gemellate?
quiz-scores-line = { $rank }. { $player }: { $correct } su { $asked }, { $row } di fila
quiz-scores-empty = Qui non c’è ancora nessun punteggio.
quiz-scores-about = Il punteggio si conserva solo per chi lo chiede. «Dimentica il mio punteggio» o { $command } elimina il tuo.
quiz-join = Conserva il mio punteggio
quiz-leave = Dimentica il mio punteggio
quiz-joined = D’ora in poi le tue risposte in questo server contano.
quiz-left = Il tuo punteggio in questo server è eliminato.
quiz-was-none = In questo server non c’è nessun tuo punteggio.
quiz-choose-number = Scrivi il numero della tua risposta.
quiz-right-alone = Giusto: { $city } e { $right } sono gemellate.
quiz-wrong-alone = No: la città gemellata con { $city } è { $right }.
