map-distance = { $km } km
alt-chart-bar = { $city }: { $count }
text-map-sister = Partnerstadt
text-map-neighbour = Stadt mit Partnerstädten
text-map-reported = unbestätigt
text-map-ended = beendet
map-none = Zu dieser Antwort gibt es keine Karte.
map-not-written = Die Karte konnte nicht in { $file } geschrieben werden: { $reason }
alt-alone = Karte: { $city }.
alt-sister = Karte: { $city } und die Partnerstadt { $near }, { $distance } entfernt.
alt-sisters = Karte: { $city } und { $count } Partnerstädte{ $continents ->
    [1] {""}
   *[other] {" "}auf { $continents } Kontinenten
}; am nächsten { $near }, { $distance }; am weitesten { $far }.
alt-in = In { $place }:
alt-unconfirmed = Unbestätigt:
alt-suspended = Ausgesetzt:
alt-ended = Beendet:
alt-near = Karte: Rund um { $city } haben diese Städte Partnerstädte:
alt-year = Karte: { $count ->
    [1] die Stadt
   *[other] die { $count } Städte
} von { $server } im Jahr { $year }:
alt-pair = Karte: { $city } und { $other }, { $distance } voneinander entfernt.
alt-path = Karte: eine Kette von Partnerstädten in { $count ->
    [1] einem Schritt
   *[other] { $count } Schritten
}:
alt-common = Karte: { $city } und { $other } haben { $count ->
    [1] eine gemeinsame Partnerstadt
   *[other] { $count } gemeinsame Partnerstädte
}:
alt-match = Karte: { $city } und, mit gestrichelten Linien, Städte, die Partner werden könnten:
alt-quiz = Karte: { $city } und eine Linie zur gesuchten Partnerstadt, die ein Fragezeichen trägt.
alt-chart = Balkendiagramm: Partnerstädte je Stadt.
alt-and-more = und { $count } weitere
map-unconfirmed = unbestätigt
map-ended = beendet
postcard-alt = Postkarte: { $city }; { $other }. { $distance } voneinander entfernt. { $since }.
postcard-alt-side = { $city } ({ $country }), { $weekday }, { $time }, { $day ->
    [day] bei Tag
   *[night] bei Nacht
}
postcard-since = Partner seit { $year }
postcard-sisters = Partnerstädte
postcard-unconfirmed = Unbestätigte Partnerschaft
postcard-ended = Partner bis { $year }
postcard-over = Einst Partnerstädte
postcard-none = Eine Postkarte zeigt zwei Städte: bitte beide nennen.
