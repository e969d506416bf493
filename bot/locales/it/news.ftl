### Testi in italiano; il significato di ogni messaggio è spiegato in en-US.

command-news = Le ultime notizie su una città o su due città
option-news-city = La città; la tua se non ne indichi una
option-news-other = La sua città gemellata, per notizie su entrambe
command-follow = Pubblica notizie in un canale
command-follow-city = Pubblica in un canale le notizie di una città o di due città
command-follow-feed = Pubblica in un canale un qualsiasi feed RSS o Atom
command-follow-list = Che cosa segue questo server, e se funziona
command-follow-remove = Smetti di seguire
command-follow-pause = Smetti di pubblicare per un po’
command-follow-resume = Pubblica di nuovo
command-follow-test = Guarda ora: che cosa verrebbe pubblicato, e perché non il resto
option-follow-city = La città
option-follow-other = La sua città gemellata, per notizie su entrambe
option-follow-url = L’indirizzo del feed, o di una pagina che ne ha uno
option-follow-channel = Dove pubblicare; questo canale se lo ometti
option-follow-role = Un ruolo da menzionare a ogni pubblicazione
option-follow-mode = Ogni notizia subito, o un riepilogo
option-follow-include = Solo notizie con una di queste parole, separate da virgole
option-follow-exclude = Nessuna notizia con una di queste parole, separate da virgole
option-follow-age = Quanti giorni può avere una notizia; 7 se lo ometti
option-follow-threads = Un thread o post del forum per ogni notizia, o uno per la città
option-follow-publish = Diffondi ai server che seguono questo canale annunci
option-follow-subscription = Che cosa segue questo server
mode-instant = ogni notizia subito
mode-daily = un riepilogo ogni giorno
mode-weekly = un riepilogo ogni settimana
threads-each = ogni notizia in un thread suo
threads-city = tutte le notizie in un thread
news-view-original = Vedi l’originale
news-credit = Immagine: { $credit }
news-caption-credit = { $caption } – { $credit }
news-also = Anche in: { $places }
news-language = in { $language }
news-translated = Traduzione automatica: { $title }
news-title-city = Notizie: { $city }
news-title-pair = Notizie: { $city } e { $other }
news-none-city = Non ho trovato niente di nuovo su { $city } e le sue città gemellate.
news-none-pair = Non ho trovato niente di nuovo su { $city } e { $other }.
news-unreachable = Non ho potuto raggiungere { $source }: { $error }
news-search-silent = La ricerca di notizie non ha risposto.
news-search-had = La ricerca di notizie non ha risposto. Ecco che cosa avevo { $when }.
news-last-seen = Quanto segue è stato visto l’ultima volta { $when }.
news-never-seen = Non ne ho niente di precedente.
news-more = Altre notizie
terminal-news-more = Scrivi «altro» per vederne altre.
news-gdelt = Ricerca: The GDELT Project (gdeltproject.org)
news-button = Notizie
news-newest = Ultime notizie
news-skipped =
    { $count ->
        [one] { $count } notizia precedente saltata
       *[other] { $count } notizie precedenti saltate
    }
news-digest-daily = Le notizie del giorno: { $feed }
news-digest-weekly = Le notizie della settimana: { $feed }
news-digest-more =
    { $count ->
        [one] e { $count } altra
       *[other] e altre { $count }
    }
news-list-title =
    { $count ->
        [one] { $feed }: { $count } altra notizia
       *[other] { $feed }: altre { $count } notizie
    }
news-thread-opening = { $feed }: qui si pubblica ciò che è nuovo.
news-tag-names = Notizie, Città gemellata, Città gemellate, Gemellaggi
follow-label-pair = Notizie: { $city } e { $other }
follow-label-city = Notizie: { $city }
follow-done = { $channel } ora segue { $feed }: { $mode }.
follow-done-digest = Il primo riepilogo arriva { $when }.
follow-done-instant = La prossima notizia nuova verrà pubblicata. Questa è la più recente che ci sia:
follow-done-empty = Non c’è ancora nessuna notizia. La prima verrà pubblicata.
follow-done-role = { $role } verrà menzionato.
follow-done-words = Solo notizie con: { $include }
follow-done-not-words = Nessuna notizia con: { $exclude }
follow-done-publish = Le pubblicazioni verranno diffuse, al massimo dieci all’ora.
follow-not-announcement = { $channel } non è un canale annunci, quindi lì non si può diffondere nulla. Ometti { $option } o scegli un altro canale.
follow-limit =
    { $limit ->
        [one] Questo server segue già { $limit } feed, il massimo. { $command } fa posto.
       *[other] Questo server segue già { $limit } feed, il massimo. { $command } fa posto.
    }
follow-already = { $channel } segue già { $feed }. { $command } lo mostra.
follow-lacks = Non posso ancora pubblicare in { $channel }. Lì mi manca:
follow-lacks-what-to-do = Dammi questi permessi nelle impostazioni del canale, poi riprova.
follow-lacks-channel = Posso pubblicare in canali testuali, canali annunci, thread e post dei forum. Scegline uno.
follow-role-everyone = Non menziono @everyone. Scegli un altro ruolo, o nessuno.
follow-unreadable = Non posso seguire { $url }: { $error }
follow-choose-feed = È una pagina web, e offre questi feed. Quale intendi?
follow-choose-feed-placeholder = Scegli un feed
follow-sources = Qui puoi seguire anche queste fonti:
follow-sources-placeholder = Seguine una
follow-site = Cerca un feed su { $host }
source-town-hall = Municipio
source-paper = Giornale locale
source-association = Associazione
source-quiet = ferma da mesi
follow-none = Questo server non segue ancora nulla. Comincia con { $first } o { $second }.
follow-list-title = Che cosa segue questo server
follow-list-place = in { $channel } · { $mode }
follow-list-words = solo: { $include }
follow-list-not-words = senza: { $exclude }
follow-list-age =
    { $days ->
        [one] al massimo di { $days } giorno fa
       *[other] al massimo di { $days } giorni fa
    }
follow-no-threads = { $channel } è un thread, e in un thread non ci sono thread. Ometti l’opzione, o scegli un canale o un forum.
follow-gone = Non ho trovato questa iscrizione. { $command } mostra quelle che ci sono.
follow-removed = { $channel } non segue più { $feed }.
follow-paused = { $feed } è in pausa in { $channel }. { $command } riprende.
follow-resumed = { $feed } si pubblica di nuovo in { $channel }, da ciò che è nuovo d’ora in poi.
follow-test-title = Che cosa verrebbe pubblicato ora: { $feed }
follow-test-empty = Il feed non mostra notizie.
health-ok = letto l’ultima volta { $when }, prossimo controllo { $next }
health-new = non ancora letto, primo controllo { $next }
health-failing = ⚠ { $error } Da { $since }; letto l’ultima volta { $when }, prossimo tentativo { $next }.
health-never = ⚠ { $error } Mai letto; prossimo tentativo { $next }.
health-posted = ultima pubblicazione { $when }
health-paused-moderator = ⏸ messo in pausa dai moderatori { $when }
health-paused-failing = ⏸ in pausa { $when }: illeggibile per dieci giorni. { $error }
health-paused-gone = ⏸ in pausa { $when }: il feed non esiste più
health-paused-channel = ⏸ in pausa { $when }: il canale non esiste più
health-paused-permission = ⏸ in pausa { $when }: non posso pubblicare nel canale
health-paused-tag = ⏸ in pausa { $when }: il forum vuole un tag per ogni post, e nessuno è adatto
health-unpostable =
    { $count ->
        [one] ⚠ { $count } notizia non pubblicata, perché Discord non l’ha accettata: «{ $title }», { $when }
       *[other] ⚠ { $count } notizie non pubblicate, perché Discord non le ha accettate; la più recente: «{ $title }», { $when }
    }
verdict-post = ✅ verrebbe pubblicata
verdict-seen = ☑ già vista
verdict-first-poll = ☑ c’era già quando è iniziata l’iscrizione
verdict-stale =
    { $days ->
        [one] ⏭ ha più di { $days } giorno
       *[other] ⏭ ha più di { $days } giorni
    }
verdict-not-included = 🚫 non ha nessuna delle parole richieste
verdict-excluded = 🚫 ha una parola esclusa
verdict-flood = ⏭ una di molte insieme: indicata in una riga con le altre
verdict-told = ☑ la stessa storia di un’altra, citata con quella
notice-failing = { $feed } è in pausa qui: illeggibile per dieci giorni. { $error }
notice-gone = { $feed } è in pausa qui: il sito dice che non esiste più.
notice-channel = Non pubblico più { $feed }, perché il suo canale non esiste più.
notice-permission = Non pubblico più { $feed } in { $channel }, perché lì non posso pubblicare.
notice-tag = Non pubblico più { $feed } in { $channel }, perché il forum vuole un tag per ogni post e nessuno è adatto. Creane uno che si chiami come la città, il suo paese o «Notizie», e riprendi.
notice-resume = Pubblica di nuovo
feed-error-bad-address = Non è l’indirizzo di una pagina web.
feed-error-credentials = L’indirizzo contiene un nome utente o una password. Non li conservo.
feed-error-bad-port = Non leggo nulla dalla porta { $port }.
feed-error-not-public = L’indirizzo non è su internet pubblico.
feed-error-unreachable = { $host } non risponde.
feed-error-tls = { $host } non ha un certificato valido.
feed-error-timeout = Il sito non ha risposto entro { $seconds } secondi.
feed-error-redirects = L’indirizzo rimanda altrove più di { $limit } volte.
feed-error-gone = Il sito dice che il feed non esiste più.
feed-error-throttled = Il sito chiede di tornare più tardi.
feed-error-status = Il sito risponde con l’errore { $status }.
feed-error-too-large = Il feed supera { $megabytes } MB.
feed-error-encoding = Il feed è compresso in un modo che non conosco ({ $encoding }).
feed-error-broken = La risposta del sito è inutilizzabile.
feed-error-web-page = È una pagina web senza feed.
feed-error-not-a-feed = Non è un feed RSS o Atom.
feed-error-unreadable = Il feed non si può leggere.
feed-error-busy = Troppe persone chiedono notizie in questo momento. Riprova tra qualche minuto.
feed-error-no-city = Non conosco più la città.
permission-view_channel = Visualizza canale
permission-send_messages = Invia messaggi
permission-send_messages_in_threads = Invia messaggi nei thread
permission-create_public_threads = Crea thread pubblici
permission-embed_links = Incorpora link
permission-attach_files = Allega file
permission-create_events = Crea eventi
permission-manage_events = Gestisci eventi
permission-manage_guild = Gestisci server
permission-mention_everyone = Menziona @everyone, @here e tutti i ruoli (o rendi il ruolo menzionabile)
feed-moved = Il feed si è spostato per sempre a { $url }
feed-count =
    { $count ->
        [0] Il feed non mostra notizie.
        [one] { $count } notizia. Seguito da ora, pubblicherebbe ciò che è nuovo, così:
       *[other] { $count } notizie. Seguito da ora, pubblicherebbe ciò che è nuovo, così:
    }
feed-unread =
    { $count ->
        [one] { $count } notizia illeggibile è stata tralasciata.
       *[other] { $count } notizie illeggibili sono state tralasciate.
    }
feed-asks = Il sito chiede { $minutes } minuti di riposo dopo ogni lettura.
feed-page = È una pagina web, e offre questi feed:
feed-refused = { $url } non si può leggere: { $error }
permission-send_polls = Crea sondaggi
