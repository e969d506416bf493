### Testi in italiano; il significato di ogni messaggio è spiegato in en-US.

command-explore = Vai in giro tra le città gemellate del mondo
command-explore-path = La catena più breve di città gemellate tra due città
option-explore-path-city = Dove inizia la catena
option-explore-path-other = Dove finisce; la tua città se la ometti
command-explore-common = Le città gemellate che due città hanno in comune
option-explore-common-city = Una città
option-explore-common-other = L’altra città; la tua se la ometti
command-explore-near = Città nei dintorni che hanno gemellaggi
option-explore-near-city = La città; la tua se la ometti
option-explore-near-km = Entro quanti chilometri (100 se lo ometti)
command-explore-country = Le città gemellate di una città in un paese
option-explore-country-city = La città
option-explore-country-country = Il paese
command-explore-match = Idee per un nuovo gemellaggio, con i motivi
option-explore-match-city = La città; la tua se la ometti
command-explore-top = Le città con più gemellaggi
option-explore-top-country = Solo in questo paese
command-explore-random = Due città gemellate da scoprire
explore-open = Apri una città…
explore-path-title = { $city } → { $other }
explore-path-steps =
    { $count ->
        [1] Un passo: sono gemellate.
       *[other] { $count } passi di gemellaggio in gemellaggio. Nei nostri dati non c’è una catena più breve di gemellaggi attivi.
    }
explore-path-none = { $city } → { $other }: nei nostri dati nessuna catena di città gemellate le unisce.
explore-common-title = Città gemellate in comune: { $city } e { $other }
explore-common-count =
    { $count ->
        [1] Hanno una città gemellata in comune:
       *[other] Hanno { $count } città gemellate in comune:
    }
explore-common-none = Nei nostri dati { $city } e { $other } non hanno città gemellate in comune.
explore-near-title = { $city }: entro { $km } km
explore-near-count =
    { $count ->
        [1] Una città ha città gemellate:
       *[other] { $count } città hanno città gemellate:
    }
explore-near-none = { $city }: nei nostri dati nessuna città entro { $km } km ha città gemellate.
explore-near-more =
    { $count ->
        [1] … e un’altra, più lontana.
       *[other] … e altre { $count }, più lontane.
    }
explore-country-unknown = Non ho trovato nessun paese chiamato «{ $query }».
explore-match-title = Idee: { $city }
explore-match-label = Solo un’idea: queste città non hanno nessun accordo.
explore-match-none = { $city }: non ho trovato un gemellaggio plausibile, se ne sa troppo poco.
explore-top-title = Le città con più gemellaggi
explore-top-title-in = Le città con più gemellaggi: { $country }
explore-top-none = { $country }: nei nostri dati nessuna città ha città gemellate.
explore-random-title = Conoscevi queste due?
explore-another = Un’altra coppia
reason-shared =
    { $count ->
        [1] Hanno una città gemellata in comune: { $places }
       *[other] Hanno { $count } città gemellate in comune: { $places }
    }
reason-size = Dimensioni simili: { $population } e { $other } abitanti
reason-latitude-tropical = Entrambe ai tropici, a una latitudine simile ({ $degrees } e { $other })
reason-latitude-subtropical = Entrambe in zona subtropicale, a una latitudine simile ({ $degrees } e { $other })
reason-latitude-temperate = Entrambe in zona temperata, a una latitudine simile ({ $degrees } e { $other })
reason-latitude-subpolar = Entrambe vicine al circolo polare ({ $degrees } e { $other })
reason-latitude-polar = Entrambe oltre il circolo polare ({ $degrees } e { $other })
reason-coastal = Entrambe sulla costa
reason-inland = Entrambe lontane dal mare
reason-languages = Lingue ufficiali di entrambi i paesi: { $languages }
reason-ties =
    { $count ->
        [1] { $country } e { $otherCountry }: un gemellaggio li unisce già
       *[other] { $country } e { $otherCountry }: { $count } gemellaggi li uniscono già
    }
command-explore-anniversaries = Prossimi anniversari tondi
option-explore-anniversaries-city = Di questa città; di tutto il mondo se la ometti
option-explore-anniversaries-month = In questo mese, da 1 a 12
option-explore-top-by = Per numero di gemellaggi, o per età
choice-explore-top-sisters = Più gemellaggi
choice-explore-top-age = Gemellaggi più antichi
explore-month-unknown = Un mese è un numero da 1 a 12, non «{ $query }».
explore-km-unknown = Una distanza è un numero di chilometri da 1 a { $most }, non «{ $query }».
explore-oldest-title = I gemellaggi più antichi
explore-oldest-title-in = I gemellaggi più antichi: { $area }
explore-oldest-known = Tra quelli di cui risulta l’inizio.
explore-oldest-none = Non risulta l’inizio di nessun gemellaggio: { $area }.
explore-anniversaries-title-month = Anniversari del mese: { $month }
explore-anniversaries-title-city = Anniversari: { $city }
explore-anniversaries-title-year = Anniversari nel { $year }
explore-anniversaries-title-city-year = Anniversari nel { $year }: { $city }
explore-anniversaries-title-city-month = Anniversari: { $city }, { $month }
explore-anniversaries-known = Anni tondi dei gemellaggi di cui risulta l’inizio.
explore-anniversaries-none-month = Nessun anniversario tondo risulta per questo mese: { $month }.
explore-anniversaries-none-year = Nessun anniversario tondo risulta per il { $year }.
explore-anniversaries-none-city-year = { $city }: nessun anniversario tondo risulta per il { $year }.
explore-anniversaries-none-city = { $city }: non risulta l’inizio di nessun gemellaggio.
explore-anniversaries-none-city-month = { $city }: nessun anniversario tondo risulta per questo mese ({ $month }).
explore-anniversaries-more =
    { $count ->
        [1] Ne risulta un altro.
       *[other] Ne risultano altri { $count }.
    }
explore-anniversary =
    { $years ->
        [one] { $years } anno: { $when }
       *[other] { $years } anni: { $when }
    }
label-anniversary = Anniversario
