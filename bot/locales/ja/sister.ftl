### 日本語の文。それぞれの意味は en-US を参照。

count-listed =
    { $count ->
        [0] 確認済みの姉妹都市：なし
       *[other] 姉妹都市：{ $count }件
    }
count-reported = ほか未確認：{ $count }件
heading-reported = 未確認（Wikidataのみ、{ $years }年）
heading-reported-only = 未確認
reported-only = 未確認：{ $city }の姉妹都市{ $count }件は、Wikidata（{ $years }年）にしか載っていません。すでに解消されているか、友好協定にとどまるものかもしれません。
heading-ended = 解消
ended-hidden = ほかに解消されたものが{ $count }件あります。{ $command }で見られます。
since =
    { $precision ->
        [year] { $when }年から
       *[day] { $when }から
    }
ended = 解消
ended-in =
    { $precision ->
        [year] { $when }年に解消
       *[day] { $when }に解消
    }
suspended = 休止中
suspended-in =
    { $precision ->
        [year] { $when }年から休止中
       *[day] { $when }から休止中
    }
caution-2022 = ロシアやベラルーシの都市との提携は、2022年に多くが休止または解消されました。出典に反映されていないことがあります。
not-in-newest-list = Wikipediaの2026年の一覧にはない
gone-from-wikidata = 現在のWikidataにはない
wikidata-names-another = Wikidataでは同名の別の街
list-names-another = 新しい一覧では同名の別の街
sources-name-two = 出典によって同名の二つの街
named-by-list = 一覧では、{ $partner }との提携は{ $town }ではなくこの街です。この提携は{ $town }のカードにあります。
named-by-wikidata = Wikidataでは、{ $partner }との提携は{ $town }ではなくこの街です。この提携は{ $town }のカードにあります。
multilateral = 複数の都市による提携
through-place = 一体となっている{ $place }：ほかに姉妹都市{ $count }件
through-district = 域内の{ $place }：ほかに姉妹都市{ $count }件
through-around = 周囲の{ $place }：ほかに姉妹都市{ $count }件
through-region = この街のある{ $place }：ほかに姉妹都市{ $count }件
through-more = 域内で独自の姉妹都市をもつ区や市町村は、ほかに{ $count }か所あります。
ties-of-district = { $place }は独自の提携をもつ区または市町村です。{ $town }の提携は、{ $town }のカードにあります。
ties-of-region = { $place }は独自の提携をもつ地域です。街としての{ $town }の提携は、{ $town }のカードにあります。
tie-of-district = 区・市町村の提携
tie-of-region = 地域の提携
ties-of-around = { $place }は{ $town }を取り囲む市町村・地区・郡で、独自の提携をもちます。{ $town }の提携は、{ $town }のカードにあります。
ties-of-seat = { $place }は周囲の自治体{ $town }の中にあります。{ $town }の提携は、{ $town }のカードにあります。
tie-beside = { $town }の提携とは別の、独自の提携
domestic = 同じ国の都市どうし
page-of = このページに{ $shown }件、{ $page }/{ $pages }ページ
or-did-you-mean = もしかして：{ $places }？
source-page = 日付の確認できる各都市のページ
footer = データ：{ $sources }（{ $date }）。都市：GeoNames。
footer-cities = 都市：GeoNames。
label-city = 都市
label-country = 国
label-kind = 種類
label-since = 提携開始
label-sisters = 姉妹都市
label-distance = 距離
label-population = 人口
label-local-time = 現地時間
label-sources = 出典
label-shared = 共通の姉妹都市
label-status = 状態
kind-sister-city = 姉妹都市
kind-twin-city = 姉妹都市（twin city）
kind-twin-town = 姉妹都市（twin town）
kind-partner-city = パートナー都市
kind-partnership = パートナーシップ
kind-partnership-city = 提携都市
kind-friendship-city = 友好都市
kind-citizens-friendship-city = 市民友好都市
kind-sister-or-friendship-city = 姉妹都市または友好都市
kind-cooperation-agreement = 協力協定
kind-cooperation-or-friendship-agreement = 協力または友好の協定
kind-multilateral-twinning = 複数都市による姉妹提携
kind-music-sister-city = 音楽姉妹都市
kind-sister-port = 姉妹港
none-on-record = { $city }の姉妹都市はデータに見つかりませんでした。まだ把握できていないだけかもしれません。
ended-only = { $city }の現在の姉妹都市は、データに見つかりませんでした。以前あった{ $count }件の提携は解消されています。
ended-only-in =
    { $count ->
        [1] { $city }の現在の姉妹都市は、データに見つかりませんでした。以前あった1件の提携は解消されています（{ $precision ->
            [year] { $when }年
           *[day] { $when }
        }）。
       *[other] { $city }の現在の姉妹都市は、データに見つかりませんでした。以前あった{ $count }件の提携は解消されています（最後は{ $precision ->
            [year] { $when }年
           *[day] { $when }
        }）。
    }
nearest = 近くで姉妹都市のある都市：
how-to-add = ご存じでしたら、{ $command }で、根拠となるページを添えて教えてください。
ambiguous = どの「{ $query }」ですか？
not-found = 「{ $query }」という都市は見つかりませんでした。
not-found-near = もしかして、このうちのどれかですか？
not-found-nothing = 「{ $query }」という都市も、似た名前の都市も見つかりませんでした。表記に間違いはありませんか？
no-city = あなたの街はどこですか？{ $command }で設定するか、「神戸の姉妹都市」のように、好きな都市について聞いてください。
hint = 世界中の姉妹都市にお答えします。「神戸の姉妹都市は？」「神戸とシアトルは姉妹都市ですか？」のように聞いてください。
taken-slip = 「{ $typed }」を「{ $taken }」と読みました。
taken-lighter = 「{ $typed }」は、ずっと大きい都市の{ $taken }のことだと判断しました。
taken-code = コード「{ $typed }」を{ $taken }と読みました。
taken-dropped = 「{ $typed }」を除いて、{ $city }と読みました。
taken-part = 「{ $typed }」は{ $area }の一部と解釈し、{ $area }全体から都市を探しました。
taken-left-out = 「{ $typed }」は読み飛ばしました。
pair-title = { $city }と{ $other }
pair-listed = { $city }と{ $other }は姉妹都市です。
pair-listed-since =
    { $precision ->
        [year] { $city }と{ $other }は{ $when }年から姉妹都市です。
       *[day] { $city }と{ $other }は{ $when }から姉妹都市です。
    }
pair-suspended = { $city }と{ $other }は姉妹都市ですが、提携は休止中です。
pair-reported = Wikidata（{ $years }年）によると、{ $city }と{ $other }は姉妹都市ですが、それより新しい出典では確認できません。
pair-ended = { $city }と{ $other }は姉妹都市でしたが、提携は解消されました。
pair-ended-in =
    { $precision ->
        [year] { $city }と{ $other }は{ $when }年まで姉妹都市でした。
       *[day] { $city }と{ $other }は{ $when }まで姉妹都市でした。
    }
pair-none = { $city }と{ $other }が姉妹都市だという記録は、データに見つかりませんでした。
pair-same = どちらも同じ都市です：{ $city }。
pair-through = ただし、{ $place }と{ $other }は提携しています。
pair-chain = 姉妹都市をたどる最短ルート：{ $chain }。
pair-no-chain = データでは、姉妹都市をたどっても2つの都市はつながりません。
pair-since-unknown = いつからかは、手元のデータにありません。
pair-distance = 2つの都市の距離は{ $distance }です。
pair-shared = 共通の姉妹都市は{ $count }件：{ $places }。
pair-shared-more = 共通の姉妹都市は{ $total }件：{ $places }、ほか{ $count }件。
pair-anniversary = 今年で{ $years }周年
pair-clocks = 現地時間：{ $city } { $time } · { $other } { $otherTime }（{ $difference }）
