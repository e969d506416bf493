### What pictures show, for those who cannot see them. $cities is a list of names.

map-distance = { $km } km · { $mi } mi
alt-city = Map with { $city } in the middle and a line to each of its sister cities: { $cities }.
alt-near = Map of the surroundings of { $city } with the cities that have sister cities: { $cities }.
alt-pair = Map with { $city } and { $other }, { $distance } apart.
alt-path = Map of a chain of sister cities: { $stations }.
alt-common = Map with { $city }, { $other } and the sister cities they share: { $cities }.
alt-match = Map with { $city } and dashed lines to the cities suggested: { $cities }.
alt-quiz = Map with { $city } and a line to the sister city you are to guess, marked with a question mark.
alt-chart = Bar chart of sister cities. { $bars }.
alt-chart-bar = { $city }: { $count }
alt-and-more = { $count } more
text-map-key = ◉ { $city } · ● sister city · ○ reported, unconfirmed
map-none = There is no map to this answer.
map-not-written = The map could not be written to { $file }: { $reason }
