### Knappar, menyer och svar som bara Discord har.

card-previous = Föregående sida
card-next = Nästa sida
card-details = Mer om …
card-show-ended = Visa avslutade
card-set-home = Spara som hemort
card-take-action = Engagera dig
card-correct = Anmäl ett fel
card-did-you-mean = Eller { $city }?
card-another = Ett annat { $city }?
card-fact = { $label }: { $value }
card-choose = Välj en ort

home-set = Din hemort är { $city }. { $command } utan ort visar den nu.
home-is = Din hemort är { $city }.
home-none = Du har ingen hemort sparad. { $command } sparar den.
home-of-server = Den här serverns hemort är { $city }.
home-cleared = Klart. Din hemort är borttagen.
home-was-none = Du hade ingen hemort sparad, så det finns inget att ta bort.

privacy-nothing = Inget är sparat om dig.
privacy-about = Det här är allt som är sparat om dig:
privacy-export = Allt som är sparat om dig finns i den här filen.
privacy-delete-ask =
    { $count ->
        [1] En uppgift är sparad om dig. Vill du radera den för gott? Det går inte att ångra.
       *[other] { $count } uppgifter är sparade om dig. Vill du radera alla för gott? Det går inte att ångra.
    }
privacy-delete-yes = Radera allt
privacy-delete-no = Behåll
privacy-deleted =
    { $count ->
        [0] Inget var längre sparat om dig.
        [1] Klart: den enda uppgiften om dig är raderad.
       *[other] Klart: alla { $count } uppgifter om dig är raderade.
    }
privacy-kept-all = Inget raderades.

suggest-title = Föreslå eller rätta
suggest-city = Ort
suggest-other = Vänort
suggest-source = En sida där det står
suggest-note = Vad är fel eller saknas?
suggest-thanks = Tack! Ditt förslag { $number } om { $city } och { $other } skickas till den som driver boten för granskning.
suggest-too-many = { $count } av dina förslag väntar fortfarande på granskning. Tack – låt oss hinna ifatt först.
suggest-accept = Godkänn
suggest-decline = Avslå
suggest-accepted = Godkänt. Inget av det visas ännu: uppgifterna måste rättas för hand.
suggest-accepted-shown = Godkänt: det visas från och med nu.
suggest-declined = Avslaget.
suggest-decided = Det här är redan avgjort.
suggest-to-operator =
    Förslag { $number }: { $city } och { $other }
    Källa: { $source }
    Kommentar: { $note }

help-title = Vilken är min vänort?
help-intro = Jag känner till vänorter, systerstäder och partnerstäder i hela världen.
help-first = Så börjar de flesta
help-first-ask = { $command } visar en orts vänorter. Pröva med { $city }.
help-first-pair = { $command } visar vad som förenar två orter. Pröva med { $city } och { $other }.
help-first-home = { $command } sparar din egen ort; sedan räcker det med { $sister }.
help-city = Göteborg
help-other = Bergen
help-ask-city = Vilka vänorter har { $city }?
help-ask-pair = Är { $city } och { $other } vänorter?
help-ask-far = Vilken vänort till { $city } ligger längst bort?
help-members = Kommandon för alla
help-moderators = För moderatorer
help-plain-words-how = Nämn mig eller skriv direkt till mig:
help-menu = På ett meddelande
help-menu-how = Håll fingret på ett meddelande (eller högerklicka på det), välj Appar och sedan ”{ $name }”: jag hittar orterna i det.
help-support = Få hjälp
about-title = Om Sister City
about-what = Jag svarar på ”Vilken är min vänort?” för hela världen, förmedlar nyheter om sådan vänskap och hjälper till att bjuda in till dess evenemang.
about-figures = Jag känner till { $cities } orter.
about-data = Samarbetena kommer från Wikipedias listor över vänorter (CC BY-SA 4.0) och från Wikidata (CC0). Det som bara finns i Wikidata är märkt som obekräftat. Orterna kommer från GeoNames (CC BY 4.0).
about-privacy = Jag sparar bara det du ber mig spara: { $command } visar det.
about-version = Version { $version }, fri programvara (MIT).
about-take-action = Engagera dig
about-more-information = Mer information
about-donate = Skänk en gåva
about-invite = Lägg till på en server

# Det som den som driver boten har lagt till, och hur det gick med ett förslag
suggest-on-record = { $city } och { $other } finns redan med. Om något är fel eller saknas (året, ett slut, ett namn) kan du skriva det med /suggest och dess note, helst med en sida.
suggest-on-record-ended = { $city } och { $other } finns med som avslutat samarbete. Om det fortsätter, eller om något annat är fel eller saknas, kan du skriva det med /suggest och dess note, helst med en sida.
suggest-author-shown = Tack igen: samarbetet mellan { $city } och { $other } som du föreslog är godkänt och visas från och med nu.
suggest-author-accepted = Tack igen: ditt förslag om { $city } och { $other } är godkänt; det rättas för hand.
suggest-author-declined = Ditt förslag om { $city } och { $other } har granskats men inte tagits in. En sida som visar det skulle hjälpa.
suggest-none-open = Inga förslag väntar.
heading-operator = Tillagt av den som driver boten, obekräftat
operator-added = tillagt av den som driver boten, { $when }
operator-only =
    { $count ->
        [1] Bara den som driver boten känner till en vänort till { $city }; ingen av våra källor bekräftar den.
       *[other] Bara den som driver boten känner till { $count } vänorter till { $city }; ingen av våra källor bekräftar dem.
    }
pair-operator = Den som driver boten lade till { $city } och { $other } som vänorter, { $when }; ingen av våra källor bekräftar det.
