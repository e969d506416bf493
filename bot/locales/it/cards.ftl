### Testi in italiano; il significato di ogni messaggio è spiegato in en-US.

card-previous = Pagina precedente
card-next = Pagina successiva
card-details = Dettagli di…
card-show-ended = Mostra i gemellaggi conclusi
card-set-home = Salva come mia città
card-take-action = Partecipa
card-correct = Segnala un errore
card-did-you-mean = O { $city }?
card-another = Un’altra città con questo nome? ({ $city })
card-fact = { $label }: { $value }
card-choose = Scegli una città
home-set = La tua città è { $city }. Ora { $command } senza città mostra questa.
home-is = La tua città è { $city }.
home-none = Non hai scelto una città. { $command } la imposta.
home-of-server = La città di questo server è { $city }.
home-cleared = Fatto: non conservo più la tua città.
home-was-none = Non avevi scelto una città: non c’è niente da dimenticare.
privacy-nothing = Su di te non è conservato nulla.
privacy-about = Ecco tutto ciò che è conservato su di te:
privacy-export = Tutto ciò che è conservato su di te è in questo file.
privacy-delete-ask =
    { $count ->
        [1] Su di te è conservata una voce. Eliminarla per sempre? Non si può annullare.
       *[other] Su di te sono conservate { $count } voci. Eliminarle tutte per sempre? Non si può annullare.
    }
privacy-delete-yes = Elimina tutto
privacy-delete-no = Conserva
privacy-deleted =
    { $count ->
        [0] Su di te non era più conservato nulla.
        [1] Fatto: l’unica voce su di te è eliminata.
       *[other] Fatto: tutte le { $count } voci su di te sono eliminate.
    }
privacy-kept-all = Non è stato eliminato nulla.
suggest-title = Proponi o correggi
suggest-city = Città
suggest-other = Città gemellata
suggest-source = Una pagina che lo dice
suggest-note = Che cosa è sbagliato o manca?
suggest-thanks = Grazie! La tua proposta { $number } su { $city } e { $other } va al responsabile del bot per la verifica.
suggest-too-many = { $count } tue proposte aspettano ancora la verifica. Grazie: lasciaci prima recuperare.
suggest-accept = Accetta
suggest-decline = Rifiuta
suggest-accepted = Accettata. Per ora non se ne vede nulla: i dati vanno corretti a mano.
suggest-accepted-shown = Accettata: è visibile da ora.
suggest-declined = Rifiutata.
suggest-decided = Era già stato deciso.
suggest-to-operator =
    Proposta { $number }: { $city } e { $other }
    Fonte: { $source }
    Nota: { $note }
help-title = Qual è la mia città gemellata?
help-intro = Conosco le città gemellate e partner di tutto il mondo.
help-first = Per cominciare
help-first-ask = { $command } mostra le città gemellate di una città. Prova con { $city }.
help-first-pair = { $command } mostra che cosa unisce due città. Prova con { $city } e { $other }.
help-first-home = { $command } ricorda la tua città; poi { $sister } da solo mostra quella.
help-city = Milano
help-other = Francoforte sul Meno
help-ask-city = Quali sono le città gemellate con { $city }?
help-ask-pair = { $city } è gemellata con { $other }?
help-ask-far = Qual è la città gemellata più lontana da { $city }?
help-members = Comandi per tutti
help-moderators = Per i moderatori
help-plain-words-how = Menzionami o scrivimi in privato:
help-menu = Su un messaggio
help-menu-how = Tieni premuto un messaggio (o fai clic con il tasto destro), scegli App e poi «{ $name }»: trovo le città che contiene.
help-support = Chiedi aiuto
about-title = Informazioni su Sister City
about-what = Rispondo a «Qual è la mia città gemellata?» per tutto il mondo, porto notizie di queste amicizie e aiuto ad annunciarne gli eventi.
about-figures = Conosco { $cities } città.
about-data = I gemellaggi provengono dagli elenchi di città gemellate di Wikipedia (CC BY-SA 4.0) e da Wikidata (CC0). Ciò che ha solo Wikidata è indicato come non confermato. Le città provengono da GeoNames (CC BY 4.0).
about-privacy = Conservo solo ciò che mi affidi: { $command } lo mostra.
about-version = Versione { $version }, software libero (MIT).
about-take-action = Partecipa
about-more-information = Altre informazioni
about-donate = Dona
about-invite = Aggiungi a un server
suggest-on-record = { $city } e { $other } sono già registrate. Se qualcosa è sbagliato o manca (l’anno, una fine, un nome), dillo con /suggest e la sua nota, meglio con una pagina.
suggest-on-record-ended = { $city } e { $other } risultano come gemellaggio terminato. Se continua, o se qualcos’altro è sbagliato o manca, dillo con /suggest e la sua nota, meglio con una pagina.
suggest-author-shown = Grazie ancora: il gemellaggio di { $city } e { $other } che hai proposto è stato accettato ed è mostrato d’ora in poi.
suggest-author-accepted = Grazie ancora: la tua proposta su { $city } e { $other } è stata accettata; sarà corretta a mano.
suggest-author-declined = La tua proposta su { $city } e { $other } è stata esaminata e non è stata accolta. Una pagina che lo mostri aiuterebbe.
suggest-none-open = Nessuna proposta in attesa.
heading-operator = Proposte dal responsabile di questo bot, non confermate
operator-added = proposta dal responsabile di questo bot, { $when }
operator-only =
    { $count ->
        [1] { $city }: solo il responsabile di questo bot conosce una città gemellata; nessuna fonte che leggiamo lo conferma.
       *[other] { $city }: solo il responsabile di questo bot conosce { $count } città gemellate; nessuna fonte che leggiamo lo conferma.
    }
pair-operator = Il responsabile di questo bot ha aggiunto { $city } e { $other } come città gemellate, { $when }; nessuna fonte che leggiamo lo conferma.
