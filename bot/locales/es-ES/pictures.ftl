map-distance = { $km } km
alt-chart-bar = { $city }: { $count }
text-map-sister = ciudad hermanada
text-map-neighbour = ciudad con hermanamientos
text-map-reported = sin confirmar
text-map-ended = hermanamiento terminado
map-none = No hay mapa para esta respuesta.
map-not-written = No se pudo escribir el mapa en { $file }: { $reason }
alt-alone = Mapa: { $city }.
alt-sister = Mapa: { $city } y su ciudad hermanada { $near }, a { $distance }.
alt-sisters = Mapa: { $city } y sus { $count } ciudades hermanadas{ $continents ->
    [1] {""}
   *[other] {" "}en { $continents } continentes
}; la más cercana { $near }, a { $distance }; la más lejana { $far }.
alt-in = En { $place }:
alt-unconfirmed = Sin confirmar:
alt-suspended = Hermanamientos suspendidos:
alt-ended = Hermanamientos terminados:
alt-near = Mapa: cerca de { $city }, estas ciudades tienen ciudades hermanadas:
alt-year = Mapa: { $count ->
    [1] la ciudad
   *[other] las { $count } ciudades
} de { $server } en { $year }:
alt-pair = Mapa: { $city } y { $other }, a { $distance } una de otra.
alt-path = Mapa: una cadena de ciudades hermanadas en { $count ->
    [1] un paso
   *[other] { $count } pasos
}:
alt-common = Mapa: { $city } y { $other } comparten { $count ->
    [1] una ciudad hermanada
   *[other] { $count } ciudades hermanadas
}:
alt-match = Mapa: { $city } y, con líneas discontinuas, ciudades que podrían ser sus hermanas:
alt-quiz = Mapa: { $city } y una línea hacia la ciudad hermanada que hay que adivinar, marcada con un signo de interrogación.
alt-chart = Gráfico de barras: ciudades hermanadas de cada una.
alt-and-more = y { $count } más
map-unconfirmed = sin confirmar
map-ended = hermanamiento terminado
postcard-alt = Postal: { $city }; { $other }. A { $distance } una de otra. { $since }.
postcard-alt-side = { $city } ({ $country }), { $weekday }, { $time }, { $day ->
    [day] de día
   *[night] de noche
}
postcard-since = Hermanadas desde { $year }
postcard-sisters = Ciudades hermanadas
postcard-unconfirmed = Hermanamiento sin confirmar
postcard-ended = Hermanadas hasta { $year }
postcard-over = Antes hermanadas
postcard-none = Una postal muestra dos ciudades: indica las dos.
