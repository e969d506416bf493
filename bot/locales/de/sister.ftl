### Die Antworten über Partnerstädte, für Discord und das Terminal.

count-listed =
    { $count ->
        [0] Keine bestätigte Partnerstadt
        [one] { $count } Partnerstadt
       *[other] { $count } Partnerstädte
    }
count-reported =
    { $count ->
        [one] { $count } weitere unbestätigt
       *[other] { $count } weitere unbestätigt
    }
heading-reported = Unbestätigt (nur in Wikidata, { $years })
heading-reported-only = Unbestätigt
reported-only =
    { $count ->
        [1] Unbestätigt: Nur Wikidata ({ $years }) kennt eine Partnerstadt von { $city }. Die Partnerschaft kann beendet oder nur eine Städtefreundschaft sein.
       *[other] Unbestätigt: Nur Wikidata ({ $years }) kennt { $count } Partnerstädte von { $city }. Manche Partnerschaft kann beendet oder nur eine Städtefreundschaft sein.
    }
heading-ended = Beendet
ended-hidden =
    { $count ->
        [1] Eine weitere ist beendet: { $command } zeigt sie.
       *[other] { $count } weitere sind beendet: { $command } zeigt sie.
    }
since =
    { $precision ->
        [day] seit dem { $when }
       *[year] seit { $when }
    }
ended = beendet
ended-in =
    { $precision ->
        [day] beendet am { $when }
        [month] beendet im { $when }
       *[year] beendet { $when }
    }
suspended = ausgesetzt
suspended-in =
    { $precision ->
        [day] ausgesetzt am { $when }
        [month] ausgesetzt im { $when }
       *[year] ausgesetzt { $when }
    }
caution-2022 = Viele Partnerschaften mit russischen und belarussischen Städten wurden 2022 ausgesetzt oder beendet; unsere Quellen zeigen das vielleicht nicht.
not-in-newest-list = fehlt in Wikipedias Liste von 2026
gone-from-wikidata = auf Wikidata nicht mehr zu finden
wikidata-names-another = Wikidata nennt einen anderen Ort dieses Namens
list-names-another = eine neuere Liste nennt einen anderen Ort dieses Namens
sources-name-two = die Quellen nennen zwei Orte dieses Namens
named-by-list = Eine Liste nennt diesen Ort, nicht { $town }, für die Partnerschaft mit { $partner }; sie steht auf der Karte von { $town }.
named-by-wikidata = Wikidata nennt diesen Ort, nicht { $town }, für die Partnerschaft mit { $partner }; sie steht auf der Karte von { $town }.
multilateral = Teil einer Ringpartnerschaft
through-place = Über { $place }, das dazugehört: { $count ->
        [1] eine weitere Partnerstadt
       *[other] { $count } weitere Partnerstädte
    }
through-district = Über den Bezirk { $place }: { $count ->
        [1] eine weitere Partnerstadt
       *[other] { $count } weitere Partnerstädte
    }
through-around = Über { $place } ringsum: { $count ->
        [1] eine weitere Partnerstadt
       *[other] { $count } weitere Partnerstädte
    }
through-region = Über die Region { $place }: { $count ->
        [1] eine weitere Partnerstadt
       *[other] { $count } weitere Partnerstädte
    }
through-more =
    { $count ->
        [1] Ein weiterer Bezirk oder eine weitere Gemeinde hat eigene Partnerstädte.
       *[other] { $count } weitere Bezirke und Gemeinden haben eigene Partnerstädte.
    }
ties-of-district = { $place } ist ein Bezirk oder eine Gemeinde mit eigenen Partnerschaften; die von { $town } stehen auf der Karte dieser Stadt.
ties-of-region = { $place } ist eine Region mit eigenen Partnerschaften; die der Stadt { $town } stehen auf deren Karte.
tie-of-district = Partnerschaft des Bezirks
tie-of-region = Partnerschaft der Region
ties-of-around = { $place } ist die Gemeinde, der Bezirk oder der Kreis um { $town } und hat eigene Partnerschaften; die von { $town } stehen auf der Karte dieser Stadt.
ties-of-seat = { $place } liegt in { $town }, der Gemeinde ringsum; die Partnerschaften von { $town } stehen auf einer eigenen Karte.
tie-beside = eigene Partnerschaft neben der von { $town }
domestic = im selben Land
page-of = { $shown } auf dieser Seite, Seite { $page } von { $pages }
or-did-you-mean = Oder war { $places } gemeint?
source-page = datierte Seiten von Städten
footer = Angaben: { $sources }, Stand: { $date }. Städte: GeoNames.
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
kind-multilateral-twinning = Ringpartnerschaft
kind-music-sister-city = Musik-Partnerstadt
kind-sister-port = Partnerhafen

none-on-record = { $city } hat in unseren Daten keine Partnerstadt. Vielleicht gibt es eine, von der wir nichts wissen.
ended-only =
    { $count ->
        [1] Heute keine verzeichnete Partnerstadt: { $city }. Die eine Partnerschaft, die es gab, ist beendet.
       *[other] Heute keine verzeichnete Partnerstadt: { $city }. Die { $count } Partnerschaften, die es gab, sind beendet.
    }
ended-only-in =
    { $count ->
        [1] Heute keine verzeichnete Partnerstadt: { $city }. Die eine Partnerschaft, die es gab, ist beendet ({ $when }).
       *[other] Heute keine verzeichnete Partnerstadt: { $city }. Die { $count } Partnerschaften, die es gab, sind beendet (zuletzt: { $when }).
    }
nearest = Die nächsten Städte, die welche haben:
how-to-add = Kennst du eine? Sag es uns mit { $command } und einer Seite, die es belegt.

ambiguous = Welche Stadt ist mit „{ $query }“ gemeint?
not-found = Eine Stadt namens „{ $query }“ habe ich nicht gefunden.
not-found-near = War eine von diesen gemeint?
not-found-nothing = Eine Stadt namens „{ $query }“ habe ich nicht gefunden, auch keine, die ähnlich heißt. Ist der Name richtig geschrieben?
no-city = Welche Stadt ist deine? Sag es mir mit { $command }, oder frag nach irgendeiner Stadt: „Partnerstädte von Bergen“.
hint = Ich kenne die Partnerstädte der ganzen Welt. Frag mich „Welche Partnerstädte hat Hamburg?“ oder „Sind Bergen und Seattle Partnerstädte?“

taken-slip = „{ $typed }“ habe ich als „{ $taken }“ gelesen.
taken-lighter = „{ $typed }“ habe ich für { $taken } genommen, die viel größere Stadt.
taken-code = Den Code „{ $typed }“ habe ich für { $taken } genommen.
taken-dropped = Ich habe das als { $city } gelesen, ohne „{ $typed }“.
taken-part = „{ $typed }“ wird als Teil von { $area } verstanden; gesucht habe ich im Ganzen.
taken-left-out = „{ $typed }“ habe ich weggelassen.

pair-title = { $city } und { $other }
pair-listed = { $city } und { $other } sind Partnerstädte.
pair-listed-since =
    { $precision ->
        [day] { $city } und { $other } sind Partnerstädte seit dem { $when }.
       *[year] { $city } und { $other } sind Partnerstädte seit { $when }.
    }
pair-suspended = { $city } und { $other } sind Partnerstädte, aber die Partnerschaft ist ausgesetzt.
pair-reported = { $city } und { $other } sind laut Wikidata ({ $years }) Partnerstädte; nichts Neueres bestätigt es.
pair-ended = { $city } und { $other } waren Partnerstädte; die Partnerschaft ist beendet.
pair-ended-in =
    { $precision ->
        [day] { $city } und { $other } waren Partnerstädte bis zum { $when }.
       *[year] { $city } und { $other } waren Partnerstädte bis { $when }.
    }
pair-none = { $city } und { $other } sind in unseren Daten keine Partnerstädte.
pair-same = Das ist ein und dieselbe Stadt: { $city }.
pair-through = { $place } und { $other } haben aber eine Partnerschaft.
pair-chain = Die kürzeste Kette von Partnerstädten dazwischen: { $chain }.
pair-no-chain = Keine Kette von Partnerstädten führt von der einen zur anderen.
pair-since-unknown = Seit wann, steht nicht in unseren Daten.
pair-distance = Sie liegen { $distance } auseinander.
pair-shared =
    { $count ->
        [1] Sie haben eine Partnerstadt gemeinsam: { $places }.
       *[other] Sie haben { $count } Partnerstädte gemeinsam: { $places }.
    }
pair-shared-more =
    { $count ->
        [1] Sie haben { $total } Partnerstädte gemeinsam: { $places } und eine weitere.
       *[other] Sie haben { $total } Partnerstädte gemeinsam: { $places } und { $count } weitere.
    }
pair-anniversary =
    { $years ->
        [1] Jubiläum in diesem Jahr: ein Jahr
       *[other] Jubiläum in diesem Jahr: { $years } Jahre
    }
pair-clocks = Ortszeit: { $city } { $time } · { $other } { $otherTime } ({ $difference })
