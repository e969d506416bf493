### 简体中文。各条的意思见 en-US。

place = { $name }（{ $country }）{ $flag }
place-alone = { $name } { $flag }
place-with-region = { $name }（{ $country }，{ $region }）{ $flag }
distance = { $km }公里
place-near = 靠近{ $city }
place-people = 人口{ $people }
time-of-day = { $weekday } { $time }
clock-same = 时间相同
clock-ahead = 快{ $hours }小时
clock-behind = 慢{ $hours }小时
territory-HK = 香港
territory-MO = 澳门
territory-PS = 巴勒斯坦
territory-CD = 刚果（金）
territory-CG = 刚果（布）
operator-wrong = 有一项已经{ $minutes }分钟没有正常工作：{ $part }。{ $text }
facts-refreshed = 友好城市数据已从Wikidata更新：{ $report }
facts-not-refreshed = 友好城市数据未能从Wikidata更新，保持原样：{ $report }
