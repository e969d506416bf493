### /explore: vandra genom nätverket. $city, $other: en ort med sitt land.

command-explore = Vandra bland världens vänorter
command-explore-path = Den kortaste kedjan av vänorter mellan två orter
option-explore-path-city = Var kedjan börjar
option-explore-path-other = Var den slutar; din hemort om du lämnar tomt
command-explore-common = Vänorter som två orter har gemensamt
option-explore-common-city = Den ena orten
option-explore-common-other = Den andra orten; din hemort om du lämnar tomt
command-explore-near = Orter i närheten som har vänorter
option-explore-near-city = Orten; din hemort om du lämnar tomt
option-explore-near-km = Hur långt runt den, i kilometer (100 om du lämnar tomt)
command-explore-country = En orts vänorter i ett visst land
option-explore-country-city = Orten
option-explore-country-country = Landet
command-explore-match = Förslag på en ny vänort, med skäl
option-explore-match-city = Orten; din hemort om du lämnar tomt
command-explore-top = Orterna med flest vänorter
option-explore-top-country = Bara i det här landet
command-explore-random = Två vänorter att upptäcka

explore-open = Öppna en ort …
explore-path-title = { $city } → { $other }
explore-path-steps =
    { $count ->
        [1] Ett steg: de är vänorter.
       *[other] { $count } steg från vänort till vänort. Det finns ingen kortare kedja av levande vänortsband i våra data.
    }
explore-path-none = Ingen kedja av vänorter leder från { $city } till { $other } i våra data.
explore-common-title = Gemensamma vänorter: { $city } och { $other }
explore-common-count =
    { $count ->
        [1] De har en gemensam vänort:
       *[other] De har { $count } gemensamma vänorter:
    }
explore-common-none = { $city } och { $other } har ingen gemensam vänort i våra data.
explore-near-title = Inom { $km } km från { $city }
explore-near-count =
    { $count ->
        [1] En ort har vänorter:
       *[other] { $count } orter har vänorter:
    }
explore-near-none = { $city }: ingen ort inom { $km } km har en vänort i våra data.
explore-near-more =
    { $count ->
        [1] … och en till, längre bort.
       *[other] … och { $count } till, längre bort.
    }
explore-country-unknown = Jag hittade inget land som heter ”{ $query }”.
explore-match-title = Förslag för { $city }
explore-match-label = Bara en idé: de här orterna har inget avtal.
explore-match-none = Jag hittade ingen trolig vänort till { $city }: för lite är känt om orten.
explore-top-title = Orterna med flest vänorter
explore-top-title-in = Orterna med flest vänorter: { $country }
explore-top-none = { $country }: ingen ort där har en vänort i våra data.
explore-random-title = Känner du till de här två?
explore-another = Ett annat par

## Skäl för ett förslag

reason-shared =
    { $count ->
        [1] De har en gemensam vänort: { $places }
       *[other] De har { $count } gemensamma vänorter: { $places }
    }
reason-size = Ungefär lika stora: { $population } och { $other } invånare
reason-latitude-tropical = Båda ligger i tropikerna, på ungefär samma breddgrad ({ $degrees } och { $other })
reason-latitude-subtropical = Båda ligger i subtroperna, på ungefär samma breddgrad ({ $degrees } och { $other })
reason-latitude-temperate = Båda ligger i den tempererade zonen, på ungefär samma breddgrad ({ $degrees } och { $other })
reason-latitude-subpolar = Båda ligger nära polcirkeln ({ $degrees } och { $other })
reason-latitude-polar = Båda ligger bortom polcirkeln ({ $degrees } och { $other })
reason-coastal = Båda ligger vid kusten
reason-inland = Båda ligger långt från havet
reason-languages = Officiella språk i båda länderna: { $languages }
reason-ties =
    { $count ->
        [1] { $country } och { $otherCountry }: ett vänortssamarbete förenar dem redan
       *[other] { $country } och { $otherCountry }: { $count } vänortssamarbeten förenar dem redan
    }

# De äldsta samarbetena, och kommande jubileer. $area, $month: namnen som de står för sig.
command-explore-anniversaries = Kommande jämna jubileer
option-explore-anniversaries-city = För den här orten; för hela världen om du lämnar tomt
option-explore-anniversaries-month = I den här månaden, 1 till 12
option-explore-top-by = Efter antal vänorter, eller efter ålder
choice-explore-top-sisters = Flest vänorter
choice-explore-top-age = Äldsta samarbeten
explore-month-unknown = En månad är ett tal från 1 till 12, inte ”{ $query }”.
explore-km-unknown = Ett avstånd är ett antal kilometer från 1 till { $most }, inte ”{ $query }”.
explore-oldest-title = De äldsta vänortssamarbetena
explore-oldest-title-in = De äldsta vänortssamarbetena: { $area }
explore-oldest-known = Bland dem vars början är känd.
explore-oldest-none = { $area }: inget samarbetes början är känd.
explore-anniversaries-title-month = Jubileer i { $month }
explore-anniversaries-title-city = Jubileer för { $city }
explore-anniversaries-title-year = Jubileer { $year }
explore-anniversaries-title-city-year = Jubileer för { $city } { $year }
explore-anniversaries-title-city-month = Jubileer för { $city } i { $month }
explore-anniversaries-known = Jämna år för samarbeten vars början är känd.
explore-anniversaries-none-month = Inget jämnt jubileum i { $month } är känt.
explore-anniversaries-none-year = Inget jämnt jubileum { $year } är känt.
explore-anniversaries-none-city-year = Inget jämnt jubileum för { $city } { $year } är känt.
explore-anniversaries-none-city = { $city }: inget samarbetes början är känd.
explore-anniversaries-none-city-month = { $city }: inget jämnt jubileum med en dag i { $month } är känt.
explore-anniversaries-more =
    { $count ->
        [1] Ett till är känt.
       *[other] Ytterligare { $count } är kända.
    }
explore-anniversary = { $years } år: { $when }
label-anniversary = Jubileum
