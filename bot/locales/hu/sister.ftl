### A testvérvárosokról szóló válaszok, a Discordhoz és a terminálhoz egyformán.

count-listed =
    { $count ->
        [0] Nincs megerősített testvérváros
       *[other] { $count } testvérváros
    }
count-reported = még { $count } megerősítetlen
heading-reported = Megerősítetlen (csak a Wikidatában, { $years })
heading-reported-only = Megerősítetlen
reported-only =
    { $count ->
        [1] { $city }: egy testvérvárosáról csak a Wikidata ({ $years }) tud, ez megerősítetlen. Lehet, hogy a kapcsolat megszűnt, vagy csak baráti megállapodás.
       *[other] { $city }: { $count } testvérvárosáról csak a Wikidata ({ $years }) tud, ezek megerősítetlenek. Lehet, hogy a kapcsolatok egy része megszűnt, vagy csak baráti megállapodás.
    }
heading-ended = Megszűnt
ended-hidden =
    { $count ->
        [1] Még egy kapcsolat megszűnt. Ez mutatja: { $command }
       *[other] Még { $count } kapcsolat megszűnt. Ez mutatja őket: { $command }
    }
since = { $when } óta
ended = megszűnt
ended-in = megszűnt: { $when }
suspended = szünetel
suspended-in = { $when } óta szünetel
caution-2022 = 2022-ben sok kapcsolatot felfüggesztettek vagy megszüntettek orosz és belarusz városokkal; lehet, hogy a forrásainkban ez nem látszik.
not-in-newest-list = hiányzik a Wikipédia 2026-os listájáról
gone-from-wikidata = a Wikidatában már nincs meg
wikidata-names-another = a Wikidata egy másik, azonos nevű települést nevez meg
list-names-another = egy újabb lista egy másik, azonos nevű települést nevez meg
sources-name-two = a források két azonos nevű települést neveznek meg
named-by-list = Egy lista ezt a települést nevezi meg a kapcsolatnál ({ $partner }), nem ezt: { $town }; a kapcsolat ott szerepel.
named-by-wikidata = A Wikidata ezt a települést nevezi meg a kapcsolatnál ({ $partner }), nem ezt: { $town }; a kapcsolat ott szerepel.
ties-of-around = { $place } a várost ({ $town }) körülvevő község, járás vagy megye, saját kapcsolatokkal; a város kapcsolatai a saját adatlapján vannak.
ties-of-seat = { $place } a környező községben ({ $town }) fekszik; annak kapcsolatai a saját adatlapján vannak.
tie-beside = saját kapcsolat, { $town } kapcsolata mellett
multilateral = több város közös kapcsolatának része
through-place = A hozzá tartozó { $place } révén: még { $count } testvérváros
through-district = Kerülete vagy körzete, { $place } révén: még { $count } testvérváros
through-around = A környező { $place } révén: még { $count } testvérváros
through-region = Régiója, { $place } révén: még { $count } testvérváros
through-more = Még { $count } körzetének vagy községének van saját testvérvárosa.
ties-of-district = { $place } saját kapcsolatokkal rendelkező körzet vagy község; a város ({ $town }) kapcsolatai a saját adatlapján vannak.
ties-of-region = { $place } saját kapcsolatokkal rendelkező régió; a város ({ $town }) kapcsolatai a saját adatlapján vannak.
tie-of-district = a körzete révén
tie-of-region = a régiója révén
domestic = ugyanabban az országban
page-of = { $shown } ezen az oldalon, { $page }/{ $pages }. oldal
or-did-you-mean = Vagy erre gondoltál: { $places }?
source-page = városok dátumozott oldalai
footer = Adatok: { $sources } ({ $date }). Városok: GeoNames.
footer-cities = Városok: GeoNames.

## Oszlopfejek és címkék

label-city = Város
label-country = Ország
label-kind = Fajta
label-since = Kezdete
label-sisters = Testvérvárosok
label-distance = Távolság
label-population = Népesség
label-local-time = Helyi idő
label-sources = Források
label-shared = Közös testvérvárosok
label-status = Állapot

## A kapcsolat fajtái, ahogy a források nevezik

kind-sister-city = testvérváros
kind-twin-city = ikerváros
kind-twin-town = testvérváros
kind-partner-city = partnerváros
kind-partnership = partnerség
kind-partnership-city = partnerváros
kind-friendship-city = baráti város
kind-citizens-friendship-city = baráti város (a polgároké)
kind-sister-or-friendship-city = testvérváros vagy baráti város
kind-cooperation-agreement = együttműködési megállapodás
kind-cooperation-or-friendship-agreement = együttműködési vagy baráti megállapodás
kind-multilateral-twinning = többoldalú testvérvárosi kapcsolat
kind-music-sister-city = zenei testvérváros
kind-sister-port = testvérkikötő

## Nem ismert, csak megszűnt

none-on-record = { $city }: adatainkban nincs testvérvárosa. Ettől még lehet olyan, amelyről nem tudunk.
ended-only =
    { $count ->
        [1] { $city }: ma nem ismert testvérvárosa; egyetlen kapcsolata megszűnt.
       *[other] { $city }: ma nem ismert testvérvárosa; összes kapcsolata ({ $count }) megszűnt.
    }
ended-only-in =
    { $count ->
        [1] { $city }: ma nem ismert testvérvárosa; egyetlen kapcsolata megszűnt ({ $when }).
       *[other] { $city }: ma nem ismert testvérvárosa; összes kapcsolata ({ $count }) megszűnt, az utolsó: { $when }.
    }
nearest = A legközelebbi városok, amelyeknek van:
how-to-add = Tudsz egyről? Írd meg nekünk egy oldallal együtt, amely igazolja: { $command }

## Melyik város?

ambiguous = Melyikre gondolsz: „{ $query }”?
not-found = Nem találtam „{ $query }” nevű várost.
not-found-near = Ezek valamelyikére gondoltál?
not-found-nothing = Nem találtam „{ $query }” nevű várost, sem hasonlót. Jól írtad?
no-city = Melyik a te városod? Mondd meg nekem ({ $command }), vagy kérdezz bármelyik városról: „Bergen testvérvárosai”.
hint = Ismerem az egész világ testvérvárosait. Kérdezd így: „Mik Szeged testvérvárosai?” vagy „Testvérváros-e Pécs és Graz?”

## Minek vettem egy kétséges kérdést

taken-slip = „{ $typed }” helyett ezt olvastam: „{ $taken }”.
taken-lighter = „{ $typed }” alatt a jóval nagyobb várost értettem: { $taken }.
taken-code = „{ $typed }” kódként ezt jelenti: { $taken }.
taken-dropped = Így olvastam: { $city }, ez kimaradt: „{ $typed }”.
taken-part = „{ $typed }” egy nagyobb terület része, ez: { $area }. A várost az egészben kerestem.
taken-left-out = Ezt figyelmen kívül hagytam: „{ $typed }”.

## Két város adatlapja

pair-title = { $city } és { $other }
pair-listed = { $city } és { $other } testvérvárosok.
pair-listed-since = { $city } és { $other } { $when } óta testvérvárosok.
pair-suspended = { $city } és { $other } testvérvárosok, de a kapcsolat szünetel.
pair-reported = { $city } és { $other } a Wikidata ({ $years }) szerint testvérvárosok, de semmi újabb nem erősíti meg.
pair-ended = { $city } és { $other } testvérvárosok voltak; a kapcsolat megszűnt.
pair-ended-in = { $city } és { $other } testvérvárosok voltak; a kapcsolat megszűnt ({ $when }).
pair-none = { $city } és { $other } adatainkban nem testvérvárosok.
pair-through = Van viszont kapcsolat közöttük: { $place } és { $other }.
pair-same = Ez egy és ugyanaz a város: { $city }.
pair-chain = A köztük vezető legrövidebb testvérvároslánc: { $chain }.
pair-no-chain = Nem vezet köztük testvérvárosok lánca.
pair-since-unknown = Hogy mióta, az nincs benne az adatainkban.
pair-distance = Távolságuk: { $distance }.
pair-shared = Közös testvérvárosok ({ $count }): { $places }.
pair-shared-more = Közös testvérvárosok ({ $total }): { $places } és még { $count }.
pair-anniversary = Évforduló idén: { $years } év
pair-clocks = Helyi idő: { $city } { $time } · { $other } { $otherTime } ({ $difference })
