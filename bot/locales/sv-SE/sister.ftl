### Svaren om vänorter, för Discord och terminalen lika.

count-listed =
    { $count ->
        [0] Ingen bekräftad vänort
        [one] { $count } vänort
       *[other] { $count } vänorter
    }
count-reported =
    { $count ->
        [one] ytterligare { $count } obekräftad
       *[other] ytterligare { $count } obekräftade
    }
heading-reported = Obekräftat (bara i Wikidata, { $years })
heading-reported-only = Obekräftat
reported-only =
    { $count ->
        [1] Obekräftat: bara Wikidata ({ $years }) känner till en vänort till { $city }. Samarbetet kan ha avslutats, eller bara vara ett vänskapsavtal.
       *[other] Obekräftat: bara Wikidata ({ $years }) känner till { $count } vänorter till { $city }. Några samarbeten kan ha avslutats, eller bara vara vänskapsavtal.
    }
heading-ended = Avslutat
ended-hidden =
    { $count ->
        [1] Ett samarbete till är avslutat: { $command } visar det.
       *[other] Ytterligare { $count } är avslutade: { $command } visar dem.
    }
since =
    { $precision ->
        [day] sedan den { $when }
       *[year] sedan { $when }
    }
ended = avslutat
ended-in =
    { $precision ->
        [day] avslutat den { $when }
       *[year] avslutat { $when }
    }
suspended = vilande
suspended-in =
    { $precision ->
        [day] vilande sedan den { $when }
       *[year] vilande sedan { $when }
    }
caution-2022 = Många samarbeten med ryska och belarusiska orter pausades eller avslutades 2022; det är inte säkert att våra källor visar det.
not-in-newest-list = saknas i Wikipedias lista från 2026
gone-from-wikidata = finns inte längre i Wikidata
wikidata-names-another = Wikidata anger en annan ort med samma namn
list-names-another = en nyare lista anger en annan ort med samma namn
sources-name-two = källorna anger två orter med samma namn
named-by-list = En lista anger den här orten, inte { $town }, för samarbetet med { $partner }; det står på kortet för { $town }.
named-by-wikidata = Wikidata anger den här orten, inte { $town }, för samarbetet med { $partner }; det står på kortet för { $town }.
multilateral = del av ett samarbete mellan flera orter
through-place =
    { $count ->
        [1] Genom { $place }, som hör till orten: en vänort till
       *[other] Genom { $place }, som hör till orten: ytterligare { $count } vänorter
    }
through-district =
    { $count ->
        [1] Genom distriktet { $place }: en vänort till
       *[other] Genom distriktet { $place }: ytterligare { $count } vänorter
    }
through-around =
    { $count ->
        [1] Genom { $place } runtomkring: en vänort till
       *[other] Genom { $place } runtomkring: ytterligare { $count } vänorter
    }
through-region =
    { $count ->
        [1] Genom regionen { $place }: en vänort till
       *[other] Genom regionen { $place }: ytterligare { $count } vänorter
    }
through-more =
    { $count ->
        [1] Ett distrikt eller en kommun till där har egna vänorter.
       *[other] Ytterligare { $count } distrikt och kommuner där har egna vänorter.
    }
ties-of-district = { $place } är ett distrikt eller en kommun med egna samarbeten; samarbetena för { $town } står på ett eget kort.
ties-of-region = { $place } är en region med egna samarbeten; samarbetena för orten { $town } står på ett eget kort.
tie-of-district = distriktets eget samarbete
tie-of-region = regionens eget samarbete
ties-of-around = { $place } är kommunen, distriktet eller länet runt { $town } och har egna samarbeten; samarbetena för { $town } står på ett eget kort.
ties-of-seat = { $place } ligger i { $town }, kommunen runtomkring; samarbetena för { $town } står på ett eget kort.
tie-beside = eget samarbete, vid sidan av det för { $town }
domestic = i samma land
page-of = { $shown } på den här sidan, sida { $page } av { $pages }
or-did-you-mean = Eller menade du { $places }?
source-page = orters daterade sidor
footer = Fakta: { $sources } ({ $date }). Orter: GeoNames.
footer-cities = Orter: GeoNames.

## Kolumnrubriker och etiketter

label-city = Ort
label-country = Land
label-kind = Slag
label-since = Sedan
label-sisters = Vänorter
label-distance = Avstånd
label-population = Folkmängd
label-local-time = Lokal tid
label-sources = Källor
label-shared = Gemensamma vänorter
label-status = Status

## Slag av band, så som källorna kallar dem

kind-sister-city = vänort
kind-twin-city = vänort
kind-twin-town = vänort
kind-partner-city = partnerstad
kind-partnership = partnerskap
kind-partnership-city = partnerstad
kind-friendship-city = vänskapsstad
kind-citizens-friendship-city = vänskapsstad (medborgarnas)
kind-sister-or-friendship-city = vänort eller vänskapsstad
kind-cooperation-agreement = samarbetsavtal
kind-cooperation-or-friendship-agreement = samarbets- eller vänskapsavtal
kind-multilateral-twinning = vänortssamarbete mellan flera
kind-music-sister-city = musikvänort
kind-sister-port = vänhamn

## Inga kända, bara avslutade

none-on-record = { $city } har ingen vänort i våra data. Det kan ändå finnas en som vi inte känner till.
ended-only =
    { $count ->
        [1] { $city } har ingen känd vänort i dag: det enda samarbetet är avslutat.
       *[other] { $city } har ingen känd vänort i dag: de { $count } tidigare samarbetena är avslutade.
    }
ended-only-in =
    { $count ->
        [1] { $city } har ingen känd vänort i dag: det enda samarbetet är avslutat ({ $when }).
       *[other] { $city } har ingen känd vänort i dag: de { $count } tidigare samarbetena är avslutade, det sista { $when }.
    }
nearest = De närmaste orterna som har vänorter:
how-to-add = Känner du till en? Berätta det med { $command } och en sida där det står.

## Vilken ort?

ambiguous = Vilken ort menar du: ”{ $query }”?
not-found = Jag hittade ingen ort som heter ”{ $query }”.
not-found-near = Menade du någon av dessa?
not-found-nothing = Jag hittade ingen ort som heter ”{ $query }”, och inget liknande. Är det rätt stavat?
no-city = Vilken är din ort? Berätta det med { $command }, eller fråga om vilken ort som helst: ”vänorter till Bergen”.
hint = Jag känner till vänorter i hela världen. Fråga mig ”Vilka vänorter har Göteborg?” eller ”Är Göteborg och Bergen vänorter?”

## Vad en tveksam fråga togs för

taken-slip = Jag läste ”{ $typed }” som ”{ $taken }”.
taken-lighter = Jag tog ”{ $typed }” för { $taken }, som är mycket större.
taken-code = Jag tog koden ”{ $typed }” för { $taken }.
taken-dropped = Jag läste det som { $city }, utan ”{ $typed }”.
taken-part = ”{ $typed }” har tolkats som en del av { $area }; jag har sökt efter orten i hela området.
taken-left-out = Jag bortsåg från ”{ $typed }”.

## Kortet för två orter

pair-title = { $city } och { $other }
pair-listed = { $city } och { $other } är vänorter.
pair-listed-since =
    { $precision ->
        [day] { $city } och { $other } är vänorter sedan den { $when }.
       *[year] { $city } och { $other } är vänorter sedan { $when }.
    }
pair-suspended = { $city } och { $other } är vänorter, men samarbetet är vilande.
pair-reported = { $city } och { $other } är vänorter enligt Wikidata ({ $years }), men inget nyare bekräftar det.
pair-ended = { $city } och { $other } var vänorter; samarbetet är avslutat.
pair-ended-in =
    { $precision ->
        [day] { $city } och { $other } var vänorter till den { $when }.
       *[year] { $city } och { $other } var vänorter till { $when }.
    }
pair-none = { $city } och { $other } är inte vänorter i våra data.
pair-same = Det är en och samma ort: { $city }.
pair-through = { $place } och { $other } har däremot ett samarbete.
pair-chain = Den kortaste kedjan av vänorter mellan dem: { $chain }.
pair-no-chain = Ingen kedja av vänorter leder från den ena till den andra.
pair-since-unknown = Sedan när står inte i våra data.
pair-distance = Det är { $distance } mellan dem.
pair-shared =
    { $count ->
        [1] De har en gemensam vänort: { $places }.
       *[other] De har { $count } gemensamma vänorter: { $places }.
    }
pair-shared-more =
    { $count ->
        [1] De har { $total } gemensamma vänorter: { $places } och en till.
       *[other] De har { $total } gemensamma vänorter: { $places } och { $count } till.
    }
pair-anniversary =
    { $years ->
        [1] Jubileum i år: ett år
       *[other] Jubileum i år: { $years } år
    }
pair-clocks = Lokal tid: { $city } { $time } · { $other } { $otherTime } ({ $difference })
