### /quiz: gissa vänorten. $city: en ort med sitt land.

command-quiz = Gissa vänorten
command-quiz-play = En fråga: vilken av fyra orter är vänorten?
option-quiz-play-country = Bara orter i det här landet
option-quiz-play-difficulty = Från välkänt till okänt; lätt om du lämnar tomt
command-quiz-scores = Serverns bästa resultat, för dem som är med

quiz-easy = Lätt
quiz-medium = Medel
quiz-hard = Svår
quiz-question = Vilken av dessa är vänort till { $city }?
quiz-none = Jag hittade ingen fråga för det. Pröva ett annat land eller en annan svårighetsgrad.
quiz-right = { $player } har rätt: { $city } och { $right } är vänorter.
quiz-wrong = { $player } svarade { $answer }. Nej: vänorten till { $city } är { $right }.
quiz-distance = Det är { $distance } mellan dem.
quiz-since =
    { $precision ->
        [day] Vänorter sedan den { $when }.
       *[year] Vänorter sedan { $when }.
    }
quiz-next = Nästa fråga
quiz-details = Detaljer
quiz-taken = Någon hann före: frågan är besvarad.
quiz-score =
    { $asked ->
        [1] Ditt resultat här: { $correct } rätt av en.
       *[other] Ditt resultat här: { $correct } rätt av { $asked }.
    }
quiz-scores-title = Vem kan vänorterna?
quiz-scores-line = { $rank }. { $player }: { $correct } rätt av { $asked }, { $row } i rad
quiz-scores-empty = Ingens resultat är sparat här än.
quiz-scores-about = Resultat sparas bara för den som ber om det. ”Glöm mitt resultat” eller { $command } raderar ditt.
quiz-join = Spara mitt resultat
quiz-leave = Glöm mitt resultat
quiz-joined = Från och med nu räknas dina svar på den här servern.
quiz-left = Ditt resultat på den här servern är raderat.
quiz-was-none = Du har inget resultat sparat på den här servern.
quiz-choose-number = Skriv numret på ditt svar.
quiz-right-alone = Rätt: { $city } och { $right } är vänorter.
quiz-wrong-alone = Nej: vänorten till { $city } är { $right }.
