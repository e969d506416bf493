### Teksty po polsku; znaczenie każdego wyjaśnia en-US. Nazw miast się tu nie odmienia: stoją za dwukropkiem albo na początku.

command-event = Ogłaszaj, zmieniaj i odwołuj wydarzenia
command-event-create = Ogłoś wydarzenie: najpierw podgląd, potem potwierdzenie
command-event-when-both = Godziny dobre dla dwóch miast partnerskich: dzień w obu
event-both-none = { $city } i { $other }: nigdy nie jest w obu miastach jednocześnie dzień (od 8 do 22).
event-both-week = Tydzień od { $day }
event-both-title = Dzień w obu miastach: { $city } i { $other }
event-both-lead = Od 8 do 22 w obu miastach, w sobotę każdego tygodnia; w pozostałe dni jest tak samo.
event-both-next = Jedną z nich ogłosisz przez { $command }.
event-both-hours = { $city } { $here } · { $other } { $there }
event-both-no-hour = brak wspólnej godziny
event-both-odd = tylko jedno z dwóch miast zmieniło czas
option-event-thread = Czy przy każdej karcie ma być wątek do rozmowy
event-thread-in-thread = Karta w wątku nie może mieć własnego wątku. Wybierz kanał.
command-event-edit = Zmień wydarzenie; karta, wydarzenie Discorda i plik kalendarza też się zmienią
command-event-cancel = Odwołaj wydarzenie albo jeden termin serii
command-event-announce = Opublikuj kartę wydarzenia ponownie, tu lub na innym kanale
command-event-again = Ogłoś wydarzenie jeszcze raz: kopia minionego, w innym czasie
command-event-people = Kto co odpowiedział; dodaj lub usuń kogoś albo pobierz listę jako plik
option-event-again = Które; jeśli pominiesz, ostatnie
option-event-people-add = Kogo dodać, kto powiedział to gdzie indziej
option-event-people-answer = Co odpowiada; jeśli pominiesz: będzie
option-event-people-remove = Czyją odpowiedź usunąć
option-event-people-file = Lista jako plik do arkusza (CSV)
event-people-bot = Boty nie przychodzą na wydarzenia.
event-people-elsewhere = Na listę można wpisać tylko członków tego serwera.
event-people-name = Nazwa
event-people-answer = Odpowiedź
event-people-at = Czas odpowiedzi (UTC)
event-people-id = Id na Discordzie
command-events = Nadchodzące wydarzenia tego serwera
option-event-title = Jak się nazywa (do 100 znaków)
option-event-when = Początek: „17.01.2027 18:30”, „2027-01-17 18:30” albo <t:…> Discorda
option-event-duration = Jak długo: „2 godziny”, „90 min”, „3 dni”, „do 22:00”; jeśli pominiesz, dwie godziny
option-event-place = Gdzie: miejsce albo link
option-event-city = Miasto, którego strefa czasowa obowiązuje; jeśli pominiesz, miasto tego serwera
option-event-other = Miasto partnerskie
option-event-description = Co warto wiedzieć
option-event-host = Kto zaprasza
option-event-image = Obraz: PNG, JPG, GIF, WebP lub AVIF
option-event-image-url = Adres obrazu zamiast pliku
option-event-role = Rola, którą wspomnieć raz przy ogłoszeniu
option-event-channel = Gdzie ogłosić; jeśli pominiesz, na kanale wydarzeń z /setup
option-event-repeat = Czy się powtarza
option-event-until = Kiedy kończy się seria: data albo „10”
option-event-places = Ile osób może przyjść; kolejne czekają na miejsce
option-event-reminders = Przypomnienia: „1 dzień, 15 min” (bez zmian, jeśli pominiesz) albo „brak”
option-event-event = Które wydarzenie albo który termin serii
option-event-reason = Dlaczego; będzie na karcie
option-event-scope = Ile z serii: ten termin, ten i następne albo wszystkie, które pozostały
option-event-role-anew = Rola do wspominania odtąd; @everyone, aby nikogo
option-event-channel-anew = Dokąd przenieść kartę
event-title-cancelled = Odwołane: { $title }
event-title-ended = Zakończone: { $title }
event-when-line = { $start } – { $end } · { $relative }
event-to-card = Otwórz kartę
event-place = Gdzie
event-place-open = Miejsce zostanie podane
event-host = Zaprasza
event-hosted-by = Zaprasza: { $host }
event-reason = Powód
event-series = Seria
event-answers = Odpowiedzi
event-footer = Wydarzenie { $number }
event-span-one-day = { $date }, { $start } – { $end } ({ $zone })
event-span-days = { $date }, { $start } – { $end_date }, { $end } ({ $zone })
event-counts = Będą: { $going } · Może: { $maybe } · Nie będą: { $declined }
event-counts-capped = Będą: { $going } z { $capacity } · Czekają: { $waiting } · Może: { $maybe } · Nie będą: { $declined }
event-repeat-daily = Codziennie · { $number } z { $total }
event-repeat-biweekly = Co dwa tygodnie, { $weekday } · { $number } z { $total }
event-repeat-weekdays = Od poniedziałku do piątku · { $number } z { $total }
event-repeat-weekly = Co tydzień, { $weekday } · { $number } z { $total }
event-repeat-monthly = Co miesiąc, dnia { $day } · { $number } z { $total }
event-repeat-monthly-weekday =
    { $nth ->
        [1] Co miesiąc, 1. w miesiącu: { $weekday }
        [2] Co miesiąc, 2. w miesiącu: { $weekday }
        [3] Co miesiąc, 3. w miesiącu: { $weekday }
        [4] Co miesiąc, 4. w miesiącu: { $weekday }
       *[other] Co miesiąc, na końcu miesiąca: { $weekday }
    } · { $number } z { $total }
event-repeat-yearly = Co rok, { $date } · { $number } z { $total }
event-picture-alt = Obraz wydarzenia „{ $title }”
event-postcard-alt = Pocztówka: { $city } i { $other } (wydarzenie „{ $title }”)
event-button-going = Będę
event-button-maybe = Może
event-button-declined = Nie mogę
event-button-calendar = Dodaj do kalendarza
event-button-list = Kto przyjdzie?
event-reminder = Początek { $relative }: { $absolute }
event-answered-going = Będziesz: { $title }.
event-answered-waiting = Wszystkie miejsca są zajęte: { $title }. Jesteś na liście oczekujących i wejdziesz, gdy zwolni się miejsce.
event-answered-maybe = Może będziesz: { $title }.
event-answered-declined = Nie będzie cię: { $title }.
event-told-moved = Przeniesione: początek { $start }, a nie { $was }.
event-told-cancelled = Odwołane: nie odbędzie się { $was }.
event-place-free = Zwolniło się miejsce: będziesz!
event-local-time = Twój czas: { $absolute } ({ $relative })
event-taken-back = Twoja odpowiedź została wycofana i zapomniana.
event-button-take-back = Wycofaj
event-button-remind = Przypomnij mi prywatnie
event-button-quiet = Nie przypominaj
event-calendar = Otwórz ten plik w kalendarzu. Nowszy plik tego samego wydarzenia go zastąpi.
event-list-going = Będą
event-list-waiting = Czekają na miejsce
event-list-maybe = Może
event-list-declined = Nie będą
event-list-empty = Nikt jeszcze nie odpowiedział.
event-list-not-yours = Nazwy widzą tylko moderatorzy. Liczby:
events-title = Nadchodzące wydarzenia
events-none = Nie ma nadchodzących wydarzeń. Moderatorzy ogłaszają je poleceniem { $command }.
events-menu = Zobacz wydarzenie i odpowiedz
event-preview = To zostanie ogłoszone na { $channel }. Sprawdź godziny.
event-preview-role = Rola { $role } zostanie wspomniana raz.
event-warn-past = Ten czas już minął.
event-warn-skipped = Zegary przestawia się wtedy do przodu i tej godziny nie ma; odczytano ją jako następną.
event-warn-twice = Zegary cofa się wtedy i ta godzina jest dwa razy; chodzi o pierwszą.
event-warn-far-off = To za ponad rok. Czy rok się zgadza?
event-warn-day-or-month = Najpierw dzień czy miesiąc? Sprawdź datę.
event-warn-which-week = „Najbliższy” odczytano jako ten w tym tygodniu. Jeśli chodzi o następny tydzień, podaj datę.
event-warn-eight-days = „Osiem” lub „piętnaście dni” odczytano jako jeden lub dwa tygodnie. Jeśli chodziło o dokładną liczbę dni, wpisz datę.
event-warn-every-week = Dzień, który się powtarza, odczytano jako najbliższy (powyżej). Dla serii wybierz „repeat”.
event-warn-feast-day = To święto przypada w różnych krajach w różne dni. Sprawdź datę powyżej.
event-warn-minutes-to = „5 to 7” odczytano jako przedział, od piątej do siódmej. Za pięć siódma zapisz jako „6:55”.
event-warn-weekday-mismatch = Dzień tygodnia i data się nie zgadzają; liczy się data.
event-warn-slip = Literówkę w nazwie dnia lub miesiąca odczytano jako najbliższą nazwę. Sprawdź datę powyżej.
event-warn-half-day = Godzina bez pory dnia liczy się tak, jak zapisano wyżej. Dla drugiej połowy dnia napisz „19:00”.
event-warn-midnight = „Północ” to tutaj ta na końcu dnia.
event-warn-end-day = Ostatni dzień nie ma własnej godziny; kończy się o godzinie, o której zaczyna się pierwszy. Inaczej napisz „28.11. 10:00 – 29.11. 16:00”.
event-warn-zone-season = Ten skrót jest z innej pory roku; liczy się zegar miejsca, jaki wtedy będzie.
event-anniversary = { $city } i { $other }: rocznica partnerstwa ({ $years }) przypada { $date }.
event-anniversary-year = { $city } i { $other }: rocznica partnerstwa ({ $years }) przypada w { $year } r.
event-button-confirm = Potwierdź
event-button-edit = Zmień
event-button-cancel = Odrzuć
event-form-title = Zmień wydarzenie
event-field-title = Tytuł
event-field-when = Kiedy
event-field-duration = Jak długo
event-field-place = Gdzie
event-field-description = Opis
event-edit-preview = { $title }: zmienią się { $fields }. Nic się nie stanie, dopóki nie potwierdzisz.
event-scope-this = Tylko ten termin; reszta serii zostaje bez zmian.
event-scope-following =
    { $count ->
        [1] Tylko ten termin: jest ostatni. Wcześniejsze zostają bez zmian.
       *[other] Ten termin i wszystkie następne, razem { $count }; wcześniejsze zostają bez zmian.
    }
event-scope-all =
    { $count ->
        [1] Jedyny termin, który pozostał.
       *[other] Wszystkie pozostałe terminy: { $count }.
    }
event-edit-channel = Karta zostanie przeniesiona na { $channel }.
event-edit-role = Rola { $role } będzie odtąd wspominana przy każdej publikacji karty.
event-edit-stay = Osoby, które mają już miejsce i je zachowają: { $going }. Nikt nowy nie dostanie miejsca, dopóki nie będzie ich mniej niż { $capacity }.
event-edit-meanwhile = Ktoś inny zmienił tymczasem: { $fields }. Widzisz to tak, jak chcesz; potwierdź, aby zastąpić tamto.
event-edit-nothing = Tak już jest; nic by się nie zmieniło.
event-edit-done = To już potwierdzono albo odrzucono.
event-edit-thrown-away = Odrzucono; wydarzenie zostaje bez zmian.
event-cancel-preview = { $title }: wydarzenie ma zostać odwołane. Nic się nie stanie, dopóki nie potwierdzisz.
event-cancel-going =
    { $count ->
        [1] Jedna osoba weźmie udział.
       *[other] Osoby, które wezmą udział: { $count }.
    }
event-button-call-off = Odwołaj wydarzenie
event-button-keep = Zostaw wydarzenie
event-field-city = Miasto
event-field-other = Miasto partnerskie
event-field-host = Kto zaprasza
event-field-role = Rola do wspominania
event-field-channel = Kanał
event-field-repeat = Powtarzanie
event-field-places = Miejsca
event-field-reminders = Przypomnienia
event-field-picture = Obraz
event-field-thread = Wątek
event-draft-thrown-away = Odrzucono; niczego nie ogłoszono.
event-announced = Ogłoszono: { $title } { $link }
event-announced-here = Nie widzę już kanału, na którym była. Karta jest teraz na { $channel }.
event-not-announced = Jeszcze nie ogłoszono: { $title }
event-changed = Zmieniono: { $title } { $link }
event-cancelled = Odwołano: { $title } { $link }
event-problem = { $title }: { $problem }
event-choice-series = { $title } (cała seria)
event-choice-one = { $title } – { $date }, { $time }
event-title-anniversary = Rocznica partnerstwa ({ $years }): { $city } i { $other }
event-tag-names = Wydarzenia, Wydarzenie, Spotkania
event-times = w następny piątek o 19:00 | jutro o 18:00 | 17 stycznia 2027 18:30 | za 2 tygodnie o 20:00
event-durations = 30 min | 1 godzina | 90 min | 2 godziny | 3 godziny | 1 dzień | 3 dni
event-native-missing = Brakuje mi uprawnienia „{ $permission }”, więc nie pojawi się na liście wydarzeń Discorda. Karta i tak zostanie opublikowana.
event-card-channel-gone = Kanału karty już nie ma. { $command } publikuje ją na innym.
event-card-deleted = Karta została usunięta. { $command } publikuje ją ponownie.
event-card-missing = Nie mogę opublikować karty na { $channel }: brakuje mi tam uprawnienia „{ $permission }”. Spróbuję ponownie.
event-card-pending = To trwa dłużej niż zwykle. Karta pojawi się sama na { $channel }.
event-native-deleted = Wydarzenie Discorda zostało usunięte. { $command } tworzy je od nowa.
event-native-too-many = Ten serwer ma już 100 wydarzeń na liście Discorda, więcej się nie da. Karta zostaje bez niego.
event-native-started = Już się zaczęło, więc nie trafi na listę wydarzeń Discorda.
event-native-failed = Nie ma go jeszcze na liście wydarzeń Discorda.
event-when-unreadable = Nie mogę odczytać „{ $text }” jako czasu. Spróbuj „17.01.2027 18:30” albo „2027-01-17 18:30”.
event-when-which-feast = „{ $feast }” nie przypada wszędzie tego samego dnia albo trwa kilka dni. Napisz datę, na przykład „17 stycznia 2027 18:30”.
event-when-no-time = „{ $text }” podaje dzień, ale nie godzinę. Spróbuj „17.01.2027 18:30” albo „2027-01-17 18:30”.
event-when-too-far = To za ponad pięć lat; Discord nie ogłasza niczego późniejszego.
event-zone-unclear = „{ $zone }” to nazwa kilku stref czasowych: { $zones }. Napisz jedną z nich po godzinie.
event-duration-unreadable = Nie mogę odczytać „{ $text }” jako czasu trwania. Spróbuj „2 godziny”, „90 min” albo „do 22:00”.
event-end-before-start = Skończyłoby się, zanim się zacznie. Spróbuj „2 h”, „90 min” albo końca po początku.
event-too-long = Najdłuższy czas trwania wydarzenia w dniach: { $days }.
event-until-before-start = Seria skończyłaby się przed pierwszym terminem.
event-until-without-repeat = Koniec serii wymaga powtarzania: wybierz je w opcji „repeat”.
event-two-ends = „{ $when }” podaje jeden koniec, a „{ $duration }” inny. Pomiń jedno z nich.
event-weekdays-at-weekend = Seria dni roboczych zaczyna się od poniedziałku do piątku. Wybierz inny dzień albo „repeat: daily”.
event-reminders-unreadable = Nie mogę odczytać „{ $text }” jako przypomnień. Spróbuj „1 dzień, 15 min”, „2 godziny” albo „brak” (najwyżej pięć, najwyżej cztery tygodnie wcześniej).
event-title-missing = Wydarzenie potrzebuje tytułu.
event-title-too-long = Znaki w tytule: { $length }; Discord przyjmuje najwyżej 100.
event-city-needed = Której strefy czasowej użyć? Podaj miasto w opcji „city” albo ustaw miasto tego serwera poleceniem /setup.
event-start-past = Zaczęłoby się w przeszłości. Wybierz późniejszy czas.
event-channel-gone = To nie jest kanał tekstowy, który widzę.
event-channel-not-writable = Nie mogę publikować na { $channel }: brakuje mi tam uprawnienia „{ $permission }”.
event-channel-not-yours = Nie masz prawa pisać na { $channel }.
event-role-everyone = Nie wspominam @everyone. Wybierz rolę, którą ludzie sami wybrali.
event-role-not-pingable = Nie mogę wspomnieć { $role }. Pozwól na to wszystkim w ustawieniach roli albo daj mi uprawnienie „Wzmianki @everyone, @here i wszystkich ról”.
event-role-not-yours = Ty nie możesz wspomnieć { $role }, więc ja też nie.
event-role-gone = Roli do wspomnienia już nie ma. Utwórz wydarzenie od nowa z inną.
event-image-none = To nie jest obraz albo nie jest cały. Można pokazać PNG, JPG, GIF, WebP i AVIF.
event-image-sides = Obraz ma za dużo pikseli: najwyżej { $side } na bok, { $millions } mln razem. Zmniejsz go.
event-image-too-large = Obraz jest większy niż { $megabytes } MB.
event-image-unreachable = Nie mogę wczytać obrazu. Załącz go jako plik.
event-not-announcer = Wydarzenia ogłaszają tylko osoby z uprawnieniem „Tworzenie wydarzeń” i rola do ogłoszeń z /setup.
event-not-found = Nie udało mi się tu znaleźć otwartego wydarzenia „{ $event }”. Wybierz je z listy podczas pisania.
event-is-over = „{ $title }” jest zakończone albo odwołane.
event-draft-gone = Ten podgląd jest nieaktualny. Zacznij od nowa.
event-draft-announced = To wydarzenie jest już ogłoszone.
event-edit-one-time-only = Pojedynczemu terminowi serii można zmienić czas, długość, tytuł i miejsce. Dla reszty wybierz scope „following” albo „all”.
event-no-answer = Najpierw odpowiedz; wtedy mogę ci przypomnieć.
week-title = W tym tygodniu
week-more =
    { $count ->
        [1] Jeszcze jedno; { $command } je pokazuje.
       *[other] Pozostałe wydarzenia: { $count }; { $command } je pokazuje.
    }
event-interested = Zainteresowani na liście Discorda: { $count }
option-event-poll = Czy zapytać ludzi na tym kanale ankietą Discorda
event-both-question = Kiedy wam pasuje? Według zegarów miast { $city } · { $other }
event-both-asked = Zapytano tutaj: { $link }. Można wybrać kilka odpowiedzi; ankieta trwa tydzień.
event-both-to-poll = Otwórz ankietę
