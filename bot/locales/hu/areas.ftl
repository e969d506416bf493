### Válaszok régiókról, országokról, földrészekről, és egy város néhány testvérvárosáról.

# $area névelővel, ahogy a mondatban áll: „az Egyesült Államok”. Utána „területén” következik.
area-within-sentence =
    { $key ->
        [US] az Egyesült Államok
        [GB] az Egyesült Királyság
        [PH] a Fülöp-szigetek
        [AE] az Egyesült Arab Emírségek
        [BS] a Bahama-szigetek
        [MV] a Maldív-szigetek
        [SC] a Seychelle-szigetek
        [SB] a Salamon-szigetek
        [MH] a Marshall-szigetek
        [FK] a Falkland-szigetek
        [FO] a Feröer szigetek
        [KM] a Comore-szigetek
        [DO] a Dominikai Köztársaság
        [CF] a Közép-afrikai Köztársaság
        [ZA] a Dél-afrikai Köztársaság
        [AN] az Antarktisz
        [EU] Európa
        [ES-07] a Baleár-szigetek
        [ES-53] a Kanári-szigetek
        [americas] Amerika
        [caribbean] a Karib-térség
        [balkans] a Balkán
        [nordic-countries] az északi országok
        [baltic-states] a balti államok
        [scandinavia] Skandinávia
        [benelux] a Benelux államok
        [caucasus] a Kaukázus
        [middle-east] a Közel-Kelet
        [european-union] az Európai Unió
        [soviet-union] az egykori Szovjetunió
        [yugoslavia] az egykori Jugoszlávia
        [czechoslovakia] az egykori Csehszlovákia
        [austria-hungary] az egykori Ausztria–Magyarország
        [iberia] az Ibériai-félsziget
        [british-isles] a Brit-szigetek
        [latin-america] Latin-Amerika
        [central-america] Közép-Amerika
        [central-europe] Közép-Európa
        [eastern-europe] Kelet-Európa
        [western-europe] Nyugat-Európa
        [northern-europe] Észak-Európa
        [southern-europe] Dél-Európa
        [central-asia] Közép-Ázsia
        [east-asia] Kelet-Ázsia
        [southeast-asia] Délkelet-Ázsia
        [south-asia] Dél-Ázsia
        [north-africa] Észak-Afrika
        [west-africa] Nyugat-Afrika
        [east-africa] Kelet-Afrika
        [southern-africa] a dél-afrikai térség
        [maghreb] a Magreb
        [siberia] Szibéria
        [transylvania] Erdély
       *[other] { $area }
    }
area-in-country = { $area }, { $country } { $flag }
area-count =
    { $count ->
        [0] Egyetlen ottani város testvérvárosi kapcsolata sem ismert.
       *[other] { $count } testvérvárosi kapcsolat ismert.
    }
area-cities = Ott { $count } városnak van testvérvárosa.
area-within = A kapcsolatok közül { $count } a terület két városa között áll fenn.
area-reported = Megerősítetlen (csak a régi Wikidatában): { $count }.
area-most-connected = A legtöbb testvérvárossal rendelkező városok
area-bound = A legtöbb kapcsolat ezekkel
area-bound-country = { $country }: { $count }
area-own = { $place } saját kapcsolatainak száma: { $count }.
area-part = „{ $asked }” egy nagyobb terület része, ez: { $area }. A válasz az egészről szól.
area-with-part = { $area } (itt van: { $part })
area-region = { $area } (régió, { $country })
area-country = { $area } (ország)
area-continent = { $area } (földrész)
area-group = { $area } (országok vagy régiók csoportja)
area-without = { $area }, kivéve: { $other }
area-open = Megnyitás: { $area }
areas-title = { $area } és { $other }
areas-counted = { $area }: { $sentence }
areas-count =
    { $count ->
        [0] Nem ismert testvérvárosi kapcsolat { $area } és { $other } között.
       *[other] Ismert testvérvárosi kapcsolatok { $area } és { $other } között: { $count }.
    }
areas-between = A kettő közötti kapcsolatok
areas-pairs = Testvérvárosi kapcsolatok
areas-more = Még { $count } kapcsolat ismert; itt a legismertebb városokéi láthatók.
areas-unconfirmed = megerősítetlen
alt-area = Térkép: a legtöbb testvérvárossal rendelkező városok { $area } területén, vonalakkal a testvérvárosaikhoz:
alt-areas = Térkép: testvérvárosi kapcsolatok { $area } és { $other } között:

sister-since = { $city }, { $when } óta
sister-reported = { $city } (megerősítetlen)
sister-suspended = { $city } (szünetel)
sister-ended = { $city } (megszűnt)
sister-ended-in = { $city } (megszűnt: { $when })
sister-people = { $city }, { $people } lakos
sister-away = { $city }, távolság: { $distance }
sisters-more = { $sisters } és még { $count }
whose-sisters =
    { $area ->
        [none] { $city } testvérvárosai
       *[other] { $city } testvérvárosai { $area } területén
    }
narrow-yes = Igen: { $sisters }.
narrow-lies-yes = Igen.
narrow-lies-no = Nem.
narrow-perhaps = Talán: { $sisters }.
narrow-no-more = Már nem: { $sisters }.
narrow-no =
    { $total ->
        [0] Nem: { $city } egyetlen testvérvárosa sem ismert.
        [1] Nem: { $city } egyetlen ismert testvérvárosa nem { $area } területén van.
       *[other] Nem: { $city } ismert testvérvárosai közül ({ $total }) egy sincs { $area } területén.
    }
narrow-none =
    { $total ->
        [0] { $city } egyetlen testvérvárosa sem ismert.
        [1] { $city } egyetlen ismert testvérvárosa nem { $area } területén van.
       *[other] { $city } ismert testvérvárosai közül ({ $total }) egy sincs { $area } területén.
    }
narrow-found = Testvérvárosok { $area } területén: { $sisters }.
narrow-countries = Ezekben az országokban vannak: { $countries }.
narrow-ended = Már nem: { $sisters }.
narrow-has = Igen, { $count } ismert.
narrow-oldest = { $whose } – a legrégebbi: { $sisters }.
narrow-newest = { $whose } – a legújabb: { $sisters }.
narrow-nearest = { $whose } – a legközelebbi: { $sisters }.
narrow-farthest = { $whose } – a legtávolabbi: { $sisters }.
narrow-largest = { $whose } – a legnagyobb: { $sisters }.
narrow-smallest = { $whose } – a legkisebb: { $sisters }.
narrow-no-year = { $whose }: egyiknek sem ismert az éve.
narrow-no-people = { $whose }: egyiknek sem ismert a népessége.
narrow-nothing = { $whose }: ma egy sem ismert.
narrow-compared-years = Az év ennyinél ismert: { $known } / { $total }.
narrow-count =
    { $count ->
        [0] { $whose }: egy sem ismert.
       *[other] { $whose }: { $count } ismert.
    }
narrow-count-reported = Ebből megerősítetlen: { $count }.
narrow-count-ended = Még { $count } kapcsolat szűnt meg.
narrow-listed = Testvérvárosok { $area } területén
narrow-outside = Testvérvárosok { $area } területén kívül
narrow-outside-found = Testvérvárosok { $area } területén kívül: { $sisters }.
narrow-outside-none =
    { $total ->
        [0] { $city } egyetlen testvérvárosa sem ismert.
        [1] { $city } egyetlen ismert testvérvárosa { $area } területén van.
       *[other] { $city } összes ismert testvérvárosa ({ $total }) { $area } területén van.
    }
whose-sisters-outside = { $city } testvérvárosai { $area } területén kívül
whose-sisters-those = { $city } testvérvárosai ({ $filters })
filter-area = { $area } területén
filter-outside = { $area } területén kívül
filter-state =
    { $state ->
        [ended] megszűnt
        [suspended] szünetel
       *[reported] megerősítetlen
    }
filter-year = { $year }
filter-years =
    { $least ->
        [none] { $most }-ig
       *[other] { $most ->
            [none] { $least } óta
           *[other] { $least }–{ $most }
        }
    }
filter-peoples =
    { $least ->
        [none] legfeljebb { $most } lakos
       *[other] legalább { $least } lakos
    }
filter-distances =
    { $least ->
        [none] legfeljebb { $most } távolságra
       *[other] legalább { $least } távolságra
    }
narrow-those = { $filters }: { $sisters }.
narrow-none-those =
    { $total ->
        [0] { $city } egyetlen testvérvárosa sem ismert.
       *[other] { $city } ismert testvérvárosai közül egy sem felel meg ennek: { $filters }.
    }
narrow-no-those =
    { $total ->
        [0] Nem: { $city } egyetlen testvérvárosa sem ismert.
       *[other] Nem: { $city } ismert testvérvárosai közül egy sem felel meg ennek: { $filters }.
    }
narrow-top =
    { $best ->
        [oldest] { $whose } – a legrégebbi { $count }: { $sisters }.
        [newest] { $whose } – a legújabb { $count }: { $sisters }.
        [nearest] { $whose } – a legközelebbi { $count }: { $sisters }.
        [farthest] { $whose } – a legtávolabbi { $count }: { $sisters }.
        [largest] { $whose } – a legnagyobb { $count }: { $sisters }.
       *[smallest] { $whose } – a legkisebb { $count }: { $sisters }.
    }
narrow-rank =
    { $best ->
        [oldest] { $whose }, a legrégebbitől kezdve – { $rank }. hely: { $sisters }.
        [newest] { $whose }, a legújabbtól kezdve – { $rank }. hely: { $sisters }.
        [nearest] { $whose }, a legközelebbitől kezdve – { $rank }. hely: { $sisters }.
        [farthest] { $whose }, a legtávolabbitól kezdve – { $rank }. hely: { $sisters }.
        [largest] { $whose }, a legnagyobbtól kezdve – { $rank }. hely: { $sisters }.
       *[smallest] { $whose }, a legkisebbtől kezdve – { $rank }. hely: { $sisters }.
    }
narrow-too-few = { $whose }: csak { $count } hasonlítható össze.
narrow-all = Az összeset ({ $total }) ez mutatja: { $command }
pair-yes = Igen. { $sentence }
pair-yes-suspended = Igen, de a kapcsolat szünetel. { $sentence }
pair-perhaps = Talán. { $sentence }
pair-no-more = Már nem. { $sentence }
pair-no = Nem. { $sentence }
pair-how-far = { $city } és { $other } távolsága: { $distance }.

kinds-title = Testvérvárosok, ikervárosok és partnervárosok
kinds-same = Ugyanaz többféle néven: tartós kapcsolat, amelyben két város, község vagy régió állapodott meg, látogatásokra, iskolák, kultúra, kereskedelem és segítség céljából.
kinds-words = Magyarul „testvérváros”, Észak-Amerikában, Ázsiában és Ausztráliában „sister city”, Nagy-Britanniában és Írországban „twin town”, Németországban „Partnerstadt”, Franciaországban „ville jumelée”.
kinds-looser = A „baráti város” vagy az „együttműködés” többnyire lazább: néhány évre vagy egyetlen célra kötik. A város adatlapja ott nevezi meg a kapcsolat fajtáját, ahol a forrás is.
