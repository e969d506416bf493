command-explore = Durch die Partnerstädte der Welt streifen
command-explore-path = Die kürzeste Kette von Partnerstädten zwischen zwei Städten
option-explore-path-city = Wo die Kette beginnt
option-explore-path-other = Wo sie endet; ohne Angabe deine Heimatstadt
command-explore-common = Die Partnerstädte, die zwei Städte gemeinsam haben
option-explore-common-city = Die eine Stadt
option-explore-common-other = Die andere Stadt; ohne Angabe deine Heimatstadt
command-explore-near = Städte in der Nähe, die Partnerstädte haben
option-explore-near-city = Die Stadt; ohne Angabe deine Heimatstadt
option-explore-near-km = In welchem Umkreis, in Kilometern (ohne Angabe 100)
command-explore-country = Die Partnerstädte einer Stadt in einem Land
option-explore-country-city = Die Stadt
option-explore-country-country = Das Land
command-explore-match = Vorschläge für eine neue Partnerstadt, mit Gründen
option-explore-match-city = Die Stadt; ohne Angabe deine Heimatstadt
command-explore-top = Die Städte mit den meisten Partnerstädten
option-explore-top-country = Nur in diesem Land
command-explore-random = Zwei Partnerstädte zum Entdecken

explore-open = Eine Stadt öffnen …
explore-path-title = { $city } → { $other }
explore-path-steps =
    { $count ->
        [1] Ein Schritt: Sie sind Partnerstädte.
       *[other] { $count } Schritte von Partnerstadt zu Partnerstadt. Eine kürzere Kette bestehender Partnerschaften gibt es in unseren Daten nicht.
    }
explore-path-none = { $city } → { $other }: In unseren Daten verbindet sie keine Kette von Partnerstädten.
explore-common-title = Gemeinsame Partnerstädte: { $city } und { $other }
explore-common-count =
    { $count ->
        [1] Sie haben eine gemeinsame Partnerstadt:
       *[other] Sie haben { $count } gemeinsame Partnerstädte:
    }
explore-common-none = { $city } und { $other } haben in unseren Daten keine gemeinsame Partnerstadt.
explore-near-title = Im Umkreis von { $km } km um { $city }
explore-near-count =
    { $count ->
        [1] Eine Stadt hat Partnerstädte:
       *[other] { $count } Städte haben Partnerstädte:
    }
explore-near-none = { $city }: Im Umkreis von { $km } km hat in unseren Daten keine Stadt eine Partnerstadt.
explore-near-more =
    { $count ->
        [1] … und eine weitere, weiter weg.
       *[other] … und { $count } weitere, weiter weg.
    }
explore-country-unknown = Ein Land namens „{ $query }“ habe ich nicht gefunden.
explore-match-title = Vorschläge für { $city }
explore-match-label = Nur eine Idee: Diese Städte haben keine Partnerschaft.
explore-match-none = Für { $city } habe ich keine passende Partnerstadt gefunden: Es ist zu wenig bekannt.
explore-top-title = Städte mit den meisten Partnerstädten
explore-top-title-in = Städte mit den meisten Partnerstädten: { $country }
explore-top-none = { $country }: In unseren Daten hat dort keine Stadt eine Partnerstadt.
explore-random-title = Schon von diesen beiden gehört?
explore-another = Noch zwei

reason-shared =
    { $count ->
        [1] Sie haben eine gemeinsame Partnerstadt: { $places }
       *[other] Sie haben { $count } gemeinsame Partnerstädte: { $places }
    }
reason-size = Ähnlich groß: { $population } und { $other } Einwohner
reason-latitude-tropical = Beide liegen in den Tropen, auf etwa gleicher Breite ({ $degrees } und { $other })
reason-latitude-subtropical = Beide liegen in den Subtropen, auf etwa gleicher Breite ({ $degrees } und { $other })
reason-latitude-temperate = Beide liegen in der gemäßigten Zone, auf etwa gleicher Breite ({ $degrees } und { $other })
reason-latitude-subpolar = Beide liegen nahe am Polarkreis ({ $degrees } und { $other })
reason-latitude-polar = Beide liegen jenseits des Polarkreises ({ $degrees } und { $other })
reason-coastal = Beide liegen am Meer
reason-inland = Beide liegen fern vom Meer
reason-languages = Amtssprachen beider Länder: { $languages }
reason-ties =
    { $count ->
        [1] { $country } und { $otherCountry }: Eine Städtepartnerschaft verbindet sie schon
       *[other] { $country } und { $otherCountry }: { $count } Städtepartnerschaften verbinden sie schon
    }

# The oldest ties, and anniversaries to come. $area, $month: their names as they stand alone.
command-explore-anniversaries = Runde Jubiläen, die bevorstehen
option-explore-anniversaries-city = Dieser Stadt; ohne Angabe der ganzen Welt
option-explore-anniversaries-month = In diesem Monat, 1 bis 12
option-explore-top-by = Nach Zahl der Partnerstädte oder nach Alter
choice-explore-top-sisters = Meiste Partnerstädte
choice-explore-top-age = Älteste Partnerschaften
explore-month-unknown = Ein Monat ist eine Zahl von 1 bis 12, nicht „{ $query }“.
explore-km-unknown = Eine Entfernung ist eine Zahl von Kilometern von 1 bis { $most }, nicht „{ $query }“.
explore-oldest-title = Die ältesten Städtepartnerschaften
explore-oldest-title-in = Die ältesten Städtepartnerschaften: { $area }
explore-oldest-known = Unter denen, deren Beginn verzeichnet ist.
explore-oldest-none = Verzeichnet ist kein Beginn einer Partnerschaft: { $area }.
explore-anniversaries-title-month = Jubiläen im { $month }
explore-anniversaries-title-city = Jubiläen von { $city }
explore-anniversaries-title-year = Jubiläen { $year }
explore-anniversaries-title-city-year = Jubiläen von { $city } { $year }
explore-anniversaries-title-city-month = Jubiläen von { $city } im { $month }
explore-anniversaries-known = Runde Jahre von Partnerschaften, deren Beginn verzeichnet ist.
explore-anniversaries-none-month = Für { $month } ist kein rundes Jubiläum verzeichnet.
explore-anniversaries-none-year = Für { $year } ist kein rundes Jubiläum verzeichnet.
explore-anniversaries-none-city-year = Für { $year } ist kein rundes Jubiläum von { $city } verzeichnet.
explore-anniversaries-none-city = Von { $city } ist kein Beginn einer Partnerschaft verzeichnet.
explore-anniversaries-none-city-month = Von { $city } ist kein rundes Jubiläum mit einem Tag im { $month } verzeichnet.
explore-anniversaries-more =
    { $count ->
        [1] Ein weiteres ist verzeichnet.
       *[other] { $count } weitere sind verzeichnet.
    }
explore-anniversary =
    { $years ->
        [one] { $years } Jahr: { $when }
       *[other] { $years } Jahre: { $when }
    }
label-anniversary = Jubiläum
