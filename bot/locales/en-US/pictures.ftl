### What pictures show, for those who cannot see them. $cities is a list of names.

map-distance = { $mi } mi · { $km } km
alt-chart-bar = { $city }: { $count }
text-map-sister = sister city
text-map-neighbour = city with sister cities
text-map-reported = unconfirmed
text-map-ended = ended
map-none = There is no map to this answer.
map-not-written = The map could not be written to { $file }: { $reason }
alt-alone = Map: { $city }.
alt-sister = Map: { $city } and its sister city { $near }, { $distance } away.
alt-sisters = Map: { $city } and its { $count } sister cities{ $continents ->
    [1] {""}
   *[other] {" "}on { $continents } continents
}; nearest { $near }, { $distance }; farthest { $far }.
alt-in = In { $place }:
alt-unconfirmed = Unconfirmed:
alt-suspended = Suspended:
alt-ended = Ended:
alt-near = Map: around { $city }, these cities have sister cities:
alt-year = Map: { $count ->
    [1] the city
   *[other] the { $count } cities
} of { $server } in { $year }:
alt-pair = Map: { $city } and { $other }, { $distance } apart.
alt-path = Map: a chain of sister cities in { $count ->
    [1] one step
   *[other] { $count } steps
}:
alt-common = Map: { $city } and { $other } share { $count ->
    [1] one sister city
   *[other] { $count } sister cities
}:
alt-match = Map: { $city } and, with dashed lines, cities that might become its sisters:
alt-quiz = Map: { $city } and a line to the sister city you are to guess, marked with a question mark.
alt-chart = Bar chart: sister cities of each.
alt-and-more = and { $count } more
map-unconfirmed = unconfirmed
map-ended = ended
postcard-alt = Postcard: { $city }; { $other }. { $distance } apart. { $since }.
postcard-alt-side = { $city } ({ $country }), { $weekday }, { $time }, { $day ->
    [day] by day
   *[night] by night
}
postcard-since = Sisters since { $year }
postcard-sisters = Sister cities
postcard-unconfirmed = Unconfirmed sister cities
postcard-ended = Sisters until { $year }
postcard-over = Once sister cities
postcard-none = A postcard shows two cities: name both.
