### /explore: plimbare prin rețea. $city, $other: un loc cu țara lui.

command-explore = Plimbă-te printre orașele înfrățite ale lumii
command-explore-path = Cel mai scurt lanț de orașe înfrățite între două orașe
option-explore-path-city = Unde începe lanțul
option-explore-path-other = Unde se termină; la orașul tău, dacă nu completezi
command-explore-common = Orașele înfrățite pe care două orașe le au în comun
option-explore-common-city = Un oraș
option-explore-common-other = Celălalt oraș; al tău, dacă nu completezi
command-explore-near = Orașe din apropiere care au orașe înfrățite
option-explore-near-city = Orașul; al tău, dacă nu completezi
option-explore-near-km = Pe ce rază, în kilometri (100, dacă nu completezi)
command-explore-country = Orașele înfrățite ale unui oraș dintr-o anumită țară
option-explore-country-city = Orașul
option-explore-country-country = Țara
command-explore-match = Idei pentru un nou oraș înfrățit, cu argumente
option-explore-match-city = Orașul; al tău, dacă nu completezi
command-explore-top = Orașele cu cele mai multe orașe înfrățite
option-explore-top-country = Doar din această țară
command-explore-random = Două orașe înfrățite de descoperit

explore-open = Deschide un oraș…
explore-path-title = { $city } → { $other }
explore-path-steps =
    { $count ->
        [1] Un pas: sunt orașe înfrățite.
       *[other] Pași de la un oraș înfrățit la altul: { $count }. În datele noastre nu există un lanț mai scurt de înfrățiri active.
    }
explore-path-none = În datele noastre, niciun lanț de orașe înfrățite nu duce de la { $city } la { $other }.
explore-common-title = Orașe înfrățite comune: { $city } și { $other }
explore-common-count =
    { $count ->
        [1] Au un oraș înfrățit comun:
       *[other] Orașe înfrățite comune ({ $count }):
    }
explore-common-none = { $city } și { $other } nu au în datele noastre niciun oraș înfrățit comun.
explore-near-title = Până la { $km } km de { $city }
explore-near-count =
    { $count ->
        [one] { $count } oraș are orașe înfrățite:
        [few] { $count } orașe au orașe înfrățite:
       *[other] { $count } de orașe au orașe înfrățite:
    }
explore-near-none = { $city }: în datele noastre, niciun oraș aflat până la { $km } km nu are un oraș înfrățit.
explore-near-more =
    { $count ->
        [1] … și încă unul, mai departe.
       *[other] … și încă { $count }, mai departe.
    }
explore-country-unknown = Nu am găsit nicio țară numită „{ $query }”.
explore-match-title = Idei pentru { $city }
explore-match-label = Doar o idee: aceste orașe nu au niciun acord.
explore-match-none = Nu am găsit un oraș potrivit pentru { $city }: se știu prea puține despre el.
explore-top-title = Orașele cu cele mai multe înfrățiri
explore-top-title-in = Orașele cu cele mai multe înfrățiri: { $country }
explore-top-none = { $country }: în datele noastre, niciun oraș de acolo nu are un oraș înfrățit.
explore-random-title = Ai auzit de acestea două?
explore-another = Altă pereche

## Argumentele unei idei

reason-shared =
    { $count ->
        [1] Au un oraș înfrățit comun: { $places }
       *[other] Orașe înfrățite comune ({ $count }): { $places }
    }
reason-size = Mărime asemănătoare: populație { $population } și { $other }
reason-latitude-tropical = Ambele sunt la tropice, la aproape aceeași latitudine ({ $degrees } și { $other })
reason-latitude-subtropical = Ambele sunt în zona subtropicală, la aproape aceeași latitudine ({ $degrees } și { $other })
reason-latitude-temperate = Ambele sunt în zona temperată, la aproape aceeași latitudine ({ $degrees } și { $other })
reason-latitude-subpolar = Ambele sunt aproape de cercul polar ({ $degrees } și { $other })
reason-latitude-polar = Ambele sunt dincolo de cercul polar ({ $degrees } și { $other })
reason-coastal = Ambele sunt pe coastă
reason-inland = Ambele sunt departe de mare
reason-languages = Limbile oficiale ale ambelor țări: { $languages }
reason-ties =
    { $count ->
        [1] { $country } și { $otherCountry }: le leagă deja o înfrățire
       *[other] { $country } și { $otherCountry }: înfrățiri care le leagă deja: { $count }
    }

# Cele mai vechi înfrățiri și aniversările care vin. $area, $month: numele lor, singure.
command-explore-anniversaries = Aniversările rotunde care vin
option-explore-anniversaries-city = Ale acestui oraș; ale întregii lumi, dacă nu completezi
option-explore-anniversaries-month = Din luna aceasta, de la 1 la 12
option-explore-top-by = După numărul de orașe înfrățite sau după vechime
choice-explore-top-sisters = Cele mai multe orașe înfrățite
choice-explore-top-age = Cele mai vechi înfrățiri
explore-month-unknown = O lună este un număr de la 1 la 12, nu „{ $query }”.
explore-km-unknown = O distanță este un număr de kilometri de la 1 la { $most }, nu „{ $query }”.
explore-oldest-title = Cele mai vechi înfrățiri
explore-oldest-title-in = Cele mai vechi înfrățiri: { $area }
explore-oldest-known = Dintre cele al căror început este cunoscut.
explore-oldest-none = { $area }: nu este cunoscut începutul niciunei înfrățiri.
explore-anniversaries-title-month = Aniversări în { $month }
explore-anniversaries-title-city = Aniversări: { $city }
explore-anniversaries-title-year = Aniversări în { $year }
explore-anniversaries-title-city-year = Aniversări în { $year }: { $city }
explore-anniversaries-title-city-month = Aniversări: { $city }, { $month }
explore-anniversaries-known = Ani rotunzi ai înfrățirilor al căror început este cunoscut.
explore-anniversaries-none-month = Nu este cunoscută nicio aniversare rotundă în { $month }.
explore-anniversaries-none-year = Nu este cunoscută nicio aniversare rotundă în { $year }.
explore-anniversaries-none-city-year = { $city }: nu este cunoscută nicio aniversare rotundă în { $year }.
explore-anniversaries-none-city = { $city }: nu este cunoscut începutul niciunei înfrățiri.
explore-anniversaries-none-city-month = { $city }: nu este cunoscută nicio aniversare rotundă cu dată exactă în { $month }.
explore-anniversaries-more =
    { $count ->
        [1] Mai este cunoscută una.
       *[other] Mai sunt cunoscute { $count }.
    }
explore-anniversary =
    { $years ->
        [one] { $years } an: { $when }
        [few] { $years } ani: { $when }
       *[other] { $years } de ani: { $when }
    }
label-anniversary = Aniversare
