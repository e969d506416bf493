### Nume, numere și ore comune tuturor subiectelor.

place = { $name }, { $country } { $flag }
place-alone = { $name } { $flag }
place-with-region = { $name }, { $region }, { $country } { $flag }
distance = { $km } km
place-near = lângă { $city }
place-people = populație: { $people }
time-of-day = { $weekday } { $time }
clock-same = aceeași oră
clock-ahead =
    { $hours ->
        [one] cu { $hours } oră în plus
        [few] cu { $hours } ore în plus
       *[other] cu { $hours } de ore în plus
    }
clock-behind =
    { $hours ->
        [one] cu { $hours } oră în minus
        [few] cu { $hours } ore în minus
       *[other] cu { $hours } de ore în minus
    }

territory-HK = Hong Kong
territory-MO = Macao
territory-PS = Palestina
territory-CD = R. D. Congo
territory-CG = Congo

operator-wrong = Ceva nu merge de { $minutes } min: { $part }. { $text }
facts-refreshed = Înfrățirile au fost actualizate din Wikidata: { $report }
facts-not-refreshed = Înfrățirile nu au putut fi actualizate din Wikidata și au rămas cum erau: { $report }
