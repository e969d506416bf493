### Only what British English says differently.

command-quiz = Guess the twin town
quiz-question = Which of these is a twin town of { $city }?
quiz-right = { $player } is right: { $city } and { $right } are twin towns.
quiz-wrong = { $player } said { $answer }. No: the twin town of { $city } is { $right }.
quiz-since = Twin towns since { $when }.
quiz-scores-title = Who knows the twin towns?
quiz-right-alone = Right: { $city } and { $right } are twin towns.
quiz-wrong-alone = No: the twin town of { $city } is { $right }.
