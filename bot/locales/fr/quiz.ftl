command-quiz = Deviner la ville jumelée
command-quiz-play = Une question : laquelle de quatre villes est la ville jumelée ?
option-quiz-play-country = Seulement les villes de ce pays
option-quiz-play-difficulty = De connu à obscur ; facile à défaut
command-quiz-scores = Les meilleurs scores de ce serveur, parmi ceux qui participent

quiz-easy = Facile
quiz-medium = Moyen
quiz-hard = Difficile
quiz-question = Laquelle de ces villes est jumelée avec { $city } ?
quiz-none = Je n’ai pas trouvé de question pour cela. Essaie un autre pays ou une autre difficulté.
quiz-right = { $player } a raison : { $city } et { $right } sont jumelées.
quiz-wrong = { $player } a dit { $answer }. Non : la ville jumelée avec { $city } est { $right }.
quiz-distance = Elles sont distantes de { $distance }.
quiz-since =
    { $precision ->
        [day] Jumelées depuis le { $when }.
       *[year] Jumelées depuis { $when }.
    }
quiz-next = Question suivante
quiz-details = Détails
quiz-taken = Quelqu’un a été plus rapide : la question a déjà sa réponse.
quiz-score =
    { $asked ->
        [1] Ton score ici : { $correct } sur une.
       *[other] Ton score ici : { $correct } sur { $asked }.
    }
quiz-scores-title = Qui connaît les villes jumelées ?
quiz-scores-line = { $rank }. { $player } : { $correct } sur { $asked }, { $row } de suite
quiz-scores-empty = Aucun score n’est encore tenu ici.
quiz-scores-about = Les scores ne sont tenus que pour ceux qui le demandent. « Oublier mon score » ou { $command } efface le tien.
quiz-join = Tenir mon score
quiz-leave = Oublier mon score
quiz-joined = Désormais, tes réponses sur ce serveur sont comptées.
quiz-left = Ton score sur ce serveur est effacé.
quiz-was-none = Aucun score de toi n’est tenu sur ce serveur.
quiz-choose-number = Tape le numéro de ta réponse.
quiz-right-alone = Juste : { $city } et { $right } sont jumelées.
quiz-wrong-alone = Non : la ville jumelée avec { $city } est { $right }.
