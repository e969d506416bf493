### Teksty po polsku; znaczenie każdego wyjaśnia en-US. Nazw miast się tu nie odmienia: stoją za dwukropkiem albo na początku.

command-explore = Wędrówka po miastach partnerskich świata
command-explore-path = Najkrótszy łańcuch miast partnerskich między dwoma miastami
option-explore-path-city = Gdzie łańcuch się zaczyna
option-explore-path-other = Gdzie się kończy; jeśli pominiesz, w twoim mieście
command-explore-common = Wspólne miasta partnerskie dwóch miast
option-explore-common-city = Jedno miasto
option-explore-common-other = Drugie miasto; jeśli pominiesz, twoje
command-explore-near = Miasta w pobliżu, które mają miasta partnerskie
option-explore-near-city = Miasto; jeśli pominiesz, twoje
option-explore-near-km = W promieniu ilu kilometrów (100, jeśli pominiesz)
command-explore-country = Miasta partnerskie miasta w jednym kraju
option-explore-country-city = Miasto
option-explore-country-country = Kraj
command-explore-match = Pomysły na nowe miasto partnerskie, z uzasadnieniem
option-explore-match-city = Miasto; jeśli pominiesz, twoje
command-explore-top = Miasta z największą liczbą miast partnerskich
option-explore-top-country = Tylko w tym kraju
command-explore-random = Dwa miasta partnerskie do odkrycia
explore-open = Otwórz miasto…
explore-path-title = { $city } → { $other }
explore-path-steps =
    { $count ->
        [1] Jeden krok: to miasta partnerskie.
       *[other] Kroki od miasta partnerskiego do miasta partnerskiego: { $count }. Krótszego łańcucha trwających partnerstw nie ma w naszych danych.
    }
explore-path-none = { $city } → { $other }: w naszych danych nie łączy ich żaden łańcuch miast partnerskich.
explore-common-title = Wspólne miasta partnerskie: { $city } i { $other }
explore-common-count =
    { $count ->
        [1] Mają jedno wspólne miasto partnerskie:
       *[other] Wspólne miasta partnerskie ({ $count }):
    }
explore-common-none = { $city } i { $other } nie mają w naszych danych wspólnego miasta partnerskiego.
explore-near-title = { $city }: w promieniu { $km } km
explore-near-count =
    { $count ->
        [1] Jedno miasto ma miasta partnerskie:
       *[other] Miasta, które mają miasta partnerskie ({ $count }):
    }
explore-near-none = { $city }: w naszych danych żadne miasto w promieniu { $km } km nie ma miasta partnerskiego.
explore-near-more =
    { $count ->
        [1] … i jeszcze jedno, dalej.
       *[other] … i jeszcze { $count }, dalej.
    }
explore-country-unknown = Nie udało mi się znaleźć kraju „{ $query }”.
explore-match-title = Pomysły: { $city }
explore-match-label = To tylko pomysł: tych miast nie łączy żadna umowa.
explore-match-none = { $city }: nie udało mi się znaleźć prawdopodobnego miasta partnerskiego, za mało o nim wiadomo.
explore-top-title = Miasta z największą liczbą miast partnerskich
explore-top-title-in = Miasta z największą liczbą miast partnerskich: { $country }
explore-top-none = { $country }: w naszych danych żadne miasto nie ma tam miasta partnerskiego.
explore-random-title = Znasz te dwa miasta?
explore-another = Inna para
reason-shared =
    { $count ->
        [1] Mają wspólne miasto partnerskie: { $places }
       *[other] Wspólne miasta partnerskie ({ $count }): { $places }
    }
reason-size = Podobna wielkość: ludność { $population } i { $other }
reason-latitude-tropical = Oba w tropikach, na podobnej szerokości geograficznej ({ $degrees } i { $other })
reason-latitude-subtropical = Oba w strefie podzwrotnikowej, na podobnej szerokości geograficznej ({ $degrees } i { $other })
reason-latitude-temperate = Oba w strefie umiarkowanej, na podobnej szerokości geograficznej ({ $degrees } i { $other })
reason-latitude-subpolar = Oba blisko koła podbiegunowego ({ $degrees } i { $other })
reason-latitude-polar = Oba za kołem podbiegunowym ({ $degrees } i { $other })
reason-coastal = Oba nad morzem
reason-inland = Oba daleko od morza
reason-languages = Języki urzędowe obu krajów: { $languages }
reason-ties =
    { $count ->
        [1] { $country } i { $otherCountry }: łączy je już jedno partnerstwo miast
       *[other] { $country } i { $otherCountry }: łączące je już partnerstwa miast: { $count }
    }
command-explore-anniversaries = Nadchodzące okrągłe rocznice
option-explore-anniversaries-city = Tego miasta; całego świata, jeśli pominiesz
option-explore-anniversaries-month = W tym miesiącu, od 1 do 12
option-explore-top-by = Według liczby miast partnerskich albo wieku
choice-explore-top-sisters = Najwięcej miast partnerskich
choice-explore-top-age = Najstarsze partnerstwa
explore-month-unknown = Miesiąc to liczba od 1 do 12, a nie „{ $query }”.
explore-km-unknown = Odległość to liczba kilometrów od 1 do { $most }, a nie „{ $query }”.
explore-oldest-title = Najstarsze partnerstwa
explore-oldest-title-in = Najstarsze partnerstwa: { $area }
explore-oldest-known = Spośród tych, których początek jest znany.
explore-oldest-none = Początek żadnego partnerstwa nie jest znany: { $area }.
explore-anniversaries-title-month = Rocznice w miesiącu: { $month }
explore-anniversaries-title-city = Rocznice: { $city }
explore-anniversaries-title-year = Rocznice w roku { $year }
explore-anniversaries-title-city-year = Rocznice w roku { $year }: { $city }
explore-anniversaries-title-city-month = Rocznice: { $city }, { $month }
explore-anniversaries-known = Okrągłe lata partnerstw, których początek jest znany.
explore-anniversaries-none-month = W tym miesiącu nie ma znanej okrągłej rocznicy: { $month }.
explore-anniversaries-none-year = W roku { $year } nie ma znanej okrągłej rocznicy.
explore-anniversaries-none-city-year = { $city }: w roku { $year } nie ma znanej okrągłej rocznicy.
explore-anniversaries-none-city = { $city }: początek żadnego partnerstwa nie jest znany.
explore-anniversaries-none-city-month = { $city }: w tym miesiącu ({ $month }) nie ma znanej okrągłej rocznicy.
explore-anniversaries-more =
    { $count ->
        [1] Znana jest jeszcze jedna.
       *[other] Znane są jeszcze inne: { $count }.
    }
explore-anniversary =
    { $years ->
        [one] { $years } rok: { $when }
        [few] { $years } lata: { $when }
        [many] { $years } lat: { $when }
       *[other] { $years } roku: { $when }
    }
label-anniversary = Rocznica
