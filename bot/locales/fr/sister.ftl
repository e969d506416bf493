### Les réponses sur les villes jumelées, pour Discord et le terminal.

count-listed =
    { $count ->
        [0] Aucune ville jumelée répertoriée
        [one] { $count } ville jumelée
       *[other] { $count } villes jumelées
    }
count-reported =
    { $count ->
        [one] { $count } autre non confirmée
       *[other] { $count } autres non confirmées
    }
heading-reported = Signalées aussi par Wikidata ({ $years }), non confirmées
heading-reported-only = Signalées, non confirmées
reported-only =
    { $count ->
        [one] Seul Wikidata ({ $years }) connaît une ville jumelée avec { $city }. Ce lien a pu prendre fin, ou n’être qu’une amitié.
       *[other] Seul Wikidata ({ $years }) connaît { $count } villes jumelées avec { $city }. Certains liens ont pu prendre fin, ou n’être que des amitiés.
    }
heading-ended = Jumelages terminés
ended-hidden =
    { $count ->
        [one] Un autre jumelage a pris fin : { $command } le montre.
       *[other] { $count } autres jumelages ont pris fin : { $command } les montre.
    }
since = depuis { $when }
ended = terminé
ended-in = terminé en { $when }
suspended = suspendu
suspended-in = suspendu en { $when }
caution-2022 = De nombreux jumelages avec des villes russes et biélorusses ont été suspendus ou rompus en 2022 ; nos sources ne le montrent pas toujours.
not-in-newest-list = absent de la liste de 2026
multilateral = jumelage de plusieurs villes
domestic = dans le même pays
page-of = Page { $page } sur { $pages }
or-did-you-mean = Ou vouliez-vous dire { $places } ?
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
kind-partnership-city = ville de partenariat
kind-friendship-city = ville amie
kind-citizens-friendship-city = amitié entre citoyens
kind-sister-or-friendship-city = ville sœur ou amie
kind-cooperation-agreement = accord de coopération
kind-cooperation-or-friendship-agreement = accord de coopération ou d’amitié
kind-multilateral-twinning = jumelage multilatéral
kind-music-sister-city = ville sœur de musique
kind-sister-port = port jumelé

none-on-record = { $city } n’a aucune ville jumelée dans nos données. Cela ne veut pas dire qu’il n’y en a pas.
ended-only =
    { $count ->
        [one] { $city } n’a plus de ville jumelée répertoriée : son seul jumelage a pris fin.
       *[other] { $city } n’a plus de ville jumelée répertoriée : ses { $count } jumelages ont pris fin.
    }
ended-only-in =
    { $count ->
        [one] { $city } n’a plus de ville jumelée répertoriée : son seul jumelage a pris fin en { $when }.
       *[other] { $city } n’a plus de ville jumelée répertoriée : ses { $count } jumelages ont pris fin, le dernier en { $when }.
    }
nearest = Les villes les plus proches qui en ont :
how-to-add = Vous en connaissez une ? Dites-le-nous avec { $command } et une page qui l’atteste.

ambiguous = De quelle ville parlez-vous : « { $query } » ?
not-found = Je ne connais aucune ville du nom de « { $query } ».
not-found-near = Vouliez-vous dire l’une de celles-ci ?
not-found-nothing = Je ne connais aucune ville du nom de « { $query } », ni de nom voisin. Est-elle écrite comme sur une carte ?
no-city = Quelle est votre ville ? Dites-le-moi avec { $command }, ou demandez n’importe quelle ville : « villes jumelées avec Bergen ».
hint = Je connais les villes jumelées du monde entier. Demandez-moi « Quelles sont les villes jumelées avec Lyon ? » ou « Bergen est-elle jumelée avec Seattle ? »

taken-slip = J’ai lu « { $taken } » pour « { $typed } ».
taken-lighter = J’ai compris { $taken }, la ville bien plus grande, pour « { $typed } ».
taken-code = J’ai compris { $taken } pour le code « { $typed } ».
taken-dropped = J’ai compris { $city }, sans « { $typed } ».
taken-left-out = J’ai laissé de côté « { $typed } ».

pair-title = { $city } et { $other }
pair-listed = { $city } et { $other } sont jumelées.
pair-listed-since = { $city } et { $other } sont jumelées depuis { $when }.
pair-suspended = { $city } et { $other } sont jumelées, mais le jumelage est suspendu.
pair-reported = Wikidata ({ $years }) signale { $city } et { $other } comme jumelées ; rien de plus récent ne le confirme.
pair-ended = { $city } et { $other } étaient jumelées ; le jumelage a pris fin.
pair-ended-in = { $city } et { $other } étaient jumelées jusqu’en { $when }.
pair-none = { $city } et { $other } ne sont pas jumelées d’après nos données.
pair-same = C’est une seule et même ville : { $city }.
pair-chain = La plus courte chaîne de jumelages entre elles : { $chain }.
pair-no-chain = Aucune chaîne de jumelages ne mène de l’une à l’autre.
pair-distance = { $distance } les séparent.
pair-shared =
    { $count ->
        [one] Elles ont un jumelage en commun : { $places }.
       *[other] Elles ont { $count } jumelages en commun : { $places }.
    }
pair-shared-more =
    { $count ->
        [one] Elles ont { $total } jumelages en commun : { $places } et un autre.
       *[other] Elles ont { $total } jumelages en commun : { $places } et { $count } autres.
    }
pair-anniversary =
    { $years ->
        [one] Un an cette année
       *[other] { $years } ans cette année
    }
pair-clocks = Heure locale : { $city } { $time } · { $other } { $otherTime } ({ $difference })
