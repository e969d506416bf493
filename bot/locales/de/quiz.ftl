command-quiz = Die Partnerstadt erraten
command-quiz-play = Eine Frage: Welche von vier Städten ist die Partnerstadt?
option-quiz-play-country = Nur Städte dieses Landes
option-quiz-play-difficulty = Von bekannt bis entlegen; ohne Angabe leicht
command-quiz-scores = Die besten Punktestände dieses Servers, von allen, die mitmachen

quiz-easy = Leicht
quiz-medium = Mittel
quiz-hard = Schwer
quiz-question = Welche dieser Städte ist eine Partnerstadt von { $city }?
quiz-none = Dazu habe ich keine Frage gefunden. Versuche ein anderes Land oder eine andere Stufe.
quiz-right = { $player } hat recht: { $city } und { $right } sind Partnerstädte.
quiz-wrong = { $player } meinte { $answer }. Nein: Die Partnerstadt von { $city } ist { $right }.
quiz-distance = Sie liegen { $distance } auseinander.
quiz-since =
    { $precision ->
        [day] Partnerstädte seit dem { $when }.
       *[year] Partnerstädte seit { $when }.
    }
quiz-next = Nächste Frage
quiz-details = Details
quiz-taken = Jemand war schneller: Diese Frage ist beantwortet.
quiz-score =
    { $asked ->
        [1] Dein Stand hier: { $correct } von einer richtig.
       *[other] Dein Stand hier: { $correct } von { $asked } richtig.
    }
quiz-scores-title = Wer kennt die Partnerstädte?
quiz-scores-line = { $rank }. { $player }: { $correct } von { $asked } richtig, { $row } in Folge
quiz-scores-empty = Hier wird noch kein Punktestand geführt.
quiz-scores-about = Punkte werden nur für jene gezählt, die darum bitten. „Meinen Stand vergessen“ oder { $command } löscht deinen.
quiz-join = Meinen Stand merken
quiz-leave = Meinen Stand vergessen
quiz-joined = Ab jetzt zählen deine Antworten auf diesem Server.
quiz-left = Dein Punktestand auf diesem Server ist gelöscht.
quiz-was-none = Auf diesem Server wird kein Punktestand von dir geführt.
quiz-choose-number = Gib die Nummer deiner Antwort ein.
quiz-right-alone = Richtig: { $city } und { $right } sind Partnerstädte.
quiz-wrong-alone = Nein: Die Partnerstadt von { $city } ist { $right }.
