### Teksten in het Nederlands; wat elk bericht betekent, staat bij en-US.

command-quiz = Raad de zusterstad
command-quiz-play = Een vraag: welke van vier steden is de zusterstad?
option-quiz-play-country = Alleen steden van dit land
option-quiz-play-difficulty = Van bekend tot onbekend; makkelijk als je niets invult
command-quiz-scores = De beste scores van deze server, van wie meedoet
quiz-easy = Makkelijk
quiz-medium = Gemiddeld
quiz-hard = Moeilijk
quiz-question = Welke van deze is een zusterstad van { $city }?
quiz-none = Ik kon geen vraag vinden. Probeer een ander land of een andere moeilijkheid.
quiz-right = { $player } heeft gelijk: { $city } en { $right } zijn zustersteden.
quiz-wrong = { $player } zei { $answer }. Nee: de zusterstad van { $city } is { $right }.
quiz-distance = Ze liggen { $distance } uit elkaar.
quiz-since = Zustersteden sinds { $when }.
quiz-next = Volgende vraag
quiz-details = Details
quiz-taken = Iemand was sneller: deze vraag is beantwoord.
quiz-score =
    { $asked ->
        [1] Jouw score hier: { $correct } van één goed.
       *[other] Jouw score hier: { $correct } van { $asked } goed.
    }
quiz-scores-title = Wie kent de zustersteden?
quiz-scores-line = { $rank }. { $player }: { $correct } van { $asked } goed, { $row } op rij
quiz-scores-empty = Hier wordt nog niemands score bijgehouden.
quiz-scores-about = Scores worden alleen bijgehouden voor wie erom vraagt. “Vergeet mijn score” of { $command } verwijdert de jouwe.
quiz-join = Houd mijn score bij
quiz-leave = Vergeet mijn score
quiz-joined = Vanaf nu tellen je antwoorden op deze server.
quiz-left = Je score op deze server is verwijderd.
quiz-was-none = Op deze server wordt geen score van je bijgehouden.
quiz-choose-number = Typ het nummer van je antwoord.
quiz-right-alone = Goed: { $city } en { $right } zijn zustersteden.
quiz-wrong-alone = Nee: de zusterstad van { $city } is { $right }.
