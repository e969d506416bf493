### 한국어 문장. 뜻은 en-US를 보세요. 100자까지.

command-sister = 한 도시의 자매도시 보기
option-sister-city = 도시. 비워 두면 내 도시
option-sister-ended = 종료된 결연도 보기
option-private = 답을 나에게만 보이기
command-pairing = 두 도시를 나란히 놓고 인연 보기
option-pairing-city = 한 도시
option-pairing-other = 다른 도시. 비워 두면 내 도시
option-pairing-postcard = 지도 대신 엽서
command-home = 내 도시
command-home-set = 내 도시 설정하기
option-home-set-city = 내 도시
command-home-show = 내 도시와 이 서버의 도시 보기
command-home-clear = 내 도시 지우기
command-privacy = 보관된 내 정보
command-privacy-show = 보관된 내 정보 모두 보기
command-privacy-export = 보관된 내 정보를 파일로 받기
command-privacy-delete = 보관된 내 정보를 완전히 삭제하기
command-suggest = 자매도시를 제안하거나 정정하기
option-suggest-city = 한 도시
option-suggest-other = 다른 도시
option-suggest-source = 근거가 되는 페이지
option-suggest-note = 틀렸거나 빠진 것
command-help = 무엇을 어떻게 물어볼 수 있는지
command-about = 이 봇은 무엇이고, 자료는 어디서 왔는지
