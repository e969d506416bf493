### /explore: barangolás a hálózatban. $city, $other: egy hely az országával.

command-explore = Barangolj a világ testvérvárosai között
command-explore-path = A testvérvárosok legrövidebb lánca két város között
option-explore-path-city = Ahol a lánc kezdődik
option-explore-path-other = Ahol véget ér; ha üres, a saját városod
command-explore-common = Két város közös testvérvárosai
option-explore-common-city = Az egyik város
option-explore-common-other = A másik város; ha üres, a saját városod
command-explore-near = Közeli városok, amelyeknek van testvérvárosuk
option-explore-near-city = A város; ha üres, a saját városod
option-explore-near-km = Hány kilométeres körzetben (ha üres, 100)
command-explore-country = Egy város testvérvárosai egy országban
option-explore-country-city = A város
option-explore-country-country = Az ország
command-explore-match = Ötletek új testvérvárosra, indoklással
option-explore-match-city = A város; ha üres, a saját városod
command-explore-top = A legtöbb testvérvárossal rendelkező városok
option-explore-top-country = Csak ebben az országban
command-explore-random = Két felfedezni való testvérváros

explore-open = Város megnyitása…
explore-path-title = { $city } → { $other }
explore-path-steps =
    { $count ->
        [1] Egy lépés: testvérvárosok.
       *[other] { $count } lépés testvérvárosról testvérvárosra. Adatainkban nincs rövidebb, élő kapcsolatokból álló lánc.
    }
explore-path-none = { $city } → { $other }: adatainkban nem vezet köztük testvérvárosok lánca.
explore-common-title = Közös testvérvárosok: { $city } és { $other }
explore-common-count = { $count } közös testvérvárosuk van:
explore-common-none = { $city } és { $other }: adatainkban nincs közös testvérvárosuk.
explore-near-title = { $city } { $km } km-es körzete
explore-near-count = { $count } városnak van testvérvárosa:
explore-near-none = { $city }: adatainkban { $km } km-en belül egy városnak sincs testvérvárosa.
explore-near-more = … és még { $count }, távolabb.
explore-country-unknown = Nem találtam „{ $query }” nevű országot.
explore-match-title = Ötletek: { $city }
explore-match-label = Csak ötlet: ezek között a városok között nincs megállapodás.
explore-match-none = { $city }: nem találtam valószínű testvérvárost, túl keveset tudni róla.
explore-top-title = A legtöbb testvérvárossal rendelkező városok
explore-top-title-in = A legtöbb testvérvárossal rendelkező városok: { $country }
explore-top-none = { $country }: adatainkban egyetlen ottani városnak sincs testvérvárosa.
explore-random-title = Hallottál már róluk?
explore-another = Másik pár

## Egy ötlet indokai

reason-shared = Közös testvérvárosok ({ $count }): { $places }
reason-size = Hasonló méret: { $population } és { $other } lakos
reason-latitude-tropical = Mindkettő a trópusokon van, nagyjából azonos szélességen ({ $degrees } és { $other })
reason-latitude-subtropical = Mindkettő a szubtrópusi övben van, nagyjából azonos szélességen ({ $degrees } és { $other })
reason-latitude-temperate = Mindkettő a mérsékelt övben van, nagyjából azonos szélességen ({ $degrees } és { $other })
reason-latitude-subpolar = Mindkettő a sarkkör közelében van ({ $degrees } és { $other })
reason-latitude-polar = Mindkettő a sarkkörön túl van ({ $degrees } és { $other })
reason-coastal = Mindkettő tengerparti
reason-inland = Mindkettő távol van a tengertől
reason-languages = Mindkét ország hivatalos nyelve: { $languages }
reason-ties = { $country } és { $otherCountry }: már { $count } testvérvárosi kapcsolat köti össze őket

# A legrégebbi kapcsolatok és a közelgő évfordulók. $area, $month: nevük önmagában.
command-explore-anniversaries = Közelgő kerek évfordulók
option-explore-anniversaries-city = Ennek a városnak; ha üres, az egész világnak
option-explore-anniversaries-month = Ebben a hónapban, 1-től 12-ig
option-explore-top-by = A testvérvárosok száma vagy a kapcsolatok kora szerint
choice-explore-top-sisters = A legtöbb testvérváros
choice-explore-top-age = A legrégebbi kapcsolatok
explore-month-unknown = A hónap egy szám 1-től 12-ig, nem pedig „{ $query }”.
explore-km-unknown = A távolság kilométerben egy szám 1 és { $most } között, nem pedig „{ $query }”.
explore-oldest-title = A legrégebbi testvérvárosi kapcsolatok
explore-oldest-title-in = A legrégebbi testvérvárosi kapcsolatok: { $area }
explore-oldest-known = Azok közül, amelyeknek ismert a kezdete.
explore-oldest-none = { $area }: egyetlen kapcsolatnak sem ismert a kezdete.
explore-anniversaries-title-month = Évfordulók: { $month }
explore-anniversaries-title-city = Évfordulók: { $city }
explore-anniversaries-title-year = Kerek évfordulók: { $year }
explore-anniversaries-title-city-year = { $city }: kerek évfordulók ({ $year })
explore-anniversaries-title-city-month = Évfordulók: { $city }, { $month }
explore-anniversaries-known = Kerek évek azoknál a kapcsolatoknál, amelyeknek ismert a kezdete.
explore-anniversaries-none-month = { $month }: nem ismert kerek évforduló.
explore-anniversaries-none-year = { $year }: nem ismert kerek évforduló.
explore-anniversaries-none-city-year = { $city }, { $year }: nem ismert kerek évforduló.
explore-anniversaries-none-city = { $city }: egyetlen kapcsolatnak sem ismert a kezdete.
explore-anniversaries-none-city-month = { $city }, { $month }: nem ismert napra pontos kerek évforduló.
explore-anniversaries-more = Még { $count } ismert.
explore-anniversary = { $years } év: { $when }
label-anniversary = Évforduló
