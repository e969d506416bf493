### Teksty po polsku; znaczenie każdego wyjaśnia en-US. Nazw miast się tu nie odmienia: stoją za dwukropkiem albo na początku.

command-quiz = Zgadnij miasto partnerskie
command-quiz-play = Pytanie: które z czterech miast jest partnerskie?
option-quiz-play-country = Tylko miasta tego kraju
option-quiz-play-difficulty = Od znanych po nieznane; jeśli pominiesz, łatwe
command-quiz-scores = Najlepsze wyniki tego serwera, tych, którzy grają
quiz-easy = Łatwe
quiz-medium = Średnie
quiz-hard = Trudne
quiz-question = { $city }: które z tych miast jest partnerskie?
quiz-none = Nie udało mi się znaleźć pytania. Spróbuj innego kraju albo innego poziomu.
quiz-right = { $player } ma rację: { $city } i { $right } to miasta partnerskie.
quiz-wrong = { $player }: { $answer }. Nie: { $city } i { $right } to miasta partnerskie.
quiz-distance = Odległość między nimi: { $distance }.
quiz-since =
    { $precision ->
        [year] Miasta partnerskie od { $when } r.
       *[day] Miasta partnerskie od { $when }.
    }
quiz-next = Następne pytanie
quiz-details = Szczegóły
quiz-taken = Ktoś był szybszy: na to pytanie już odpowiedziano.
quiz-score = Twój wynik tutaj: { $correct } z { $asked }.
quiz-scores-title = Kto zna miasta partnerskie?
quiz-scores-line = { $rank }. { $player }: { $correct } z { $asked }, z rzędu { $row }
quiz-scores-empty = Nie ma tu jeszcze żadnych wyników.
quiz-scores-about = Wyniki są zapisywane tylko tym, którzy o to poproszą. „Zapomnij mój wynik” albo { $command } usuwa twój.
quiz-join = Zapisuj mój wynik
quiz-leave = Zapomnij mój wynik
quiz-joined = Od teraz twoje odpowiedzi na tym serwerze się liczą.
quiz-left = Twój wynik na tym serwerze usunięto.
quiz-was-none = Na tym serwerze nie ma twojego wyniku.
quiz-choose-number = Wpisz numer odpowiedzi.
quiz-right-alone = Dobrze: { $city } i { $right } to miasta partnerskie.
quiz-wrong-alone = Nie: { $city } i { $right } to miasta partnerskie.
