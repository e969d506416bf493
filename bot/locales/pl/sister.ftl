### Teksty po polsku; znaczenie każdego wyjaśnia en-US. Nazw miast się tu nie odmienia: stoją za dwukropkiem albo na początku.

count-listed =
    { $count ->
        [0] Brak potwierdzonych miast partnerskich
        [one] { $count } miasto partnerskie
        [few] { $count } miasta partnerskie
        [many] { $count } miast partnerskich
       *[other] { $count } miasta partnerskiego
    }
count-reported =
    { $count ->
        [one] jeszcze { $count } niepotwierdzone
        [few] jeszcze { $count } niepotwierdzone
        [many] jeszcze { $count } niepotwierdzonych
       *[other] jeszcze { $count } niepotwierdzonego
    }
heading-reported = Niepotwierdzone (tylko w Wikidanych, { $years })
heading-reported-only = Niepotwierdzone
reported-only =
    { $count ->
        [1] { $city }: jedno miasto partnerskie, niepotwierdzone (tylko w Wikidanych, { $years }). Partnerstwo mogło się zakończyć albo być tylko umową o przyjaźni.
       *[other] { $city }: miasta partnerskie niepotwierdzone (tylko w Wikidanych, { $years }): { $count }. Niektóre partnerstwa mogły się zakończyć albo być tylko umowami o przyjaźni.
    }
heading-ended = Zakończone
ended-hidden =
    { $count ->
        [1] Jeszcze jedno partnerstwo się zakończyło: pokazuje je { $command }.
       *[other] Partnerstwa zakończone: { $count }. Pokazuje je { $command }.
    }
since =
    { $precision ->
        [year] od { $when } r.
       *[day] od { $when }
    }
ended = zakończone
ended-in =
    { $precision ->
        [day] zakończone { $when }
       *[year] zakończone: { $when }
    }
suspended = zawieszone
suspended-in =
    { $precision ->
        [day] zawieszone { $when }
       *[year] zawieszone: { $when }
    }
caution-2022 = W 2022 r. wiele partnerstw z miastami rosyjskimi i białoruskimi zawieszono lub zakończono; nasze źródła mogą tego nie pokazywać.
not-in-newest-list = brak na liście Wikipedii z 2026 r.
gone-from-wikidata = nie ma już w Wikidanych
wikidata-names-another = Wikidane wskazują inną miejscowość o tej nazwie
list-names-another = nowsza lista wskazuje inną miejscowość o tej nazwie
sources-name-two = źródła wskazują dwie miejscowości o tej nazwie
named-by-list = Lista wskazuje tę miejscowość, a nie { $town }, jako partnera miasta { $partner }; partnerstwo jest na karcie: { $town }.
named-by-wikidata = Wikidane wskazują tę miejscowość, a nie { $town }, jako partnera miasta { $partner }; partnerstwo jest na karcie: { $town }.
multilateral = część partnerstwa kilku miast
through-place =
    { $count ->
        [1] Przez miejsce, które do niego należy ({ $place }): jeszcze jedno miasto partnerskie
       *[other] Przez miejsce, które do niego należy ({ $place }): jeszcze miasta partnerskie ({ $count })
    }
through-district =
    { $count ->
        [1] Przez dzielnicę lub gminę ({ $place }): jeszcze jedno miasto partnerskie
       *[other] Przez dzielnicę lub gminę ({ $place }): jeszcze miasta partnerskie ({ $count })
    }
through-around =
    { $count ->
        [1] Przez { $place } wokół miasta: jeszcze jedno miasto partnerskie
       *[other] Przez { $place } wokół miasta: jeszcze miasta partnerskie ({ $count })
    }
through-region =
    { $count ->
        [1] Przez jego region ({ $place }): jeszcze jedno miasto partnerskie
       *[other] Przez jego region ({ $place }): jeszcze miasta partnerskie ({ $count })
    }
through-more =
    { $count ->
        [1] Jeszcze jedna dzielnica lub gmina ma własne miasta partnerskie.
       *[other] Inne dzielnice i gminy z własnymi miastami partnerskimi: { $count }.
    }
ties-of-district = { $place } to dzielnica lub gmina z własnymi partnerstwami; partnerstwa miasta ({ $town }) są na jego karcie.
ties-of-region = { $place } to region z własnymi partnerstwami; partnerstwa miasta ({ $town }) są na jego karcie.
tie-of-district = partnerstwo dzielnicy lub gminy
tie-of-region = partnerstwo regionu
ties-of-around = { $place } to gmina, dzielnica lub powiat wokół miasta ({ $town }) z własnymi partnerstwami; partnerstwa miasta są na jego karcie.
ties-of-seat = { $place } leży w otaczającej gminie ({ $town }); partnerstwa tej gminy są na jej karcie.
tie-beside = osobne partnerstwo, obok partnerstwa miasta ({ $town })
domestic = w tym samym kraju
page-of = { $shown } na tej stronie, strona { $page } z { $pages }
or-did-you-mean = A może chodziło o: { $places }?
source-page = datowane strony miast
footer = Dane: { $sources } ({ $date }). Miasta: GeoNames.
footer-cities = Miasta: GeoNames.
label-city = Miasto
label-country = Kraj
label-kind = Rodzaj
label-since = Od
label-sisters = Miasta partnerskie
label-distance = Odległość
label-population = Ludność
label-local-time = Czas lokalny
label-sources = Źródła
label-shared = Wspólne miasta partnerskie
label-status = Stan
kind-sister-city = miasto partnerskie
kind-twin-city = miasto bliźniacze
kind-twin-town = miasto bliźniacze
kind-partner-city = miasto partnerskie
kind-partnership = partnerstwo
kind-partnership-city = miasto partnerskie
kind-friendship-city = miasto zaprzyjaźnione
kind-citizens-friendship-city = przyjaźń mieszkańców
kind-sister-or-friendship-city = miasto partnerskie lub zaprzyjaźnione
kind-cooperation-agreement = umowa o współpracy
kind-cooperation-or-friendship-agreement = umowa o współpracy lub przyjaźni
kind-multilateral-twinning = partnerstwo wielostronne
kind-music-sister-city = muzyczne miasto partnerskie
kind-sister-port = port partnerski
none-on-record = { $city } nie ma w naszych danych miasta partnerskiego. Może jest takie, o którym nie wiemy.
ended-only =
    { $count ->
        [1] { $city } nie ma dziś zapisanego miasta partnerskiego: jedyne partnerstwo się zakończyło.
       *[other] { $city } nie ma dziś zapisanego miasta partnerskiego. Partnerstwa zakończone: { $count }.
    }
ended-only-in =
    { $count ->
        [1] { $city } nie ma dziś zapisanego miasta partnerskiego: jedyne partnerstwo się zakończyło ({ $when }).
       *[other] { $city } nie ma dziś zapisanego miasta partnerskiego. Partnerstwa zakończone: { $count } (ostatnie: { $when }).
    }
nearest = Najbliższe miasta, które je mają:
how-to-add = Znasz takie? Zgłoś je poleceniem { $command } i podaj stronę, która to potwierdza.
ambiguous = O które miasto chodzi: „{ $query }”?
not-found = Nie udało mi się znaleźć miasta „{ $query }”.
not-found-near = Może chodziło o jedno z tych?
not-found-nothing = Nie udało mi się znaleźć miasta „{ $query }” ani żadnego o podobnej nazwie. Czy pisownia się zgadza?
no-city = Które miasto jest twoje? Powiedz mi to poleceniem { $command } albo zapytaj o dowolne: „miasta partnerskie: Gdańsk”.
hint = Znam miasta partnerskie całego świata. Zapytaj mnie: „Jakie miasta partnerskie ma Kraków?” albo „Czy Kraków i Lipsk to miasta partnerskie?”
taken-slip = „{ $typed }” odczytano jako „{ $taken }”.
taken-lighter = „{ $typed }” zrozumiano jako znacznie większe miasto: { $taken }.
taken-code = Kod „{ $typed }” zrozumiano jako: { $taken }.
taken-dropped = Zrozumiano: { $city }, bez „{ $typed }”.
taken-part = „{ $typed }” to część większego obszaru: { $area }; miasta szukano w całości.
taken-left-out = Pominięto: „{ $typed }”.
pair-title = { $city } i { $other }
pair-listed = { $city } i { $other } to miasta partnerskie.
pair-listed-since =
    { $precision ->
        [year] { $city } i { $other } to miasta partnerskie od { $when } r.
       *[day] { $city } i { $other } to miasta partnerskie od { $when }.
    }
pair-suspended = { $city } i { $other } to miasta partnerskie, ale partnerstwo jest zawieszone.
pair-reported = { $city } i { $other } to miasta partnerskie według Wikidanych ({ $years }); nic nowszego tego nie potwierdza.
pair-ended = { $city } i { $other } były miastami partnerskimi; partnerstwo się zakończyło.
pair-ended-in =
    { $precision ->
        [year] { $city } i { $other } były miastami partnerskimi do { $when } r.
       *[day] { $city } i { $other } były miastami partnerskimi do { $when }.
    }
pair-none = { $city } i { $other } nie są w naszych danych miastami partnerskimi.
pair-same = To jedno i to samo miasto: { $city }.
pair-through = { $place } i { $other } mają natomiast partnerstwo.
pair-chain = Najkrótszy łańcuch miast partnerskich między nimi: { $chain }.
pair-no-chain = Żaden łańcuch miast partnerskich ich nie łączy.
pair-since-unknown = Od kiedy, tego nie ma w naszych danych.
pair-distance = Odległość między nimi: { $distance }.
pair-shared =
    { $count ->
        [1] Mają jedno wspólne miasto partnerskie: { $places }.
       *[other] Wspólne miasta partnerskie ({ $count }): { $places }.
    }
pair-shared-more =
    { $count ->
        [1] Wspólne miasta partnerskie ({ $total }): { $places } i jeszcze jedno.
       *[other] Wspólne miasta partnerskie ({ $total }): { $places } i jeszcze { $count }.
    }
pair-anniversary =
    { $years ->
        [1] Rocznica w tym roku: jeden rok
        [one] Rocznica w tym roku: { $years } rok
        [few] Rocznica w tym roku: { $years } lata
        [many] Rocznica w tym roku: { $years } lat
       *[other] Rocznica w tym roku: { $years } roku
    }
pair-clocks = Czas lokalny: { $city } { $time } · { $other } { $otherTime } ({ $difference })
