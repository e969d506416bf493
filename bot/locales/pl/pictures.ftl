### Teksty po polsku; znaczenie każdego wyjaśnia en-US. Nazw miast się tu nie odmienia: stoją za dwukropkiem albo na początku.

map-distance = { $km } km
alt-chart-bar = { $city }: { $count }
text-map-sister = miasto partnerskie
text-map-neighbour = miasto, które ma miasta partnerskie
text-map-reported = niepotwierdzone
text-map-ended = zakończone
map-none = Do tej odpowiedzi nie ma mapy.
map-not-written = Nie można zapisać mapy w { $file }: { $reason }
alt-alone = Mapa: { $city }.
alt-sister = Mapa: { $city } i miasto partnerskie: { $near }, { $distance }.
alt-sisters = Mapa: { $city }, miasta partnerskie: { $count }{ $continents ->
    [1] {""}
   *[other] {", "}kontynenty: { $continents }
}; najbliższe { $near }, { $distance }; najdalsze { $far }.
alt-in = { $place }:
alt-unconfirmed = Niepotwierdzone:
alt-suspended = Zawieszone:
alt-ended = Zakończone:
alt-near = Mapa: okolica, { $city }; miasta partnerskie mają:
alt-year = Mapa: miasta ({ $count }), { $server }, { $year }:
alt-pair = Mapa: { $city } i { $other }, odległość { $distance }.
alt-path = Mapa: łańcuch miast partnerskich, kroki: { $count }:
alt-common = Mapa: { $city } i { $other }, wspólne miasta partnerskie: { $count }:
alt-match = Mapa: { $city } i, liniami przerywanymi, miasta, które mogłyby zostać partnerskimi:
alt-quiz = Mapa: { $city } i linia do miasta partnerskiego do odgadnięcia, oznaczonego znakiem zapytania.
alt-chart = Wykres słupkowy: miasta partnerskie każdego miasta.
alt-and-more = i jeszcze { $count }
map-unconfirmed = niepotwierdzone
map-ended = zakończone
postcard-alt = Pocztówka: { $city }; { $other }. Odległość { $distance }. { $since }.
postcard-alt-side = { $city } ({ $country }), { $weekday }, { $time }, { $day ->
    [day] dzień
   *[night] noc
}
postcard-since = Miasta partnerskie od roku { $year }
postcard-sisters = Miasta partnerskie
postcard-unconfirmed = Partnerstwo niepotwierdzone
postcard-ended = Miasta partnerskie do roku { $year }
postcard-over = Niegdyś miasta partnerskie
postcard-none = Pocztówka pokazuje dwa miasta: podaj oba.
