### Evenimente: anunțuri, previzualizări, răspunsuri, mementouri și ce nu merge cu ele.

command-event = Anunță, modifică și anulează evenimente
command-event-create = Anunță un eveniment: întâi previzualizare, apoi confirmare
command-event-edit = Modifică un eveniment; anunțul, evenimentul Discord și fișierul de calendar îl urmează
command-event-cancel = Anulează un eveniment sau o dată dintr-o serie
command-event-announce = Postează din nou anunțul unui eveniment, aici sau în alt canal
command-event-again = Anunță încă o dată un eveniment: o copie a unuia trecut, la altă dată
command-event-people = Cine ce a răspuns; adaugă sau scoate pe cineva ori ia lista ca fișier
option-event-again = Care; ultimul, dacă nu completezi
option-event-people-add = Cine trebuie adăugat, fiindcă a răspuns în altă parte
option-event-people-answer = Ce răspunde; „vine”, dacă nu completezi
option-event-people-remove = Cineva al cărui răspuns trebuie scos
option-event-people-file = Lista ca fișier pentru foi de calcul (CSV)
event-people-bot = Boții nu vin la evenimente.
event-people-elsewhere = Pe listă pot fi puși doar membri ai acestui server.
event-people-name = Nume
event-people-answer = Răspuns
event-people-at = Răspuns la (UTC)
event-people-id = ID Discord
command-event-when-both = Ore potrivite pentru două orașe înfrățite: ziua în amândouă
event-both-none = { $city } și { $other }: nu este niciodată zi (între 8 și 22) în amândouă în același timp.
event-both-week = Săptămâna din { $day }
event-both-title = Zi în amândouă: { $city } și { $other }
event-both-lead = Între 8 și 22 în ambele orașe, sâmbăta, în fiecare săptămână; celelalte zile sunt la fel.
event-both-next = Anunță una dintre ele cu { $command }.
event-both-hours = { $city } { $here } înseamnă { $other } { $there }
event-both-no-hour = nicio oră comună
event-both-odd = doar unul dintre ele și-a schimbat ora
command-events = Evenimentele viitoare ale acestui server
option-event-title = Cum se numește (cel mult 100 de caractere)
option-event-when = Când începe: „vineri la ora 19”, „17 ianuarie 2027 18:30” sau <t:…> de la Discord
option-event-duration = Cât durează: „2 ore”, „90 min”, „3 zile”, „până la 22:00”; două ore, dacă nu completezi
option-event-place = Unde: un loc sau un link
option-event-city = Orașul în care are loc; contează ora lui. Orașul serverului, dacă nu completezi
option-event-other = Orașul înfrățit
option-event-description = Ce ar trebui să se știe
option-event-host = Cine invită
option-event-image = O imagine: PNG, JPG, GIF, WebP sau AVIF
option-event-image-url = Adresa unei imagini, în locul unui fișier
option-event-role = Un rol de menționat o dată, la anunțare
option-event-channel = Unde se anunță; canalul pentru evenimente din /setup, dacă nu completezi
option-event-repeat = Dacă se repetă
option-event-until = Când se încheie seria: o dată
option-event-places = Câți pot veni; cine vine mai târziu așteaptă un loc
option-event-reminders = Când se amintește: „1 zi, 15 min” (ca înainte, dacă nu completezi) sau „niciunul”
option-event-thread = Dacă fiecare anunț are un fir de discuție
option-event-event = Care eveniment sau care dată dintr-o serie
option-event-reason = De ce, pentru anunț
option-event-scope = Cât dintr-o serie: doar aceasta, aceasta și următoarele sau toate cele viitoare
option-event-role-anew = Un rol de menționat de acum; @everyone pentru nimeni
option-event-channel-anew = Unde se mută anunțul

## Anunțul

event-title-cancelled = Anulat: { $title }
event-title-ended = Încheiat: { $title }
event-when-line = { $start } – { $end } · { $relative }
event-to-card = La anunț
event-place = Unde
event-place-open = Locul va fi anunțat
event-host = Gazdă
event-hosted-by = Gazdă: { $host }
event-reason = Motiv
event-series = Serie
event-answers = Răspunsuri
event-footer = Evenimentul { $number }
event-span-one-day = { $date }, { $start } – { $end } ({ $zone })
event-span-days = { $date }, { $start } – { $end_date }, { $end } ({ $zone })
event-counts = Vin: { $going } · Poate: { $maybe } · Nu pot: { $declined }
event-counts-capped = Vin: { $going } din { $capacity } · Așteaptă: { $waiting } · Poate: { $maybe } · Nu pot: { $declined }
event-repeat-daily = În fiecare zi · { $number } din { $total }
event-repeat-biweekly = O dată la două săptămâni, { $weekday } · { $number } din { $total }
event-repeat-weekdays = De luni până vineri · { $number } din { $total }
event-repeat-weekly = Săptămânal, { $weekday } · { $number } din { $total }
event-repeat-monthly = Lunar, pe data de { $day } · { $number } din { $total }
event-repeat-monthly-weekday =
    { $nth ->
        [1] Prima zi de { $weekday } din lună
        [2] A doua zi de { $weekday } din lună
        [3] A treia zi de { $weekday } din lună
        [4] A patra zi de { $weekday } din lună
       *[other] Ultima zi de { $weekday } din lună
    } · { $number } din { $total }
event-repeat-yearly = În fiecare an, pe { $date } · { $number } din { $total }
event-picture-alt = Imagine pentru evenimentul „{ $title }”
event-postcard-alt = Carte poștală: { $city } și { $other }, pentru evenimentul „{ $title }”
event-button-going = Vin
event-button-maybe = Poate
event-button-declined = Nu pot
event-button-calendar = Adaugă în calendar
event-button-list = Cine vine?
event-reminder = Începe { $relative }: { $absolute }

## Răspunsul unei persoane

event-answered-going = Vii la { $title }.
event-answered-waiting = La { $title } toate locurile sunt ocupate. Ești pe lista de așteptare și avansezi când se eliberează un loc.
event-answered-maybe = Poate vii la { $title }.
event-answered-declined = Nu poți veni la { $title }.
event-told-moved = Mutat: începe { $start }, nu { $was }.
event-told-cancelled = Anulat: nu mai are loc { $was }.
event-place-free = S-a eliberat un loc: vii și tu!
event-local-time = Ora ta: { $absolute } ({ $relative })
event-taken-back = Răspunsul tău a fost retras și șters.
event-button-take-back = Retrage
event-button-remind = Amintește-mi prin mesaj direct
event-button-quiet = Nu-mi aminti
event-calendar = Deschide acest fișier în calendarul tău. Un fișier mai nou al aceluiași eveniment îl înlocuiește.
event-list-going = Vin
event-list-waiting = Așteaptă un loc
event-list-maybe = Poate
event-list-declined = Nu pot veni
event-list-empty = Încă n-a răspuns nimeni.
event-list-not-yours = Doar moderatorii văd numele. Totalurile:
events-title = Evenimente viitoare
events-none = Nu urmează niciun eveniment. Moderatorii anunță unul cu { $command }.
events-menu = Vezi un eveniment și răspunde

## Pentru moderatori

event-preview = Se va anunța în { $channel }. Verifică orele.
event-preview-role = { $role } va fi menționat o dată.
event-warn-past = Momentul acesta a trecut.
event-warn-skipped = Atunci ceasurile se dau înainte și sar peste ora aceasta; am luat-o drept ora următoare.
event-warn-twice = Atunci ceasurile se dau înapoi și ora aceasta vine de două ori; e vorba de prima.
event-warn-far-off = Este peste mai mult de un an. Anul este corect?
event-warn-day-or-month = Întâi ziua sau luna? Verifică data.
event-warn-which-week = „Următoarea” a fost luată drept cea mai apropiată, din săptămâna aceasta. Pentru săptămâna de după, scrie data.
event-warn-eight-days = „Opt” sau „cincisprezece zile” s-a citit ca una sau două săptămâni. Dacă numărai zi cu zi, scrie data.
event-warn-every-week = O zi care se repetă a fost citită ca următoarea (mai sus). Pentru o serie, alege „repeat”.
event-warn-feast-day = Această zi cade la date diferite în țări diferite. Verifică data de mai sus.
event-warn-minutes-to = „5 to 7” a fost citit ca interval, de la cinci la șapte. Pentru șapte fără cinci scrie „6:55”.
event-warn-weekday-mismatch = Ziua săptămânii și data nu se potrivesc; contează data.
event-warn-slip = O zi sau o lună scrisă greșit a fost citită ca numele cel mai apropiat. Verifică data de mai sus.
event-warn-half-day = Ora fără „dimineața” sau „seara” a fost luată așa cum apare mai sus. Pentru cealaltă jumătate a zilei, scrie „19:00”.
event-warn-midnight = „Miezul nopții” a fost luat drept cel cu care se încheie ziua.
event-warn-end-day = Ultima zi nu are o oră a ei; se încheie la ora la care începe prima. Pentru alta, scrie „28.11.2026 10:00 – 29.11.2026 16:00”.
event-warn-zone-season = Prescurtarea nu se potrivește cu sezonul (ora de vară sau de iarnă); s-a luat ora locală de atunci.
event-anniversary =
    { $years ->
        [one] Pe { $date }, prietenia dintre { $city } și { $other } împlinește { $years } an.
        [few] Pe { $date }, prietenia dintre { $city } și { $other } împlinește { $years } ani.
       *[other] Pe { $date }, prietenia dintre { $city } și { $other } împlinește { $years } de ani.
    }
event-anniversary-year =
    { $years ->
        [one] În { $year }, prietenia dintre { $city } și { $other } împlinește { $years } an.
        [few] În { $year }, prietenia dintre { $city } și { $other } împlinește { $years } ani.
       *[other] În { $year }, prietenia dintre { $city } și { $other } împlinește { $years } de ani.
    }
event-button-confirm = Confirmă
event-button-edit = Modifică
event-button-cancel = Renunță
event-form-title = Modifică evenimentul
event-field-title = Titlu
event-field-when = Când
event-field-duration = Cât durează
event-field-place = Unde
event-field-description = Descriere
event-edit-preview = { $title } se va modifica: { $fields }. Nu se întâmplă nimic până nu confirmi.
event-scope-this = Doar data aceasta; restul seriei rămâne cum este.
event-scope-following =
    { $count ->
        [1] Doar data aceasta: este ultima. Cele dinainte rămân cum sunt.
       *[other] Data aceasta și toate următoarele, în total { $count }; cele dinainte rămân cum sunt.
    }
event-scope-all =
    { $count ->
        [1] Singura dată care mai urmează.
       *[other] Toate datele care mai urmează: { $count }.
    }
event-edit-channel = Anunțul se va muta în { $channel }.
event-edit-role = De acum, { $role } va fi menționat ori de câte ori se postează un anunț.
event-edit-stay = Persoane care au deja un loc și îl păstrează: { $going }. Altcineva primește loc abia când numărul lor scade sub { $capacity }.
event-edit-meanwhile = Între timp, altcineva a schimbat: { $fields }. Vezi cum vrei tu să fie; confirmă ca să înlocuiești schimbarea celuilalt.
event-edit-nothing = Este deja așa; nu s-ar schimba nimic.
event-edit-done = S-a confirmat sau s-a renunțat deja.
event-edit-thrown-away = S-a renunțat; evenimentul rămâne cum este.
event-cancel-preview = { $title } urmează să fie anulat. Nu se întâmplă nimic până nu confirmi.
event-cancel-going =
    { $count ->
        [1] Vine o persoană.
       *[other] Persoane care vin: { $count }.
    }
event-button-call-off = Anulează evenimentul
event-button-keep = Păstrează-l
event-field-city = Oraș
event-field-other = Oraș înfrățit
event-field-host = Gazdă
event-field-role = Rol de menționat
event-field-channel = Canal
event-field-repeat = Repetare
event-field-places = Locuri
event-field-reminders = Mementouri
event-field-picture = Imagine
event-field-thread = Fir
event-draft-thrown-away = S-a renunțat; nu s-a anunțat nimic.
event-announced = Anunțat: { $title } { $link }
event-announced-here = Nu mai văd canalul în care era. Anunțul este acum în { $channel }.
event-not-announced = Încă neanunțat: { $title }
event-changed = Modificat: { $title } { $link }
event-cancelled = Anulat: { $title } { $link }
event-problem = { $title }: { $problem }
event-choice-series = { $title } (toată seria)
event-choice-one = { $title } – { $date }, { $time }
event-title-anniversary =
    { $years ->
        [one] { $years } an de prietenie: { $city } și { $other }
        [few] { $years } ani de prietenie: { $city } și { $other }
       *[other] { $years } de ani de prietenie: { $city } și { $other }
    }
event-tag-names = Evenimente, Eveniment, Întâlniri
event-times = vineri la ora 19 | mâine la ora 18 | 17 ianuarie 2027 18:30 | peste 2 săptămâni la ora 20
event-durations = 30 min | 1 oră | 90 min | 2 ore | 3 ore | 1 zi | 3 zile
event-native-missing = Îmi lipsește permisiunea „{ $permission }”, așa că nu va apărea în lista de evenimente Discord. Anunțul se postează oricum.

event-card-channel-gone = Canalul anunțului nu mai există. { $command } îl postează în altul.
event-card-deleted = Anunțul a fost șters. { $command } îl postează din nou.
event-card-missing = Nu pot posta anunțul în { $channel }: îmi lipsește acolo permisiunea „{ $permission }”. Voi încerca din nou.
event-card-pending = Durează mai mult decât de obicei. Anunțul apare singur în { $channel }.
event-native-deleted = Evenimentul Discord a fost șters. { $command } îl face din nou.
event-native-too-many = Serverul are deja 100 de evenimente în lista Discord, cât permite Discord. Anunțul rămâne fără el.
event-native-started = A început deja, așa că nu mai intră în lista de evenimente Discord.
event-native-failed = Încă nu este în lista de evenimente Discord.

## Ce nu se poate și ce se poate

event-when-unreadable = Nu pot citi „{ $text }” ca moment. Încearcă „vineri la ora 19”, „17 ianuarie 2027 18:30” sau „mâine la ora 18”.
event-when-which-feast = „{ $feast }” nu cade peste tot la aceeași dată sau durează mai multe zile. Scrie data, de exemplu „17 ianuarie 2027 18:30”.
event-when-no-time = „{ $text }” numește o zi, dar nu și ora. Încearcă „vineri la ora 19”, „17 ianuarie 2027 18:30” sau „mâine la ora 18”.
event-when-too-far = Este peste mai mult de cinci ani; mai târziu de atât Discord nu anunță nimic.
event-zone-unclear = „{ $zone }” este numele mai multor fusuri orare: { $zones }. Scrie unul dintre ele după oră.
event-duration-unreadable = Nu pot citi „{ $text }” ca durată. Încearcă „2 ore”, „90 min” sau „până la 22:00”.
event-end-before-start = S-ar încheia înainte de a începe. Încearcă „2 h”, „90 min” sau un sfârșit de după început.
event-too-long =
    { $days ->
        [one] Un eveniment poate dura cel mult { $days } zi.
        [few] Un eveniment poate dura cel mult { $days } zile.
       *[other] Un eveniment poate dura cel mult { $days } de zile.
    }
event-until-before-start = Seria s-ar încheia înainte de prima ei dată.
event-until-without-repeat = Sfârșitul seriei cere o repetare: alege una la opțiunea „repeat”.
event-two-ends = „{ $when }” arată un sfârșit, iar „{ $duration }” altul. Lasă deoparte unul dintre ele.
event-weekdays-at-weekend = O serie în zilele lucrătoare începe de luni până vineri. Alege altă zi sau „repeat: daily”.
event-reminders-unreadable = Nu pot citi „{ $text }” ca mementouri. Încearcă „1 zi, 15 min”, „2 ore” sau „niciunul” (cel mult cinci, cu cel mult patru săptămâni înainte).
event-title-missing = Evenimentul are nevoie de un titlu.
event-title-too-long = Caractere în titlu: { $length }; Discord acceptă cel mult 100.
event-city-needed = Ora cărui oraș să o folosesc? Numește orașul la opțiunea „city” sau alege orașul serverului cu /setup.
event-start-past = Ar începe în trecut. Alege o oră mai târzie.
event-channel-gone = Nu este un canal de text pe care să-l pot vedea.
event-channel-not-writable = Nu pot posta în { $channel }: îmi lipsește acolo permisiunea „{ $permission }”.
event-thread-in-thread = Un anunț dintr-un fir nu poate avea la rândul lui un fir. Alege un canal.
event-channel-not-yours = Nu ai voie să scrii în { $channel }.
event-role-everyone = Nu menționez @everyone. Alege un rol pe care oamenii și l-au ales.
event-role-not-pingable = Nu am voie să menționez { $role }. În setările rolului, permite tuturor să îl menționeze sau dă-mi permisiunea „Menționează @everyone, @here și toate rolurile”.
event-role-not-yours = Tu nu ai voie să menționezi { $role }, așa că nici eu nu o fac.
event-role-gone = Rolul de menționat nu mai există. Creează evenimentul din nou, cu altul.
event-image-none = Nu este o imagine sau nu este întreagă. Se pot arăta PNG, JPG, GIF, WebP și AVIF.
event-image-sides = Imaginea are mai mulți pixeli decât accept: cel mult { $side } pe o latură, { $millions } mil. în total. Micșoreaz-o.
event-image-too-large = Imaginea este mai mare de { $megabytes } MB.
event-image-unreachable = Nu pot încărca imaginea. Atașeaz-o ca fișier.
event-not-announcer = Evenimentele sunt anunțate doar de cei cu permisiunea „Creează evenimente” și de rolul pentru anunțuri din /setup.
event-not-found = Nu am găsit aici niciun eveniment deschis „{ $event }”. Alege unul din listă în timp ce scrii.
event-is-over = „{ $title }” s-a încheiat sau a fost anulat.
event-draft-gone = Previzualizarea nu mai este actuală. Ia-o de la capăt.
event-draft-announced = Evenimentul acesta a fost deja anunțat.
event-edit-one-time-only = O singură dată dintr-o serie poate primi altă oră, durată, alt titlu și loc. Pentru rest, alege „following” sau „all” la „scope”.
event-no-answer = Întâi răspunde; apoi îți pot aminti.
week-title = Săptămâna aceasta
week-more =
    { $count ->
        [1] Încă unul; îl arată { $command }.
       *[other] Încă { $count }; le arată { $command }.
    }
event-interested = Interesați în lista Discord: { $count }
option-event-poll = Dacă lumea e întrebată în acest canal, cu un sondaj Discord
event-both-question = Când ți se potrivește? După ceasurile din { $city } · { $other }
event-both-asked = S-a întrebat aici: { $link }. Se pot alege mai multe răspunsuri; sondajul e deschis o săptămână.
event-both-to-poll = Deschide sondajul
