### České texty; význam každého vysvětluje en-US. Názvy měst se tu neskloňují: stojí na začátku, za dvojtečkou nebo v závorce.

map-distance = { $km } km
alt-chart-bar = { $city }: { $count }
text-map-sister = partnerské město
text-map-neighbour = město, které má partnerská města
text-map-reported = nepotvrzeno
text-map-ended = ukončeno
map-none = K této odpovědi není mapa.
map-not-written = Mapu nešlo zapsat do { $file }: { $reason }
alt-alone = Mapa: { $city }.
alt-sister = Mapa: { $city } a partnerské město { $near }, vzdálenost { $distance }.
alt-sisters = Mapa: { $city }, počet partnerských měst: { $count }{ $continents ->
    [1] {""}
   *[other] {", "}počet světadílů: { $continents }
}; nejbližší { $near }, { $distance }; nejvzdálenější { $far }.
alt-in = { $place }:
alt-unconfirmed = Nepotvrzeno:
alt-suspended = Pozastaveno:
alt-ended = Ukončeno:
alt-near = Mapa: { $city } a okolí; partnerská města mají:
alt-year = Mapa: { $server }, { $year }, města ({ $count }):
alt-pair = Mapa: { $city } a { $other }, vzdálenost { $distance }.
alt-path = Mapa: řetěz partnerských měst, počet kroků: { $count }:
alt-common = Mapa: { $city } a { $other }, počet společných partnerských měst: { $count }:
alt-match = Mapa: { $city } a, čárkovaně, města, která by se mohla stát partnerskými:
alt-quiz = Mapa: { $city } a čára k partnerskému městu, které máš uhodnout; je označeno otazníkem.
alt-chart = Sloupcový graf: počet partnerských měst každého z nich.
alt-and-more = a další: { $count }
map-unconfirmed = nepotvrzeno
map-ended = ukončeno
postcard-alt = Pohlednice: { $city }; { $other }. Vzdálenost { $distance }. { $since }.
postcard-alt-side = { $city } ({ $country }), { $weekday }, { $time }, { $day ->
    [day] den
   *[night] noc
}
postcard-since = Partnerská města od roku { $year }
postcard-sisters = Partnerská města
postcard-unconfirmed = Partnerská města, nepotvrzeno
postcard-ended = Partnerská města do roku { $year }
postcard-over = Bývalá partnerská města
postcard-none = Na pohlednici jsou dvě města: uveď obě.
