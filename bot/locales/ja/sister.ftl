### 日本語の文。それぞれの意味は en-US を参照。

count-listed =
    { $count ->
        [0] 確認できた姉妹都市はありません
       *[other] 姉妹都市：{ $count }
    }
count-reported = ほか未確認：{ $count }
heading-reported = 未確認（Wikidataのみ、{ $years }年）
heading-reported-only = 未確認
reported-only = 未確認：{ $city }の姉妹都市{ $count }件は、Wikidata（{ $years }年）だけにあります。すでに解消されたものや、友好協定にすぎないものかもしれません。
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
gone-from-wikidata = Wikidataから消えている
wikidata-names-another = Wikidataでは同名の別の街
list-names-another = 新しい一覧では同名の別の街
multilateral = 複数の都市による提携の一部
through-place = 一体の街{ $place }の提携：ほかに姉妹都市{ $count }
through-district = 区や町の{ $place }の提携：ほかに姉妹都市{ $count }
through-region = 地域の{ $place }の提携：ほかに姉妹都市{ $count }
through-more = ほかにも、独自の姉妹都市をもつ区や町が{ $count }あります。
ties-of-district = { $place }は独自の提携をもつ区や町です。{ $town }の提携は、{ $town }のカードにあります。
ties-of-region = { $place }は独自の提携をもつ地域です。街としての{ $town }の提携は、{ $town }のカードにあります。
tie-of-district = 区や町の提携
tie-of-region = 地域の提携
tie-beside = { $town }の提携とは別の、独自の提携
domestic = 同じ国の中
page-of = このページに{ $shown }、{ $page }/{ $pages }ページ
or-did-you-mean = もしかして：{ $places }？
source-page = 都市の日付のあるページ
footer = データ：{ $sources }（{ $date }）。都市：GeoNames。
footer-cities = 都市：GeoNames。
label-city = 都市
label-country = 国
label-kind = 種類
label-since = 提携
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
none-on-record = { $city }の姉妹都市はデータに見つかりませんでした。こちらが知らないだけで、あるかもしれません。
ended-only = { $city }の姉妹都市は、現在のデータに見つかりませんでした。以前あった{ $count }件の提携は解消されています。
ended-only-in =
    { $count ->
        [1] { $city }の姉妹都市は、現在のデータに見つかりませんでした。以前あった1件の提携は解消されています（{ $precision ->
            [year] { $when }年
           *[day] { $when }
        }）。
       *[other] { $city }の姉妹都市は、現在のデータに見つかりませんでした。以前あった{ $count }件の提携は解消されています（最後は{ $precision ->
            [year] { $when }年
           *[day] { $when }
        }）。
    }
nearest = 近くで姉妹都市のある都市：
how-to-add = ご存じでしたら、{ $command }で、根拠となるページを添えて教えてください。
ambiguous = どの「{ $query }」ですか？
not-found = 「{ $query }」という都市は見つかりませんでした。
not-found-near = もしかして、このうちのどれかですか？
not-found-nothing = 「{ $query }」という都市も、似た名前の都市も見つかりませんでした。つづりは合っていますか？
no-city = あなたの街はどこですか？{ $command }で教えるか、「神戸の姉妹都市」のように、好きな都市について聞いてください。
hint = 世界中の姉妹都市にお答えします。「神戸の姉妹都市は？」「神戸とシアトルは姉妹都市ですか？」のように聞いてください。
taken-slip = 「{ $typed }」を「{ $taken }」と読みました。
taken-lighter = 「{ $typed }」は、ずっと大きい都市の{ $taken }のことと考えました。
taken-code = コード「{ $typed }」を{ $taken }と読みました。
taken-dropped = 「{ $typed }」を除いて、{ $city }と読みました。
taken-left-out = 「{ $typed }」は読み飛ばしました。
pair-title = { $city }と{ $other }
pair-listed = { $city }と{ $other }は姉妹都市です。
pair-listed-since =
    { $precision ->
        [year] { $city }と{ $other }は{ $when }年から姉妹都市です。
       *[day] { $city }と{ $other }は{ $when }から姉妹都市です。
    }
pair-suspended = { $city }と{ $other }は姉妹都市ですが、提携は休止中です。
pair-reported = Wikidata（{ $years }年）によると{ $city }と{ $other }は姉妹都市ですが、それより新しい出典では確認できません。
pair-ended = { $city }と{ $other }は姉妹都市でしたが、提携は解消されました。
pair-ended-in =
    { $precision ->
        [year] { $city }と{ $other }は{ $when }年まで姉妹都市でした。
       *[day] { $city }と{ $other }は{ $when }まで姉妹都市でした。
    }
pair-none = { $city }と{ $other }は、データでは姉妹都市ではありません。
pair-same = どちらも同じ都市です：{ $city }。
pair-through = ただし、{ $place }と{ $other }は提携しています。
pair-chain = 姉妹都市をたどる最短のつながり：{ $chain }。
pair-no-chain = 姉妹都市をたどっても、2つの都市はつながりません。
pair-distance = 2つの都市の距離は{ $distance }です。
pair-shared = 共通の姉妹都市{ $count }：{ $places }。
pair-shared-more = 共通の姉妹都市{ $total }：{ $places }、ほか{ $count }。
pair-anniversary = 今年で{ $years }周年
pair-clocks = 現地時間：{ $city } { $time } · { $other } { $otherTime }（{ $difference }）
