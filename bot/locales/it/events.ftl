### Testi in italiano; il significato di ogni messaggio è spiegato in en-US.

command-event = Annuncia, modifica e annulla eventi
command-event-create = Annuncia un evento: prima l’anteprima, poi la conferma
command-event-when-both = Ore adatte a due città gemellate: di giorno in entrambe
event-both-none = A { $city } e a { $other } non è mai giorno, dalle 8 alle 22, nello stesso momento.
event-both-week = Settimana dal { $day }
event-both-title = Di giorno in entrambe: { $city } e { $other }
event-both-lead = Dalle 8 alle 22 in entrambe le città, il sabato di ogni settimana; gli altri giorni sono uguali.
event-both-next = Annunciane una con { $command }.
event-both-hours = { $city } { $here } · { $other } { $there }
event-both-no-hour = nessuna ora in comune
event-both-odd = solo una delle due ha cambiato l’ora
option-event-thread = Se a ogni scheda è legato un thread per parlarne
event-thread-in-thread = Una scheda dentro un thread non può avere un suo thread. Scegli un canale.
command-event-edit = Modifica un evento; scheda, evento di Discord e calendario si aggiornano
command-event-cancel = Annulla un evento, o una data di una serie
command-event-announce = Pubblica di nuovo la scheda di un evento, qui o in un altro canale
command-event-again = Annuncia di nuovo un evento: una copia di uno già stato, a un’altra ora
command-event-people = Chi ha risposto che cosa; aggiungi o togli qualcuno, o ricevi l’elenco
option-event-again = Quale; l’ultimo se lo ometti
option-event-people-add = Qualcuno da aggiungere, che l’ha detto altrove
option-event-people-answer = Che cosa risponde; partecipa se lo ometti
option-event-people-remove = Qualcuno di cui togliere la risposta
option-event-people-file = L’elenco come file per fogli di calcolo (CSV)
event-people-bot = I bot non vengono agli eventi.
event-people-elsewhere = Si può iscrivere solo chi è membro di questo server.
event-people-name = Nome
event-people-answer = Risposta
event-people-at = Risposto alle (UTC)
event-people-id = Id di Discord
command-events = Prossimi eventi di questo server
option-event-title = Come si chiama (al massimo 100 caratteri)
option-event-when = Quando inizia: «17.01.2027 18:30», «2027-01-17 18:30» o <t:…> di Discord
option-event-duration = Quanto dura: «2 ore», «90 min», «3 giorni», «fino alle 22:00»; se manca, due ore
option-event-place = Dove: un luogo o un link
option-event-city = La città di cui vale il fuso orario; se manca, la città di questo server
option-event-other = La città gemellata
option-event-description = Che cosa è bene sapere
option-event-host = Chi invita
option-event-image = Un’immagine: PNG, JPG, GIF, WebP o AVIF
option-event-image-url = L’indirizzo di un’immagine, invece di un file
option-event-role = Un ruolo da menzionare una volta all’annuncio
option-event-channel = Dove annunciarlo; se manca, il canale degli eventi di /setup
option-event-repeat = Se si ripete
option-event-until = Quando finisce la serie: una data, o «10»
option-event-places = Quante persone possono venire; le altre aspettano un posto
option-event-reminders = Promemoria: «1 giorno, 15 min» (come prima se manca), o «nessuno»
option-event-event = Quale evento, o quale data di una serie
option-event-reason = Perché; compare sulla scheda
option-event-scope = Quanto di una serie: questa data, questa e le seguenti, o tutte quelle che restano
option-event-role-anew = Un ruolo da menzionare d’ora in poi; @everyone per nessuno
option-event-channel-anew = Dove spostare la scheda
event-title-cancelled = Annullato: { $title }
event-title-ended = Concluso: { $title }
event-when-line = { $start } – { $end } · { $relative }
event-to-card = Vai alla scheda
event-place = Dove
event-place-open = Luogo da annunciare
event-host = Chi invita
event-hosted-by = Invita: { $host }
event-reason = Motivo
event-series = Serie
event-answers = Risposte
event-footer = Evento { $number }
event-span-one-day = { $date }, { $start } – { $end } ({ $zone })
event-span-days = { $date }, { $start } – { $end_date }, { $end } ({ $zone })
event-counts = Partecipano: { $going } · Forse: { $maybe } · Non possono: { $declined }
event-counts-capped = Partecipano: { $going } su { $capacity } · In attesa: { $waiting } · Forse: { $maybe } · Non possono: { $declined }
event-repeat-daily = Ogni giorno · { $number } di { $total }
event-repeat-biweekly = Ogni due settimane, { $weekday } · { $number } di { $total }
event-repeat-weekdays = Da lunedì a venerdì · { $number } di { $total }
event-repeat-weekly = Ogni settimana, { $weekday } · { $number } di { $total }
event-repeat-monthly = Ogni mese, il giorno { $day } · { $number } di { $total }
event-repeat-monthly-weekday =
    { $nth ->
        [1] Ogni mese, 1ª volta del giorno: { $weekday }
        [2] Ogni mese, 2ª volta del giorno: { $weekday }
        [3] Ogni mese, 3ª volta del giorno: { $weekday }
        [4] Ogni mese, 4ª volta del giorno: { $weekday }
       *[other] Ogni mese, ultima volta del giorno: { $weekday }
    } · { $number } di { $total }
event-repeat-yearly = Ogni anno, il { $date } · { $number } di { $total }
event-picture-alt = Immagine dell’evento «{ $title }»
event-postcard-alt = Cartolina: { $city } e { $other } (evento «{ $title }»)
event-button-going = Partecipo
event-button-maybe = Forse
event-button-declined = Non posso
event-button-calendar = Aggiungi al calendario
event-button-list = Chi viene?
event-reminder = Inizia { $relative }: { $absolute }
event-answered-going = Partecipi: { $title }.
event-answered-waiting = Tutti i posti sono presi: { $title }. Sei in lista d’attesa e avanzi quando si libera un posto.
event-answered-maybe = Forse partecipi: { $title }.
event-answered-declined = Non puoi partecipare: { $title }.
event-told-moved = Spostato: inizia il { $start }, non il { $was }.
event-told-cancelled = Annullato: non si tiene il { $was }.
event-place-free = Si è liberato un posto: partecipi!
event-local-time = La tua ora: { $absolute } ({ $relative })
event-taken-back = La tua risposta è ritirata e dimenticata.
event-button-take-back = Ritira
event-button-remind = Ricordamelo in privato
event-button-quiet = Non ricordarmelo
event-calendar = Apri questo file nel tuo calendario. Un file più recente dello stesso evento lo sostituisce.
event-list-going = Partecipano
event-list-waiting = Aspettano un posto
event-list-maybe = Forse
event-list-declined = Non possono
event-list-empty = Nessuno ha ancora risposto.
event-list-not-yours = Solo i moderatori vedono i nomi. I totali:
events-title = Prossimi eventi
events-none = Nessun evento in arrivo. I moderatori ne annunciano con { $command }.
events-menu = Guarda un evento e rispondi
event-preview = Questo sarà annunciato in { $channel }. Controlla gli orari, per favore.
event-preview-role = { $role } sarà menzionato una volta.
event-warn-past = Quest’ora è già passata.
event-warn-skipped = In quel momento si spostano avanti gli orologi e quest’ora non esiste; è stata letta come l’ora dopo.
event-warn-twice = In quel momento si spostano indietro gli orologi e quest’ora c’è due volte; vale la prima.
event-warn-far-off = Manca più di un anno. L’anno è giusto?
event-warn-day-or-month = Prima il giorno o il mese? Controlla la data, per favore.
event-warn-which-week = «Prossimo» è stato letto come il più vicino, ancora in questa settimana. Per la settimana dopo, scrivi la data.
event-warn-eight-days = «Otto» o «quindici giorni» è stato letto come una o due settimane. Se contavi giorno per giorno, scrivi la data.
event-warn-every-week = Un giorno che si ripete è stato letto come il prossimo (sopra). Per una serie scegli «repeat».
event-warn-feast-day = Questa festa cade in date diverse a seconda del paese. Controlla la data qui sopra.
event-warn-minutes-to = «5 to 7» è stato letto come un intervallo, dalle cinque alle sette. Per le sette meno cinque scrivi «6:55».
event-warn-weekday-mismatch = Giorno della settimana e data non corrispondono; vale la data.
event-warn-slip = Un giorno o un mese scritto male è stato letto come il nome più vicino. Controlla la data qui sopra.
event-warn-half-day = Un’ora senza indicazione della metà del giorno vale come scritto sopra. Per l’altra metà scrivi «19:00».
event-warn-midnight = «Mezzanotte» è qui quella che chiude il giorno.
event-warn-end-day = L’ultimo giorno non ha un’ora sua; finisce all’ora in cui inizia il primo. Altrimenti scrivi «28.11. 10:00 – 29.11. 16:00».
event-warn-zone-season = Questa sigla è dell’altra stagione; vale l’orologio del luogo, come sarà allora.
event-anniversary = { $city } e { $other }: { $years } anni di amicizia il { $date }.
event-anniversary-year = { $city } e { $other }: { $years } anni di amicizia nel { $year }.
event-button-confirm = Conferma
event-button-edit = Modifica
event-button-cancel = Scarta
event-form-title = Modifica l’evento
event-field-title = Titolo
event-field-when = Quando
event-field-duration = Durata
event-field-place = Dove
event-field-description = Descrizione
event-edit-preview = { $title }: cambia { $fields }. Non succede nulla prima della tua conferma.
event-scope-this = Solo questa data; il resto della serie resta com’è.
event-scope-following =
    { $count ->
        [1] Solo questa data: è l’ultima. Quelle prima restano come sono.
       *[other] Questa data e tutte le seguenti, { $count } in tutto; quelle prima restano come sono.
    }
event-scope-all =
    { $count ->
        [1] L’unica data che resta.
       *[other] Tutte le { $count } date che restano.
    }
event-edit-channel = La scheda si sposterà in { $channel }.
event-edit-role = { $role } sarà menzionato ogni volta che d’ora in poi si pubblica una scheda.
event-edit-stay = { $going } persone hanno già un posto e lo tengono. Nessun altro ne riceve uno finché non partecipano meno di { $capacity }.
event-edit-meanwhile = Nel frattempo qualcun altro ha cambiato: { $fields }. Lo vedi come lo vuoi tu; conferma per metterlo al posto del suo.
event-edit-nothing = È già così; non cambierebbe nulla.
event-edit-done = Questo è già stato confermato o scartato.
event-edit-thrown-away = Scartato; l’evento resta com’è.
event-cancel-preview = { $title } sta per essere annullato. Non succede nulla prima della tua conferma.
event-cancel-going =
    { $count ->
        [1] Partecipa una persona.
       *[other] Partecipano { $count } persone.
    }
event-button-call-off = Annulla l’evento
event-button-keep = Mantieni l’evento
event-field-city = Città
event-field-other = Città gemellata
event-field-host = Chi invita
event-field-role = Ruolo da menzionare
event-field-channel = Canale
event-field-repeat = Ripetizione
event-field-places = Posti
event-field-reminders = Promemoria
event-field-picture = Immagine
event-field-thread = Thread
event-draft-thrown-away = Scartato; non è stato annunciato nulla.
event-announced = Annunciato: { $title } { $link }
event-announced-here = Non vedo più il canale in cui si trovava. Ora la scheda è in { $channel }.
event-not-announced = Non ancora annunciato: { $title }
event-changed = Modificato: { $title } { $link }
event-cancelled = Annullato: { $title } { $link }
event-problem = { $title }: { $problem }
event-choice-series = { $title } (tutta la serie)
event-choice-one = { $title } – { $date }, { $time }
event-title-anniversary = { $years } anni di amicizia: { $city } e { $other }
event-tag-names = Eventi, Evento, Incontri
event-times = venerdì prossimo alle 19 | domani alle 18 | 17 gennaio 2027 18:30 | tra 2 settimane alle 20
event-durations = 30 min | 1 ora | 90 min | 2 ore | 3 ore | 1 giorno | 3 giorni
event-native-missing = Mi manca il permesso «{ $permission }», quindi non apparirà nell’elenco eventi di Discord. La scheda viene pubblicata comunque.
event-card-channel-gone = Il canale della scheda non esiste più. { $command } la pubblica in un altro.
event-card-deleted = La scheda è stata eliminata. { $command } la pubblica di nuovo.
event-card-missing = Non posso pubblicare la scheda in { $channel }: lì mi manca il permesso «{ $permission }». Riproverò.
event-card-pending = Ci vuole più del solito. La scheda seguirà da sola in { $channel }.
event-native-deleted = L’evento di Discord è stato eliminato. { $command } lo ricrea.
event-native-too-many = Questo server ha già 100 eventi nell’elenco di Discord, il massimo. La scheda resta senza.
event-native-started = È già iniziato, quindi non entra più nell’elenco eventi di Discord.
event-native-failed = Non è ancora nell’elenco eventi di Discord.
event-when-unreadable = Non riesco a leggere «{ $text }» come data e ora. Prova «17.01.2027 18:30» o «2027-01-17 18:30».
event-when-which-feast = «{ $feast }» non cade ovunque nella stessa data, o dura più giorni. Scrivi la data, per esempio «17 gennaio 2027 18:30».
event-when-no-time = «{ $text }» indica un giorno ma non un’ora. Prova «17.01.2027 18:30» o «2027-01-17 18:30».
event-when-too-far = Mancano più di cinque anni; Discord non annuncia nulla di più lontano.
event-zone-unclear = «{ $zone }» è il nome di più fusi orari: { $zones }. Scrivine uno dopo l’ora.
event-duration-unreadable = Non riesco a leggere «{ $text }» come durata. Prova «2 ore», «90 min» o «fino alle 22:00».
event-end-before-start = Finirebbe prima di iniziare. Prova «2 h», «90 min» o una fine dopo l’inizio.
event-too-long = Un evento può durare al massimo { $days } giorni.
event-until-before-start = La serie finirebbe prima della sua prima data.
event-until-without-repeat = Una fine della serie richiede una ripetizione: scegline una nell’opzione «repeat».
event-two-ends = «{ $when }» indica una fine e «{ $duration }» un’altra. Togli una delle due.
event-weekdays-at-weekend = Una serie di giorni feriali inizia da lunedì a venerdì. Scegli un altro giorno, o «repeat: daily».
event-reminders-unreadable = Non riesco a leggere «{ $text }» come promemoria. Prova «1 giorno, 15 min», «2 ore» o «nessuno» (al massimo cinque, al massimo quattro settimane prima).
event-title-missing = All’evento serve un titolo.
event-title-too-long = Il titolo ha { $length } caratteri; Discord ne accetta al massimo 100.
event-city-needed = Quale fuso orario devo usare? Indica la città nell’opzione «city», o imposta la città di questo server con /setup.
event-start-past = Inizierebbe nel passato. Scegli un’ora successiva.
event-channel-gone = Non è un canale testuale che vedo.
event-channel-not-writable = Non posso pubblicare in { $channel }: lì mi manca il permesso «{ $permission }».
event-channel-not-yours = In { $channel } non puoi scrivere nemmeno tu.
event-role-everyone = Non menziono @everyone. Scegli un ruolo che le persone hanno scelto.
event-role-not-pingable = Non posso menzionare { $role }. Consenti a tutti di menzionarlo nelle impostazioni del ruolo, o dammi il permesso «Menziona @everyone, @here e tutti i ruoli».
event-role-not-yours = Tu non puoi menzionare { $role }, quindi nemmeno io.
event-role-gone = Il ruolo da menzionare non esiste più. Crea di nuovo l’evento con un altro.
event-image-none = Non è un’immagine, o non è completa. Si possono mostrare PNG, JPG, GIF, WebP e AVIF.
event-image-sides = L’immagine ha più pixel di quanti ne guardo: { $side } per lato, { $millions } milioni in tutto. Rimpiccioliscila.
event-image-too-large = L’immagine supera { $megabytes } MB.
event-image-unreachable = Non riesco a caricare l’immagine. Allegala come file.
event-not-announcer = Annunciano eventi solo le persone con il permesso «Crea eventi» e il ruolo per gli annunci di /setup.
event-not-found = Non ho trovato qui nessun evento aperto «{ $event }». Scegline uno dall’elenco mentre scrivi.
event-is-over = «{ $title }» è concluso o annullato.
event-draft-gone = Questa anteprima non è più valida. Ricomincia, per favore.
event-draft-announced = Questo evento è già stato annunciato.
event-edit-one-time-only = Di una sola data di una serie si possono cambiare ora, durata, titolo e luogo. Per il resto scegli scope «following» o «all».
event-no-answer = Prima rispondi; poi potrò ricordartelo.
week-title = Questa settimana
week-more =
    { $count ->
        [1] Un altro; { $command } lo mostra.
       *[other] Altri { $count }; { $command } li mostra.
    }
event-interested = Interessati nell’elenco di Discord: { $count }
option-event-poll = Se chiederlo in questo canale, con un sondaggio di Discord
event-both-question = Quando vi va bene? Secondo gli orologi di { $city } · { $other }
event-both-asked = Chiesto qui: { $link }. Si possono scegliere più risposte; il sondaggio resta aperto una settimana.
event-both-to-poll = Apri il sondaggio
