### Teksten in het Nederlands; wat elk bericht betekent, staat bij en-US.

command-event = Evenementen aankondigen, wijzigen en afzeggen
command-event-create = Kondig een evenement aan: eerst een voorbeeld, dan bevestigen
command-event-when-both = Uren die twee zustersteden schikken: overdag in allebei
event-both-none = In { $city } en { $other } is het nooit tegelijk dag (8 tot 22 uur).
event-both-week = Week van { $day }
event-both-title = Overdag in allebei: { $city } en { $other }
event-both-lead = Van 8 tot 22 uur in beide steden, op de zaterdag van elke week; de andere dagen zijn gelijk.
event-both-next = Kondig er een aan met { $command }.
event-both-hours = { $city } { $here } is { $other } { $there }
event-both-no-hour = geen gemeenschappelijk uur
event-both-odd = maar een van de twee heeft de klok verzet
option-event-thread = Of er aan elke kaart een thread hangt om te praten
event-thread-in-thread = Aan een kaart in een thread kan geen thread hangen. Kies een kanaal.
command-event-edit = Wijzig een evenement; aankondiging, Discord-evenement en agendabestand volgen
command-event-cancel = Zeg een evenement af, of één keer van een reeks
command-event-announce = Plaats de aankondiging van een evenement opnieuw, hier of in een ander kanaal
command-event-again = Kondig een evenement nog eens aan: een kopie van een vorig, op een andere tijd
command-event-people = Wie wat antwoordde; voeg iemand toe of verwijder, of krijg de lijst als bestand
option-event-again = Welk; het laatste als je niets invult
option-event-people-add = Iemand om toe te voegen, die het elders zei
option-event-people-answer = Wat diegene antwoordt; komt als je niets invult
option-event-people-remove = Iemand van wie het antwoord weg moet
option-event-people-file = De lijst als bestand voor een rekenblad (CSV)
event-people-bot = Bots komen niet naar evenementen.
event-people-elsewhere = Alleen leden van deze server kunnen op de lijst.
event-people-name = Naam
event-people-answer = Antwoord
event-people-at = Geantwoord om (UTC)
event-people-id = Discord-id
command-events = Komende evenementen van deze server
option-event-title = Hoe het heet (tot 100 tekens)
option-event-when = Begin: “17.01.2027 18:30”, “2027-01-17 18:30” of Discords <t:…>
option-event-duration = Hoe lang: “2 uur”, “90 min”, “3 dagen”, “tot 22:00”; twee uur als je niets invult
option-event-place = Waar: een plaats of een link
option-event-city = De stad waarvan de tijdzone geldt; anders de stad van deze server
option-event-other = De zusterstad
option-event-description = Wat men moet weten
option-event-host = Wie uitnodigt
option-event-image = Een afbeelding: PNG, JPG, GIF, WebP of AVIF
option-event-image-url = Het adres van een afbeelding, in plaats van een bestand
option-event-role = Een rol om eenmaal te vermelden bij de aankondiging
option-event-channel = Waar het wordt aangekondigd; anders het evenementenkanaal van /setup
option-event-repeat = Of het terugkeert
option-event-until = Wanneer de reeks eindigt: een datum, of “10”
option-event-places = Hoeveel mensen kunnen komen; wie later komt, wacht op een plaats
option-event-reminders = Herinneringen: “1 dag, 15 min” (zoals nu als je niets invult), of “geen”
option-event-event = Welk evenement, of welke keer van een reeks
option-event-reason = Waarom; het staat dan in de aankondiging
option-event-scope = Hoeveel van een reeks: deze keer, deze en de volgende, of alle die nog komen
option-event-role-anew = Een rol om voortaan te vermelden; @everyone voor niemand
option-event-channel-anew = Waarheen de aankondiging verhuist
event-title-cancelled = Afgezegd: { $title }
event-title-ended = Voorbij: { $title }
event-when-line = { $start } – { $end } · { $relative }
event-to-card = Naar de aankondiging
event-place = Waar
event-place-open = Plaats volgt
event-host = Organisator
event-hosted-by = Organisator: { $host }
event-reason = Reden
event-series = Reeks
event-answers = Antwoorden
event-footer = Evenement { $number }
event-span-one-day = { $date }, { $start } – { $end } ({ $zone })
event-span-days = { $date }, { $start } – { $end_date }, { $end } ({ $zone })
event-counts = Erbij: { $going } · Misschien: { $maybe } · Kan niet: { $declined }
event-counts-capped = Erbij: { $going } van { $capacity } · Wachtlijst: { $waiting } · Misschien: { $maybe } · Kan niet: { $declined }
event-repeat-daily = Elke dag · { $number } van { $total }
event-repeat-biweekly = Om de andere { $weekday } · { $number } van { $total }
event-repeat-weekdays = Maandag tot vrijdag · { $number } van { $total }
event-repeat-weekly = Elke { $weekday } · { $number } van { $total }
event-repeat-monthly = Elke maand op dag { $day } · { $number } van { $total }
event-repeat-monthly-weekday =
    { $nth ->
        [1] Elke eerste { $weekday } van de maand
        [2] Elke tweede { $weekday } van de maand
        [3] Elke derde { $weekday } van de maand
        [4] Elke vierde { $weekday } van de maand
       *[other] Elke laatste { $weekday } van de maand
    } · { $number } van { $total }
event-repeat-yearly = Elk jaar op { $date } · { $number } van { $total }
event-picture-alt = Afbeelding bij het evenement “{ $title }”
event-postcard-alt = Ansichtkaart van { $city } en { $other } bij het evenement “{ $title }”
event-button-going = Ik kom
event-button-maybe = Misschien
event-button-declined = Ik kan niet
event-button-calendar = In de agenda
event-button-list = Wie komt er?
event-reminder = Begint { $relative }: { $absolute }
event-answered-going = Je komt: { $title }.
event-answered-waiting = Alle plaatsen zijn bezet: { $title }. Je staat op de wachtlijst en schuift op als er een plaats vrijkomt.
event-answered-maybe = Misschien kom je: { $title }.
event-answered-declined = Je kunt niet komen: { $title }.
event-told-moved = Verplaatst: het begint op { $start }, niet op { $was }.
event-told-cancelled = Afgezegd: het gaat op { $was } niet door.
event-place-free = Er is een plaats vrijgekomen: je komt!
event-local-time = Jouw tijd: { $absolute } ({ $relative })
event-taken-back = Je antwoord is teruggenomen en vergeten.
event-button-take-back = Terugnemen
event-button-remind = Herinner me per privébericht
event-button-quiet = Niet herinneren
event-calendar = Open dit bestand in je agenda. Een nieuwer bestand van hetzelfde evenement vervangt dit.
event-list-going = Komen
event-list-waiting = Wachten op een plaats
event-list-maybe = Misschien
event-list-declined = Kunnen niet
event-list-empty = Nog niemand heeft geantwoord.
event-list-not-yours = Alleen moderators zien namen. De aantallen:
events-title = Komende evenementen
events-none = Er komen geen evenementen aan. Moderators kondigen er een aan met { $command }.
events-menu = Bekijk een evenement en antwoord
event-preview = Dit wordt aangekondigd in { $channel }. Controleer de tijden.
event-preview-role = { $role } wordt eenmaal vermeld.
event-warn-past = Deze tijd is voorbij.
event-warn-skipped = De klok gaat dan vooruit en dit uur bestaat niet; het is gelezen als het uur erna.
event-warn-twice = De klok gaat dan terug en dit uur komt twee keer; bedoeld is de eerste keer.
event-warn-far-off = Dat is over meer dan een jaar. Klopt het jaar?
event-warn-day-or-month = Dag of maand eerst? Controleer de datum.
event-warn-which-week = “Volgende” is gelezen als de eerstvolgende, nog deze week. Schrijf voor de week erna de datum.
event-warn-eight-days = “Acht dagen” is gelezen als een week. Bedoelde je echt acht dagen, schrijf dan de datum.
event-warn-every-week = Een dag die steeds terugkomt, is gelezen als de eerstvolgende (hierboven). Kies voor een reeks ‘repeat’.
event-warn-feast-day = Deze dag valt per land op een andere datum. Controleer de datum hierboven.
event-warn-minutes-to = ‘5 to 7’ is gelezen als een periode, van vijf tot zeven. Schrijf voor vijf voor zeven ‘6:55’.
event-warn-weekday-mismatch = Weekdag en datum kloppen niet met elkaar; de datum telt.
event-warn-slip = Een verkeerd gespelde dag of maand is gelezen als de naam die er het meest op lijkt. Controleer de datum hierboven.
event-warn-half-day = Een uur zonder dagdeel telt zoals hierboven staat. Schrijf voor de andere helft van de dag “19:00”.
event-warn-midnight = “Middernacht” is hier die waarmee de dag eindigt.
event-warn-end-day = De laatste dag heeft geen eigen uur; die eindigt op het uur waarop de eerste begint. Schrijf anders “28.11. 10:00 – 29.11. 16:00”.
event-warn-zone-season = Die afkorting is van het andere seizoen; de klok van de plaats geldt, zoals die dan loopt.
event-anniversary = { $city } en { $other }: { $years } jaar vriendschap op { $date }.
event-anniversary-year = { $city } en { $other }: { $years } jaar vriendschap in { $year }.
event-button-confirm = Bevestigen
event-button-edit = Wijzigen
event-button-cancel = Weggooien
event-form-title = Evenement wijzigen
event-field-title = Titel
event-field-when = Wanneer
event-field-duration = Hoe lang
event-field-place = Waar
event-field-description = Beschrijving
event-edit-preview = { $title } wordt gewijzigd: { $fields }. Er gebeurt niets voordat je bevestigt.
event-scope-this = Alleen deze keer; de rest van de reeks blijft zoals die is.
event-scope-following =
    { $count ->
        [1] Alleen deze keer: het is de laatste. Wat ervoor komt, blijft zoals het is.
       *[other] Deze keer en alle volgende, { $count } in totaal; wat ervoor komt, blijft zoals het is.
    }
event-scope-all =
    { $count ->
        [1] De ene keer die nog komt.
       *[other] Alle { $count } keren die nog komen.
    }
event-edit-channel = De aankondiging verhuist naar { $channel }.
event-edit-role = { $role } wordt voortaan vermeld als er een aankondiging wordt geplaatst.
event-edit-stay = { $going } mensen hebben al een plaats en houden die. Niemand nieuw krijgt er een voordat er minder dan { $capacity } komen.
event-edit-meanwhile = Iemand anders heeft intussen gewijzigd: { $fields }. Je ziet het zoals jij het wilt; bevestig om dat in de plaats te zetten.
event-edit-nothing = Zo is het al; er zou niets veranderen.
event-edit-done = Dit is al bevestigd of weggegooid.
event-edit-thrown-away = Weggegooid; het evenement blijft zoals het is.
event-cancel-preview = { $title } wordt afgezegd. Er gebeurt niets voordat je bevestigt.
event-cancel-going =
    { $count ->
        [1] Er komt één persoon.
       *[other] Er komen { $count } mensen.
    }
event-button-call-off = Afzeggen
event-button-keep = Laten doorgaan
event-field-city = Stad
event-field-other = Zusterstad
event-field-host = Organisator
event-field-role = Rol om te vermelden
event-field-channel = Kanaal
event-field-repeat = Herhaling
event-field-places = Plaatsen
event-field-reminders = Herinneringen
event-field-picture = Afbeelding
event-field-thread = Thread
event-draft-thrown-away = Weggegooid; er is niets aangekondigd.
event-announced = Aangekondigd: { $title } { $link }
event-announced-here = Het kanaal van de aankondiging zie ik niet meer. Ze staat nu in { $channel }.
event-not-announced = Nog niet aangekondigd: { $title }
event-changed = Gewijzigd: { $title } { $link }
event-cancelled = Afgezegd: { $title } { $link }
event-problem = { $title }: { $problem }
event-choice-series = { $title } (hele reeks)
event-choice-one = { $title } – { $date }, { $time }
event-title-anniversary = { $years } jaar vriendschap: { $city } en { $other }
event-tag-names = Evenementen, Evenement, Bijeenkomsten
event-times = volgende vrijdag om 19:00 | morgen om 18:00 | 17 januari 2027 18:30 | over 2 weken om 20:00
event-durations = 30 min | 1 uur | 90 min | 2 uur | 3 uur | 1 dag | 3 dagen
event-native-missing = Ik mis de machtiging “{ $permission }”, dus het komt niet in Discords eigen evenementenlijst. De aankondiging wordt toch geplaatst.
event-card-channel-gone = Het kanaal van de aankondiging bestaat niet meer. { $command } plaatst die in een ander.
event-card-deleted = De aankondiging is verwijderd. { $command } plaatst die opnieuw.
event-card-missing = Ik kan de aankondiging niet in { $channel } plaatsen: ik mis daar de machtiging “{ $permission }”. Ik probeer het opnieuw.
event-card-pending = Het duurt langer dan gewoonlijk. De aankondiging volgt vanzelf in { $channel }.
event-native-deleted = Discords eigen evenement is verwijderd. { $command } maakt het opnieuw.
event-native-too-many = Deze server heeft al 100 evenementen in Discords lijst, meer mag niet. De aankondiging staat zonder.
event-native-started = Het is begonnen en komt dus niet meer in Discords evenementenlijst.
event-native-failed = Het staat nog niet in de evenementenlijst van Discord.
event-when-unreadable = Ik kan “{ $text }” niet lezen als tijd. Probeer “17.01.2027 18:30” of “2027-01-17 18:30”.
event-when-which-feast = ‘{ $feast }’ valt niet overal op dezelfde datum, of duurt meerdere dagen. Schrijf de datum, zoals ‘17 januari 2027 18:30’.
event-when-no-time = “{ $text }” noemt een dag maar geen tijd. Probeer “17.01.2027 18:30” of “2027-01-17 18:30”.
event-when-too-far = Dat is over meer dan vijf jaar; Discord kondigt niets later aan.
event-zone-unclear = “{ $zone }” is de naam van meerdere tijdzones: { $zones }. Schrijf een daarvan achter de tijd.
event-duration-unreadable = Ik kan “{ $text }” niet lezen als duur. Probeer “2 uur”, “90 min” of “tot 22:00”.
event-end-before-start = Het zou eindigen voordat het begint. Probeer “2 h”, “90 min” of een einde na het begin.
event-too-long = Een evenement kan hoogstens { $days } dagen duren.
event-until-before-start = De reeks zou voor de eerste keer eindigen.
event-until-without-repeat = Een einde van de reeks vraagt om een herhaling: kies er een in de optie “repeat”.
event-two-ends = “{ $when }” noemt een einde en “{ $duration }” een ander. Laat een van de twee weg.
event-weekdays-at-weekend = Een reeks van werkdagen begint op een dag van maandag tot vrijdag. Kies een andere dag, of “repeat: daily”.
event-reminders-unreadable = Ik kan “{ $text }” niet lezen als herinneringen. Probeer “1 dag, 15 min”, “2 uur” of “geen” (hoogstens vijf, hoogstens vier weken vooraf).
event-title-missing = Het evenement heeft een titel nodig.
event-title-too-long = De titel heeft { $length } tekens; Discord neemt er hoogstens 100.
event-city-needed = Welke tijdzone moet ik gebruiken? Noem de stad in de optie “city”, of stel de stad van deze server in met /setup.
event-start-past = Het zou in het verleden beginnen. Kies een latere tijd.
event-channel-gone = Dat is geen tekstkanaal dat ik zie.
event-channel-not-writable = Ik kan niet posten in { $channel }: ik mis daar de machtiging “{ $permission }”.
event-channel-not-yours = Je mag zelf niet schrijven in { $channel }.
event-role-everyone = Ik vermeld @everyone niet. Kies een rol die mensen zelf gekozen hebben.
event-role-not-pingable = Ik mag { $role } niet vermelden. Sta het iedereen toe in de instellingen van de rol, of geef me de machtiging “@everyone, @here en alle rollen vermelden”.
event-role-not-yours = Je mag { $role } zelf niet vermelden, dus ik doe het ook niet.
event-role-gone = De rol om te vermelden bestaat niet meer. Maak het evenement opnieuw met een andere.
event-image-none = Dat is geen afbeelding, of geen hele. PNG, JPG, GIF, WebP en AVIF kunnen getoond worden.
event-image-sides = De afbeelding heeft meer pixels dan ik bekijk: { $side } per zijde, { $millions } miljoen in totaal. Maak haar kleiner.
event-image-too-large = De afbeelding is groter dan { $megabytes } MB.
event-image-unreachable = Ik kan de afbeelding niet laden. Voeg haar toe als bestand.
event-not-announcer = Alleen mensen met de machtiging “Evenementen maken” en de rol voor aankondigingen van /setup kondigen evenementen aan.
event-not-found = Ik kon hier geen open evenement “{ $event }” vinden. Kies er een uit de lijst terwijl je typt.
event-is-over = “{ $title }” is voorbij of afgezegd.
event-draft-gone = Dit voorbeeld is verouderd. Begin opnieuw.
event-draft-announced = Dit evenement is al aangekondigd.
event-edit-one-time-only = Eén keer van een reeks kan een andere tijd, duur, titel en plaats krijgen. Kies voor de rest scope “following” of “all”.
event-no-answer = Antwoord eerst; dan kan ik je herinneren.
week-title = Deze week
week-more =
    { $count ->
        [1] Nog één; { $command } laat het zien.
       *[other] Nog { $count }; { $command } laat ze zien.
    }
event-interested = Geïnteresseerd in Discords eigen lijst: { $count }
option-event-poll = Of het in dit kanaal wordt gevraagd, met een poll van Discord
event-both-question = Wanneer komt het uit? Volgens de klok van { $city } · { $other }
event-both-asked = Hier gevraagd: { $link }. Meerdere antwoorden zijn mogelijk; de poll staat een week open.
event-both-to-poll = Naar de poll
