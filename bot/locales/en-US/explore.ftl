### /explore: wandering through the network. $city, $other: a place with its country.

command-explore = Wander through the world’s sister cities
command-explore-path = The shortest chain of sister cities between two cities
option-explore-path-city = Where the chain begins
option-explore-path-other = Where it ends; your home if you leave it out
command-explore-common = The sister cities that two cities have in common
option-explore-common-city = One city
option-explore-common-other = The other city; your home if you leave it out
command-explore-near = Cities nearby that have sister cities
option-explore-near-city = The city; your home if you leave it out
option-explore-near-km = How far around it, in kilometers (100 if you leave it out)
command-explore-country = The sister cities of a city in one country
option-explore-country-city = The city
option-explore-country-country = The country
command-explore-match = Suggestions for a new sister city, with reasons
option-explore-match-city = The city; your home if you leave it out
command-explore-top = The cities with the most sister cities
option-explore-top-country = Only in this country
command-explore-random = Two sister cities to discover

explore-open = Open a city…
explore-path-title = { $city } → { $other }
explore-path-steps =
    { $count ->
        [1] One step: they are sister cities.
       *[other] { $count } steps from sister city to sister city. There is no shorter chain of active ties in our data.
    }
explore-path-none = No chain of sister cities leads from { $city } to { $other }, in our data.
explore-common-title = Sister cities in common: { $city } and { $other }
explore-common-count =
    { $count ->
        [1] They have one sister city in common:
       *[other] They have { $count } sister cities in common:
    }
explore-common-none = { $city } and { $other } have no sister city in common in our data.
explore-near-title = Within { $km } km of { $city }
explore-near-count =
    { $count ->
        [1] One city has sister cities:
       *[other] { $count } cities have sister cities:
    }
explore-near-none = { $city }: in our data no city within { $km } km has a sister city.
explore-near-more =
    { $count ->
        [1] … and one more, farther away.
       *[other] … and { $count } more, farther away.
    }
explore-country-unknown = I couldn’t find a country called “{ $query }”.
explore-match-title = Suggestions for { $city }
explore-match-label = Just an idea: these cities have no agreement.
explore-match-none = I couldn’t find a likely sister city for { $city }: too little is known about it.
explore-top-title = The most connected cities
explore-top-title-in = The most connected cities: { $country }
explore-top-none = { $country }: no city there has a sister city in our data.
explore-random-title = Have you heard of these two?
explore-another = Another one

## Reasons of a suggestion

reason-shared =
    { $count ->
        [1] They have a sister city in common: { $places }
       *[other] They have { $count } sister cities in common: { $places }
    }
reason-size = Similar size: { $population } and { $other } people
reason-latitude-tropical = Both are in the tropics, at about the same latitude ({ $degrees } and { $other })
reason-latitude-subtropical = Both are in the subtropics, at about the same latitude ({ $degrees } and { $other })
reason-latitude-temperate = Both are in the temperate zone, at about the same latitude ({ $degrees } and { $other })
reason-latitude-subpolar = Both are close to the polar circle ({ $degrees } and { $other })
reason-latitude-polar = Both are beyond the polar circle ({ $degrees } and { $other })
reason-coastal = Both are on the coast
reason-inland = Both are far from the sea
reason-languages = Official languages of both countries: { $languages }
reason-ties =
    { $count ->
        [1] { $country } and { $otherCountry }: one sister-city link already connects them
       *[other] { $country } and { $otherCountry }: { $count } sister-city links already connect them
    }

# The oldest ties, and anniversaries to come. $area, $month: their names as they stand alone.
command-explore-anniversaries = Round anniversaries to come
option-explore-anniversaries-city = Of this city; of the whole world if you leave it out
option-explore-anniversaries-month = In this month, 1 to 12
option-explore-top-by = By number of sister cities, or by age
choice-explore-top-sisters = Most sister cities
choice-explore-top-age = Oldest ties
explore-month-unknown = A month is a number from 1 to 12, not “{ $query }”.
explore-km-unknown = A distance is a number of kilometers from 1 to { $most }, not “{ $query }”.
explore-oldest-title = The oldest ties between sister cities
explore-oldest-title-in = The oldest ties of { $area }
explore-oldest-known = Among those whose beginning is on record.
explore-oldest-none = No beginning of a tie of { $area } is on record.
explore-anniversaries-title-month = Anniversaries in { $month }
explore-anniversaries-title-city = Anniversaries of { $city }
explore-anniversaries-title-year = Anniversaries in { $year }
explore-anniversaries-title-city-year = Anniversaries of { $city } in { $year }
explore-anniversaries-title-city-month = Anniversaries of { $city } in { $month }
explore-anniversaries-known = Round years of ties whose beginning is on record.
explore-anniversaries-none-month = No round anniversary in { $month } is on record.
explore-anniversaries-none-year = No round anniversary in { $year } is on record.
explore-anniversaries-none-city-year = No round anniversary of { $city } in { $year } is on record.
explore-anniversaries-none-city = No beginning of a tie of { $city } is on record.
explore-anniversaries-none-city-month = No round anniversary of { $city } with a day in { $month } is on record.
explore-anniversaries-more =
    { $count ->
        [1] One more is on record.
       *[other] { $count } more are on record.
    }
explore-anniversary =
    { $years ->
        [one] { $years } year: { $when }
       *[other] { $years } years: { $when }
    }
label-anniversary = Anniversary
