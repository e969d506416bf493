command-explore = Se promener parmi les villes jumelées du monde
command-explore-path = La plus courte chaîne de villes jumelées entre deux villes
option-explore-path-city = Là où commence la chaîne
option-explore-path-other = Là où elle finit ; à défaut, ta ville
command-explore-common = Les villes jumelées que deux villes partagent
option-explore-common-city = Une ville
option-explore-common-other = L’autre ville ; à défaut, ta ville
command-explore-near = Les villes des environs qui ont des jumelages
option-explore-near-city = La ville ; à défaut, ta ville
option-explore-near-km = Dans quel rayon, en kilomètres (100 à défaut)
command-explore-country = Les villes jumelées d’une ville dans un pays
option-explore-country-city = La ville
option-explore-country-country = Le pays
command-explore-match = Des idées de jumelage, avec leurs raisons
option-explore-match-city = La ville ; à défaut, ta ville
command-explore-top = Les villes qui ont le plus de villes jumelées
option-explore-top-country = Seulement dans ce pays
command-explore-random = Deux villes jumelées à découvrir

explore-open = Voir la fiche de…
explore-path-title = De { $city } à { $other }
explore-path-steps =
    { $count ->
        [one] Un pas : elles sont jumelées.
       *[other] { $count } pas de ville jumelée en ville jumelée. Il n’y a pas de chaîne plus courte dans nos données.
    }
explore-path-none = Dans nos données, aucune chaîne de villes jumelées ne mène de { $city } à { $other }.
explore-common-title = Ce que partagent { $city } et { $other }
explore-common-count =
    { $count ->
        [one] Elles partagent une ville jumelée :
       *[other] Elles partagent { $count } villes jumelées :
    }
explore-common-none = Dans nos données, { $city } et { $other } ne partagent aucune ville jumelée.
explore-near-title = À moins de { $km } km de { $city }
explore-near-count =
    { $count ->
        [one] Une ville a des villes jumelées :
       *[other] { $count } villes ont des villes jumelées :
    }
explore-near-none = Dans nos données, aucune ville à moins de { $km } km de { $city } n’a de ville jumelée.
explore-near-more =
    { $count ->
        [one] … et une autre, plus loin.
       *[other] … et { $count } autres, plus loin.
    }
explore-country-unknown = Je ne connais pas de pays nommé « { $query } ».
explore-match-title = Idées pour { $city }
explore-match-label = Une suggestion calculée par un programme, pas un fait : rien ne lie encore ces villes.
explore-match-none = Je ne trouve pas de jumelage plausible pour { $city } : on en sait trop peu.
explore-top-title = Les villes les plus jumelées
explore-top-title-in = Les villes les plus jumelées : { $country }
explore-top-none = Dans nos données, aucune ville de ce pays n’a de ville jumelée : { $country }.
explore-random-title = Connaissais-tu ces deux-là ?
explore-another = Une autre paire

reason-shared =
    { $count ->
        [one] Elles partagent une ville jumelée : { $places }
       *[other] Elles partagent { $count } villes jumelées : { $places }
    }
reason-size = De taille comparable : { $population } et { $other } habitants
reason-latitude-tropical = Toutes deux sous les tropiques, à peu près à la même latitude ({ $degrees } et { $other })
reason-latitude-subtropical = Toutes deux en zone subtropicale, à peu près à la même latitude ({ $degrees } et { $other })
reason-latitude-temperate = Toutes deux en zone tempérée, à peu près à la même latitude ({ $degrees } et { $other })
reason-latitude-subpolar = Toutes deux près du cercle polaire ({ $degrees } et { $other })
reason-latitude-polar = Toutes deux au-delà du cercle polaire ({ $degrees } et { $other })
reason-coastal = Toutes deux au bord de la mer
reason-inland = Toutes deux loin de la mer
reason-languages = Langues officielles des deux pays : { $languages }
reason-ties =
    { $count ->
        [one] Un jumelage lie déjà ces deux pays : { $country } et { $otherCountry }
       *[other] { $count } jumelages lient déjà ces deux pays : { $country } et { $otherCountry }
    }
