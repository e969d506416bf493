### Evenemang: kort, förhandsvisningar, svar, påminnelser, och vad som går fel med dem.

command-event = Bjud in till, ändra och ställ in evenemang
command-event-create = Bjud in till ett evenemang: först förhandsvisning, sedan bekräftelse
command-event-edit = Ändra ett evenemang; kortet, Discords evenemang och kalenderfilen följer med
command-event-cancel = Ställ in ett evenemang, eller ett tillfälle i en serie
command-event-announce = Posta ett evenemangs kort igen, här eller i en annan kanal
command-event-again = Bjud in till ett evenemang igen: en kopia av ett som varit, vid en annan tid
command-event-people = Vem som svarat vad; lägg till eller ta bort någon, eller få listan som fil
option-event-again = Vilket; det senaste om du lämnar tomt
option-event-people-add = Någon att lägga till, som tackat ja på annat håll
option-event-people-answer = Vad personen svarar; kommer om du lämnar tomt
option-event-people-remove = Någon vars svar ska tas bort
option-event-people-file = Listan som fil för kalkylblad (CSV)
event-people-bot = Botar kommer inte på evenemang.
event-people-elsewhere = Bara medlemmar på den här servern kan sättas upp på listan.
event-people-name = Namn
event-people-answer = Svar
event-people-at = Svarade (UTC)
event-people-id = Discord-id
command-event-when-both = Timmar som passar två vänorter: dagtid i båda
event-both-none = Det är aldrig dagtid, kl. 8 till 22, i { $city } och { $other } samtidigt.
event-both-week = Veckan från { $day }
event-both-title = Dagtid i båda: { $city } och { $other }
event-both-lead = Kl. 8 till 22 i båda orterna, lördagen varje vecka; de andra dagarna är likadana.
event-both-next = Bjud in till någon av dem med { $command }.
event-both-hours = { $city } { $here } är { $other } { $there }
event-both-no-hour = ingen gemensam timme
event-both-odd = bara en av dem har ställt om klockan
command-events = Kommande evenemang på den här servern
option-event-title = Vad det heter (högst 100 tecken)
option-event-when = När det börjar: ”nästa fredag kl. 19”, ”17 januari 2027 18:30” eller Discords <t:…>
option-event-duration = Hur länge: ”2 timmar”, ”90 min”, ”3 dagar”, ”till 22:00”; två timmar om du lämnar tomt
option-event-place = Var: en plats eller en länk
option-event-city = Orten där det äger rum; dess tidszon gäller. Serverns hemort om du lämnar tomt
option-event-other = Vänorten
option-event-description = Vad man bör veta
option-event-host = Vem som bjuder in
option-event-image = En bild: PNG, JPG, GIF, WebP eller AVIF
option-event-image-url = Adressen till en bild, i stället för en fil
option-event-role = En roll att pinga en gång vid inbjudan
option-event-channel = Var inbjudan postas; evenemangskanalen i /setup om du lämnar tomt
option-event-repeat = Om det återkommer
option-event-until = När serien slutar: ett datum
option-event-places = Hur många som får plats; den som kommer senare väntar på en plats
option-event-reminders = När det påminns: ”1 dag, 15 min” (som förut om du lämnar tomt), eller ”inga”
option-event-thread = Om en tråd att prata i ska hänga på varje kort
option-event-event = Vilket evenemang, eller vilket tillfälle i en serie
option-event-reason = Varför, till kortet
option-event-scope = Hur mycket av en serie: bara detta, detta och alla följande, eller alla kommande
option-event-role-anew = En roll att pinga från och med nu; @everyone för ingen
option-event-channel-anew = Vart kortet ska flyttas

## Kortet

event-title-cancelled = Inställt: { $title }
event-title-ended = Avslutat: { $title }
event-when-line = { $start } – { $end } · { $relative }
event-to-card = Till kortet
event-place = Var
event-place-open = Plats meddelas senare
event-host = Värd
event-hosted-by = Värd: { $host }
event-reason = Orsak
event-series = Serie
event-answers = Svar
event-footer = Evenemang { $number }
event-span-one-day = { $date }, { $start } – { $end } ({ $zone })
event-span-days = { $date }, { $start } – { $end_date }, { $end } ({ $zone })
event-counts = Kommer: { $going } · Kanske: { $maybe } · Kan inte: { $declined }
event-counts-capped = Kommer: { $going } av { $capacity } · I kö: { $waiting } · Kanske: { $maybe } · Kan inte: { $declined }
event-repeat-daily = Varje dag · { $number } av { $total }
event-repeat-biweekly = Varannan { $weekday } · { $number } av { $total }
event-repeat-weekdays = Måndag till fredag · { $number } av { $total }
event-repeat-weekly = Varje { $weekday } · { $number } av { $total }
event-repeat-monthly = Den { $day } i varje månad · { $number } av { $total }
event-repeat-monthly-weekday =
    { $nth ->
        [1] Första { $weekday }en i månaden
        [2] Andra { $weekday }en i månaden
        [3] Tredje { $weekday }en i månaden
        [4] Fjärde { $weekday }en i månaden
       *[other] Sista { $weekday }en i månaden
    } · { $number } av { $total }
event-repeat-yearly = Varje år den { $date } · { $number } av { $total }
event-picture-alt = Bild till evenemanget ”{ $title }”
event-postcard-alt = Vykort från { $city } och { $other } till evenemanget ”{ $title }”
event-button-going = Kommer
event-button-maybe = Kanske
event-button-declined = Kan inte
event-button-calendar = Lägg i kalendern
event-button-list = Vem kommer?
event-reminder = Börjar { $relative }: { $absolute }

## En persons svar

event-answered-going = Du kommer: { $title }.
event-answered-waiting = Alla platser är tagna: { $title }. Du står i kö och får en plats när någon blir ledig.
event-answered-maybe = Du kanske kommer: { $title }.
event-answered-declined = Du kan inte komma: { $title }.
event-told-moved = Flyttat: det börjar { $start }, inte { $was }.
event-told-cancelled = Inställt: det blir inte av { $was }.
event-place-free = En plats har blivit ledig: du är med!
event-local-time = Din tid: { $absolute } ({ $relative })
event-taken-back = Ditt svar är återtaget och borttaget.
event-button-take-back = Ta tillbaka
event-button-remind = Påminn mig i direktmeddelande
event-button-quiet = Påminn mig inte
event-calendar = Öppna den här filen i din kalender. En nyare fil för samma evenemang ersätter den.
event-list-going = Kommer
event-list-waiting = Väntar på en plats
event-list-maybe = Kanske
event-list-declined = Kan inte komma
event-list-empty = Ingen har svarat än.
event-list-not-yours = Bara moderatorer ser namnen. Antalen:
events-title = Kommande evenemang
events-none = Inga evenemang är på gång. Moderatorer bjuder in till ett med { $command }.
events-menu = Se ett evenemang och svara

## För moderatorer

event-preview = Det här postas i { $channel }. Kontrollera tiderna.
event-preview-role = { $role } pingas en gång.
event-warn-past = Den tiden har redan varit.
event-warn-skipped = Klockan ställs då fram och hoppar över den timmen; den lästes som timmen efter.
event-warn-twice = Klockan ställs då tillbaka och den timmen kommer två gånger; den första avses.
event-warn-far-off = Det är mer än ett år dit. Stämmer året?
event-warn-day-or-month = Dag eller månad först? Kontrollera datumet.
event-warn-which-week = ”Nästa” lästes som den allra nästa, den här veckan. Skriv datumet om du menar veckan därpå.
event-warn-eight-days = ”Åtta” eller ”femton dagar” lästes som en eller två veckor. Menade du dagarna en för en, skriv datumet.
event-warn-every-week = En dag som återkommer lästes som den närmaste (ovan). Välj ”repeat” för en serie.
event-warn-feast-day = Den här dagen infaller på olika datum i olika länder. Kontrollera datumet ovan.
event-warn-minutes-to = ”5 to 7” lästes som ett intervall, från fem till sju. Skriv ”6:55” för fem i sju.
event-warn-weekday-mismatch = Veckodag och datum stämmer inte överens; datumet gäller.
event-warn-slip = En felstavad dag eller månad lästes som det närmaste namnet. Kontrollera datumet ovan.
event-warn-half-day = En timme utan dygnsdel tolkades som ovan. För den andra halvan av dygnet, skriv ”19:00”.
event-warn-midnight = ”Midnatt” tolkades som den när dagen slutar.
event-warn-end-day = Den sista dagen har inget klockslag; den slutar vid samma klockslag som den första börjar. Skriv annars ”2026-11-28 10:00 – 2026-11-29 16:00”.
event-warn-zone-season = Den förkortningen hör till den andra halvan av året; platsens klocka gäller, som den går då.
event-anniversary = Den { $date } fyller vänskapen mellan { $city } och { $other } { $years } år.
event-anniversary-year = År { $year } fyller vänskapen mellan { $city } och { $other } { $years } år.
event-button-confirm = Bekräfta
event-button-edit = Ändra
event-button-cancel = Släng
event-form-title = Ändra evenemanget
event-field-title = Titel
event-field-when = När
event-field-duration = Hur länge
event-field-place = Var
event-field-description = Beskrivning
event-edit-preview = { $title } ska ändras: { $fields }. Inget händer förrän du bekräftar.
event-scope-this = Bara det här tillfället; resten av serien förblir som den är.
event-scope-following =
    { $count ->
        [1] Bara det här tillfället: det är det sista. Det som varit förblir som det är.
       *[other] Det här tillfället och alla följande, { $count } sammanlagt; det som varit förblir som det är.
    }
event-scope-all =
    { $count ->
        [1] Det enda tillfälle som återstår.
       *[other] Alla { $count } tillfällen som återstår.
    }
event-edit-channel = Kortet flyttas till { $channel }.
event-edit-role = { $role } pingas från och med nu varje gång ett kort postas.
event-edit-stay = { $going } personer har redan en plats, och alla behåller den. Ingen ny får en plats förrän färre än { $capacity } kommer.
event-edit-meanwhile = Någon annan har ändrat det här under tiden: { $fields }. Du ser det som du vill ha det; bekräfta för att ersätta det andra.
event-edit-nothing = Så är det redan; inget skulle ändras.
event-edit-done = Det här är redan bekräftat eller slängt.
event-edit-thrown-away = Slängt; evenemanget förblir som det är.
event-cancel-preview = { $title } ska ställas in. Inget händer förrän du bekräftar.
event-cancel-going =
    { $count ->
        [1] En person kommer.
       *[other] { $count } personer kommer.
    }
event-button-call-off = Ställ in
event-button-keep = Behåll
event-field-city = Ort
event-field-other = Vänort
event-field-host = Värd
event-field-role = Roll att pinga
event-field-channel = Kanal
event-field-repeat = Upprepning
event-field-places = Platser
event-field-reminders = Påminnelser
event-field-picture = Bild
event-field-thread = Tråd
event-draft-thrown-away = Slängt; inget postades.
event-announced = Postat: { $title } { $link }
event-announced-here = Jag ser inte längre kanalen där det stod. Kortet finns nu i { $channel }.
event-not-announced = Inte postat än: { $title }
event-changed = Ändrat: { $title } { $link }
event-cancelled = Inställt: { $title } { $link }
event-problem = { $title }: { $problem }
event-choice-series = { $title } (hela serien)
event-choice-one = { $title } – { $date }, { $time }
event-title-anniversary = { $years } års vänskap: { $city } och { $other }
event-tag-names = Evenemang, Träffar
event-times = nästa fredag kl. 19 | imorgon kl. 18 | 17 januari 2027 18:30 | om 2 veckor kl. 20
event-durations = 30 min | 1 timme | 90 min | 2 timmar | 3 timmar | 1 dag | 3 dagar
event-native-missing = Jag saknar behörigheten ”{ $permission }”, så det visas inte i Discords egen lista över evenemang. Kortet postas ändå.

event-card-channel-gone = Kortets kanal finns inte längre. { $command } postar det i en annan.
event-card-deleted = Kortet har raderats. { $command } postar det igen.
event-card-missing = Jag kan inte posta kortet i { $channel }: där saknar jag behörigheten ”{ $permission }”. Jag försöker igen.
event-card-pending = Det tar längre tid än vanligt. Kortet kommer av sig självt i { $channel }.
event-native-deleted = Discords eget evenemang har raderats. { $command } skapar det på nytt.
event-native-too-many = Servern har redan 100 evenemang i Discords lista, det mesta Discord tillåter. Kortet står kvar utan.
event-native-started = Det har börjat, så det läggs inte längre in i Discords lista över evenemang.
event-native-failed = Det finns inte i Discords egen lista över evenemang än.

## Vad som inte går, och vad som går

event-when-unreadable = Jag kan inte läsa ”{ $text }” som en tid. Pröva ”nästa fredag kl. 19”, ”17 januari 2027 18:30” eller ”imorgon kl. 18”.
event-when-which-feast = ”{ $feast }” infaller inte på samma datum överallt, eller varar i flera dagar. Skriv datumet, till exempel ”17 januari 2027 18:30”.
event-when-no-time = ”{ $text }” anger en dag men inget klockslag. Pröva ”nästa fredag kl. 19”, ”17 januari 2027 18:30” eller ”imorgon kl. 18”.
event-when-too-far = Det är mer än fem år dit; så långt fram tillåter Discord inga evenemang.
event-zone-unclear = ”{ $zone }” är namnet på flera tidszoner: { $zones }. Skriv en av dem efter tiden.
event-duration-unreadable = Jag kan inte läsa ”{ $text }” som en längd. Pröva ”2 timmar”, ”90 min” eller ”till 22:00”.
event-end-before-start = Det skulle sluta innan det börjar. Pröva ”2 h”, ”90 min” eller ett slut efter början.
event-too-long = Ett evenemang kan vara i högst { $days } dagar.
event-until-before-start = Serien skulle sluta före sitt första tillfälle.
event-until-without-repeat = Ett slut på serien kräver en upprepning: välj en i alternativet ”repeat”.
event-two-ends = ”{ $when }” anger ett slut och ”{ $duration }” ett annat. Utelämna ett av dem.
event-weekdays-at-weekend = En serie på vardagar börjar på en dag från måndag till fredag. Välj en annan dag, eller ”repeat: daily”.
event-reminders-unreadable = Jag kan inte läsa ”{ $text }” som påminnelser. Pröva ”1 dag, 15 min”, ”2 timmar” eller ”inga” (högst fem, högst fyra veckor i förväg).
event-title-missing = Evenemanget behöver en titel.
event-title-too-long = Titeln har { $length } tecken; Discord tar högst 100.
event-city-needed = Vilken orts tidszon ska jag använda? Ange orten i alternativet ”city”, eller välj serverns hemort med /setup.
event-start-past = Det skulle börja i det förflutna. Välj en senare tid.
event-channel-gone = Det är ingen textkanal som jag kan se.
event-channel-not-writable = Jag kan inte posta i { $channel }: där saknar jag behörigheten ”{ $permission }”.
event-thread-in-thread = En tråd kan inte hänga på ett kort i en tråd. Välj en kanal.
event-channel-not-yours = Du får inte själv skriva i { $channel }.
event-role-everyone = Jag pingar inte @everyone. Välj en roll som folk själva har valt.
event-role-not-pingable = Jag får inte pinga { $role }. Låt alla nämna den i rollens inställningar, eller ge mig behörigheten ”Nämn @everyone, @here och alla roller”.
event-role-not-yours = Du får inte själv pinga { $role }, så det gör inte jag heller.
event-role-gone = Rollen att pinga finns inte längre. Skapa evenemanget på nytt med en annan.
event-image-none = Det är ingen bild, eller ingen hel bild. PNG, JPG, GIF, WebP och AVIF kan visas.
event-image-sides = Bilden har fler bildpunkter än jag tittar på: { $side } per sida, { $millions } miljoner totalt. Gör den mindre.
event-image-too-large = Bilden är större än { $megabytes } MB.
event-image-unreachable = Jag kan inte hämta bilden. Bifoga den som fil i stället.
event-not-announcer = Bara personer med behörigheten ”Skapa evenemang” och inbjudarrollen i /setup bjuder in till evenemang.
event-not-found = Jag hittade inget öppet evenemang ”{ $event }” här. Välj ett i listan medan du skriver.
event-is-over = ”{ $title }” är avslutat eller inställt.
event-draft-gone = Den här förhandsvisningen är inaktuell. Börja om.
event-draft-announced = Det här evenemanget är redan postat.
event-edit-one-time-only = Ett enskilt tillfälle i en serie kan få en annan tid, längd, titel och plats. För resten, välj omfånget ”following” eller ”all”.
event-no-answer = Svara först; sedan kan jag påminna dig.
week-title = Den här veckan
event-interested = Intresserade i Discords egen lista: { $count }
week-more =
    { $count ->
        [1] Ett till; { $command } visar det.
       *[other] { $count } till; { $command } visar dem.
    }
option-event-poll = Om folk ska tillfrågas i den här kanalen, med en omröstning i Discord
event-both-question = När passar det? Enligt klockan i { $city } · { $other }
event-both-asked = Frågan ställd här: { $link }. Flera svar kan väljas; omröstningen är öppen i en vecka.
event-both-to-poll = Öppna omröstningen
