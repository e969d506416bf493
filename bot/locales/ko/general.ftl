### 한국어 문장. 뜻은 en-US를 보세요.

place = { $name }({ $country }) { $flag }
place-alone = { $name } { $flag }
place-with-region = { $name }({ $country }, { $region }) { $flag }
distance = { $km }km
place-near = { $city } 근처
place-people = 인구 { $people }명
time-of-day = { $weekday }요일 { $time }
clock-same = 같은 시각
clock-ahead = { $hours }시간 빠름
clock-behind = { $hours }시간 느림
territory-HK = 홍콩
territory-MO = 마카오
territory-PS = 팔레스타인
territory-CD = 콩고민주공화국
territory-CG = 콩고공화국
operator-wrong = { $minutes }분 동안 작동하지 않는 것이 있어요: { $part }. { $text }
facts-refreshed = 자매결연 자료를 위키데이터에서 새로 가져왔어요: { $report }
facts-not-refreshed = 자매결연 자료를 위키데이터에서 새로 가져오지 못해 이전 그대로예요: { $report }
