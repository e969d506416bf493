### 日本語の文。それぞれの意味は en-US を参照。$city などの地名には「（国名）」が付くことがあるので、補足は［ ］で囲む。

area-within-sentence = { $area }
area-in-country = { $area }（{ $country }）{ $flag }
area-count =
    { $count ->
        [0] この地域の都市の姉妹都市提携は、データに見つかりませんでした。
       *[other] データにある姉妹都市提携：{ $count }件
    }
areas-counted = { $area }：{ $sentence }
area-cities = 姉妹都市のある都市：{ $count }件。
area-within = この地域の中の都市どうしの提携：{ $count }件。
area-reported = ほかに未確認（古いWikidataのみ）：{ $count }件。
area-most-connected = 姉妹都市の多い都市
area-bound = 提携の多い相手国
area-bound-country = { $country }：{ $count }
area-own = { $place }そのものの提携：{ $count }件。
area-part = 「{ $asked }」は{ $area }の一部と解釈しました。以下は{ $area }全体についての答えです。
area-with-part = { $area }（{ $part }を含む）
area-region = { $area }（地域、{ $country }）
area-country = { $area }（国）
area-continent = { $area }（大陸）
area-group = { $area }（国や地域のまとまり）
area-without = { $area }（{ $other }を除く）
area-open = { $area }を開く
areas-title = { $area }と{ $other }
areas-count =
    { $count ->
        [0] { $area }の都市と{ $other }の都市の提携は、データに見つかりませんでした。
       *[other] データにある、{ $area }の都市と{ $other }の都市の提携：{ $count }件
    }
areas-between = 両者の間の提携
areas-pairs = 提携
areas-more = ほかに{ $count }件の提携がデータにあります。ここでは特によく知られた都市のものを示しています。
areas-unconfirmed = 未確認
alt-area = 地図：{ $area }で姉妹都市の多い都市と、その姉妹都市への線：
alt-areas = 地図：{ $area }と{ $other }の間の提携：
sister-since =
    { $precision ->
        [year] { $city }［{ $when }年から］
       *[day] { $city }［{ $when }から］
    }
sister-reported = { $city }［未確認］
sister-suspended = { $city }［休止中］
sister-ended = { $city }［解消］
sister-ended-in =
    { $precision ->
        [year] { $city }［{ $when }年に解消］
       *[day] { $city }［{ $when }に解消］
    }
sister-people = { $city }［人口{ $people }人］
sister-away = { $city }［{ $distance }］
sisters-more = { $sisters }、ほか{ $count }都市
whose-sisters =
    { $area ->
        [none] { $city }の姉妹都市
       *[other] { $area }にある{ $city }の姉妹都市
    }
narrow-yes = はい：{ $sisters }。
narrow-lies-yes = はい。
narrow-lies-no = いいえ。
narrow-perhaps = もしかすると：{ $sisters }。
narrow-no-more = 今はもうありません：{ $sisters }。
narrow-no =
    { $total ->
        [0] いいえ。{ $city }の姉妹都市はデータに見つかりませんでした。
        [1] いいえ。データにある{ $city }の姉妹都市は1つで、{ $area }にはありません。
       *[other] いいえ。データにある{ $city }の姉妹都市{ $total }件のうち、{ $area }にあるものはありません。
    }
narrow-none =
    { $total ->
        [0] { $city }の姉妹都市はデータに見つかりませんでした。
        [1] データにある{ $city }の姉妹都市は1つで、{ $area }にはありません。
       *[other] データにある{ $city }の姉妹都市{ $total }件のうち、{ $area }にあるものはありません。
    }
narrow-found = { $area }：{ $sisters }。
narrow-countries = 姉妹都市のある国：{ $countries }。
narrow-ended = すでに解消：{ $sisters }。
narrow-has = はい、データに{ $count }件あります。
narrow-oldest = { $whose }のうち最も古いもの：{ $sisters }。
narrow-newest = { $whose }のうち最も新しいもの：{ $sisters }。
narrow-nearest = { $whose }のうち最も近いもの：{ $sisters }。
narrow-farthest = { $whose }のうち最も遠いもの：{ $sisters }。
narrow-largest = { $whose }のうち最も人口の多いもの：{ $sisters }。
narrow-smallest = { $whose }のうち最も人口の少ないもの：{ $sisters }。
narrow-no-year = { $whose }については、提携の年がデータに見つかりませんでした。
narrow-no-people = { $whose }については、人口がデータに見つかりませんでした。
narrow-nothing = { $whose }は、現在のデータに見つかりませんでした。
narrow-compared-years = 年がわかっているのは{ $total }件のうち{ $known }件です。
narrow-count =
    { $count ->
        [0] { $whose }は、データに見つかりませんでした。
       *[other] { $whose }：データでは{ $count }件
    }
narrow-count-reported = うち未確認：{ $count }件
narrow-count-ended = ほかに解消済み：{ $count }件
narrow-listed = { $area }
narrow-outside = { $area }以外
narrow-outside-found = { $area }以外：{ $sisters }。
narrow-outside-none =
    { $total ->
        [0] { $city }の姉妹都市はデータに見つかりませんでした。
        [1] データにある{ $city }の姉妹都市は1つで、{ $area }にあります。
       *[other] データにある{ $city }の姉妹都市{ $total }件は、すべて{ $area }にあります。
    }
whose-sisters-outside = { $area }以外にある{ $city }の姉妹都市
whose-sisters-those = { $city }の姉妹都市（{ $filters }）
filter-area = { $area }
filter-outside = { $area }以外
filter-state =
    { $state ->
        [ended] 解消済み
        [suspended] 休止中
       *[reported] 未確認
    }
filter-year = { $year }年
filter-years =
    { $least ->
        [none] { $most }年まで
       *[other] { $most ->
            [none] { $least }年以降
           *[other] { $least }～{ $most }年
        }
    }
filter-peoples =
    { $least ->
        [none] 人口{ $most }人以下
       *[other] 人口{ $least }人以上
    }
filter-distances =
    { $least ->
        [none] 距離{ $most }以内
       *[other] 距離{ $least }以上
    }
narrow-those = { $filters }：{ $sisters }。
narrow-none-those =
    { $total ->
        [0] { $city }の姉妹都市はデータに見つかりませんでした。
       *[other] データにある{ $city }の姉妹都市に、次の条件に合うものはありません：{ $filters }。
    }
narrow-no-those =
    { $total ->
        [0] いいえ。{ $city }の姉妹都市はデータに見つかりませんでした。
       *[other] いいえ。データにある{ $city }の姉妹都市に、次の条件に合うものはありません：{ $filters }。
    }
narrow-top =
    { $best ->
        [oldest] { $whose }のうち古い順に{ $count }件：{ $sisters }。
        [newest] { $whose }のうち新しい順に{ $count }件：{ $sisters }。
        [nearest] { $whose }のうち近い順に{ $count }件：{ $sisters }。
        [farthest] { $whose }のうち遠い順に{ $count }件：{ $sisters }。
        [largest] { $whose }のうち人口の多い順に{ $count }件：{ $sisters }。
       *[smallest] { $whose }のうち人口の少ない順に{ $count }件：{ $sisters }。
    }
narrow-rank =
    { $best ->
        [oldest] { $whose }のうち古いほうから{ $rank }番目：{ $sisters }。
        [newest] { $whose }のうち新しいほうから{ $rank }番目：{ $sisters }。
        [nearest] { $whose }のうち近いほうから{ $rank }番目：{ $sisters }。
        [farthest] { $whose }のうち遠いほうから{ $rank }番目：{ $sisters }。
        [largest] { $whose }のうち人口の多いほうから{ $rank }番目：{ $sisters }。
       *[smallest] { $whose }のうち人口の少ないほうから{ $rank }番目：{ $sisters }。
    }
narrow-too-few = { $whose }のうち、比べられるのは{ $count }件だけです。
narrow-all = 全{ $total }件を見るには{ $command }を使ってください。
pair-yes = はい。{ $sentence }
pair-yes-suspended = はい。ただし提携は休止中です。{ $sentence }
pair-perhaps = もしかすると、そうかもしれません。{ $sentence }
pair-no-more = 今はもう違います。{ $sentence }
pair-no = いいえ。{ $sentence }
pair-how-far = { $city }と{ $other }の距離は{ $distance }です。
kinds-title = 姉妹都市と友好都市
kinds-same = 名前が違うだけで、ほぼ同じものです。2つの市町村や地域が、訪問、学校、文化、経済、助け合いのために結ぶ、長く続く提携のことです。
kinds-words = 日本では「姉妹都市」といい、中国の都市とはふつう「友好都市」といいます。北米などでは“sister city”、イギリスとアイルランドでは“twin town”、ドイツでは“Partnerstadt”、フランスでは“ville jumelée”です。
kinds-looser = 英語の“friendship city”や「パートナーシップ」は、たいていもう少しゆるやかで、数年間、または1つの目的のために結ばれます。出典が種類を示している場合は、都市のカードに書いてあります。
