### Answers about regions, countries and continents, and about some of a city's sisters.
### $area, $city, $country: names. $sisters: a list of `sister-…`. $area is "none" where no area narrows.

## An area

# $area as it stands within a sentence, behind "in" or "of".
area-within-sentence =
    { $key ->
        [US] the United States
        [GB] the United Kingdom
        [NL] the Netherlands
        [PH] the Philippines
        [AE] the United Arab Emirates
        [BS] the Bahamas
        [GM] the Gambia
        [MV] the Maldives
        [SB] the Solomon Islands
        [MH] the Marshall Islands
        [FK] the Falkland Islands
        [FO] the Faroe Islands
        [DO] the Dominican Republic
        [CF] the Central African Republic
        [ES-07] the Balearic Islands
        [ES-53] the Canary Islands
        [ES-59] the Basque Country
        [US-DC] the District of Columbia
        [AU-03] the Northern Territory
        [CA-13] the Northwest Territories
       *[other] { $area }
    }

area-in-country = { $area }, { $country } { $flag }
area-count =
    { $count ->
        [0] No pairing of a city there is on record.
        [1] One sister city pairing is on record.
       *[other] { $count } sister city pairings are on record.
    }
area-cities =
    { $count ->
        [1] One city there has sisters.
       *[other] { $count } cities there have sisters.
    }
area-within =
    { $count ->
        [1] One of the pairings is between two cities of the area itself.
       *[other] { $count } of the pairings are between two cities of the area itself.
    }
area-reported = { $count } more unconfirmed (only in old Wikidata).
area-most-connected = Most connected cities
area-bound = Most bound to
area-bound-country = { $country }: { $count }
area-own =
    { $count ->
        [1] { $place } has a tie of its own.
       *[other] { $place } has { $count } ties of its own.
    }
area-part = “{ $asked }” is taken for a part of { $area }; this is about all of it.
area-with-part = { $area }, where { $part } lies
area-region = { $area } (region, { $country })
area-country = { $area } (country)
area-continent = { $area } (continent)
area-group = { $area } (group of countries or regions)
area-without = { $area } without { $other }
area-open = Open { $area }
areas-title = { $area } and { $other }
areas-counted = { $area }: { $sentence }
areas-count =
    { $count ->
        [0] No pairing between a city of { $area } and one of { $other } is on record.
        [1] One pairing between a city of { $area } and one of { $other } is on record.
       *[other] { $count } pairings between cities of { $area } and of { $other } are on record.
    }
areas-between = Pairings between the two
areas-pairs = Pairings
areas-more =
    { $count ->
        [1] One more pairing is on record; shown are those of the best-known cities.
       *[other] { $count } more pairings are on record; shown are those of the best-known cities.
    }
areas-unconfirmed = unconfirmed
alt-area = Map: the most connected cities of { $area }, with lines to their sister cities:
alt-areas = Map: the pairings between { $area } and { $other }:

## Some of a city's sisters

sister-since = { $city }, since { $when }
sister-reported = { $city } (unconfirmed)
sister-suspended = { $city } (suspended)
sister-ended = { $city } (ended)
sister-ended-in =
    { $precision ->
        [day] { $city } (ended on { $when })
       *[year] { $city } (ended in { $when })
    }
sister-people = { $city }, population { $people }
sister-away = { $city }, { $distance } away
sisters-more =
    { $count ->
        [1] { $sisters } and one more
       *[other] { $sisters } and { $count } more
    }
whose-sisters =
    { $area ->
        [none] the sister cities of { $city }
       *[other] the sister cities of { $city } in { $area }
    }
narrow-yes = Yes: { $sisters }.
narrow-lies-yes = Yes.
narrow-lies-no = No.
narrow-perhaps = Perhaps: { $sisters }.
narrow-no-more = Not any more: { $sisters }.
narrow-no =
    { $total ->
        [0] No: { $city } has no sister city on record.
        [1] No: the one sister city of { $city } on record is not in { $area }.
       *[other] No: none of { $city }’s { $total } sister cities on record is in { $area }.
    }
narrow-none =
    { $total ->
        [0] { $city } has no sister city on record.
        [1] The one sister city of { $city } on record is not in { $area }.
       *[other] None of { $city }’s { $total } sister cities on record is in { $area }.
    }
narrow-found = In { $area }: { $sisters }.
narrow-countries = They are in { $countries }.
narrow-ended = No longer: { $sisters }.
narrow-has = { $count ->
        [1] Yes, one is on record.
       *[other] Yes, { $count } are on record.
    }
narrow-oldest = The oldest of { $whose }: { $sisters }.
narrow-newest = The newest of { $whose }: { $sisters }.
narrow-nearest = The nearest of { $whose }: { $sisters }.
narrow-farthest = The farthest of { $whose }: { $sisters }.
narrow-largest = The largest of { $whose }: { $sisters }.
narrow-smallest = The smallest of { $whose }: { $sisters }.
narrow-no-year = No year is on record for any of { $whose }.
narrow-no-people = No population is on record for any of { $whose }.
narrow-nothing = Of { $whose } none is on record today.
narrow-compared-years = The year is on record for { $known } of { $total }.
narrow-count =
    { $count ->
        [0] Of { $whose } none is on record.
        [1] Of { $whose } one is on record.
       *[other] Of { $whose } { $count } are on record.
    }
narrow-count-reported =
    { $count ->
        [1] One of them is unconfirmed.
       *[other] { $count } of them are unconfirmed.
    }
narrow-count-ended =
    { $count ->
        [1] One more has ended.
       *[other] { $count } more have ended.
    }
narrow-listed = In { $area }
narrow-outside = Outside { $area }
narrow-outside-found = Outside { $area }: { $sisters }.
narrow-outside-none =
    { $total ->
        [0] { $city } has no sister city on record.
        [1] The one sister city of { $city } on record is in { $area }.
       *[other] All of { $city }’s { $total } sister cities on record are in { $area }.
    }
whose-sisters-outside = the sister cities of { $city } outside { $area }
whose-sisters-those = the sister cities of { $city } ({ $filters })
filter-area = in { $area }
filter-outside = outside { $area }
filter-state =
    { $state ->
        [ended] ended
        [suspended] suspended
       *[reported] unconfirmed
    }
filter-year = in { $year }
filter-years =
    { $least ->
        [none] until { $most }
       *[other] { $most ->
            [none] since { $least }
           *[other] from { $least } to { $most }
        }
    }
filter-peoples =
    { $least ->
        [none] with { $most } people at most
       *[other] with { $least } people or more
    }
filter-distances =
    { $least ->
        [none] within { $most }
       *[other] { $least } away or farther
    }
narrow-those = { $filters }: { $sisters }.
narrow-none-those =
    { $total ->
        [0] { $city } has no sister city on record.
       *[other] None of the sister cities of { $city } on record fits this: { $filters }.
    }
narrow-no-those =
    { $total ->
        [0] No: { $city } has no sister city on record.
       *[other] No: none of the sister cities of { $city } on record fits this: { $filters }.
    }
narrow-top =
    { $best ->
        [oldest] The { $count } oldest of { $whose }: { $sisters }.
        [newest] The { $count } newest of { $whose }: { $sisters }.
        [nearest] The { $count } nearest of { $whose }: { $sisters }.
        [farthest] The { $count } farthest of { $whose }: { $sisters }.
        [largest] The { $count } largest of { $whose }: { $sisters }.
       *[smallest] The { $count } smallest of { $whose }: { $sisters }.
    }
narrow-rank =
    { $best ->
        [oldest] Number { $rank } of { $whose }, the oldest first: { $sisters }.
        [newest] Number { $rank } of { $whose }, the newest first: { $sisters }.
        [nearest] Number { $rank } of { $whose }, the nearest first: { $sisters }.
        [farthest] Number { $rank } of { $whose }, the farthest first: { $sisters }.
        [largest] Number { $rank } of { $whose }, the largest first: { $sisters }.
       *[smallest] Number { $rank } of { $whose }, the smallest first: { $sisters }.
    }
narrow-too-few =
    { $count ->
        [1] Only one of { $whose } can be compared.
       *[other] Only { $count } of { $whose } can be compared.
    }
narrow-all = { $command } shows all { $total }.
pair-yes = Yes. { $sentence }
pair-yes-suspended = Yes, but the partnership is suspended. { $sentence }
pair-perhaps = Perhaps. { $sentence }
pair-no-more = Not any more. { $sentence }
pair-no = No. { $sentence }
pair-how-far = { $city } and { $other } are { $distance } apart.

## What sister cities are

kinds-title = Sister cities and twin towns
kinds-same = They are the same thing under two names: a lasting partnership that two cities, towns or regions have agreed on, for visits, schools, culture, trade and help.
kinds-words = “Sister city” is said in North America, Asia and Australia, “twin town” in Britain and Ireland; Germans say “Partnerstadt”, the French “ville jumelée”, Spaniards “ciudad hermana”.
kinds-looser = A “friendship city” or a “partnership” is mostly looser: signed for some years, or for one purpose. The card of a city names the kind where its source does.
