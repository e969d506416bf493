### Testi in italiano; il significato di ogni messaggio è spiegato in en-US.

command-setup = Configura questo server: città, lingua, canali, chi annuncia eventi, ore di silenzio
option-setup-city = La città di questo server
option-setup-calendar = L’indirizzo del calendario di questo server: mostralo, o creane uno nuovo
setup-title = Configura Sister City qui
setup-not-set = Non impostato
setup-home = Città del server
setup-news = Canale delle notizie
setup-events = Canale degli eventi
setup-announcer = Ruolo per gli annunci
setup-language = Lingua delle pubblicazioni
setup-quiet = Ore di silenzio
setup-quiet-from-to = { $start } – { $end }, secondo l’orologio della città del server: allora non si pubblicano notizie
setup-server-rights = L’elenco eventi di Discord
setup-missing = { $permission } – manca
setup-channel-gone = Il canale non esiste più. Scegline un altro.
setup-role-gone = Il ruolo non esiste più. Scegline un altro.
setup-no-role = Nessuno: annunciano eventi solo le persone con il permesso «Crea eventi»
setup-role-hint = Discord nasconde /event a { $role } finché non lo consenti: Impostazioni server → Integrazioni → Sister City → /event → aggiungi il ruolo. O dai al ruolo «Crea eventi».
setup-create-events-hint = Senza, gli eventi hanno la loro scheda ma non entrano nell’elenco di Discord.
setup-choose-news = Canale delle notizie
setup-choose-events = Canale degli eventi
setup-choose-announcer = Ruolo per gli annunci: può usare /event
setup-choose-language = Lingua delle pubblicazioni
setup-button-home = Città del server
setup-button-quiet = Ore di silenzio
setup-button-test = Pubblicazione di prova
setup-button-refresh = Controlla di nuovo
setup-field-home = Città del server (vuoto: nessuna)
setup-field-quiet-from = Silenzio dalle, es. 22:00 (vuoto: mai)
setup-field-quiet-to = Silenzio fino alle, es. 07:00
setup-saved = ✓ Salvato.
setup-calendar = Abbonati a questo indirizzo in un calendario: seguirà gli eventi di questo server. Chi ha l’indirizzo può leggerli; { $command } ne crea uno nuovo, e questo allora non porta più a nulla.
setup-calendar-none = Chi gestisce questo bot non ha aperto calendari per indirizzo (PUBLIC_URL). «Aggiungi al calendario» su una scheda dà un file.
setup-quiet-both = Le ore di silenzio hanno bisogno di un inizio e di una fine.
setup-time-unreadable = Non riesco a leggere «{ $text }» come orario. Prova «22:00» o «7:30».
setup-role-everyone = @everyone non può essere il ruolo per gli annunci.
setup-test-post = Questa è una prova: Sister City può pubblicare qui.
setup-test-posted = Prova pubblicata in { $channel }.
setup-button-year = L’anno del server
year-title = { $server }: { $year } in città gemellate
year-title-so-far = { $server }: { $year } in città gemellate, fino a oggi
year-met = Eventi: { $count } · città: { $cities } · paesi: { $countries }.
year-going = I membri hanno detto di partecipare { $count ->
    [1] una volta
   *[other] { $count } volte
}.
year-cities = Le città
year-events =
    { $count ->
        [1] un evento
       *[other] { $count } eventi
    }
year-members = città di { $count } membri
year-more = … e { $count ->
    [1] un’altra città
   *[other] altre { $count } città
}.
year-footer = Le città dei membri compaiono solo dove almeno tre hanno la stessa.
year-empty = Del { $year } non c’è ancora niente da mostrare: qui non si è tenuto nessun evento con una città.
year-how = Come si comincia
year-how-event = { $command } annuncia un evento con una città gemellata; dopo che si è tenuto, le sue città sono sulla mappa.
year-how-home = Con { $command } i membri dicono la loro città; se tre hanno la stessa, anche quella è sulla mappa.
year-ideas = Prossime occasioni
year-no-channel = Scegli un canale per eventi o notizie con { $command }, e l’anno potrà essere pubblicato lì.
year-told = Ogni 2 gennaio l’anno appena finito viene pubblicato in { $channel }.
year-not-told = L’anno viene pubblicato in { $channel } quando lo dici tu; ogni 2 gennaio se lo attivi.
year-post = Pubblica ora
year-turn-on = Pubblica ogni gennaio
year-turn-off = Non pubblicare più
year-posted = ✓ Viene pubblicato in { $channel }.
year-posted-before = È già stato pubblicato in { $channel }. Per pubblicarlo ancora, aprilo di nuovo.
option-setup-week = Se il lunedì si pubblica “Questa settimana”
option-setup-mention = Se i promemoria in un canale menzionano chi partecipa
setup-week = Questa settimana
setup-week-on = Pubblicato il lunedì alle 9 in { $channel }, se c’è qualcosa
setup-week-no-channel = Non c’è ancora un canale in cui pubblicare la settimana. Scegli prima un canale degli eventi.
setup-mention = Promemoria
setup-mention-on = Menzionano chi partecipa, e nessun altro
setup-test-forum = In { $channel } ogni evento diventa un post a sé; lì è permesso tutto ciò che serve.
