### Textos em português do Brasil; o sentido de cada mensagem está em en-US.

place = { $name }, { $country } { $flag }
place-alone = { $name } { $flag }
place-with-region = { $name }, { $region }, { $country } { $flag }
distance = { $km } km
place-near = perto de { $city }
place-people = { $people } habitantes
time-of-day = { $weekday } { $time }
clock-same = mesma hora
clock-ahead =
    { $hours ->
        [one] { $hours } hora a mais
       *[other] { $hours } horas a mais
    }
clock-behind =
    { $hours ->
        [one] { $hours } hora a menos
       *[other] { $hours } horas a menos
    }
territory-HK = Hong Kong
territory-MO = Macau
territory-PS = Palestina
territory-CD = RD Congo
territory-CG = Congo
operator-wrong = Algo não funciona há { $minutes } minutos: { $part }. { $text }
facts-refreshed = Os acordos foram atualizados da Wikidata: { $report }
facts-not-refreshed = Não foi possível atualizar os acordos da Wikidata; ficam como estavam: { $report }
