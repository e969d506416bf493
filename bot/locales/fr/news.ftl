### Les nouvelles des villes et des jumelages, les flux suivis, et ce qui ne va pas.

## Commands

command-news = Les dernières actualités d’une ville ou de deux villes
option-news-city = La ville ; la tienne si tu ne dis rien
option-news-other = Sa ville jumelée, pour les actualités des deux
command-follow = Publier des actualités dans un salon
command-follow-city = Publier dans un salon les actualités d’une ville ou de deux villes
command-follow-feed = Publier dans un salon n’importe quel flux RSS ou Atom
command-follow-list = Ce que ce serveur suit, et si cela fonctionne
command-follow-remove = Ne plus suivre
command-follow-pause = Ne plus publier pour un temps
command-follow-resume = Publier de nouveau
command-follow-test = Regarder maintenant : ce qui serait publié, et pourquoi pas le reste
option-follow-city = La ville
option-follow-other = Sa ville jumelée, pour les actualités des deux
option-follow-url = L’adresse du flux, ou d’une page qui en a un
option-follow-channel = Où publier ; ce salon-ci si tu ne dis rien
option-follow-role = Un rôle à mentionner à chaque publication
option-follow-mode = Chaque article aussitôt, ou un résumé
option-follow-include = Seulement les articles avec un de ces mots, séparés par des virgules
option-follow-exclude = Aucun article avec un de ces mots, séparés par des virgules
option-follow-age = Âge maximal d’un article en jours ; 7 par défaut
option-follow-threads = Un fil ou une publication par article, ou un seul pour la ville
option-follow-publish = Transmettre aux serveurs qui suivent ce salon d’annonces
option-follow-subscription = Ce que ce serveur suit
mode-instant = chaque article aussitôt
mode-daily = un résumé chaque jour
mode-weekly = un résumé chaque semaine
threads-each = chaque article dans son propre fil
threads-city = tous les articles dans un seul fil

## The news card

news-view-original = Voir l’original
news-credit = Image : { $credit }
news-caption-credit = { $caption } – { $credit }
news-also = Aussi dans : { $places }
news-language = en { $language }
news-translated = Traduction automatique : { $title }
news-title-city = Actualités : { $city }
news-title-pair = Actualités : { $city } et { $other }
news-none-city = Je n’ai rien trouvé de nouveau sur { $city } et ses villes jumelées.
news-none-pair = Je n’ai rien trouvé de nouveau sur { $city } et { $other }.
news-unreachable = Je n’ai pas pu joindre { $source } : { $error }
news-search-silent = La recherche d’actualités n’a pas répondu.
news-search-had = La recherche d’actualités n’a pas répondu. Voici ce que j’avais { $when }.
news-last-seen = Ce qui suit a été vu pour la dernière fois { $when }.
news-never-seen = Je n’en ai rien d’avant.
news-more = Plus d’actualités
terminal-news-more = Tape « plus » pour en voir plus.
news-gdelt = Recherche : The GDELT Project (gdeltproject.org)
news-button = Actualités
news-newest = Derniers articles
news-skipped =
    { $count ->
        [one] { $count } article plus ancien omis
       *[other] { $count } articles plus anciens omis
    }
news-digest-daily = Les actualités du jour : { $feed }
news-digest-weekly = Les actualités de la semaine : { $feed }
news-digest-more =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
news-list-title =
    { $count ->
        [one] { $count } autre article de { $feed }
       *[other] { $count } autres articles de { $feed }
    }
news-thread-opening = { $feed } : les nouveautés sont publiées ici.
news-tag-names = Actualités, Nouvelles, Ville jumelée, Jumelage, Jumelages

## Following

follow-label-pair = Actualités : { $city } et { $other }
follow-label-city = Actualités : { $city }
follow-done = { $channel } suit désormais { $feed } : { $mode }.
follow-done-digest = Le premier résumé viendra { $when }.
follow-done-instant = Le prochain nouvel article sera publié. Voici le dernier qu’il y ait :
follow-done-empty = Il n’y a pas encore d’article. Le premier sera publié.
follow-done-role = { $role } sera mentionné.
follow-done-words = Seulement les articles avec : { $include }
follow-done-not-words = Aucun article avec : { $exclude }
follow-done-publish = Les messages seront transmis, dix par heure au plus.
follow-not-announcement = { $channel } n’est pas un salon d’annonces : rien ne peut y être transmis. Omets { $option }, ou choisis un autre salon.
follow-limit =
    { $limit ->
        [one] Ce serveur suit déjà { $limit } flux, c’est le maximum. { $command } fait de la place.
       *[other] Ce serveur suit déjà { $limit } flux, c’est le maximum. { $command } fait de la place.
    }
follow-already = { $channel } suit déjà { $feed }. { $command } le montre.
follow-lacks = Je ne peux pas encore publier dans { $channel }. Il m’y manque :
follow-lacks-what-to-do = Donne-moi ces permissions dans les paramètres du salon, puis réessaie.
follow-lacks-channel = Je peux écrire dans les salons textuels, les salons d’annonces, les fils, les forums et leurs publications. Choisis-en un.
follow-role-everyone = Je ne mentionne pas @everyone. Choisis un autre rôle, ou aucun.
follow-unreadable = Je ne peux pas suivre { $url } : { $error }
follow-choose-feed = C’est une page web, et elle propose ces flux. Lequel veux-tu ?
follow-choose-feed-placeholder = Choisis un flux
follow-sources = Tu peux aussi suivre ces sources ici :
follow-sources-placeholder = Suivre l’une d’elles
follow-site = Chercher un flux sur { $host }
source-town-hall = Mairie
source-paper = Journal local
source-association = Association
source-quiet = silencieuse depuis des mois
follow-none = Ce serveur ne suit encore rien. { $first } ou { $second } pour commencer.
follow-list-title = Ce que suit ce serveur
follow-list-place = dans { $channel } · { $mode }
follow-list-words = seulement : { $include }
follow-list-not-words = sans : { $exclude }
follow-list-age =
    { $days ->
        [one] datant d’au plus { $days } jour
       *[other] datant d’au plus { $days } jours
    }
follow-no-threads = { $channel } est un fil, et il n’y a pas de fils dans les fils. Omets l’option, ou choisis un salon ou un forum.
follow-gone = Je n’ai pas trouvé cet abonnement. { $command } montre ceux qu’il y a.
follow-removed = { $channel } ne suit plus { $feed }.
follow-paused = { $feed } est en pause dans { $channel }. { $command } pour publier de nouveau.
follow-resumed = { $feed } est de nouveau publié dans { $channel }, à partir de ce qui sera nouveau.
follow-test-title = Ce que { $feed } publierait maintenant
follow-test-empty = Le flux ne montre aucun article.

health-ok = lu pour la dernière fois { $when }, prochaine lecture { $next }
health-new = pas encore lu, première lecture { $next }
health-failing = ⚠ { $error } Depuis { $since } ; lu pour la dernière fois { $when }, prochain essai { $next }.
health-never = ⚠ { $error } Jamais lu ; prochain essai { $next }.
health-posted = dernière publication { $when }
health-paused-moderator = ⏸ mis en pause par la modération { $when }
health-paused-failing = ⏸ en pause { $when } : illisible depuis dix jours. { $error }
health-paused-gone = ⏸ en pause { $when } : le flux a disparu pour de bon
health-paused-channel = ⏸ en pause { $when } : le salon a disparu
health-paused-permission = ⏸ en pause { $when } : je ne peux pas publier dans le salon
health-paused-tag = ⏸ en pause { $when } : le forum exige une étiquette et aucune ne convient
health-unpostable =
    { $count ->
        [one] ⚠ { $count } article n’a pas pu être publié, car Discord l’a refusé : « { $title } », { $when }
       *[other] ⚠ { $count } articles n’ont pas pu être publiés, car Discord les a refusés ; le plus récent : « { $title } », { $when }
    }

verdict-post = ✅ serait publié
verdict-seen = ☑ déjà vu
verdict-first-poll = ☑ était là quand l’abonnement a commencé
verdict-stale =
    { $days ->
        [one] ⏭ date de plus de { $days } jour
       *[other] ⏭ date de plus de { $days } jours
    }
verdict-not-included = 🚫 n’a aucun des mots demandés
verdict-excluded = 🚫 a un mot exclu
verdict-flood = ⏭ un parmi beaucoup à la fois : cité avec les autres en une ligne
verdict-told = ☑ la même histoire qu’un autre article, citée avec lui

notice-failing = { $feed } est en pause ici : illisible depuis dix jours. { $error }
notice-gone = { $feed } est en pause ici : son serveur dit qu’il a disparu pour de bon.
notice-channel = Je ne publie plus { $feed }, car son salon a disparu.
notice-permission = Je ne publie plus { $feed } dans { $channel }, car je n’y ai pas le droit.
notice-tag = Je ne publie plus { $feed } dans { $channel }, car le forum exige une étiquette et aucune ne convient. Crées-en une au nom de la ville, de son pays ou « Actualités », puis reprends.
notice-resume = Publier de nouveau

## What goes wrong with feeds, as a sentence

feed-error-bad-address = Ce n’est pas l’adresse d’une page web.
feed-error-credentials = L’adresse contient un nom d’utilisateur ou un mot de passe. Je n’en garde pas.
feed-error-bad-port = Je ne lis rien sur le port { $port }.
feed-error-not-public = L’adresse n’est pas sur l’internet public.
feed-error-unreachable = { $host } ne répond pas.
feed-error-tls = { $host } n’a pas de certificat valable.
feed-error-timeout = Pas de réponse en { $seconds } secondes.
feed-error-redirects = Il y a plus de { $limit } redirections.
feed-error-gone = Son serveur dit qu’il a disparu pour de bon.
feed-error-throttled = Le site demande d’attendre.
feed-error-status = Le site répond par l’erreur { $status }.
feed-error-too-large = Cela dépasse { $megabytes } Mo.
feed-error-encoding = Le contenu est compressé d’une façon que je ne connais pas ({ $encoding }).
feed-error-broken = La réponse est inexploitable.
feed-error-web-page = C’est une page web sans flux.
feed-error-not-a-feed = Ce n’est pas un flux RSS ou Atom.
feed-error-unreadable = C’est illisible.
feed-error-busy = Trop de monde demande des actualités en ce moment. Réessaie dans quelques minutes.
feed-error-no-city = Je ne connais plus la ville.

## Discord's names of the permissions

permission-view_channel = Voir le salon
permission-send_messages = Envoyer des messages
permission-send_messages_in_threads = Envoyer des messages dans les fils
permission-create_public_threads = Créer des fils publics
permission-embed_links = Intégrer des liens
permission-attach_files = Joindre des fichiers
permission-create_events = Créer des évènements
permission-manage_events = Gérer les évènements
permission-manage_guild = Gérer le serveur
permission-mention_everyone = Mentionner @everyone, @here et tous les rôles (ou rendre le rôle mentionnable)

## python -m bot feed URL

feed-moved = Il a déménagé pour de bon à { $url }
feed-count =
    { $count ->
        [0] Le flux ne montre aucun article.
        [one] { $count } article. Suivi dès maintenant, il publierait ce qui sera nouveau, ainsi :
       *[other] { $count } articles. Suivi dès maintenant, il publierait ce qui sera nouveau, ainsi :
    }
feed-unread =
    { $count ->
        [one] { $count } article illisible a été laissé de côté.
       *[other] { $count } articles illisibles ont été laissés de côté.
    }
feed-asks = Le site demande { $minutes } minutes de répit après chaque lecture.
feed-page = C’est une page web, et elle propose ces flux :
feed-refused = { $url } est illisible : { $error }
permission-send_polls = Créer des sondages
