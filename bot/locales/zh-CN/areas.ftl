### 简体中文。各条的意思见 en-US。地名后面可能带有“（国名）”，补充说明放在［ ］里。

area-within-sentence = { $area }
area-in-country = { $area }（{ $country }）{ $flag }
area-count =
    { $count ->
        [0] 我们的数据中没有找到该地区城市的友好城市关系。
       *[other] 数据中的友好城市关系：{ $count }对
    }
areas-counted = { $area }：{ $sentence }
area-cities = 有友好城市的城市：{ $count }座。
area-within = 其中在该地区内部结对的：{ $count }对。
area-reported = 另有未经证实的（仅见于旧的Wikidata）：{ $count }对。
area-most-connected = 友好城市最多的城市
area-bound = 结对最多的国家和地区
area-bound-country = { $country }：{ $count }
area-own = { $place }本身的友好关系：{ $count }对。
area-part = “{ $asked }”被理解为{ $area }的一部分；以下是整个{ $area }的情况。
area-with-part = { $area }（包含{ $part }）
area-region = { $area }（地区，{ $country }）
area-country = { $area }（国家/地区）
area-continent = { $area }（大洲）
area-group = { $area }（多个国家或地区）
area-without = { $area }（{ $other }除外）
area-open = 打开{ $area }
areas-title = { $area }和{ $other }
areas-count =
    { $count ->
        [0] 我们的数据中没有找到{ $area }和{ $other }的城市之间的友好城市关系。
       *[other] 数据中{ $area }和{ $other }的城市之间的友好城市关系：{ $count }对
    }
areas-between = 两地之间的友好城市
areas-pairs = 友好城市关系
areas-more = 数据中还有{ $count }对；这里显示的是最知名的城市。
areas-unconfirmed = 未经证实
alt-area = 地图：{ $area }友好城市最多的城市，以及通往其友好城市的连线：
alt-areas = 地图：{ $area }和{ $other }之间的友好城市关系：
sister-since =
    { $precision ->
        [year] { $city }［{ $when }年起］
       *[day] { $city }［{ $when }起］
    }
sister-reported = { $city }［未经证实］
sister-suspended = { $city }［已中止］
sister-ended = { $city }［已终止］
sister-ended-in =
    { $precision ->
        [year] { $city }［{ $when }年终止］
       *[day] { $city }［{ $when }终止］
    }
sister-people = { $city }［人口{ $people }］
sister-away = { $city }［相距{ $distance }］
sisters-more = { $sisters }，另有{ $count }个
whose-sisters =
    { $area ->
        [none] { $city }的友好城市
       *[other] { $city }在{ $area }的友好城市
    }
narrow-yes = 有：{ $sisters }。
narrow-lies-yes = 是的。
narrow-lies-no = 不是。
narrow-perhaps = 可能有：{ $sisters }。
narrow-no-more = 现在没有了：{ $sisters }。
narrow-no =
    { $total ->
        [0] 没有找到：我们的数据中没有{ $city }的友好城市。
        [1] 没有：数据中{ $city }只有一个友好城市，不在{ $area }。
       *[other] 没有：数据中{ $city }的{ $total }个友好城市都不在{ $area }。
    }
narrow-none =
    { $total ->
        [0] 我们的数据中没有找到{ $city }的友好城市。
        [1] 数据中{ $city }只有一个友好城市，不在{ $area }。
       *[other] 数据中{ $city }的{ $total }个友好城市都不在{ $area }。
    }
narrow-found = { $area }：{ $sisters }。
narrow-countries = 友好城市所在的国家和地区：{ $countries }。
narrow-ended = 已终止：{ $sisters }。
narrow-has = 有，数据中有{ $count }个。
narrow-oldest = { $whose }中最早的：{ $sisters }。
narrow-newest = { $whose }中最新的：{ $sisters }。
narrow-nearest = { $whose }中距离最近的：{ $sisters }。
narrow-farthest = { $whose }中距离最远的：{ $sisters }。
narrow-largest = { $whose }中人口最多的：{ $sisters }。
narrow-smallest = { $whose }中人口最少的：{ $sisters }。
narrow-no-year = { $whose }：数据中没有结好年份。
narrow-no-people = { $whose }：数据中没有人口数。
narrow-nothing = { $whose }：目前的数据中没有找到。
narrow-compared-years = { $total }个中，已知结好年份的有{ $known }个。
narrow-count =
    { $count ->
        [0] { $whose }：我们的数据中没有找到。
       *[other] { $whose }：数据中有{ $count }个。
    }
narrow-count-reported = 其中未经证实的：{ $count }个。
narrow-count-ended = 另有已终止的：{ $count }个。
narrow-listed = 在{ $area }
narrow-outside = 在{ $area }以外
narrow-outside-found = 在{ $area }以外：{ $sisters }。
narrow-outside-none =
    { $total ->
        [0] 我们的数据中没有找到{ $city }的友好城市。
        [1] 数据中{ $city }只有一个友好城市，就在{ $area }。
       *[other] 数据中{ $city }的{ $total }个友好城市都在{ $area }。
    }
whose-sisters-outside = { $city }在{ $area }以外的友好城市
whose-sisters-those = { $city }的友好城市（{ $filters }）
filter-area = 在{ $area }
filter-outside = 在{ $area }以外
filter-state =
    { $state ->
        [ended] 已终止
        [suspended] 已中止
       *[reported] 未经证实
    }
filter-year = { $year }年
filter-years =
    { $least ->
        [none] { $most }年及以前
       *[other] { $most ->
            [none] { $least }年及以后
           *[other] { $least }年至{ $most }年
        }
    }
filter-peoples =
    { $least ->
        [none] 人口不超过{ $most }
       *[other] 人口不少于{ $least }
    }
filter-distances =
    { $least ->
        [none] { $most }以内
       *[other] { $least }以外
    }
narrow-those = { $filters }：{ $sisters }。
narrow-none-those =
    { $total ->
        [0] 我们的数据中没有找到{ $city }的友好城市。
       *[other] 数据中{ $city }的友好城市都不符合：{ $filters }。
    }
narrow-no-those =
    { $total ->
        [0] 没有找到：我们的数据中没有{ $city }的友好城市。
       *[other] 没有：数据中{ $city }的友好城市都不符合：{ $filters }。
    }
narrow-top =
    { $best ->
        [oldest] { $whose }中最早的{ $count }个：{ $sisters }。
        [newest] { $whose }中最新的{ $count }个：{ $sisters }。
        [nearest] { $whose }中距离最近的{ $count }个：{ $sisters }。
        [farthest] { $whose }中距离最远的{ $count }个：{ $sisters }。
        [largest] { $whose }中人口最多的{ $count }个：{ $sisters }。
       *[smallest] { $whose }中人口最少的{ $count }个：{ $sisters }。
    }
narrow-rank =
    { $best ->
        [oldest] { $whose }从早到晚排第{ $rank }：{ $sisters }。
        [newest] { $whose }从新到旧排第{ $rank }：{ $sisters }。
        [nearest] { $whose }由近到远排第{ $rank }：{ $sisters }。
        [farthest] { $whose }由远到近排第{ $rank }：{ $sisters }。
        [largest] { $whose }按人口从多到少排第{ $rank }：{ $sisters }。
       *[smallest] { $whose }按人口从少到多排第{ $rank }：{ $sisters }。
    }
narrow-too-few = { $whose }中只有{ $count }个可以比较。
narrow-all = 用{ $command }可查看全部{ $total }个。
pair-yes = 是的。{ $sentence }
pair-yes-suspended = 是的，但友好关系已中止。{ $sentence }
pair-perhaps = 也许是。{ $sentence }
pair-no-more = 现在不是了。{ $sentence }
pair-no = 不是。{ $sentence }
pair-how-far = { $city }和{ $other }相距{ $distance }。
kinds-title = 友好城市与姐妹城市
kinds-same = 两个名称指的是同一件事：两座城市、乡镇或地区为互访、学校、文化、经贸和互助而结成的长期伙伴关系。
kinds-words = 中国官方称“友好城市”，民间和海外也说“姐妹城市”；北美等地说“sister city”，英国和爱尔兰说“twin town”，德国人说“Partnerstadt”，法国人说“ville jumelée”。
kinds-looser = “友好交流城市”或“伙伴关系”大多较为松散：只签几年，或只为某一个目的。来源写明种类的，城市卡片上会注明。
