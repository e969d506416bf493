### Știri despre orașe și perechi, urmărirea fluxurilor și ce nu merge cu ele.

command-news = Cele mai noi știri despre un oraș sau despre două
option-news-city = Orașul; al tău, dacă nu completezi
option-news-other = Orașul lui înfrățit, pentru știri despre amândouă
command-follow = Postează știri într-un canal
command-follow-city = Postează într-un canal știrile despre un oraș sau despre două
command-follow-feed = Postează într-un canal orice flux RSS sau Atom
command-follow-list = Ce urmărește serverul și dacă merge
command-follow-remove = Nu mai urmări
command-follow-pause = Nu mai posta o vreme
command-follow-resume = Postează din nou
command-follow-test = Verifică acum: ce s-ar posta și de ce nu restul
option-follow-city = Orașul
option-follow-other = Orașul lui înfrățit, pentru știri despre amândouă
option-follow-url = Adresa fluxului sau o pagină care are unul
option-follow-channel = Unde se postează; în acest canal, dacă nu completezi
option-follow-role = Un rol de menționat la fiecare postare
option-follow-mode = Fiecare știre imediat sau un rezumat
option-follow-include = Doar știri cu unul dintre aceste cuvinte, separate prin virgule
option-follow-exclude = Fără știri cu vreunul dintre aceste cuvinte, separate prin virgule
option-follow-age = Câte zile poate avea o știre; 7, dacă nu completezi
option-follow-threads = Un fir sau o postare pe forum pentru fiecare știre, ori una pentru oraș
option-follow-publish = Publică postările pe serverele care urmăresc acest canal de anunțuri
option-follow-subscription = Ce urmărești
mode-instant = fiecare știre imediat
mode-daily = un rezumat în fiecare zi
mode-weekly = un rezumat în fiecare săptămână
threads-each = fiecare știre în firul ei
threads-city = toate știrile într-un singur fir

## Fișa știrii

news-view-original = Vezi originalul
news-credit = Foto: { $credit }
news-caption-credit = { $caption } – { $credit }
news-also = A apărut și în: { $places }
news-language = în { $language }
news-translated = Traducere automată: { $title }
news-title-city = Știri despre { $city }
news-title-pair = Știri despre { $city } și { $other }
news-none-city = Nu am găsit nimic nou despre { $city } și orașele înfrățite.
news-none-pair = Nu am găsit nimic nou despre { $city } și { $other }.
news-unreachable = Nu am putut accesa { $source }: { $error }
news-search-silent = Căutarea de știri nu a răspuns.
news-search-had = Căutarea de știri nu a răspuns. Iată ce aveam { $when }.
news-last-seen = Ce urmează a fost văzut ultima oară { $when }.
news-never-seen = Nu am nimic de acolo, de mai înainte.
news-more = Mai multe știri
terminal-news-more = Scrie „continuă” pentru mai multe.
news-gdelt = Căutare: The GDELT Project (gdeltproject.org)
news-button = Știri
news-newest = Cele mai noi știri
news-skipped =
    { $count ->
        [one] { $count } știre mai veche omisă
        [few] { $count } știri mai vechi omise
       *[other] { $count } de știri mai vechi omise
    }
news-digest-daily = Știrile zilei: { $feed }
news-digest-weekly = Știrile săptămânii: { $feed }
news-digest-more = și încă { $count }
news-list-title = { $feed }: încă { $count }
news-thread-opening = { $feed }: aici se postează ce e nou.
news-tag-names = Știri, Noutăți, Oraș înfrățit, Orașe înfrățite

## Urmărirea

follow-label-pair = Știri despre { $city } și { $other }
follow-label-city = Știri despre { $city }
follow-done = { $channel } urmărește acum { $feed }: { $mode }.
follow-done-digest = Primul rezumat vine { $when }.
follow-done-instant = Următoarea știre nouă va fi postată. Iată cea mai nouă de acum:
follow-done-empty = Încă nu există nicio știre. Prima va fi postată.
follow-done-role = { $role } va fi menționat.
follow-done-words = Doar știri cu: { $include }
follow-done-not-words = Fără știri cu: { $exclude }
follow-done-publish = Postările vor fi publicate, cel mult zece pe oră.
follow-not-announcement = { $channel } nu este un canal de anunțuri, așa că acolo nu se poate publica nimic. Lasă { $option } necompletat sau alege alt canal.
follow-limit =
    { $limit ->
        [one] Serverul urmărește deja { $limit } flux, cât permit cel mult. { $command } face loc.
        [few] Serverul urmărește deja { $limit } fluxuri, cât permit cel mult. { $command } face loc.
       *[other] Serverul urmărește deja { $limit } de fluxuri, cât permit cel mult. { $command } face loc.
    }
follow-already = { $channel } urmărește deja { $feed }. { $command } îl arată.
follow-lacks = Încă nu pot posta în { $channel }. Acolo îmi lipsesc:
follow-lacks-what-to-do = Dă-mi aceste permisiuni în setările canalului, apoi încearcă din nou.
follow-lacks-channel = Pot posta în canale de text, canale de anunțuri, fire, forumuri și postări de forum. Alege unul dintre ele.
follow-role-everyone = Nu menționez @everyone. Alege alt rol sau niciunul.
follow-unreadable = Nu pot urmări { $url }: { $error }
follow-choose-feed = Este o pagină web și oferă aceste fluxuri. La care te referi?
follow-choose-feed-placeholder = Alege un flux
follow-sources = Poți urmări aici și aceste surse:
follow-sources-placeholder = Urmărește una dintre ele
follow-site = Caută un flux pe { $host }
source-town-hall = Primărie
source-paper = Ziar local
source-association = Asociație
source-quiet = fără noutăți de luni de zile
follow-none = Serverul nu urmărește încă nimic. Începe cu { $first } sau { $second }.
follow-list-title = Ce urmărește serverul
follow-list-place = în { $channel } · { $mode }
follow-list-words = doar: { $include }
follow-list-not-words = fără: { $exclude }
follow-list-age =
    { $days ->
        [one] de cel mult { $days } zi
        [few] de cel mult { $days } zile
       *[other] de cel mult { $days } de zile
    }
follow-no-threads = { $channel } este un fir, iar în fire nu există fire. Lasă opțiunea necompletată sau alege un canal ori un forum.
follow-gone = Nu am găsit acel abonament. { $command } arată ce există.
follow-removed = { $channel } nu mai urmărește { $feed }.
follow-paused = { $feed } este în pauză în { $channel }. { $command } postează din nou.
follow-resumed = { $feed } se postează din nou în { $channel }, începând cu ce e nou de acum.
follow-test-title = Ce s-ar posta acum: { $feed }
follow-test-empty = Fluxul nu arată nicio știre.

health-ok = citit ultima oară { $when }, următoarea verificare { $next }
health-new = încă necitit, prima verificare { $next }
health-failing = ⚠ { $error } A început { $since }; citit ultima oară { $when }, următoarea încercare { $next }.
health-never = ⚠ { $error } Necitit niciodată; următoarea încercare { $next }.
health-posted = ultima postare { $when }
health-paused-moderator = ⏸ pus în pauză de un moderator { $when }
health-paused-failing = ⏸ pus în pauză { $when }: nu s-a putut citi timp de zece zile. { $error }
health-paused-gone = ⏸ pus în pauză { $when }: fluxul a dispărut definitiv
health-paused-channel = ⏸ pus în pauză { $when }: canalul nu mai există
health-paused-permission = ⏸ pus în pauză { $when }: nu am voie să postez în canal
health-paused-tag = ⏸ pus în pauză { $when }: forumul cere o etichetă la fiecare postare și niciuna nu se potrivește
health-unpostable =
    { $count ->
        [one] ⚠ { $count } știre nu a putut fi postată, pentru că Discord nu a acceptat-o: „{ $title }”, { $when }
        [few] ⚠ { $count } știri nu au putut fi postate, pentru că Discord nu le-a acceptat; cea mai nouă: „{ $title }”, { $when }
       *[other] ⚠ { $count } de știri nu au putut fi postate, pentru că Discord nu le-a acceptat; cea mai nouă: „{ $title }”, { $when }
    }

verdict-post = ✅ s-ar posta
verdict-seen = ☑ a mai fost văzută
verdict-first-poll = ☑ era deja acolo când ai început să urmărești
verdict-stale =
    { $days ->
        [one] ⏭ este mai veche de { $days } zi
        [few] ⏭ este mai veche de { $days } zile
       *[other] ⏭ este mai veche de { $days } de zile
    }
verdict-not-included = 🚫 nu are niciunul dintre cuvintele cerute
verdict-excluded = 🚫 are un cuvânt pe care l-ai exclus
verdict-flood = ⏭ una dintre multe sosite deodată: apare pe un rând cu celelalte
verdict-told = ☑ aceeași știre ca alta, menționată împreună cu ea

notice-failing = { $feed } a fost pus în pauză aici: nu s-a putut citi timp de zece zile. { $error }
notice-gone = { $feed } a fost pus în pauză aici: serverul lui spune că a dispărut definitiv.
notice-channel = Nu mai postez { $feed }, pentru că nu mai există canalul.
notice-permission = Nu mai postez { $feed } în { $channel }, pentru că nu am voie să postez acolo.
notice-tag = Nu mai postez { $feed } în { $channel }, pentru că forumul cere o etichetă la fiecare postare și niciuna nu se potrivește. Creează una numită ca orașul, țara lui sau „Știri”, apoi reia.
notice-resume = Postează din nou

## Ce nu merge cu fluxurile, ca propoziție

feed-error-bad-address = Nu este adresa unei pagini web.
feed-error-credentials = Adresa conține un nume de utilizator sau o parolă. Nu le păstrez.
feed-error-bad-port = Nu descarc de la portul { $port }.
feed-error-not-public = Adresa nu este pe internetul public.
feed-error-unreachable = { $host } nu răspunde.
feed-error-tls = { $host } nu are un certificat valabil.
feed-error-timeout = Site-ul nu a răspuns la timp (limita: { $seconds } s).
feed-error-redirects = Adresa redirecționează de prea multe ori (limita: { $limit }).
feed-error-gone = Site-ul spune că fluxul a dispărut definitiv.
feed-error-throttled = Site-ul mi-a cerut să revin mai târziu.
feed-error-status = Site-ul răspunde cu eroarea { $status }.
feed-error-too-large = Fluxul este mai mare de { $megabytes } MB.
feed-error-encoding = Fluxul este comprimat într-un fel pe care nu îl cunosc ({ $encoding }).
feed-error-broken = Răspunsul site-ului nu este valid.
feed-error-web-page = Este o pagină web fără flux.
feed-error-not-a-feed = Nu este un flux RSS sau Atom.
feed-error-unreadable = Fluxul nu poate fi citit.
feed-error-busy = Prea mulți cer știri acum. Încearcă din nou peste câteva minute.
feed-error-no-city = Nu mai cunosc orașul.

## Numele permisiunilor la Discord

permission-view_channel = Vezi canalul
permission-send_messages = Trimite mesaje
permission-send_messages_in_threads = Trimite mesaje în fire
permission-create_public_threads = Creează fire publice
permission-embed_links = Încorporează linkuri
permission-attach_files = Atașează fișiere
permission-create_events = Creează evenimente
permission-manage_events = Gestionează evenimentele
permission-manage_guild = Gestionează serverul
permission-mention_everyone = Menționează @everyone, @here și toate rolurile (sau permite menționarea rolului)

## python -m bot feed URL

feed-moved = Fluxul s-a mutat definitiv la { $url }
feed-count =
    { $count ->
        [0] Fluxul nu arată nicio știre.
        [one] { $count } știre. Urmărit acum, ar posta ce este nou de acum înainte, astfel:
        [few] { $count } știri. Urmărit acum, ar posta ce este nou de acum înainte, astfel:
       *[other] { $count } de știri. Urmărit acum, ar posta ce este nou de acum înainte, astfel:
    }
feed-unread =
    { $count ->
        [one] { $count } știre nu a putut fi citită și este omisă.
        [few] { $count } știri nu au putut fi citite și sunt omise.
       *[other] { $count } de știri nu au putut fi citite și sunt omise.
    }
feed-asks = Site-ul cere o pauză după fiecare vizită, în minute: { $minutes }.
feed-page = Este o pagină web și oferă aceste fluxuri:
feed-refused = { $url } nu poate fi citit: { $error }
permission-send_polls = Creează sondaje
