### Nevek, számok és időpontok, amelyek minden témában közösek.

place = { $name }, { $country } { $flag }
place-alone = { $name } { $flag }
place-with-region = { $name }, { $region }, { $country } { $flag }
distance = { $km } km
place-near = a közelében: { $city }
place-people = { $people } lakos
time-of-day = { $weekday } { $time }
clock-same = ugyanannyi
clock-ahead = { $hours } órával előrébb
clock-behind = { $hours } órával hátrébb

territory-HK = Hongkong
territory-MO = Makaó
territory-PS = Palesztina
territory-CD = Kongói DK
territory-CG = Kongó

operator-wrong = { $minutes } perce nem működik valami: { $part }. { $text }
facts-refreshed = A kapcsolatok frissültek a Wikidatából: { $report }
facts-not-refreshed = A kapcsolatokat nem sikerült frissíteni a Wikidatából, olyanok, mint voltak: { $report }
