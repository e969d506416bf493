### /quiz: találd ki a testvérvárost. $city: egy város az országával.

command-quiz = Találd ki a testvérvárost
command-quiz-play = Egy kérdés: négy város közül melyik a testvérváros?
option-quiz-play-country = Csak ennek az országnak a városai
option-quiz-play-difficulty = Az ismerttől az ismeretlenig; ha üres, könnyű
command-quiz-scores = A szerver legjobb eredményei, azoké, akik részt vesznek

quiz-easy = Könnyű
quiz-medium = Közepes
quiz-hard = Nehéz
quiz-question = Melyik { $city } testvérvárosa?
quiz-none = Ehhez nem találtam kérdést. Próbálj másik országot vagy nehézséget.
quiz-right = { $player } eltalálta: { $city } és { $right } testvérvárosok.
quiz-wrong = { $player } válasza: { $answer }. Nem: { $city } testvérvárosa { $right }.
quiz-distance = Távolságuk: { $distance }.
quiz-since = { $when } óta testvérvárosok.
quiz-next = Következő kérdés
quiz-details = Részletek
quiz-taken = Valaki gyorsabb volt: erre már megjött a válasz.
quiz-score = Eredményed itt: { $asked } kérdésből { $correct } jó válasz.
quiz-scores-title = Ki ismeri a testvérvárosokat?
quiz-scores-line = { $rank }. { $player }: { $asked } kérdésből { $correct } jó válasz, egymás után { $row }
quiz-scores-empty = Itt még senki eredményét sem tárolom.
quiz-scores-about = Csak azok eredményét tárolom, akik kérik. A tiedet ez törli: „Eredményem törlése” vagy { $command }
quiz-join = Eredményem tárolása
quiz-leave = Eredményem törlése
quiz-joined = Mostantól számítanak a válaszaid ezen a szerveren.
quiz-left = Az eredményedet ezen a szerveren töröltem.
quiz-was-none = Ezen a szerveren nincs tárolt eredményed.
quiz-choose-number = Írd be a válaszod számát.
quiz-right-alone = Helyes: { $city } és { $right } testvérvárosok.
quiz-wrong-alone = Nem: { $city } testvérvárosa { $right }.
