### Las respuestas sobre regiones, países y continentes, y sobre algunas de las ciudades hermanadas de una ciudad.

# $area dentro de una frase.
area-within-sentence =
    { $key ->
        [NL] los Países Bajos
        [AE] los Emiratos Árabes Unidos
        [PH] Filipinas
        [GB] el Reino Unido
        [DO] la República Dominicana
        [CF] la República Centroafricana
        [ES-59] el País Vasco
        [FR-28] Normandía
        [caucasus] el Cáucaso
       *[other] { $area }
    }
area-in-country = { $area }, { $country } { $flag }
area-count =
    { $count ->
        [0] No consta ningún hermanamiento de una ciudad de allí.
        [1] Consta un hermanamiento.
       *[other] Constan { $count } hermanamientos.
    }
area-cities =
    { $count ->
        [1] Una ciudad de allí tiene hermanamientos.
       *[other] { $count } ciudades de allí tienen hermanamientos.
    }
area-within =
    { $count ->
        [1] Uno de los hermanamientos une dos ciudades de la propia zona.
       *[other] { $count } de los hermanamientos unen dos ciudades de la propia zona.
    }
area-reported =
    { $count ->
        [one] { $count } más sin confirmar (solo en el antiguo Wikidata).
       *[other] { $count } más sin confirmar (solo en el antiguo Wikidata).
    }
area-most-connected = Ciudades con más hermanamientos
area-bound = Países más unidos
area-bound-country = { $country }: { $count }
area-own =
    { $count ->
        [1] { $place } tiene un hermanamiento propio.
       *[other] { $place } tiene { $count } hermanamientos propios.
    }
area-part = «{ $asked }» se entiende como parte de { $area }; la respuesta vale para el conjunto.
area-with-part = { $area } (ahí está { $part })
area-region = { $area } (región, { $country })
area-country = { $area } (país)
area-continent = { $area } (continente)
area-group = { $area } (grupo de países o regiones)
area-without = { $area } sin { $other }
area-open = Abrir { $area }
areas-title = { $area } y { $other }
areas-counted = { $area }: { $sentence }
areas-count =
    { $count ->
        [0] { $area } – { $other }: no consta ningún hermanamiento.
        [1] { $area } – { $other }: consta un hermanamiento.
       *[other] { $area } – { $other }: constan { $count } hermanamientos.
    }
areas-between = Hermanamientos entre ambos
areas-pairs = Hermanamientos
areas-more =
    { $count ->
        [1] Consta otro hermanamiento; se muestran los de las ciudades más conocidas.
       *[other] Constan otros { $count } hermanamientos; se muestran los de las ciudades más conocidas.
    }
areas-unconfirmed = sin confirmar
alt-area = Mapa: las ciudades con más hermanamientos ({ $area }), con líneas hacia ellos:
alt-areas = Mapa: los hermanamientos entre { $area } y { $other }:

sister-since = { $city }, desde { $when }
sister-reported = { $city } (sin confirmar)
sister-suspended = { $city } (hermanamiento suspendido)
sister-ended = { $city } (hermanamiento terminado)
sister-ended-in =
    { $precision ->
        [day] { $city } (hermanamiento terminado el { $when })
       *[year] { $city } (hermanamiento terminado en { $when })
    }
sister-people = { $city }, { $people } habitantes
sister-away = { $city }, a { $distance }
sisters-more =
    { $count ->
        [1] { $sisters } y una más
       *[other] { $sisters } y { $count } más
    }
whose-sisters =
    { $area ->
        [none] las ciudades hermanadas de { $city }
       *[other] las ciudades hermanadas de { $city } en { $area }
    }
narrow-yes = Sí: { $sisters }.
narrow-lies-yes = Sí.
narrow-lies-no = No.
narrow-perhaps = Quizá: { $sisters }.
narrow-no-more = Ya no: { $sisters }.
narrow-no =
    { $total ->
        [0] No: no consta ninguna ciudad hermanada de { $city }.
        [1] No: la única ciudad hermanada de { $city } que consta no está en { $area }.
       *[other] No: ninguna de las { $total } ciudades hermanadas de { $city } que constan está en { $area }.
    }
narrow-none =
    { $total ->
        [0] No consta ninguna ciudad hermanada de { $city }.
        [1] La única ciudad hermanada de { $city } que consta no está en { $area }.
       *[other] Ninguna de las { $total } ciudades hermanadas de { $city } que constan está en { $area }.
    }
narrow-found = En { $area }: { $sisters }.
narrow-countries = Países: { $countries }.
narrow-ended = Ya no: { $sisters }.
narrow-has = { $count ->
        [1] Sí, consta una.
       *[other] Sí, constan { $count }.
    }
narrow-oldest = La más antigua de { $whose }: { $sisters }.
narrow-newest = La más reciente de { $whose }: { $sisters }.
narrow-nearest = La más cercana de { $whose }: { $sisters }.
narrow-farthest = La más lejana de { $whose }: { $sisters }.
narrow-largest = La más grande de { $whose }: { $sisters }.
narrow-smallest = La más pequeña de { $whose }: { $sisters }.
narrow-no-year = No consta el año de ninguna de { $whose }.
narrow-no-people = No consta la población de ninguna de { $whose }.
narrow-nothing = De { $whose } no consta hoy ninguna.
narrow-compared-years = El año consta de { $known } de { $total }.
narrow-count =
    { $count ->
        [0] De { $whose } no consta ninguna.
        [1] De { $whose } consta una.
       *[other] De { $whose } constan { $count }.
    }
narrow-count-reported =
    { $count ->
        [1] Una de ellas está sin confirmar.
       *[other] { $count } de ellas están sin confirmar.
    }
narrow-count-ended =
    { $count ->
        [1] Otro ha terminado.
       *[other] Otros { $count } han terminado.
    }
narrow-listed = En { $area }
narrow-outside = Fuera de { $area }
narrow-outside-found = Fuera de { $area }: { $sisters }.
narrow-outside-none =
    { $total ->
        [0] No consta ninguna ciudad hermanada de { $city }.
        [1] La única ciudad hermanada de { $city } que consta está en { $area }.
       *[other] Las { $total } ciudades hermanadas de { $city } que constan están en { $area }.
    }
whose-sisters-outside = las ciudades hermanadas de { $city } fuera de { $area }
whose-sisters-those = las ciudades hermanadas de { $city } ({ $filters })
filter-area = en { $area }
filter-outside = fuera de { $area }
filter-state =
    { $state ->
        [ended] hermanamiento terminado
        [suspended] hermanamiento suspendido
       *[reported] sin confirmar
    }
filter-year = en { $year }
filter-years =
    { $least ->
        [none] hasta { $most }
       *[other] { $most ->
            [none] desde { $least }
           *[other] de { $least } a { $most }
        }
    }
filter-peoples =
    { $least ->
        [none] con { $most } habitantes como máximo
       *[other] con { $least } habitantes o más
    }
filter-distances =
    { $least ->
        [none] a { $most } como máximo
       *[other] a { $least } o más
    }
narrow-those = { $filters }: { $sisters }.
narrow-none-those =
    { $total ->
        [0] No consta ninguna ciudad hermanada de { $city }.
       *[other] Ninguna de las ciudades hermanadas conocidas de { $city } cumple esto: { $filters }.
    }
narrow-no-those =
    { $total ->
        [0] No: no consta ninguna ciudad hermanada de { $city }.
       *[other] No, ninguna de las ciudades hermanadas conocidas de { $city } cumple esto: { $filters }.
    }
narrow-top =
    { $best ->
        [oldest] Las { $count } más antiguas de { $whose }: { $sisters }.
        [newest] Las { $count } más recientes de { $whose }: { $sisters }.
        [nearest] Las { $count } más cercanas de { $whose }: { $sisters }.
        [farthest] Las { $count } más lejanas de { $whose }: { $sisters }.
        [largest] Las { $count } más grandes de { $whose }: { $sisters }.
       *[smallest] Las { $count } más pequeñas de { $whose }: { $sisters }.
    }
narrow-rank =
    { $best ->
        [oldest] Número { $rank } de { $whose }, primero la más antigua: { $sisters }.
        [newest] Número { $rank } de { $whose }, primero la más reciente: { $sisters }.
        [nearest] Número { $rank } de { $whose }, primero la más cercana: { $sisters }.
        [farthest] Número { $rank } de { $whose }, primero la más lejana: { $sisters }.
        [largest] Número { $rank } de { $whose }, primero la más grande: { $sisters }.
       *[smallest] Número { $rank } de { $whose }, primero la más pequeña: { $sisters }.
    }
narrow-too-few =
    { $count ->
        [1] Solo una de { $whose } se puede comparar.
       *[other] Solo { $count } de { $whose } se pueden comparar.
    }
narrow-all = { $command } muestra las { $total }.
pair-yes = Sí. { $sentence }
pair-yes-suspended = Sí, pero el hermanamiento está suspendido. { $sentence }
pair-perhaps = Quizá. { $sentence }
pair-no-more = Ya no. { $sentence }
pair-no = No. { $sentence }
pair-how-far = { $city } y { $other } están a { $distance } una de otra.

kinds-title = Ciudades hermanadas y ciudades gemelas
kinds-same = Es lo mismo con dos nombres: una alianza duradera que dos ciudades, pueblos o regiones han acordado, para visitas, escuelas, cultura, comercio y ayuda.
kinds-words = En España se dice «ciudad hermanada», en América «ciudad hermana», igual que «sister city» en Norteamérica, Asia y Australia; en Gran Bretaña e Irlanda «twin town», en Alemania «Partnerstadt», en Francia «ville jumelée».
kinds-looser = Una «ciudad amiga» o una «cooperación» suele ser menos estrecha: firmada por unos años o con un solo fin. La ficha de una ciudad nombra la clase cuando la fuente la dice.
