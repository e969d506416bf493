### Antworten über Regionen, Länder und Kontinente, und über einige der Partnerstädte einer Stadt.

# $area, wie es im Satz hinter „in“ oder „von“ steht.
area-within-sentence =
    { $key ->
        [US] den Vereinigten Staaten
        [GB] dem Vereinigten Königreich
        [CH] der Schweiz
        [TR] der Türkei
        [SK] der Slowakei
        [UA] der Ukraine
        [MN] der Mongolei
        [NL] den Niederlanden
        [PH] den Philippinen
        [AE] den Vereinigten Arabischen Emiraten
        [BS] den Bahamas
        [DO] der Dominikanischen Republik
        [CF] der Zentralafrikanischen Republik
        [caribbean] der Karibik
        [middle-east] dem Nahen Osten
        [balkans] dem Balkan
        [baltic-states] dem Baltikum
        [benelux] den Beneluxländern
        [nordic-countries] den nordischen Ländern
        [caucasus] dem Kaukasus
        [european-union] der Europäischen Union
        [soviet-union] der ehemaligen Sowjetunion
        [yugoslavia] dem ehemaligen Jugoslawien
        [czechoslovakia] der ehemaligen Tschechoslowakei
        [iberia] der Iberischen Halbinsel
        [levant] der Levante
        [horn-of-africa] dem Horn von Afrika
        [southern-africa] dem südlichen Afrika
        [AN] der Antarktis
        [FR-53] der Bretagne
        [FR-28] der Normandie
        [IT-16] der Toskana
        [IT-09] der Lombardei
        [IT-19] dem Aostatal
        [ES-59] dem Baskenland
        [DE-09] dem Saarland
        [CH-VD] der Waadt
        [CH-VS] dem Wallis
        [CH-TI] dem Tessin
        [AT-06] der Steiermark
        [AT-01] dem Burgenland
        [UA-11] der Krim
       *[other] { $area }
    }
area-in-country = { $area }, { $country } { $flag }
area-count =
    { $count ->
        [0] Keine Partnerschaft einer Stadt dort ist bekannt.
        [1] Eine Städtepartnerschaft ist bekannt.
       *[other] { $count } Städtepartnerschaften sind bekannt.
    }
area-cities =
    { $count ->
        [1] Eine Stadt dort hat Partnerstädte.
       *[other] { $count } Städte dort haben Partnerstädte.
    }
area-within =
    { $count ->
        [1] Eine der Partnerschaften verbindet zwei Städte des Gebiets selbst.
       *[other] { $count } der Partnerschaften verbinden zwei Städte des Gebiets selbst.
    }
area-reported =
    { $count ->
        [one] { $count } weitere unbestätigt (nur im alten Wikidata).
       *[other] { $count } weitere unbestätigt (nur im alten Wikidata).
    }
area-most-connected = Städte mit den meisten Partnerstädten
area-bound = Am stärksten verbunden mit
area-bound-country = { $country }: { $count }
area-own =
    { $count ->
        [1] { $place } hat selbst eine Partnerschaft.
       *[other] { $place } hat selbst { $count } Partnerschaften.
    }
area-part = „{ $asked }“ wird als Teil von { $area } verstanden; dies gilt für das Ganze.
area-with-part = { $area } (darin liegt { $part })
area-region = { $area } (Region, { $country })
area-country = { $area } (Land)
area-continent = { $area } (Kontinent)
area-group = { $area } (Gruppe von Ländern oder Regionen)
area-without = { $area } ohne { $other }
area-open = { $area } öffnen
areas-title = { $area } und { $other }
areas-counted = { $area }: { $sentence }
areas-count =
    { $count ->
        [0] Zwischen Städten in { $area } und { $other } ist keine Partnerschaft bekannt.
        [1] Zwischen Städten in { $area } und { $other } ist eine Partnerschaft bekannt.
       *[other] Zwischen Städten in { $area } und { $other } sind { $count } Partnerschaften bekannt.
    }
areas-between = Partnerschaften zwischen beiden
areas-pairs = Partnerschaften
areas-more =
    { $count ->
        [1] Eine weitere Partnerschaft ist bekannt; gezeigt werden die der bekanntesten Städte.
       *[other] { $count } weitere Partnerschaften sind bekannt; gezeigt werden die der bekanntesten Städte.
    }
areas-unconfirmed = unbestätigt
alt-area = Karte: die Städte mit den meisten Partnerstädten in { $area }, mit Linien dorthin:
alt-areas = Karte: die Partnerschaften zwischen { $area } und { $other }:

sister-since = { $city }, seit { $when }
sister-reported = { $city } (unbestätigt)
sister-suspended = { $city } (ausgesetzt)
sister-ended = { $city } (beendet)
sister-ended-in =
    { $precision ->
        [day] { $city } (beendet am { $when })
        [month] { $city } (beendet im { $when })
       *[year] { $city } (beendet { $when })
    }
sister-people = { $city }, { $people } Einwohner
sister-away = { $city }, { $distance } entfernt
sisters-more =
    { $count ->
        [1] { $sisters } und eine weitere
       *[other] { $sisters } und { $count } weitere
    }
whose-sisters =
    { $area ->
        [none] den Partnerstädten von { $city }
       *[other] den Partnerstädten von { $city } in { $area }
    }
narrow-yes = Ja: { $sisters }.
narrow-lies-yes = Ja.
narrow-lies-no = Nein.
narrow-perhaps = Vielleicht: { $sisters }.
narrow-no-more = Nicht mehr: { $sisters }.
narrow-no =
    { $total ->
        [0] Nein: Von { $city } ist keine Partnerstadt bekannt.
        [1] Nein: Die eine bekannte Partnerstadt von { $city } liegt nicht in { $area }.
       *[other] Nein: Keine der { $total } bekannten Partnerstädte von { $city } liegt in { $area }.
    }
narrow-none =
    { $total ->
        [0] Von { $city } ist keine Partnerstadt bekannt.
        [1] Die eine bekannte Partnerstadt von { $city } liegt nicht in { $area }.
       *[other] Keine der { $total } bekannten Partnerstädte von { $city } liegt in { $area }.
    }
narrow-found = In { $area }: { $sisters }.
narrow-countries = Sie liegen in: { $countries }.
narrow-ended = Nicht mehr: { $sisters }.
narrow-has = { $count ->
        [1] Ja, eine ist bekannt.
       *[other] Ja, { $count } sind bekannt.
    }
narrow-oldest = Die älteste unter { $whose }: { $sisters }.
narrow-newest = Die neueste unter { $whose }: { $sisters }.
narrow-nearest = Die nächste unter { $whose }: { $sisters }.
narrow-farthest = Die fernste unter { $whose }: { $sisters }.
narrow-largest = Die größte unter { $whose }: { $sisters }.
narrow-smallest = Die kleinste unter { $whose }: { $sisters }.
narrow-no-year = Von { $whose } ist kein Jahr bekannt.
narrow-no-people = Von { $whose } ist keine Einwohnerzahl bekannt.
narrow-nothing = Von { $whose } ist heute keine bekannt.
narrow-compared-years = Bei { $known } von { $total } ist das Jahr bekannt.
narrow-count =
    { $count ->
        [0] Von { $whose } ist keine bekannt.
        [1] Von { $whose } ist eine bekannt.
       *[other] Von { $whose } sind { $count } bekannt.
    }
narrow-count-reported =
    { $count ->
        [1] Eine davon ist unbestätigt.
       *[other] { $count } davon sind unbestätigt.
    }
narrow-count-ended =
    { $count ->
        [1] Eine weitere ist beendet.
       *[other] { $count } weitere sind beendet.
    }
narrow-listed = In { $area }
narrow-outside = Nicht in { $area }
narrow-outside-found = Nicht in { $area }: { $sisters }.
narrow-outside-none =
    { $total ->
        [0] Von { $city } ist keine Partnerstadt bekannt.
        [1] Die eine bekannte Partnerstadt von { $city } liegt in { $area }.
       *[other] Alle { $total } bekannten Partnerstädte von { $city } liegen in { $area }.
    }
whose-sisters-outside = den Partnerstädten von { $city } außerhalb von { $area }
whose-sisters-those = den Partnerstädten von { $city } ({ $filters })
filter-area = in { $area }
filter-outside = nicht in { $area }
filter-state =
    { $state ->
        [ended] beendet
        [suspended] ausgesetzt
       *[reported] unbestätigt
    }
filter-year = im Jahr { $year }
filter-years =
    { $least ->
        [none] bis { $most }
       *[other] { $most ->
            [none] seit { $least }
           *[other] von { $least } bis { $most }
        }
    }
filter-peoples =
    { $least ->
        [none] mit höchstens { $most } Einwohnern
       *[other] mit { $least } Einwohnern oder mehr
    }
filter-distances =
    { $least ->
        [none] höchstens { $most } entfernt
       *[other] mindestens { $least } entfernt
    }
narrow-those = { $filters }: { $sisters }.
narrow-none-those =
    { $total ->
        [0] Von { $city } ist keine Partnerstadt bekannt.
       *[other] Keine der bekannten Partnerstädte von { $city } passt dazu: { $filters }.
    }
narrow-no-those =
    { $total ->
        [0] Nein: Von { $city } ist keine Partnerstadt bekannt.
       *[other] Nein, keine der bekannten Partnerstädte von { $city } passt dazu: { $filters }.
    }
narrow-top =
    { $best ->
        [oldest] Die { $count } ältesten unter { $whose }: { $sisters }.
        [newest] Die { $count } neuesten unter { $whose }: { $sisters }.
        [nearest] Die { $count } nächsten unter { $whose }: { $sisters }.
        [farthest] Die { $count } fernsten unter { $whose }: { $sisters }.
        [largest] Die { $count } größten unter { $whose }: { $sisters }.
       *[smallest] Die { $count } kleinsten unter { $whose }: { $sisters }.
    }
narrow-rank =
    { $best ->
        [oldest] Nummer { $rank } unter { $whose }, die älteste zuerst: { $sisters }.
        [newest] Nummer { $rank } unter { $whose }, die neueste zuerst: { $sisters }.
        [nearest] Nummer { $rank } unter { $whose }, die nächste zuerst: { $sisters }.
        [farthest] Nummer { $rank } unter { $whose }, die fernste zuerst: { $sisters }.
        [largest] Nummer { $rank } unter { $whose }, die größte zuerst: { $sisters }.
       *[smallest] Nummer { $rank } unter { $whose }, die kleinste zuerst: { $sisters }.
    }
narrow-too-few =
    { $count ->
        [1] Von { $whose } lässt sich nur eine vergleichen.
       *[other] Von { $whose } lassen sich nur { $count } vergleichen.
    }
narrow-all = { $command } zeigt alle { $total }.
pair-yes = Ja. { $sentence }
pair-yes-suspended = Ja, aber die Partnerschaft ist ausgesetzt. { $sentence }
pair-perhaps = Vielleicht. { $sentence }
pair-no-more = Nicht mehr. { $sentence }
pair-no = Nein. { $sentence }
pair-how-far = { $city } und { $other } liegen { $distance } auseinander.

kinds-title = Partnerstädte und Schwesterstädte
kinds-same = Beides ist dasselbe unter zwei Namen: eine dauerhafte Partnerschaft, die zwei Städte, Gemeinden oder Regionen vereinbart haben, für Besuche, Schulen, Kultur, Handel und Hilfe.
kinds-words = Auf Deutsch heißt es „Partnerstadt“, in Nordamerika, Asien und Australien „sister city“, in Großbritannien und Irland „twin town“, in Frankreich „ville jumelée“, in Spanien „ciudad hermana“.
kinds-looser = Eine „Städtefreundschaft“ ist meist loser: für einige Jahre unterschrieben oder für einen Zweck. Die Übersicht einer Stadt nennt die Art, wo die Quelle sie nennt.
