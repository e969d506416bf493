### Teksten in het Nederlands; wat elk bericht betekent, staat bij en-US.

command-setup = Stel deze server in: stad, taal, kanalen, wie evenementen aankondigt, stille uren
option-setup-city = De stad van deze server
option-setup-calendar = Het adres van de agenda van deze server: toon het, of maak een nieuw
setup-title = Sister City hier instellen
setup-not-set = Niet ingesteld
setup-home = Stad van de server
setup-news = Nieuwskanaal
setup-events = Evenementenkanaal
setup-announcer = Rol voor aankondigingen
setup-language = Taal van berichten
setup-quiet = Stille uren
setup-quiet-from-to = { $start } – { $end }, volgens de klok van de stad van de server: dan wordt geen nieuws geplaatst
setup-server-rights = Discords eigen evenementenlijst
setup-missing = { $permission } – ontbreekt
setup-channel-gone = Het kanaal bestaat niet meer. Kies een ander.
setup-role-gone = De rol bestaat niet meer. Kies een andere.
setup-no-role = Geen: alleen mensen met de machtiging “Evenementen maken” kondigen evenementen aan
setup-role-hint = Discord verbergt /event voor { $role } totdat je het toestaat: Serverinstellingen → Integraties → Sister City → /event → voeg de rol toe. Of geef de rol “Evenementen maken”.
setup-create-events-hint = Zonder krijgen evenementen hun aankondiging, maar geen plek in Discords evenementenlijst.
setup-choose-news = Nieuwskanaal
setup-choose-events = Evenementenkanaal
setup-choose-announcer = Rol voor aankondigingen: mag /event gebruiken
setup-choose-language = Taal van berichten
setup-button-home = Stad van de server
setup-button-quiet = Stille uren
setup-button-test = Testbericht
setup-button-refresh = Opnieuw kijken
setup-field-home = Stad van de server (leeg: geen)
setup-field-quiet-from = Stil vanaf, zoals 22:00 (leeg: nooit)
setup-field-quiet-to = Stil tot, zoals 07:00
setup-saved = ✓ Opgeslagen.
setup-calendar = Abonneer je op dit adres in een agenda, dan volgt die de evenementen van deze server. Wie het adres heeft, kan ze lezen; { $command } maakt een nieuw, en dit leidt dan nergens meer heen.
setup-calendar-none = Wie deze bot beheert, heeft geen agenda’s op adres geopend (PUBLIC_URL). “In de agenda” op een aankondiging geeft een bestand.
setup-quiet-both = Stille uren hebben een begin en een einde nodig.
setup-time-unreadable = Ik kan “{ $text }” niet lezen als tijd. Probeer “22:00” of “7:30”.
setup-role-everyone = @everyone kan niet de rol voor aankondigingen zijn.
setup-test-post = Dit is een test: Sister City kan hier posten.
setup-test-posted = Test geplaatst in { $channel }.
setup-button-year = Het jaar van de server
year-title = { $server }: { $year } in zustersteden
year-title-so-far = { $server }: { $year } in zustersteden, tot nu toe
year-met = Evenementen: { $count } · steden: { $cities } · landen: { $countries }.
year-going = Leden wilden { $count } keer komen.
year-cities = De steden
year-events =
    { $count ->
        [1] één evenement
       *[other] { $count } evenementen
    }
year-members = stad van { $count } leden
year-more = … en { $count ->
    [1] nog één stad
   *[other] nog { $count } steden
}.
year-footer = Steden van leden staan er alleen waar minstens drie leden dezelfde hebben.
year-empty = Van { $year } is er nog niets te tonen: hier is nog geen evenement met een stad geweest.
year-how = Hoe het begint
year-how-event = { $command } kondigt een evenement met een zusterstad aan; als het geweest is, staan de steden op de kaart.
year-how-home = Met { $command } noemen leden hun stad; waar drie dezelfde hebben, staat die ook op de kaart.
year-ideas = Komende gelegenheden
year-no-channel = Kies een evenementen- of nieuwskanaal met { $command }, dan kan het jaar daar geplaatst worden.
year-told = Elke 2 januari wordt het afgelopen jaar geplaatst in { $channel }.
year-not-told = Het jaar wordt geplaatst in { $channel } als jij het zegt; elke 2 januari als je dat aanzet.
year-post = Nu plaatsen
year-turn-on = Elke januari plaatsen
year-turn-off = Niet meer plaatsen
year-posted = ✓ Het wordt geplaatst in { $channel }.
year-posted-before = Het is al geplaatst in { $channel }. Open het opnieuw om het nog eens te plaatsen.
option-setup-week = Of op maandag “Deze week” wordt geplaatst
option-setup-mention = Of herinneringen in een kanaal vermelden wie er komt
setup-week = Deze week
setup-week-on = Op maandag om 9 uur in { $channel }, als er iets komt
setup-week-no-channel = Er is nog geen kanaal om de week in te plaatsen. Kies eerst een evenementenkanaal.
setup-mention = Herinneringen
setup-mention-on = Ze vermelden wie er komt, en verder niemand
setup-test-forum = In { $channel } wordt elk evenement een eigen bericht; alles wat daarvoor nodig is, mag daar.
