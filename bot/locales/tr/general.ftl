### Türkçe metinler; anlamları için en-US.

place = { $name }, { $country } { $flag }
place-alone = { $name } { $flag }
place-with-region = { $name }, { $region }, { $country } { $flag }
distance = { $km } km
place-near = yakını: { $city }
place-people = nüfus: { $people }
time-of-day = { $weekday } { $time }
clock-same = aynı saat
clock-ahead = { $hours } saat ileride
clock-behind = { $hours } saat geride
territory-HK = Hong Kong
territory-MO = Makao
territory-PS = Filistin
territory-CD = Kongo DC
territory-CG = Kongo
operator-wrong = { $minutes } dakikadır çalışmayan bir şey var: { $part }. { $text }
facts-refreshed = Kardeş şehir verileri Wikidata’dan yenilendi: { $report }
facts-not-refreshed = Kardeş şehir verileri Wikidata’dan yenilenemedi, oldukları gibi duruyor: { $report }
