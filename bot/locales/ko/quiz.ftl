### 한국어 문장. 뜻은 en-US를 보세요.

command-quiz = 자매도시 맞히기
command-quiz-play = 문제: 네 도시 중 자매도시는 어디일까요?
option-quiz-play-country = 이 나라의 도시만
option-quiz-play-difficulty = 유명한 곳부터 낯선 곳까지. 비워 두면 쉬움
command-quiz-scores = 이 서버 참가자의 최고 점수
quiz-easy = 쉬움
quiz-medium = 보통
quiz-hard = 어려움
quiz-question = 다음 중 { $city }의 자매도시는 어디일까요?
quiz-none = 그 조건의 문제를 찾지 못했어요. 다른 나라나 난이도로 해 보세요.
quiz-right = { $player }님 정답! { $city } – { $right }: 자매도시예요.
quiz-wrong = { $player }님의 답: { $answer }. 아쉬워요! { $city }의 자매도시: { $right }.
quiz-distance = 두 도시 사이의 거리는 { $distance }예요.
quiz-since =
    { $precision ->
        [year] { $when }년부터 자매도시예요.
       *[day] { $when }부터 자매도시예요.
    }
quiz-next = 다음 문제
quiz-details = 자세히
quiz-taken = 누군가 더 빨랐어요. 이미 답이 나온 문제예요.
quiz-score = 여기서 내 점수: { $asked }문제 중 { $correct }개 정답.
quiz-scores-title = 자매도시를 가장 잘 아는 사람은?
quiz-scores-line = { $rank }. { $player }: { $asked }문제 중 { $correct }개 정답, 연속 { $row }개
quiz-scores-empty = 여기에는 아직 보관된 점수가 없어요.
quiz-scores-about = 원하는 사람의 점수만 보관해요. 내 점수를 삭제하려면 “내 점수 지우기” 또는 { $command }
quiz-join = 내 점수 보관하기
quiz-leave = 내 점수 지우기
quiz-joined = 이제부터 이 서버에서의 답이 점수로 쌓여요.
quiz-left = 이 서버에 보관된 회원님의 점수를 삭제했어요.
quiz-was-none = 이 서버에 보관된 회원님의 점수가 없어요.
quiz-choose-number = 답의 번호를 입력하세요.
quiz-right-alone = 정답! { $city } – { $right }: 자매도시예요.
quiz-wrong-alone = 아쉬워요! { $city }의 자매도시: { $right }.
