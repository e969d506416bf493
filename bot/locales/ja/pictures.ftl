### 日本語の文。それぞれの意味は en-US を参照。

map-distance = { $km }km
alt-chart-bar = { $city }：{ $count }
text-map-sister = 姉妹都市
text-map-neighbour = 姉妹都市のある都市
text-map-reported = 未確認
text-map-ended = 解消
map-none = この答えには地図がありません。
map-not-written = 地図を{ $file }に書き込めませんでした：{ $reason }
alt-alone = 地図：{ $city }。
alt-sister = 地図：{ $city }と姉妹都市{ $near }、距離{ $distance }。
alt-sisters = 地図：{ $city }とその姉妹都市{ $count }件{ $continents ->
    [1] {""}
   *[other] （{ $continents }大陸）
}。最も近いのは{ $near }、{ $distance }。最も遠いのは{ $far }。
alt-in = { $place }：
alt-unconfirmed = 未確認：
alt-suspended = 休止中：
alt-ended = 解消：
alt-near = 地図：{ $city }の近くで姉妹都市のある都市：
alt-year = 地図：{ $server }の{ $year }年の都市（{ $count }都市）：
alt-pair = 地図：{ $city }と{ $other }、距離{ $distance }。
alt-path = 地図：姉妹都市をたどる{ $count }ステップのルート：
alt-common = 地図：{ $city }と{ $other }に共通の姉妹都市{ $count }件：
alt-match = 地図：{ $city }と、破線で結ばれた姉妹都市の候補：
alt-quiz = 地図：{ $city }と、当てる姉妹都市への線。その先には「？」の印。
alt-chart = 棒グラフ：それぞれの姉妹都市の数。
alt-and-more = 、ほか{ $count }件
map-unconfirmed = 未確認
map-ended = 解消
postcard-alt = 絵はがき：{ $city }、{ $other }。距離{ $distance }。{ $since }。
postcard-alt-side = { $city }（{ $country }）、{ $weekday }{ $time }、{ $day ->
    [day] 昼
   *[night] 夜
}
postcard-since = { $year }年から姉妹都市
postcard-sisters = 姉妹都市
postcard-unconfirmed = 未確認の姉妹都市
postcard-ended = { $year }年まで姉妹都市
postcard-over = かつての姉妹都市
postcard-none = 絵はがきには2つの都市が必要です。両方の名前を書いてください。
