### 简体中文。各条的意思见 en-US。

count-listed =
    { $count ->
        [0] 没有已证实的友好城市
       *[other] { $count }个友好城市
    }
count-reported = 另有{ $count }个未经证实
heading-reported = 未经证实（仅见于Wikidata，{ $years }年）
heading-reported-only = 未经证实
reported-only = 未经证实：{ $city }的{ $count }个友好城市仅见于Wikidata（{ $years }年）。可能已经终止，也可能只是友好交流协议。
heading-ended = 已终止
ended-hidden = 另有{ $count }个已终止：用{ $command }查看。
since =
    { $precision ->
        [year] { $when }年起
       *[day] { $when }起
    }
ended = 已终止
ended-in =
    { $precision ->
        [year] { $when }年终止
       *[day] { $when }终止
    }
suspended = 已中止
suspended-in =
    { $precision ->
        [year] { $when }年中止
       *[day] { $when }中止
    }
caution-2022 = 2022年，许多与俄罗斯和白俄罗斯城市的友好关系被中止或终止；我们的来源未必反映这一点。
not-in-newest-list = 不在Wikipedia的2026年列表中
gone-from-wikidata = Wikidata上已找不到
wikidata-names-another = Wikidata上是另一个同名的地方
list-names-another = 较新的列表上是另一个同名的地方
sources-name-two = 来源提到两个同名的地方
named-by-list = 有列表称与{ $partner }结好的是这里，而不是{ $town }；这一关系在{ $town }的卡片上。
named-by-wikidata = Wikidata称与{ $partner }结好的是这里，而不是{ $town }；这一关系在{ $town }的卡片上。
multilateral = 属于多城结好
through-place = 通过同属一地的{ $place }：另有{ $count }个友好城市
through-district = 通过其下辖的{ $place }：另有{ $count }个友好城市
through-around = 通过其周围的{ $place }：另有{ $count }个友好城市
through-region = 通过其所在地区{ $place }：另有{ $count }个友好城市
through-more = 还有{ $count }个下辖的区或乡镇有自己的友好城市。
ties-of-district = { $place }是有自己友好城市的区或乡镇；{ $town }的友好城市在{ $town }自己的卡片上。
ties-of-region = { $place }是有自己友好城市的地区；城市{ $town }的友好城市在{ $town }自己的卡片上。
tie-of-district = 下辖区的友好关系
tie-of-region = 所在地区的友好关系
ties-of-around = { $place }是{ $town }周围的市镇、区或县，有自己的友好城市；{ $town }的友好城市在{ $town }自己的卡片上。
ties-of-seat = { $place }位于其周围的市镇{ $town }之内；{ $town }的友好城市在{ $town }自己的卡片上。
tie-beside = 独立于{ $town }的友好关系
domestic = 在同一国家
page-of = 本页{ $shown }个，第{ $page }页，共{ $pages }页
or-did-you-mean = 或者你指的是{ $places }？
source-page = 各城市标有日期的网页
footer = 资料：{ $sources }（{ $date }）。城市：GeoNames。
footer-cities = 城市：GeoNames。
label-city = 城市
label-country = 国家/地区
label-kind = 种类
label-since = 结好时间
label-sisters = 友好城市
label-distance = 距离
label-population = 人口
label-local-time = 当地时间
label-sources = 来源
label-shared = 共同的友好城市
label-status = 状态
kind-sister-city = 姐妹城市
kind-twin-city = 姐妹城市（twin city）
kind-twin-town = 姐妹城市（twin town）
kind-partner-city = 伙伴城市
kind-partnership = 伙伴关系
kind-partnership-city = 伙伴关系城市
kind-friendship-city = 友好交流城市
kind-citizens-friendship-city = 民间友好城市
kind-sister-or-friendship-city = 姐妹城市或友好交流城市
kind-cooperation-agreement = 合作协议
kind-cooperation-or-friendship-agreement = 合作或友好协议
kind-multilateral-twinning = 多城结好
kind-music-sister-city = 音乐姐妹城市
kind-sister-port = 友好港口
none-on-record = 我们的数据中没有找到{ $city }的友好城市。也可能有，只是我们还不知道。
ended-only = 目前的数据中没有{ $city }的友好城市：以前的{ $count }个已终止。
ended-only-in =
    { $count ->
        [1] 目前的数据中没有{ $city }的友好城市：以前的{ $count }个已终止（{ $precision ->
            [year] { $when }年
           *[day] { $when }
        }）。
       *[other] 目前的数据中没有{ $city }的友好城市：以前的{ $count }个已终止，最后一个终止于{ $precision ->
            [year] { $when }年
           *[day] { $when }
        }。
    }
nearest = 附近有友好城市的城市：
how-to-add = 如果你知道有，请用{ $command }告诉我们，并附上可以证实的网页。
ambiguous = 你指的是哪个“{ $query }”？
not-found = 我没有找到名为“{ $query }”的城市。
not-found-near = 你要找的是不是下面的城市？
not-found-nothing = 我没有找到名为“{ $query }”的城市，也没有找到相近的。名称写对了吗？
no-city = 你的城市是哪个？用{ $command }告诉我，或者直接问任何城市：“广州的友好城市”。
hint = 我知道全世界的友好城市。可以问我“广州的友好城市有哪些？”或“广州和洛杉矶是友好城市吗？”
taken-slip = 我把“{ $typed }”理解为“{ $taken }”。
taken-lighter = 我把“{ $typed }”理解为大得多的城市{ $taken }。
taken-code = 我把代码“{ $typed }”理解为{ $taken }。
taken-dropped = 我理解为{ $city }，没有计入“{ $typed }”。
taken-part = “{ $typed }”被理解为{ $area }的一部分；我在整个{ $area }内查找了这座城市。
taken-left-out = 我略过了“{ $typed }”。
pair-title = { $city }和{ $other }
pair-listed = { $city }和{ $other }是友好城市。
pair-listed-since =
    { $precision ->
        [year] { $city }和{ $other }自{ $when }年起是友好城市。
       *[day] { $city }和{ $other }自{ $when }起是友好城市。
    }
pair-suspended = { $city }和{ $other }是友好城市，但友好关系已中止。
pair-reported = 据Wikidata（{ $years }年），{ $city }和{ $other }是友好城市，但没有更新的来源证实。
pair-ended = { $city }和{ $other }曾是友好城市；友好关系已终止。
pair-ended-in =
    { $precision ->
        [year] { $city }和{ $other }曾是友好城市，到{ $when }年为止。
       *[day] { $city }和{ $other }曾是友好城市，到{ $when }为止。
    }
pair-none = 在我们的数据中，{ $city }和{ $other }不是友好城市。
pair-same = 这是同一座城市：{ $city }。
pair-through = 不过，{ $place }和{ $other }有友好关系。
pair-chain = 它们之间最短的友好城市链：{ $chain }。
pair-no-chain = 没有找到连接两者的友好城市链。
pair-since-unknown = 我们的资料中没有结好年份。
pair-distance = 它们相距{ $distance }。
pair-shared = 它们有{ $count }个共同的友好城市：{ $places }。
pair-shared-more = 它们有{ $total }个共同的友好城市：{ $places }，另有{ $count }个。
pair-anniversary = 今年是结好{ $years }周年
pair-clocks = 当地时间：{ $city } { $time } · { $other } { $otherTime }（{ $difference }）
