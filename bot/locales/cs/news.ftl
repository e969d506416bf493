### České texty; význam každého vysvětluje en-US. Názvy měst se tu neskloňují: stojí na začátku, za dvojtečkou nebo v závorce.

command-news = Nejnovější zprávy o městě nebo o dvou městech
option-news-city = Město; když ho vynecháš, tvoje
option-news-other = Jeho partnerské město, pro zprávy o obou
command-follow = Zveřejňovat zprávy v kanálu
command-follow-city = Zveřejňovat v kanálu zprávy o městě nebo o dvou městech
command-follow-feed = Zveřejňovat v kanálu libovolný zdroj RSS nebo Atom
command-follow-list = Co tento server sleduje a zda to funguje
command-follow-remove = Přestat sledovat
command-follow-pause = Na čas přestat zveřejňovat
command-follow-resume = Znovu zveřejňovat
command-follow-test = Podívat se teď: co by se zveřejnilo a proč ne ostatní
option-follow-city = Město
option-follow-other = Jeho partnerské město, pro zprávy o obou
option-follow-url = Adresa zdroje nebo stránky, která ho má
option-follow-channel = Kam zveřejňovat; když vynecháš, do tohoto kanálu
option-follow-role = Role, která se má zmínit v každém příspěvku
option-follow-mode = Každá zpráva hned, nebo souhrn
option-follow-include = Jen zprávy s některým z těchto slov (oddělených čárkami)
option-follow-exclude = Žádné zprávy s některým z těchto slov (oddělených čárkami)
option-follow-age = Kolik dní smí zpráva mít; když vynecháš, 7
option-follow-threads = Vlákno nebo příspěvek na fóru pro každou zprávu, nebo jedno pro město
option-follow-publish = Předávat serverům, které sledují tento kanál oznámení
option-follow-subscription = Co server sleduje
mode-instant = každá zpráva hned
mode-daily = souhrn každý den
mode-weekly = souhrn každý týden
threads-each = každá zpráva ve vlastním vlákně
threads-city = všechny zprávy v jednom vlákně
news-view-original = Zobrazit originál
news-credit = Foto: { $credit }
news-caption-credit = { $caption } – { $credit }
news-also = Také: { $places }
news-language = jazyk: { $language }
news-translated = Strojový překlad: { $title }
news-title-city = Zprávy: { $city }
news-title-pair = Zprávy: { $city } a { $other }
news-none-city = { $city } a partnerská města: nic nového se nenašlo.
news-none-pair = { $city } a { $other }: nic nového se nenašlo.
news-unreachable = Zdroj není dostupný: { $source }. { $error }
news-search-silent = Vyhledávání zpráv neodpovědělo.
news-search-had = Vyhledávání zpráv neodpovědělo. Tohle mám z dřívějška: { $when }.
news-last-seen = Co následuje, bylo naposledy načteno { $when }.
news-never-seen = Nic z dřívějška odtud nemám.
news-more = Další zprávy
terminal-news-more = Napiš „další“ a uvidíš víc.
news-gdelt = Vyhledávání: The GDELT Project (gdeltproject.org)
news-button = Zprávy
news-newest = Nejnovější zprávy
news-skipped =
    { $count ->
        [one] Vynechána { $count } starší zpráva
        [few] Vynechány { $count } starší zprávy
        [many] Vynecháno { $count } starší zprávy
       *[other] Vynecháno { $count } starších zpráv
    }
news-digest-daily = Zprávy dne: { $feed }
news-digest-weekly = Zprávy týdne: { $feed }
news-digest-more = a další: { $count }
news-list-title = { $feed }: další ({ $count })
news-thread-opening = { $feed }: sem přichází vše nové.
news-tag-names = Zprávy, Novinky, Partnerské město, Partnerská města
follow-label-pair = Zprávy: { $city } a { $other }
follow-label-city = Zprávy: { $city }
follow-done = { $channel } teď sleduje: { $feed } ({ $mode }).
follow-done-digest = První souhrn vyjde { $when }.
follow-done-instant = Příští nová zpráva se zveřejní. Toto je zatím ta nejnovější:
follow-done-empty = Zatím tu není žádná zpráva. První se zveřejní.
follow-done-role = Bude se zmiňovat role { $role }.
follow-done-words = Jen zprávy se slovy: { $include }
follow-done-not-words = Žádné zprávy se slovy: { $exclude }
follow-done-publish = Příspěvky se budou předávat dál, nejvýše deset za hodinu.
follow-not-announcement = { $channel } není kanál oznámení, nic se tam proto nedá předávat dál. Vynech { $option }, nebo vyber jiný kanál.
follow-limit = Tento server už sleduje nejvyšší dovolený počet zdrojů: { $limit }. Místo uvolníš příkazem { $command }.
follow-already = { $channel } už sleduje: { $feed }. Ukáže to { $command }.
follow-lacks = Do { $channel } zatím psát nemohu. Chybí mi tam:
follow-lacks-what-to-do = Dej mi tato oprávnění v nastavení kanálu a zkus to znovu.
follow-lacks-channel = Mohu psát do textových kanálů, kanálů oznámení, vláken, fór a příspěvků na fóru. Vyber prosím něco z toho.
follow-role-everyone = @everyone nezmiňuji. Vyber jinou roli, nebo žádnou.
follow-unreadable = Tohle nemohu sledovat: { $url }. { $error }
follow-choose-feed = To je webová stránka a nabízí tyto zdroje. Který myslíš?
follow-choose-feed-placeholder = Vyber zdroj
follow-sources = Můžeš tu sledovat i tyto zdroje:
follow-sources-placeholder = Sledovat některý z nich
follow-site = Hledat zdroj na { $host }
source-town-hall = Radnice
source-paper = Místní noviny
source-association = Spolek
source-quiet = už měsíce mlčí
follow-none = Tento server zatím nic nesleduje. Začni příkazem { $first } nebo { $second }.
follow-list-title = Co tento server sleduje
follow-list-place = v { $channel } · { $mode }
follow-list-words = jen: { $include }
follow-list-not-words = bez: { $exclude }
follow-list-age =
    { $days ->
        [one] nejvýše { $days } den staré
        [few] nejvýše { $days } dny staré
        [many] nejvýše { $days } dne staré
       *[other] nejvýše { $days } dní staré
    }
follow-no-threads = { $channel } je vlákno a ve vláknech žádná vlákna nejsou. Vynech tuto volbu, nebo vyber kanál či fórum.
follow-gone = Takové sledování se nenašlo. Všechna ukáže { $command }.
follow-removed = { $channel } už nesleduje: { $feed }.
follow-paused = { $feed }: zveřejňování v { $channel } je pozastaveno. Pokračovat lze příkazem { $command }.
follow-resumed = { $feed }: v { $channel } se opět zveřejňuje, počínaje tím, co bude nové od teď.
follow-test-title = Co by se teď zveřejnilo: { $feed }
follow-test-empty = Zdroj neobsahuje žádné zprávy.
health-ok = naposledy načteno { $when }, další kontrola { $next }
health-new = zatím nenačteno, první kontrola { $next }
health-failing = ⚠ { $error } Poprvé { $since }; naposledy načteno { $when }, další pokus { $next }.
health-never = ⚠ { $error } Ještě nikdy nenačteno; další pokus { $next }.
health-posted = poslední příspěvek { $when }
health-paused-moderator = ⏸ pozastaveno moderátorem { $when }
health-paused-failing = ⏸ pozastaveno { $when }: zdroj nešel deset dní načíst. { $error }
health-paused-gone = ⏸ pozastaveno { $when }: zdroj už neexistuje
health-paused-channel = ⏸ pozastaveno { $when }: kanál už neexistuje
health-paused-permission = ⏸ pozastaveno { $when }: do toho kanálu nesmím psát
health-paused-tag = ⏸ pozastaveno { $when }: fórum chce u každého příspěvku štítek a žádný se nehodí
health-unpostable =
    { $count ->
        [1] ⚠ Discord nepřijal jednu zprávu ({ $count }): „{ $title }“, { $when }
       *[other] ⚠ Zprávy, které Discord nepřijal: { $count }; nejnovější: „{ $title }“, { $when }
    }
verdict-post = ✅ zveřejnilo by se
verdict-seen = ☑ už se objevilo
verdict-first-poll = ☑ bylo tu už na začátku sledování
verdict-stale =
    { $days ->
        [one] ⏭ starší než { $days } den
        [few] ⏭ starší než { $days } dny
        [many] ⏭ starší než { $days } dne
       *[other] ⏭ starší než { $days } dní
    }
verdict-not-included = 🚫 neobsahuje žádné z požadovaných slov
verdict-excluded = 🚫 obsahuje vyloučené slovo
verdict-flood = ⏭ jedna z mnoha najednou: uvedena v jednom řádku s ostatními
verdict-told = ☑ tatáž událost jako v jiné zprávě; uvedena u ní
notice-failing = { $feed }: zveřejňování je tu pozastaveno, zdroj nešel deset dní načíst. { $error }
notice-gone = { $feed }: zveřejňování je tu pozastaveno, server hlásí, že zdroj už neexistuje.
notice-channel = { $feed }: zveřejňování skončilo, protože kanál už neexistuje.
notice-permission = { $feed }: zveřejňování v { $channel } skončilo, protože tam nesmím psát.
notice-tag = { $feed }: zveřejňování v { $channel } skončilo, protože fórum chce u každého příspěvku štítek a žádný se nehodí. Vytvoř štítek pojmenovaný po městě, jeho zemi nebo „Zprávy“ a pokračuj.
notice-resume = Znovu zveřejňovat
feed-error-bad-address = To není adresa webové stránky.
feed-error-credentials = Adresa obsahuje uživatelské jméno nebo heslo. Ta neuchovávám.
feed-error-bad-port = Z portu { $port } nic nenačítám.
feed-error-not-public = Adresa není na veřejném internetu.
feed-error-unreachable = { $host } neodpovídá.
feed-error-tls = { $host } nemá platný certifikát.
feed-error-timeout = Stránka neodpověděla do { $seconds } s.
feed-error-redirects = Adresa přesměrovává víckrát než dovoleno ({ $limit }).
feed-error-gone = Stránka hlásí, že zdroj už neexistuje.
feed-error-throttled = Stránka žádá, ať přijdu později.
feed-error-status = Stránka odpovídá chybou { $status }.
feed-error-too-large = Zdroj je větší než { $megabytes } MB.
feed-error-encoding = Zdroj je komprimovaný způsobem, který neznám ({ $encoding }).
feed-error-broken = Odpověď stránky je poškozená.
feed-error-web-page = To je webová stránka bez zdroje RSS.
feed-error-not-a-feed = To není zdroj RSS ani Atom.
feed-error-unreadable = Zdroj nejde přečíst.
feed-error-busy = O zprávy teď žádá příliš mnoho lidí. Zkus to prosím za pár minut.
feed-error-no-city = Toto město už neznám.
permission-view_channel = Zobrazit kanály
permission-send_messages = Odesílat zprávy
permission-send_messages_in_threads = Odesílat zprávy ve vláknech
permission-create_public_threads = Vytvářet veřejná vlákna
permission-embed_links = Vkládat odkazy
permission-attach_files = Přikládat soubory
permission-create_events = Vytvářet události
permission-manage_events = Spravovat události
permission-manage_guild = Spravovat server
permission-mention_everyone = Zmínit @everyone, @here a všechny role (nebo povol zmiňování této role)
feed-moved = Zdroj se natrvalo přestěhoval: { $url }
feed-count =
    { $count ->
        [0] Zdroj neobsahuje žádné zprávy.
       *[other] Počet zpráv: { $count }. Při sledování by se zveřejňovalo, co bude nové od teď, takto:
    }
feed-unread = Zprávy, které nešlo přečíst a jsou vynechány: { $count }.
feed-asks = Stránka žádá o { $minutes } min klidu po každé návštěvě.
feed-page = To je webová stránka a nabízí tyto zdroje:
feed-refused = { $url } nejde načíst: { $error }
permission-send_polls = Vytvářet ankety
