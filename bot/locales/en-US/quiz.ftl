### /quiz: guess the sister. $city: a place with its country.

command-quiz = Guess the sister city
command-quiz-play = A question: which of four cities is the sister?
option-quiz-play-country = Only cities of this country
option-quiz-play-difficulty = From well-known to obscure; easy if you leave it out
command-quiz-scores = The best scores of this server, of those who take part

quiz-easy = Easy
quiz-medium = Medium
quiz-hard = Hard
quiz-question = Which of these is a sister city of { $city }?
quiz-none = I couldn’t find a question for that. Try another country or another difficulty.
quiz-right = { $player } is right: { $city } and { $right } are sister cities.
quiz-wrong = { $player } said { $answer }. No: the sister city of { $city } is { $right }.
quiz-distance = They are { $distance } apart.
quiz-since = Sister cities since { $when }.
quiz-next = Next question
quiz-details = Details
quiz-taken = Somebody was faster: this question is answered.
quiz-score =
    { $asked ->
        [1] Your score here: { $correct } right of one.
       *[other] Your score here: { $correct } right of { $asked }.
    }
quiz-scores-title = Who knows the sister cities?
quiz-scores-line = { $rank }. { $player }: { $correct } right of { $asked }, { $row } in a row
quiz-scores-empty = Nobody’s score is kept here yet.
quiz-scores-about = Scores are kept only for those who ask for it. “Forget my score” or { $command } deletes yours.
quiz-join = Keep my score
quiz-leave = Forget my score
quiz-joined = From now on your answers in this server are counted.
quiz-left = Your score in this server is deleted.
quiz-was-none = No score of yours is kept in this server.
quiz-choose-number = Type the number of your answer.
quiz-right-alone = Right: { $city } and { $right } are sister cities.
quiz-wrong-alone = No: the sister city of { $city } is { $right }.
