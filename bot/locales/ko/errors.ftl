### 한국어 문장. 뜻은 en-US를 보세요.

error-unexpected = 저희 쪽에서 문제가 생겼어요. 봇 운영자에게 알릴 때는 이 번호를 전해 주세요: { $reference }
error-storage = 지금 데이터베이스에 연결할 수 없어서 아무것도 저장하지 못했어요. 도시에 대한 질문은 답할 수 있어요. 번호: { $reference }
error-too-slow = 시간이 너무 오래 걸렸어요. 다시 시도해 주세요.
error-connection = Discord와의 연결이 끊겼어요. 처리되었는지 확인하고, 아니라면 다시 시도해 주세요.
error-cooldown = 잠시만요. { $seconds }초 뒤에 다시 시도해 주세요.
error-no-permission = 이 작업을 하려면 “{ $permission }” 권한이 필요해요.
error-bot-permission = 이 작업을 하려면 여기서 저에게 “{ $permission }” 권한이 있어야 해요.
error-servers-only = 서버에서만 쓸 수 있어요.
error-missing-option = { $command }: { $option } 항목이 필요해요.
error-unknown-option = { $command }: “{ $option }” 옵션은 없어요.
error-unknown-command = { $command }: 모르는 명령어예요. 아는 명령어는 { $help }에서 볼 수 있어요.
error-gone = 오래된 메뉴예요. 다시 물어봐 주세요.
refusal-channel = { $channel }: 사라진 채널이에요. 다른 채널을 골라 주세요.
refusal-permission = Discord 설정 때문에 { $channel }에 글을 올릴 수 없어요. 그곳에서 제 권한을 확인해 주세요.
refusal-archived = { $channel }: 보관된 스레드예요. 글을 써서 다시 열어 주세요.
refusal-locked = { $channel }: 잠긴 스레드예요. 잠금을 풀거나 다른 채널을 골라 주세요.
refusal-automod = 이 서버의 AutoMod가 글을 막고 있어요. 글을 바꾸거나 저를 AutoMod에서 제외해 주세요.
refusal-message = Discord가 이대로는 받지 않아요(코드 { $code }).
refusal-limit = Discord가 잠시 천천히 보내 달라고 해요.
refusal-way = 방금 Discord에 연결하지 못했어요.
refusal-again = 다시 시도할게요.
refusal-tag = { $channel }: 게시물마다 태그가 필요한데, 이벤트의 도시 이름이나 “이벤트”, “Events”라는 태그가 없어요. 하나 만들거나 다른 채널을 골라 주세요.
