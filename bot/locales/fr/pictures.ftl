map-distance = { $km } km
alt-chart-bar = { $city } : { $count }
text-map-sister = ville jumelée
text-map-neighbour = ville qui a des jumelages
text-map-reported = non confirmée
text-map-ended = jumelage terminé
map-none = Il n’y a pas de carte pour cette réponse.
map-not-written = La carte n’a pas pu être écrite dans { $file } : { $reason }
alt-alone = Carte : { $city }.
alt-sister = Carte : { $city } et sa ville jumelée { $near }, à { $distance }.
alt-sisters = Carte : { $city } et ses { $count } villes jumelées{ $continents ->
    [1] {""}
   *[other] {" "}sur { $continents } continents
} ; la plus proche { $near }, à { $distance } ; la plus lointaine { $far }.
alt-in = { $place } :
alt-unconfirmed = Non confirmées :
alt-suspended = Suspendues :
alt-ended = Terminées :
alt-near = Carte : autour de { $city }, ces villes ont des villes jumelées :
alt-year = Carte : { $count ->
    [1] la ville
   *[other] les { $count } villes
} de { $server } en { $year } :
alt-pair = Carte : { $city } et { $other }, distantes de { $distance }.
alt-path = Carte : une chaîne de villes jumelées en { $count ->
    [1] une étape
   *[other] { $count } étapes
} :
alt-common = Carte : { $city } et { $other } ont { $count ->
    [1] une ville jumelée commune
   *[other] { $count } villes jumelées communes
} :
alt-match = Carte : { $city } et, en tirets, des villes qui pourraient lui être jumelées :
alt-quiz = Carte : { $city } et une ligne vers la ville jumelée à deviner, marquée d’un point d’interrogation.
alt-chart = Diagramme en barres : villes jumelées de chacune.
alt-and-more =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
map-unconfirmed = non confirmée
map-ended = jumelage terminé
postcard-alt = Carte postale : { $city } ; { $other }. Distantes de { $distance }. { $since }.
postcard-alt-side = { $city } ({ $country }), { $weekday }, { $time }, { $day ->
    [day] de jour
   *[night] de nuit
}
postcard-since = Jumelées depuis { $year }
postcard-sisters = Villes jumelées
postcard-unconfirmed = Jumelage non confirmé
postcard-ended = Jumelées jusqu’en { $year }
postcard-over = Autrefois jumelées
postcard-none = Une carte postale montre deux villes : indique les deux.
