### Las respuestas sobre ciudades hermanas, para Discord y el terminal.

count-listed =
    { $count ->
        [0] Ninguna ciudad hermana registrada
        [one] { $count } ciudad hermana
       *[other] { $count } ciudades hermanas
    }
count-reported =
    { $count ->
        [one] { $count } más sin confirmar
       *[other] { $count } más sin confirmar
    }
heading-reported = También en Wikidata ({ $years }), sin confirmar
heading-reported-only = Solo en Wikidata, sin confirmar
reported-only =
    { $count ->
        [one] Solo Wikidata ({ $years }) conoce una ciudad hermana de { $city }. El vínculo puede haber terminado o ser una simple amistad.
       *[other] Solo Wikidata ({ $years }) conoce { $count } ciudades hermanas de { $city }. Algunos vínculos pueden haber terminado o ser simples amistades.
    }
heading-ended = Terminados
ended-hidden =
    { $count ->
        [one] Otro hermanamiento ha terminado: { $command } lo muestra.
       *[other] Otros { $count } hermanamientos han terminado: { $command } los muestra.
    }
since = desde { $when }
ended = terminado
ended-in = terminado en { $when }
suspended = suspendido
suspended-in = suspendido en { $when }
caution-2022 = Muchos hermanamientos con ciudades rusas y bielorrusas se suspendieron o terminaron en 2022; es posible que nuestras fuentes no lo reflejen.
not-in-newest-list = no está en la lista de 2026
multilateral = parte de un hermanamiento de varias ciudades
domestic = en el mismo país
page-of = Página { $page } de { $pages }
or-did-you-mean = ¿O querías decir { $places }?
source-page = páginas fechadas de ciudades
footer = Datos: { $sources }, a fecha de { $date }. Ciudades: GeoNames.
footer-cities = Ciudades: GeoNames.

label-city = Ciudad
label-country = País
label-kind = Tipo
label-since = Desde
label-sisters = Ciudades hermanas
label-distance = Distancia
label-population = Población
label-local-time = Hora local
label-sources = Fuentes
label-shared = Ciudades hermanas en común
label-status = Estado

kind-sister-city = ciudad hermana
kind-twin-city = ciudad hermanada
kind-twin-town = pueblo hermanado
kind-partner-city = ciudad con acuerdo
kind-partnership = acuerdo de colaboración
kind-partnership-city = ciudad hermanada
kind-friendship-city = ciudad amiga
kind-citizens-friendship-city = amistad entre ciudadanos
kind-sister-or-friendship-city = ciudad hermana o amiga
kind-cooperation-agreement = acuerdo de cooperación
kind-cooperation-or-friendship-agreement = acuerdo de cooperación o amistad
kind-multilateral-twinning = hermanamiento multilateral
kind-music-sister-city = ciudad hermana musical
kind-sister-port = puerto hermano

none-on-record = { $city } no tiene ninguna ciudad hermana en nuestros datos. Eso no quiere decir que no la tenga.
ended-only =
    { $count ->
        [one] { $city } no tiene hoy ninguna ciudad hermana registrada: el único hermanamiento que tenía ha terminado.
       *[other] { $city } no tiene hoy ninguna ciudad hermana registrada: los { $count } hermanamientos que tenía han terminado.
    }
ended-only-in =
    { $count ->
        [one] { $city } no tiene hoy ninguna ciudad hermana registrada: el único hermanamiento que tenía terminó en { $when }.
       *[other] { $city } no tiene hoy ninguna ciudad hermana registrada: los { $count } hermanamientos que tenía han terminado, el último en { $when }.
    }
nearest = Las ciudades más cercanas que sí tienen:
how-to-add = ¿Conoces alguna? Dínoslo con { $command } y una página que lo diga.

ambiguous = ¿A qué ciudad te refieres con «{ $query }»?
not-found = No conozco ninguna ciudad llamada «{ $query }».
not-found-near = ¿Querías decir una de estas?
not-found-nothing = No conozco ninguna ciudad llamada «{ $query }», ni otra que se le parezca. ¿Está escrita como en el mapa?
no-city = ¿Cuál es tu ciudad? Dímelo con { $command }, o pregunta por cualquier ciudad: «ciudades hermanas de Bergen».
hint = Conozco las ciudades hermanas de todo el mundo. Pregúntame «¿Cuáles son las ciudades hermanas de Sevilla?» o «¿Está Bergen hermanada con Seattle?»

taken-slip = He leído «{ $typed }» como «{ $taken }».
taken-lighter = He entendido «{ $typed }» como { $taken }, la ciudad mucho más grande.
taken-code = He entendido el código «{ $typed }» como { $taken }.
taken-dropped = He entendido { $city }, sin «{ $typed }».
taken-left-out = He dejado fuera «{ $typed }».

pair-title = { $city } y { $other }
pair-listed = { $city } y { $other } son ciudades hermanas.
pair-listed-since = { $city } y { $other } son ciudades hermanas desde { $when }.
pair-suspended = { $city } y { $other } son ciudades hermanas, pero el hermanamiento está suspendido.
pair-reported = Wikidata ({ $years }) señala { $city } y { $other } como ciudades hermanas; nada más reciente lo confirma.
pair-ended = { $city } y { $other } eran ciudades hermanas; el hermanamiento ha terminado.
pair-ended-in = { $city } y { $other } fueron ciudades hermanas hasta { $when }.
pair-none = { $city } y { $other } no son ciudades hermanas en nuestros datos.
pair-same = Son la misma ciudad: { $city }.
pair-chain = La cadena más corta de ciudades hermanas entre ellas: { $chain }.
pair-no-chain = Ninguna cadena de ciudades hermanas lleva de una a otra.
pair-distance = Las separan { $distance }.
pair-shared =
    { $count ->
        [one] Comparten una ciudad hermana: { $places }.
       *[other] Comparten { $count } ciudades hermanas: { $places }.
    }
pair-shared-more =
    { $count ->
        [one] Comparten { $total } ciudades hermanas: { $places } y una más.
       *[other] Comparten { $total } ciudades hermanas: { $places } y { $count } más.
    }
pair-anniversary =
    { $years ->
        [one] Un año este año
       *[other] { $years } años este año
    }
pair-clocks = Hora local: { $city } { $time } · { $other } { $otherTime } ({ $difference })
