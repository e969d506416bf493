### Teksten in het Nederlands; wat elk bericht betekent, staat bij en-US.

area-within-sentence =
    { $key ->
        [US] de Verenigde Staten
        [GB] het Verenigd Koninkrijk
        [PH] de Filipijnen
        [AE] de Verenigde Arabische Emiraten
        [BS] de Bahama’s
        [DO] de Dominicaanse Republiek
        [CF] de Centraal-Afrikaanse Republiek
        [MV] de Maldiven
        [SC] de Seychellen
        [KM] de Comoren
        [SB] de Salomonseilanden
        [MH] de Marshalleilanden
        [FO] de Faeröer
        [FK] de Falklandeilanden
        [CK] de Cookeilanden
        [KY] de Kaaimaneilanden
       *[other] { $area }
    }
area-in-country = { $area }, { $country } { $flag }
area-count =
    { $count ->
        [0] Er is geen stedenband van een stad daar bekend.
        [1] Er is één stedenband bekend.
       *[other] Er zijn { $count } stedenbanden bekend.
    }
area-cities =
    { $count ->
        [1] Eén stad daar heeft zustersteden.
       *[other] { $count } steden daar hebben zustersteden.
    }
area-within =
    { $count ->
        [1] Eén van de stedenbanden is tussen twee steden van het gebied zelf.
       *[other] { $count } van de stedenbanden zijn tussen twee steden van het gebied zelf.
    }
area-reported = Nog { $count } onbevestigd (alleen in oude Wikidata).
area-most-connected = Steden met de meeste zustersteden
area-bound = Meest verbonden met
area-bound-country = { $country }: { $count }
area-own =
    { $count ->
        [1] { $place } heeft zelf een stedenband.
       *[other] { $place } heeft zelf { $count } stedenbanden.
    }
area-part = “{ $asked }” is opgevat als deel van { $area }; dit gaat over het geheel.
area-with-part = { $area } (waar { $part } ligt)
area-region = { $area } (regio, { $country })
area-country = { $area } (land)
area-continent = { $area } (werelddeel)
area-group = { $area } (groep landen of regio’s)
area-without = { $area } zonder { $other }
area-open = Open { $area }
areas-title = { $area } en { $other }
areas-counted = { $area }: { $sentence }
areas-count =
    { $count ->
        [0] { $area } – { $other }: er is geen stedenband bekend.
        [1] { $area } – { $other }: er is één stedenband bekend.
       *[other] { $area } – { $other }: er zijn { $count } stedenbanden bekend.
    }
areas-between = Stedenbanden tussen beide
areas-pairs = Stedenbanden
areas-more =
    { $count ->
        [1] Er is nog één stedenband bekend; getoond zijn die van de bekendste steden.
       *[other] Er zijn nog { $count } stedenbanden bekend; getoond zijn die van de bekendste steden.
    }
areas-unconfirmed = onbevestigd
alt-area = Kaart: de steden met de meeste zustersteden in { $area }, met lijnen daarheen:
alt-areas = Kaart: de stedenbanden tussen { $area } en { $other }:
sister-since = { $city }, sinds { $when }
sister-reported = { $city } (onbevestigd)
sister-suspended = { $city } (opgeschort)
sister-ended = { $city } (beëindigd)
sister-ended-in =
    { $precision ->
        [day] { $city } (beëindigd op { $when })
       *[year] { $city } (beëindigd in { $when })
    }
sister-people = { $city }, { $people } inwoners
sister-away = { $city }, { $distance } ver
sisters-more =
    { $count ->
        [1] { $sisters } en nog één
       *[other] { $sisters } en nog { $count }
    }
whose-sisters =
    { $area ->
        [none] de zustersteden van { $city }
       *[other] de zustersteden van { $city } in { $area }
    }
narrow-yes = Ja: { $sisters }.
narrow-lies-yes = Ja.
narrow-lies-no = Nee.
narrow-perhaps = Misschien: { $sisters }.
narrow-no-more = Niet meer: { $sisters }.
narrow-no =
    { $total ->
        [0] Nee: van { $city } is geen zusterstad bekend.
        [1] Nee: de ene bekende zusterstad van { $city } ligt niet in { $area }.
       *[other] Nee: geen van de { $total } bekende zustersteden van { $city } ligt in { $area }.
    }
narrow-none =
    { $total ->
        [0] Van { $city } is geen zusterstad bekend.
        [1] De ene bekende zusterstad van { $city } ligt niet in { $area }.
       *[other] Geen van de { $total } bekende zustersteden van { $city } ligt in { $area }.
    }
narrow-found = In { $area }: { $sisters }.
narrow-countries = Ze liggen in: { $countries }.
narrow-ended = Niet meer: { $sisters }.
narrow-has =
    { $count ->
        [1] Ja, er is er één bekend.
       *[other] Ja, er zijn er { $count } bekend.
    }
narrow-oldest = De oudste van { $whose }: { $sisters }.
narrow-newest = De nieuwste van { $whose }: { $sisters }.
narrow-nearest = De dichtstbijzijnde van { $whose }: { $sisters }.
narrow-farthest = De verste van { $whose }: { $sisters }.
narrow-largest = De grootste van { $whose }: { $sisters }.
narrow-smallest = De kleinste van { $whose }: { $sisters }.
narrow-no-year = Van geen van { $whose } is een jaar bekend.
narrow-no-people = Van geen van { $whose } is het inwonertal bekend.
narrow-nothing = Van { $whose } is er nu geen bekend.
narrow-compared-years = Het jaar is bekend van { $known } van de { $total }.
narrow-count =
    { $count ->
        [0] Van { $whose } is er geen bekend.
        [1] Van { $whose } is er één bekend.
       *[other] Van { $whose } zijn er { $count } bekend.
    }
narrow-count-reported =
    { $count ->
        [1] Eén daarvan is onbevestigd.
       *[other] { $count } daarvan zijn onbevestigd.
    }
narrow-count-ended =
    { $count ->
        [1] Nog één is beëindigd.
       *[other] Nog { $count } zijn beëindigd.
    }
narrow-listed = In { $area }
narrow-outside = Buiten { $area }
narrow-outside-found = Buiten { $area }: { $sisters }.
narrow-outside-none =
    { $total ->
        [0] Van { $city } is geen zusterstad bekend.
        [1] De ene bekende zusterstad van { $city } ligt in { $area }.
       *[other] Alle { $total } bekende zustersteden van { $city } liggen in { $area }.
    }
whose-sisters-outside = de zustersteden van { $city } buiten { $area }
whose-sisters-those = de zustersteden van { $city } ({ $filters })
filter-area = in { $area }
filter-outside = buiten { $area }
filter-state =
    { $state ->
        [ended] beëindigd
        [suspended] opgeschort
       *[reported] onbevestigd
    }
filter-year = in { $year }
filter-years =
    { $least ->
        [none] tot { $most }
       *[other] { $most ->
            [none] sinds { $least }
           *[other] van { $least } tot { $most }
        }
    }
filter-peoples =
    { $least ->
        [none] met hoogstens { $most } inwoners
       *[other] met { $least } inwoners of meer
    }
filter-distances =
    { $least ->
        [none] hoogstens { $most } ver
       *[other] minstens { $least } ver
    }
narrow-those = { $filters }: { $sisters }.
narrow-none-those =
    { $total ->
        [0] Van { $city } is geen zusterstad bekend.
       *[other] Geen van de bekende zustersteden van { $city } past hierbij: { $filters }.
    }
narrow-no-those =
    { $total ->
        [0] Nee: van { $city } is geen zusterstad bekend.
       *[other] Nee, geen van de bekende zustersteden van { $city } past hierbij: { $filters }.
    }
narrow-top =
    { $best ->
        [oldest] De { $count } oudste van { $whose }: { $sisters }.
        [newest] De { $count } nieuwste van { $whose }: { $sisters }.
        [nearest] De { $count } dichtstbijzijnde van { $whose }: { $sisters }.
        [farthest] De { $count } verste van { $whose }: { $sisters }.
        [largest] De { $count } grootste van { $whose }: { $sisters }.
       *[smallest] De { $count } kleinste van { $whose }: { $sisters }.
    }
narrow-rank =
    { $best ->
        [oldest] Nummer { $rank } van { $whose }, de oudste eerst: { $sisters }.
        [newest] Nummer { $rank } van { $whose }, de nieuwste eerst: { $sisters }.
        [nearest] Nummer { $rank } van { $whose }, de dichtstbijzijnde eerst: { $sisters }.
        [farthest] Nummer { $rank } van { $whose }, de verste eerst: { $sisters }.
        [largest] Nummer { $rank } van { $whose }, de grootste eerst: { $sisters }.
       *[smallest] Nummer { $rank } van { $whose }, de kleinste eerst: { $sisters }.
    }
narrow-too-few =
    { $count ->
        [1] Van { $whose } kan er maar één vergeleken worden.
       *[other] Van { $whose } kunnen er maar { $count } vergeleken worden.
    }
narrow-all = { $command } toont alle { $total }.
pair-yes = Ja. { $sentence }
pair-yes-suspended = Ja, maar de stedenband is opgeschort. { $sentence }
pair-perhaps = Misschien. { $sentence }
pair-no-more = Niet meer. { $sentence }
pair-no = Nee. { $sentence }
pair-how-far = { $city } en { $other } liggen { $distance } uit elkaar.
kinds-title = Zustersteden en partnersteden
kinds-same = Het is hetzelfde onder twee namen: een duurzame band die twee steden, gemeenten of regio’s hebben afgesproken, voor bezoeken, scholen, cultuur, handel en hulp.
kinds-words = In Nederland en Vlaanderen zegt men “zusterstad”, “partnerstad” of “stedenband”, in Noord-Amerika, Azië en Australië “sister city”, in Groot-Brittannië en Ierland “twin town”, in Duitsland “Partnerstadt”, in Frankrijk “ville jumelée”.
kinds-looser = Een “bevriende stad” of een “partnerschap” is meestal losser: voor enkele jaren getekend, of voor één doel. De kaart van een stad noemt de soort waar de bron die noemt.
