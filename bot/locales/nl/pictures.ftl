### Teksten in het Nederlands; wat elk bericht betekent, staat bij en-US.

map-distance = { $km } km
alt-chart-bar = { $city }: { $count }
text-map-sister = zusterstad
text-map-neighbour = stad met zustersteden
text-map-reported = onbevestigd
text-map-ended = beëindigd
map-none = Bij dit antwoord hoort geen kaart.
map-not-written = De kaart kon niet worden geschreven naar { $file }: { $reason }
alt-alone = Kaart: { $city }.
alt-sister = Kaart: { $city } en zusterstad { $near }, { $distance } ver.
alt-sisters = Kaart: { $city } en { $count } zustersteden{ $continents ->
    [1] {""}
   *[other] {" "}op { $continents } werelddelen
}; dichtstbij { $near }, { $distance }; verst { $far }.
alt-in = In { $place }:
alt-unconfirmed = Onbevestigd:
alt-suspended = Opgeschort:
alt-ended = Beëindigd:
alt-near = Kaart: rond { $city } hebben deze steden zustersteden:
alt-year = Kaart: { $count ->
    [1] de stad
   *[other] de { $count } steden
} van { $server } in { $year }:
alt-pair = Kaart: { $city } en { $other }, { $distance } uit elkaar.
alt-path = Kaart: een keten van zustersteden in { $count ->
    [1] één stap
   *[other] { $count } stappen
}:
alt-common = Kaart: { $city } en { $other } hebben { $count ->
    [1] één zusterstad
   *[other] { $count } zustersteden
} gemeen:
alt-match = Kaart: { $city } en, met streepjeslijnen, steden die zusterstad zouden kunnen worden:
alt-quiz = Kaart: { $city } en een lijn naar de te raden zusterstad, met een vraagteken.
alt-chart = Staafdiagram: zustersteden van elk.
alt-and-more = en nog { $count }
map-unconfirmed = onbevestigd
map-ended = beëindigd
postcard-alt = Ansichtkaart: { $city }; { $other }. { $distance } uit elkaar. { $since }.
postcard-alt-side = { $city } ({ $country }), { $weekday }, { $time }, { $day ->
    [day] overdag
   *[night] ’s nachts
}
postcard-since = Zustersteden sinds { $year }
postcard-sisters = Zustersteden
postcard-unconfirmed = Onbevestigde zustersteden
postcard-ended = Zustersteden tot { $year }
postcard-over = Ooit zustersteden
postcard-none = Een ansichtkaart toont twee steden: noem ze allebei.
