### České texty; význam každého vysvětluje en-US. Názvy měst se tu neskloňují: stojí na začátku, za dvojtečkou nebo v závorce.

place = { $name }, { $country } { $flag }
place-alone = { $name } { $flag }
place-with-region = { $name }, { $region }, { $country } { $flag }
distance = { $km } km
place-near = poblíž: { $city }
place-people = počet obyvatel: { $people }
time-of-day = { $weekday } { $time }
clock-same = stejný čas
clock-ahead = o { $hours } h napřed
clock-behind = o { $hours } h pozadu
territory-HK = Hongkong
territory-MO = Macao
territory-PS = Palestina
territory-CD = DR Kongo
territory-CG = Kongo
operator-wrong = Už { $minutes } min něco nefunguje: { $part }. { $text }
facts-refreshed = Partnerství byla aktualizována z Wikidat: { $report }
facts-not-refreshed = Partnerství se nepodařilo aktualizovat z Wikidat, zůstala jako dřív: { $report }
