### Nombres, números y horas comunes a todos los temas.

place = { $name }, { $country } { $flag }
place-alone = { $name } { $flag }
place-with-region = { $name }, { $region }, { $country } { $flag }
distance = { $km } km
place-near = cerca de { $city }
place-people = { $people } habitantes
time-of-day = { $weekday } { $time }
clock-same = misma hora
clock-ahead =
    { $hours ->
        [one] { $hours } hora más
       *[other] { $hours } horas más
    }
clock-behind =
    { $hours ->
        [one] { $hours } hora menos
       *[other] { $hours } horas menos
    }

territory-HK = Hong Kong
territory-MO = Macao
territory-PS = Palestina
territory-CD = RD del Congo
territory-CG = Congo

## To the operators: what stays wrong. $part is a word of /readyz, $text a reason in English.

operator-wrong = Algo no funciona desde hace { $minutes } minutos: { $part }. { $text }
facts-refreshed = Los hermanamientos se han actualizado desde Wikidata: { $report }
facts-not-refreshed = Los hermanamientos no se han podido actualizar desde Wikidata y siguen como estaban: { $report }
