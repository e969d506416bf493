### Was nur der Chat im Terminal sagt.

no-token = Es ist kein DISCORD_TOKEN gesetzt, darum ist dies der Chat im Terminal.
terminal-greeting = Frag mich nach irgendeiner Stadt: „Welche Partnerstädte hat Hamburg?“, „Tokio und Berlin?“. Tab ergänzt Namen, { $help } zeigt die Befehle, Strg-D beendet.
terminal-bye = Auf Wiedersehen.
terminal-help-ways = Einfach fragen, auf Deutsch oder in einer anderen Sprache, die ich kann:
terminal-help-commands = Befehle; die Optionen in Klammern kann man weglassen:
terminal-help-keys = Tab ergänzt Städte und Befehle. Eine Zahl beantwortet „Welche?“. Strg-C oder Strg-D beendet.
terminal-example-city = Welche Partnerstädte hat Hamburg?
terminal-example-pair = Sind Hamburg und Prag Partnerstädte?
terminal-example-home = Wer ist meine Partnerstadt? Ich wohne in Köln
terminal-no-number = Eine Nummer { $number } steht nicht zur Wahl.
terminal-exported = Alles, was über dich gespeichert ist, steht in { $file }.
terminal-not-exported = Die Datei { $file } lässt sich nicht schreiben: { $reason }.
terminal-delete-how = Tippe „{ $yes }“, um zu löschen; alles andere behält es.
terminal-delete-yes = ja
