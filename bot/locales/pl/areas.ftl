### Teksty po polsku; znaczenie każdego wyjaśnia en-US. Nazw miast się tu nie odmienia: stoją za dwukropkiem albo na początku.

area-within-sentence = { $area }
area-in-country = { $area }, { $country } { $flag }
area-count =
    { $count ->
        [0] Nie jest znane żadne partnerstwo tamtejszych miast.
        [1] Znane jest jedno partnerstwo miast.
       *[other] Znane partnerstwa miast: { $count }.
    }
area-cities =
    { $count ->
        [1] Miasta partnerskie ma tam jedno miasto.
       *[other] Miasta, które mają miasta partnerskie: { $count }.
    }
area-within =
    { $count ->
        [1] Jedno z partnerstw łączy dwa miasta tego samego obszaru.
       *[other] Partnerstwa między miastami tego samego obszaru: { $count }.
    }
area-reported = Niepotwierdzone (tylko w starych Wikidanych): { $count }.
area-most-connected = Miasta z największą liczbą partnerstw
area-bound = Najwięcej partnerstw z krajami
area-bound-country = { $country }: { $count }
area-own =
    { $count ->
        [1] { $place } ma własne partnerstwo.
       *[other] Własne partnerstwa ({ $place }): { $count }.
    }
area-part = „{ $asked }” to część większego obszaru: { $area }; odpowiedź dotyczy całości.
area-with-part = { $area } (tam leży { $part })
area-region = { $area } (region, { $country })
area-country = { $area } (kraj)
area-continent = { $area } (kontynent)
area-group = { $area } (grupa krajów lub regionów)
area-without = { $area }, oprócz: { $other }
area-open = Otwórz: { $area }
areas-title = { $area } i { $other }
areas-counted = { $area }: { $sentence }
areas-count =
    { $count ->
        [0] { $area } – { $other }: nie jest znane żadne partnerstwo.
        [1] { $area } – { $other }: znane jest jedno partnerstwo.
       *[other] { $area } – { $other }: znane partnerstwa: { $count }.
    }
areas-between = Partnerstwa między nimi
areas-pairs = Partnerstwa
areas-more =
    { $count ->
        [1] Znane jest jeszcze jedno partnerstwo; pokazano te najbardziej znanych miast.
       *[other] Dalsze znane partnerstwa: { $count }; pokazano te najbardziej znanych miast.
    }
areas-unconfirmed = niepotwierdzone
alt-area = Mapa: miasta z największą liczbą partnerstw ({ $area }), z liniami do ich miast partnerskich:
alt-areas = Mapa: partnerstwa { $area } – { $other }:
sister-since = { $city } (od { $when } r.)
sister-reported = { $city } (niepotwierdzone)
sister-suspended = { $city } (zawieszone)
sister-ended = { $city } (zakończone)
sister-ended-in = { $city } (zakończone: { $when })
sister-people = { $city }, ludność: { $people }
sister-away = { $city }, { $distance }
sisters-more =
    { $count ->
        [1] { $sisters } i jeszcze jedno
       *[other] { $sisters } i jeszcze { $count }
    }
whose-sisters =
    { $area ->
        [none] { $city }, miasta partnerskie
       *[other] { $city }, miasta partnerskie ({ $area })
    }
narrow-yes = Tak: { $sisters }.
narrow-lies-yes = Tak.
narrow-lies-no = Nie.
narrow-perhaps = Być może: { $sisters }.
narrow-no-more = Już nie: { $sisters }.
narrow-no =
    { $total ->
        [0] Nie: { $city } nie ma zapisanego miasta partnerskiego.
        [1] Nie: { $city } ma jedno zapisane miasto partnerskie, i to poza tym obszarem ({ $area }).
       *[other] Nie: żadne z zapisanych miast partnerskich ({ $city }, { $total }) nie leży na tym obszarze ({ $area }).
    }
narrow-none =
    { $total ->
        [0] { $city } nie ma zapisanego miasta partnerskiego.
        [1] { $city } ma jedno zapisane miasto partnerskie, i to poza tym obszarem ({ $area }).
       *[other] Żadne z zapisanych miast partnerskich ({ $city }, { $total }) nie leży na tym obszarze ({ $area }).
    }
narrow-found = { $area }: { $sisters }.
narrow-countries = Kraje, w których leżą: { $countries }.
narrow-ended = Już nie: { $sisters }.
narrow-has =
    { $count ->
        [1] Tak, znane jest jedno.
       *[other] Tak, znane: { $count }.
    }
narrow-oldest = { $whose } – najstarsze: { $sisters }.
narrow-newest = { $whose } – najnowsze: { $sisters }.
narrow-nearest = { $whose } – najbliższe: { $sisters }.
narrow-farthest = { $whose } – najdalsze: { $sisters }.
narrow-largest = { $whose } – największe: { $sisters }.
narrow-smallest = { $whose } – najmniejsze: { $sisters }.
narrow-no-year = { $whose }: nie jest znany rok żadnego z nich.
narrow-no-people = { $whose }: nie jest znana ludność żadnego z nich.
narrow-nothing = { $whose }: dziś nie jest znane żadne.
narrow-compared-years = Rok jest znany dla { $known } z { $total }.
narrow-count =
    { $count ->
        [0] { $whose }: żadnego.
        [1] { $whose }: jedno.
       *[other] { $whose }: { $count }.
    }
narrow-count-reported =
    { $count ->
        [1] Jedno z nich jest niepotwierdzone.
       *[other] Z tego niepotwierdzone: { $count }.
    }
narrow-count-ended =
    { $count ->
        [1] Jeszcze jedno jest zakończone.
       *[other] Ponadto zakończone: { $count }.
    }
narrow-listed = { $area }
narrow-outside = Poza tym obszarem ({ $area })
narrow-outside-found = Poza tym obszarem ({ $area }): { $sisters }.
narrow-outside-none =
    { $total ->
        [0] { $city } nie ma zapisanego miasta partnerskiego.
        [1] { $city } ma jedno zapisane miasto partnerskie, i to na tym obszarze ({ $area }).
       *[other] Wszystkie zapisane miasta partnerskie ({ $city }, { $total }) leżą na tym obszarze ({ $area }).
    }
whose-sisters-outside = { $city }, miasta partnerskie (oprócz: { $area })
whose-sisters-those = { $city }, miasta partnerskie ({ $filters })
filter-area = { $area }
filter-outside = oprócz: { $area }
filter-state =
    { $state ->
        [ended] zakończone
        [suspended] zawieszone
       *[reported] niepotwierdzone
    }
filter-year = rok { $year }
filter-years =
    { $least ->
        [none] do roku { $most }
       *[other] { $most ->
            [none] od roku { $least }
           *[other] { $least }–{ $most }
        }
    }
filter-peoples =
    { $least ->
        [none] ludność najwyżej { $most }
       *[other] ludność co najmniej { $least }
    }
filter-distances =
    { $least ->
        [none] najwyżej { $most } stąd
       *[other] co najmniej { $least } stąd
    }
narrow-those = { $filters }: { $sisters }.
narrow-none-those =
    { $total ->
        [0] { $city } nie ma zapisanego miasta partnerskiego.
       *[other] Żadne z zapisanych miast partnerskich ({ $city }) nie pasuje: { $filters }.
    }
narrow-no-those =
    { $total ->
        [0] Nie: { $city } nie ma zapisanego miasta partnerskiego.
       *[other] Nie, żadne z zapisanych miast partnerskich ({ $city }) nie pasuje: { $filters }.
    }
narrow-top =
    { $best ->
        [oldest] { $whose } – najstarsze ({ $count }): { $sisters }.
        [newest] { $whose } – najnowsze ({ $count }): { $sisters }.
        [nearest] { $whose } – najbliższe ({ $count }): { $sisters }.
        [farthest] { $whose } – najdalsze ({ $count }): { $sisters }.
        [largest] { $whose } – największe ({ $count }): { $sisters }.
       *[smallest] { $whose } – najmniejsze ({ $count }): { $sisters }.
    }
narrow-rank =
    { $best ->
        [oldest] { $whose }, od najstarszego – numer { $rank }: { $sisters }.
        [newest] { $whose }, od najnowszego – numer { $rank }: { $sisters }.
        [nearest] { $whose }, od najbliższego – numer { $rank }: { $sisters }.
        [farthest] { $whose }, od najdalszego – numer { $rank }: { $sisters }.
        [largest] { $whose }, od największego – numer { $rank }: { $sisters }.
       *[smallest] { $whose }, od najmniejszego – numer { $rank }: { $sisters }.
    }
narrow-too-few =
    { $count ->
        [1] { $whose }: porównać można tylko jedno.
       *[other] { $whose }: porównać można tylko { $count }.
    }
narrow-all = Wszystkie ({ $total }) pokazuje { $command }.
pair-yes = Tak. { $sentence }
pair-yes-suspended = Tak, ale partnerstwo jest zawieszone. { $sentence }
pair-perhaps = Być może. { $sentence }
pair-no-more = Już nie. { $sentence }
pair-no = Nie. { $sentence }
pair-how-far = { $city } i { $other }: odległość { $distance }.
kinds-title = Miasta partnerskie i miasta bliźniacze
kinds-same = To to samo pod dwiema nazwami: trwałe partnerstwo, które uzgodniły dwa miasta, gminy lub regiony – dla wizyt, szkół, kultury, handlu i pomocy.
kinds-words = Po polsku mówi się „miasto partnerskie”, w Ameryce Północnej, Azji i Australii „sister city”, w Wielkiej Brytanii i Irlandii „twin town”, w Niemczech „Partnerstadt”, we Francji „ville jumelée”.
kinds-looser = „Miasto zaprzyjaźnione” lub „współpraca” to zwykle luźniejszy związek: podpisany na kilka lat albo w jednym celu. Karta miasta podaje rodzaj tam, gdzie podaje go źródło.
