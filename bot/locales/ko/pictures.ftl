### 한국어 문장. 뜻은 en-US를 보세요.

map-distance = { $km }km
alt-chart-bar = { $city }: { $count }
text-map-sister = 자매도시
text-map-neighbour = 자매도시가 있는 도시
text-map-reported = 미확인
text-map-ended = 종료
map-none = 이 답에는 지도가 없어요.
map-not-written = { $file }에 지도를 저장하지 못했어요: { $reason }
alt-alone = 지도: { $city }.
alt-sister = 지도: { $city } – 자매도시 { $near }, 거리 { $distance }.
alt-sisters = 지도: { $city } – 자매도시 { $count }곳{ $continents ->
    [1] {""}
   *[other] {""}({ $continents }개 대륙)
}. 가장 가까운 곳: { $near }, { $distance }. 가장 먼 곳: { $far }.
alt-in = { $place }:
alt-unconfirmed = 미확인:
alt-suspended = 중단:
alt-ended = 종료:
alt-near = 지도: { $city } 근처에서 자매도시가 있는 도시:
alt-year = 지도: { $server }, { $year }년의 도시 { $count }곳:
alt-pair = 지도: { $city } – { $other }, 거리 { $distance }.
alt-path = 지도: { $count }단계의 자매도시 경로:
alt-common = 지도: { $city } – { $other }, 공통 자매도시 { $count }곳:
alt-match = 지도: { $city } – 자매도시가 될 만한 도시(점선):
alt-quiz = 지도: { $city } – 맞혀야 할 자매도시로 이어지는 선, 끝에 물음표.
alt-chart = 막대그래프: 각 도시의 자매도시 수.
alt-and-more = 외 { $count }곳
map-unconfirmed = 미확인
map-ended = 종료
postcard-alt = 엽서: { $city }; { $other }. 거리 { $distance }. { $since }.
postcard-alt-side = { $city }({ $country }), { $weekday }, { $time }, { $day ->
    [day] 낮
   *[night] 밤
}
postcard-since = { $year }년부터 자매도시
postcard-sisters = 자매도시
postcard-unconfirmed = 미확인 자매도시
postcard-ended = { $year }년까지 자매도시
postcard-over = 옛 자매도시
postcard-none = 엽서에는 도시가 둘 필요해요. 둘 다 써 주세요.
