### Solo lo que se dice de otro modo en América.

command-explore = Pasear por las ciudades hermanas del mundo
command-explore-path = La cadena más corta de ciudades hermanas entre dos ciudades
command-explore-common = Las ciudades hermanas que comparten dos ciudades
command-explore-country = Las ciudades hermanas de una ciudad en un país
command-explore-top = Las ciudades con más ciudades hermanas
command-explore-random = Dos ciudades hermanas por descubrir
explore-path-steps =
    { $count ->
        [1] Un paso: son ciudades hermanas.
       *[other] { $count } pasos de ciudad hermana en ciudad hermana. No hay cadena más corta de hermanamientos vigentes en nuestros datos.
    }
explore-path-none = { $city } → { $other }: en nuestros datos no las une ninguna cadena de ciudades hermanas.
explore-common-title = Ciudades hermanas en común: { $city } y { $other }
explore-common-count =
    { $count ->
        [1] Tienen una ciudad hermana en común:
       *[other] Tienen { $count } ciudades hermanas en común:
    }
explore-common-none = En nuestros datos, { $city } y { $other } no tienen ninguna ciudad hermana en común.
explore-near-count =
    { $count ->
        [1] Una ciudad tiene ciudades hermanas:
       *[other] { $count } ciudades tienen ciudades hermanas:
    }
explore-near-none = { $city }: en nuestros datos, ninguna ciudad a menos de { $km } km tiene una ciudad hermana.
explore-country-unknown = No encontré ningún país llamado «{ $query }».
explore-match-none = { $city }: no encontré un hermanamiento plausible, se sabe demasiado poco.
explore-top-none = { $country }: en nuestros datos, ninguna ciudad de allí tiene una ciudad hermana.
reason-shared =
    { $count ->
        [1] Tienen una ciudad hermana en común: { $places }
       *[other] Tienen { $count } ciudades hermanas en común: { $places }
    }
option-explore-top-by = Por número de ciudades hermanas o por antigüedad
choice-explore-top-sisters = Más ciudades hermanas
