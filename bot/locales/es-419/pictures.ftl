### Solo lo que se dice de otro modo en América.

text-map-sister = ciudad hermana
alt-sister = Mapa: { $city } y su ciudad hermana { $near }, a { $distance }.
alt-sisters = Mapa: { $city } y sus { $count } ciudades hermanas{ $continents ->
    [1] {""}
   *[other] {" "}en { $continents } continentes
}; la más cercana { $near }, a { $distance }; la más lejana { $far }.
alt-near = Mapa: cerca de { $city }, estas ciudades tienen ciudades hermanas:
alt-path = Mapa: una cadena de ciudades hermanas en { $count ->
    [1] un paso
   *[other] { $count } pasos
}:
alt-common = Mapa: { $city } y { $other } comparten { $count ->
    [1] una ciudad hermana
   *[other] { $count } ciudades hermanas
}:
alt-quiz = Mapa: { $city } y una línea hacia la ciudad hermana que hay que adivinar, marcada con un signo de interrogación.
alt-chart = Gráfico de barras: ciudades hermanas de cada una.
postcard-since = Hermanas desde { $year }
postcard-sisters = Ciudades hermanas
postcard-ended = Hermanas hasta { $year }
