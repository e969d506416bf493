### Teksten in het Nederlands; wat elk bericht betekent, staat bij en-US.

card-previous = Vorige pagina
card-next = Volgende pagina
card-details = Details van…
card-show-ended = Toon beëindigde
card-set-home = Opslaan als mijn stad
card-take-action = Doe mee
card-correct = Meld een fout
card-did-you-mean = Of { $city }?
card-another = Een ander { $city }?
card-fact = { $label }: { $value }
card-choose = Kies een stad
home-set = Jouw stad is { $city }. { $command } zonder stad toont die nu.
home-is = Jouw stad is { $city }.
home-none = Je hebt geen stad ingesteld. { $command } stelt die in.
home-of-server = De stad van deze server is { $city }.
home-cleared = Klaar: ik bewaar je stad niet meer.
home-was-none = Je had geen stad ingesteld; er is niets te vergeten.
privacy-nothing = Er wordt niets over je bewaard.
privacy-about = Dit is alles wat er over je bewaard wordt:
privacy-export = Alles wat er over je bewaard wordt, staat in dit bestand.
privacy-delete-ask =
    { $count ->
        [1] Er wordt één gegeven over je bewaard. Definitief verwijderen? Dat kan niet ongedaan worden gemaakt.
       *[other] Er worden { $count } gegevens over je bewaard. Allemaal definitief verwijderen? Dat kan niet ongedaan worden gemaakt.
    }
privacy-delete-yes = Alles verwijderen
privacy-delete-no = Bewaren
privacy-deleted =
    { $count ->
        [0] Er werd niets meer over je bewaard.
        [1] Klaar: het ene gegeven over je is verwijderd.
       *[other] Klaar: alle { $count } gegevens over je zijn verwijderd.
    }
privacy-kept-all = Er is niets verwijderd.
suggest-title = Voorstellen of verbeteren
suggest-city = Stad
suggest-other = Zusterstad
suggest-source = Een pagina die het zegt
suggest-note = Wat klopt er niet of ontbreekt er?
suggest-thanks = Bedankt! Je voorstel { $number } over { $city } en { $other } gaat ter controle naar de beheerder van de bot.
suggest-too-many = { $count } voorstellen van jou wachten nog op controle. Bedankt – laat ons die eerst afhandelen.
suggest-accept = Aannemen
suggest-decline = Afwijzen
suggest-accepted = Aangenomen. Er is nog niets van te zien: de gegevens moeten met de hand worden verbeterd.
suggest-accepted-shown = Aangenomen: het is vanaf nu te zien.
suggest-declined = Afgewezen.
suggest-decided = Hierover is al besloten.
suggest-to-operator =
    Voorstel { $number }: { $city } en { $other }
    Bron: { $source }
    Opmerking: { $note }
help-title = Wat is mijn zusterstad?
help-intro = Ik ken de zustersteden en partnersteden van de hele wereld.
help-first = Waarmee de meesten beginnen
help-first-ask = { $command } toont de zustersteden van een stad. Probeer het met { $city }.
help-first-pair = { $command } toont wat twee steden verbindt. Probeer het met { $city } en { $other }.
help-first-home = { $command } onthoudt je eigen stad; daarna toont { $sister } alleen die.
help-city = Gent
help-other = Wiesbaden
help-ask-city = Welke zustersteden heeft { $city }?
help-ask-pair = Is { $city } een zusterstad van { $other }?
help-ask-far = Welke zusterstad van { $city } is het verst weg?
help-members = Opdrachten voor iedereen
help-moderators = Voor moderators
help-plain-words-how = Vermeld me, of schrijf me rechtstreeks:
help-menu = Bij een bericht
help-menu-how = Houd een bericht ingedrukt (of klik er met rechts op), kies Apps en dan “{ $name }”: ik zoek de steden erin.
help-support = Hulp krijgen
about-title = Over Sister City
about-what = Ik beantwoord “Wat is mijn zusterstad?” voor de hele wereld, breng nieuws over zulke vriendschappen en help hun evenementen aan te kondigen.
about-figures = Ik ken { $cities } steden.
about-data = De stedenbanden komen uit Wikipedia’s lijsten van zustersteden (CC BY-SA 4.0) en uit Wikidata (CC0). Wat alleen in Wikidata staat, is als onbevestigd aangemerkt. De steden komen van GeoNames (CC BY 4.0).
about-privacy = Ik bewaar alleen wat je me toevertrouwt: { $command } toont het.
about-version = Versie { $version }, vrije software (MIT).
about-take-action = Doe mee
about-more-information = Meer informatie
about-donate = Doneren
about-invite = Aan een server toevoegen
suggest-on-record = { $city } en { $other } staan al in de gegevens. Als er iets niet klopt of ontbreekt (het jaar, een einde, een naam), zeg het dan met /suggest en de notitie, liefst met een pagina.
suggest-on-record-ended = { $city } en { $other } staan in de gegevens als beëindigd. Bestaat de band nog, of klopt er iets anders niet, zeg het dan met /suggest en de notitie, liefst met een pagina.
suggest-author-shown = Nogmaals bedankt: de stedenband van { $city } en { $other } die je voorstelde is aangenomen en wordt voortaan getoond.
suggest-author-accepted = Nogmaals bedankt: je voorstel over { $city } en { $other } is aangenomen; het wordt met de hand verbeterd.
suggest-author-declined = Je voorstel over { $city } en { $other } is bekeken en niet overgenomen. Een pagina die het aantoont zou helpen.
suggest-none-open = Er wacht geen voorstel.
heading-operator = Voorgesteld door de beheerder van deze bot, onbevestigd
operator-added = voorgesteld door de beheerder van deze bot, { $when }
operator-only =
    { $count ->
        [1] Alleen de beheerder van deze bot kent een zusterstad van { $city }; geen bron die we lezen bevestigt het.
       *[other] Alleen de beheerder van deze bot kent { $count } zustersteden van { $city }; geen bron die we lezen bevestigt het.
    }
pair-operator = De beheerder van deze bot heeft { $city } en { $other } als zustersteden toegevoegd, { $when }; geen bron die we lezen bevestigt het.
