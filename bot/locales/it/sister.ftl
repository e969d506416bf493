### Testi in italiano; il significato di ogni messaggio è spiegato in en-US.

count-listed =
    { $count ->
        [0] Nessuna città gemellata confermata
        [one] { $count } città gemellata
       *[other] { $count } città gemellate
    }
count-reported =
    { $count ->
        [one] { $count } altra non confermata
       *[other] { $count } altre non confermate
    }
heading-reported = Non confermate (solo in Wikidata, { $years })
heading-reported-only = Non confermate
reported-only =
    { $count ->
        [1] Non confermata: solo Wikidata ({ $years }) conosce una città gemellata con { $city }. Il gemellaggio può essere concluso, o essere solo un patto di amicizia.
       *[other] Non confermate: solo Wikidata ({ $years }) conosce { $count } città gemellate con { $city }. Alcuni gemellaggi possono essere conclusi, o essere solo patti di amicizia.
    }
heading-ended = Gemellaggi conclusi
ended-hidden =
    { $count ->
        [1] Un altro gemellaggio è concluso: { $command } lo mostra.
       *[other] Altri { $count } gemellaggi sono conclusi: { $command } li mostra.
    }
since =
    { $precision ->
        [month] da { $when }
       *[year] dal { $when }
    }
ended = gemellaggio concluso
ended-in =
    { $precision ->
        [day] gemellaggio concluso il { $when }
        [month] gemellaggio concluso a { $when }
       *[year] gemellaggio concluso nel { $when }
    }
suspended = gemellaggio sospeso
suspended-in =
    { $precision ->
        [day] gemellaggio sospeso il { $when }
        [month] gemellaggio sospeso a { $when }
       *[year] gemellaggio sospeso nel { $when }
    }
caution-2022 = Nel 2022 molti gemellaggi con città russe e bielorusse sono stati sospesi o revocati; le nostre fonti potrebbero non riportarlo.
not-in-newest-list = assente dall’elenco 2026 di Wikipedia
gone-from-wikidata = non più presente in Wikidata
wikidata-names-another = Wikidata indica un’altra località con questo nome
list-names-another = un elenco più recente indica un’altra località con questo nome
sources-name-two = le fonti indicano due località con questo nome
named-by-list = Un elenco indica questa località, e non { $town }, per il gemellaggio con { $partner }; si trova nella scheda di { $town }.
named-by-wikidata = Wikidata indica questa località, e non { $town }, per il gemellaggio con { $partner }; si trova nella scheda di { $town }.
multilateral = parte di un gemellaggio tra più città
through-place =
    { $count ->
        [1] Tramite { $place }, che ne fa parte: un’altra città gemellata
       *[other] Tramite { $place }, che ne fa parte: altre { $count } città gemellate
    }
through-district =
    { $count ->
        [1] Tramite il suo distretto { $place }: un’altra città gemellata
       *[other] Tramite il suo distretto { $place }: altre { $count } città gemellate
    }
through-around =
    { $count ->
        [1] Attraverso { $place }, tutt’intorno: un’altra città gemellata
       *[other] Attraverso { $place }, tutt’intorno: altre { $count } città gemellate
    }
through-region =
    { $count ->
        [1] Tramite la sua regione { $place }: un’altra città gemellata
       *[other] Tramite la sua regione { $place }: altre { $count } città gemellate
    }
through-more =
    { $count ->
        [1] Un altro suo distretto o comune ha gemellaggi propri.
       *[other] Altri { $count } suoi distretti e comuni hanno gemellaggi propri.
    }
ties-of-district = { $place } è un distretto o comune con gemellaggi propri; quelli della città ({ $town }) sono nella sua scheda.
ties-of-region = { $place } è una regione con gemellaggi propri; quelli della città ({ $town }) sono nella sua scheda.
tie-of-district = gemellaggio del distretto
tie-of-region = gemellaggio della regione
ties-of-around = { $place } è il comune, distretto o contea attorno alla città ({ $town }) e ha gemellaggi propri; quelli della città sono nella sua scheda.
ties-of-seat = { $place } si trova nel comune che la circonda ({ $town }); i gemellaggi di quest’ultimo sono nella sua scheda.
tie-beside = gemellaggio proprio, oltre a quello della città ({ $town })
domestic = nello stesso paese
page-of = { $shown } in questa pagina, pagina { $page } di { $pages }
or-did-you-mean = O intendevi { $places }?
source-page = pagine datate di città
footer = Dati: { $sources } ({ $date }). Città: GeoNames.
footer-cities = Città: GeoNames.
label-city = Città
label-country = Paese
label-kind = Tipo
label-since = Dal
label-sisters = Città gemellate
label-distance = Distanza
label-population = Popolazione
label-local-time = Ora locale
label-sources = Fonti
label-shared = Città gemellate in comune
label-status = Stato
kind-sister-city = città gemellata
kind-twin-city = città gemellata
kind-twin-town = comune gemellato
kind-partner-city = città partner
kind-partnership = partenariato
kind-partnership-city = città partner
kind-friendship-city = città amica
kind-citizens-friendship-city = amicizia tra cittadini
kind-sister-or-friendship-city = città gemellata o amica
kind-cooperation-agreement = accordo di cooperazione
kind-cooperation-or-friendship-agreement = accordo di cooperazione o di amicizia
kind-multilateral-twinning = gemellaggio multilaterale
kind-music-sister-city = città gemellata per la musica
kind-sister-port = porto gemellato
none-on-record = { $city } non ha città gemellate nei nostri dati. Forse ce n’è una che non conosciamo.
ended-only =
    { $count ->
        [1] { $city } oggi non ha città gemellate registrate: l’unico gemellaggio che aveva è concluso.
       *[other] { $city } oggi non ha città gemellate registrate: i { $count } gemellaggi che aveva sono conclusi.
    }
ended-only-in =
    { $count ->
        [1] { $city } oggi non ha città gemellate registrate: l’unico gemellaggio che aveva è concluso ({ $when }).
       *[other] { $city } oggi non ha città gemellate registrate: i { $count } gemellaggi che aveva sono conclusi (l’ultimo: { $when }).
    }
nearest = Le città più vicine che ne hanno:
how-to-add = Ne conosci una? Diccelo con { $command } e una pagina che lo attesti.
ambiguous = Quale città intendi con «{ $query }»?
not-found = Non ho trovato nessuna città chiamata «{ $query }».
not-found-near = Intendevi una di queste?
not-found-nothing = Non ho trovato nessuna città chiamata «{ $query }», né altre con un nome simile. È scritto bene?
no-city = Qual è la tua città? Dimmelo con { $command }, oppure chiedi di una città qualsiasi: «città gemellate con Bergen».
hint = Conosco le città gemellate di tutto il mondo. Chiedimi «Quali sono le città gemellate con Milano?» oppure «Bologna è gemellata con Lipsia?»
taken-slip = Ho letto «{ $typed }» come «{ $taken }».
taken-lighter = Ho inteso «{ $typed }» come { $taken }, la città molto più grande.
taken-code = Ho inteso il codice «{ $typed }» come { $taken }.
taken-dropped = Ho inteso { $city }, senza «{ $typed }».
taken-part = «{ $typed }» è inteso come parte di questa zona: { $area }; ho cercato la città in tutta la zona.
taken-left-out = Ho tralasciato «{ $typed }».
pair-title = { $city } e { $other }
pair-listed = { $city } e { $other } sono gemellate.
pair-listed-since =
    { $precision ->
        [month] { $city } e { $other } sono gemellate da { $when }.
       *[year] { $city } e { $other } sono gemellate dal { $when }.
    }
pair-suspended = { $city } e { $other } sono gemellate, ma il gemellaggio è sospeso.
pair-reported = { $city } e { $other } sono gemellate secondo Wikidata ({ $years }); niente di più recente lo conferma.
pair-ended = { $city } e { $other } erano gemellate; il gemellaggio è concluso.
pair-ended-in =
    { $precision ->
        [month] { $city } e { $other } erano gemellate fino a { $when }.
       *[year] { $city } e { $other } erano gemellate fino al { $when }.
    }
pair-none = { $city } e { $other } non sono gemellate nei nostri dati.
pair-same = È la stessa città: { $city }.
pair-through = { $place } e { $other } hanno invece un gemellaggio.
pair-chain = La catena più breve di città gemellate tra loro: { $chain }.
pair-no-chain = Nessuna catena di città gemellate porta dall’una all’altra.
pair-since-unknown = Da quando, nei nostri dati non risulta.
pair-distance = Distano { $distance }.
pair-shared =
    { $count ->
        [1] Hanno una città gemellata in comune: { $places }.
       *[other] Hanno { $count } città gemellate in comune: { $places }.
    }
pair-shared-more =
    { $count ->
        [1] Hanno { $total } città gemellate in comune: { $places } e un’altra.
       *[other] Hanno { $total } città gemellate in comune: { $places } e altre { $count }.
    }
pair-anniversary =
    { $years ->
        [1] Anniversario quest’anno: un anno
       *[other] Anniversario quest’anno: { $years } anni
    }
pair-clocks = Ora locale: { $city } { $time } · { $other } { $otherTime } ({ $difference })
