### Răspunsuri despre regiuni, țări și continente, și despre unele dintre orașele înfrățite.

# $area în interiorul propoziției, după „în” sau „din”.
area-within-sentence =
    { $key ->
        [US] Statele Unite
        [AN] Antarctica
        [EU] Europa
        [americas] cele două Americi
        [caribbean] Caraibe
        [balkans] Balcani
        [nordic-countries] țările nordice
        [baltic-states] țările baltice
        [scandinavia] Scandinavia
        [benelux] Benelux
        [caucasus] Caucaz
        [middle-east] Orientul Mijlociu
        [european-union] Uniunea Europeană
        [soviet-union] fosta Uniune Sovietică
        [yugoslavia] fosta Iugoslavie
        [czechoslovakia] fosta Cehoslovacie
        [iberia] Peninsula Iberică
        [british-isles] Insulele Britanice
        [latin-america] America Latină
        [central-america] America Centrală
        [central-europe] Europa Centrală
        [eastern-europe] Europa de Est
        [western-europe] Europa de Vest
        [northern-europe] Europa de Nord
        [southern-europe] Europa de Sud
        [central-asia] Asia Centrală
        [east-asia] Asia de Est
        [southeast-asia] Asia de Sud-Est
        [south-asia] Asia de Sud
        [north-africa] Africa de Nord
        [west-africa] Africa de Vest
        [east-africa] Africa de Est
        [southern-africa] sudul Africii
        [maghreb] Maghreb
        [siberia] Siberia
        [transylvania] Transilvania
       *[other] { $area }
    }
area-in-country = { $area }, { $country } { $flag }
area-count =
    { $count ->
        [0] Nu este cunoscută nicio înfrățire a unui oraș de acolo.
        [one] Este cunoscută { $count } înfrățire.
        [few] Sunt cunoscute { $count } înfrățiri.
       *[other] Sunt cunoscute { $count } de înfrățiri.
    }
area-cities =
    { $count ->
        [one] { $count } oraș de acolo are orașe înfrățite.
        [few] { $count } orașe de acolo au orașe înfrățite.
       *[other] { $count } de orașe de acolo au orașe înfrățite.
    }
area-within =
    { $count ->
        [one] Dintre înfrățiri, { $count } este între două orașe din aceeași zonă.
        [few] Dintre înfrățiri, { $count } sunt între două orașe din aceeași zonă.
       *[other] Dintre înfrățiri, { $count } sunt între două orașe din aceeași zonă.
    }
area-reported = Neconfirmate (doar în Wikidata mai vechi): { $count }.
area-most-connected = Orașele cu cele mai multe înfrățiri
area-bound = Cele mai multe înfrățiri cu
area-bound-country = { $country }: { $count }
area-own =
    { $count ->
        [1] { $place } are o înfrățire proprie.
       *[other] { $place }, înfrățiri proprii: { $count }.
    }
area-part = Am considerat că „{ $asked }” face parte din { $area }; răspunsul se referă la întreaga zonă.
area-with-part = { $area } (unde se află { $part })
area-region = { $area } (regiune, { $country })
area-country = { $area } (țară)
area-continent = { $area } (continent)
area-group = { $area } (grup de țări sau regiuni)
area-without = { $area }, fără { $other }
area-open = Deschide: { $area }
areas-title = { $area } și { $other }
areas-counted = { $area }: { $sentence }
areas-count =
    { $count ->
        [0] Nu este cunoscută nicio înfrățire între un oraș din { $area } și unul din { $other }.
        [one] Este cunoscută { $count } înfrățire între un oraș din { $area } și unul din { $other }.
        [few] Sunt cunoscute { $count } înfrățiri între orașe din { $area } și din { $other }.
       *[other] Sunt cunoscute { $count } de înfrățiri între orașe din { $area } și din { $other }.
    }
areas-between = Înfrățirile dintre cele două
areas-pairs = Înfrățiri
areas-more =
    { $count ->
        [one] Mai este cunoscută { $count } înfrățire; sunt arătate cele ale celor mai cunoscute orașe.
        [few] Mai sunt cunoscute { $count } înfrățiri; sunt arătate cele ale celor mai cunoscute orașe.
       *[other] Mai sunt cunoscute { $count } de înfrățiri; sunt arătate cele ale celor mai cunoscute orașe.
    }
areas-unconfirmed = neconfirmată
alt-area = Hartă: orașele din { $area } cu cele mai multe înfrățiri, cu linii spre orașele înfrățite:
alt-areas = Hartă: înfrățirile dintre { $area } și { $other }:

sister-since = { $city }, din { $when }
sister-reported = { $city } (neconfirmat)
sister-suspended = { $city } (înfrățire suspendată)
sister-ended = { $city } (înfrățire încheiată)
sister-ended-in =
    { $precision ->
        [day] { $city } (înfrățire încheiată la { $when })
       *[year] { $city } (înfrățire încheiată în { $when })
    }
sister-people = { $city }, populație: { $people }
sister-away = { $city }, la { $distance }
sisters-more =
    { $count ->
        [1] { $sisters } și încă unul
       *[other] { $sisters } și încă { $count }
    }
whose-sisters =
    { $area ->
        [none] orașele înfrățite cu { $city }
       *[other] orașele din { $area } înfrățite cu { $city }
    }
narrow-yes = Da: { $sisters }.
narrow-lies-yes = Da.
narrow-lies-no = Nu.
narrow-perhaps = Poate: { $sisters }.
narrow-no-more = Nu mai e cazul: { $sisters }.
narrow-no =
    { $total ->
        [0] Nu: { $city } nu are niciun oraș înfrățit cunoscut.
        [1] Nu: { $city } are un singur oraș înfrățit cunoscut, iar acesta nu este în { $area }.
       *[other] Nu: niciunul dintre orașele înfrățite cu { $city } ({ $total }) nu este în { $area }.
    }
narrow-none =
    { $total ->
        [0] { $city } nu are niciun oraș înfrățit cunoscut.
        [1] { $city } are un singur oraș înfrățit cunoscut, iar acesta nu este în { $area }.
       *[other] Niciunul dintre orașele înfrățite cu { $city } ({ $total }) nu este în { $area }.
    }
narrow-found = În { $area }: { $sisters }.
narrow-countries = Sunt în aceste țări: { $countries }.
narrow-ended = Nu mai e cazul: { $sisters }.
narrow-has =
    { $count ->
        [1] Da, este cunoscut unul.
       *[other] Da, sunt cunoscute { $count }.
    }
narrow-oldest = Cel mai vechi dintre { $whose }: { $sisters }.
narrow-newest = Cel mai nou dintre { $whose }: { $sisters }.
narrow-nearest = Cel mai apropiat dintre { $whose }: { $sisters }.
narrow-farthest = Cel mai îndepărtat dintre { $whose }: { $sisters }.
narrow-largest = Cel mai mare dintre { $whose }: { $sisters }.
narrow-smallest = Cel mai mic dintre { $whose }: { $sisters }.
narrow-no-year = Anul nu este cunoscut pentru niciunul dintre { $whose }.
narrow-no-people = Populația nu este cunoscută pentru niciunul dintre { $whose }.
narrow-nothing = Dintre { $whose } nu este cunoscut astăzi niciunul.
narrow-compared-years = Anul este cunoscut pentru { $known } din { $total }.
narrow-count =
    { $count ->
        [0] Dintre { $whose } nu este cunoscut niciunul.
        [1] Dintre { $whose } este cunoscut unul.
       *[other] Dintre { $whose } sunt cunoscute { $count }.
    }
narrow-count-reported =
    { $count ->
        [1] Unul dintre ele este neconfirmat.
       *[other] Dintre ele, neconfirmate: { $count }.
    }
narrow-count-ended =
    { $count ->
        [1] Încă o înfrățire s-a încheiat.
       *[other] Alte înfrățiri încheiate: { $count }.
    }
narrow-listed = În { $area }
narrow-outside = În altă parte decât în { $area }
narrow-outside-found = În altă parte decât în { $area }: { $sisters }.
narrow-outside-none =
    { $total ->
        [0] { $city } nu are niciun oraș înfrățit cunoscut.
        [1] { $city } are un singur oraș înfrățit cunoscut, iar acesta este în { $area }.
       *[other] Toate orașele înfrățite cu { $city } ({ $total }) sunt în { $area }.
    }
whose-sisters-outside = orașele înfrățite cu { $city } care nu sunt în { $area }
whose-sisters-those = orașele înfrățite cu { $city } ({ $filters })
filter-area = în { $area }
filter-outside = în altă parte decât în { $area }
filter-state =
    { $state ->
        [ended] înfrățire încheiată
        [suspended] înfrățire suspendată
       *[reported] neconfirmate
    }
filter-year = din anul { $year }
filter-years =
    { $least ->
        [none] până în { $most }
       *[other] { $most ->
            [none] începând cu { $least }
           *[other] între { $least } și { $most }
        }
    }
filter-peoples =
    { $least ->
        [none] populație de cel mult { $most }
       *[other] populație de cel puțin { $least }
    }
filter-distances =
    { $least ->
        [none] la cel mult { $most }
       *[other] la cel puțin { $least }
    }
narrow-those = { $filters }: { $sisters }.
narrow-none-those =
    { $total ->
        [0] { $city } nu are niciun oraș înfrățit cunoscut.
       *[other] Niciunul dintre orașele înfrățite cu { $city } nu corespunde: { $filters }.
    }
narrow-no-those =
    { $total ->
        [0] Nu: { $city } nu are niciun oraș înfrățit cunoscut.
       *[other] Nu: niciunul dintre orașele înfrățite cu { $city } nu corespunde: { $filters }.
    }
narrow-top =
    { $best ->
        [oldest] Cele mai vechi { $count } dintre { $whose }: { $sisters }.
        [newest] Cele mai noi { $count } dintre { $whose }: { $sisters }.
        [nearest] Cele mai apropiate { $count } dintre { $whose }: { $sisters }.
        [farthest] Cele mai îndepărtate { $count } dintre { $whose }: { $sisters }.
        [largest] Cele mai mari { $count } dintre { $whose }: { $sisters }.
       *[smallest] Cele mai mici { $count } dintre { $whose }: { $sisters }.
    }
narrow-rank =
    { $best ->
        [oldest] Numărul { $rank } dintre { $whose }, începând cu cel mai vechi: { $sisters }.
        [newest] Numărul { $rank } dintre { $whose }, începând cu cel mai nou: { $sisters }.
        [nearest] Numărul { $rank } dintre { $whose }, începând cu cel mai apropiat: { $sisters }.
        [farthest] Numărul { $rank } dintre { $whose }, începând cu cel mai îndepărtat: { $sisters }.
        [largest] Numărul { $rank } dintre { $whose }, începând cu cel mai mare: { $sisters }.
       *[smallest] Numărul { $rank } dintre { $whose }, începând cu cel mai mic: { $sisters }.
    }
narrow-too-few =
    { $count ->
        [1] Doar unul dintre { $whose } poate fi comparat.
       *[other] Doar { $count } dintre { $whose } pot fi comparate.
    }
narrow-all = { $command } le arată pe toate ({ $total }).
pair-yes = Da. { $sentence }
pair-yes-suspended = Da, dar înfrățirea este suspendată. { $sentence }
pair-perhaps = Poate. { $sentence }
pair-no-more = Nu mai sunt. { $sentence }
pair-no = Nu. { $sentence }
pair-how-far = Între { $city } și { $other } sunt { $distance }.

kinds-title = Orașe înfrățite, orașe-soră și orașe partenere
kinds-same = Sunt același lucru sub nume diferite: un parteneriat de durată convenit de două orașe, comune sau regiuni, pentru vizite, școli, cultură, comerț și ajutor.
kinds-words = În română se spune „oraș înfrățit”, în America de Nord, Asia și Australia „sister city”, în Marea Britanie și Irlanda „twin town”, în Germania „Partnerstadt”, în Franța „ville jumelée”.
kinds-looser = Un „oraș prieten” sau un „parteneriat” este de obicei o legătură mai slabă: semnată pentru câțiva ani sau pentru un singur scop. Fișa orașului arată felul legăturii acolo unde îl arată sursa.
