### Nachrichten von Städten und Paaren, gefolgte Feeds, und was dabei schiefgeht.

## Commands

command-news = Das Neueste über eine Stadt oder zwei Städte
option-news-city = Die Stadt; ohne Angabe deine Heimatstadt
option-news-other = Ihre Partnerstadt, für Nachrichten über beide
command-follow = Nachrichten in einem Kanal posten
command-follow-city = Die Nachrichten einer Stadt oder zweier Städte in einem Kanal posten
command-follow-feed = Einen beliebigen RSS- oder Atom-Feed in einem Kanal posten
command-follow-list = Wem dieser Server folgt, und ob es klappt
command-follow-remove = Nicht mehr folgen
command-follow-pause = Eine Zeit lang nichts posten
command-follow-resume = Wieder posten
command-follow-test = Jetzt nachsehen: was gepostet würde, und warum das andere nicht
option-follow-city = Die Stadt
option-follow-other = Ihre Partnerstadt, für Nachrichten über beide
option-follow-url = Die Adresse des Feeds oder einer Seite, die einen hat
option-follow-channel = Wo gepostet wird; ohne Angabe in diesem Kanal
option-follow-role = Eine Rolle, die mit jedem Beitrag erwähnt wird
option-follow-mode = Jeder Beitrag sofort oder eine Zusammenfassung
option-follow-include = Nur Beiträge mit einem dieser Wörter, mit Komma getrennt
option-follow-exclude = Keine Beiträge mit einem dieser Wörter, mit Komma getrennt
option-follow-age = Wie viele Tage alt ein Beitrag sein darf; ohne Angabe 7
option-follow-threads = Ein Thread oder Forenbeitrag je Beitrag oder einer für die Stadt
option-follow-publish = An Server weitergeben, die diesem Ankündigungskanal folgen
option-follow-subscription = Was dieser Server abonniert hat
mode-instant = jeder Beitrag sofort
mode-daily = jeden Tag eine Zusammenfassung
mode-weekly = jede Woche eine Zusammenfassung
threads-each = jeder Beitrag in einem eigenen Thread
threads-city = alle Beiträge in einem Thread

## The news card

news-view-original = Zum Original
news-credit = Bild: { $credit }
news-caption-credit = { $caption } – { $credit }
news-also = Auch in: { $places }
news-language = auf { $language }
news-translated = Maschinell übersetzt: { $title }
news-title-city = Neues: { $city }
news-title-pair = Neues: { $city } und { $other }
news-none-city = { $city } und Partnerstädte: Ich habe nichts Neues gefunden.
news-none-pair = Über { $city } und { $other } habe ich nichts Neues gefunden.
news-unreachable = Ich konnte { $source } nicht erreichen: { $error }
news-search-silent = Die Nachrichtensuche hat nicht geantwortet.
news-search-had = Die Nachrichtensuche hat nicht geantwortet. Das hatte ich { $when }.
news-last-seen = Was folgt, habe ich zuletzt { $when } gesehen.
news-never-seen = Von früher habe ich nichts davon.
news-more = Mehr Nachrichten
terminal-news-more = Tippe „mehr“ für mehr.
news-gdelt = Suche: The GDELT Project (gdeltproject.org)
news-button = Nachrichten
news-newest = Neueste Beiträge
news-skipped =
    { $count ->
        [one] { $count } älterer Beitrag übersprungen
       *[other] { $count } ältere Beiträge übersprungen
    }
news-digest-daily = Die Nachrichten des Tages von { $feed }
news-digest-weekly = Die Nachrichten der Woche von { $feed }
news-digest-more =
    { $count ->
        [one] und { $count } weiterer
       *[other] und { $count } weitere
    }
news-list-title =
    { $count ->
        [one] { $count } weiterer Beitrag von { $feed }
       *[other] { $count } weitere Beiträge von { $feed }
    }
news-thread-opening = { $feed }: Was neu ist, steht hier.
news-tag-names = Nachrichten, Neues, Partnerstadt, Partnerstädte

## Following

follow-label-pair = Neues: { $city } und { $other }
follow-label-city = Neues: { $city }
follow-done = { $channel } folgt jetzt { $feed }: { $mode }.
follow-done-digest = Die erste Zusammenfassung kommt { $when }.
follow-done-instant = Der nächste neue Beitrag wird gepostet. Das ist der neueste, den es gibt:
follow-done-empty = Es gibt noch keinen Beitrag. Der erste wird gepostet.
follow-done-role = { $role } wird erwähnt.
follow-done-words = Nur Beiträge mit: { $include }
follow-done-not-words = Keine Beiträge mit: { $exclude }
follow-done-publish = Die Beiträge werden weitergegeben, höchstens zehn in der Stunde.
follow-not-announcement = { $channel } ist kein Ankündigungskanal, dort kann nichts weitergegeben werden. Lass { $option } weg oder wähle einen anderen Kanal.
follow-limit =
    { $limit ->
        [one] Dieser Server folgt schon { $limit } Feed, mehr erlaube ich nicht. { $command } schafft Platz.
       *[other] Dieser Server folgt schon { $limit } Feeds, mehr erlaube ich nicht. { $command } schafft Platz.
    }
follow-already = { $channel } folgt { $feed } schon. { $command } zeigt es.
follow-lacks = In { $channel } kann ich noch nicht posten. Mir fehlt dort:
follow-lacks-what-to-do = Gib mir diese Berechtigungen in den Einstellungen des Kanals und versuche es dann noch einmal.
follow-lacks-channel = Ich kann in Textkanälen, Ankündigungskanälen, Threads, Foren und Forenbeiträgen posten. Bitte wähle so einen.
follow-role-everyone = @everyone erwähne ich nicht. Wähle eine andere Rolle oder keine.
follow-unreadable = Ich kann { $url } nicht folgen: { $error }
follow-choose-feed = Das ist eine Webseite, und sie bietet diese Feeds an. Welchen meinst du?
follow-choose-feed-placeholder = Wähle einen Feed
follow-sources = Auch diesen Quellen könnt ihr hier folgen:
follow-sources-placeholder = Einer davon folgen
follow-site = Auf { $host } nach einem Feed suchen
source-town-hall = Rathaus
source-paper = Lokalzeitung
source-association = Verein
source-quiet = seit Monaten still
follow-none = Dieser Server folgt noch nichts. { $first } oder { $second } macht den Anfang.
follow-list-title = Wem dieser Server folgt
follow-list-place = in { $channel } · { $mode }
follow-list-words = nur: { $include }
follow-list-not-words = nicht: { $exclude }
follow-list-age =
    { $days ->
        [one] höchstens { $days } Tag alt
       *[other] höchstens { $days } Tage alt
    }
follow-no-threads = { $channel } ist ein Thread, und in Threads gibt es keine Threads. Lass die Option weg oder wähle einen Kanal oder ein Forum.
follow-gone = Dieses Abonnement habe ich nicht gefunden. { $command } zeigt, was es gibt.
follow-removed = { $channel } folgt { $feed } nicht mehr.
follow-paused = { $feed } ist in { $channel } pausiert. { $command } postet wieder.
follow-resumed = { $feed } wird in { $channel } wieder gepostet, angefangen mit dem, was ab jetzt neu ist.
follow-test-title = Was jetzt gepostet würde: { $feed }
follow-test-empty = Der Feed zeigt keine Beiträge.

health-ok = zuletzt gelesen { $when }, nächste Prüfung { $next }
health-new = noch nicht gelesen, erste Prüfung { $next }
health-failing = ⚠ { $error } Seit { $since }; zuletzt gelesen { $when }, nächster Versuch { $next }.
health-never = ⚠ { $error } Noch nie gelesen; nächster Versuch { $next }.
health-posted = letzter Beitrag { $when }
health-paused-moderator = ⏸ { $when } von der Moderation pausiert
health-paused-failing = ⏸ { $when } pausiert: zehn Tage lang nicht lesbar. { $error }
health-paused-gone = ⏸ { $when } pausiert: den Feed gibt es nicht mehr
health-paused-channel = ⏸ { $when } pausiert: den Kanal gibt es nicht mehr
health-paused-permission = ⏸ { $when } pausiert: in dem Kanal darf ich nicht posten
health-paused-tag = ⏸ { $when } pausiert: das Forum verlangt für jeden Beitrag einen Tag, und keiner passt
health-unpostable =
    { $count ->
        [one] ⚠ { $count } Beitrag konnte nicht gepostet werden, weil Discord ihn nicht annahm: „{ $title }“, { $when }
       *[other] ⚠ { $count } Beiträge konnten nicht gepostet werden, weil Discord sie nicht annahm; der neueste: „{ $title }“, { $when }
    }

verdict-post = ✅ würde gepostet
verdict-seen = ☑ schon gesehen
verdict-first-poll = ☑ stand schon da, als das Abonnement begann
verdict-stale =
    { $days ->
        [one] ⏭ älter als { $days } Tag
       *[other] ⏭ älter als { $days } Tage
    }
verdict-not-included = 🚫 hat keines der verlangten Wörter
verdict-excluded = 🚫 hat ein ausgeschlossenes Wort
verdict-flood = ⏭ einer von vielen auf einmal: mit den anderen in einer Zeile genannt
verdict-told = ☑ dieselbe Geschichte wie ein anderer Beitrag, mit ihm genannt

notice-failing = { $feed } ist hier pausiert: zehn Tage lang nicht lesbar. { $error }
notice-gone = { $feed } ist hier pausiert: der Server sagt, dass es den Feed nicht mehr gibt.
notice-channel = Ich poste { $feed } nicht mehr, weil es den Kanal nicht mehr gibt.
notice-permission = Ich poste { $feed } nicht mehr in { $channel }, weil ich dort nicht posten darf.
notice-tag = Ich poste { $feed } nicht mehr in { $channel }, weil das Forum für jeden Beitrag einen Tag verlangt und keiner passt. Lege einen an, der wie die Stadt, ihr Land oder „Nachrichten“ heißt, und setze fort.
notice-resume = Wieder posten

## What goes wrong with feeds, as a sentence

feed-error-bad-address = Das ist keine Adresse einer Webseite.
feed-error-credentials = Die Adresse enthält einen Benutzernamen oder ein Passwort. So etwas behalte ich nicht.
feed-error-bad-port = Von Port { $port } hole ich nichts.
feed-error-not-public = Die Adresse liegt nicht im öffentlichen Internet.
feed-error-unreachable = { $host } antwortet nicht.
feed-error-tls = { $host } hat kein gültiges Zertifikat.
feed-error-timeout = Keine Antwort innerhalb von { $seconds } Sekunden.
feed-error-redirects = Die Adresse leitet mehr als { $limit }-mal weiter.
feed-error-gone = Der Server sagt, dass es den Feed nicht mehr gibt.
feed-error-throttled = Die Seite bittet darum, später wiederzukommen.
feed-error-status = Die Seite antwortet mit Fehler { $status }.
feed-error-too-large = Der Feed ist größer als { $megabytes } MB.
feed-error-encoding = Der Feed ist auf eine Weise gepackt, die ich nicht kenne ({ $encoding }).
feed-error-broken = Die Antwort der Seite ist unbrauchbar.
feed-error-web-page = Die Adresse führt zu einer Webseite ohne Feed.
feed-error-not-a-feed = Die Adresse führt zu keinem RSS- oder Atom-Feed.
feed-error-unreadable = Der Feed lässt sich nicht lesen.
feed-error-busy = Gerade fragen zu viele nach Nachrichten. Bitte versuche es in ein paar Minuten noch einmal.
feed-error-no-city = Ich kenne die Stadt nicht mehr.

## Discord's names of the permissions

permission-view_channel = Kanal ansehen
permission-send_messages = Nachrichten senden
permission-send_messages_in_threads = Nachrichten in Threads senden
permission-create_public_threads = Öffentliche Threads erstellen
permission-embed_links = Links einbetten
permission-attach_files = Dateien anhängen
permission-create_events = Events erstellen
permission-manage_events = Events verwalten
permission-manage_guild = Server verwalten
permission-mention_everyone = @everyone, @here und alle Rollen erwähnen (oder die Rolle erwähnbar machen)

## python -m bot feed URL

feed-moved = Der Feed ist für immer umgezogen nach { $url }
feed-count =
    { $count ->
        [0] Der Feed zeigt keine Beiträge.
        [one] { $count } Beitrag. Wer jetzt folgt, bekommt, was ab jetzt neu ist, so gepostet:
       *[other] { $count } Beiträge. Wer jetzt folgt, bekommt, was ab jetzt neu ist, so gepostet:
    }
feed-unread =
    { $count ->
        [one] { $count } Beitrag war nicht lesbar und fehlt.
       *[other] { $count } Beiträge waren nicht lesbar und fehlen.
    }
feed-asks = Die Seite möchte nach jedem Abruf { $minutes } Minuten in Ruhe gelassen werden.
feed-page = Das ist eine Webseite, und sie bietet diese Feeds an:
feed-refused = { $url } lässt sich nicht lesen: { $error }
permission-send_polls = Umfragen erstellen
