card-previous = Vorige Seite
card-next = Nächste Seite
card-details = Details zu …
card-show-ended = Beendete zeigen
card-set-home = Als Heimatstadt speichern
card-take-action = Mitmachen
card-correct = Fehler melden
card-did-you-mean = Oder { $city }?
card-another = Ein anderes { $city }?
card-fact = { $label }: { $value }
card-choose = Wähle eine Stadt

home-set = Deine Heimatstadt ist { $city }. { $command } ohne Stadt zeigt sie jetzt.
home-is = Deine Heimatstadt ist { $city }.
home-none = Du hast keine Heimatstadt festgelegt. { $command } legt sie fest.
home-of-server = Die Heimatstadt dieses Servers ist { $city }.
home-cleared = Erledigt: Deine Heimatstadt ist gelöscht.
home-was-none = Du hattest keine Heimatstadt festgelegt; es gibt nichts zu löschen.

privacy-nothing = Über dich ist nichts gespeichert.
privacy-about = Das ist alles, was über dich gespeichert ist:
privacy-export = Alles, was über dich gespeichert ist, steht in dieser Datei.
privacy-delete-ask =
    { $count ->
        [1] Ein Eintrag ist über dich gespeichert. Endgültig löschen? Das lässt sich nicht rückgängig machen.
       *[other] { $count } Einträge sind über dich gespeichert. Alle endgültig löschen? Das lässt sich nicht rückgängig machen.
    }
privacy-delete-yes = Alles löschen
privacy-delete-no = Behalten
privacy-deleted =
    { $count ->
        [0] Über dich war nichts mehr gespeichert.
        [1] Erledigt: Der eine Eintrag über dich ist gelöscht.
       *[other] Erledigt: Alle { $count } Einträge über dich sind gelöscht.
    }
privacy-kept-all = Es wurde nichts gelöscht.

suggest-title = Vorschlagen oder berichtigen
suggest-city = Stadt
suggest-other = Partnerstadt
suggest-source = Eine Seite, auf der es steht
suggest-note = Was ist falsch oder fehlt?
suggest-thanks = Danke! Dein Vorschlag { $number } zu { $city } und { $other } geht zur Prüfung an den Betreiber.
suggest-too-many = { $count } Vorschläge von dir warten noch auf Prüfung. Danke – lass uns bitte erst aufholen.
suggest-accept = Annehmen
suggest-decline = Ablehnen
suggest-accepted = Angenommen. Gezeigt wird davon noch nichts: Die Daten sind von Hand zu berichtigen.
suggest-accepted-shown = Angenommen: Es wird ab jetzt gezeigt.
suggest-declined = Abgelehnt.
suggest-decided = Darüber ist schon entschieden.
suggest-to-operator =
    Vorschlag { $number }: { $city } und { $other }
    Quelle: { $source }
    Anmerkung: { $note }

help-title = Wer ist meine Partnerstadt?
help-intro = Ich kenne die Partner- und Schwesterstädte der ganzen Welt.
help-first = Womit die meisten anfangen
help-first-ask = { $command } zeigt die Partnerstädte einer Stadt. Versuch es mit { $city }.
help-first-pair = { $command } zeigt, was zwei Städte verbindet. Versuch es mit { $city } und { $other }.
help-first-home = { $command } merkt sich deine Stadt; dann zeigt { $sister } allein sie.
help-city = Hamburg
help-other = Prag
help-ask-city = Welche Partnerstädte hat { $city }?
help-ask-pair = Sind { $city } und { $other } Partnerstädte?
help-ask-far = Welche Partnerstadt von { $city } ist am weitesten weg?
help-members = Befehle für alle
help-moderators = Für Moderatoren
help-plain-words-how = Erwähne mich oder schreib mir direkt:
help-menu = Bei einer Nachricht
help-menu-how = Halte eine Nachricht gedrückt (oder klicke sie mit rechts an), wähle Apps und dann „{ $name }“: Ich finde die Städte darin.
help-support = Hilfe bekommen
about-title = Über Sister City
about-what = Ich beantworte „Wer ist meine Partnerstadt?“ für die ganze Welt, bringe Neuigkeiten aus solchen Partnerschaften und helfe, ihre Veranstaltungen anzukündigen.
about-figures = Ich kenne { $cities } Städte.
about-data = Die Partnerschaften stammen aus Wikipedias Listen von Partnerstädten (CC BY-SA 4.0) und aus Wikidata (CC0). Was nur in Wikidata steht, ist als unbestätigt gekennzeichnet. Die Städte stammen von GeoNames (CC BY 4.0).
about-privacy = Ich speichere nur, was du mir aufträgst: { $command } zeigt es.
about-version = Version { $version }, freie Software (MIT).
about-take-action = Mitmachen
about-more-information = Mehr erfahren
about-donate = Spenden
about-invite = Zu einem Server hinzufügen

# What this bot’s operator added, and what came of a suggestion
suggest-on-record = { $city } und { $other } sind schon verzeichnet. Ist etwas daran falsch oder fehlt etwas (das Jahr, ein Ende, ein Name), sag es mit /suggest und der Anmerkung, am besten mit einer Seite.
suggest-on-record-ended = { $city } und { $other } sind als beendet verzeichnet. Besteht die Partnerschaft weiter oder ist etwas anderes daran falsch, sag es mit /suggest und der Anmerkung, am besten mit einer Seite.
suggest-author-shown = Noch einmal danke: Die von dir vorgeschlagene Partnerschaft von { $city } und { $other } ist angenommen und wird ab jetzt gezeigt.
suggest-author-accepted = Noch einmal danke: Dein Vorschlag zu { $city } und { $other } ist angenommen; er wird von Hand eingetragen.
suggest-author-declined = Dein Vorschlag zu { $city } und { $other } wurde geprüft und nicht übernommen. Eine Seite, die es zeigt, würde helfen.
suggest-none-open = Es wartet kein Vorschlag.
heading-operator = Vom Betreiber dieses Bots vorgeschlagen, unbestätigt
operator-added = vom Betreiber dieses Bots vorgeschlagen, { $when }
operator-only = Nur der Betreiber dieses Bots kennt { $count ->
        [1] eine Partnerstadt
       *[other] { $count } Partnerstädte
    } von { $city }; keine unserer Quellen bestätigt das.
pair-operator = Der Betreiber dieses Bots hat { $city } und { $other } als Partnerstädte hinzugefügt, { $when }; keine unserer Quellen bestätigt das.
