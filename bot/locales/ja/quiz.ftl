### 日本語の文。それぞれの意味は en-US を参照。

command-quiz = 姉妹都市を当てるクイズ
command-quiz-play = クイズ：4つの都市のうち、姉妹都市はどれ？
option-quiz-play-country = この国の都市だけ
option-quiz-play-difficulty = 有名な都市から、あまり知られていない都市まで。省略すると「かんたん」
command-quiz-scores = このサーバーの参加者の成績
quiz-easy = かんたん
quiz-medium = ふつう
quiz-hard = むずかしい
quiz-question = { $city }の姉妹都市は、次のうちどれでしょう？
quiz-none = その条件では問題が見つかりませんでした。別の国か、別の難しさで試してください。
quiz-right = { $player }さん、正解！{ $city }と{ $right }は姉妹都市です。
quiz-wrong = { $player }さんの答え：{ $answer }。残念！{ $city }の姉妹都市は{ $right }です。
quiz-distance = 2つの都市の距離は{ $distance }です。
quiz-since =
    { $precision ->
        [year] { $when }年から姉妹都市です。
       *[day] { $when }から姉妹都市です。
    }
quiz-next = 次の問題
quiz-details = 詳しく見る
quiz-taken = ほかの人が先に答えました。
quiz-score = ここでのあなたの成績：{ $asked }問中{ $correct }問正解
quiz-scores-title = 姉妹都市に詳しいのはだれ？
quiz-scores-line = { $rank }. { $player }：{ $asked }問中{ $correct }問正解、{ $row }問連続正解
quiz-scores-empty = ここでは、まだだれの成績も記録されていません。
quiz-scores-about = 成績は、希望した人のものだけを記録します。「成績を消す」または{ $command }で削除できます。
quiz-join = 成績を記録する
quiz-leave = 成績を消す
quiz-joined = これからは、このサーバーでの答えが成績に数えられます。
quiz-left = このサーバーでのあなたの成績を削除しました。
quiz-was-none = このサーバーにあなたの成績は記録されていません。
quiz-choose-number = 答えの番号を入力してください。
quiz-right-alone = 正解！{ $city }と{ $right }は姉妹都市です。
quiz-wrong-alone = 残念！{ $city }の姉妹都市は{ $right }です。
