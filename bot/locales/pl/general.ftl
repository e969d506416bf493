### Teksty po polsku; znaczenie każdego wyjaśnia en-US. Nazw miast się tu nie odmienia: stoją za dwukropkiem albo na początku.

place = { $name }, { $country } { $flag }
place-alone = { $name } { $flag }
place-with-region = { $name }, { $region }, { $country } { $flag }
distance = { $km } km
place-near = blisko: { $city }
place-people = mieszkańcy: { $people }
time-of-day = { $weekday } { $time }
clock-same = ta sama godzina
clock-ahead = { $hours } godz. do przodu
clock-behind = { $hours } godz. do tyłu
territory-HK = Hongkong
territory-MO = Makau
territory-PS = Palestyna
territory-CD = DR Konga
territory-CG = Kongo
operator-wrong = Od { $minutes } min coś nie działa: { $part }. { $text }
facts-refreshed = Partnerstwa odświeżono z Wikidata: { $report }
facts-not-refreshed = Nie udało się odświeżyć partnerstw z Wikidata; są takie jak przedtem: { $report }
