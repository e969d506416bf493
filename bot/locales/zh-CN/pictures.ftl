### 简体中文。各条的意思见 en-US。

map-distance = { $km }公里
alt-chart-bar = { $city }：{ $count }
text-map-sister = 友好城市
text-map-neighbour = 有友好城市的城市
text-map-reported = 未经证实
text-map-ended = 已终止
map-none = 这个回答没有地图。
map-not-written = 地图无法写入{ $file }：{ $reason }
alt-alone = 地图：{ $city }。
alt-sister = 地图：{ $city }及其友好城市{ $near }，相距{ $distance }。
alt-sisters = 地图：{ $city }及其{ $count }个友好城市{ $continents ->
    [1] {""}
   *[other] （分布在{ $continents }个大洲）
}；最近的是{ $near }，{ $distance }；最远的是{ $far }。
alt-in = { $place }：
alt-unconfirmed = 未经证实：
alt-suspended = 已中止：
alt-ended = 已终止：
alt-near = 地图：{ $city }附近有友好城市的城市：
alt-year = 地图：{ $server }{ $year }年的{ $count }座城市：
alt-pair = 地图：{ $city }和{ $other }，相距{ $distance }。
alt-path = 地图：{ $count }步的友好城市链：
alt-common = 地图：{ $city }和{ $other }的{ $count }个共同友好城市：
alt-match = 地图：{ $city }，以及用虚线相连、可能成为其友好城市的城市：
alt-quiz = 地图：{ $city }，以及通往要你猜的友好城市的连线，终点标着问号。
alt-chart = 条形图：各自的友好城市数量。
alt-and-more = ，另有{ $count }个
map-unconfirmed = 未经证实
map-ended = 已终止
postcard-alt = 明信片：{ $city }；{ $other }。相距{ $distance }。{ $since }。
postcard-alt-side = { $city }（{ $country }），{ $weekday }，{ $time }，{ $day ->
    [day] 白天
   *[night] 夜晚
}
postcard-since = { $year }年起的友好城市
postcard-sisters = 友好城市
postcard-unconfirmed = 未经证实的友好城市
postcard-ended = 曾是友好城市，至{ $year }年
postcard-over = 曾经的友好城市
postcard-none = 明信片上有两座城市：请写出两个名字。
