command-explore = Pasear por las ciudades hermanadas del mundo
command-explore-path = La cadena más corta de ciudades hermanadas entre dos ciudades
option-explore-path-city = Donde empieza la cadena
option-explore-path-other = Donde termina; si la omites, tu ciudad
command-explore-common = Las ciudades hermanadas que comparten dos ciudades
option-explore-common-city = Una ciudad
option-explore-common-other = La otra ciudad; si la omites, tu ciudad
command-explore-near = Ciudades cercanas que tienen hermanamientos
option-explore-near-city = La ciudad; si la omites, la tuya
option-explore-near-km = A qué distancia, en kilómetros (100 si la omites)
command-explore-country = Las ciudades hermanadas de una ciudad en un país
option-explore-country-city = La ciudad
option-explore-country-country = El país
command-explore-match = Ideas para un nuevo hermanamiento, con sus razones
option-explore-match-city = La ciudad; si la omites, la tuya
command-explore-top = Las ciudades con más ciudades hermanadas
option-explore-top-country = Solo en este país
command-explore-random = Dos ciudades hermanadas por descubrir

explore-open = Abrir una ciudad…
explore-path-title = { $city } → { $other }
explore-path-steps =
    { $count ->
        [1] Un paso: son ciudades hermanadas.
       *[other] { $count } pasos de ciudad hermanada en ciudad hermanada. No hay cadena más corta de hermanamientos vigentes en nuestros datos.
    }
explore-path-none = { $city } → { $other }: en nuestros datos no las une ninguna cadena de ciudades hermanadas.
explore-common-title = Ciudades hermanadas en común: { $city } y { $other }
explore-common-count =
    { $count ->
        [1] Tienen una ciudad hermanada en común:
       *[other] Tienen { $count } ciudades hermanadas en común:
    }
explore-common-none = En nuestros datos, { $city } y { $other } no tienen ninguna ciudad hermanada en común.
explore-near-title = A menos de { $km } km de { $city }
explore-near-count =
    { $count ->
        [1] Una ciudad tiene ciudades hermanadas:
       *[other] { $count } ciudades tienen ciudades hermanadas:
    }
explore-near-none = { $city }: en nuestros datos, ninguna ciudad a menos de { $km } km tiene una ciudad hermanada.
explore-near-more =
    { $count ->
        [1] … y una más, algo más lejos.
       *[other] … y { $count } más, algo más lejos.
    }
explore-country-unknown = No he encontrado ningún país llamado «{ $query }».
explore-match-title = Ideas para { $city }
explore-match-label = Solo una idea: estas ciudades no tienen ningún acuerdo.
explore-match-none = { $city }: no he encontrado un hermanamiento plausible, se sabe demasiado poco.
explore-top-title = Las ciudades con más hermanamientos
explore-top-title-in = Las ciudades con más hermanamientos: { $country }
explore-top-none = { $country }: en nuestros datos, ninguna ciudad de allí tiene una ciudad hermanada.
explore-random-title = ¿Conocías a estas dos?
explore-another = Otra pareja

reason-shared =
    { $count ->
        [1] Tienen una ciudad hermanada en común: { $places }
       *[other] Tienen { $count } ciudades hermanadas en común: { $places }
    }
reason-size = De tamaño parecido: { $population } y { $other } habitantes
reason-latitude-tropical = Ambas están en los trópicos, a una latitud parecida ({ $degrees } y { $other })
reason-latitude-subtropical = Ambas están en la zona subtropical, a una latitud parecida ({ $degrees } y { $other })
reason-latitude-temperate = Ambas están en la zona templada, a una latitud parecida ({ $degrees } y { $other })
reason-latitude-subpolar = Ambas están cerca del círculo polar ({ $degrees } y { $other })
reason-latitude-polar = Ambas están más allá del círculo polar ({ $degrees } y { $other })
reason-coastal = Ambas están en la costa
reason-inland = Ambas están lejos del mar
reason-languages = Idiomas oficiales de ambos países: { $languages }
reason-ties =
    { $count ->
        [1] { $country } y { $otherCountry }: un hermanamiento los une ya
       *[other] { $country } y { $otherCountry }: { $count } hermanamientos los unen ya
    }

# The oldest ties, and anniversaries to come. $area, $month: their names as they stand alone.
command-explore-anniversaries = Los aniversarios redondos que vienen
option-explore-anniversaries-city = De esta ciudad; de todo el mundo si la omites
option-explore-anniversaries-month = En este mes, de 1 a 12
option-explore-top-by = Por número de ciudades hermanadas o por antigüedad
choice-explore-top-sisters = Más ciudades hermanadas
choice-explore-top-age = Hermanamientos más antiguos
explore-month-unknown = Un mes es un número de 1 a 12, no «{ $query }».
explore-km-unknown = Una distancia es un número de kilómetros de 1 a { $most }, no «{ $query }».
explore-oldest-title = Los hermanamientos más antiguos
explore-oldest-title-in = Los hermanamientos más antiguos: { $area }
explore-oldest-known = Entre aquellos cuyo comienzo consta.
explore-oldest-none = No consta el comienzo de ningún hermanamiento: { $area }.
explore-anniversaries-title-month = Aniversarios de { $month }
explore-anniversaries-title-city = Aniversarios de { $city }
explore-anniversaries-title-year = Aniversarios en { $year }
explore-anniversaries-title-city-year = Aniversarios de { $city } en { $year }
explore-anniversaries-title-city-month = Aniversarios de { $city } en { $month }
explore-anniversaries-known = Años redondos de hermanamientos cuyo comienzo consta.
explore-anniversaries-none-month = No consta ningún aniversario redondo en { $month }.
explore-anniversaries-none-year = No consta ningún aniversario redondo en { $year }.
explore-anniversaries-none-city-year = No consta ningún aniversario redondo de { $city } en { $year }.
explore-anniversaries-none-city = No consta el comienzo de ningún hermanamiento de { $city }.
explore-anniversaries-none-city-month = No consta ningún aniversario redondo de { $city } en { $month }.
explore-anniversaries-more =
    { $count ->
        [1] Consta otro más.
       *[other] Constan otros { $count }.
    }
explore-anniversary =
    { $years ->
        [one] { $years } año: { $when }
       *[other] { $years } años: { $when }
    }
label-anniversary = Aniversario
