### Only what British English says differently.

command-explore = Wander through the world’s twin towns
command-explore-path = The shortest chain of twin towns between two cities
command-explore-common = The twin towns that two cities have in common
command-explore-near = Cities nearby that have twin towns
option-explore-near-km = How far around it, in kilometres (100 if you leave it out)
command-explore-country = The twin towns of a city in one country
command-explore-match = Suggestions for a new twin town, with reasons
command-explore-top = The cities with the most twin towns
command-explore-random = Two twin towns to discover
explore-path-steps =
    { $count ->
        [1] One step: they are twin towns.
       *[other] { $count } steps from twin town to twin town. There is no shorter chain of active ties in our data.
    }
explore-path-none = No chain of twin towns leads from { $city } to { $other }, in our data.
explore-common-title = Twin towns in common: { $city } and { $other }
explore-common-count =
    { $count ->
        [1] They have one twin town in common:
       *[other] They have { $count } twin towns in common:
    }
explore-common-none = { $city } and { $other } have no twin town in common in our data.
explore-near-count =
    { $count ->
        [1] One city has twin towns:
       *[other] { $count } cities have twin towns:
    }
explore-near-none = { $city }: in our data no city within { $km } km has a twin town.
explore-match-none = I couldn’t find a likely twin town for { $city }: too little is known about it.
explore-top-none = { $country }: no city there has a twin town in our data.
reason-shared =
    { $count ->
        [1] They have a twin town in common: { $places }
       *[other] They have { $count } twin towns in common: { $places }
    }
reason-ties =
    { $count ->
        [1] { $country } and { $otherCountry }: one twinning already connects them
       *[other] { $country } and { $otherCountry }: { $count } twinnings already connect them
    }
option-explore-top-by = By number of twin towns, or by age
choice-explore-top-sisters = Most twin towns
explore-oldest-title = The oldest ties between twin towns
