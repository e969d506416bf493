### The answers about sister cities, for Discord and the terminal alike.
### $city, $other: a place as `Catalogue.place` or `short_place` writes it. Years come as text.

## The city card

count-listed =
    { $count ->
        [0] No confirmed sister city
        [one] { $count } sister city
       *[other] { $count } sister cities
    }
count-reported =
    { $count ->
        [one] { $count } more unconfirmed
       *[other] { $count } more unconfirmed
    }
heading-reported = Unconfirmed (only in Wikidata, { $years })
heading-reported-only = Unconfirmed
reported-only =
    { $count ->
        [1] Unconfirmed: only Wikidata ({ $years }) knows of a sister city of { $city }. It may have ended, or may only be a friendship agreement.
       *[other] Unconfirmed: only Wikidata ({ $years }) knows of { $count } sister cities of { $city }. Some may have ended, or may only be friendship agreements.
    }
heading-ended = Ended
ended-hidden =
    { $count ->
        [1] One more has ended: { $command } shows it.
       *[other] { $count } more have ended: { $command } shows them.
    }
since = since { $when }
ended = ended
ended-in =
    { $precision ->
        [day] ended on { $when }
       *[year] ended in { $when }
    }
suspended = suspended
suspended-in =
    { $precision ->
        [day] suspended on { $when }
       *[year] suspended in { $when }
    }
caution-2022 = Many ties with Russian and Belarusian cities were paused or ended in 2022; our sources may not show it.
not-in-newest-list = missing from Wikipedia’s 2026 list
gone-from-wikidata = no longer found on Wikidata
wikidata-names-another = Wikidata names another town of this name
list-names-another = a newer list names another town of this name
sources-name-two = the sources name two towns of this name
named-by-list = A list names this town, not { $town }, for the tie with { $partner }; it stands on the card of { $town }.
named-by-wikidata = Wikidata names this town, not { $town }, for the tie with { $partner }; it stands on the card of { $town }.
multilateral = part of a twinning of several towns
through-place = Through { $place }, which belongs with it: { $count ->
        [1] one more sister city
       *[other] { $count } more sister cities
    }
through-district = Through its district { $place }: { $count ->
        [1] one more sister city
       *[other] { $count } more sister cities
    }
through-around = Through { $place }, around it: { $count ->
        [1] one more sister city
       *[other] { $count } more sister cities
    }
through-region = Through its region { $place }: { $count ->
        [1] one more sister city
       *[other] { $count } more sister cities
    }
through-more =
    { $count ->
        [1] One more district or municipality of it has sister cities of its own.
       *[other] { $count } more districts and municipalities of it have sister cities of their own.
    }
ties-of-district = { $place } is a district or municipality with ties of its own; those of { $town } stand on its own card.
ties-of-region = { $place } is a region with ties of its own; those of the town of { $town } stand on its own card.
tie-of-district = a tie of the district
tie-of-region = a tie of the region
ties-of-around = { $place } is the municipality, district or county around { $town } and has ties of its own; those of { $town } stand on its own card.
ties-of-seat = { $place } lies in { $town }, the municipality around it; the ties of { $town } stand on its own card.
tie-beside = a tie of its own beside that of { $town }
domestic = in the same country
page-of = { $shown } on this page, page { $page } of { $pages }
or-did-you-mean = Or did you mean { $places }?
source-page = dated pages of cities
footer = Facts: { $sources }, as of { $date }. Cities: GeoNames.
footer-cities = Cities: GeoNames.

## Column heads and labels

label-city = City
label-country = Country
label-kind = Kind
label-since = Since
label-sisters = Sister cities
label-distance = Distance
label-population = Population
label-local-time = Local time
label-sources = Sources
label-shared = Sister cities in common
label-status = Status

## Kinds of bond, as their sources call them

kind-sister-city = sister city
kind-twin-city = twin city
kind-twin-town = twin town
kind-partner-city = partner city
kind-partnership = partnership
kind-partnership-city = partnership city
kind-friendship-city = friendship city
kind-citizens-friendship-city = citizens’ friendship city
kind-sister-or-friendship-city = sister or friendship city
kind-cooperation-agreement = cooperation agreement
kind-cooperation-or-friendship-agreement = cooperation or friendship agreement
kind-multilateral-twinning = multilateral twinning
kind-music-sister-city = music sister city
kind-sister-port = sister port

## None on record, ended only

none-on-record = { $city } has no sister city in our data. There may still be one we don’t know about.
ended-only =
    { $count ->
        [1] { $city } has no sister city on record today: the one it had has ended.
       *[other] { $city } has no sister city on record today: the { $count } it had have ended.
    }
ended-only-in =
    { $count ->
        [1] { $city } has no sister city on record today: the one it had has ended ({ $when }).
       *[other] { $city } has no sister city on record today: the { $count } it had have ended, the last one in { $when }.
    }
nearest = The nearest cities that have some:
how-to-add = Do you know of one? Tell us with { $command } and a page that says so.

## Which city?

ambiguous = Which “{ $query }” do you mean?
not-found = I couldn’t find a city called “{ $query }”.
not-found-near = Did you mean one of these?
not-found-nothing = I couldn’t find a city called “{ $query }”, or anything close. Is it spelled right?
no-city = Which city is yours? Tell me with { $command }, or ask about any city: “sister cities of Bergen”.
hint = I know the sister cities of the whole world. Ask me “What are the sister cities of Bergen?” or “Is Bergen twinned with Seattle?”

## What a doubtful question was taken for

taken-slip = I read “{ $typed }” as “{ $taken }”.
taken-lighter = I took “{ $typed }” for { $taken }, the much larger city.
taken-code = I took the code “{ $typed }” for { $taken }.
taken-dropped = I read that as { $city }, without “{ $typed }”.
taken-part = “{ $typed }” is taken for a part of { $area }; I looked for the city in all of it.
taken-left-out = I left out “{ $typed }”.

## The pairing card

pair-title = { $city } and { $other }
pair-listed = { $city } and { $other } are sister cities.
pair-listed-since = { $city } and { $other } have been sister cities since { $when }.
pair-suspended = { $city } and { $other } are sister cities, but the partnership is suspended.
pair-reported = { $city } and { $other } are sister cities according to Wikidata ({ $years }), but nothing newer confirms it.
pair-ended = { $city } and { $other } were sister cities; the partnership has ended.
pair-ended-in = { $city } and { $other } were sister cities until { $when }.
pair-none = { $city } and { $other } are not sister cities in our data.
pair-same = That is one and the same city: { $city }.
pair-through = { $place } and { $other } have a tie, though.
pair-chain = The shortest chain of sister cities between them: { $chain }.
pair-no-chain = No chain of sister cities leads from one to the other.
pair-since-unknown = Since when is not in our data.
pair-distance = They are { $distance } apart.
pair-shared =
    { $count ->
        [1] They have one sister city in common: { $places }.
       *[other] They have { $count } sister cities in common: { $places }.
    }
pair-shared-more =
    { $count ->
        [1] They have { $total } sister cities in common: { $places } and one more.
       *[other] They have { $total } sister cities in common: { $places } and { $count } more.
    }
pair-anniversary =
    { $years ->
        [1] Anniversary this year: one year
       *[other] Anniversary this year: { $years } years
    }
pair-clocks = Local time: { $city } { $time } · { $other } { $otherTime } ({ $difference })
