### Veranstaltungen

command-event = Veranstaltungen ankündigen, ändern und absagen
command-event-create = Eine Veranstaltung ankündigen: erst Vorschau, dann bestätigen
command-event-edit = Eine Veranstaltung ändern; Ankündigung, Discord-Event und Kalenderdatei folgen
command-event-cancel = Eine Veranstaltung absagen, oder einen Termin einer Reihe
command-event-announce = Die Ankündigung einer Veranstaltung erneut posten, hier oder in einem anderen Kanal
command-event-again = Eine Veranstaltung noch einmal ankündigen: eine Kopie zu anderer Zeit
command-event-people = Wer was geantwortet hat; jemanden hinzufügen oder entfernen, die Liste als Datei
option-event-again = Welche; die letzte, wenn leer
option-event-people-add = Jemand, der anderswo zugesagt hat
option-event-people-answer = Was die Person antwortet; sonst „dabei“
option-event-people-remove = Jemand, dessen Antwort entfernt werden soll
option-event-people-file = Die Liste als Datei für Tabellen (CSV)
event-people-bot = Bots kommen nicht zu Veranstaltungen.
event-people-elsewhere = Auf die Liste kommt nur, wer Mitglied dieses Servers ist.
event-people-name = Name
event-people-answer = Antwort
event-people-at = Geantwortet um (UTC)
event-people-id = Discord-ID
command-event-when-both = Stunden, die zwei Partnerstädten passen: in beiden am Tag
event-both-none = In { $city } und { $other } ist es nie zugleich Tag (8 bis 22 Uhr).
event-both-week = Woche ab { $day }
event-both-title = In beiden am Tag: { $city } und { $other }
event-both-lead = Von 8 bis 22 Uhr in beiden Städten, am Samstag jeder Woche; die anderen Tage sind ebenso.
event-both-next = Eine davon kündigst du mit { $command } an.
event-both-hours = { $city } { $here } ist { $other } { $there }
event-both-no-hour = keine gemeinsame Stunde
event-both-odd = nur eine der beiden hat die Uhren umgestellt
command-events = Kommende Veranstaltungen dieses Servers
option-event-title = Wie sie heißt (bis zu 100 Zeichen)
option-event-when = Beginn: „nächsten Freitag 19 Uhr“, „17. Januar 2027 18:30“ oder Discords <t:…>
option-event-duration = Dauer: „2 Stunden“, „90 min“, „3 Tage“, „bis 22 Uhr“; sonst zwei Stunden
option-event-place = Wo: ein Ort oder ein Link
option-event-city = Die Stadt, deren Zeitzone gilt; sonst die Heimatstadt dieses Servers
option-event-other = Die Partnerstadt
option-event-description = Was man wissen sollte
option-event-host = Wer einlädt
option-event-image = Ein Bild: PNG, JPG, GIF, WebP oder AVIF
option-event-image-url = Die Adresse eines Bildes statt einer Datei
option-event-role = Eine Rolle, die bei der Ankündigung einmal erwähnt wird
option-event-channel = Wo angekündigt wird; sonst der Veranstaltungskanal aus /setup
option-event-repeat = Ob sie wiederkehrt
option-event-until = Wann die Reihe endet: ein Datum oder „10 Mal“
option-event-places = Wie viele kommen können; wer später kommt, wartet auf einen Platz
option-event-reminders = Wann erinnert wird: „1 Tag, 15 min“ (wie bisher, wenn leer) oder „keine“
option-event-thread = Ob an jeder Ankündigung ein Thread zum Reden hängt
option-event-event = Welche Veranstaltung oder welcher Termin einer Reihe
option-event-reason = Warum; steht dann in der Ankündigung
option-event-scope = Wie viel einer Reihe: dieser Termin, dieser und alle folgenden, alle noch kommenden
option-event-role-anew = Eine Rolle, die von nun an erwähnt wird; @everyone für niemanden
option-event-channel-anew = Wohin die Ankündigung umziehen soll

event-title-cancelled = Abgesagt: { $title }
event-title-ended = Vorbei: { $title }
event-when-line = { $start } – { $end } · { $relative }
event-to-card = Zur Ankündigung
event-place = Wo
event-place-open = Ort wird noch bekanntgegeben
event-host = Gastgeber
event-hosted-by = Gastgeber: { $host }
event-reason = Grund
event-series = Reihe
event-answers = Antworten
event-footer = Veranstaltung { $number }
event-span-one-day = { $date }, { $start } – { $end } ({ $zone })
event-span-days = { $date }, { $start } – { $end_date }, { $end } ({ $zone })
event-counts = Dabei: { $going } · Vielleicht: { $maybe } · Nicht dabei: { $declined }
event-counts-capped = Dabei: { $going } von { $capacity } · Warteliste: { $waiting } · Vielleicht: { $maybe } · Nicht dabei: { $declined }
event-repeat-daily = Jeden Tag · { $number } von { $total }
event-repeat-biweekly = Jeden zweiten { $weekday } · { $number } von { $total }
event-repeat-weekdays = Montag bis Freitag · { $number } von { $total }
event-repeat-weekly = Jede Woche am { $weekday } · { $number } von { $total }
event-repeat-monthly = Jeden Monat am { $day }. · { $number } von { $total }
event-repeat-monthly-weekday =
    { $nth ->
        [1] Jeden ersten { $weekday } im Monat
        [2] Jeden zweiten { $weekday } im Monat
        [3] Jeden dritten { $weekday } im Monat
        [4] Jeden vierten { $weekday } im Monat
       *[other] Jeden letzten { $weekday } im Monat
    } · { $number } von { $total }
event-repeat-yearly = Jedes Jahr am { $date } · { $number } von { $total }
event-picture-alt = Bild zur Veranstaltung „{ $title }“
event-postcard-alt = Postkarte von { $city } und { $other } zur Veranstaltung „{ $title }“
event-button-going = Dabei
event-button-maybe = Vielleicht
event-button-declined = Nicht dabei
event-button-calendar = In den Kalender
event-button-list = Wer kommt?
event-reminder = Beginnt { $relative }: { $absolute }

event-answered-going = Du bist dabei: { $title }.
event-answered-waiting = Bei { $title } sind alle Plätze vergeben. Du stehst auf der Warteliste und rückst nach, sobald ein Platz frei wird.
event-answered-maybe = Vielleicht bist du dabei: { $title }.
event-answered-declined = Du bist nicht dabei: { $title }.
event-told-moved = Verschoben: Es beginnt am { $start }, nicht am { $was }.
event-told-cancelled = Abgesagt: Es findet am { $was } nicht statt.
event-place-free = Ein Platz ist frei geworden: Du bist dabei!
event-local-time = Deine Zeit: { $absolute } ({ $relative })
event-taken-back = Deine Antwort ist zurückgenommen und vergessen.
event-button-take-back = Zurücknehmen
event-button-remind = Per Direktnachricht erinnern
event-button-quiet = Nicht erinnern
event-calendar = Öffne diese Datei in deinem Kalender. Eine neuere Datei derselben Veranstaltung ersetzt diese.
event-list-going = Dabei
event-list-waiting = Auf der Warteliste
event-list-maybe = Vielleicht
event-list-declined = Nicht dabei
event-list-empty = Noch hat niemand geantwortet.
event-list-not-yours = Namen sehen nur Moderatoren. Die Zahlen:
events-title = Kommende Veranstaltungen
events-none = Es stehen keine Veranstaltungen an. Moderatoren kündigen sie mit { $command } an.
events-menu = Veranstaltung ansehen und antworten

event-preview = Das wird in { $channel } angekündigt. Bitte prüfe die Zeiten.
event-preview-role = { $role } wird einmal erwähnt.
event-warn-past = Diese Zeit ist vorbei.
event-warn-skipped = Dann werden die Uhren vorgestellt und diese Stunde fällt aus; gemeint ist jetzt die Stunde danach.
event-warn-twice = Dann werden die Uhren zurückgestellt und diese Stunde gibt es zweimal; gemeint ist die erste.
event-warn-far-off = Das ist mehr als ein Jahr hin. Stimmt das Jahr?
event-warn-day-or-month = Tag oder Monat zuerst? Bitte prüfe das Datum.
event-warn-which-week = „Nächsten“ wurde als der allernächste gelesen, noch in dieser Woche. Für die Woche danach schreibe das Datum.
event-warn-eight-days = „Acht Tage“ wurden als eine Woche gelesen. Sind wirklich acht Tage gemeint, schreibe das Datum.
event-warn-every-week = Ein Tag, der immer wieder kommt, wurde als der nächste gelesen (oben). Für eine Reihe wähle „repeat“.
event-warn-feast-day = Dieser Tag liegt von Land zu Land an einem anderen Datum. Prüfe das Datum oben.
event-warn-minutes-to = „5 to 7“ wurde als Spanne gelesen, von fünf bis sieben. Für fünf vor sieben schreibe „6:55“.
event-warn-weekday-mismatch = Wochentag und Datum passen nicht zusammen; das Datum gilt.
event-warn-slip = Ein Tippfehler im Namen eines Tages oder Monats wurde als der nächstliegende Name gelesen. Bitte das Datum oben prüfen.
event-warn-half-day = Bei einer Stunde ohne „Uhr“ oder „abends“ gilt, was oben steht. Für die andere Tageshälfte schreibe „7 Uhr abends“ oder „19:00“.
event-warn-midnight = „Mitternacht“ ist hier die, mit der der Tag endet.
event-warn-end-day = Der letzte Tag hat keine eigene Uhrzeit; er endet hier zu der Stunde, zu der der erste beginnt. Für eine andere schreibe „28.11. 10:00 – 29.11. 16:00“.
event-warn-zone-season = Diese Abkürzung gehört zur anderen Jahreszeit; es gilt die Uhr des Ortes, wie sie dann geht.
event-anniversary = { $city } und { $other }: Am { $date } wird die Partnerschaft { $years } Jahre alt.
event-anniversary-year = { $city } und { $other }: { $year } wird die Partnerschaft { $years } Jahre alt.
event-button-confirm = Bestätigen
event-button-edit = Ändern
event-button-cancel = Verwerfen
event-form-title = Veranstaltung ändern
event-field-title = Titel
event-field-when = Wann
event-field-duration = Wie lange
event-field-place = Wo
event-field-description = Beschreibung
event-edit-preview = { $title } soll sich ändern: { $fields }. Vor dem Bestätigen geschieht nichts.
event-scope-this = Nur dieser eine Termin; der Rest der Reihe bleibt, wie er ist.
event-scope-following = { $count ->
    [1] Nur dieser Termin: Er ist der letzte. Was davor liegt, bleibt, wie es ist.
   *[other] Dieser Termin und alle folgenden, zusammen { $count }; was davor liegt, bleibt, wie es ist.
}
event-scope-all = { $count ->
    [1] Der eine Termin, der noch kommt.
   *[other] Alle { $count } Termine, die noch kommen.
}
event-edit-channel = Die Ankündigung zieht nach { $channel } um.
event-edit-role = { $role } wird von nun an bei jeder neuen Ankündigung erwähnt.
event-edit-stay = { $going } Personen haben schon einen Platz und behalten ihn alle. Neue Plätze gibt es erst, wenn weniger als { $capacity } kommen.
event-edit-meanwhile = Inzwischen hat jemand anderes dies geändert: { $fields }. Du siehst es, wie du es willst; bestätige, um es an die Stelle des anderen zu setzen.
event-edit-nothing = So ist es schon; es würde sich nichts ändern.
event-edit-done = Das wurde schon bestätigt oder verworfen.
event-edit-thrown-away = Verworfen; die Veranstaltung bleibt, wie sie ist.
event-cancel-preview = { $title } soll abgesagt werden. Vor dem Bestätigen geschieht nichts.
event-cancel-going = { $count ->
    [1] Eine Person kommt.
   *[other] { $count } Personen kommen.
}
event-button-call-off = Absagen
event-button-keep = Behalten
event-field-city = Stadt
event-field-other = Partnerstadt
event-field-host = Gastgeber
event-field-role = Rolle, die erwähnt wird
event-field-channel = Kanal
event-field-repeat = Wiederholung
event-field-places = Plätze
event-field-reminders = Erinnerungen
event-field-picture = Bild
event-field-thread = Thread
event-draft-thrown-away = Verworfen; nichts wurde angekündigt.
event-announced = Angekündigt: { $title } { $link }
event-announced-here = Den Kanal der Ankündigung sehe ich nicht mehr. Sie steht jetzt in { $channel }.
event-not-announced = Noch nicht angekündigt: { $title }
event-changed = Geändert: { $title } { $link }
event-cancelled = Abgesagt: { $title } { $link }
event-problem = { $title }: { $problem }
event-choice-series = { $title } (ganze Reihe)
event-choice-one = { $title } – { $date }, { $time }
event-title-anniversary = { $years } Jahre Freundschaft: { $city } und { $other }
event-tag-names = Veranstaltungen, Veranstaltung, Events, Termine
event-times = nächsten Freitag 19 Uhr | morgen um 18 Uhr | 17. Januar 2027 18:30 | in 2 Wochen um 20 Uhr
event-durations = 30 min | 1 Stunde | 90 min | 2 Stunden | 3 Stunden | 1 Tag | 3 Tage
event-native-missing = Mir fehlt die Berechtigung „{ $permission }“, deshalb fehlt der Eintrag in Discords eigener Event-Liste. Die Ankündigung wird trotzdem gepostet.

event-card-channel-gone = Den Kanal der Ankündigung gibt es nicht mehr. { $command } postet sie in einem anderen.
event-card-deleted = Die Ankündigung wurde gelöscht. { $command } postet sie erneut.
event-card-missing = Ich kann die Ankündigung in { $channel } nicht posten: Mir fehlt dort die Berechtigung „{ $permission }“. Ich versuche es wieder.
event-card-pending = Es dauert länger als sonst. Die Ankündigung folgt von selbst in { $channel }.
event-native-deleted = Discords eigenes Event wurde gelöscht. { $command } legt es neu an.
event-native-too-many = Dieser Server hat schon 100 Events in Discords Liste, mehr erlaubt Discord nicht. Die Ankündigung steht ohne Event.
event-native-started = Sie hat begonnen und kommt deshalb nicht mehr in Discords Event-Liste.
event-native-failed = In der Event-Liste von Discord steht es noch nicht.

event-when-unreadable = „{ $text }“ kann ich nicht als Zeit lesen. Versuche „nächsten Freitag 19 Uhr“, „17. Januar 2027 18:30“ oder „morgen um 18 Uhr“.
event-when-which-feast = „{ $feast }“ liegt nicht überall am selben Datum oder dauert mehrere Tage. Schreibe das Datum, etwa „17. Januar 2027 18:30“.
event-when-no-time = „{ $text }“ nennt einen Tag, aber keine Uhrzeit. Versuche „nächsten Freitag 19 Uhr“, „17. Januar 2027 18:30“ oder „morgen um 18 Uhr“.
event-when-too-far = Das ist mehr als fünf Jahre hin; später kündigt Discord nichts an.
event-zone-unclear = „{ $zone }“ heißen mehrere Zeitzonen: { $zones }. Schreibe eine davon hinter die Zeit, oder etwa „Berliner Zeit“.
event-duration-unreadable = „{ $text }“ kann ich nicht als Dauer lesen. Versuche „2 Stunden“, „90 min“ oder „bis 22 Uhr“.
event-end-before-start = Sie würde enden, bevor sie beginnt. Versuche „2 Stunden“, „90 min“ oder ein Ende nach dem Beginn.
event-too-long = Eine Veranstaltung kann höchstens { $days } Tage dauern.
event-until-before-start = Die Reihe würde vor ihrem ersten Termin enden.
event-until-without-repeat = Ein Ende der Reihe braucht eine Wiederholung: Wähle eine in der Option „repeat“.
event-two-ends = „{ $when }“ nennt ein Ende und „{ $duration }“ ein anderes. Lass eines von beiden weg.
event-weekdays-at-weekend = Eine Reihe an Werktagen beginnt an einem Tag von Montag bis Freitag. Wähle einen anderen Tag, oder „repeat: daily“.
event-reminders-unreadable = „{ $text }“ kann ich nicht als Erinnerungen lesen. Versuche „1 Tag, 15 min“, „2 Stunden“ oder „keine“ (höchstens fünf, höchstens vier Wochen vorher).
event-title-missing = Die Veranstaltung braucht einen Titel.
event-title-too-long = Der Titel hat { $length } Zeichen; Discord nimmt höchstens 100.
event-city-needed = Welche Zeitzone gilt? Nenne die Stadt in der Option „city“ oder lege mit /setup die Heimatstadt dieses Servers fest.
event-start-past = Sie würde in der Vergangenheit beginnen. Wähle eine spätere Zeit.
event-channel-gone = Das ist kein Textkanal, den ich sehen kann.
event-channel-not-writable = In { $channel } kann ich nicht posten: Mir fehlt dort die Berechtigung „{ $permission }“.
event-thread-in-thread = An eine Ankündigung in einem Thread kann kein Thread gehängt werden. Wähle einen Kanal.
event-channel-not-yours = In { $channel } darfst du selbst nichts posten.
event-role-everyone = @everyone erwähne ich nicht. Wähle eine Rolle, die sich die Leute ausgesucht haben.
event-role-not-pingable = { $role } darf ich nicht erwähnen. Erlaube es allen in den Einstellungen der Rolle, oder gib mir die Berechtigung „@everyone, @here und alle Rollen erwähnen“.
event-role-not-yours = { $role } darfst du selbst nicht erwähnen, also tue ich es auch nicht.
event-role-gone = Die Rolle gibt es nicht mehr. Lege die Veranstaltung mit einer anderen neu an.
event-image-none = Das ist kein Bild, oder kein ganzes. Gezeigt werden können PNG, JPG, GIF, WebP und AVIF.
event-image-sides = Das Bild hat mehr Bildpunkte, als ich mir ansehe: { $side } auf einer Seite, { $millions } Millionen im Ganzen. Mach es kleiner.
event-image-too-large = Das Bild ist größer als { $megabytes } MB.
event-image-unreachable = Ich kann das Bild nicht laden. Hänge es stattdessen als Datei an.
event-not-announcer = Veranstaltungen kündigen nur Leute mit der Berechtigung „Events erstellen“ und die Rolle für Ankündigungen aus /setup an.
event-not-found = Ich habe hier keine offene Veranstaltung „{ $event }“ gefunden. Wähle beim Tippen eine aus der Liste.
event-is-over = „{ $title }“ ist vorbei oder abgesagt.
event-draft-gone = Diese Vorschau ist veraltet. Bitte beginne neu.
event-draft-announced = Diese Veranstaltung ist schon angekündigt.
event-edit-one-time-only = Ein einzelner Termin einer Reihe kann eine andere Zeit und Dauer, einen anderen Titel und Ort bekommen. Für alles Übrige wähle den Umfang „following“ oder „all“.
event-no-answer = Antworte zuerst; dann kann ich dich erinnern.
week-title = Diese Woche
week-more =
    { $count ->
        [1] Noch eine; { $command } zeigt sie.
       *[other] { $count } weitere; { $command } zeigt sie.
    }
event-interested = In Discords eigener Liste interessiert: { $count }
option-event-poll = Ob die Leute in diesem Kanal gefragt werden, mit einer Umfrage von Discord
event-both-question = Wann passt es euch? Nach den Uhren von { $city } · { $other }
event-both-asked = Hier gefragt: { $link }. Es lassen sich mehrere Antworten wählen; die Umfrage läuft eine Woche.
event-both-to-poll = Zur Umfrage
