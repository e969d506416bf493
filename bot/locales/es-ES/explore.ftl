command-explore = Pasear por las ciudades hermanas del mundo
command-explore-path = La cadena más corta de ciudades hermanas entre dos ciudades
option-explore-path-city = Donde empieza la cadena
option-explore-path-other = Donde termina; si la omites, tu ciudad
command-explore-common = Las ciudades hermanas que comparten dos ciudades
option-explore-common-city = Una ciudad
option-explore-common-other = La otra ciudad; si la omites, tu ciudad
command-explore-near = Ciudades cercanas que tienen hermanamientos
option-explore-near-city = La ciudad; si la omites, la tuya
option-explore-near-km = A qué distancia, en kilómetros (100 si la omites)
command-explore-country = Las ciudades hermanas de una ciudad en un país
option-explore-country-city = La ciudad
option-explore-country-country = El país
command-explore-match = Ideas para un nuevo hermanamiento, con sus razones
option-explore-match-city = La ciudad; si la omites, la tuya
command-explore-top = Las ciudades con más ciudades hermanas
option-explore-top-country = Solo en este país
command-explore-random = Dos ciudades hermanas por descubrir

explore-open = Ver la ficha de…
explore-path-title = De { $city } a { $other }
explore-path-steps =
    { $count ->
        [one] Un paso: son ciudades hermanas.
       *[other] { $count } pasos de ciudad hermana en ciudad hermana. No hay cadena más corta en nuestros datos.
    }
explore-path-none = En nuestros datos, ninguna cadena de ciudades hermanas lleva de { $city } a { $other }.
explore-common-title = Lo que comparten { $city } y { $other }
explore-common-count =
    { $count ->
        [one] Comparten una ciudad hermana:
       *[other] Comparten { $count } ciudades hermanas:
    }
explore-common-none = En nuestros datos, { $city } y { $other } no comparten ninguna ciudad hermana.
explore-near-title = A menos de { $km } km de { $city }
explore-near-count =
    { $count ->
        [one] Una ciudad tiene ciudades hermanas:
       *[other] { $count } ciudades tienen ciudades hermanas:
    }
explore-near-none = En nuestros datos, ninguna ciudad a menos de { $km } km de { $city } tiene una ciudad hermana.
explore-near-more =
    { $count ->
        [one] … y una más, algo más lejos.
       *[other] … y { $count } más, algo más lejos.
    }
explore-country-unknown = No conozco ningún país llamado «{ $query }».
explore-match-title = Ideas para { $city }
explore-match-label = Una sugerencia calculada por un programa, no un hecho: nada une todavía a estas ciudades.
explore-match-none = No encuentro un hermanamiento plausible para { $city }: se sabe demasiado poco.
explore-top-title = Las ciudades con más hermanamientos
explore-top-title-in = Las ciudades con más hermanamientos de { $country }
explore-top-none = En nuestros datos, ninguna ciudad de { $country } tiene una ciudad hermana.
explore-random-title = ¿Conocías a estas dos?
explore-another = Otra pareja

reason-shared =
    { $count ->
        [one] Comparten una ciudad hermana: { $places }
       *[other] Comparten { $count } ciudades hermanas: { $places }
    }
reason-size = De tamaño parecido: { $population } y { $other } habitantes
reason-latitude-tropical = Ambas están en los trópicos, a una latitud parecida ({ $degrees } y { $other })
reason-latitude-subtropical = Ambas están en la zona subtropical, a una latitud parecida ({ $degrees } y { $other })
reason-latitude-temperate = Ambas están en la zona templada, a una latitud parecida ({ $degrees } y { $other })
reason-latitude-subpolar = Ambas están cerca del círculo polar ({ $degrees } y { $other })
reason-latitude-polar = Ambas están más allá del círculo polar ({ $degrees } y { $other })
reason-coastal = Ambas están junto al mar
reason-inland = Ambas están lejos del mar
reason-languages = Idiomas oficiales de ambos países: { $languages }
reason-ties =
    { $count ->
        [one] Un hermanamiento une ya a { $country } y { $otherCountry }
       *[other] { $count } hermanamientos unen ya a { $country } y { $otherCountry }
    }
