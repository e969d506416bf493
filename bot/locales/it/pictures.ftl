### Testi in italiano; il significato di ogni messaggio è spiegato in en-US.

map-distance = { $km } km
alt-chart-bar = { $city }: { $count }
text-map-sister = città gemellata
text-map-neighbour = città con gemellaggi
text-map-reported = non confermata
text-map-ended = gemellaggio concluso
map-none = Per questa risposta non c’è una mappa.
map-not-written = Impossibile scrivere la mappa in { $file }: { $reason }
alt-alone = Mappa: { $city }.
alt-sister = Mappa: { $city } e la sua città gemellata { $near }, a { $distance }.
alt-sisters = Mappa: { $city } e le sue { $count } città gemellate{ $continents ->
    [1] {""}
   *[other] {" "}in { $continents } continenti
}; la più vicina { $near }, a { $distance }; la più lontana { $far }.
alt-in = { $place }:
alt-unconfirmed = Non confermate:
alt-suspended = Gemellaggi sospesi:
alt-ended = Gemellaggi conclusi:
alt-near = Mappa: intorno a { $city }, queste città hanno città gemellate:
alt-year = Mappa: { $count ->
    [1] la città
   *[other] le { $count } città
} di { $server } nel { $year }:
alt-pair = Mappa: { $city } e { $other }, a { $distance } l’una dall’altra.
alt-path = Mappa: una catena di città gemellate in { $count ->
    [1] un passo
   *[other] { $count } passi
}:
alt-common = Mappa: { $city } e { $other } hanno in comune { $count ->
    [1] una città gemellata
   *[other] { $count } città gemellate
}:
alt-match = Mappa: { $city } e, con linee tratteggiate, città con cui potrebbe gemellarsi:
alt-quiz = Mappa: { $city } e una linea verso la città gemellata da indovinare, segnata con un punto interrogativo.
alt-chart = Grafico a barre: città gemellate di ognuna.
alt-and-more =
    { $count ->
        [one] e { $count } altra
       *[other] e altre { $count }
    }
map-unconfirmed = non confermata
map-ended = gemellaggio concluso
postcard-alt = Cartolina: { $city }; { $other }. A { $distance } l’una dall’altra. { $since }.
postcard-alt-side = { $city } ({ $country }), { $weekday }, { $time }, { $day ->
    [day] di giorno
   *[night] di notte
}
postcard-since = Gemellate dal { $year }
postcard-sisters = Città gemellate
postcard-unconfirmed = Gemellaggio non confermato
postcard-ended = Gemellate fino al { $year }
postcard-over = Un tempo gemellate
postcard-none = Una cartolina mostra due città: indicale entrambe.
