### Only what British English says differently.

text-map-sister = twin town
text-map-neighbour = city with twin towns
alt-sister = Map: { $city } and its twin town { $near }, { $distance } away.
alt-sisters = Map: { $city } and its { $count } twin towns{ $continents ->
    [1] {""}
   *[other] {" "}on { $continents } continents
}; nearest { $near }, { $distance }; farthest { $far }.
alt-near = Map: around { $city }, these cities have twin towns:
alt-path = Map: a chain of twin towns in { $count ->
    [1] one step
   *[other] { $count } steps
}:
alt-common = Map: { $city } and { $other } share { $count ->
    [1] one twin town
   *[other] { $count } twin towns
}:
alt-quiz = Map: { $city } and a line to the twin town you are to guess, marked with a question mark.
alt-chart = Bar chart: twin towns of each.
postcard-sisters = Twin towns
postcard-unconfirmed = Unconfirmed twin towns
postcard-over = Once twin towns
