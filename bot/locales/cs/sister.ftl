### České texty; význam každého vysvětluje en-US. Názvy měst se tu neskloňují: stojí na začátku, za dvojtečkou nebo v závorce.

count-listed =
    { $count ->
        [0] Žádné potvrzené partnerské město
        [one] { $count } partnerské město
        [few] { $count } partnerská města
        [many] { $count } partnerského města
       *[other] { $count } partnerských měst
    }
count-reported =
    { $count ->
        [one] { $count } další nepotvrzené
        [few] { $count } další nepotvrzená
        [many] { $count } dalšího nepotvrzeného
       *[other] { $count } dalších nepotvrzených
    }
heading-reported = Nepotvrzeno (jen ve Wikidatech, { $years })
heading-reported-only = Nepotvrzeno
reported-only =
    { $count ->
        [1] { $city }: jedno partnerské město, nepotvrzené (jen ve Wikidatech, { $years }). Partnerství mohlo skončit, nebo může jít jen o dohodu o přátelství.
       *[other] { $city }: nepotvrzená partnerská města (jen ve Wikidatech, { $years }): { $count }. Některá partnerství mohla skončit, nebo může jít jen o dohody o přátelství.
    }
heading-ended = Ukončeno
ended-hidden =
    { $count ->
        [1] Ještě jedno partnerství skončilo: ukáže ho { $command }.
       *[other] Ukončená partnerství: { $count }. Ukáže je { $command }.
    }
since =
    { $precision ->
        [year] od roku { $when }
        [month] začátek: { $when }
       *[day] od { $when }
    }
ended = ukončeno
ended-in =
    { $precision ->
        [year] ukončeno v roce { $when }
        [month] ukončeno: { $when }
       *[day] ukončeno { $when }
    }
suspended = pozastaveno
suspended-in =
    { $precision ->
        [year] pozastaveno v roce { $when }
        [month] pozastaveno: { $when }
       *[day] pozastaveno { $when }
    }
caution-2022 = Mnoho partnerství s ruskými a běloruskými městy bylo v roce 2022 pozastaveno nebo ukončeno; naše zdroje to nemusí ukazovat.
not-in-newest-list = chybí v seznamu Wikipedie z roku 2026
gone-from-wikidata = ve Wikidatech už není
wikidata-names-another = Wikidata uvádějí jiné místo toho jména
list-names-another = novější seznam uvádí jiné místo toho jména
sources-name-two = zdroje uvádějí dvě místa toho jména
named-by-list = Seznam uvádí pro partnerství s městem { $partner } toto místo, a ne { $town }; najdete je na kartě { $town }.
named-by-wikidata = Wikidata uvádějí pro partnerství s městem { $partner } toto místo, a ne { $town }; najdete je na kartě { $town }.
multilateral = součást partnerství několika měst
through-place =
    { $count ->
        [1] Přes místo, které k němu patří ({ $place }): ještě jedno partnerské město
       *[other] Přes místo, které k němu patří ({ $place }): další partnerská města ({ $count })
    }
through-district =
    { $count ->
        [1] Přes jeho okres ({ $place }): ještě jedno partnerské město
       *[other] Přes jeho okres ({ $place }): další partnerská města ({ $count })
    }
through-around =
    { $count ->
        [1] Prostřednictvím { $place } v okolí: ještě jedno partnerské město
       *[other] Prostřednictvím { $place } v okolí: další partnerská města ({ $count })
    }
through-region =
    { $count ->
        [1] Přes jeho region ({ $place }): ještě jedno partnerské město
       *[other] Přes jeho region ({ $place }): další partnerská města ({ $count })
    }
through-more =
    { $count ->
        [1] Vlastní partnerská města má ještě jeden jeho okres nebo obec.
       *[other] Další jeho okresy a obce s vlastními partnerskými městy: { $count }.
    }
ties-of-district = { $place } je okres nebo obec s vlastními partnerstvími; partnerství města ({ $town }) jsou na jeho kartě.
ties-of-region = { $place } je region s vlastními partnerstvími; partnerství města ({ $town }) jsou na jeho kartě.
tie-of-district = partnerství okresu nebo obce
tie-of-region = partnerství regionu
ties-of-around = { $place } je obec, obvod nebo okres kolem města ({ $town }) s vlastními partnerstvími; partnerství města jsou na jeho kartě.
ties-of-seat = { $place } leží v okolní obci ({ $town }); partnerství této obce jsou na její kartě.
tie-beside = samostatné partnerství vedle partnerství města ({ $town })
domestic = ve stejné zemi
page-of = { $shown } na této straně, strana { $page } z { $pages }
or-did-you-mean = Nebo jde o: { $places }?
source-page = datované stránky měst
footer = Údaje: { $sources } ({ $date }). Města: GeoNames.
footer-cities = Města: GeoNames.
label-city = Město
label-country = Země
label-kind = Druh
label-since = Začátek
label-sisters = Partnerská města
label-distance = Vzdálenost
label-population = Počet obyvatel
label-local-time = Místní čas
label-sources = Zdroje
label-shared = Společná města
label-status = Stav
kind-sister-city = partnerské město
kind-twin-city = partnerské město
kind-twin-town = partnerské město
kind-partner-city = partnerské město
kind-partnership = partnerství
kind-partnership-city = partnerské město
kind-friendship-city = spřátelené město
kind-citizens-friendship-city = přátelství obyvatel
kind-sister-or-friendship-city = partnerské nebo spřátelené město
kind-cooperation-agreement = dohoda o spolupráci
kind-cooperation-or-friendship-agreement = dohoda o spolupráci nebo přátelství
kind-multilateral-twinning = partnerství více měst
kind-music-sister-city = hudební partnerské město
kind-sister-port = partnerský přístav
none-on-record = { $city } nemá v našich datech žádné partnerské město. Možná existuje takové, o kterém nevíme.
ended-only =
    { $count ->
        [1] { $city } dnes v našich datech nemá žádné partnerské město: jediné partnerství skončilo.
       *[other] { $city } dnes v našich datech nemá žádné partnerské město. Ukončená partnerství: { $count }.
    }
ended-only-in =
    { $count ->
        [1] { $city } dnes v našich datech nemá žádné partnerské město: jediné partnerství skončilo ({ $when }).
       *[other] { $city } dnes v našich datech nemá žádné partnerské město. Ukončená partnerství: { $count } (poslední: { $when }).
    }
nearest = Nejbližší města, která nějaké mají:
how-to-add = Víš o takovém? Řekni nám o něm příkazem { $command } a uveď stránku, která to dokládá.
ambiguous = Které město myslíš: „{ $query }“?
not-found = Město „{ $query }“ se nenašlo.
not-found-near = Nejde o některé z těchto?
not-found-nothing = Nenašlo se město „{ $query }“ ani nic podobného. Je název napsaný správně?
no-city = Které město je tvoje? Nastav ho příkazem { $command }, nebo se zeptej na jakékoli: „partnerská města Brna“.
hint = Znám partnerská města celého světa. Zeptej se mě: „Jaká partnerská města má Brno?“ nebo „Jsou Brno a Lipsko partnerská města?“
taken-slip = „{ $typed }“ čtu jako „{ $taken }“.
taken-lighter = „{ $typed }“ beru jako mnohem větší město: { $taken }.
taken-code = Kód „{ $typed }“ beru jako: { $taken }.
taken-dropped = Čtu to jako: { $city }, bez „{ $typed }“.
taken-part = „{ $typed }“ je část většího celku: { $area }; město jsem hledal v celém.
taken-left-out = Vynecháno: „{ $typed }“.
pair-title = { $city } a { $other }
pair-listed = { $city } a { $other } jsou partnerská města.
pair-listed-since =
    { $precision ->
        [year] { $city } a { $other } jsou partnerská města od roku { $when }.
        [month] { $city } a { $other } jsou partnerská města; začátek: { $when }.
       *[day] { $city } a { $other } jsou partnerská města od { $when }.
    }
pair-suspended = { $city } a { $other } jsou partnerská města, ale partnerství je pozastavené.
pair-reported = { $city } a { $other } jsou partnerská města podle Wikidat ({ $years }); nic novějšího to nepotvrzuje.
pair-ended = { $city } a { $other } byla partnerská města; partnerství skončilo.
pair-ended-in =
    { $precision ->
        [year] { $city } a { $other } byla partnerská města do roku { $when }.
        [month] { $city } a { $other } byla partnerská města; ukončeno: { $when }.
       *[day] { $city } a { $other } byla partnerská města do { $when }.
    }
pair-none = { $city } a { $other } podle našich dat nejsou partnerská města.
pair-same = To je jedno a totéž město: { $city }.
pair-through = Partnerství ale mají { $place } a { $other }.
pair-chain = Nejkratší řetěz partnerských měst mezi nimi: { $chain }.
pair-no-chain = Žádný řetěz partnerských měst je nespojuje.
pair-since-unknown = Od kdy, v našich datech není.
pair-distance = Vzdálenost mezi nimi: { $distance }.
pair-shared =
    { $count ->
        [1] Mají jedno společné partnerské město: { $places }.
       *[other] Společná partnerská města ({ $count }): { $places }.
    }
pair-shared-more =
    { $count ->
        [1] Společná partnerská města ({ $total }): { $places } a ještě jedno.
       *[other] Společná partnerská města ({ $total }): { $places } a další ({ $count }).
    }
pair-anniversary =
    { $years ->
        [1] Letošní výročí: jeden rok
        [one] Letošní výročí: { $years } rok
        [few] Letošní výročí: { $years } roky
        [many] Letošní výročí: { $years } roku
       *[other] Letošní výročí: { $years } let
    }
pair-clocks = Místní čas: { $city } { $time } · { $other } { $otherTime } ({ $difference })
