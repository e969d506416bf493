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

explore-open = Ouvrir une ville…
explore-path-title = { $city } → { $other }
explore-path-steps =
    { $count ->
        [1] Un pas : elles sont jumelées.
       *[other] { $count } pas de ville jumelée en ville jumelée. Il n’y a pas de chaîne plus courte de jumelages en vigueur dans nos données.
    }
explore-path-none = { $city } → { $other } : dans nos données, aucune chaîne de villes jumelées ne les relie.
explore-common-title = Villes jumelées en commun : { $city } et { $other }
explore-common-count =
    { $count ->
        [1] Elles partagent une ville jumelée :
       *[other] Elles partagent { $count } villes jumelées :
    }
explore-common-none = Dans nos données, { $city } et { $other } ne partagent aucune ville jumelée.
explore-near-title = { $city } : à moins de { $km } km
explore-near-count =
    { $count ->
        [1] Une ville a des villes jumelées :
       *[other] { $count } villes ont des villes jumelées :
    }
explore-near-none = { $city } : dans nos données, aucune ville à moins de { $km } km n’a de ville jumelée.
explore-near-more =
    { $count ->
        [1] … et une autre, plus loin.
       *[other] … et { $count } autres, plus loin.
    }
explore-country-unknown = Je n’ai pas trouvé de pays nommé « { $query } ».
explore-match-title = Idées pour { $city }
explore-match-label = Juste une idée : aucun accord ne lie ces villes.
explore-match-none = { $city } : je n’ai pas trouvé de jumelage plausible, on en sait trop peu.
explore-top-title = Les villes les plus jumelées
explore-top-title-in = Les villes les plus jumelées : { $country }
explore-top-none = Dans nos données, aucune ville de ce pays n’a de ville jumelée : { $country }.
explore-random-title = Connaissais-tu ces deux-là ?
explore-another = Une autre paire

reason-shared =
    { $count ->
        [1] Elles partagent une ville jumelée : { $places }
       *[other] Elles partagent { $count } villes jumelées : { $places }
    }
reason-size = De taille comparable : { $population } et { $other } habitants
reason-latitude-tropical = Toutes deux sous les tropiques, à peu près à la même latitude ({ $degrees } et { $other })
reason-latitude-subtropical = Toutes deux en zone subtropicale, à peu près à la même latitude ({ $degrees } et { $other })
reason-latitude-temperate = Toutes deux en zone tempérée, à peu près à la même latitude ({ $degrees } et { $other })
reason-latitude-subpolar = Toutes deux près du cercle polaire ({ $degrees } et { $other })
reason-latitude-polar = Toutes deux au-delà du cercle polaire ({ $degrees } et { $other })
reason-coastal = Toutes deux sur la côte
reason-inland = Toutes deux loin de la mer
reason-languages = Langues officielles des deux pays : { $languages }
reason-ties =
    { $count ->
        [1] { $country } et { $otherCountry } : un jumelage lie déjà ces deux pays
       *[other] { $country } et { $otherCountry } : { $count } jumelages lient déjà ces deux pays
    }

# The oldest ties, and anniversaries to come. $area, $month: their names as they stand alone.
command-explore-anniversaries = Les anniversaires ronds à venir
option-explore-anniversaries-city = De cette ville ; du monde entier si tu l’omets
option-explore-anniversaries-month = En ce mois, de 1 à 12
option-explore-top-by = Par nombre de villes jumelées, ou par âge
choice-explore-top-sisters = Le plus de villes jumelées
choice-explore-top-age = Les plus anciens jumelages
explore-month-unknown = Un mois est un nombre de 1 à 12, pas « { $query } ».
explore-km-unknown = Une distance est un nombre de kilomètres de 1 à { $most }, pas « { $query } ».
explore-oldest-title = Les plus anciens jumelages
explore-oldest-title-in = Les plus anciens jumelages : { $area }
explore-oldest-known = Parmi ceux dont le début est connu.
explore-oldest-none = Aucun début de jumelage n’est connu : { $area }.
explore-anniversaries-title-month = Anniversaires du mois : { $month }
explore-anniversaries-title-city = Anniversaires : { $city }
explore-anniversaries-title-year = Anniversaires en { $year }
explore-anniversaries-title-city-year = Anniversaires en { $year } : { $city }
explore-anniversaries-title-city-month = Anniversaires : { $city }, { $month }
explore-anniversaries-known = Années rondes des jumelages dont le début est connu.
explore-anniversaries-none-month = Aucun anniversaire rond n’est connu pour ce mois : { $month }.
explore-anniversaries-none-year = Aucun anniversaire rond n’est connu pour { $year }.
explore-anniversaries-none-city-year = { $city } : aucun anniversaire rond n’est connu pour { $year }.
explore-anniversaries-none-city = { $city } : aucun début de jumelage n’est connu.
explore-anniversaries-none-city-month = { $city } : aucun anniversaire rond n’est connu pour ce mois ({ $month }).
explore-anniversaries-more =
    { $count ->
        [1] Un autre est connu.
       *[other] { $count } autres sont connus.
    }
explore-anniversary =
    { $years ->
        [one] { $years } an : { $when }
       *[other] { $years } ans : { $when }
    }
label-anniversary = Anniversaire
