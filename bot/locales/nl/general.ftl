### Teksten in het Nederlands; wat elk bericht betekent, staat bij en-US.

place = { $name }, { $country } { $flag }
place-alone = { $name } { $flag }
place-with-region = { $name }, { $region }, { $country } { $flag }
distance = { $km } km
place-near = bij { $city }
place-people = { $people } inwoners
time-of-day = { $weekday } { $time }
clock-same = zelfde tijd
clock-ahead = { $hours } uur vooruit
clock-behind = { $hours } uur terug
territory-HK = Hongkong
territory-MO = Macau
territory-PS = Palestina
territory-CD = DR Congo
territory-CG = Congo
operator-wrong = Iets werkt al { $minutes } minuten niet: { $part }. { $text }
facts-refreshed = De stedenbanden zijn bijgewerkt vanuit Wikidata: { $report }
facts-not-refreshed = De stedenbanden konden niet worden bijgewerkt vanuit Wikidata en zijn zoals ze waren: { $report }
