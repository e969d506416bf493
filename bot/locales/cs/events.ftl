### České texty; význam každého vysvětluje en-US. Názvy měst se tu neskloňují: stojí na začátku, za dvojtečkou nebo v závorce.

command-event = Ohlašovat, měnit a rušit události
command-event-create = Ohlásit událost: nejdřív náhled, pak potvrzení
command-event-edit = Změnit událost; změní se i karta, událost Discordu a soubor kalendáře
command-event-cancel = Zrušit událost nebo jeden termín série
command-event-announce = Zveřejnit kartu události znovu, zde nebo v jiném kanálu
command-event-again = Ohlásit událost ještě jednou: kopie minulé, v jiném čase
command-event-people = Kdo jak odpověděl; přidat či odebrat někoho, nebo získat seznam jako soubor
option-event-again = Která; když vynecháš, poslední
option-event-people-add = Koho přidat, když odpověděl jinde
option-event-people-answer = Jeho odpověď; když vynecháš, že přijde
option-event-people-remove = Čí odpověď odebrat
option-event-people-file = Seznam jako soubor pro tabulky (CSV)
event-people-bot = Boti na události nechodí.
event-people-elsewhere = Přidat lze jen členy tohoto serveru.
event-people-name = Jméno
event-people-answer = Odpověď
event-people-at = Čas odpovědi (UTC)
event-people-id = ID na Discordu
command-event-when-both = Hodiny vhodné pro dvě partnerská města: ve dne v obou
event-both-none = { $city } a { $other }: nikdy není den (8–22 h) v obou městech současně.
event-both-week = Týden od dne: { $day }
event-both-title = Ve dne v obou: { $city } a { $other }
event-both-lead = Od 8 do 22 hodin v obou městech, pro sobotu každého týdne; v ostatní dny stejně.
event-both-next = Událost v některou z těchto hodin ohlásíš příkazem { $command }.
event-both-hours = { $city } { $here } = { $other } { $there }
event-both-no-hour = žádná společná hodina
event-both-odd = čas se zatím změnil jen v jednom z obou měst
command-events = Nadcházející události tohoto serveru
option-event-title = Jak se jmenuje (do 100 znaků)
option-event-when = Kdy začíná: „příští pátek v 19:00“, „17. 1. 2027 18:30“ nebo <t:…> z Discordu
option-event-duration = Jak dlouho: „2 hodiny“, „90 min“, „3 dny“, „do 22:00“; když vynecháš, dvě hodiny
option-event-place = Kde: místo nebo odkaz
option-event-city = Město, kde se koná; platí jeho časové pásmo. Když vynecháš, město tohoto serveru
option-event-other = Partnerské město
option-event-description = Co by lidé měli vědět
option-event-host = Kdo zve
option-event-image = Obrázek: PNG, JPG, GIF, WebP nebo AVIF
option-event-image-url = Adresa obrázku místo souboru
option-event-role = Role, která se při ohlášení jednou zmíní
option-event-channel = Kde ohlásit; když vynecháš, v kanálu událostí z /setup
option-event-repeat = Zda se opakuje
option-event-until = Kdy série končí: datum, nebo počet termínů, třeba „10“
option-event-places = Kolik lidí může přijít; další čekají na místo
option-event-reminders = Připomenutí: „1 den, 15 min“ (když vynecháš, beze změny) nebo „žádné“
option-event-thread = Zda má mít každá karta vlákno k povídání
option-event-event = Která událost nebo který termín série
option-event-reason = Proč; bude na kartě
option-event-scope = Kolik ze série: tento termín, tento a další, nebo všechny zbývající
option-event-role-anew = Role, která se má od teď zmiňovat; @everyone pro nikoho
option-event-channel-anew = Kam kartu přesunout
event-title-cancelled = Zrušeno: { $title }
event-title-ended = Skončilo: { $title }
event-when-line = { $start } – { $end } · { $relative }
event-to-card = Otevřít kartu
event-place = Kde
event-place-open = Místo bude oznámeno
event-host = Zve
event-hosted-by = Zve: { $host }
event-reason = Důvod
event-series = Série
event-answers = Odpovědi
event-footer = Událost { $number }
event-span-one-day = { $date }, { $start } – { $end } ({ $zone })
event-span-days = { $date }, { $start } – { $end_date }, { $end } ({ $zone })
event-counts = Přijde: { $going } · Možná: { $maybe } · Nepřijde: { $declined }
event-counts-capped = Přijde: { $going } z { $capacity } · Čeká: { $waiting } · Možná: { $maybe } · Nepřijde: { $declined }
event-repeat-daily = Každý den · { $number } z { $total }
event-repeat-biweekly = Jednou za dva týdny, { $weekday } · { $number } z { $total }
event-repeat-weekdays = Od pondělí do pátku · { $number } z { $total }
event-repeat-weekly = Každý týden, { $weekday } · { $number } z { $total }
event-repeat-monthly = Každý měsíc { $day }. dne · { $number } z { $total }
event-repeat-monthly-weekday =
    { $nth ->
        [1] Každý měsíc, 1. v měsíci: { $weekday }
        [2] Každý měsíc, 2. v měsíci: { $weekday }
        [3] Každý měsíc, 3. v měsíci: { $weekday }
        [4] Každý měsíc, 4. v měsíci: { $weekday }
       *[other] Každý měsíc, poslední v měsíci: { $weekday }
    } · { $number } z { $total }
event-repeat-yearly = Každý rok, { $date } · { $number } z { $total }
event-picture-alt = Obrázek k události „{ $title }“
event-postcard-alt = Pohlednice: { $city } a { $other } (událost „{ $title }“)
event-button-going = Přijdu
event-button-maybe = Možná
event-button-declined = Nemohu
event-button-calendar = Přidat do kalendáře
event-button-list = Kdo přijde?
event-reminder = Začátek { $relative }: { $absolute }
event-answered-going = Přijdeš: { $title }.
event-answered-waiting = Všechna místa jsou obsazená: { $title }. Jsi na čekací listině a postoupíš, až se místo uvolní.
event-answered-maybe = Možná přijdeš: { $title }.
event-answered-declined = Nepřijdeš: { $title }.
event-told-moved = Přesunuto: začátek { $start }, ne { $was }.
event-told-cancelled = Zrušeno: nekoná se { $was }.
event-place-free = Uvolnilo se místo a je tvoje!
event-local-time = Tvůj čas: { $absolute } ({ $relative })
event-taken-back = Tvoje odpověď je stažena a smazána.
event-button-take-back = Vzít zpět
event-button-remind = Připomenout mi přímou zprávou
event-button-quiet = Nepřipomínat
event-calendar = Otevři tento soubor v kalendáři. Novější soubor téže události ho nahradí.
event-list-going = Přijdou
event-list-waiting = Čekají na místo
event-list-maybe = Možná
event-list-declined = Nepřijdou
event-list-empty = Nikdo zatím neodpověděl.
event-list-not-yours = Jména vidí jen moderátoři. Celkem:
events-title = Nadcházející události
events-none = Žádné události se nechystají. Moderátoři je ohlašují příkazem { $command }.
events-menu = Podívat se na událost a odpovědět
event-preview = Toto se ohlásí v { $channel }. Zkontroluj prosím časy.
event-preview-role = Role { $role } bude jednou zmíněna.
event-warn-past = Tento čas už minul.
event-warn-skipped = Hodiny se tehdy posouvají dopředu a tato hodina chybí; bere se o hodinu později.
event-warn-twice = Hodiny se tehdy vracejí a tato hodina je dvakrát; myslí se ta první.
event-warn-far-off = To je za víc než rok. Je rok správně?
event-warn-day-or-month = Nejdřív den, nebo měsíc? Zkontroluj prosím datum.
event-warn-which-week = „Příští“ se bere jako nejbližší, v tomto týdnu. Pro další týden napiš datum.
event-warn-eight-days = „Osm“ nebo „patnáct dní“ jsme četli jako jeden nebo dva týdny. Šlo-li o přesný počet dní, napiš datum.
event-warn-every-week = Den, který se opakuje, byl přečten jako nejbližší (výše). Pro sérii zvol „repeat“.
event-warn-feast-day = Tento svátek připadá v různých zemích na různá data. Zkontroluj datum výše.
event-warn-minutes-to = „5 to 7“ bylo přečteno jako rozmezí od pěti do sedmi. Za pět minut sedm zapiš jako „6:55“.
event-warn-weekday-mismatch = Den v týdnu a datum se neshodují; platí datum.
event-warn-slip = Překlep v názvu dne nebo měsíce byl přečten jako nejbližší název. Zkontrolujte datum výše.
event-warn-half-day = Hodina bez denní doby se bere tak, jak je napsáno výše. Pro druhou polovinu dne napiš „19:00“.
event-warn-midnight = „Půlnoc“ se bere jako ta na konci toho dne.
event-warn-end-day = U posledního dne chybí hodina; končí tedy ve stejnou hodinu, kdy první začíná. Jinak napiš „28.11. 10:00 – 29.11. 16:00“.
event-warn-zone-season = Tato zkratka platí v jiné části roku; bere se místní čas, jaký tam tehdy bude.
event-anniversary = { $city } a { $other }: { $years }. výročí partnerství připadá na { $date }.
event-anniversary-year = { $city } a { $other }: { $years }. výročí partnerství připadá na rok { $year }.
event-button-confirm = Potvrdit
event-button-edit = Upravit
event-button-cancel = Zahodit
event-form-title = Změnit událost
event-field-title = Název
event-field-when = Kdy
event-field-duration = Jak dlouho
event-field-place = Kde
event-field-description = Popis
event-edit-preview = { $title } – změní se: { $fields }. Dokud nepotvrdíš, nic se nestane.
event-scope-this = Jen tento termín; zbytek série zůstane, jak je.
event-scope-following =
    { $count ->
        [1] Jen tento termín: je poslední. Co bylo před ním, zůstane.
       *[other] Tento a všechny další termíny, celkem { $count }; co bylo předtím, zůstane.
    }
event-scope-all =
    { $count ->
        [1] Jediný termín, který teprve přijde.
       *[other] Všechny termíny, které teprve přijdou: { $count }.
    }
event-edit-channel = Karta se přesune do { $channel }.
event-edit-role = Role { $role } bude od teď zmíněna pokaždé, když se karta zveřejní.
event-edit-stay = Lidé, kteří už místo mají ({ $going }), si ho nechají. Nikdo nový ho nedostane, dokud jich nebude méně než { $capacity }.
event-edit-meanwhile = Mezitím někdo jiný změnil: { $fields }. Tady vidíš svou verzi; potvrzením nahradí tu druhou.
event-edit-nothing = Tak už to je; nic by se nezměnilo.
event-edit-done = To už bylo potvrzeno nebo zahozeno.
event-edit-thrown-away = Zahozeno; událost zůstává, jak je.
event-cancel-preview = { $title }: událost se má zrušit. Dokud nepotvrdíš, nic se nestane.
event-cancel-going =
    { $count ->
        [1] Chystá se přijít jeden člověk.
       *[other] Lidé, kteří se chystají přijít: { $count }.
    }
event-button-call-off = Zrušit událost
event-button-keep = Ponechat událost
event-field-city = Město
event-field-other = Partnerské město
event-field-host = Kdo zve
event-field-role = Zmiňovaná role
event-field-channel = Kanál
event-field-repeat = Opakování
event-field-places = Místa
event-field-reminders = Připomenutí
event-field-picture = Obrázek
event-field-thread = Vlákno
event-draft-thrown-away = Zahozeno; nic se neohlásilo.
event-announced = Ohlášeno: { $title } { $link }
event-announced-here = Kanál, ve kterém byla, už nevidím. Karta je teď v { $channel }.
event-not-announced = Zatím neohlášeno: { $title }
event-changed = Změněno: { $title } { $link }
event-cancelled = Zrušeno: { $title } { $link }
event-problem = { $title }: { $problem }
event-choice-series = { $title } (celá série)
event-choice-one = { $title } – { $date }, { $time }
event-title-anniversary = { $years }. výročí partnerství: { $city } a { $other }
event-tag-names = Události, Událost, Akce
event-times = příští pátek v 19:00 | zítra v 18:00 | 17. ledna 2027 18:30 | za 2 týdny ve 20:00
event-durations = 30 min | 1 hodina | 90 min | 2 hodiny | 3 hodiny | 1 den | 3 dny
event-native-missing = Chybí mi oprávnění „{ $permission }“, takže událost nebude v seznamu událostí Discordu. Karta se přesto zveřejní.
event-card-channel-gone = Kanál s kartou už neexistuje. { $command } ji zveřejní v jiném.
event-card-deleted = Karta byla smazána. { $command } ji zveřejní znovu.
event-card-missing = Kartu v { $channel } nemohu zveřejnit: chybí mi tam oprávnění „{ $permission }“. Zkusím to znovu.
event-card-pending = Trvá to déle než obvykle. Karta se v { $channel } objeví sama.
event-native-deleted = Událost Discordu byla smazána. { $command } ji vytvoří znovu.
event-native-too-many = Tento server má v seznamu Discordu už 100 událostí, víc jich Discord nedovolí. Karta zůstane i tak.
event-native-started = Událost už začala, takže se do seznamu událostí Discordu nedostane.
event-native-failed = V seznamu událostí Discordu událost zatím není.
event-when-unreadable = „{ $text }“ neumím přečíst jako čas. Zkus „příští pátek v 19:00“, „17. 1. 2027 18:30“ nebo „zítra v 18:00“.
event-when-which-feast = „{ $feast }“ nepřipadá všude na stejné datum, nebo trvá několik dní. Napiš datum, třeba „17. ledna 2027 18:30“.
event-when-no-time = V „{ $text }“ je den, ale chybí hodina. Zkus „příští pátek v 19:00“, „17. 1. 2027 18:30“ nebo „zítra v 18:00“.
event-when-too-far = To je za víc než pět let; nic pozdějšího Discord neohlašuje.
event-zone-unclear = „{ $zone }“ je název několika časových pásem: { $zones }. Jedno z nich připiš za čas.
event-duration-unreadable = „{ $text }“ neumím přečíst jako délku. Zkus „2 hodiny“, „90 min“ nebo „do 22:00“.
event-end-before-start = Skončilo by to dřív, než to začne. Zkus „2 h“, „90 min“ nebo konec po začátku.
event-too-long =
    { $days ->
        [one] Událost může trvat nejvýše { $days } den.
        [few] Událost může trvat nejvýše { $days } dny.
        [many] Událost může trvat nejvýše { $days } dne.
       *[other] Událost může trvat nejvýše { $days } dní.
    }
event-until-before-start = Série by skončila před prvním termínem.
event-until-without-repeat = Konec série potřebuje opakování: vyber ho ve volbě „repeat“.
event-two-ends = „{ $when }“ říká, kdy akce končí, a „{ $duration }“ něco jiného. Jedno z toho vynech.
event-weekdays-at-weekend = Série všedních dní začíná některý den od pondělí do pátku. Vyber jiný den, nebo „repeat: daily“.
event-reminders-unreadable = „{ $text }“ neumím přečíst jako připomenutí. Zkus „1 den, 15 min“, „2 hodiny“ nebo „žádné“ (nejvýše pět, nejdřív čtyři týdny předem).
event-title-missing = Událost potřebuje název.
event-title-too-long = Počet znaků názvu: { $length }; Discord jich přijímá nejvýše 100.
event-city-needed = Podle kterého časového pásma? Uveď město ve volbě „city“, nebo nastav město serveru příkazem /setup.
event-start-past = Začínalo by to v minulosti. Vyber pozdější čas.
event-channel-gone = To není textový kanál, který vidím.
event-channel-not-writable = Do { $channel } psát nemohu: chybí mi tam oprávnění „{ $permission }“.
event-thread-in-thread = Ke kartě ve vlákně nejde připojit vlákno. Vyber kanál.
event-channel-not-yours = Do { $channel } nesmíš psát.
event-role-everyone = @everyone nezmiňuji. Vyber roli, kterou si lidé sami zvolili.
event-role-not-pingable = Roli { $role } nesmím zmínit. Povol to v nastavení role všem, nebo mi dej oprávnění „Zmínit @everyone, @here a všechny role“.
event-role-not-yours = Roli { $role } nesmíš zmínit, takže ani já.
event-role-gone = Role, která se má zmínit, už neexistuje. Vytvoř událost znovu s jinou.
event-image-none = To není obrázek, nebo není celý. Ukázat lze PNG, JPG, GIF, WebP a AVIF.
event-image-sides = Obrázek má příliš mnoho pixelů: nejvýše { $side } na stranu, celkem { $millions } mil. Zmenši ho.
event-image-too-large = Obrázek je větší než { $megabytes } MB.
event-image-unreachable = Obrázek nejde načíst. Přilož ho jako soubor.
event-not-announcer = Události ohlašují jen lidé s oprávněním „Vytvářet události“ nebo s rolí pro ohlašování z /setup.
event-not-found = Otevřená událost „{ $event }“ se tu nenašla. Vyber ji při psaní ze seznamu.
event-is-over = „{ $title }“: událost skončila nebo je zrušena.
event-draft-gone = Tento náhled je zastaralý. Začni prosím znovu.
event-draft-announced = Tato událost už je ohlášena.
event-edit-one-time-only = Jednomu termínu série lze změnit čas, délku, název a místo. Pro ostatní zvol scope „following“ nebo „all“.
event-no-answer = Nejdřív odpověz; pak ti mohu připomenout.
week-title = Tento týden
week-more = Další události: { $count }; ukáže je { $command }.
event-interested = Zájemci v seznamu Discordu: { $count }
option-event-poll = Zda se zeptat lidí v tomto kanálu anketou Discordu
event-both-question = Kdy se vám to hodí? Podle místního času: { $city } · { $other }
event-both-asked = Dotaz je tady: { $link }. Lze vybrat více odpovědí; anketa je otevřená týden.
event-both-to-poll = Otevřít anketu
