### /explore: wandering through the network. $city, $other: a place with its country.

command-explore = Wander through the world’s sister cities
command-explore-path = The shortest chain of sister cities between two cities
option-explore-path-city = Where the chain begins
option-explore-path-other = Where it ends; your home if you leave it out
command-explore-common = The sister cities that two cities share
option-explore-common-city = One city
option-explore-common-other = The other city; your home if you leave it out
command-explore-near = Cities nearby that have sister cities
option-explore-near-city = The city; your home if you leave it out
option-explore-near-km = How far around it, in kilometres (100 if you leave it out)
command-explore-country = The sister cities of a city in one country
option-explore-country-city = The city
option-explore-country-country = The country
command-explore-match = Suggestions for a new sister city, with reasons
option-explore-match-city = The city; your home if you leave it out
command-explore-top = The cities with the most sister cities
option-explore-top-country = Only in this country
command-explore-random = Two sister cities to discover

explore-open = Show the card of…
explore-path-title = From { $city } to { $other }
explore-path-steps =
    { $count ->
        [one] One step: they are sister cities.
       *[other] { $count } steps from sister city to sister city. There is no shorter chain in our data.
    }
explore-path-none = No chain of sister cities leads from { $city } to { $other }, in our data.
explore-common-title = Shared by { $city } and { $other }
explore-common-count =
    { $count ->
        [one] They share one sister city:
       *[other] They share { $count } sister cities:
    }
explore-common-none = { $city } and { $other } share no sister city in our data.
explore-near-title = Within { $km } km of { $city }
explore-near-count =
    { $count ->
        [one] One city has sister cities:
       *[other] { $count } cities have sister cities:
    }
explore-near-none = No city within { $km } km of { $city } has a sister city in our data.
explore-near-more =
    { $count ->
        [one] … and one more, farther away.
       *[other] … and { $count } more, farther away.
    }
explore-country-unknown = I know no country called “{ $query }”.
explore-match-title = Suggestions for { $city }
explore-match-label = A suggestion worked out by a program, not a fact: nothing binds these cities yet.
explore-match-none = I find no plausible sister city for { $city }: too little is known of it.
explore-top-title = The most connected cities
explore-top-title-in = The most connected cities in { $country }
explore-top-none = No city in { $country } has a sister city in our data.
explore-random-title = Have you heard of these two?
explore-another = Another one

## Reasons of a suggestion

reason-shared =
    { $count ->
        [one] They share a sister city: { $places }
       *[other] They share { $count } sister cities: { $places }
    }
reason-size = Of a size: { $population } and { $other } people
reason-latitude-tropical = Both lie in the tropics, at about the same latitude ({ $degrees } and { $other })
reason-latitude-subtropical = Both lie in the subtropics, at about the same latitude ({ $degrees } and { $other })
reason-latitude-temperate = Both lie in the temperate zone, at about the same latitude ({ $degrees } and { $other })
reason-latitude-subpolar = Both lie close to the polar circle ({ $degrees } and { $other })
reason-latitude-polar = Both lie beyond the polar circle ({ $degrees } and { $other })
reason-coastal = Both lie at the sea
reason-inland = Both lie far from the sea
reason-languages = Official languages of both countries: { $languages }
reason-ties =
    { $count ->
        [one] One pairing already binds { $country } and { $otherCountry }
       *[other] { $count } pairings already bind { $country } and { $otherCountry }
    }
