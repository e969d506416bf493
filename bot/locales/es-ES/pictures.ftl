map-distance = { $km } km
alt-chart-bar = { $city }: { $count }
text-map-sister = ciudad hermana
text-map-neighbour = ciudad con hermanamientos
text-map-reported = notificada, sin confirmar
text-map-ended = terminado
map-none = No hay mapa para esta respuesta.
map-not-written = No se pudo escribir el mapa en { $file }: { $reason }
alt-alone = Mapa: { $city }.
alt-sister = Mapa: { $city } y su ciudad hermana { $near }, a { $distance }.
alt-sisters = Mapa: { $city } y sus { $count } ciudades hermanas{ $continents ->
    [1] {""}
   *[other] {" "}en { $continents } continentes
}; la más cercana { $near }, a { $distance }; la más lejana { $far }.
alt-in = En { $place }:
alt-unconfirmed = Sin confirmar:
alt-ended = Terminados:
alt-city = Mapa: { $city } y estas ciudades hermanas:
alt-near = Mapa: cerca de { $city }, estas ciudades tienen ciudades hermanas:
alt-year = Mapa: { $count ->
    [one] la ciudad
   *[other] las { $count } ciudades
} de { $server } en { $year }:
alt-pair = Mapa: { $city } y { $other }, separadas por { $distance }.
alt-path = Mapa: una cadena de ciudades hermanas en { $count ->
    [one] un paso
   *[other] { $count } pasos
}:
alt-common = Mapa: { $city } y { $other } comparten { $count ->
    [one] una ciudad hermana
   *[other] { $count } ciudades hermanas
}:
alt-match = Mapa: { $city } y, con líneas discontinuas, ciudades que podrían ser sus hermanas:
alt-quiz = Mapa: { $city } y una línea hacia la ciudad hermana que hay que adivinar, marcada con un signo de interrogación.
alt-chart = Gráfico de barras: ciudades hermanas de cada una.
alt-and-more = y { $count } más
map-unconfirmed = sin confirmar
map-ended = terminado
postcard-alt = Postal: { $city }; { $other }. Separadas por { $distance }. { $since }.
postcard-alt-side = { $city } ({ $country }), { $weekday }, { $time }, { $day ->
    [day] de día
   *[night] de noche
}
postcard-since = Hermanas desde { $year }
postcard-sisters = Ciudades hermanas
postcard-unconfirmed = Hermanamiento sin confirmar
postcard-ended = Hermanas hasta { $year }
postcard-over = Antes hermanas
postcard-none = Una postal muestra dos ciudades: indica las dos.
