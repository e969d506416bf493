### 한국어 문장. 뜻은 en-US를 보세요.

count-listed =
    { $count ->
        [0] 확인된 자매도시 없음
       *[other] 자매도시 { $count }곳
    }
count-reported = 그 밖에 미확인 { $count }곳
heading-reported = 미확인(위키데이터에만 있음, { $years }년)
heading-reported-only = 미확인
reported-only = 미확인: { $city }의 자매도시 { $count }곳은 위키데이터({ $years }년)에만 있어요. 종료되었거나 우호 협정일 뿐인 것도 있을 수 있어요.
heading-ended = 종료
ended-hidden = 종료된 곳이 { $count }곳 더 있어요. 보려면 { $command }
since =
    { $precision ->
        [year] { $when }년부터
       *[day] { $when }부터
    }
ended = 종료
ended-in =
    { $precision ->
        [year] { $when }년 종료
       *[day] { $when } 종료
    }
suspended = 중단
suspended-in =
    { $precision ->
        [year] { $when }년 중단
       *[day] { $when } 중단
    }
caution-2022 = 러시아와 벨라루스 도시와의 결연은 2022년에 많이 중단되거나 종료되었어요. 출처에 나오지 않을 수 있어요.
not-in-newest-list = 위키백과 2026년 목록에는 없음
gone-from-wikidata = 위키데이터에서 사라짐
wikidata-names-another = 위키데이터에는 이름이 같은 다른 곳으로 나옴
list-names-another = 더 새로운 목록에는 이름이 같은 다른 곳으로 나옴
sources-name-two = 출처에 이름이 같은 두 곳이 나옴
named-by-list = 목록에는 { $partner }의 결연이 { $town } 말고 이곳으로 나와요. 이 결연은 { $town } 카드에 있어요.
named-by-wikidata = 위키데이터에는 { $partner }의 결연이 { $town } 말고 이곳으로 나와요. 이 결연은 { $town } 카드에 있어요.
multilateral = 여러 도시가 함께 맺은 결연의 일부
through-place = 이 도시와 한 묶음인 { $place }의 결연: 자매도시 { $count }곳 더
through-district = 소속 행정구역 { $place }의 결연: 자매도시 { $count }곳 더
through-around = 둘러싼 행정구역 { $place }의 결연: 자매도시 { $count }곳 더
through-region = 지역 { $place }의 결연: 자매도시 { $count }곳 더
through-more = 자매도시가 따로 있는 소속 행정구역이 { $count }곳 더 있어요.
ties-of-district = { $place }: 자체 결연이 있는 행정구역이에요. { $town }의 결연은 그 도시의 카드에 있어요.
ties-of-region = { $place }: 자체 결연이 있는 지역이에요. 도시 { $town }의 결연은 그 도시의 카드에 있어요.
tie-of-district = 소속 행정구역의 결연
tie-of-region = 지역의 결연
ties-of-around = { $place }: { $town } 둘레의 행정구역으로, 자체 결연이 있어요. { $town }의 결연은 그 도시의 카드에 있어요.
ties-of-seat = { $place }: 이곳을 둘러싼 행정구역 { $town }에 속해 있어요. { $town }의 결연은 그곳의 카드에 있어요.
tie-beside = { $town }의 결연과 별개인 자체 결연
domestic = 같은 나라 안
page-of = 이 페이지에 { $shown }곳, { $page }/{ $pages }쪽
or-did-you-mean = 혹시 { $places }?
source-page = 날짜가 있는 도시 페이지
footer = 자료: { $sources }({ $date }). 도시: GeoNames.
footer-cities = 도시: GeoNames.
label-city = 도시
label-country = 나라
label-kind = 종류
label-since = 결연 시기
label-sisters = 자매도시
label-distance = 거리
label-population = 인구
label-local-time = 현지 시각
label-sources = 출처
label-shared = 공통 자매도시
label-status = 상태
kind-sister-city = 자매도시
kind-twin-city = 자매도시(twin city)
kind-twin-town = 자매도시(twin town)
kind-partner-city = 파트너 도시
kind-partnership = 파트너십
kind-partnership-city = 협력도시
kind-friendship-city = 우호도시
kind-citizens-friendship-city = 시민 우호도시
kind-sister-or-friendship-city = 자매도시 또는 우호도시
kind-cooperation-agreement = 협력 협정
kind-cooperation-or-friendship-agreement = 협력 또는 우호 협정
kind-multilateral-twinning = 여러 도시의 공동 결연
kind-music-sister-city = 음악 자매도시
kind-sister-port = 자매항
none-on-record = { $city }의 자매도시를 자료에서 찾지 못했어요. 저희가 모르는 곳이 있을 수도 있어요.
ended-only = { $city }의 자매도시를 현재 자료에서 찾지 못했어요. 예전의 결연 { $count }건은 종료되었어요.
ended-only-in =
    { $count ->
        [1] { $city }의 자매도시를 현재 자료에서 찾지 못했어요. 예전의 결연 { $count }건은 종료되었어요({ $precision ->
            [year] { $when }년
           *[day] { $when }
        }).
       *[other] { $city }의 자매도시를 현재 자료에서 찾지 못했어요. 예전의 결연 { $count }건은 종료되었어요(마지막은 { $precision ->
            [year] { $when }년
           *[day] { $when }
        }).
    }
nearest = 자매도시가 있는 가장 가까운 도시:
how-to-add = 알고 있는 곳이 있나요? 근거가 되는 페이지와 함께 알려 주세요: { $command }
ambiguous = “{ $query }”: 어느 곳을 말씀하시나요?
not-found = “{ $query }”: 이런 도시를 찾지 못했어요.
not-found-near = 혹시 이 중 하나인가요?
not-found-nothing = “{ $query }”: 이런 도시도, 비슷한 이름의 도시도 찾지 못했어요. 이름을 다시 확인해 주세요.
no-city = 회원님의 도시는 어디인가요? { $command } 명령어로 알려 주거나 “부산의 자매도시”처럼 아무 도시나 물어보세요.
hint = 전 세계의 자매도시를 알고 있어요. “부산의 자매도시는 어디예요?”, “부산하고 시카고 자매도시인가요?”처럼 물어보세요.
taken-slip = “{ $typed }”: “{ $taken }”(으)로 읽었어요.
taken-lighter = “{ $typed }”: 훨씬 큰 도시인 { $taken }(으)로 이해했어요.
taken-code = 코드 “{ $typed }”: { $taken }(으)로 이해했어요.
taken-dropped = “{ $typed }” 없이 { $city }(으)로 읽었어요.
taken-part = “{ $typed }”: { $area }의 일부로 이해하고, 전체에서 도시를 찾았어요.
taken-left-out = “{ $typed }”: 빼고 읽었어요.
pair-title = { $city } – { $other }
pair-listed = { $city } – { $other }: 자매도시예요.
pair-listed-since =
    { $precision ->
        [year] { $city } – { $other }: { $when }년부터 자매도시예요.
       *[day] { $city } – { $other }: { $when }부터 자매도시예요.
    }
pair-suspended = { $city } – { $other }: 자매도시지만 결연은 중단된 상태예요.
pair-reported = { $city } – { $other }: 위키데이터({ $years }년)에 따르면 자매도시지만, 더 새로운 출처로는 확인되지 않아요.
pair-ended = { $city } – { $other }: 자매도시였지만 결연은 종료되었어요.
pair-ended-in =
    { $precision ->
        [year] { $city } – { $other }: { $when }년까지 자매도시였어요.
       *[day] { $city } – { $other }: { $when }까지 자매도시였어요.
    }
pair-none = { $city } – { $other }: 두 도시의 자매결연을 자료에서 찾지 못했어요.
pair-same = 같은 도시예요: { $city }.
pair-through = 다만 { $place } – { $other } 사이에는 결연이 있어요.
pair-chain = 둘을 잇는 가장 짧은 자매도시 경로: { $chain }.
pair-no-chain = 둘을 잇는 자매도시 경로를 찾지 못했어요.
pair-since-unknown = 언제부터인지는 저희 자료에 없어요.
pair-distance = 두 도시 사이의 거리는 { $distance }예요.
pair-shared = 공통 자매도시 { $count }곳: { $places }.
pair-shared-more = 공통 자매도시 { $total }곳: { $places } 외 { $count }곳.
pair-anniversary = 올해 { $years }주년
pair-clocks = 현지 시각: { $city } { $time } · { $other } { $otherTime }({ $difference })
