### 한국어 문장. 뜻은 en-US를 보세요.

card-previous = 이전 페이지
card-next = 다음 페이지
card-details = 자세히 보기…
card-show-ended = 종료된 것도 보기
card-set-home = 내 도시로 설정
card-take-action = 참여하기
card-correct = 오류 알리기
card-did-you-mean = 혹시 { $city }?
card-another = 다른 { $city }?
card-fact = { $label }: { $value }
card-choose = 도시 선택
home-set = 내 도시: { $city }. 이제 도시를 적지 않고 { $command }만 쓰면 이 도시가 나와요.
home-is = 내 도시: { $city }
home-none = 아직 내 도시를 설정하지 않았어요. 설정하려면 { $command }
home-of-server = 이 서버의 도시: { $city }
home-cleared = 삭제했어요. 이제 내 도시를 보관하지 않아요.
home-was-none = 설정한 도시가 없어서 지울 것도 없어요.
privacy-nothing = 보관된 회원님의 정보가 없어요.
privacy-about = 보관된 회원님의 정보는 이것이 전부예요:
privacy-export = 보관된 회원님의 정보는 모두 이 파일에 있어요.
privacy-delete-ask = 회원님의 정보 { $count }건이 보관되어 있어요. 완전히 삭제할까요? 되돌릴 수 없어요.
privacy-delete-yes = 모두 삭제
privacy-delete-no = 그대로 두기
privacy-deleted =
    { $count ->
        [0] 보관된 회원님의 정보가 이미 없었어요.
       *[other] 회원님의 정보 { $count }건을 모두 삭제했어요.
    }
privacy-kept-all = 아무것도 삭제하지 않았어요.
suggest-title = 제안 또는 정정
suggest-city = 도시
suggest-other = 자매도시
suggest-source = 근거가 되는 페이지
suggest-note = 무엇이 틀렸거나 빠졌나요?
suggest-thanks = 고마워요! { $city } – { $other }에 대한 제안 { $number }번을 봇 운영자가 검토할 거예요.
suggest-too-many = 고마워요! 회원님의 제안 { $count }건이 아직 검토를 기다리고 있어요. 검토가 끝날 때까지 조금만 기다려 주세요.
suggest-accept = 채택
suggest-decline = 거절
suggest-accepted = 채택했어요. 아직은 표시되지 않아요. 데이터를 직접 고쳐야 해요.
suggest-accepted-shown = 채택했어요. 이제부터 표시돼요.
suggest-declined = 거절했어요.
suggest-decided = 이미 결정된 제안이에요.
suggest-to-operator =
    제안 { $number }: { $city } – { $other }
    출처: { $source }
    메모: { $note }
help-title = 내 자매도시는 어디일까요?
help-intro = 전 세계의 자매도시, 우호도시, 파트너 도시를 알고 있어요.
help-first = 먼저 이것부터
help-first-ask = { $command } – 한 도시의 자매도시를 보여 줘요. 예: { $city }
help-first-pair = { $command } – 두 도시 사이의 인연을 보여 줘요. 예: { $city } – { $other }
help-first-home = { $command } – 내 도시를 저장해요. 그러면 { $sister }만 써도 그 도시가 나와요.
help-city = 부산
help-other = 시카고
help-ask-city = { $city }의 자매도시는 어디예요?
help-ask-pair = { $city }하고 { $other } 자매도시인가요?
help-ask-far = { $city }의 자매도시 중 가장 먼 곳은 어디예요?
help-members = 누구나 쓸 수 있는 명령어
help-moderators = 운영진용
help-plain-words-how = 저를 멘션하거나 다이렉트 메시지를 보내세요:
help-menu = 메시지에서
help-menu-how = 메시지를 길게 누르고(또는 오른쪽 클릭하고) “앱” → “{ $name }” 항목을 고르면 그 안의 도시를 찾아 드려요.
help-support = 도움 받기
about-title = Sister City 소개
about-what = “내 자매도시는 어디일까요?”라는 물음에 전 세계 어느 도시든 답하고, 자매도시의 소식을 전하고, 이벤트를 알리는 일을 도와요.
about-figures = 도시 { $cities }곳을 알고 있어요.
about-data = 자매결연 자료는 위키백과의 자매도시 목록(CC BY-SA 4.0)과 위키데이터(CC0)에서 가져왔어요. 위키데이터에만 있는 것은 “미확인”으로 표시해요. 도시 자료는 GeoNames(CC BY 4.0)에서 가져왔어요.
about-privacy = 보관해 달라고 하신 것만 보관해요. 확인하려면 { $command }
about-version = 버전 { $version }, 자유 소프트웨어(MIT)
about-take-action = 참여하기
about-more-information = 더 알아보기
about-donate = 기부하기
about-invite = 서버에 추가
suggest-on-record = { $city } – { $other }: 이미 자료에 있어요. 틀렸거나 빠진 것(연도, 종료, 이름)이 있으면 /suggest의 note 옵션으로 알려 주세요. 근거가 되는 페이지도 있으면 더 좋아요.
suggest-on-record-ended = { $city } – { $other }: 종료된 결연으로 자료에 있어요. 계속되고 있거나 다른 것이 틀렸거나 빠졌으면 /suggest의 note 옵션으로 알려 주세요. 근거가 되는 페이지도 있으면 더 좋아요.
suggest-author-shown = 다시 한번 고마워요. 제안한 결연({ $city } – { $other })이 채택되어 이제부터 표시돼요.
suggest-author-accepted = 다시 한번 고마워요. { $city } – { $other }에 대한 제안이 채택되었고, 운영자가 직접 고칠 예정이에요.
suggest-author-declined = { $city } – { $other }에 대한 제안을 살펴봤지만 반영하지 않았어요. 근거가 되는 페이지가 있으면 도움이 돼요.
suggest-none-open = 검토를 기다리는 제안이 없어요.
heading-operator = 이 봇의 운영자가 제안, 미확인
operator-added = 이 봇의 운영자가 제안, { $when }
operator-only = { $city }의 자매도시 { $count }곳은 이 봇의 운영자만 알고 있어요. 저희가 보는 출처에서는 확인되지 않아요.
pair-operator = { $city } – { $other }: 이 봇의 운영자가 { $when }에 자매도시로 추가했어요. 저희가 보는 출처에서는 확인되지 않아요.
