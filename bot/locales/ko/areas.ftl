### 한국어 문장. 뜻은 en-US를 보세요. 이름 뒤에 조사가 갈리지 않도록 “의”, “에서”나 쌍점(:)만 붙입니다.

area-within-sentence = { $area }
area-in-country = { $area }({ $country }) { $flag }
area-count =
    { $count ->
        [0] 이 지역 도시의 자매결연을 자료에서 찾지 못했어요.
       *[other] 자매결연 { $count }건이 자료에 있어요.
    }
areas-counted = { $area }: { $sentence }
area-cities = 자매도시가 있는 도시는 { $count }곳이에요.
area-within = 그중 이 지역 도시끼리의 자매결연은 { $count }건이에요.
area-reported = 그 밖에 미확인이 { $count }건 있어요(옛 위키데이터에만 있음).
area-most-connected = 자매도시가 가장 많은 도시
area-bound = 결연이 가장 많은 나라
area-bound-country = { $country }: { $count }
area-own = { $place } 자체의 결연: { $count }건.
area-part = “{ $asked }”: { $area }의 일부로 이해했어요. 아래는 전체에 대한 답이에요.
area-with-part = { $area }({ $part } 포함)
area-region = { $area }(지역, { $country })
area-country = { $area }(국가)
area-continent = { $area }(대륙)
area-group = { $area }(여러 나라나 지역)
area-without = { $area }({ $other } 제외)
area-open = { $area } 열기
areas-title = { $area } – { $other }
areas-count =
    { $count ->
        [0] { $area } – { $other }: 두 곳의 도시 사이의 자매결연을 자료에서 찾지 못했어요.
       *[other] { $area } – { $other }: 두 곳의 도시 사이의 자매결연 { $count }건이 자료에 있어요.
    }
areas-between = 두 곳 사이의 자매결연
areas-pairs = 자매결연
areas-more = 자료에 { $count }건이 더 있어요. 여기에는 가장 잘 알려진 도시의 것을 보여 드려요.
areas-unconfirmed = 미확인
alt-area = 지도: { $area }에서 자매도시가 가장 많은 도시와 그 자매도시로 이어지는 선:
alt-areas = 지도: { $area } – { $other } 사이의 자매결연:
sister-since =
    { $precision ->
        [year] { $city }[{ $when }년부터]
       *[day] { $city }[{ $when }부터]
    }
sister-reported = { $city }[미확인]
sister-suspended = { $city }[중단]
sister-ended = { $city }[종료]
sister-ended-in =
    { $precision ->
        [year] { $city }[{ $when }년 종료]
       *[day] { $city }[{ $when } 종료]
    }
sister-people = { $city }[인구 { $people }명]
sister-away = { $city }[{ $distance }]
sisters-more = { $sisters } 외 { $count }곳
whose-sisters =
    { $area ->
        [none] { $city }의 자매도시
       *[other] { $area }에 있는 { $city }의 자매도시
    }
narrow-yes = 네: { $sisters }.
narrow-lies-yes = 네.
narrow-lies-no = 아니요.
narrow-perhaps = 그럴 수도 있어요: { $sisters }.
narrow-no-more = 지금은 아니에요: { $sisters }.
narrow-no =
    { $total ->
        [0] 아니요. { $city }의 자매도시를 자료에서 찾지 못했어요.
        [1] 아니요. 자료에 있는 { $city }의 자매도시는 한 곳이고, { $area }에 있지 않아요.
       *[other] 아니요. 자료에 있는 { $city }의 자매도시 { $total }곳 가운데 { $area }에 있는 곳은 없어요.
    }
narrow-none =
    { $total ->
        [0] { $city }의 자매도시를 자료에서 찾지 못했어요.
        [1] 자료에 있는 { $city }의 자매도시는 한 곳이고, { $area }에 있지 않아요.
       *[other] 자료에 있는 { $city }의 자매도시 { $total }곳 가운데 { $area }에 있는 곳은 없어요.
    }
narrow-found = { $area }: { $sisters }.
narrow-countries = 자매도시가 있는 나라: { $countries }.
narrow-ended = 이제는 종료됨: { $sisters }.
narrow-has = 네, 자료에 { $count }곳이 있어요.
narrow-oldest = { $whose } 중 가장 먼저 결연한 곳: { $sisters }.
narrow-newest = { $whose } 중 가장 최근에 결연한 곳: { $sisters }.
narrow-nearest = { $whose } 중 가장 가까운 곳: { $sisters }.
narrow-farthest = { $whose } 중 가장 먼 곳: { $sisters }.
narrow-largest = { $whose } 중 인구가 가장 많은 곳: { $sisters }.
narrow-smallest = { $whose } 중 인구가 가장 적은 곳: { $sisters }.
narrow-no-year = { $whose }: 결연 연도를 자료에서 찾지 못했어요.
narrow-no-people = { $whose }: 인구를 자료에서 찾지 못했어요.
narrow-nothing = { $whose }: 현재 자료에서 찾지 못했어요.
narrow-compared-years = { $total }곳 중 { $known }곳의 연도가 알려져 있어요.
narrow-count =
    { $count ->
        [0] { $whose }: 자료에서 찾지 못했어요.
       *[other] { $whose }: 자료에 { $count }곳이 있어요.
    }
narrow-count-reported = 그중 미확인: { $count }곳.
narrow-count-ended = 그 밖에 종료: { $count }곳.
narrow-listed = { $area }
narrow-outside = { $area } 밖
narrow-outside-found = { $area } 밖: { $sisters }.
narrow-outside-none =
    { $total ->
        [0] { $city }의 자매도시를 자료에서 찾지 못했어요.
        [1] 자료에 있는 { $city }의 자매도시는 한 곳이고, { $area }에 있어요.
       *[other] 자료에 있는 { $city }의 자매도시 { $total }곳은 모두 { $area }에 있어요.
    }
whose-sisters-outside = { $area } 밖에 있는 { $city }의 자매도시
whose-sisters-those = { $city }의 자매도시({ $filters })
filter-area = { $area }
filter-outside = { $area } 밖
filter-state =
    { $state ->
        [ended] 종료
        [suspended] 중단
       *[reported] 미확인
    }
filter-year = { $year }년
filter-years =
    { $least ->
        [none] { $most }년까지
       *[other] { $most ->
            [none] { $least }년부터
           *[other] { $least }–{ $most }년
        }
    }
filter-peoples =
    { $least ->
        [none] 인구 { $most }명 이하
       *[other] 인구 { $least }명 이상
    }
filter-distances =
    { $least ->
        [none] { $most } 이내
       *[other] { $least } 이상 떨어진 곳
    }
narrow-those = { $filters }: { $sisters }.
narrow-none-those =
    { $total ->
        [0] { $city }의 자매도시를 자료에서 찾지 못했어요.
       *[other] 자료에 있는 { $city }의 자매도시 중 조건에 맞는 곳은 없어요: { $filters }.
    }
narrow-no-those =
    { $total ->
        [0] 아니요. { $city }의 자매도시를 자료에서 찾지 못했어요.
       *[other] 아니요. 자료에 있는 { $city }의 자매도시 중 조건에 맞는 곳은 없어요: { $filters }.
    }
narrow-top =
    { $best ->
        [oldest] { $whose } 중 가장 먼저 결연한 { $count }곳: { $sisters }.
        [newest] { $whose } 중 가장 최근에 결연한 { $count }곳: { $sisters }.
        [nearest] { $whose } 중 가장 가까운 { $count }곳: { $sisters }.
        [farthest] { $whose } 중 가장 먼 { $count }곳: { $sisters }.
        [largest] { $whose } 중 인구가 가장 많은 { $count }곳: { $sisters }.
       *[smallest] { $whose } 중 인구가 가장 적은 { $count }곳: { $sisters }.
    }
narrow-rank =
    { $best ->
        [oldest] { $whose } 중 결연이 오래된 순으로 { $rank }번째: { $sisters }.
        [newest] { $whose } 중 결연이 최근인 순으로 { $rank }번째: { $sisters }.
        [nearest] { $whose } 중 가까운 순으로 { $rank }번째: { $sisters }.
        [farthest] { $whose } 중 먼 순으로 { $rank }번째: { $sisters }.
        [largest] { $whose } 중 인구가 많은 순으로 { $rank }번째: { $sisters }.
       *[smallest] { $whose } 중 인구가 적은 순으로 { $rank }번째: { $sisters }.
    }
narrow-too-few = { $whose } 중 비교할 수 있는 곳은 { $count }곳뿐이에요.
narrow-all = { $total }곳을 모두 보려면 { $command }
pair-yes = 네. { $sentence }
pair-yes-suspended = 네, 다만 결연은 중단된 상태예요. { $sentence }
pair-perhaps = 그럴 수도 있어요. { $sentence }
pair-no-more = 지금은 아니에요. { $sentence }
pair-no = 아니요. { $sentence }
pair-how-far = { $city } – { $other }: 거리 { $distance }.
kinds-title = 자매도시와 우호도시
kinds-same = “자매도시”와 영어의 “sister city”, “twin town”은 이름만 다를 뿐 같은 것이에요. 두 도시나 마을, 지역이 방문, 학교, 문화, 경제 교류와 상호 지원을 위해 맺는 오래가는 결연이에요.
kinds-words = 북미 등에서는 “sister city”, 영국과 아일랜드에서는 “twin town”, 독일에서는 “Partnerstadt”, 프랑스에서는 “ville jumelée”, 스페인에서는 “ciudad hermana”라고 해요.
kinds-looser = “우호도시”나 “파트너십”은 대체로 더 느슨해서, 몇 년 동안만 또는 한 가지 목적으로 맺어요. 한국에서 “우호도시”는 의회의 승인 없이 맺는 한 단계 낮은 관계예요. 출처에 종류가 적혀 있으면 도시 카드에 나와요.
