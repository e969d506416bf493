### České texty; význam každého vysvětluje en-US. Názvy měst se tu neskloňují: stojí na začátku, za dvojtečkou nebo v závorce.

area-within-sentence = { $area }
area-in-country = { $area }, { $country } { $flag }
area-count =
    { $count ->
        [0] V našich datech není žádné partnerství tamních měst.
        [one] V našich datech je { $count } partnerství tamních měst.
        [few] V našich datech jsou { $count } partnerství tamních měst.
        [many] V našich datech je { $count } partnerství tamních měst.
       *[other] V našich datech je { $count } partnerství tamních měst.
    }
area-cities =
    { $count ->
        [1] Partnerská města tu má jediné město.
       *[other] Počet měst, která mají partnerská města: { $count }.
    }
area-within =
    { $count ->
        [1] Jedno z partnerství spojuje dvě města přímo z této oblasti.
       *[other] Počet partnerství mezi městy přímo z této oblasti: { $count }.
    }
area-reported = Navíc nepotvrzeno (jen ve starých datech Wikidat): { $count }.
area-most-connected = Města s nejvíce partnerstvími
area-bound = Země, s nimiž je partnerství nejvíce
area-bound-country = { $country }: { $count }
area-own =
    { $count ->
        [1] { $place } má jedno vlastní partnerství.
       *[other] { $place }: vlastní partnerství – { $count }.
    }
area-part = „{ $asked }“ je část většího celku: { $area }; odpověď platí pro celek.
area-with-part = { $area } (leží tu { $part })
area-region = { $area } (region, { $country })
area-country = { $area } (země)
area-continent = { $area } (světadíl)
area-group = { $area } (skupina zemí nebo regionů)
area-without = { $area }, kromě: { $other }
area-open = Otevřít: { $area }
areas-title = { $area } a { $other }
areas-counted = { $area }: { $sentence }
areas-count =
    { $count ->
        [0] { $area } – { $other }: v našich datech není žádné partnerství měst.
        [one] { $area } – { $other }: v našich datech je { $count } partnerství měst.
        [few] { $area } – { $other }: v našich datech jsou { $count } partnerství měst.
        [many] { $area } – { $other }: v našich datech je { $count } partnerství měst.
       *[other] { $area } – { $other }: v našich datech je { $count } partnerství měst.
    }
areas-between = Partnerství mezi nimi
areas-pairs = Partnerství
areas-more =
    { $count ->
        [1] V datech je ještě jedno partnerství; uvedena jsou ta nejznámějších měst.
       *[other] Další partnerství v datech: { $count }; uvedena jsou ta nejznámějších měst.
    }
areas-unconfirmed = nepotvrzeno
alt-area = Mapa: { $area }, města s nejvíce partnerstvími a čáry k jejich partnerským městům:
alt-areas = Mapa: partnerství { $area } – { $other }:
sister-since = { $city } (od roku { $when })
sister-reported = { $city } (nepotvrzeno)
sister-suspended = { $city } (pozastaveno)
sister-ended = { $city } (ukončeno)
sister-ended-in =
    { $precision ->
        [year] { $city } (ukončeno v roce { $when })
       *[day] { $city } (ukončeno: { $when })
    }
sister-people = { $city }, počet obyvatel: { $people }
sister-away = { $city }, { $distance }
sisters-more =
    { $count ->
        [1] { $sisters } a ještě jedno
       *[other] { $sisters } a další ({ $count })
    }
whose-sisters =
    { $area ->
        [none] { $city }, partnerská města
       *[other] { $city }, partnerská města ({ $area })
    }
narrow-yes = Ano: { $sisters }.
narrow-lies-yes = Ano.
narrow-lies-no = Ne.
narrow-perhaps = Možná: { $sisters }.
narrow-no-more = Už ne: { $sisters }.
narrow-no =
    { $total ->
        [0] Ne: { $city } nemá v našich datech žádné partnerské město.
        [1] Ne: { $city } má v našich datech jedno partnerské město, a to mimo tuto oblast ({ $area }).
       *[other] Ne: { $city } má v našich datech partnerská města ({ $total }), ale žádné v této oblasti ({ $area }).
    }
narrow-none =
    { $total ->
        [0] { $city } nemá v našich datech žádné partnerské město.
        [1] { $city } má v našich datech jedno partnerské město, a to mimo tuto oblast ({ $area }).
       *[other] { $city } má v našich datech partnerská města ({ $total }), ale žádné v této oblasti ({ $area }).
    }
narrow-found = { $area }: { $sisters }.
narrow-countries = Země, kde leží: { $countries }.
narrow-ended = Už ne: { $sisters }.
narrow-has =
    { $count ->
        [1] Ano, v našich datech je jedno.
       *[other] Ano, počet v našich datech: { $count }.
    }
narrow-oldest = { $whose } – nejstarší: { $sisters }.
narrow-newest = { $whose } – nejnovější: { $sisters }.
narrow-nearest = { $whose } – nejbližší: { $sisters }.
narrow-farthest = { $whose } – nejvzdálenější: { $sisters }.
narrow-largest = { $whose } – největší: { $sisters }.
narrow-smallest = { $whose } – nejmenší: { $sisters }.
narrow-no-year = { $whose }: u žádného není znám rok.
narrow-no-people = { $whose }: u žádného není znám počet obyvatel.
narrow-nothing = { $whose }: dnes v našich datech žádné.
narrow-compared-years = Rok je znám u { $known } z { $total }.
narrow-count =
    { $count ->
        [0] { $whose }: žádné.
        [1] { $whose }: jedno.
       *[other] { $whose }: { $count }.
    }
narrow-count-reported =
    { $count ->
        [1] Jedno z nich je nepotvrzené.
       *[other] Z toho nepotvrzeno: { $count }.
    }
narrow-count-ended =
    { $count ->
        [1] Ještě jedno partnerství je ukončené.
       *[other] Kromě toho ukončeno: { $count }.
    }
narrow-listed = { $area }
narrow-outside = Mimo tuto oblast: { $area }
narrow-outside-found = Mimo tuto oblast ({ $area }): { $sisters }.
narrow-outside-none =
    { $total ->
        [0] { $city } nemá v našich datech žádné partnerské město.
        [1] { $city } má v našich datech jedno partnerské město, a to v této oblasti ({ $area }).
       *[other] { $city } má v našich datech partnerská města ({ $total }), všechna v této oblasti ({ $area }).
    }
whose-sisters-outside = { $city }, partnerská města (kromě: { $area })
whose-sisters-those = { $city }, partnerská města ({ $filters })
filter-area = { $area }
filter-outside = kromě: { $area }
filter-state =
    { $state ->
        [ended] ukončeno
        [suspended] pozastaveno
       *[reported] nepotvrzeno
    }
filter-year = rok { $year }
filter-years =
    { $least ->
        [none] do roku { $most }
       *[other] { $most ->
            [none] od roku { $least }
           *[other] roky { $least }–{ $most }
        }
    }
filter-peoples =
    { $least ->
        [none] nejvýše { $most } obyvatel
       *[other] nejméně { $least } obyvatel
    }
filter-distances =
    { $least ->
        [none] do vzdálenosti { $most }
       *[other] { $least } nebo dále
    }
narrow-those = { $filters }: { $sisters }.
narrow-none-those =
    { $total ->
        [0] { $city } nemá v našich datech žádné partnerské město.
       *[other] { $city } nemá v našich datech žádné partnerské město, které by odpovídalo: { $filters }.
    }
narrow-no-those =
    { $total ->
        [0] Ne: { $city } nemá v našich datech žádné partnerské město.
       *[other] Ne: { $city } nemá v našich datech žádné partnerské město, které by odpovídalo: { $filters }.
    }
narrow-top =
    { $best ->
        [oldest] { $whose } – nejstarší ({ $count }): { $sisters }.
        [newest] { $whose } – nejnovější ({ $count }): { $sisters }.
        [nearest] { $whose } – nejbližší ({ $count }): { $sisters }.
        [farthest] { $whose } – nejvzdálenější ({ $count }): { $sisters }.
        [largest] { $whose } – největší ({ $count }): { $sisters }.
       *[smallest] { $whose } – nejmenší ({ $count }): { $sisters }.
    }
narrow-rank =
    { $best ->
        [oldest] { $whose }, od nejstaršího – číslo { $rank }: { $sisters }.
        [newest] { $whose }, od nejnovějšího – číslo { $rank }: { $sisters }.
        [nearest] { $whose }, od nejbližšího – číslo { $rank }: { $sisters }.
        [farthest] { $whose }, od nejvzdálenějšího – číslo { $rank }: { $sisters }.
        [largest] { $whose }, od největšího – číslo { $rank }: { $sisters }.
       *[smallest] { $whose }, od nejmenšího – číslo { $rank }: { $sisters }.
    }
narrow-too-few =
    { $count ->
        [1] { $whose }: porovnat lze jen jedno.
       *[other] { $whose }: porovnat lze jen { $count }.
    }
narrow-all = Všechna ({ $total }) ukáže { $command }.
pair-yes = Ano. { $sentence }
pair-yes-suspended = Ano, ale partnerství je pozastavené. { $sentence }
pair-perhaps = Možná. { $sentence }
pair-no-more = Už ne. { $sentence }
pair-no = Ne. { $sentence }
pair-how-far = { $city } a { $other }: vzdálenost { $distance }.
kinds-title = Partnerská města
kinds-same = Partnerské, sesterské nebo družební město je totéž pod různými jmény: trvalé partnerství, na kterém se dohodla dvě města, obce nebo regiony – kvůli návštěvám, školám, kultuře, obchodu a pomoci.
kinds-words = Česky se říká „partnerské město“ (dříve „družební město“), v Severní Americe, Asii a Austrálii „sister city“, v Británii a Irsku „twin town“, v Německu „Partnerstadt“, ve Francii „ville jumelée“.
kinds-looser = „Spřátelené město“ nebo „spolupráce“ bývá volnější svazek: podepsaný na několik let nebo kvůli jedné věci. Karta města uvádí druh tam, kde ho uvádí zdroj.
