### Panoul /setup. $permission este numele ei la Discord.

command-setup = Configurează serverul: oraș, limbă, canale, cine anunță evenimente, ore de liniște
option-setup-city = Orașul acestui server
option-setup-calendar = Adresa calendarului acestui server: arat-o sau creează una nouă
setup-title = Configurarea Sister City aici
setup-not-set = Nesetat
setup-home = Orașul serverului
setup-news = Canal de știri
setup-events = Canal de evenimente
setup-announcer = Rol pentru anunțuri
setup-language = Limba postărilor
setup-quiet = Ore de liniște
setup-quiet-from-to = { $start } – { $end }, după ora orașului serverului: atunci nu se postează știri
setup-server-rights = Lista de evenimente Discord
setup-missing = { $permission } – lipsește
setup-channel-gone = Canalul nu mai există. Alege altul.
setup-role-gone = Rolul nu mai există. Alege altul.
setup-no-role = Niciunul: doar cei cu permisiunea „Creează evenimente” anunță evenimente
setup-role-hint = Discord ascunde /event pentru { $role } până îl permiți: Setări server → Integrări → Sister City → /event → adaugă rolul. Sau dă-i rolului „Creează evenimente”.
setup-create-events-hint = Fără ea, evenimentele au anunțul lor, dar nu apar în lista de evenimente Discord.
setup-choose-news = Canal de știri
setup-choose-events = Canal de evenimente
setup-choose-announcer = Rol pentru anunțuri: poate folosi /event
setup-choose-language = Limba postărilor
setup-button-home = Orașul serverului
setup-button-quiet = Ore de liniște
setup-button-test = Postare de probă
setup-button-refresh = Verifică din nou
setup-field-home = Orașul serverului (gol: niciunul)
setup-field-quiet-from = Liniște de la, de exemplu 22:00 (gol: fără)
setup-field-quiet-to = Liniște până la, de exemplu 07:00
setup-saved = ✓ Salvat.
setup-calendar = Abonează-te la această adresă într-o aplicație de calendar, care va fi mereu la zi cu evenimentele serverului. Cine are adresa le poate citi; { $command } creează una nouă, iar aceasta nu va mai funcționa.
setup-calendar-none = Administratorul botului nu a activat calendarele prin adresă (PUBLIC_URL). „Adaugă în calendar” de pe un anunț dă un fișier.
setup-quiet-both = Orele de liniște au nevoie de un început și de un sfârșit.
setup-time-unreadable = Nu pot citi „{ $text }” ca oră. Încearcă „22:00” sau „7:30”.
setup-role-everyone = @everyone nu poate fi rolul pentru anunțuri.
setup-test-post = Aceasta este o probă: Sister City poate posta aici.
setup-test-posted = Proba a fost postată în { $channel }.

## Anul serverului: orașele atinse de evenimentele și membrii lui, ca hartă.

setup-button-year = Anul serverului
year-title = { $server }: { $year } în orașe înfrățite
year-title-so-far = { $server }: { $year } în orașe înfrățite, până acum
year-met = Evenimente: { $count }, orașe: { $cities }, țări: { $countries }.
year-going =
    { $count ->
        [1] Membrii au spus o dată că vin.
        [one] Membrii au spus de { $count } ori că vin.
        [few] Membrii au spus de { $count } ori că vin.
       *[other] Membrii au spus de { $count } de ori că vin.
    }
year-cities = Orașele
year-events =
    { $count ->
        [one] { $count } eveniment
        [few] { $count } evenimente
       *[other] { $count } de evenimente
    }
year-members =
    { $count ->
        [one] orașul a { $count } membru
        [few] orașul a { $count } membri
       *[other] orașul a { $count } de membri
    }
year-more =
    { $count ->
        [1] … și încă un oraș.
       *[other] … și alte orașe: { $count }.
    }
year-footer = Orașele membrilor apar doar acolo unde cel puțin trei au același oraș.
year-empty = Nu e încă nimic de arătat din { $year }: aici nu a avut loc niciun eveniment cu un oraș.
year-how = Cum începe
year-how-event = { $command } anunță un eveniment cu un oraș înfrățit; după ce a avut loc, orașele lui apar pe hartă.
year-how-home = Cu { $command } membrii își spun orașul; unde trei au același, apare și el pe hartă.
year-ideas = Ocazii care vin
year-no-channel = Alege cu { $command } un canal de evenimente sau de știri, iar anul poate fi postat acolo.
year-told = În fiecare 2 ianuarie, anul abia încheiat se postează în { $channel }.
year-not-told = Anul se postează în { $channel } când o spui tu; în fiecare 2 ianuarie, dacă activezi asta.
year-post = Postează acum
year-turn-on = Postează în fiecare ianuarie
year-turn-off = Nu mai posta
year-posted = ✓ Se postează în { $channel }.
year-posted-before = Deja postat în { $channel }. Ca să-l postezi din nou, redeschide-l.
option-setup-week = Dacă „Săptămâna aceasta” se postează lunea
option-setup-mention = Dacă mementourile din canal îi menționează pe cei care vin
setup-week = Săptămâna aceasta
setup-week-on = Se postează lunea la 9 în { $channel }, când urmează ceva
setup-week-no-channel = Încă nu există un canal în care să se posteze săptămâna. Alege întâi un canal de evenimente.
setup-mention = Mementouri
setup-mention-on = Îi menționează pe cei care vin și pe nimeni altcineva
setup-test-forum = În { $channel } fiecare eveniment devine o postare proprie; acolo este permis tot ce trebuie pentru asta.
