### Teksten in het Nederlands; wat elk bericht betekent, staat bij en-US.

command-explore = Dwaal door de zustersteden van de wereld
command-explore-path = De kortste keten van zustersteden tussen twee steden
option-explore-path-city = Waar de keten begint
option-explore-path-other = Waar die eindigt; jouw stad als je niets invult
command-explore-common = De zustersteden die twee steden gemeen hebben
option-explore-common-city = De ene stad
option-explore-common-other = De andere stad; de jouwe als je niets invult
command-explore-near = Steden in de buurt die zustersteden hebben
option-explore-near-city = De stad; de jouwe als je niets invult
option-explore-near-km = Hoe ver eromheen, in kilometers (100 als je niets invult)
command-explore-country = De zustersteden van een stad in één land
option-explore-country-city = De stad
option-explore-country-country = Het land
command-explore-match = Ideeën voor een nieuwe zusterstad, met redenen
option-explore-match-city = De stad; de jouwe als je niets invult
command-explore-top = De steden met de meeste zustersteden
option-explore-top-country = Alleen in dit land
command-explore-random = Twee zustersteden om te ontdekken
explore-open = Open een stad…
explore-path-title = { $city } → { $other }
explore-path-steps =
    { $count ->
        [1] Eén stap: het zijn zustersteden.
       *[other] { $count } stappen van zusterstad naar zusterstad. Een kortere keten van bestaande banden is er niet in onze gegevens.
    }
explore-path-none = { $city } → { $other }: in onze gegevens verbindt geen keten van zustersteden ze.
explore-common-title = Gedeelde zustersteden: { $city } en { $other }
explore-common-count =
    { $count ->
        [1] Ze hebben één zusterstad gemeen:
       *[other] Ze hebben { $count } zustersteden gemeen:
    }
explore-common-none = { $city } en { $other } hebben in onze gegevens geen zusterstad gemeen.
explore-near-title = { $city }: binnen { $km } km
explore-near-count =
    { $count ->
        [1] Eén stad heeft zustersteden:
       *[other] { $count } steden hebben zustersteden:
    }
explore-near-none = { $city }: in onze gegevens heeft geen stad binnen { $km } km een zusterstad.
explore-near-more =
    { $count ->
        [1] … en nog één, verder weg.
       *[other] … en nog { $count }, verder weg.
    }
explore-country-unknown = Ik kon geen land vinden met de naam “{ $query }”.
explore-match-title = Ideeën voor { $city }
explore-match-label = Alleen een idee: deze steden hebben geen overeenkomst.
explore-match-none = { $city }: ik kon geen waarschijnlijke zusterstad vinden, er is te weinig bekend.
explore-top-title = De steden met de meeste zustersteden
explore-top-title-in = De steden met de meeste zustersteden: { $country }
explore-top-none = { $country }: in onze gegevens heeft daar geen stad een zusterstad.
explore-random-title = Kende je deze twee?
explore-another = Nog twee
reason-shared =
    { $count ->
        [1] Ze hebben een zusterstad gemeen: { $places }
       *[other] Ze hebben { $count } zustersteden gemeen: { $places }
    }
reason-size = Even groot: { $population } en { $other } inwoners
reason-latitude-tropical = Beide in de tropen, op ongeveer dezelfde breedte ({ $degrees } en { $other })
reason-latitude-subtropical = Beide in de subtropen, op ongeveer dezelfde breedte ({ $degrees } en { $other })
reason-latitude-temperate = Beide in de gematigde zone, op ongeveer dezelfde breedte ({ $degrees } en { $other })
reason-latitude-subpolar = Beide dicht bij de poolcirkel ({ $degrees } en { $other })
reason-latitude-polar = Beide voorbij de poolcirkel ({ $degrees } en { $other })
reason-coastal = Beide aan de kust
reason-inland = Beide ver van zee
reason-languages = Officiële talen van beide landen: { $languages }
reason-ties =
    { $count ->
        [1] { $country } en { $otherCountry }: één stedenband verbindt ze al
       *[other] { $country } en { $otherCountry }: { $count } stedenbanden verbinden ze al
    }
command-explore-anniversaries = Komende ronde jubilea
option-explore-anniversaries-city = Van deze stad; van de hele wereld als je niets invult
option-explore-anniversaries-month = In deze maand, 1 tot 12
option-explore-top-by = Op aantal zustersteden, of op leeftijd
choice-explore-top-sisters = Meeste zustersteden
choice-explore-top-age = Oudste stedenbanden
explore-month-unknown = Een maand is een getal van 1 tot 12, niet “{ $query }”.
explore-km-unknown = Een afstand is een aantal kilometers van 1 tot { $most }, niet “{ $query }”.
explore-oldest-title = De oudste stedenbanden
explore-oldest-title-in = De oudste stedenbanden: { $area }
explore-oldest-known = Van die waarvan het begin bekend is.
explore-oldest-none = { $area }: van geen stedenband is het begin bekend.
explore-anniversaries-title-month = Jubilea in { $month }
explore-anniversaries-title-city = Jubilea: { $city }
explore-anniversaries-title-year = Jubilea in { $year }
explore-anniversaries-title-city-year = Jubilea in { $year }: { $city }
explore-anniversaries-title-city-month = Jubilea: { $city }, { $month }
explore-anniversaries-known = Ronde jaren van stedenbanden waarvan het begin bekend is.
explore-anniversaries-none-month = Er is geen rond jubileum in { $month } bekend.
explore-anniversaries-none-year = Er is geen rond jubileum in { $year } bekend.
explore-anniversaries-none-city-year = { $city }: er is geen rond jubileum in { $year } bekend.
explore-anniversaries-none-city = { $city }: van geen stedenband is het begin bekend.
explore-anniversaries-none-city-month = { $city }: er is geen rond jubileum in { $month } bekend.
explore-anniversaries-more =
    { $count ->
        [1] Er is nog één bekend.
       *[other] Er zijn er nog { $count } bekend.
    }
explore-anniversary = { $years } jaar: { $when }
label-anniversary = Jubileum
