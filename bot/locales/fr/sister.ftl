### Les réponses sur les villes jumelées, pour Discord et le terminal.

count-listed =
    { $count ->
        [0] Aucune ville jumelée confirmée
        [one] { $count } ville jumelée
       *[other] { $count } villes jumelées
    }
count-reported =
    { $count ->
        [one] { $count } autre non confirmée
       *[other] { $count } autres non confirmées
    }
heading-reported = Non confirmées (seulement dans Wikidata, { $years })
heading-reported-only = Non confirmées
reported-only =
    { $count ->
        [1] Non confirmé : seul Wikidata ({ $years }) connaît une ville jumelée avec { $city }. Ce jumelage a pu prendre fin, ou n’être qu’un pacte d’amitié.
       *[other] Non confirmé : seul Wikidata ({ $years }) connaît { $count } villes jumelées avec { $city }. Certains jumelages ont pu prendre fin, ou n’être que des pactes d’amitié.
    }
heading-ended = Jumelages terminés
ended-hidden =
    { $count ->
        [1] Un autre jumelage a pris fin : { $command } le montre.
       *[other] { $count } autres jumelages ont pris fin : { $command } les montre.
    }
since =
    { $precision ->
        [day] depuis le { $when }
       *[year] depuis { $when }
    }
ended = jumelage terminé
ended-in =
    { $precision ->
        [day] jumelage terminé le { $when }
       *[year] jumelage terminé en { $when }
    }
suspended = jumelage suspendu
suspended-in =
    { $precision ->
        [day] jumelage suspendu le { $when }
       *[year] jumelage suspendu en { $when }
    }
caution-2022 = De nombreux jumelages avec des villes russes et biélorusses ont été suspendus ou rompus en 2022 ; nos sources ne le montrent pas toujours.
not-in-newest-list = absente de la liste 2026 de Wikipédia
gone-from-wikidata = ne figure plus sur Wikidata
wikidata-names-another = Wikidata désigne une autre ville de ce nom
list-names-another = une liste plus récente désigne une autre ville de ce nom
sources-name-two = les sources désignent deux villes de ce nom
named-by-list = Une liste désigne cette ville, et non { $town }, pour le jumelage avec { $partner } ; il figure sur la fiche de { $town }.
named-by-wikidata = Wikidata désigne cette ville, et non { $town }, pour le jumelage avec { $partner } ; il figure sur la fiche de { $town }.
multilateral = fait partie d’un jumelage de plusieurs villes
through-place = Par { $place }, qui y est rattachée : { $count ->
        [1] un jumelage de plus
       *[other] { $count } jumelages de plus
    }
through-district = Par son district { $place } : { $count ->
        [1] un jumelage de plus
       *[other] { $count } jumelages de plus
    }
through-around = Par { $place }, tout autour : { $count ->
        [1] un jumelage de plus
       *[other] { $count } jumelages de plus
    }
through-region = Par sa région { $place } : { $count ->
        [1] un jumelage de plus
       *[other] { $count } jumelages de plus
    }
through-more =
    { $count ->
        [1] Un autre district ou une autre commune a ses propres jumelages.
       *[other] { $count } autres districts et communes ont leurs propres jumelages.
    }
ties-of-district = { $place } est un district ou une commune avec ses propres jumelages ; ceux de la ville ({ $town }) figurent sur sa propre fiche.
ties-of-region = { $place } est une région avec ses propres jumelages ; ceux de la ville ({ $town }) figurent sur sa propre fiche.
tie-of-district = jumelage du district
tie-of-region = jumelage de la région
ties-of-around = { $place } est la commune, le district ou le comté autour de la ville ({ $town }), avec ses propres jumelages ; ceux de la ville figurent sur sa propre fiche.
ties-of-seat = { $place } se trouve dans la commune qui l’entoure ({ $town }) ; les jumelages de celle-ci figurent sur sa propre fiche.
tie-beside = jumelage distinct de celui de la ville ({ $town })
domestic = dans le même pays
page-of = { $shown } sur cette page, page { $page } sur { $pages }
or-did-you-mean = Ou voulais-tu dire { $places } ?
source-page = pages datées de villes
footer = Données : { $sources } ({ $date }). Villes : GeoNames.
footer-cities = Villes : GeoNames.

label-city = Ville
label-country = Pays
label-kind = Type
label-since = Depuis
label-sisters = Villes jumelées
label-distance = Distance
label-population = Population
label-local-time = Heure locale
label-sources = Sources
label-shared = Villes jumelées en commun
label-status = Statut

kind-sister-city = ville sœur
kind-twin-city = ville jumelée
kind-twin-town = ville jumelée
kind-partner-city = ville partenaire
kind-partnership = partenariat
kind-partnership-city = ville partenaire
kind-friendship-city = ville amie
kind-citizens-friendship-city = amitié entre citoyens
kind-sister-or-friendship-city = ville sœur ou amie
kind-cooperation-agreement = accord de coopération
kind-cooperation-or-friendship-agreement = accord de coopération ou d’amitié
kind-multilateral-twinning = jumelage multilatéral
kind-music-sister-city = ville sœur de musique
kind-sister-port = port jumelé

none-on-record = { $city } n’a aucune ville jumelée dans nos données. Il y en a peut-être une que nous ne connaissons pas.
ended-only =
    { $count ->
        [1] { $city } n’a plus de ville jumelée répertoriée : son seul jumelage a pris fin.
       *[other] { $city } n’a plus de ville jumelée répertoriée : ses { $count } jumelages ont pris fin.
    }
ended-only-in =
    { $count ->
        [1] { $city } n’a plus de ville jumelée répertoriée : son seul jumelage a pris fin ({ $when }).
       *[other] { $city } n’a plus de ville jumelée répertoriée : ses { $count } jumelages ont pris fin (dernière date : { $when }).
    }
nearest = Les villes les plus proches qui en ont :
how-to-add = Tu en connais une ? Dis-le-nous avec { $command } et une page qui l’atteste.

ambiguous = De quelle ville parles-tu : « { $query } » ?
not-found = Je n’ai pas trouvé de ville du nom de « { $query } ».
not-found-near = Voulais-tu dire l’une de celles-ci ?
not-found-nothing = Je n’ai pas trouvé de ville du nom de « { $query } », ni d’un nom voisin. Est-ce bien écrit ?
no-city = Quelle est ta ville ? Dis-le-moi avec { $command }, ou demande n’importe quelle ville : « villes jumelées avec Bergen ».
hint = Je connais les villes jumelées du monde entier. Demande-moi « Quelles sont les villes jumelées avec Lyon ? » ou « Bergen est-elle jumelée avec Seattle ? »

taken-slip = J’ai lu « { $taken } » pour « { $typed } ».
taken-lighter = J’ai compris { $taken }, la ville bien plus grande, pour « { $typed } ».
taken-code = J’ai compris { $taken } pour le code « { $typed } ».
taken-dropped = J’ai compris { $city }, sans « { $typed } ».
taken-part = « { $typed } » est compris comme une partie de cette zone : { $area } ; j’ai cherché la ville dans tout l’ensemble.
taken-left-out = J’ai laissé de côté « { $typed } ».

pair-title = { $city } et { $other }
pair-listed = { $city } et { $other } sont jumelées.
pair-listed-since =
    { $precision ->
        [day] { $city } et { $other } sont jumelées depuis le { $when }.
       *[year] { $city } et { $other } sont jumelées depuis { $when }.
    }
pair-suspended = { $city } et { $other } sont jumelées, mais le jumelage est suspendu.
pair-reported = { $city } et { $other } sont jumelées d’après Wikidata ({ $years }) ; rien de plus récent ne le confirme.
pair-ended = { $city } et { $other } étaient jumelées ; le jumelage a pris fin.
pair-ended-in =
    { $precision ->
        [day] { $city } et { $other } étaient jumelées jusqu’au { $when }.
       *[year] { $city } et { $other } étaient jumelées jusqu’en { $when }.
    }
pair-none = { $city } et { $other } ne sont pas jumelées d’après nos données.
pair-same = C’est une seule et même ville : { $city }.
pair-through = { $place } et { $other } ont en revanche un jumelage.
pair-chain = La plus courte chaîne de jumelages entre elles : { $chain }.
pair-no-chain = Aucune chaîne de jumelages ne mène de l’une à l’autre.
pair-since-unknown = Depuis quand, nos données ne le disent pas.
pair-distance = Elles sont à { $distance } l’une de l’autre.
pair-shared =
    { $count ->
        [1] Elles ont une ville jumelée en commun : { $places }.
       *[other] Elles ont { $count } villes jumelées en commun : { $places }.
    }
pair-shared-more =
    { $count ->
        [1] Elles ont { $total } villes jumelées en commun : { $places } et une autre.
       *[other] Elles ont { $total } villes jumelées en commun : { $places } et { $count } autres.
    }
pair-anniversary =
    { $years ->
        [1] Anniversaire cette année : un an
       *[other] Anniversaire cette année : { $years } ans
    }
pair-clocks = Heure locale : { $city } { $time } · { $other } { $otherTime } ({ $difference })
