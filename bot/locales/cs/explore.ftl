### České texty; význam každého vysvětluje en-US. Názvy měst se tu neskloňují: stojí na začátku, za dvojtečkou nebo v závorce.

command-explore = Putování po partnerských městech světa
command-explore-path = Nejkratší řetěz partnerských měst mezi dvěma městy
option-explore-path-city = Kde řetěz začíná
option-explore-path-other = Kde končí; když vynecháš, u tvého města
command-explore-common = Společná partnerská města dvou měst
option-explore-common-city = Jedno město
option-explore-common-other = Druhé město; když ho vynecháš, tvoje
command-explore-near = Města v okolí, která mají partnerská města
option-explore-near-city = Město; když ho vynecháš, tvoje
option-explore-near-km = Jak daleko kolem, v kilometrech (když vynecháš, 100)
command-explore-country = Partnerská města města v jedné zemi
option-explore-country-city = Město
option-explore-country-country = Země
command-explore-match = Nápady na nové partnerské město, s důvody
option-explore-match-city = Město; když ho vynecháš, tvoje
command-explore-top = Města s nejvíce partnerskými městy
option-explore-top-country = Jen v této zemi
command-explore-random = Dvě partnerská města k objevení
explore-open = Otevřít město…
explore-path-title = { $city } → { $other }
explore-path-steps =
    { $count ->
        [1] Jeden krok: jsou to partnerská města.
        [one] { $count } krok od partnerského města k partnerskému. Kratší řetěz trvajících partnerství v našich datech není.
        [few] { $count } kroky od partnerského města k partnerskému. Kratší řetěz trvajících partnerství v našich datech není.
        [many] { $count } kroku od partnerského města k partnerskému. Kratší řetěz trvajících partnerství v našich datech není.
       *[other] { $count } kroků od partnerského města k partnerskému. Kratší řetěz trvajících partnerství v našich datech není.
    }
explore-path-none = { $city } a { $other }: v našich datech je nespojuje žádný řetěz partnerských měst.
explore-common-title = Společná partnerská města: { $city } a { $other }
explore-common-count =
    { $count ->
        [1] Mají jedno společné partnerské město:
       *[other] Počet společných partnerských měst: { $count }
    }
explore-common-none = { $city } a { $other } nemají v našich datech společné partnerské město.
explore-near-title = { $city }: do { $km } km
explore-near-count =
    { $count ->
        [1] Partnerská města má jedno město:
       *[other] Počet měst, která mají partnerská města: { $count }
    }
explore-near-none = { $city }: do { $km } km není v našich datech žádné město s partnerskými městy.
explore-near-more =
    { $count ->
        [1] … a ještě jedno, dál.
       *[other] … a další ({ $count }), dál.
    }
explore-country-unknown = Země „{ $query }“ se nenašla.
explore-match-title = Nápady: { $city }
explore-match-label = Jen nápad: tato města nemají žádnou dohodu.
explore-match-none = { $city }: vhodné partnerské město se nenašlo, známe příliš málo údajů.
explore-top-title = Města s nejvíce partnerskými městy
explore-top-title-in = Města s nejvíce partnerskými městy: { $country }
explore-top-none = { $country }: v našich datech tu žádné město nemá partnerské město.
explore-random-title = Znáš tato dvě města?
explore-another = Další dvojice
reason-shared =
    { $count ->
        [1] Společné partnerské město: { $places }
       *[other] Společná partnerská města ({ $count }): { $places }
    }
reason-size = Podobná velikost: { $population } a { $other } obyvatel
reason-latitude-tropical = Obě v tropech, přibližně na stejné zeměpisné šířce ({ $degrees } a { $other })
reason-latitude-subtropical = Obě v subtropech, přibližně na stejné zeměpisné šířce ({ $degrees } a { $other })
reason-latitude-temperate = Obě v mírném pásu, přibližně na stejné zeměpisné šířce ({ $degrees } a { $other })
reason-latitude-subpolar = Obě blízko polárního kruhu ({ $degrees } a { $other })
reason-latitude-polar = Obě za polárním kruhem ({ $degrees } a { $other })
reason-coastal = Obě na pobřeží
reason-inland = Obě daleko od moře
reason-languages = Úřední jazyky obou zemí: { $languages }
reason-ties =
    { $count ->
        [1] { $country } a { $otherCountry }: země už spojuje jedno partnerství měst
       *[other] { $country } a { $otherCountry }: počet partnerství měst, která země už spojují: { $count }
    }
command-explore-anniversaries = Nadcházející kulatá výročí
option-explore-anniversaries-city = Tohoto města; když vynecháš, celého světa
option-explore-anniversaries-month = V tomto měsíci, 1 až 12
option-explore-top-by = Podle počtu partnerských měst, nebo podle stáří
choice-explore-top-sisters = Nejvíce partnerských měst
choice-explore-top-age = Nejstarší partnerství
explore-month-unknown = Měsíc je číslo od 1 do 12, ne „{ $query }“.
explore-km-unknown = Vzdálenost je počet kilometrů od 1 do { $most }, ne „{ $query }“.
explore-oldest-title = Nejstarší partnerství
explore-oldest-title-in = Nejstarší partnerství: { $area }
explore-oldest-known = Mezi těmi, u nichž je znám začátek.
explore-oldest-none = { $area }: u žádného partnerství není znám začátek.
explore-anniversaries-title-month = Výročí, měsíc: { $month }
explore-anniversaries-title-city = Výročí: { $city }
explore-anniversaries-title-year = Výročí v roce { $year }
explore-anniversaries-title-city-year = Výročí v roce { $year }: { $city }
explore-anniversaries-title-city-month = Výročí: { $city }, { $month }
explore-anniversaries-known = Kulaté roky partnerství, u nichž je znám začátek.
explore-anniversaries-none-month = V tomto měsíci ({ $month }) není v našich datech žádné kulaté výročí.
explore-anniversaries-none-year = V roce { $year } není v našich datech žádné kulaté výročí.
explore-anniversaries-none-city-year = { $city }: v roce { $year } není v našich datech žádné kulaté výročí.
explore-anniversaries-none-city = { $city }: u žádného partnerství není znám začátek.
explore-anniversaries-none-city-month = { $city }: v tomto měsíci ({ $month }) není v našich datech žádné kulaté výročí se známým dnem.
explore-anniversaries-more =
    { $count ->
        [1] V datech je ještě jedno.
       *[other] Další v datech: { $count }.
    }
explore-anniversary =
    { $years ->
        [one] { $years } rok: { $when }
        [few] { $years } roky: { $when }
        [many] { $years } roku: { $when }
       *[other] { $years } let: { $when }
    }
label-anniversary = Výročí
