### Hírek városokról és párokról, hírfolyamok követése, és ami nem sikerül velük.

command-news = A legújabb hírek egy városról vagy kettőről
option-news-city = A város; ha üres, a saját városod
option-news-other = A testvérvárosa, ha mindkettőről kérsz híreket
command-follow = Hírek egy csatornába
command-follow-city = Egy vagy két város hírei egy csatornába
command-follow-feed = Bármely RSS- vagy Atom-hírfolyam egy csatornába
command-follow-list = Mit követ a szerver, és működik-e
command-follow-remove = Követés vége
command-follow-pause = Posztolás szüneteltetése
command-follow-resume = Posztolás újra
command-follow-test = Ellenőrzés most: mi kerülne ki, és a többi miért nem
option-follow-city = A város
option-follow-other = A testvérvárosa, ha mindkettőről kérsz híreket
option-follow-url = A hírfolyam címe, vagy egy oldal, amelynek van
option-follow-channel = Hová kerüljenek; ha üres, ebbe a csatornába
option-follow-role = Rang, amelyet minden posztnál megemlítek
option-follow-mode = Minden hír azonnal, vagy összefoglaló
option-follow-include = Csak hírek e szavak valamelyikével, vesszővel elválasztva
option-follow-exclude = Hírek e szavak bármelyike nélkül, vesszővel elválasztva
option-follow-age = Hány napos lehet egy hír; ha üres, 7
option-follow-threads = Szál vagy fórumposzt minden hírhez, vagy egy a városhoz
option-follow-publish = Posztok közzététele a szervereken, amelyek ezt a hirdetménycsatornát követik
option-follow-subscription = Amit követsz
mode-instant = minden hír azonnal
mode-daily = összefoglaló naponta
mode-weekly = összefoglaló hetente
threads-each = minden hír külön szálban
threads-city = minden hír egy szálban

## A hírkártya

news-view-original = Eredeti megtekintése
news-credit = Kép: { $credit }
news-caption-credit = { $caption } – { $credit }
news-also = Itt is: { $places }
news-language = nyelv: { $language }
news-translated = Gépi fordítás: { $title }
news-title-city = Hírek: { $city }
news-title-pair = Hírek: { $city } és { $other }
news-none-city = { $city } és testvérvárosai: nem találtam semmi újat.
news-none-pair = { $city } és { $other }: nem találtam semmi újat.
news-unreachable = Nem értem el: { $source }. { $error }
news-search-silent = A hírkereső nem válaszolt.
news-search-had = A hírkereső nem válaszolt. Ez volt meg nekem { $when }.
news-last-seen = Az alábbiakat utoljára ekkor láttam: { $when }.
news-never-seen = Korábbról sincs tőle semmim.
news-more = További hírek
terminal-news-more = Írd be: „tovább”, ha többet szeretnél.
news-gdelt = Keresés: The GDELT Project (gdeltproject.org)
news-button = Hírek
news-newest = Legújabb hírek
news-skipped = { $count } régebbi hír kimaradt
news-digest-daily = A nap hírei: { $feed }
news-digest-weekly = A hét hírei: { $feed }
news-digest-more = és még { $count }
news-list-title = { $feed }: még { $count }
news-thread-opening = { $feed }: ide kerül, ami új.
news-tag-names = Hírek, Hír, Testvérváros, Testvérvárosok

## Követés

follow-label-pair = Hírek: { $city } és { $other }
follow-label-city = Hírek: { $city }
follow-done = { $channel } mostantól követi: { $feed } ({ $mode }).
follow-done-digest = Az első összefoglaló ekkor jön: { $when }.
follow-done-instant = A következő új hírt teszem ki elsőként. A mostani legújabb ez:
follow-done-empty = Még nincs hír. Az elsőt kiteszem.
follow-done-role = Megemlítem: { $role }.
follow-done-words = Csak ezekkel a szavakkal: { $include }
follow-done-not-words = E szavak nélkül: { $exclude }
follow-done-publish = A posztokat közzéteszem, óránként legfeljebb tízet.
follow-not-announcement = { $channel } nem hirdetménycsatorna, ezért ott semmit sem lehet közzétenni. Hagyd üresen ezt: { $option }, vagy válassz másik csatornát.
follow-limit = A szerver már { $limit } hírfolyamot követ, ennél többet nem engedek. Így szabadíthatsz fel helyet: { $command }
follow-already = { $channel } már követi: { $feed }. Ez mutatja: { $command }
follow-lacks = Még nem tudok ide posztolni: { $channel }. Ezek hiányoznak:
follow-lacks-what-to-do = Add meg nekem ezeket az engedélyeket a csatorna beállításaiban, és próbáld újra.
follow-lacks-channel = Szöveges csatornába, hirdetménycsatornába, szálba, fórumba és fórumposztba tudok posztolni. Válassz közülük.
follow-role-everyone = Az @everyone rangot nem említem meg. Válassz másikat, vagy egyet se.
follow-unreadable = Nem tudom követni: { $url }. { $error }
follow-choose-feed = Ez egy weboldal, és ezeket a hírfolyamokat kínálja. Melyikre gondolsz?
follow-choose-feed-placeholder = Válassz hírfolyamot
follow-sources = Ezeket a forrásokat is követheted itt:
follow-sources-placeholder = Kövesd valamelyiket
follow-site = Hírfolyam keresése itt: { $host }
source-town-hall = Városháza
source-paper = Helyi lap
source-association = Egyesület
source-quiet = hónapok óta csendes
follow-none = A szerver még semmit sem követ. Így kezdheted: { $first } vagy { $second }
follow-list-title = Mit követ a szerver
follow-list-place = { $channel } · { $mode }
follow-list-words = csak: { $include }
follow-list-not-words = e szavak nélkül: { $exclude }
follow-list-age = legfeljebb { $days } napos
follow-no-threads = { $channel } szál, és szálban nincs szál. Hagyd üresen ezt a lehetőséget, vagy válassz csatornát vagy fórumot.
follow-gone = Nem találtam ezt a feliratkozást. Ez mutatja, mi van: { $command }
follow-removed = { $channel } már nem követi: { $feed }.
follow-paused = { $feed } szünetel itt: { $channel }. Ez indítja újra: { $command }
follow-resumed = { $feed } újra kikerül ide: { $channel }, azzal kezdve, ami mostantól új.
follow-test-title = Ami most kikerülne: { $feed }
follow-test-empty = A hírfolyam nem mutat híreket.

health-ok = utoljára olvasva { $when }, következő ellenőrzés { $next }
health-new = még nincs olvasva, első ellenőrzés { $next }
health-failing = ⚠ { $error } Kezdete: { $since }; utoljára olvasva { $when }, következő próbálkozás { $next }.
health-never = ⚠ { $error } Még sosem lett olvasva; következő próbálkozás { $next }.
health-posted = utolsó poszt { $when }
health-paused-moderator = ⏸ egy moderátor szüneteltette { $when }
health-paused-failing = ⏸ szüneteltetve { $when }: tíz napig nem lehetett olvasni. { $error }
health-paused-gone = ⏸ szüneteltetve { $when }: a hírfolyam végleg megszűnt
health-paused-channel = ⏸ szüneteltetve { $when }: a csatorna már nem létezik
health-paused-permission = ⏸ szüneteltetve { $when }: nem posztolhatok a csatornába
health-paused-tag = ⏸ szüneteltetve { $when }: a fórum minden poszthoz címkét kér, és egyik címkéje sem illik
health-unpostable =
    { $count ->
        [one] ⚠ { $count } hír nem kerülhetett ki, mert a Discord nem fogadta el: „{ $title }”, { $when }
       *[other] ⚠ { $count } hír nem kerülhetett ki, mert a Discord nem fogadta el; a legújabb: „{ $title }”, { $when }
    }

verdict-post = ✅ kikerülne
verdict-seen = ☑ már volt
verdict-first-poll = ☑ már ott volt, amikor követni kezdted
verdict-stale = ⏭ régebbi, mint { $days } nap
verdict-not-included = 🚫 nincs benne a kért szavak egyike sem
verdict-excluded = 🚫 kizárt szó van benne
verdict-flood = ⏭ sok közül az egyik: egy sorban a többivel
verdict-told = ☑ ugyanaz a hír, mint egy másik; azzal együtt szerepel

notice-failing = { $feed } itt szünetel: tíz napig nem lehetett olvasni. { $error }
notice-gone = { $feed } itt szünetel: a kiszolgálója szerint végleg megszűnt.
notice-channel = Nem posztolom tovább: { $feed }, mert a csatornája már nem létezik.
notice-permission = Nem posztolom tovább: { $feed }, mert itt nem posztolhatok: { $channel }.
notice-tag = Nem posztolom tovább: { $feed }, mert a fórum ({ $channel }) minden poszthoz címkét kér, és egyik címkéje sem illik. Hozz létre egyet a város, az ország vagy a „Hírek” nevével, és indítsd újra.
notice-resume = Posztolás újra

## Ami a hírfolyamokkal nem sikerül, mondatként

feed-error-bad-address = Ez nem weboldal címe.
feed-error-credentials = A cím felhasználónevet vagy jelszót tartalmaz. Ilyet nem tárolok.
feed-error-bad-port = Erről a portról nem töltök le: { $port }.
feed-error-not-public = A cím nincs a nyilvános interneten.
feed-error-unreachable = { $host } nem válaszol.
feed-error-tls = { $host } tanúsítványa érvénytelen.
feed-error-timeout = A webhely { $seconds } másodpercen belül nem válaszolt.
feed-error-redirects = A cím több mint { $limit } alkalommal irányít át.
feed-error-gone = A webhely szerint a hírfolyam végleg megszűnt.
feed-error-throttled = A webhely azt kérte, térjek vissza később.
feed-error-status = A webhely hibával válaszol: { $status }.
feed-error-too-large = A hírfolyam nagyobb, mint { $megabytes } MB.
feed-error-encoding = A hírfolyam olyan módon van csomagolva, amelyet nem ismerek ({ $encoding }).
feed-error-broken = A webhely válasza hibás.
feed-error-web-page = Ez egy weboldal, hírfolyam nélkül.
feed-error-not-a-feed = Ez nem RSS- vagy Atom-hírfolyam.
feed-error-unreadable = A hírfolyam nem olvasható.
feed-error-busy = Most túl sokan kérnek híreket. Próbáld újra pár perc múlva.
feed-error-no-city = Már nem ismerem a várost.

## Az engedélyek neve a Discordon

permission-view_channel = Csatorna megtekintése
permission-send_messages = Üzenetek küldése
permission-send_messages_in_threads = Üzenetek küldése szálakban
permission-create_public_threads = Nyilvános szálak létrehozása
permission-embed_links = Linkek beágyazása
permission-attach_files = Fájlok csatolása
permission-create_events = Események létrehozása
permission-manage_events = Események kezelése
permission-manage_guild = Szerver kezelése
permission-mention_everyone = @everyone, @here és minden rang említése (vagy tedd a rangot megemlíthetővé)

## python -m bot feed URL

feed-moved = A hírfolyam végleg elköltözött ide: { $url }
feed-count =
    { $count ->
        [0] A hírfolyam nem mutat híreket.
       *[other] { $count } hír. Ha most követnéd, az kerülne ki, ami mostantól új, így:
    }
feed-unread = { $count } hírt nem lehetett olvasni, kimaradt.
feed-asks = A webhely azt kéri, hogy minden látogatás után { $minutes } percig ne keressem fel újra.
feed-page = Ez egy weboldal, és ezeket a hírfolyamokat kínálja:
feed-refused = Nem olvasható: { $url }. { $error }
permission-send_polls = Szavazások létrehozása
