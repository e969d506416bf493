### Namen, Zahlen und Zeiten, die alle Themen teilen.

place = { $name }, { $country } { $flag }
place-alone = { $name } { $flag }
place-with-region = { $name }, { $region }, { $country } { $flag }
distance = { $km } km
place-near = bei { $city }
place-people = { $people } Einwohner
time-of-day = { $weekday } { $time }
clock-same = gleiche Uhrzeit
clock-ahead =
    { $hours ->
        [one] { $hours } Stunde voraus
       *[other] { $hours } Stunden voraus
    }
clock-behind =
    { $hours ->
        [one] { $hours } Stunde zurück
       *[other] { $hours } Stunden zurück
    }

territory-HK = Hongkong
territory-MO = Macau
territory-PS = Palästina
territory-CD = DR Kongo
territory-CG = Kongo

## To the operators: what stays wrong. $part is a word of /readyz, $text a reason in English.

operator-wrong = Seit { $minutes } Minuten stimmt etwas nicht: { $part }. { $text }
facts-refreshed = Die Partnerschaften wurden aus Wikidata aufgefrischt: { $report }
facts-not-refreshed = Die Partnerschaften ließen sich nicht aus Wikidata auffrischen und sind, wie sie waren: { $report }
