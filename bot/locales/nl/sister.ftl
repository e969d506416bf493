### Teksten in het Nederlands; wat elk bericht betekent, staat bij en-US.

count-listed =
    { $count ->
        [0] Geen bevestigde zusterstad
        [one] { $count } zusterstad
       *[other] { $count } zustersteden
    }
count-reported = nog { $count } onbevestigd
heading-reported = Onbevestigd (alleen in Wikidata, { $years })
heading-reported-only = Onbevestigd
reported-only =
    { $count ->
        [1] Onbevestigd: alleen Wikidata ({ $years }) kent een zusterstad van { $city }. De stedenband kan beëindigd zijn, of alleen een vriendschapsband.
       *[other] Onbevestigd: alleen Wikidata ({ $years }) kent { $count } zustersteden van { $city }. Sommige stedenbanden kunnen beëindigd zijn, of alleen vriendschapsbanden.
    }
heading-ended = Beëindigd
ended-hidden =
    { $count ->
        [1] Nog één stedenband is beëindigd: { $command } toont die.
       *[other] Nog { $count } stedenbanden zijn beëindigd: { $command } toont ze.
    }
since = sinds { $when }
ended = beëindigd
ended-in =
    { $precision ->
        [day] beëindigd op { $when }
       *[year] beëindigd in { $when }
    }
suspended = opgeschort
suspended-in =
    { $precision ->
        [day] opgeschort op { $when }
       *[year] opgeschort in { $when }
    }
caution-2022 = Veel stedenbanden met Russische en Belarussische steden zijn in 2022 opgeschort of beëindigd; onze bronnen laten dat misschien niet zien.
not-in-newest-list = ontbreekt in Wikipedia’s lijst van 2026
gone-from-wikidata = niet meer te vinden in Wikidata
wikidata-names-another = Wikidata noemt een andere plaats met deze naam
list-names-another = een nieuwere lijst noemt een andere plaats met deze naam
sources-name-two = de bronnen noemen twee plaatsen met deze naam
named-by-list = Een lijst noemt deze plaats, niet { $town }, voor de stedenband met { $partner }; die staat op de kaart van { $town }.
named-by-wikidata = Wikidata noemt deze plaats, niet { $town }, voor de stedenband met { $partner }; die staat op de kaart van { $town }.
multilateral = deel van een stedenband van meerdere steden
through-place =
    { $count ->
        [1] Via { $place }, dat erbij hoort: nog één zusterstad
       *[other] Via { $place }, dat erbij hoort: nog { $count } zustersteden
    }
through-district =
    { $count ->
        [1] Via het district { $place }: nog één zusterstad
       *[other] Via het district { $place }: nog { $count } zustersteden
    }
through-around =
    { $count ->
        [1] Via { $place } eromheen: nog één zusterstad
       *[other] Via { $place } eromheen: nog { $count } zustersteden
    }
through-region =
    { $count ->
        [1] Via de regio { $place }: nog één zusterstad
       *[other] Via de regio { $place }: nog { $count } zustersteden
    }
through-more =
    { $count ->
        [1] Nog één district of gemeente ervan heeft eigen zustersteden.
       *[other] Nog { $count } districten en gemeenten ervan hebben eigen zustersteden.
    }
ties-of-district = { $place } is een district of gemeente met eigen stedenbanden; die van { $town } staan op een eigen kaart.
ties-of-region = { $place } is een regio met eigen stedenbanden; die van de stad { $town } staan op een eigen kaart.
tie-of-district = stedenband van het district
tie-of-region = stedenband van de regio
ties-of-around = { $place } is de gemeente, het district of de county rond { $town } en heeft eigen stedenbanden; die van { $town } staan op een eigen kaart.
ties-of-seat = { $place } ligt in { $town }, de gemeente eromheen; de stedenbanden van { $town } staan op een eigen kaart.
tie-beside = eigen stedenband, naast die van { $town }
domestic = in hetzelfde land
page-of = { $shown } op deze pagina, pagina { $page } van { $pages }
or-did-you-mean = Of bedoelde je { $places }?
source-page = gedateerde pagina’s van steden
footer = Gegevens: { $sources } ({ $date }). Steden: GeoNames.
footer-cities = Steden: GeoNames.
label-city = Stad
label-country = Land
label-kind = Soort
label-since = Sinds
label-sisters = Zustersteden
label-distance = Afstand
label-population = Inwoners
label-local-time = Lokale tijd
label-sources = Bronnen
label-shared = Gedeelde zustersteden
label-status = Status
kind-sister-city = zusterstad
kind-twin-city = zusterstad
kind-twin-town = zustergemeente
kind-partner-city = partnerstad
kind-partnership = partnerschap
kind-partnership-city = partnerstad
kind-friendship-city = bevriende stad
kind-citizens-friendship-city = vriendschap tussen inwoners
kind-sister-or-friendship-city = zuster- of bevriende stad
kind-cooperation-agreement = samenwerkingsovereenkomst
kind-cooperation-or-friendship-agreement = samenwerkings- of vriendschapsovereenkomst
kind-multilateral-twinning = meervoudige stedenband
kind-music-sister-city = muziekzusterstad
kind-sister-port = zusterhaven
none-on-record = { $city } heeft geen zusterstad in onze gegevens. Misschien is er een die we niet kennen.
ended-only =
    { $count ->
        [1] { $city } heeft nu geen geregistreerde zusterstad: de enige stedenband die er was, is beëindigd.
       *[other] { $city } heeft nu geen geregistreerde zusterstad: de { $count } stedenbanden die er waren, zijn beëindigd.
    }
ended-only-in =
    { $count ->
        [1] { $city } heeft nu geen geregistreerde zusterstad: de enige stedenband die er was, is beëindigd ({ $when }).
       *[other] { $city } heeft nu geen geregistreerde zusterstad: de { $count } stedenbanden die er waren, zijn beëindigd (de laatste: { $when }).
    }
nearest = De dichtstbijzijnde steden die er wel hebben:
how-to-add = Ken je er een? Laat het ons weten met { $command } en een pagina die het bevestigt.
ambiguous = Welke stad bedoel je met “{ $query }”?
not-found = Ik kon geen stad vinden met de naam “{ $query }”.
not-found-near = Bedoelde je een van deze?
not-found-nothing = Ik kon geen stad vinden met de naam “{ $query }”, en ook geen die erop lijkt. Is de naam goed gespeld?
no-city = Welke stad is de jouwe? Vertel het me met { $command }, of vraag naar een willekeurige stad: “zustersteden van Gent”.
hint = Ik ken de zustersteden van de hele wereld. Vraag me “Welke zustersteden heeft Utrecht?” of “Is Gent een zusterstad van Wiesbaden?”
taken-slip = Ik las “{ $typed }” als “{ $taken }”.
taken-lighter = Ik vatte “{ $typed }” op als { $taken }, de veel grotere stad.
taken-code = Ik vatte de code “{ $typed }” op als { $taken }.
taken-dropped = Ik las dat als { $city }, zonder “{ $typed }”.
taken-part = “{ $typed }” is opgevat als deel van { $area }; ik heb in het geheel gezocht.
taken-left-out = Ik liet “{ $typed }” weg.
pair-title = { $city } en { $other }
pair-listed = { $city } en { $other } zijn zustersteden.
pair-listed-since = { $city } en { $other } zijn zustersteden sinds { $when }.
pair-suspended = { $city } en { $other } zijn zustersteden, maar de stedenband is opgeschort.
pair-reported = { $city } en { $other } zijn volgens Wikidata ({ $years }) zustersteden; niets nieuwers bevestigt het.
pair-ended = { $city } en { $other } waren zustersteden; de stedenband is beëindigd.
pair-ended-in = { $city } en { $other } waren zustersteden tot { $when }.
pair-none = { $city } en { $other } zijn in onze gegevens geen zustersteden.
pair-same = Dat is een en dezelfde stad: { $city }.
pair-through = { $place } en { $other } hebben wel een stedenband.
pair-chain = De kortste keten van zustersteden ertussen: { $chain }.
pair-no-chain = Geen keten van zustersteden leidt van de ene naar de andere.
pair-since-unknown = Sinds wanneer staat niet in onze gegevens.
pair-distance = Ze liggen { $distance } uit elkaar.
pair-shared =
    { $count ->
        [1] Ze hebben één zusterstad gemeen: { $places }.
       *[other] Ze hebben { $count } zustersteden gemeen: { $places }.
    }
pair-shared-more =
    { $count ->
        [1] Ze hebben { $total } zustersteden gemeen: { $places } en nog één.
       *[other] Ze hebben { $total } zustersteden gemeen: { $places } en nog { $count }.
    }
pair-anniversary = Jubileum dit jaar: { $years } jaar
pair-clocks = Lokale tijd: { $city } { $time } · { $other } { $otherTime } ({ $difference })
