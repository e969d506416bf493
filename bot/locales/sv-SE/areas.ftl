### Svar om regioner, länder och världsdelar, och om några av en orts vänorter.

# $area med sin preposition: ”i Norge”, ”på Island”.
area-within-sentence =
    { $key ->
        [IS] på Island
        [IE] på Irland
        [ireland-island] på ön Irland
        [CU] på Kuba
        [CY] på Cypern
        [MT] på Malta
        [JM] på Jamaica
        [MG] på Madagaskar
        [MU] på Mauritius
        [PH] på Filippinerna
        [BS] på Bahamas
        [BB] på Barbados
        [MV] på Maldiverna
        [SC] på Seychellerna
        [KM] på Komorerna
        [SB] på Salomonöarna
        [MH] på Marshallöarna
        [FK] på Falklandsöarna
        [FO] på Färöarna
        [GL] på Grönland
        [AX] på Åland
        [BM] på Bermuda
        [GU] på Guam
        [JE] på Jersey
        [GG] på Guernsey
        [IM] på Isle of Man
        [AW] på Aruba
        [GP] på Guadeloupe
        [MQ] på Martinique
        [RE] på Réunion
        [ES-07] på Balearerna
        [ES-53] på Kanarieöarna
        [ES-59] i Baskien
        [IT-14] på Sardinien
        [IT-15] på Sicilien
        [FR-94] på Korsika
        [GR-43] på Kreta
        [US-HI] på Hawaii
        [UA-11] på Krim
        [AN] på Antarktis
        [java] på Java
        [sumatra] på Sumatra
        [honshu] på Honshu
        [kyushu] på Kyushu
        [shikoku] på Shikoku
        [sulawesi] på Sulawesi
        [jutland] på Jylland
        [balkans] på Balkan
        [iberia] på Iberiska halvön
        [british-isles] på Brittiska öarna
        [caribbean] i Västindien
        [scandinavia] i Skandinavien
        [nordic-countries] i Norden
        [baltic-states] i Baltikum
        [benelux] i Beneluxländerna
        [caucasus] i Kaukasus
        [middle-east] i Mellanöstern
        [european-union] i EU
        [soviet-union] i forna Sovjetunionen
        [yugoslavia] i forna Jugoslavien
        [czechoslovakia] i forna Tjeckoslovakien
        [southern-africa] i södra Afrika
        [latin-america] i Latinamerika
        [central-america] i Centralamerika
        [central-europe] i Centraleuropa
        [eastern-europe] i Östeuropa
        [western-europe] i Västeuropa
        [northern-europe] i Nordeuropa
        [southern-europe] i Sydeuropa
        [central-asia] i Centralasien
        [east-asia] i Östasien
        [southeast-asia] i Sydostasien
        [south-asia] i Sydasien
        [north-africa] i Nordafrika
        [west-africa] i Västafrika
        [east-africa] i Östafrika
        [siberia] i Sibirien
       *[other] i { $area }
    }
area-in-country = { $area }, { $country } { $flag }
area-count =
    { $count ->
        [0] Inga vänortssamarbeten är kända där.
        [1] Ett vänortssamarbete är känt.
       *[other] { $count } vänortssamarbeten är kända.
    }
area-cities =
    { $count ->
        [1] En ort där har vänorter.
       *[other] { $count } orter där har vänorter.
    }
area-within =
    { $count ->
        [1] Ett av samarbetena är mellan två orter i området självt.
       *[other] { $count } av samarbetena är mellan två orter i området självt.
    }
area-reported =
    { $count ->
        [one] Ytterligare { $count } obekräftat (bara i äldre Wikidata).
       *[other] Ytterligare { $count } obekräftade (bara i äldre Wikidata).
    }
area-most-connected = Orter med flest vänorter
area-bound = Flest samarbeten med
area-bound-country = { $country }: { $count }
area-own =
    { $count ->
        [1] { $place } har ett eget samarbete.
       *[other] { $place } har { $count } egna samarbeten.
    }
area-part = ”{ $asked }” har tolkats som en del av { $area }; svaret gäller hela området.
area-with-part = { $area } (där { $part } ligger)
area-region = { $area } (region, { $country })
area-country = { $area } (land)
area-continent = { $area } (världsdel)
area-group = { $area } (grupp av länder eller regioner)
area-without = { $area } (men inte { $other })
area-open = Öppna { $area }
areas-title = { $area } och { $other }
areas-counted = { $area }: { $sentence }
areas-count =
    { $count ->
        [0] Inget vänortssamarbete är känt mellan en ort { $area } och en ort { $other }.
        [1] Ett vänortssamarbete är känt mellan en ort { $area } och en ort { $other }.
       *[other] { $count } vänortssamarbeten är kända mellan orter { $area } och orter { $other }.
    }
areas-between = Samarbeten dem emellan
areas-pairs = Vänortssamarbeten
areas-more =
    { $count ->
        [1] Ett samarbete till är känt; här visas de mest kända orternas.
       *[other] Ytterligare { $count } samarbeten är kända; här visas de mest kända orternas.
    }
areas-unconfirmed = obekräftat
alt-area = Karta: orterna med flest vänorter { $area }, med linjer till deras vänorter:
alt-areas = Karta: vänortssamarbeten mellan orter { $area } och orter { $other }:

sister-since = { $city }, sedan { $when }
sister-reported = { $city } (obekräftat)
sister-suspended = { $city } (vilande)
sister-ended = { $city } (avslutat)
sister-ended-in =
    { $precision ->
        [day] { $city } (avslutat den { $when })
       *[year] { $city } (avslutat { $when })
    }
sister-people = { $city }, { $people } invånare
sister-away = { $city }, { $distance } bort
sisters-more =
    { $count ->
        [1] { $sisters } och en till
       *[other] { $sisters } och { $count } till
    }
whose-sisters =
    { $area ->
        [none] vänorterna till { $city }
       *[other] vänorterna { $area } till { $city }
    }
narrow-yes = Ja: { $sisters }.
narrow-lies-yes = Ja.
narrow-lies-no = Nej.
narrow-perhaps = Kanske: { $sisters }.
narrow-no-more = Inte längre: { $sisters }.
narrow-no =
    { $total ->
        [0] Nej: { $city } har ingen känd vänort.
        [1] Nej: { $city } har en enda känd vänort, och den ligger inte { $area }.
       *[other] Nej: { $city } har { $total } kända vänorter, men ingen { $area }.
    }
narrow-none =
    { $total ->
        [0] { $city } har ingen känd vänort.
        [1] { $city } har en enda känd vänort, och den ligger inte { $area }.
       *[other] { $city } har { $total } kända vänorter, men ingen { $area }.
    }
narrow-found = Vänorter { $area }: { $sisters }.
narrow-countries = De ligger i dessa länder: { $countries }.
narrow-ended = Inte längre: { $sisters }.
narrow-has =
    { $count ->
        [1] Ja, en är känd.
       *[other] Ja, { $count } är kända.
    }
narrow-oldest = Äldst av { $whose }: { $sisters }.
narrow-newest = Nyast av { $whose }: { $sisters }.
narrow-nearest = Närmast av { $whose }: { $sisters }.
narrow-farthest = Längst bort av { $whose }: { $sisters }.
narrow-largest = Störst av { $whose }: { $sisters }.
narrow-smallest = Minst av { $whose }: { $sisters }.
narrow-no-year = Året är inte känt för någon av { $whose }.
narrow-no-people = Folkmängden är inte känd för någon av { $whose }.
narrow-nothing = Av { $whose } är ingen känd i dag.
narrow-compared-years = Året är känt för { $known } av { $total }.
narrow-count =
    { $count ->
        [0] Av { $whose } är ingen känd.
        [1] Av { $whose } är en känd.
       *[other] Av { $whose } är { $count } kända.
    }
narrow-count-reported =
    { $count ->
        [1] En av dem är obekräftad.
       *[other] { $count } av dem är obekräftade.
    }
narrow-count-ended =
    { $count ->
        [1] Ett samarbete till har avslutats.
       *[other] Ytterligare { $count } har avslutats.
    }
narrow-listed = Vänorter { $area }
narrow-outside = Vänorter som inte ligger { $area }
narrow-outside-found = Vänorter som inte ligger { $area }: { $sisters }.
narrow-outside-none =
    { $total ->
        [0] { $city } har ingen känd vänort.
        [1] { $city } har en enda känd vänort, och den ligger { $area }.
       *[other] { $city } har { $total } kända vänorter, och alla ligger { $area }.
    }
whose-sisters-outside = vänorterna till { $city } som inte ligger { $area }
whose-sisters-those = vänorterna till { $city } ({ $filters })
filter-area = { $area }
filter-outside = inte { $area }
filter-state =
    { $state ->
        [ended] avslutat
        [suspended] vilande
       *[reported] obekräftat
    }
filter-year = från { $year }
filter-years =
    { $least ->
        [none] till och med { $most }
       *[other] { $most ->
            [none] sedan { $least }
           *[other] från { $least } till { $most }
        }
    }
filter-peoples =
    { $least ->
        [none] högst { $most } invånare
       *[other] minst { $least } invånare
    }
filter-distances =
    { $least ->
        [none] högst { $most } bort
       *[other] minst { $least } bort
    }
narrow-those = { $filters }: { $sisters }.
narrow-none-those =
    { $total ->
        [0] { $city } har ingen känd vänort.
       *[other] Ingen av de kända vänorterna till { $city } stämmer med detta: { $filters }.
    }
narrow-no-those =
    { $total ->
        [0] Nej: { $city } har ingen känd vänort.
       *[other] Nej: ingen av de kända vänorterna till { $city } stämmer med detta: { $filters }.
    }
narrow-top =
    { $best ->
        [oldest] De { $count } äldsta av { $whose }: { $sisters }.
        [newest] De { $count } nyaste av { $whose }: { $sisters }.
        [nearest] De { $count } närmaste av { $whose }: { $sisters }.
        [farthest] De { $count } mest avlägsna av { $whose }: { $sisters }.
        [largest] De { $count } största av { $whose }: { $sisters }.
       *[smallest] De { $count } minsta av { $whose }: { $sisters }.
    }
narrow-rank =
    { $best ->
        [oldest] Nummer { $rank } av { $whose }, den äldsta först: { $sisters }.
        [newest] Nummer { $rank } av { $whose }, den nyaste först: { $sisters }.
        [nearest] Nummer { $rank } av { $whose }, den närmaste först: { $sisters }.
        [farthest] Nummer { $rank } av { $whose }, den mest avlägsna först: { $sisters }.
        [largest] Nummer { $rank } av { $whose }, den största först: { $sisters }.
       *[smallest] Nummer { $rank } av { $whose }, den minsta först: { $sisters }.
    }
narrow-too-few =
    { $count ->
        [1] Bara en av { $whose } går att jämföra.
       *[other] Bara { $count } av { $whose } går att jämföra.
    }
narrow-all = { $command } visar alla { $total }.
pair-yes = Ja. { $sentence }
pair-yes-suspended = Ja, men samarbetet är vilande. { $sentence }
pair-perhaps = Kanske. { $sentence }
pair-no-more = Inte längre. { $sentence }
pair-no = Nej. { $sentence }
pair-how-far = Mellan { $city } och { $other } är det { $distance }.

kinds-title = Vänorter, systerstäder och partnerstäder
kinds-same = Det är samma sak under olika namn: ett varaktigt samarbete som två städer, kommuner eller regioner har kommit överens om, för besök, skolor, kultur, handel och hjälp.
kinds-words = På svenska heter det ”vänort”, i Nordamerika, Asien och Australien ”sister city”, i Storbritannien och på Irland ”twin town”, i Tyskland ”Partnerstadt”, i Frankrike ”ville jumelée”.
kinds-looser = En ”vänskapsstad” eller ett ”partnerskap” är oftast lösare: undertecknat för några år eller för ett enda syfte. Ortens kort anger slaget där källan gör det.
