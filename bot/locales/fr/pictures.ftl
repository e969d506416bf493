map-distance = { $km } km · { $mi } mi
alt-city = Carte centrée sur { $city }, avec une ligne vers chacune de ses villes jumelées : { $cities }.
alt-near = Carte des environs de { $city } avec les villes qui ont des jumelages : { $cities }.
alt-pair = Carte avec { $city } et { $other }, distantes de { $distance }.
alt-path = Carte d’une chaîne de villes jumelées : { $stations }.
alt-common = Carte avec { $city }, { $other } et les villes jumelées qu’elles partagent : { $cities }.
alt-match = Carte avec { $city } et des lignes en tirets vers les villes proposées : { $cities }.
alt-quiz = Carte avec { $city } et une ligne vers la ville jumelée à deviner, marquée d’un point d’interrogation.
alt-chart = Diagramme en barres des villes jumelées. { $bars }.
alt-chart-bar = { $city } : { $count }
alt-and-more = { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}
text-map-key = ◉ { $city } · ● ville jumelée · ○ signalée, non confirmée
map-none = Il n’y a pas de carte pour cette réponse.
map-not-written = La carte n’a pas pu être écrite dans { $file } : { $reason }
