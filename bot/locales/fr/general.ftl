### Noms, nombres et heures communs à tous les sujets.

place = { $name }, { $country } { $flag }
place-alone = { $name } { $flag }
place-with-region = { $name }, { $region }, { $country } { $flag }
distance = { $km } km
place-near = près de { $city }
place-people = { $people } habitants
time-of-day = { $weekday } { $time }
clock-same = même heure
clock-ahead =
    { $hours ->
        [one] { $hours } heure d’avance
       *[other] { $hours } heures d’avance
    }
clock-behind =
    { $hours ->
        [one] { $hours } heure de retard
       *[other] { $hours } heures de retard
    }

territory-HK = Hong Kong
territory-MO = Macao
territory-PS = Palestine
territory-CD = RD Congo
territory-CG = Congo

## To the operators: what stays wrong. $part is a word of /readyz, $text a reason in English.

operator-wrong = Quelque chose ne marche plus depuis { $minutes } minutes : { $part }. { $text }
facts-refreshed = Les jumelages ont été mis à jour depuis Wikidata : { $report }
facts-not-refreshed = Les jumelages n’ont pas pu être mis à jour depuis Wikidata et restent tels quels : { $report }
