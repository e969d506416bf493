### Események: kártyák, előnézetek, válaszok, emlékeztetők, és ami nem sikerül velük.

command-event = Események meghirdetése, módosítása és lemondása
command-event-create = Esemény meghirdetése: előbb előnézet, aztán megerősítés
command-event-edit = Esemény módosítása; a kártya, a Discord-esemény és a naptárfájl követi
command-event-cancel = Esemény vagy egy sorozat egyik alkalmának lemondása
command-event-announce = Egy esemény kártyájának újbóli kitétele, itt vagy másik csatornában
command-event-again = Esemény meghirdetése még egyszer: egy korábbi másolata, más időpontban
command-event-people = Ki mit válaszolt; hozzáadás, eltávolítás, vagy a lista fájlként
option-event-again = Melyik; ha üres, a legutóbbi
option-event-people-add = Akit hozzá kell adni, mert máshol jelezte
option-event-people-answer = Mit válaszol; ha üres: jön
option-event-people-remove = Akinek a válaszát el kell távolítani
option-event-people-file = A lista fájlként, táblázatkezelőhöz (CSV)
event-people-bot = Botok nem járnak eseményekre.
event-people-elsewhere = Csak e szerver tagjai vehetők fel a listára.
event-people-name = Név
event-people-answer = Válasz
event-people-at = Válasz ideje (UTC)
event-people-id = Discord-azonosító
command-event-when-both = Két testvérvárosnak megfelelő órák: mindkettőben nappal
event-both-none = { $city } és { $other }: soha nincs egyszerre mindkettőben nappal (8 és 22 óra között).
event-both-week = Hét kezdete: { $day }
event-both-title = Mindkettőben nappal: { $city } és { $other }
event-both-lead = 8 és 22 óra között mindkét városban, minden hét szombatján; a többi nap ugyanilyen.
event-both-next = Hirdesd meg valamelyiket ezzel: { $command }
event-both-hours = { $city } { $here } = { $other } { $there }
event-both-no-hour = nincs közös óra
event-both-odd = csak az egyikük állította át az órát
command-events = A szerver közelgő eseményei
option-event-title = Az esemény neve (legfeljebb 100 karakter)
option-event-when = Mikor kezdődik: „jövő pénteken 19 órakor”, „2027. január 17. 18:30” vagy a Discord <t:…> jele
option-event-duration = Meddig tart: „2 óra”, „90 perc”, „3 nap”, „22:00-ig”; ha üres, két óra
option-event-place = Hol: egy hely vagy egy link
option-event-city = A város, ahol lesz; az ő időzónája számít. Ha üres, a szerver városa
option-event-other = A testvérváros
option-event-description = Amit tudni érdemes
option-event-host = Ki hív meg
option-event-image = Egy kép: PNG, JPG, GIF, WebP vagy AVIF
option-event-image-url = Egy kép címe, fájl helyett
option-event-role = Rang, amelyet meghirdetéskor egyszer megemlítek
option-event-channel = Hol legyen meghirdetve; ha üres, a /setup eseménycsatornájában
option-event-repeat = Ismétlődik-e
option-event-until = Mikor ér véget a sorozat: egy dátum
option-event-places = Hányan jöhetnek; aki később jelentkezik, helyre vár
option-event-reminders = Mikor emlékeztessek: „1 nap, 15 perc” (ha üres, marad a régi) vagy „nincs”
option-event-thread = Legyen-e beszélgetőszál minden kártyánál
option-event-event = Melyik esemény, vagy egy sorozat melyik alkalma
option-event-reason = Miért; ez kerül a kártyára
option-event-scope = Mennyi a sorozatból: csak ez, ez és a következők, vagy mind, ami még hátravan
option-event-role-anew = Mostantól megemlítendő rang; @everyone: senki
option-event-channel-anew = Hová kerüljön a kártya

## A kártya

event-title-cancelled = Elmarad: { $title }
event-title-ended = Véget ért: { $title }
event-when-line = { $start } – { $end } · { $relative }
event-to-card = A kártyához
event-place = Hol
event-place-open = A helyszín később derül ki
event-host = Házigazda
event-hosted-by = Házigazda: { $host }
event-reason = Ok
event-series = Sorozat
event-answers = Válaszok
event-footer = { $number }. esemény
event-span-one-day = { $date } { $start } – { $end } ({ $zone })
event-span-days = { $date } { $start } – { $end_date } { $end } ({ $zone })
event-counts = Jön: { $going } · Talán: { $maybe } · Nem tud: { $declined }
event-counts-capped = Jön: { $going } / { $capacity } · Helyre vár: { $waiting } · Talán: { $maybe } · Nem tud: { $declined }
event-repeat-daily = Minden nap · { $number } / { $total }
event-repeat-biweekly = Kéthetente, { $weekday } · { $number } / { $total }
event-repeat-weekdays = Hétfőtől péntekig · { $number } / { $total }
event-repeat-weekly = Hetente, { $weekday } · { $number } / { $total }
event-repeat-monthly = Minden hónap { $day }. napja · { $number } / { $total }
event-repeat-monthly-weekday =
    { $nth ->
        [1] Havonta, az első { $weekday }
        [2] Havonta, a második { $weekday }
        [3] Havonta, a harmadik { $weekday }
        [4] Havonta, a negyedik { $weekday }
       *[other] Havonta, az utolsó { $weekday }
    } · { $number } / { $total }
event-repeat-yearly = Minden évben, { $date } · { $number } / { $total }
event-picture-alt = Kép az eseményhez: „{ $title }”
event-postcard-alt = Képeslap: { $city } és { $other }, az eseményhez: „{ $title }”
event-button-going = Jövök
event-button-maybe = Talán
event-button-declined = Nem tudok
event-button-calendar = Naptárba
event-button-list = Ki jön?
event-reminder = Kezdés { $relative }: { $absolute }

## Valaki válasza

event-answered-going = Jössz: { $title }.
event-answered-waiting = Minden hely elkelt: { $title }. Várólistán vagy, és feljebb lépsz, ha felszabadul egy hely.
event-answered-maybe = Talán jössz: { $title }.
event-answered-declined = Nem tudsz jönni: { $title }.
event-told-moved = Új időpont: { $start }, nem pedig { $was }.
event-told-cancelled = Elmarad; ez lett volna az időpontja: { $was }.
event-place-free = Felszabadult egy hely: jössz!
event-local-time = A te időd: { $absolute } ({ $relative })
event-taken-back = Visszavontad a válaszod; töröltem.
event-button-take-back = Visszavonás
event-button-remind = Emlékeztess privát üzenetben
event-button-quiet = Ne emlékeztess
event-calendar = Nyisd meg ezt a fájlt a naptáradban. Ugyanennek az eseménynek egy újabb fájlja felváltja.
event-list-going = Jönnek
event-list-waiting = Helyre várnak
event-list-maybe = Talán
event-list-declined = Nem tudnak jönni
event-list-empty = Még senki sem válaszolt.
event-list-not-yours = A neveket csak moderátorok látják. Az összesítés:
events-title = Közelgő események
events-none = Nincs közelgő esemény. A moderátorok ezzel hirdetnek meg egyet: { $command }
events-menu = Nézz meg egy eseményt, és válaszolj

## Moderátoroknak

event-preview = Itt fogom meghirdetni: { $channel }. Nézd át az időpontokat.
event-preview-role = Egyszer megemlítem: { $role }.
event-warn-past = Ez az időpont már elmúlt.
event-warn-skipped = Akkor előreállítják az órákat, és ez az óra kimarad; az utána következőnek vettem.
event-warn-twice = Akkor visszaállítják az órákat, és ez az óra kétszer van; az elsőt vettem.
event-warn-far-off = Ez több mint egy év múlva lesz. Jó az év?
event-warn-day-or-month = A nap vagy a hónap van elöl? Ellenőrizd a dátumot.
event-warn-which-week = A „következő” a legközelebbit jelenti, ezen a héten. Ha az utána következő hétre gondolsz, írd be a dátumot.
event-warn-eight-days = A „nyolc” vagy „tizenöt nap” egy vagy két hétnek számít. Ha pontosan ennyi napra gondoltál, írd be a dátumot.
event-warn-every-week = Az ismétlődő napot a legközelebbinek olvastam (fent). Sorozathoz válaszd a „repeat” lehetőséget.
event-warn-feast-day = Ez a nap országonként más dátumra esik. Ellenőrizd a fenti dátumot.
event-warn-minutes-to = Az „5 to 7” időtartamként lett olvasva, öttől hétig. Az öt perccel hét előttit így írd: „6:55”.
event-warn-weekday-mismatch = A hét napja és a dátum nem egyezik; a dátum számít.
event-warn-slip = Egy elírt nap- vagy hónapnevet a legközelebbi névnek vettünk. Ellenőrizd a fenti dátumot.
event-warn-half-day = A napszak nélküli órát úgy vettem, ahogy fent áll. A nap másik feléhez írd ezt: „19:00”.
event-warn-midnight = Az „éjfél” itt az, amelyikkel a nap véget ér.
event-warn-end-day = Az utolsó napnak nincs külön órája; akkor ér véget, amikor az első kezdődik. Ha mást szeretnél: „2026-11-28 10:00 – 2026-11-29 16:00”.
event-warn-zone-season = Ez a rövidítés a másik évszaké; a hely akkori órája számít.
event-anniversary = { $date }: { $city } és { $other } barátsága { $years } éves.
event-anniversary-year = { $year }: { $city } és { $other } barátsága { $years } éves.
event-button-confirm = Megerősítés
event-button-edit = Módosítás
event-button-cancel = Elvetés
event-form-title = Esemény módosítása
event-field-title = Cím
event-field-when = Mikor
event-field-duration = Meddig tart
event-field-place = Hol
event-field-description = Leírás
event-edit-preview = { $title } – ez változik: { $fields }. Amíg meg nem erősíted, semmi sem történik.
event-scope-this = Csak ez az alkalom; a sorozat többi része marad, ahogy van.
event-scope-following =
    { $count ->
        [1] Csak ez az alkalom: ez az utolsó. A korábbiak maradnak, ahogy vannak.
       *[other] Ez az alkalom és az összes következő, együtt { $count }; a korábbiak maradnak, ahogy vannak.
    }
event-scope-all =
    { $count ->
        [1] Az egyetlen alkalom, amely még hátravan.
       *[other] Minden alkalom, amely még hátravan: { $count }.
    }
event-edit-channel = A kártya ide kerül át: { $channel }.
event-edit-role = Mostantól minden kártyánál megemlítem: { $role }.
event-edit-stay = { $going } embernek már van helye, és mind megtartják. Új helyet addig nem kap senki, amíg { $capacity } alá nem csökken a számuk.
event-edit-meanwhile = Közben valaki más módosította: { $fields }. Úgy látod, ahogy te szeretnéd; erősítsd meg, hogy ez kerüljön az övé helyére.
event-edit-nothing = Már így van; semmi sem változna.
event-edit-done = Ezt már megerősítették vagy elvetették.
event-edit-thrown-away = Elvetve; az esemény marad, ahogy van.
event-cancel-preview = { $title } – lemondás. Amíg meg nem erősíted, semmi sem történik.
event-cancel-going = { $count } ember jön.
event-button-call-off = Lemondás
event-button-keep = Megtartás
event-field-city = Város
event-field-other = Testvérváros
event-field-host = Házigazda
event-field-role = Megemlítendő rang
event-field-channel = Csatorna
event-field-repeat = Ismétlődés
event-field-places = Helyek
event-field-reminders = Emlékeztetők
event-field-picture = Kép
event-field-thread = Szál
event-draft-thrown-away = Elvetve; semmit sem hirdettem meg.
event-announced = Meghirdetve: { $title } { $link }
event-announced-here = Azt a csatornát, ahol volt, már nem látom. A kártya most itt van: { $channel }.
event-not-announced = Még nincs meghirdetve: { $title }
event-changed = Módosítva: { $title } { $link }
event-cancelled = Lemondva: { $title } { $link }
event-problem = { $title }: { $problem }
event-choice-series = { $title } (az egész sorozat)
event-choice-one = { $title } – { $date } { $time }
event-title-anniversary = { $years } éves barátság: { $city } és { $other }
event-tag-names = Események, Esemény, Rendezvények
event-times = jövő pénteken 19 órakor | holnap 18 órakor | 2027. január 17. 18:30 | 2 hét múlva 20 órakor
event-durations = 30 perc | 1 óra | 90 perc | 2 óra | 3 óra | 1 nap | 3 nap
event-native-missing = Nincs meg ez az engedélyem: „{ $permission }”, ezért nem jelenik meg a Discord saját eseménylistáján. A kártya így is kikerül.

event-card-channel-gone = A kártya csatornája már nem létezik. Másik csatornába ez teszi ki: { $command }
event-card-deleted = A kártyát törölték. Ez teszi ki újra: { $command }
event-card-missing = Nem tudom kitenni a kártyát ide: { $channel }. Ez az engedély hiányzik: „{ $permission }”. Újra megpróbálom.
event-card-pending = A szokásosnál tovább tart. A kártya magától megjelenik itt: { $channel }.
event-native-deleted = A Discord-eseményt törölték. Ez hozza létre újra: { $command }
event-native-too-many = A szervernek már 100 eseménye van a Discord listáján, ennél többet a Discord nem enged. A kártya enélkül marad kint.
event-native-started = Már elkezdődött, ezért nem kerül fel a Discord eseménylistájára.
event-native-failed = Még nincs fent a Discord eseménylistáján.

## Ami nem megy, és ami igen

event-when-unreadable = Ezt nem tudom időpontként olvasni: „{ $text }”. Próbáld így: „jövő pénteken 19 órakor”, „2027. január 17. 18:30” vagy „holnap 18 órakor”.
event-when-which-feast = „{ $feast }” nem mindenhol ugyanarra a napra esik, vagy több napig tart. Írd ki a dátumot, például „2027. január 17. 18:30”.
event-when-no-time = „{ $text }” egy nap, de nincs benne óra. Próbáld így: „jövő pénteken 19 órakor”, „2027. január 17. 18:30” vagy „holnap 18 órakor”.
event-when-too-far = Ez több mint öt év múlva lesz; a Discord ennél későbbit nem hirdet meg.
event-zone-unclear = „{ $zone }” több időzóna neve: { $zones }. Írd valamelyiket az időpont mögé.
event-duration-unreadable = Ezt nem tudom időtartamként olvasni: „{ $text }”. Próbáld így: „2 óra”, „90 perc” vagy „22:00-ig”.
event-end-before-start = Előbb érne véget, mint ahogy elkezdődik. Próbáld így: „2 h”, „90 min”, vagy adj meg későbbi véget.
event-too-long = Egy esemény legfeljebb { $days } napig tarthat.
event-until-before-start = A sorozat az első alkalma előtt érne véget.
event-until-without-repeat = A sorozat végéhez ismétlődés kell: válassz egyet a „repeat” lehetőségnél.
event-two-ends = „{ $when }” más véget ad meg, mint „{ $duration }”. Hagyd el az egyiket.
event-weekdays-at-weekend = A hétköznapi sorozat hétfő és péntek közötti napon kezdődik. Válassz másik napot, vagy ezt: „repeat: daily”.
event-reminders-unreadable = Ezt nem tudom emlékeztetőként olvasni: „{ $text }”. Próbáld így: „1 nap, 15 perc”, „2 óra” vagy „nincs” (legfeljebb öt, legfeljebb négy héttel előtte).
event-title-missing = Adj címet az eseménynek.
event-title-too-long = A cím { $length } karakter; a Discord legfeljebb 100-at fogad el.
event-city-needed = Melyik város időzónáját használjam? Add meg a várost a „city” lehetőségnél, vagy állítsd be a szerver városát: /setup.
event-start-past = A múltban kezdődne. Válassz későbbi időpontot.
event-channel-gone = Ez nem olyan szöveges csatorna, amelyet látok.
event-channel-not-writable = Nem tudok ide posztolni: { $channel }. Ez az engedély hiányzik: „{ $permission }”.
event-thread-in-thread = Szálban lévő kártyához nem tartozhat szál. Válassz csatornát.
event-channel-not-yours = Te magad nem írhatsz ide: { $channel }.
event-role-everyone = Az @everyone rangot nem említem meg. Válassz olyan rangot, amelyet az emberek maguk vettek fel.
event-role-not-pingable = Nem említhetem meg ezt: { $role }. Engedd meg mindenkinek a rang beállításaiban, vagy add meg nekem ezt az engedélyt: „@everyone, @here és minden rang említése”.
event-role-not-yours = Te sem említheted meg ezt: { $role }, ezért én sem teszem.
event-role-gone = A megemlítendő rang már nem létezik. Hozd létre újra az eseményt egy másikkal.
event-image-none = Ez nem kép, vagy nem teljes. PNG, JPG, GIF, WebP és AVIF mutatható.
event-image-sides = A képnek több képpontja van, mint amennyit megnézek: oldalanként { $side }, összesen { $millions } millió a határ. Kicsinyítsd le.
event-image-too-large = A kép nagyobb, mint { $megabytes } MB.
event-image-unreachable = Nem tudom betölteni a képet. Inkább csatold fájlként.
event-not-announcer = Eseményt csak az „Események létrehozása” engedéllyel vagy a /setup hirdetőrangjával lehet meghirdetni.
event-not-found = Itt nem találtam ilyen nyitott eseményt: „{ $event }”. Válassz egyet a listából gépelés közben.
event-is-over = „{ $title }” véget ért vagy elmarad.
event-draft-gone = Ez az előnézet elavult. Kezdd újra.
event-draft-announced = Ezt az eseményt már meghirdették.
event-edit-one-time-only = Egy sorozat egyetlen alkalma más időt, hosszt, címet és helyet kaphat. A többihez válaszd a „scope” lehetőségnél ezt: „following” vagy „all”.
event-no-answer = Előbb válaszolj; utána tudlak emlékeztetni.
week-title = Ezen a héten
week-more = Még { $count }; ez mutatja: { $command }
event-interested = Érdeklődők a Discord saját listáján: { $count }
option-event-poll = Kérdezzem-e meg a csatornát egy Discord-szavazással
event-both-question = Mikor jó neked? A következő városok ideje szerint: { $city } · { $other }
event-both-asked = Itt kérdeztem meg: { $link }. Több válasz is választható; a szavazás egy hétig nyitott.
event-both-to-poll = Szavazás megnyitása
