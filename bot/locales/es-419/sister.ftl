### Solo lo que se dice de otro modo en América.

count-listed =
    { $count ->
        [0] Ninguna ciudad hermana confirmada
        [one] { $count } ciudad hermana
       *[other] { $count } ciudades hermanas
    }
reported-only =
    { $count ->
        [1] Sin confirmar: solo Wikidata ({ $years }) conoce una ciudad hermana de { $city }. El hermanamiento puede haber terminado o ser solo un acuerdo de amistad.
       *[other] Sin confirmar: solo Wikidata ({ $years }) conoce { $count } ciudades hermanas de { $city }. Algunos hermanamientos pueden haber terminado o ser solo acuerdos de amistad.
    }
through-place = A través de { $place }, unida a ella: { $count ->
        [1] una ciudad hermana más
       *[other] { $count } ciudades hermanas más
    }
through-district = A través de su distrito { $place }: { $count ->
        [1] una ciudad hermana más
       *[other] { $count } ciudades hermanas más
    }
through-around = A través de { $place }, a su alrededor: { $count ->
        [1] una ciudad hermana más
       *[other] { $count } ciudades hermanas más
    }
through-region = A través de su región { $place }: { $count ->
        [1] una ciudad hermana más
       *[other] { $count } ciudades hermanas más
    }
through-more =
    { $count ->
        [1] Otro distrito o municipio suyo tiene sus propias ciudades hermanas.
       *[other] Otros { $count } distritos y municipios suyos tienen sus propias ciudades hermanas.
    }
label-sisters = Ciudades hermanas
label-shared = Ciudades hermanas en común
kind-sister-city = ciudad hermana
kind-twin-city = ciudad hermana
kind-partnership-city = ciudad hermana
kind-sister-or-friendship-city = ciudad hermana o amiga
kind-music-sister-city = ciudad hermana musical
none-on-record = { $city } no tiene ninguna ciudad hermana en nuestros datos. Quizá haya alguna que no conocemos.
ended-only =
    { $count ->
        [1] { $city } no tiene hoy ninguna ciudad hermana registrada: el único hermanamiento que tenía ha terminado.
       *[other] { $city } no tiene hoy ninguna ciudad hermana registrada: los { $count } hermanamientos que tenía han terminado.
    }
ended-only-in =
    { $count ->
        [1] { $city } no tiene hoy ninguna ciudad hermana registrada: el único hermanamiento que tenía ha terminado ({ $when }).
       *[other] { $city } no tiene hoy ninguna ciudad hermana registrada: los { $count } hermanamientos que tenía han terminado (el último: { $when }).
    }
not-found = No encontré ninguna ciudad llamada «{ $query }».
not-found-nothing = No encontré ninguna ciudad llamada «{ $query }», ni otra que se le parezca. ¿Está bien escrita?
no-city = ¿Cuál es tu ciudad? Dímelo con { $command }, o pregunta por cualquier ciudad: «ciudades hermanas de Bergen».
hint = Conozco las ciudades hermanas de todo el mundo. Pregúntame «¿Cuáles son las ciudades hermanas de Guadalajara?» o «¿Está Bergen hermanada con Seattle?»
taken-slip = Leí «{ $typed }» como «{ $taken }».
taken-lighter = Entendí «{ $typed }» como { $taken }, la ciudad mucho más grande.
taken-code = Entendí el código «{ $typed }» como { $taken }.
taken-dropped = Entendí { $city }, sin «{ $typed }».
taken-part = «{ $typed }» se entiende como parte de { $area }; busqué la ciudad en todo el conjunto.
taken-left-out = Dejé fuera «{ $typed }».
pair-listed = { $city } y { $other } son ciudades hermanas.
pair-listed-since =
    { $precision ->
        [day] { $city } y { $other } son ciudades hermanas desde el { $when }.
       *[year] { $city } y { $other } son ciudades hermanas desde { $when }.
    }
pair-suspended = { $city } y { $other } son ciudades hermanas, pero el hermanamiento está suspendido.
pair-reported = { $city } y { $other } son ciudades hermanas según Wikidata ({ $years }); nada más reciente lo confirma.
pair-ended = { $city } y { $other } eran ciudades hermanas; el hermanamiento ha terminado.
pair-ended-in =
    { $precision ->
        [day] { $city } y { $other } fueron ciudades hermanas hasta el { $when }.
       *[year] { $city } y { $other } fueron ciudades hermanas hasta { $when }.
    }
pair-none = { $city } y { $other } no son ciudades hermanas en nuestros datos.
pair-chain = La cadena más corta de ciudades hermanas entre ellas: { $chain }.
pair-no-chain = Ninguna cadena de ciudades hermanas lleva de una a otra.
pair-shared =
    { $count ->
        [1] Tienen una ciudad hermana en común: { $places }.
       *[other] Tienen { $count } ciudades hermanas en común: { $places }.
    }
pair-shared-more =
    { $count ->
        [1] Tienen { $total } ciudades hermanas en común: { $places } y una más.
       *[other] Tienen { $total } ciudades hermanas en común: { $places } y { $count } más.
    }
