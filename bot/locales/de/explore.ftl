command-explore = Durch die Partnerstädte der Welt streifen
command-explore-path = Die kürzeste Kette von Partnerstädten zwischen zwei Städten
option-explore-path-city = Wo die Kette beginnt
option-explore-path-other = Wo sie endet; ohne Angabe dein Heimatort
command-explore-common = Die Partnerstädte, die zwei Städte gemeinsam haben
option-explore-common-city = Die eine Stadt
option-explore-common-other = Die andere Stadt; ohne Angabe dein Heimatort
command-explore-near = Städte in der Nähe, die Partnerstädte haben
option-explore-near-city = Die Stadt; ohne Angabe dein Heimatort
option-explore-near-km = In welchem Umkreis, in Kilometern (ohne Angabe 100)
command-explore-country = Die Partnerstädte einer Stadt in einem Land
option-explore-country-city = Die Stadt
option-explore-country-country = Das Land
command-explore-match = Vorschläge für eine neue Partnerstadt, mit Gründen
option-explore-match-city = Die Stadt; ohne Angabe dein Heimatort
command-explore-top = Die Städte mit den meisten Partnerstädten
option-explore-top-country = Nur in diesem Land
command-explore-random = Zwei Partnerstädte zum Entdecken

explore-open = Karte zeigen von …
explore-path-title = Von { $city } nach { $other }
explore-path-steps =
    { $count ->
        [one] Ein Schritt: Sie sind Partnerstädte.
       *[other] { $count } Schritte von Partnerstadt zu Partnerstadt. Eine kürzere Kette gibt es in unseren Daten nicht.
    }
explore-path-none = Keine Kette von Partnerstädten führt in unseren Daten von { $city } nach { $other }.
explore-common-title = Was { $city } und { $other } gemeinsam haben
explore-common-count =
    { $count ->
        [one] Sie haben eine gemeinsame Partnerstadt:
       *[other] Sie haben { $count } gemeinsame Partnerstädte:
    }
explore-common-none = { $city } und { $other } haben in unseren Daten keine gemeinsame Partnerstadt.
explore-near-title = Im Umkreis von { $km } km um { $city }
explore-near-count =
    { $count ->
        [one] Eine Stadt hat Partnerstädte:
       *[other] { $count } Städte haben Partnerstädte:
    }
explore-near-none = Im Umkreis von { $km } km um { $city } hat in unseren Daten keine Stadt eine Partnerstadt.
explore-near-more =
    { $count ->
        [one] … und eine weitere, weiter weg.
       *[other] … und { $count } weitere, weiter weg.
    }
explore-country-unknown = Ein Land namens „{ $query }“ kenne ich nicht.
explore-match-title = Vorschläge für { $city }
explore-match-label = Ein von einem Programm errechneter Vorschlag, keine Tatsache: Noch verbindet diese Städte nichts.
explore-match-none = Für { $city } finde ich keine einleuchtende Partnerstadt: Es ist zu wenig bekannt.
explore-top-title = Die am besten vernetzten Städte
explore-top-title-in = Die am besten vernetzten Städte in { $country }
explore-top-none = In { $country } hat in unseren Daten keine Stadt eine Partnerstadt.
explore-random-title = Schon von diesen beiden gehört?
explore-another = Noch eine

reason-shared =
    { $count ->
        [one] Sie haben eine gemeinsame Partnerstadt: { $places }
       *[other] Sie haben { $count } gemeinsame Partnerstädte: { $places }
    }
reason-size = Ähnlich groß: { $population } und { $other } Menschen
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
        [one] Eine Partnerschaft verbindet die beiden Länder schon ({ $country } und { $otherCountry })
       *[other] { $count } Partnerschaften verbinden die beiden Länder schon ({ $country } und { $otherCountry })
    }
