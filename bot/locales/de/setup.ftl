### /setup

command-setup = Diesen Server einrichten: Heimatstadt, Sprache, Kanäle, wer ankündigt, Ruhezeiten
option-setup-city = Die Heimatstadt dieses Servers
option-setup-calendar = Die Adresse des Kalenders dieses Servers: zeigen oder erneuern
setup-title = Sister City hier einrichten
setup-not-set = Nicht festgelegt
setup-home = Heimatstadt
setup-news = Nachrichtenkanal
setup-events = Veranstaltungskanal
setup-announcer = Rolle für Ankündigungen
setup-language = Sprache der Beiträge
setup-quiet = Ruhezeiten
setup-quiet-from-to = { $start } – { $end } nach der Uhr der Heimatstadt: dann werden keine Nachrichten gepostet
setup-server-rights = Discords eigene Event-Liste
setup-missing = { $permission } – fehlt
setup-channel-gone = Den Kanal gibt es nicht mehr. Wähle einen anderen.
setup-role-gone = Die Rolle gibt es nicht mehr. Wähle eine andere.
setup-no-role = Keine: Nur Leute mit der Berechtigung „Events erstellen“ kündigen Veranstaltungen an
setup-role-hint = Discord verbirgt /event vor { $role }, bis du es erlaubst: Servereinstellungen → Integrationen → Sister City → /event → Rolle hinzufügen. Oder gib der Rolle „Events erstellen“.
setup-create-events-hint = Ohne sie bekommen Veranstaltungen ihre Ankündigung, aber keinen Eintrag in Discords Event-Liste.
setup-choose-news = Nachrichtenkanal
setup-choose-events = Veranstaltungskanal
setup-choose-announcer = Rolle für Ankündigungen: darf /event benutzen
setup-choose-language = Sprache der Beiträge
setup-button-home = Heimatstadt
setup-button-quiet = Ruhezeiten
setup-button-test = Testbeitrag
setup-button-refresh = Neu nachsehen
setup-field-home = Heimatstadt (leer: keine)
setup-field-quiet-from = Ruhe ab, etwa 22:00 (leer: keine)
setup-field-quiet-to = Ruhe bis, etwa 07:00
setup-saved = ✓ Gespeichert.
setup-calendar = Abonniere diese Adresse in einem Kalender, dann bleibt er mit den Veranstaltungen dieses Servers auf dem Laufenden. Wer die Adresse hat, kann sie lesen; { $command } macht eine neue, und diese führt dann nirgendwohin.
setup-calendar-none = Wer diesen Bot betreibt, hat keine Kalender mit Adresse eingerichtet (PUBLIC_URL). „In den Kalender“ unter einer Ankündigung gibt eine Datei.
setup-quiet-both = Ruhezeiten brauchen Anfang und Ende.
setup-time-unreadable = „{ $text }“ kann ich nicht als Uhrzeit lesen. Versuche „22:00“, „7:30“ oder „22 Uhr“.
setup-role-everyone = @everyone kann nicht die Rolle für Ankündigungen sein.
setup-test-post = Das ist ein Test: Sister City kann hier posten.
setup-test-posted = Test in { $channel } gepostet.

## Das Jahr des Servers: die Städte seiner Veranstaltungen und Mitglieder auf einer Karte.

setup-button-year = Das Jahr des Servers
year-title = { $server }: { $year } in Partnerstädten
year-title-so-far = { $server }: { $year } in Partnerstädten, bis heute
year-met = { $count ->
    [1] Eine Veranstaltung
   *[other] { $count } Veranstaltungen
} mit { $cities ->
    [1] einer Stadt
   *[other] { $cities } Städten
} in { $countries ->
    [1] einem Land
   *[other] { $countries } Ländern
}.
year-going = Mitglieder wollten { $count ->
    [1] einmal
   *[other] { $count }-mal
} dabei sein.
year-cities = Die Städte
year-events = { $count ->
    [1] eine Veranstaltung
   *[other] { $count } Veranstaltungen
}
year-members = Heimat von { $count } Mitgliedern
year-more = … und { $count ->
    [1] eine weitere Stadt
   *[other] { $count } weitere Städte
}.
year-footer = Heimatstädte erscheinen nur, wo mindestens drei Mitglieder dieselbe haben.
year-empty = Von { $year } gibt es noch nichts zu zeigen: Hier hat noch keine Veranstaltung mit einer Stadt stattgefunden.
year-how = So fängt es an
year-how-event = { $command } kündigt eine Veranstaltung mit einer Partnerstadt an; hat sie stattgefunden, stehen ihre Städte auf der Karte.
year-how-home = Mit { $command } nennen Mitglieder ihre Heimat; haben drei dieselbe, steht auch sie auf der Karte.
year-ideas = Kommende Anlässe
year-no-channel = Wähle mit { $command } einen Kanal für Veranstaltungen oder Nachrichten, dann kann das Jahr dort erscheinen.
year-told = Jeden 2. Januar erscheint das vergangene Jahr in { $channel }.
year-not-told = Das Jahr erscheint in { $channel }, wenn du es sagst; jeden 2. Januar, wenn du das einschaltest.
year-post = Jetzt posten
year-turn-on = Jeden Januar posten
year-turn-off = Nicht mehr posten
year-posted = ✓ Es wird in { $channel } gepostet.
year-posted-before = Es wurde schon in { $channel } gepostet. Um es noch einmal zu posten, öffne es neu.
option-setup-week = Ob montags „Diese Woche“ gepostet wird
option-setup-mention = Ob Erinnerungen im Kanal erwähnen, wer zugesagt hat
setup-week = Diese Woche
setup-week-on = Montags um 9 in { $channel }, wenn etwas ansteht
setup-week-no-channel = Es gibt noch keinen Kanal für die Woche. Wähle zuerst einen Veranstaltungskanal.
setup-mention = Erinnerungen
setup-mention-on = Sie erwähnen, wer zugesagt hat, und sonst niemanden
setup-test-forum = In { $channel } wird jede Veranstaltung ein eigener Beitrag; was dafür nötig ist, ist dort erlaubt.
