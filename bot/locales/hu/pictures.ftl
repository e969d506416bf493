### Mit mutatnak a képek, annak, aki nem láthatja őket. A $cities nevek listája.

map-distance = { $km } km
alt-chart-bar = { $city }: { $count }
text-map-sister = testvérváros
text-map-neighbour = város testvérvárosokkal
text-map-reported = megerősítetlen
text-map-ended = megszűnt
map-none = Ehhez a válaszhoz nincs térkép.
map-not-written = A térképet nem sikerült ide írni: { $file }. { $reason }
alt-alone = Térkép: { $city }.
alt-sister = Térkép: { $city } és testvérvárosa, { $near }, távolság: { $distance }.
alt-sisters = Térkép: { $city } és { $count } testvérvárosa{ $continents ->
    [1] {""}
   *[other] {" "}{ $continents } földrészen
}; a legközelebbi { $near }, { $distance }; a legtávolabbi { $far }.
alt-in = { $place }:
alt-unconfirmed = Megerősítetlen:
alt-suspended = Szünetel:
alt-ended = Megszűnt:
alt-near = Térkép: { $city } környéke; ezeknek a városoknak van testvérvárosuk:
alt-year = Térkép: { $server }, { $year }, városok ({ $count }):
alt-pair = Térkép: { $city } és { $other }, távolság: { $distance }.
alt-path = Térkép: testvérvárosok lánca, { $count } lépés:
alt-common = Térkép: { $city } és { $other }, { $count } közös testvérváros:
alt-match = Térkép: { $city }, és szaggatott vonallal városok, amelyek a testvérvárosai lehetnének:
alt-quiz = Térkép: { $city } és egy vonal a kitalálandó testvérvároshoz, amelyet kérdőjel jelöl.
alt-chart = Oszlopdiagram: hány testvérvárosuk van.
alt-and-more = és még { $count }
map-unconfirmed = megerősítetlen
map-ended = megszűnt
postcard-alt = Képeslap: { $city }; { $other }. Távolság: { $distance }. { $since }.
postcard-alt-side = { $city } ({ $country }), { $weekday }, { $time }, { $day ->
    [day] nappal
   *[night] éjjel
}
postcard-since = { $year } óta testvérvárosok
postcard-sisters = Testvérvárosok
postcard-unconfirmed = Megerősítetlen testvérvárosok
postcard-ended = Testvérvárosok voltak { $year }-ig
postcard-over = Egykor testvérvárosok
postcard-none = A képeslap két várost mutat: add meg mindkettőt.
