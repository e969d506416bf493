### Testi in italiano; il significato di ogni messaggio è spiegato in en-US.

area-within-sentence = { $area }
area-in-country = { $area }, { $country } { $flag }
area-count =
    { $count ->
        [0] Non risulta nessun gemellaggio di una città di questa zona.
        [1] Risulta un gemellaggio.
       *[other] Risultano { $count } gemellaggi.
    }
area-cities =
    { $count ->
        [1] Una città ha gemellaggi.
       *[other] { $count } città hanno gemellaggi.
    }
area-within =
    { $count ->
        [1] Uno dei gemellaggi unisce due città della zona stessa.
       *[other] { $count } dei gemellaggi uniscono due città della zona stessa.
    }
area-reported =
    { $count ->
        [one] { $count } altro non confermato (solo nel vecchio Wikidata).
       *[other] { $count } altri non confermati (solo nel vecchio Wikidata).
    }
area-most-connected = Città con più gemellaggi
area-bound = Paesi più legati
area-bound-country = { $country }: { $count }
area-own =
    { $count ->
        [1] { $place } ha un gemellaggio proprio.
       *[other] { $place } ha { $count } gemellaggi propri.
    }
area-part = «{ $asked }» è inteso come parte di questa zona: { $area }; la risposta vale per tutta.
area-with-part = { $area } (dove si trova { $part })
area-region = { $area } (regione, { $country })
area-country = { $area } (paese)
area-continent = { $area } (continente)
area-group = { $area } (gruppo di paesi o regioni)
area-without = { $area }, escluso: { $other }
area-open = Apri: { $area }
areas-title = { $area } e { $other }
areas-counted = { $area }: { $sentence }
areas-count =
    { $count ->
        [0] { $area } – { $other }: non risulta nessun gemellaggio.
        [1] { $area } – { $other }: risulta un gemellaggio.
       *[other] { $area } – { $other }: risultano { $count } gemellaggi.
    }
areas-between = Gemellaggi tra le due zone
areas-pairs = Gemellaggi
areas-more =
    { $count ->
        [1] Risulta un altro gemellaggio; qui ci sono quelli delle città più note.
       *[other] Risultano altri { $count } gemellaggi; qui ci sono quelli delle città più note.
    }
areas-unconfirmed = non confermato
alt-area = Mappa: le città con più gemellaggi ({ $area }), con linee verso le loro gemellate:
alt-areas = Mappa: i gemellaggi { $area } – { $other }:
sister-since = { $city }, dal { $when }
sister-reported = { $city } (non confermata)
sister-suspended = { $city } (gemellaggio sospeso)
sister-ended = { $city } (gemellaggio concluso)
sister-ended-in =
    { $precision ->
        [day] { $city } (gemellaggio concluso il { $when })
        [month] { $city } (gemellaggio concluso a { $when })
       *[year] { $city } (gemellaggio concluso nel { $when })
    }
sister-people = { $city }, { $people } abitanti
sister-away = { $city }, a { $distance }
sisters-more =
    { $count ->
        [1] { $sisters } e un’altra
       *[other] { $sisters } e altre { $count }
    }
whose-sisters =
    { $area ->
        [none] città gemellate ({ $city })
       *[other] città gemellate ({ $city }; { $area })
    }
narrow-yes = Sì: { $sisters }.
narrow-lies-yes = Sì.
narrow-lies-no = No.
narrow-perhaps = Forse: { $sisters }.
narrow-no-more = Non più: { $sisters }.
narrow-no =
    { $total ->
        [0] No: { $city } non ha città gemellate registrate.
        [1] No: { $city } ha una sola città gemellata registrata, e non è in questa zona ({ $area }).
       *[other] No: { $city } ha { $total } città gemellate registrate, nessuna in questa zona ({ $area }).
    }
narrow-none =
    { $total ->
        [0] { $city } non ha città gemellate registrate.
        [1] { $city } ha una sola città gemellata registrata, e non è in questa zona ({ $area }).
       *[other] { $city } ha { $total } città gemellate registrate, nessuna in questa zona ({ $area }).
    }
narrow-found = { $area }: { $sisters }.
narrow-countries = Paesi in cui si trovano: { $countries }.
narrow-ended = Non più: { $sisters }.
narrow-has =
    { $count ->
        [1] Sì, ne risulta una.
       *[other] Sì, ne risultano { $count }.
    }
narrow-oldest = La più antica delle { $whose }: { $sisters }.
narrow-newest = La più recente delle { $whose }: { $sisters }.
narrow-nearest = La più vicina delle { $whose }: { $sisters }.
narrow-farthest = La più lontana delle { $whose }: { $sisters }.
narrow-largest = La più grande delle { $whose }: { $sisters }.
narrow-smallest = La più piccola delle { $whose }: { $sisters }.
narrow-no-year = Non risulta l’anno di nessuna di queste { $whose }.
narrow-no-people = Non risulta la popolazione di nessuna di queste { $whose }.
narrow-nothing = Oggi non ne risulta nessuna: { $whose }.
narrow-compared-years = L’anno risulta per { $known } su { $total }.
narrow-count =
    { $count ->
        [0] Non risultano { $whose }.
        [1] Ne risulta una sola tra le { $whose }.
       *[other] Risultano { $count } { $whose }.
    }
narrow-count-reported =
    { $count ->
        [1] Una di loro non è confermata.
       *[other] { $count } di loro non sono confermate.
    }
narrow-count-ended =
    { $count ->
        [1] Un altro gemellaggio è concluso.
       *[other] Altri { $count } gemellaggi sono conclusi.
    }
narrow-listed = { $area }
narrow-outside = Fuori da questa zona ({ $area })
narrow-outside-found = Fuori da questa zona ({ $area }): { $sisters }.
narrow-outside-none =
    { $total ->
        [0] { $city } non ha città gemellate registrate.
        [1] { $city } ha una sola città gemellata registrata, ed è in questa zona ({ $area }).
       *[other] { $city } ha { $total } città gemellate registrate, tutte in questa zona ({ $area }).
    }
whose-sisters-outside = città gemellate ({ $city }; escluso: { $area })
whose-sisters-those = città gemellate ({ $city }; { $filters })
filter-area = { $area }
filter-outside = fuori da questa zona ({ $area })
filter-state =
    { $state ->
        [ended] gemellaggio concluso
        [suspended] gemellaggio sospeso
       *[reported] non confermato
    }
filter-year = nel { $year }
filter-years =
    { $least ->
        [none] fino al { $most }
       *[other] { $most ->
            [none] dal { $least }
           *[other] dal { $least } al { $most }
        }
    }
filter-peoples =
    { $least ->
        [none] al massimo { $most } abitanti
       *[other] almeno { $least } abitanti
    }
filter-distances =
    { $least ->
        [none] al massimo a { $most }
       *[other] ad almeno { $least }
    }
narrow-those = { $filters }: { $sisters }.
narrow-none-those =
    { $total ->
        [0] { $city } non ha città gemellate registrate.
       *[other] Nessuna delle città gemellate registrate corrisponde ({ $city }): { $filters }.
    }
narrow-no-those =
    { $total ->
        [0] No: { $city } non ha città gemellate registrate.
       *[other] No, nessuna delle città gemellate registrate corrisponde ({ $city }): { $filters }.
    }
narrow-top =
    { $best ->
        [oldest] Le { $count } più antiche delle { $whose }: { $sisters }.
        [newest] Le { $count } più recenti delle { $whose }: { $sisters }.
        [nearest] Le { $count } più vicine delle { $whose }: { $sisters }.
        [farthest] Le { $count } più lontane delle { $whose }: { $sisters }.
        [largest] Le { $count } più grandi delle { $whose }: { $sisters }.
       *[smallest] Le { $count } più piccole delle { $whose }: { $sisters }.
    }
narrow-rank =
    { $best ->
        [oldest] Numero { $rank } delle { $whose }, dalla più antica: { $sisters }.
        [newest] Numero { $rank } delle { $whose }, dalla più recente: { $sisters }.
        [nearest] Numero { $rank } delle { $whose }, dalla più vicina: { $sisters }.
        [farthest] Numero { $rank } delle { $whose }, dalla più lontana: { $sisters }.
        [largest] Numero { $rank } delle { $whose }, dalla più grande: { $sisters }.
       *[smallest] Numero { $rank } delle { $whose }, dalla più piccola: { $sisters }.
    }
narrow-too-few =
    { $count ->
        [1] Solo una di queste { $whose } si può confrontare.
       *[other] Solo { $count } di queste { $whose } si possono confrontare.
    }
narrow-all = { $command } le mostra tutte e { $total }.
pair-yes = Sì. { $sentence }
pair-yes-suspended = Sì, ma il gemellaggio è sospeso. { $sentence }
pair-perhaps = Forse. { $sentence }
pair-no-more = Non più. { $sentence }
pair-no = No. { $sentence }
pair-how-far = { $city } e { $other } distano { $distance }.
kinds-title = Città gemellate e città sorelle
kinds-same = È la stessa cosa con due nomi: un’alleanza duratura concordata da due città, comuni o regioni, per visite, scuole, cultura, commercio e aiuto.
kinds-words = In Italia si dice «città gemellata», in Nordamerica, Asia e Australia «sister city», in Gran Bretagna e Irlanda «twin town», in Germania «Partnerstadt», in Francia «ville jumelée», in Spagna «ciudad hermanada».
kinds-looser = Una «città amica» o un «partenariato» è di solito meno stretto: firmato per alcuni anni o per un solo scopo. La scheda di una città dice il tipo dove lo dice la fonte.
