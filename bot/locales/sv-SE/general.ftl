### Namn, tal och tider som alla ämnen delar.

place = { $name }, { $country } { $flag }
place-alone = { $name } { $flag }
place-with-region = { $name }, { $region }, { $country } { $flag }
distance = { $km } km
place-near = nära { $city }
place-people = { $people } invånare
time-of-day = { $weekday } { $time }
clock-same = samma tid
clock-ahead =
    { $hours ->
        [one] { $hours } timme före
       *[other] { $hours } timmar före
    }
clock-behind =
    { $hours ->
        [one] { $hours } timme efter
       *[other] { $hours } timmar efter
    }

territory-HK = Hongkong
territory-MO = Macao
territory-PS = Palestina
territory-CD = Kongo-Kinshasa
territory-CG = Kongo-Brazzaville

operator-wrong = Något har inte fungerat på { $minutes } minuter: { $part }. { $text }
facts-refreshed = Samarbetena uppdaterades från Wikidata: { $report }
facts-not-refreshed = Samarbetena kunde inte uppdateras från Wikidata och är som förut: { $report }
