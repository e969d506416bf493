### Die Antworten über Partnerstädte, für Discord und das Terminal.

count-listed =
    { $count ->
        [0] Keine verzeichnete Partnerstadt
        [one] { $count } Partnerstadt
       *[other] { $count } Partnerstädte
    }
count-reported =
    { $count ->
        [one] { $count } weitere unbestätigt
       *[other] { $count } weitere unbestätigt
    }
heading-reported = Außerdem von Wikidata ({ $years }) gemeldet, unbestätigt
heading-reported-only = Gemeldet, unbestätigt
reported-only =
    { $count ->
        [one] Nur Wikidata ({ $years }) kennt eine Partnerstadt von { $city }. Sie kann beendet oder eine losere Freundschaft sein.
       *[other] Nur Wikidata ({ $years }) kennt { $count } Partnerstädte von { $city }. Manche können beendet oder losere Freundschaften sein.
    }
heading-ended = Beendet
ended-hidden =
    { $count ->
        [one] Eine weitere ist beendet: { $command } zeigt sie.
       *[other] { $count } weitere sind beendet: { $command } zeigt sie.
    }
since = seit { $when }
ended = beendet
ended-in = beendet { $when }
suspended = ausgesetzt
suspended-in = ausgesetzt { $when }
caution-2022 = Viele Partnerschaften mit russischen und belarussischen Städten wurden 2022 ausgesetzt oder beendet; unsere Quellen zeigen das vielleicht nicht.
not-in-newest-list = fehlt in Wikipedias Liste von 2026
multilateral = Teil einer Ringpartnerschaft
domestic = im selben Land
page-of = Seite { $page } von { $pages }
or-did-you-mean = Oder war { $places } gemeint?
source-page = datierte Seiten von Städten
footer = Angaben: { $sources }, Stand { $date }. Städte: GeoNames.
footer-cities = Städte: GeoNames.

label-city = Stadt
label-country = Land
label-kind = Art
label-since = Seit
label-sisters = Partnerstädte
label-distance = Entfernung
label-population = Einwohner
label-local-time = Ortszeit
label-sources = Quellen
label-shared = Gemeinsame Partnerstädte
label-status = Stand

kind-sister-city = Partnerstadt
kind-twin-city = Partnerstadt
kind-twin-town = Partnergemeinde
kind-partner-city = Partnerstadt
kind-partnership = Partnerschaft
kind-partnership-city = Partnerstadt
kind-friendship-city = Städtefreundschaft
kind-citizens-friendship-city = Bürgerfreundschaft
kind-sister-or-friendship-city = Partner- oder befreundete Stadt
kind-cooperation-agreement = Kooperationsabkommen
kind-cooperation-or-friendship-agreement = Kooperations- oder Freundschaftsabkommen
kind-multilateral-twinning = mehrseitige Partnerschaft
kind-music-sister-city = Musik-Partnerstadt
kind-sister-port = Partnerhafen

none-on-record = { $city } hat in unseren Daten keine Partnerstadt. Das heißt nicht, dass es keine gibt.
ended-only =
    { $count ->
        [one] { $city } hat heute keine verzeichnete Partnerstadt: Die eine, die es gab, ist beendet.
       *[other] { $city } hat heute keine verzeichnete Partnerstadt: Die { $count }, die es gab, sind beendet.
    }
ended-only-in =
    { $count ->
        [one] { $city } hat heute keine verzeichnete Partnerstadt: Die eine, die es gab, endete { $when }.
       *[other] { $city } hat heute keine verzeichnete Partnerstadt: Die { $count }, die es gab, sind beendet, die letzte { $when }.
    }
nearest = Die nächsten Städte, die welche haben:
how-to-add = Kennst du eine? Sag es uns mit { $command } und einer Seite, die es belegt.

ambiguous = Welche Stadt ist mit „{ $query }“ gemeint?
not-found = Eine Stadt namens „{ $query }“ kenne ich nicht.
not-found-near = War eine von diesen gemeint?
not-found-nothing = Eine Stadt namens „{ $query }“ kenne ich nicht, auch keine, die ähnlich heißt. Ist sie wie auf der Karte geschrieben?
no-city = Welche Stadt ist deine? Sag es mir mit { $command }, oder frag nach irgendeiner Stadt: „Partnerstädte von Bergen“.
hint = Ich kenne die Partnerstädte der ganzen Welt. Frag mich „Welche Partnerstädte hat Hamburg?“ oder „Sind Bergen und Seattle Partnerstädte?“

taken-slip = „{ $typed }“ habe ich als „{ $taken }“ gelesen.
taken-lighter = „{ $typed }“ habe ich für { $taken } genommen, die viel größere Stadt.
taken-code = Den Code „{ $typed }“ habe ich für { $taken } genommen.
taken-dropped = Ich habe das als { $city } gelesen, ohne „{ $typed }“.
taken-left-out = „{ $typed }“ habe ich weggelassen.

pair-title = { $city } und { $other }
pair-listed = { $city } und { $other } sind Partnerstädte.
pair-listed-since = { $city } und { $other } sind Partnerstädte seit { $when }.
pair-suspended = { $city } und { $other } sind Partnerstädte, aber die Partnerschaft ist ausgesetzt.
pair-reported = Wikidata ({ $years }) meldet { $city } und { $other } als Partnerstädte; nichts Neueres bestätigt es.
pair-ended = { $city } und { $other } waren Partnerstädte; die Partnerschaft ist beendet.
pair-ended-in = { $city } und { $other } waren Partnerstädte bis { $when }.
pair-none = { $city } und { $other } sind in unseren Daten keine Partnerstädte.
pair-same = Das ist ein und dieselbe Stadt: { $city }.
pair-chain = Die kürzeste Kette von Partnerstädten dazwischen: { $chain }.
pair-no-chain = Keine Kette von Partnerstädten führt von der einen zur anderen.
pair-distance = Sie liegen { $distance } auseinander.
pair-shared =
    { $count ->
        [one] Sie haben eine Partnerstadt gemeinsam: { $places }.
       *[other] Sie haben { $count } Partnerstädte gemeinsam: { $places }.
    }
pair-shared-more =
    { $count ->
        [one] Sie haben { $total } Partnerstädte gemeinsam: { $places } und eine weitere.
       *[other] Sie haben { $total } Partnerstädte gemeinsam: { $places } und { $count } weitere.
    }
pair-anniversary =
    { $years ->
        [one] Dieses Jahr ein Jahr
       *[other] Dieses Jahr { $years } Jahre
    }
pair-clocks = In { $city } ist es { $time }, in { $other } { $otherTime } ({ $difference }).
