### Les réponses sur les régions, les pays et les continents, et sur une partie des villes jumelées d'une ville.

# $area dans une phrase.
area-within-sentence =
    { $key ->
        [ES-59] Pays basque
        [GB-WLS] pays de Galles
       *[other] { $area }
    }
area-in-country = { $area }, { $country } { $flag }
area-count =
    { $count ->
        [0] Aucun jumelage d’une ville de cette zone n’est connu.
        [1] Un jumelage est connu.
       *[other] { $count } jumelages sont connus.
    }
area-cities =
    { $count ->
        [1] Une ville y a des villes jumelées.
       *[other] { $count } villes y ont des villes jumelées.
    }
area-within =
    { $count ->
        [1] Un de ces jumelages unit deux villes de la zone elle-même.
       *[other] { $count } de ces jumelages unissent deux villes de la zone elle-même.
    }
area-reported =
    { $count ->
        [one] { $count } autre non confirmé (seulement dans l’ancien Wikidata).
       *[other] { $count } autres non confirmés (seulement dans l’ancien Wikidata).
    }
area-most-connected = Villes les plus jumelées
area-bound = Pays les plus liés
area-bound-country = { $country } : { $count }
area-own =
    { $count ->
        [1] { $place } a un jumelage à son propre nom.
       *[other] { $place } a { $count } jumelages à son propre nom.
    }
area-part = « { $asked } » est compris comme une partie de cette zone : { $area } ; la réponse vaut pour l’ensemble.
area-with-part = { $area } (où se trouve { $part })
area-region = { $area } (région, { $country })
area-country = { $area } (pays)
area-continent = { $area } (continent)
area-group = { $area } (groupe de pays ou de régions)
area-without = { $area }, sauf { $other }
area-open = Ouvrir : { $area }
areas-title = { $area } et { $other }
areas-counted = { $area } : { $sentence }
areas-count =
    { $count ->
        [0] { $area } – { $other } : aucun jumelage n’est connu.
        [1] { $area } – { $other } : un jumelage est connu.
       *[other] { $area } – { $other } : { $count } jumelages sont connus.
    }
areas-between = Jumelages entre les deux
areas-pairs = Jumelages
areas-more =
    { $count ->
        [1] Un autre jumelage est connu ; voici ceux des villes les plus connues.
       *[other] { $count } autres jumelages sont connus ; voici ceux des villes les plus connues.
    }
areas-unconfirmed = non confirmé
alt-area = Carte : les villes les plus jumelées ({ $area }), avec des lignes vers leurs villes jumelées :
alt-areas = Carte : les jumelages { $area } – { $other } :

sister-since = { $city }, depuis { $when }
sister-reported = { $city } (non confirmée)
sister-suspended = { $city } (jumelage suspendu)
sister-ended = { $city } (jumelage terminé)
sister-ended-in =
    { $precision ->
        [day] { $city } (jumelage terminé le { $when })
       *[year] { $city } (jumelage terminé en { $when })
    }
sister-people = { $city }, { $people } habitants
sister-away = { $city }, à { $distance }
sisters-more =
    { $count ->
        [1] { $sisters } et une autre
       *[other] { $sisters } et { $count } autres
    }
whose-sisters =
    { $area ->
        [none] villes jumelées ({ $city })
       *[other] villes jumelées ({ $city } ; { $area })
    }
narrow-yes = Oui : { $sisters }.
narrow-lies-yes = Oui.
narrow-lies-no = Non.
narrow-perhaps = Peut-être : { $sisters }.
narrow-no-more = Plus maintenant : { $sisters }.
narrow-no =
    { $total ->
        [0] Non : aucune ville jumelée n’est connue pour { $city }.
        [1] Non : la seule ville jumelée connue pour { $city } n’est pas dans cette zone ({ $area }).
       *[other] Non : aucune des { $total } villes jumelées connues pour { $city } n’est dans cette zone ({ $area }).
    }
narrow-none =
    { $total ->
        [0] Aucune ville jumelée n’est connue pour { $city }.
        [1] La seule ville jumelée connue pour { $city } n’est pas dans cette zone ({ $area }).
       *[other] Aucune des { $total } villes jumelées connues pour { $city } n’est dans cette zone ({ $area }).
    }
narrow-found = { $area } : { $sisters }.
narrow-countries = Pays où elles se trouvent : { $countries }.
narrow-ended = Plus maintenant : { $sisters }.
narrow-has = { $count ->
        [1] Oui, une est connue.
       *[other] Oui, { $count } sont connues.
    }
narrow-oldest = La plus ancienne des { $whose } : { $sisters }.
narrow-newest = La plus récente des { $whose } : { $sisters }.
narrow-nearest = La plus proche des { $whose } : { $sisters }.
narrow-farthest = La plus éloignée des { $whose } : { $sisters }.
narrow-largest = La plus grande des { $whose } : { $sisters }.
narrow-smallest = La plus petite des { $whose } : { $sisters }.
narrow-no-year = Aucune année n’est connue pour ces { $whose }.
narrow-no-people = Aucun nombre d’habitants n’est connu pour ces { $whose }.
narrow-nothing = Aucune de ces { $whose } n’est connue aujourd’hui.
narrow-compared-years = L’année est connue pour { $known } sur { $total }.
narrow-count =
    { $count ->
        [0] Aucune n’est connue : { $whose }.
       *[other] Nombre connu de { $whose } : { $count }.
    }
narrow-count-reported =
    { $count ->
        [1] L’une d’elles n’est pas confirmée.
       *[other] { $count } d’entre elles ne sont pas confirmées.
    }
narrow-count-ended =
    { $count ->
        [1] Un autre jumelage a pris fin.
       *[other] { $count } autres jumelages ont pris fin.
    }
narrow-listed = { $area }
narrow-outside = Hors de cette zone ({ $area })
narrow-outside-found = Hors de cette zone ({ $area }) : { $sisters }.
narrow-outside-none =
    { $total ->
        [0] Aucune ville jumelée n’est connue pour { $city }.
        [1] La seule ville jumelée connue pour { $city } est dans cette zone ({ $area }).
       *[other] Les { $total } villes jumelées connues pour { $city } sont toutes dans cette zone ({ $area }).
    }
whose-sisters-outside = villes jumelées ({ $city } ; sauf { $area })
whose-sisters-those = villes jumelées ({ $city } ; { $filters })
filter-area = { $area }
filter-outside = hors de cette zone ({ $area })
filter-state =
    { $state ->
        [ended] jumelage terminé
        [suspended] jumelage suspendu
       *[reported] non confirmé
    }
filter-year = en { $year }
filter-years =
    { $least ->
        [none] jusqu’en { $most }
       *[other] { $most ->
            [none] depuis { $least }
           *[other] de { $least } à { $most }
        }
    }
filter-peoples =
    { $least ->
        [none] { $most } habitants au plus
       *[other] { $least } habitants ou plus
    }
filter-distances =
    { $least ->
        [none] à { $most } au plus
       *[other] à { $least } ou plus
    }
narrow-those = { $filters } : { $sisters }.
narrow-none-those =
    { $total ->
        [0] Aucune ville jumelée n’est connue : { $city }.
       *[other] Aucune des villes jumelées connues ne correspond ({ $city }) : { $filters }.
    }
narrow-no-those =
    { $total ->
        [0] Non, aucune ville jumelée n’est connue : { $city }.
       *[other] Non, aucune des villes jumelées connues ne correspond ({ $city }) : { $filters }.
    }
narrow-top =
    { $best ->
        [oldest] Les { $count } plus anciennes des { $whose } : { $sisters }.
        [newest] Les { $count } plus récentes des { $whose } : { $sisters }.
        [nearest] Les { $count } plus proches des { $whose } : { $sisters }.
        [farthest] Les { $count } plus éloignées des { $whose } : { $sisters }.
        [largest] Les { $count } plus grandes des { $whose } : { $sisters }.
       *[smallest] Les { $count } plus petites des { $whose } : { $sisters }.
    }
narrow-rank =
    { $best ->
        [oldest] Numéro { $rank } des { $whose }, la plus ancienne d’abord : { $sisters }.
        [newest] Numéro { $rank } des { $whose }, la plus récente d’abord : { $sisters }.
        [nearest] Numéro { $rank } des { $whose }, la plus proche d’abord : { $sisters }.
        [farthest] Numéro { $rank } des { $whose }, la plus éloignée d’abord : { $sisters }.
        [largest] Numéro { $rank } des { $whose }, la plus grande d’abord : { $sisters }.
       *[smallest] Numéro { $rank } des { $whose }, la plus petite d’abord : { $sisters }.
    }
narrow-too-few =
    { $count ->
        [1] Une seule de ces { $whose } peut être comparée.
       *[other] Seules { $count } de ces { $whose } peuvent être comparées.
    }
narrow-all = { $command } montre les { $total }.
pair-yes = Oui. { $sentence }
pair-yes-suspended = Oui, mais le jumelage est suspendu. { $sentence }
pair-perhaps = Peut-être. { $sentence }
pair-no-more = Plus maintenant. { $sentence }
pair-no = Non. { $sentence }
pair-how-far = { $city } et { $other } sont à { $distance } l’une de l’autre.

kinds-title = Villes jumelées et villes sœurs
kinds-same = C’est la même chose sous deux noms : un partenariat durable dont deux villes, communes ou régions sont convenues, pour des visites, les écoles, la culture, le commerce et l’entraide.
kinds-words = On dit « ville jumelée » en France, « sister city » en Amérique du Nord, en Asie et en Australie, « twin town » en Grande-Bretagne et en Irlande, « Partnerstadt » en Allemagne, « ciudad hermana » en Espagne.
kinds-looser = Une « ville amie » ou un « partenariat » est souvent plus lâche : signé pour quelques années, ou pour un seul but. La fiche d’une ville nomme le genre quand la source le dit.
