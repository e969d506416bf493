### Ce arată imaginile, pentru cine nu le poate vedea. $cities este o listă de nume.

map-distance = { $km } km
alt-chart-bar = { $city }: { $count }
text-map-sister = oraș înfrățit
text-map-neighbour = oraș care are orașe înfrățite
text-map-reported = neconfirmat
text-map-ended = înfrățire încheiată
map-none = Acest răspuns nu are hartă.
map-not-written = Harta nu a putut fi scrisă în { $file }: { $reason }
alt-alone = Hartă: { $city }.
alt-sister = Hartă: { $city } și orașul înfrățit { $near }, la { $distance }.
alt-sisters = Hartă: { $city } și orașele înfrățite ({ $count }{ $continents ->
    [1] {""}
   *[other] {", "}continente: { $continents }
}); cel mai apropiat: { $near }, { $distance }; cel mai îndepărtat: { $far }.
alt-in = { $place }:
alt-unconfirmed = Neconfirmate:
alt-suspended = Suspendate:
alt-ended = Încheiate:
alt-near = Hartă: în jurul orașului { $city }, au orașe înfrățite:
alt-year = Hartă: { $server }, orașele anului { $year } ({ $count }):
alt-pair = Hartă: { $city } și { $other }, la distanță de { $distance }.
alt-path =
    { $count ->
        [1] Hartă: un lanț de orașe înfrățite într-un pas:
        [one] Hartă: un lanț de orașe înfrățite în { $count } pas:
        [few] Hartă: un lanț de orașe înfrățite în { $count } pași:
       *[other] Hartă: un lanț de orașe înfrățite în { $count } de pași:
    }
alt-common =
    { $count ->
        [1] Hartă: { $city } și { $other } au un oraș înfrățit comun:
       *[other] Hartă: { $city } și { $other }, orașe înfrățite comune ({ $count }):
    }
alt-match = Hartă: { $city } și, cu linii întrerupte, orașe care i-ar putea fi înfrățite:
alt-quiz = Hartă: { $city } și o linie spre orașul înfrățit de ghicit, marcat cu un semn de întrebare.
alt-chart = Grafic cu bare: orașele înfrățite ale fiecăruia.
alt-and-more = și încă { $count }
map-unconfirmed = neconfirmat
map-ended = încheiat
postcard-alt = Carte poștală: { $city }; { $other }. La distanță de { $distance }. { $since }.
postcard-alt-side = { $city } ({ $country }), { $weekday }, { $time }, { $day ->
    [day] zi
   *[night] noapte
}
postcard-since = Orașe înfrățite din { $year }
postcard-sisters = Orașe înfrățite
postcard-unconfirmed = Orașe înfrățite (neconfirmat)
postcard-ended = Orașe înfrățite până în { $year }
postcard-over = Cândva orașe înfrățite
postcard-none = O carte poștală arată două orașe: numește-le pe amândouă.
