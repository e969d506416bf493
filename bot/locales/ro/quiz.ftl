### /quiz: ghicește orașul înfrățit. $city: un loc cu țara lui.

command-quiz = Ghicește orașul înfrățit
command-quiz-play = O întrebare: care dintre patru orașe este cel înfrățit?
option-quiz-play-country = Doar orașe din această țară
option-quiz-play-difficulty = De la cunoscut la obscur; ușor, dacă nu completezi
command-quiz-scores = Cele mai bune scoruri ale serverului, ale celor care participă

quiz-easy = Ușor
quiz-medium = Mediu
quiz-hard = Greu
quiz-question = Care dintre acestea este înfrățit cu { $city }?
quiz-none = Nu am găsit nicio întrebare pentru asta. Încearcă altă țară sau altă dificultate.
quiz-right = Corect, { $player }: { $city } și { $right } sunt orașe înfrățite.
quiz-wrong = { $player } a spus { $answer }. Nu: orașul înfrățit cu { $city } este { $right }.
quiz-distance = Între ele sunt { $distance }.
quiz-since = Orașe înfrățite din { $when }.
quiz-next = Întrebarea următoare
quiz-details = Detalii
quiz-taken = Altcineva a fost mai rapid: la întrebare s-a răspuns deja.
quiz-score = Scorul tău aici: { $correct } din { $asked }.
quiz-scores-title = Cine știe orașele înfrățite?
quiz-scores-line = { $rank }. { $player }: { $correct } din { $asked }, la rând: { $row }
quiz-scores-empty = Încă nu se păstrează aici scorul nimănui.
quiz-scores-about = Scorurile se păstrează doar pentru cei care o cer. „Uită scorul meu” sau { $command } îl șterge pe al tău.
quiz-join = Păstrează scorul meu
quiz-leave = Uită scorul meu
quiz-joined = De acum, răspunsurile tale de pe acest server se numără.
quiz-left = Scorul tău de pe acest server a fost șters.
quiz-was-none = Pe acest server nu se păstrează niciun scor al tău.
quiz-choose-number = Scrie numărul răspunsului tău.
quiz-right-alone = Corect: { $city } și { $right } sunt orașe înfrățite.
quiz-wrong-alone = Nu: orașul înfrățit cu { $city } este { $right }.
