### Textos em português do Brasil; o sentido de cada mensagem está em en-US.

map-distance = { $km } km
alt-chart-bar = { $city }: { $count }
text-map-sister = cidade-irmã
text-map-neighbour = cidade com cidades-irmãs
text-map-reported = não confirmada
text-map-ended = acordo encerrado
map-none = Não há mapa para esta resposta.
map-not-written = Não foi possível gravar o mapa em { $file }: { $reason }
alt-alone = Mapa: { $city }.
alt-sister = Mapa: { $city } e sua cidade-irmã { $near }, a { $distance }.
alt-sisters = Mapa: { $city } e suas { $count } cidades-irmãs{ $continents ->
    [1] {""}
   *[other] {" "}em { $continents } continentes
}; a mais próxima { $near }, a { $distance }; a mais distante { $far }.
alt-in = { $place }:
alt-unconfirmed = Não confirmadas:
alt-suspended = Acordos suspensos:
alt-ended = Acordos encerrados:
alt-near = Mapa: em volta de { $city }, estas cidades têm cidades-irmãs:
alt-year = Mapa: { $count ->
    [1] a cidade
   *[other] as { $count } cidades
} de { $server } em { $year }:
alt-pair = Mapa: { $city } e { $other }, a { $distance } uma da outra.
alt-path = Mapa: uma cadeia de cidades-irmãs em { $count ->
    [1] um passo
   *[other] { $count } passos
}:
alt-common = Mapa: { $city } e { $other } têm em comum { $count ->
    [1] uma cidade-irmã
   *[other] { $count } cidades-irmãs
}:
alt-match = Mapa: { $city } e, com linhas tracejadas, cidades que poderiam ser suas irmãs:
alt-quiz = Mapa: { $city } e uma linha até a cidade-irmã a adivinhar, marcada com um ponto de interrogação.
alt-chart = Gráfico de barras: cidades-irmãs de cada uma.
alt-and-more = e mais { $count }
map-unconfirmed = não confirmada
map-ended = acordo encerrado
postcard-alt = Cartão-postal: { $city }; { $other }. A { $distance } uma da outra. { $since }.
postcard-alt-side = { $city } ({ $country }), { $weekday }, { $time }, { $day ->
    [day] de dia
   *[night] de noite
}
postcard-since = Cidades-irmãs desde { $year }
postcard-sisters = Cidades-irmãs
postcard-unconfirmed = Cidades-irmãs não confirmadas
postcard-ended = Cidades-irmãs até { $year }
postcard-over = Já foram cidades-irmãs
postcard-none = Um cartão-postal mostra duas cidades: diga as duas.
