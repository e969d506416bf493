### Testi in italiano; il significato di ogni messaggio è spiegato in en-US.

place = { $name }, { $country } { $flag }
place-alone = { $name } { $flag }
place-with-region = { $name }, { $region }, { $country } { $flag }
distance = { $km } km
place-near = vicino a { $city }
place-people = { $people } abitanti
time-of-day = { $weekday } { $time }
clock-same = stessa ora
clock-ahead =
    { $hours ->
        [one] { $hours } ora avanti
       *[other] { $hours } ore avanti
    }
clock-behind =
    { $hours ->
        [one] { $hours } ora indietro
       *[other] { $hours } ore indietro
    }
territory-HK = Hong Kong
territory-MO = Macao
territory-PS = Palestina
territory-CD = RD del Congo
territory-CG = Congo
operator-wrong = Qualcosa non funziona da { $minutes } minuti: { $part }. { $text }
facts-refreshed = I gemellaggi sono stati aggiornati da Wikidata: { $report }
facts-not-refreshed = Non è stato possibile aggiornare i gemellaggi da Wikidata; restano com’erano: { $report }
