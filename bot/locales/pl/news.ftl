### Teksty po polsku; znaczenie każdego wyjaśnia en-US. Nazw miast się tu nie odmienia: stoją za dwukropkiem albo na początku.

command-news = Najnowsze wiadomości o mieście albo o dwóch miastach
option-news-city = Miasto; jeśli pominiesz, twoje
option-news-other = Jego miasto partnerskie, dla wiadomości o obu
command-follow = Publikuj wiadomości na kanale
command-follow-city = Publikuj na kanale wiadomości o mieście albo o dwóch miastach
command-follow-feed = Publikuj na kanale dowolny kanał RSS lub Atom
command-follow-list = Co obserwuje ten serwer i czy to działa
command-follow-remove = Przestań obserwować
command-follow-pause = Przez jakiś czas nie publikuj
command-follow-resume = Publikuj ponownie
command-follow-test = Sprawdź teraz: co zostałoby opublikowane i dlaczego nie reszta
option-follow-city = Miasto
option-follow-other = Jego miasto partnerskie, dla wiadomości o obu
option-follow-url = Adres kanału RSS albo strony, która go ma
option-follow-channel = Gdzie publikować; jeśli pominiesz, na tym kanale
option-follow-role = Rola, którą wspominać przy każdej publikacji
option-follow-mode = Każda wiadomość od razu albo podsumowanie
option-follow-include = Tylko wiadomości z jednym z tych słów, oddzielonych przecinkami
option-follow-exclude = Bez wiadomości z którymś z tych słów, oddzielonych przecinkami
option-follow-age = Ile dni może mieć wiadomość; 7, jeśli pominiesz
option-follow-threads = Wątek lub post na forum dla każdej wiadomości albo jeden dla miasta
option-follow-publish = Przekazuj serwerom, które obserwują ten kanał ogłoszeń
option-follow-subscription = Co obserwuje ten serwer
mode-instant = każda wiadomość od razu
mode-daily = podsumowanie codziennie
mode-weekly = podsumowanie co tydzień
threads-each = każda wiadomość w osobnym wątku
threads-city = wszystkie wiadomości w jednym wątku
news-view-original = Zobacz oryginał
news-credit = Zdjęcie: { $credit }
news-caption-credit = { $caption } – { $credit }
news-also = Także w: { $places }
news-language = język: { $language }
news-translated = Tłumaczenie maszynowe: { $title }
news-title-city = Wiadomości: { $city }
news-title-pair = Wiadomości: { $city } i { $other }
news-none-city = { $city } i miasta partnerskie: nie udało mi się znaleźć nic nowego.
news-none-pair = { $city } i { $other }: nie udało mi się znaleźć nic nowego.
news-unreachable = Nie mogę połączyć się z: { $source }. { $error }
news-last-seen = Poniższe widziano ostatnio { $when }.
news-never-seen = Nie mam z tego nic wcześniejszego.
news-more = Więcej wiadomości
terminal-news-more = Wpisz „więcej”, aby zobaczyć więcej.
news-gdelt = Wyszukiwanie: The GDELT Project (gdeltproject.org)
news-button = Wiadomości
news-newest = Najnowsze wiadomości
news-skipped = Pominięte starsze wiadomości: { $count }
news-digest-daily = Wiadomości dnia: { $feed }
news-digest-weekly = Wiadomości tygodnia: { $feed }
news-digest-more = i jeszcze { $count }
news-list-title = { $feed }: jeszcze { $count }
news-thread-opening = { $feed }: tu publikowane jest to, co nowe.
news-tag-names = Wiadomości, Aktualności, Miasto partnerskie, Miasta partnerskie
follow-label-pair = Wiadomości: { $city } i { $other }
follow-label-city = Wiadomości: { $city }
follow-done = { $channel } obserwuje teraz { $feed }: { $mode }.
follow-done-digest = Pierwsze podsumowanie pojawi się { $when }.
follow-done-instant = Następna nowa wiadomość zostanie opublikowana. Oto najnowsza, jaka jest:
follow-done-empty = Nie ma jeszcze wiadomości. Pierwsza zostanie opublikowana.
follow-done-role = Rola { $role } będzie wspominana.
follow-done-words = Tylko wiadomości z: { $include }
follow-done-not-words = Bez wiadomości z: { $exclude }
follow-done-publish = Publikacje będą przekazywane, najwyżej dziesięć na godzinę.
follow-not-announcement = { $channel } nie jest kanałem ogłoszeń, więc nie można tam nic przekazywać. Pomiń { $option } albo wybierz inny kanał.
follow-limit = Kanały RSS obserwowane przez ten serwer: { $limit }, więcej nie można. { $command } robi miejsce.
follow-already = { $channel } już obserwuje { $feed }. Pokazuje to { $command }.
follow-lacks = Nie mogę jeszcze publikować na { $channel }. Brakuje mi tam:
follow-lacks-what-to-do = Daj mi te uprawnienia w ustawieniach kanału i spróbuj ponownie.
follow-lacks-channel = Mogę publikować na kanałach tekstowych, kanałach ogłoszeń, w wątkach i postach na forum. Wybierz coś z tego.
follow-role-everyone = Nie wspominam @everyone. Wybierz inną rolę albo żadną.
follow-unreadable = Nie mogę obserwować { $url }: { $error }
follow-choose-feed = To strona internetowa, która ma te kanały RSS. O który chodzi?
follow-choose-feed-placeholder = Wybierz kanał RSS
follow-none = Ten serwer niczego jeszcze nie obserwuje. Zacznij od { $first } albo { $second }.
follow-list-title = Co obserwuje ten serwer
follow-list-place = na { $channel } · { $mode }
follow-list-words = tylko: { $include }
follow-list-not-words = bez: { $exclude }
follow-list-age =
    { $days ->
        [one] najwyżej sprzed { $days } dnia
        [few] najwyżej sprzed { $days } dni
        [many] najwyżej sprzed { $days } dni
       *[other] najwyżej sprzed { $days } dnia
    }
follow-no-threads = { $channel } to wątek, a w wątkach nie ma wątków. Pomiń tę opcję albo wybierz kanał lub forum.
follow-gone = Nie udało mi się znaleźć tej subskrypcji. { $command } pokazuje, jakie są.
follow-removed = { $channel } nie obserwuje już { $feed }.
follow-paused = { $feed } na { $channel }: wstrzymano. { $command } publikuje ponownie.
follow-resumed = { $feed } na { $channel }: publikowane ponownie, od tego, co odtąd nowe.
follow-test-title = Co zostałoby teraz opublikowane: { $feed }
follow-test-empty = Kanał RSS nie pokazuje wiadomości.
health-ok = ostatnio odczytano { $when }, następne sprawdzenie { $next }
health-new = jeszcze nie odczytano, pierwsze sprawdzenie { $next }
health-failing = ⚠ { $error } Od: { $since }; ostatnio odczytano { $when }, następna próba { $next }.
health-never = ⚠ { $error } Nigdy nie odczytano; następna próba { $next }.
health-posted = ostatnia publikacja { $when }
health-paused-moderator = ⏸ wstrzymane przez moderatora { $when }
health-paused-failing = ⏸ wstrzymane { $when }: przez dziesięć dni nie dało się odczytać. { $error }
health-paused-gone = ⏸ wstrzymane { $when }: tego kanału RSS już nie ma
health-paused-channel = ⏸ wstrzymane { $when }: kanału już nie ma
health-paused-permission = ⏸ wstrzymane { $when }: nie mogę publikować na tym kanale
health-paused-tag = ⏸ wstrzymane { $when }: forum wymaga tagu przy każdym poście, a żaden nie pasuje
health-unpostable =
    { $count ->
        [1] ⚠ Discord nie przyjął jednej wiadomości: „{ $title }”, { $when } ({ $count })
       *[other] ⚠ Wiadomości, których Discord nie przyjął: { $count }; najnowsza: „{ $title }”, { $when }
    }
verdict-post = ✅ zostałaby opublikowana
verdict-seen = ☑ już widziana
verdict-first-poll = ☑ była już, gdy zaczęła się subskrypcja
verdict-stale = ⏭ starsza niż dozwolona (dni: { $days })
verdict-not-included = 🚫 nie ma żadnego z wymaganych słów
verdict-excluded = 🚫 ma wykluczone słowo
verdict-flood = ⏭ za dużo naraz: publikowane są tylko najnowsze
verdict-told = ☑ ta sama historia co inna, wymieniona przy niej
notice-failing = { $feed }: tutaj wstrzymano, przez dziesięć dni nie dało się odczytać. { $error }
notice-gone = { $feed }: tutaj wstrzymano, serwer mówi, że tego już nie ma.
notice-channel = Nie publikuję już { $feed }, bo kanału już nie ma.
notice-permission = Nie publikuję już { $feed } na { $channel }, bo tam nie mogę.
notice-tag = Nie publikuję już { $feed } na { $channel }, bo forum wymaga tagu przy każdym poście, a żaden nie pasuje. Utwórz tag o nazwie miasta, jego kraju albo „Wiadomości” i wznów.
notice-resume = Publikuj ponownie
feed-error-bad-address = To nie jest adres strony internetowej.
feed-error-credentials = Adres zawiera nazwę użytkownika lub hasło. Takich nie przechowuję.
feed-error-bad-port = Nie pobieram niczego z portu { $port }.
feed-error-not-public = Adres nie jest w publicznym internecie.
feed-error-unreachable = { $host } nie odpowiada.
feed-error-tls = { $host } nie ma ważnego certyfikatu.
feed-error-timeout = Strona nie odpowiedziała w ciągu { $seconds } s.
feed-error-redirects = Adres przekierowuje więcej razy niż dozwolone ({ $limit }).
feed-error-gone = Strona mówi, że tego kanału RSS już nie ma.
feed-error-throttled = Strona prosi, żeby wrócić później.
feed-error-status = Strona odpowiada błędem { $status }.
feed-error-too-large = Kanał RSS jest większy niż { $megabytes } MB.
feed-error-encoding = Kanał RSS jest spakowany w sposób, którego nie znam ({ $encoding }).
feed-error-broken = Odpowiedzi strony nie da się użyć.
feed-error-web-page = To strona internetowa bez kanału RSS.
feed-error-not-a-feed = To nie jest kanał RSS ani Atom.
feed-error-unreadable = Kanału RSS nie da się odczytać.
feed-error-busy = Zbyt wiele osób pyta teraz o wiadomości. Spróbuj ponownie za kilka minut.
feed-error-no-city = Nie znam już tego miasta.
permission-view_channel = Wyświetlanie kanału
permission-send_messages = Wysyłanie wiadomości
permission-send_messages_in_threads = Wysyłanie wiadomości w wątkach
permission-create_public_threads = Tworzenie publicznych wątków
permission-embed_links = Osadzanie linków
permission-attach_files = Załączanie plików
permission-create_events = Tworzenie wydarzeń
permission-manage_events = Zarządzanie wydarzeniami
permission-manage_guild = Zarządzanie serwerem
permission-mention_everyone = Wzmianki @everyone, @here i wszystkich ról (albo pozwól wspominać tę rolę)
feed-moved = Kanał RSS przeniósł się na stałe na { $url }
feed-count =
    { $count ->
        [0] Kanał RSS nie pokazuje wiadomości.
       *[other] Wiadomości: { $count }. Obserwowany od teraz publikowałby to, co nowe, tak:
    }
feed-unread = Wiadomości, których nie dało się odczytać i które pominięto: { $count }.
feed-asks = Strona prosi o { $minutes } min przerwy po każdym odczycie.
feed-page = To strona internetowa, która ma te kanały RSS:
feed-refused = { $url } nie da się odczytać: { $error }
