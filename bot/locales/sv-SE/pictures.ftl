### Vad bilderna visar, för den som inte kan se dem. $cities är en lista med namn.

map-distance = { $km } km
alt-chart-bar = { $city }: { $count }
text-map-sister = vänort
text-map-neighbour = ort med vänorter
text-map-reported = obekräftat
text-map-ended = avslutat
map-none = Det finns ingen karta till det här svaret.
map-not-written = Kartan kunde inte skrivas till { $file }: { $reason }
alt-alone = Karta: { $city }.
alt-sister = Karta: { $city } och vänorten { $near }, { $distance } bort.
alt-sisters = Karta: { $city } och { $count } vänorter{ $continents ->
    [1] {""}
   *[other] {" "}i { $continents } världsdelar
}; närmast { $near }, { $distance }; längst bort { $far }.
alt-in = { $place }:
alt-unconfirmed = Obekräftat:
alt-suspended = Vilande:
alt-ended = Avslutat:
alt-near = Karta: runt { $city } har dessa orter vänorter:
alt-year =
    { $count ->
        [1] Karta: orten för { $server } under { $year }:
       *[other] Karta: de { $count } orterna för { $server } under { $year }:
    }
alt-pair = Karta: { $city } och { $other }, { $distance } från varandra.
alt-path =
    { $count ->
        [1] Karta: en kedja av vänorter i ett steg:
       *[other] Karta: en kedja av vänorter i { $count } steg:
    }
alt-common =
    { $count ->
        [1] Karta: { $city } och { $other } har en gemensam vänort:
       *[other] Karta: { $city } och { $other } har { $count } gemensamma vänorter:
    }
alt-match = Karta: { $city } och, med streckade linjer, orter som skulle kunna bli vänorter:
alt-quiz = Karta: { $city } och en linje till vänorten du ska gissa, märkt med ett frågetecken.
alt-chart = Stapeldiagram: antal vänorter för var och en.
alt-and-more = och { $count } till
map-unconfirmed = obekräftat
map-ended = avslutat
postcard-alt = Vykort: { $city }; { $other }. { $distance } från varandra. { $since }.
postcard-alt-side = { $city } ({ $country }), { $weekday }, { $time }, { $day ->
    [day] dag
   *[night] natt
}
postcard-since = Vänorter sedan { $year }
postcard-sisters = Vänorter
postcard-unconfirmed = Obekräftade vänorter
postcard-ended = Vänorter till { $year }
postcard-over = En gång vänorter
postcard-none = Ett vykort visar två orter: ange båda.
