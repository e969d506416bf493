### Names, numbers and times that every subject shares.

place = { $name }, { $country } { $flag }
place-alone = { $name } { $flag }
place-with-region = { $name }, { $region }, { $country } { $flag }
distance = { $mi } mi ({ $km } km)
place-near = near { $city }
place-people = { $people } people
time-of-day = { $weekday } { $time }
clock-same = same time
clock-ahead =
    { $hours ->
        [one] { $hours } hour ahead
       *[other] { $hours } hours ahead
    }
clock-behind =
    { $hours ->
        [one] { $hours } hour behind
       *[other] { $hours } hours behind
    }

## Short forms of names that CLDR gives at length.

territory-HK = Hong Kong
territory-MO = Macao
territory-PS = Palestine
territory-CD = DR Congo
territory-CG = Congo

## To the operators: what stays wrong. $part is a word of /readyz, $text a reason in English.

operator-wrong = Something has not worked for { $minutes } minutes: { $part }. { $text }
facts-refreshed = The pairings were refreshed from Wikidata: { $report }
facts-not-refreshed = The pairings could not be refreshed from Wikidata, and are as they were: { $report }
