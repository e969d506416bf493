### Răspunsurile despre orașe înfrățite, la fel pentru Discord și terminal.

count-listed =
    { $count ->
        [0] Niciun oraș înfrățit confirmat
        [one] { $count } oraș înfrățit
        [few] { $count } orașe înfrățite
       *[other] { $count } de orașe înfrățite
    }
count-reported =
    { $count ->
        [one] încă { $count } neconfirmat
        [few] încă { $count } neconfirmate
       *[other] încă { $count } neconfirmate
    }
heading-reported = Neconfirmate (doar în Wikidata, { $years })
heading-reported-only = Neconfirmate
reported-only =
    { $count ->
        [1] Neconfirmat: doar Wikidata ({ $years }) cunoaște un oraș înfrățit cu { $city }. Înfrățirea poate s-a încheiat sau este doar un acord de prietenie.
       *[other] Neconfirmate: orașe înfrățite cu { $city } pe care le cunoaște doar Wikidata ({ $years }): { $count }. Unele înfrățiri poate s-au încheiat sau sunt doar acorduri de prietenie.
    }
heading-ended = Încheiate
ended-hidden =
    { $count ->
        [1] Încă o înfrățire s-a încheiat: o arată { $command }.
       *[other] Înfrățiri încheiate: { $count }. Le arată { $command }.
    }
since = din { $when }
ended = înfrățire încheiată
ended-in =
    { $precision ->
        [day] înfrățire încheiată la { $when }
       *[year] înfrățire încheiată în { $when }
    }
suspended = înfrățire suspendată
suspended-in =
    { $precision ->
        [day] înfrățire suspendată la { $when }
       *[year] înfrățire suspendată în { $when }
    }
caution-2022 = Multe înfrățiri cu orașe din Rusia și Belarus au fost suspendate sau încheiate în 2022; este posibil ca sursele noastre să nu o arate.
not-in-newest-list = lipsește din lista Wikipedia din 2026
gone-from-wikidata = nu mai este în Wikidata
wikidata-names-another = Wikidata numește alt oraș cu acest nume
list-names-another = o listă mai nouă numește alt oraș cu acest nume
sources-name-two = sursele numesc două orașe cu acest nume
named-by-list = O listă numește acest oraș, nu { $town }, pentru înfrățirea cu { $partner }; ea se află pe fișa pentru { $town }.
named-by-wikidata = Wikidata numește acest oraș, nu { $town }, pentru înfrățirea cu { $partner }; ea se află pe fișa pentru { $town }.
ties-of-around = { $place } este comuna, districtul sau județul din jurul orașului { $town } și are înfrățiri proprii; cele ale orașului sunt pe fișa lui.
ties-of-seat = { $place } se află în unitatea administrativă din jur ({ $town }); înfrățirile acesteia sunt pe fișa ei.
tie-beside = înfrățire proprie, pe lângă cea cu { $town }
multilateral = parte dintr-o înfrățire a mai multor orașe
through-place =
    { $count ->
        [1] Prin { $place }, care ține de el: încă un oraș înfrățit
       *[other] Prin { $place }, care ține de el: alte orașe înfrățite ({ $count })
    }
through-district =
    { $count ->
        [1] Prin districtul său, { $place }: încă un oraș înfrățit
       *[other] Prin districtul său, { $place }: alte orașe înfrățite ({ $count })
    }
through-around =
    { $count ->
        [1] Prin { $place }, de jur împrejur: încă un oraș înfrățit
       *[other] Prin { $place }, de jur împrejur: alte orașe înfrățite ({ $count })
    }
through-region =
    { $count ->
        [1] Prin regiunea sa, { $place }: încă un oraș înfrățit
       *[other] Prin regiunea sa, { $place }: alte orașe înfrățite ({ $count })
    }
through-more =
    { $count ->
        [1] Încă un district sau o comună a sa are propriile orașe înfrățite.
       *[other] Alte districte și comune ale sale cu propriile orașe înfrățite: { $count }.
    }
ties-of-district = { $place } este un district sau o comună cu înfrățiri proprii; cele ale orașului { $town } sunt pe fișa lui.
ties-of-region = { $place } este o regiune cu înfrățiri proprii; cele ale orașului { $town } sunt pe fișa lui.
tie-of-district = prin districtul său
tie-of-region = prin regiunea sa
domestic = în aceeași țară
page-of = { $shown } pe această pagină, pagina { $page } din { $pages }
or-did-you-mean = Sau te gândeai la { $places }?
source-page = pagini datate ale orașelor
footer = Date: { $sources } ({ $date }). Orașe: GeoNames.
footer-cities = Orașe: GeoNames.

## Capete de coloană și etichete

label-city = Oraș
label-country = Țară
label-kind = Fel
label-since = Din
label-sisters = Orașe înfrățite
label-distance = Distanță
label-population = Populație
label-local-time = Ora locală
label-sources = Surse
label-shared = Orașe înfrățite comune
label-status = Stare

## Felurile de legătură, cum le numesc sursele

kind-sister-city = oraș înfrățit
kind-twin-city = oraș înfrățit
kind-twin-town = oraș înfrățit
kind-partner-city = oraș partener
kind-partnership = parteneriat
kind-partnership-city = oraș partener
kind-friendship-city = oraș prieten
kind-citizens-friendship-city = oraș prieten (al locuitorilor)
kind-sister-or-friendship-city = oraș înfrățit sau prieten
kind-cooperation-agreement = acord de cooperare
kind-cooperation-or-friendship-agreement = acord de cooperare sau prietenie
kind-multilateral-twinning = înfrățire multilaterală
kind-music-sister-city = oraș înfrățit prin muzică
kind-sister-port = port înfrățit

## Niciunul cunoscut, doar încheiate

none-on-record = { $city } nu are în datele noastre niciun oraș înfrățit. Poate există totuși unul pe care nu îl cunoaștem.
ended-only =
    { $count ->
        [1] { $city } nu are astăzi niciun oraș înfrățit cunoscut: singura înfrățire s-a încheiat.
       *[other] { $city } nu are astăzi niciun oraș înfrățit cunoscut. Înfrățiri încheiate: { $count }.
    }
ended-only-in =
    { $count ->
        [1] { $city } nu are astăzi niciun oraș înfrățit cunoscut: singura înfrățire s-a încheiat ({ $when }).
       *[other] { $city } nu are astăzi niciun oraș înfrățit cunoscut. Înfrățiri încheiate: { $count }, ultima în { $when }.
    }
nearest = Cele mai apropiate orașe care au:
how-to-add = Știi unul? Spune-ne cu { $command } și o pagină care confirmă.

## Care oraș?

ambiguous = La care „{ $query }” te referi?
not-found = Nu am găsit niciun oraș numit „{ $query }”.
not-found-near = Te gândeai la unul dintre acestea?
not-found-nothing = Nu am găsit niciun oraș numit „{ $query }” și nici ceva asemănător. Este scris corect?
no-city = Care este orașul tău? Spune-mi cu { $command } sau întreabă despre orice oraș: „orașe înfrățite cu Bergen”.
hint = Cunosc orașele înfrățite din toată lumea. Întreabă-mă „Ce orașe înfrățite are Cluj-Napoca?” sau „Sunt Cluj-Napoca și Pécs orașe înfrățite?”

## Drept ce a fost luată o întrebare neclară

taken-slip = Am citit „{ $typed }” ca „{ $taken }”.
taken-lighter = Am luat „{ $typed }” drept { $taken }, orașul mult mai mare.
taken-code = Am luat codul „{ $typed }” drept { $taken }.
taken-dropped = Am înțeles { $city }, fără „{ $typed }”.
taken-part = Am considerat că „{ $typed }” face parte din { $area }; am căutat orașul în întreaga zonă.
taken-left-out = Am lăsat deoparte „{ $typed }”.

## Fișa a două orașe

pair-title = { $city } și { $other }
pair-listed = { $city } și { $other } sunt orașe înfrățite.
pair-listed-since = { $city } și { $other } sunt orașe înfrățite din { $when }.
pair-suspended = { $city } și { $other } sunt orașe înfrățite, dar înfrățirea este suspendată.
pair-reported = { $city } și { $other } sunt orașe înfrățite conform Wikidata ({ $years }), dar nimic mai nou nu o confirmă.
pair-ended = { $city } și { $other } au fost orașe înfrățite; înfrățirea s-a încheiat.
pair-ended-in =
    { $precision ->
        [day] { $city } și { $other } au fost orașe înfrățite până la { $when }.
       *[year] { $city } și { $other } au fost orașe înfrățite până în { $when }.
    }
pair-none = { $city } și { $other } nu sunt orașe înfrățite în datele noastre.
pair-through = Totuși, { $place } și { $other } sunt înfrățite.
pair-same = Este unul și același oraș: { $city }.
pair-chain = Cel mai scurt lanț de orașe înfrățite între ele: { $chain }.
pair-no-chain = Niciun lanț de orașe înfrățite nu duce de la unul la celălalt.
pair-since-unknown = De când, nu apare în datele noastre.
pair-distance = Între ele sunt { $distance }.
pair-shared =
    { $count ->
        [1] Au un oraș înfrățit comun: { $places }.
       *[other] Orașe înfrățite comune ({ $count }): { $places }.
    }
pair-shared-more =
    { $count ->
        [1] Orașe înfrățite comune ({ $total }): { $places } și încă unul.
       *[other] Orașe înfrățite comune ({ $total }): { $places } și încă { $count }.
    }
pair-anniversary =
    { $years ->
        [one] Aniversare anul acesta: { $years } an
        [few] Aniversare anul acesta: { $years } ani
       *[other] Aniversare anul acesta: { $years } de ani
    }
pair-clocks = Ora locală: { $city } { $time } · { $other } { $otherTime } ({ $difference })
