### 简体中文。各条的意思见 en-US。

command-quiz = 猜友好城市
command-quiz-play = 一道题：四座城市中哪一座是友好城市？
option-quiz-play-country = 只出这个国家或地区的城市
option-quiz-play-difficulty = 从知名到冷门；省略则为简单
command-quiz-scores = 本服务器参与者的最好成绩
quiz-easy = 简单
quiz-medium = 中等
quiz-hard = 困难
quiz-question = 下面哪座城市是{ $city }的友好城市？
quiz-none = 没有找到符合条件的题目。换个国家、地区或难度试试。
quiz-right = { $player }答对了：{ $city }和{ $right }是友好城市。
quiz-wrong = { $player }答的是{ $answer }。不对：{ $city }的友好城市是{ $right }。
quiz-distance = 它们相距{ $distance }。
quiz-since =
    { $precision ->
        [year] { $when }年起结为友好城市。
       *[day] { $when }起结为友好城市。
    }
quiz-next = 下一题
quiz-details = 详情
quiz-taken = 有人抢先一步：这道题已经答完了。
quiz-score = 你在这里的成绩：{ $asked }题答对{ $correct }题。
quiz-scores-title = 谁最了解友好城市？
quiz-scores-line = { $rank }. { $player }：{ $asked }题答对{ $correct }题，连对{ $row }题
quiz-scores-empty = 这里还没有保存任何人的成绩。
quiz-scores-about = 只保存自愿参与者的成绩。“删除我的成绩”或{ $command }可以删除你的成绩。
quiz-join = 保存我的成绩
quiz-leave = 删除我的成绩
quiz-joined = 从现在起，你在本服务器的回答会计入成绩。
quiz-left = 你在本服务器的成绩已删除。
quiz-was-none = 本服务器没有保存你的成绩。
quiz-choose-number = 请输入答案的编号。
quiz-right-alone = 答对了：{ $city }和{ $right }是友好城市。
quiz-wrong-alone = 不对：{ $city }的友好城市是{ $right }。
