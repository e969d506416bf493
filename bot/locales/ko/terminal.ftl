### 한국어 문장. 뜻은 en-US를 보세요.

no-token = DISCORD_TOKEN이 설정되지 않아 터미널에서 대화를 시작해요.
terminal-greeting = 아무 도시나 물어보세요: “부산의 자매도시는?”, “도쿄와 베를린?”. Tab은 이름 완성, { $help }: 명령어 목록, Ctrl-D: 끝내기.
terminal-bye = 안녕히 가세요.
terminal-help-ways = 한국어나 제가 아는 다른 언어로, 평소 말하듯이:
terminal-help-commands = 명령어. 대괄호 안의 옵션은 비워 둘 수 있어요:
terminal-help-keys = Tab은 도시와 명령어를 완성해요. “어느 것?”에는 번호로 답하세요. 끝내려면 Ctrl-C 또는 Ctrl-D.
terminal-example-city = 서울의 자매도시 알려줘
terminal-example-pair = 부산과 시카고는 자매도시인가요?
terminal-example-home = 우리 자매도시는 어디예요? 인천에 살아요
terminal-no-number = { $number }번 항목은 없어요.
terminal-exported = 보관된 회원님의 정보는 모두 { $file }에 있어요.
terminal-not-exported = { $file }: 파일을 저장하지 못했어요. { $reason }
terminal-delete-how = 삭제하려면 “{ $yes }”, 그대로 두려면 다른 아무 말이나 입력하세요.
terminal-delete-yes = 네
