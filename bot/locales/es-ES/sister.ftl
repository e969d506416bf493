### Las respuestas sobre ciudades hermanadas, para Discord y el terminal.

count-listed =
    { $count ->
        [0] Ninguna ciudad hermanada confirmada
        [one] { $count } ciudad hermanada
       *[other] { $count } ciudades hermanadas
    }
count-reported =
    { $count ->
        [one] { $count } más sin confirmar
       *[other] { $count } más sin confirmar
    }
heading-reported = Sin confirmar (solo en Wikidata, { $years })
heading-reported-only = Sin confirmar
reported-only =
    { $count ->
        [1] Sin confirmar: solo Wikidata ({ $years }) conoce una ciudad hermanada de { $city }. El hermanamiento puede haber terminado o ser solo un acuerdo de amistad.
       *[other] Sin confirmar: solo Wikidata ({ $years }) conoce { $count } ciudades hermanadas de { $city }. Algunos hermanamientos pueden haber terminado o ser solo acuerdos de amistad.
    }
heading-ended = Hermanamientos terminados
ended-hidden =
    { $count ->
        [1] Otro hermanamiento ha terminado: { $command } lo muestra.
       *[other] Otros { $count } hermanamientos han terminado: { $command } los muestra.
    }
since =
    { $precision ->
        [day] desde el { $when }
       *[year] desde { $when }
    }
ended = hermanamiento terminado
ended-in =
    { $precision ->
        [day] hermanamiento terminado el { $when }
       *[year] hermanamiento terminado en { $when }
    }
suspended = hermanamiento suspendido
suspended-in =
    { $precision ->
        [day] hermanamiento suspendido el { $when }
       *[year] hermanamiento suspendido en { $when }
    }
caution-2022 = Muchos hermanamientos con ciudades rusas y bielorrusas se suspendieron o terminaron en 2022; es posible que nuestras fuentes no lo reflejen.
not-in-newest-list = no está en la lista de 2026 de Wikipedia
gone-from-wikidata = ya no figura en Wikidata
wikidata-names-another = Wikidata señala otra localidad de ese nombre
list-names-another = una lista más reciente señala otra localidad de ese nombre
sources-name-two = las fuentes señalan dos localidades de ese nombre
named-by-list = Una lista señala esta localidad, y no { $town }, para el hermanamiento con { $partner }; está en la ficha de { $town }.
named-by-wikidata = Wikidata señala esta localidad, y no { $town }, para el hermanamiento con { $partner }; está en la ficha de { $town }.
multilateral = parte de un hermanamiento de varias ciudades
through-place = A través de { $place }, unida a ella: { $count ->
        [1] una ciudad hermanada más
       *[other] { $count } ciudades hermanadas más
    }
through-district = A través de su distrito { $place }: { $count ->
        [1] una ciudad hermanada más
       *[other] { $count } ciudades hermanadas más
    }
through-around = A través de { $place }, a su alrededor: { $count ->
        [1] una ciudad hermanada más
       *[other] { $count } ciudades hermanadas más
    }
through-region = A través de su región { $place }: { $count ->
        [1] una ciudad hermanada más
       *[other] { $count } ciudades hermanadas más
    }
through-more =
    { $count ->
        [1] Otro distrito o municipio suyo tiene sus propias ciudades hermanadas.
       *[other] Otros { $count } distritos y municipios suyos tienen sus propias ciudades hermanadas.
    }
ties-of-district = { $place } es un distrito o municipio con hermanamientos propios; los de { $town } están en su propia ficha.
ties-of-region = { $place } es una región con hermanamientos propios; los de la ciudad de { $town } están en su propia ficha.
tie-of-district = hermanamiento del distrito
tie-of-region = hermanamiento de la región
ties-of-around = { $place } es el municipio, distrito o condado que rodea a { $town } y tiene hermanamientos propios; los de { $town } están en su propia ficha.
ties-of-seat = { $place } está en { $town }, el municipio que la rodea; los hermanamientos de { $town } están en su propia ficha.
tie-beside = hermanamiento propio, además del de { $town }
domestic = en el mismo país
page-of = { $shown } en esta página, página { $page } de { $pages }
or-did-you-mean = ¿O querías decir { $places }?
source-page = páginas fechadas de ciudades
footer = Datos: { $sources } ({ $date }). Ciudades: GeoNames.
footer-cities = Ciudades: GeoNames.

label-city = Ciudad
label-country = País
label-kind = Tipo
label-since = Desde
label-sisters = Ciudades hermanadas
label-distance = Distancia
label-population = Población
label-local-time = Hora local
label-sources = Fuentes
label-shared = Ciudades hermanadas en común
label-status = Estado

kind-sister-city = ciudad hermanada
kind-twin-city = ciudad hermanada
kind-twin-town = pueblo hermanado
kind-partner-city = ciudad con acuerdo
kind-partnership = acuerdo de colaboración
kind-partnership-city = ciudad hermanada
kind-friendship-city = ciudad amiga
kind-citizens-friendship-city = amistad entre ciudadanos
kind-sister-or-friendship-city = ciudad hermanada o amiga
kind-cooperation-agreement = acuerdo de cooperación
kind-cooperation-or-friendship-agreement = acuerdo de cooperación o amistad
kind-multilateral-twinning = hermanamiento multilateral
kind-music-sister-city = ciudad hermanada musical
kind-sister-port = puerto hermano

none-on-record = { $city } no tiene ninguna ciudad hermanada en nuestros datos. Quizá haya alguna que no conocemos.
ended-only =
    { $count ->
        [1] { $city } no tiene hoy ninguna ciudad hermanada registrada: el único hermanamiento que tenía ha terminado.
       *[other] { $city } no tiene hoy ninguna ciudad hermanada registrada: los { $count } hermanamientos que tenía han terminado.
    }
ended-only-in =
    { $count ->
        [1] { $city } no tiene hoy ninguna ciudad hermanada registrada: el único hermanamiento que tenía ha terminado ({ $when }).
       *[other] { $city } no tiene hoy ninguna ciudad hermanada registrada: los { $count } hermanamientos que tenía han terminado (el último: { $when }).
    }
nearest = Las ciudades más cercanas que sí tienen:
how-to-add = ¿Conoces alguna? Dínoslo con { $command } y una página que lo diga.

ambiguous = ¿A qué ciudad te refieres con «{ $query }»?
not-found = No he encontrado ninguna ciudad llamada «{ $query }».
not-found-near = ¿Querías decir una de estas?
not-found-nothing = No he encontrado ninguna ciudad llamada «{ $query }», ni otra que se le parezca. ¿Está bien escrita?
no-city = ¿Cuál es tu ciudad? Dímelo con { $command }, o pregunta por cualquier ciudad: «ciudades hermanadas de Bergen».
hint = Conozco las ciudades hermanadas de todo el mundo. Pregúntame «¿Cuáles son las ciudades hermanadas de Sevilla?» o «¿Está Bergen hermanada con Seattle?»

taken-slip = He leído «{ $typed }» como «{ $taken }».
taken-lighter = He entendido «{ $typed }» como { $taken }, la ciudad mucho más grande.
taken-code = He entendido el código «{ $typed }» como { $taken }.
taken-dropped = He entendido { $city }, sin «{ $typed }».
taken-part = «{ $typed }» se entiende como parte de { $area }; he buscado la ciudad en todo el conjunto.
taken-left-out = He dejado fuera «{ $typed }».

pair-title = { $city } y { $other }
pair-listed = { $city } y { $other } son ciudades hermanadas.
pair-listed-since =
    { $precision ->
        [day] { $city } y { $other } son ciudades hermanadas desde el { $when }.
       *[year] { $city } y { $other } son ciudades hermanadas desde { $when }.
    }
pair-suspended = { $city } y { $other } son ciudades hermanadas, pero el hermanamiento está suspendido.
pair-reported = { $city } y { $other } son ciudades hermanadas según Wikidata ({ $years }); nada más reciente lo confirma.
pair-ended = { $city } y { $other } eran ciudades hermanadas; el hermanamiento ha terminado.
pair-ended-in =
    { $precision ->
        [day] { $city } y { $other } fueron ciudades hermanadas hasta el { $when }.
       *[year] { $city } y { $other } fueron ciudades hermanadas hasta { $when }.
    }
pair-none = { $city } y { $other } no son ciudades hermanadas en nuestros datos.
pair-same = Son la misma ciudad: { $city }.
pair-through = { $place } y { $other } sí tienen un hermanamiento.
pair-chain = La cadena más corta de ciudades hermanadas entre ellas: { $chain }.
pair-no-chain = Ninguna cadena de ciudades hermanadas lleva de una a otra.
pair-since-unknown = Desde cuándo no consta en nuestros datos.
pair-distance = Están a { $distance } una de otra.
pair-shared =
    { $count ->
        [1] Tienen una ciudad hermanada en común: { $places }.
       *[other] Tienen { $count } ciudades hermanadas en común: { $places }.
    }
pair-shared-more =
    { $count ->
        [1] Tienen { $total } ciudades hermanadas en común: { $places } y una más.
       *[other] Tienen { $total } ciudades hermanadas en común: { $places } y { $count } más.
    }
pair-anniversary =
    { $years ->
        [1] Aniversario este año: un año
       *[other] Aniversario este año: { $years } años
    }
pair-clocks = Hora local: { $city } { $time } · { $other } { $otherTime } ({ $difference })
