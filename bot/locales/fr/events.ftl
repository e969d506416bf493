### Événements

command-event = Annoncer, modifier et annuler des événements
command-event-create = Annoncer un événement : d’abord l’aperçu, puis la confirmation
command-event-edit = Modifier un événement ; la fiche, l’événement Discord et le calendrier suivent
command-event-cancel = Annuler un événement, ou une date d’une série
command-event-announce = Republier la fiche d’un événement, ici ou dans un autre salon
command-event-again = Annoncer un événement à nouveau : une copie, à un autre moment
command-event-people = Qui a répondu quoi ; ajouter ou retirer quelqu’un, ou la liste en fichier
option-event-again = Lequel ; le dernier si vide
option-event-people-add = Quelqu’un à ajouter, qui l’a dit ailleurs
option-event-people-answer = Sa réponse ; « vient » si vide
option-event-people-remove = Quelqu’un dont la réponse est à retirer
option-event-people-file = La liste en fichier pour tableur (CSV)
event-people-bot = Les bots ne viennent pas aux événements.
event-people-elsewhere = Seuls les membres de ce serveur peuvent être inscrits.
event-people-name = Nom
event-people-answer = Réponse
event-people-at = Répondu à (UTC)
event-people-id = Identifiant Discord
command-event-when-both = Les heures qui vont à deux villes jumelées : de jour dans les deux
event-both-none = Il ne fait jamais jour, de 8 à 22 h, à { $city } et à { $other } en même temps.
event-both-week = Semaine du { $day }
event-both-title = De jour dans les deux : { $city } et { $other }
event-both-lead = De 8 à 22 h dans les deux villes, le samedi de chaque semaine ; les autres jours sont pareils.
event-both-next = Annonces-en une avec { $command }.
event-both-hours = { $city } { $here } correspond à { $other } { $there }
event-both-no-hour = aucune heure commune
event-both-odd = une seule des deux a changé d’heure
command-events = Événements à venir de ce serveur
option-event-title = Son nom (100 caractères au plus)
option-event-when = Le début : « vendredi prochain à 19h », « 17 janvier 2027 18:30 » ou <t:…> de Discord
option-event-duration = La durée : « 2 heures », « 90 min », « 3 jours », « jusqu’à 22h » ; sinon deux heures
option-event-place = Où : un lieu ou un lien
option-event-city = La ville dont le fuseau horaire compte ; sinon la ville de ce serveur
option-event-other = La ville jumelée
option-event-description = Ce qu’il faut savoir
option-event-host = Qui invite
option-event-image = Une image : PNG, JPG, GIF, WebP ou AVIF
option-event-image-url = L’adresse d’une image, au lieu d’un fichier
option-event-role = Un rôle à mentionner une fois lors de l’annonce
option-event-channel = Où l’annoncer ; sinon le salon des événements de /setup
option-event-repeat = S’il se répète
option-event-until = La fin de la série : une date, ou « 10 fois »
option-event-places = Combien de personnes peuvent venir ; les suivantes attendent une place
option-event-reminders = Les rappels : « 1 jour, 15 min » (inchangés si vide), ou « aucun »
option-event-thread = Si un fil pour en parler accompagne chaque fiche
option-event-event = Quel événement, ou quelle date d’une série
option-event-reason = Pourquoi ; figure sur la fiche
option-event-scope = Quelle part d’une série : cette date, celle-ci et les suivantes, toutes à venir
option-event-role-anew = Un rôle à mentionner désormais ; @everyone pour personne
option-event-channel-anew = Où la fiche doit passer

event-title-cancelled = Annulé : { $title }
event-title-ended = Terminé : { $title }
event-when-line = { $start } – { $end } · { $relative }
event-to-card = Voir la fiche
event-place = Où
event-place-open = Lieu à préciser
event-host = Hôte
event-hosted-by = Hôte : { $host }
event-reason = Raison
event-series = Série
event-answers = Réponses
event-footer = Événement { $number }
event-span-one-day = { $date }, { $start } – { $end } ({ $zone })
event-span-days = { $date }, { $start } – { $end_date }, { $end } ({ $zone })
event-counts = Présents : { $going } · Peut-être : { $maybe } · Absents : { $declined }
event-counts-capped = Présents : { $going } sur { $capacity } · En attente : { $waiting } · Peut-être : { $maybe } · Absents : { $declined }
event-repeat-daily = Chaque jour · { $number } sur { $total }
event-repeat-biweekly = Un { $weekday } sur deux · { $number } sur { $total }
event-repeat-weekdays = Du lundi au vendredi · { $number } sur { $total }
event-repeat-weekly = Chaque { $weekday } · { $number } sur { $total }
event-repeat-monthly = Chaque mois, le { $day } · { $number } sur { $total }
event-repeat-monthly-weekday =
    { $nth ->
        [1] Chaque premier { $weekday } du mois
        [2] Chaque deuxième { $weekday } du mois
        [3] Chaque troisième { $weekday } du mois
        [4] Chaque quatrième { $weekday } du mois
       *[other] Chaque dernier { $weekday } du mois
    } · { $number } sur { $total }
event-repeat-yearly = Chaque année, le { $date } · { $number } sur { $total }
event-picture-alt = Image de l’événement « { $title } »
event-postcard-alt = Carte postale : { $city } et { $other } (événement « { $title } »)
event-button-going = Je viens
event-button-maybe = Peut-être
event-button-declined = Je ne peux pas
event-button-calendar = Ajouter au calendrier
event-button-list = Qui vient ?
event-reminder = Commence { $relative } : { $absolute }

event-answered-going = Tu viens : { $title }.
event-answered-waiting = Toutes les places sont prises : { $title }. Tu es sur la liste d’attente et avances dès qu’une place se libère.
event-answered-maybe = Tu viendras peut-être : { $title }.
event-answered-declined = Tu ne peux pas venir : { $title }.
event-told-moved = Reporté : il commence le { $start }, et non le { $was }.
event-told-cancelled = Annulé : il n’a pas lieu le { $was }.
event-place-free = Une place s’est libérée : tu viens !
event-local-time = Ton heure : { $absolute } ({ $relative })
event-taken-back = Ta réponse est retirée et oubliée.
event-button-take-back = Retirer ma réponse
event-button-remind = Me le rappeler en message privé
event-button-quiet = Ne pas me le rappeler
event-calendar = Ouvre ce fichier dans ton calendrier. Un fichier plus récent du même événement remplace celui-ci.
event-list-going = Viennent
event-list-waiting = En attente d’une place
event-list-maybe = Peut-être
event-list-declined = Ne peuvent pas
event-list-empty = Personne n’a encore répondu.
event-list-not-yours = Seuls les modérateurs voient les noms. Les totaux :
events-title = Événements à venir
events-none = Aucun événement à venir. Les modérateurs en annoncent avec { $command }.
events-menu = Voir un événement et répondre

event-preview = Ceci sera annoncé dans { $channel }. Vérifie les heures, s’il te plaît.
event-preview-role = { $role } sera mentionné une fois.
event-warn-past = Cette heure est passée.
event-warn-skipped = On avance alors les horloges et cette heure n’existe pas ; elle a été lue comme l’heure suivante.
event-warn-twice = On recule alors les horloges et cette heure existe deux fois ; la première est retenue.
event-warn-far-off = C’est dans plus d’un an. L’année est-elle juste ?
event-warn-day-or-month = Le jour ou le mois d’abord ? Vérifie la date, s’il te plaît.
event-warn-which-week = « Prochain » a été lu comme le tout prochain, cette semaine encore. Pour la semaine suivante, écris la date.
event-warn-eight-days = « Huit » ou « quinze jours » a été lu comme une ou deux semaines. Si tu comptais jour par jour, écris la date.
event-warn-every-week = Un jour qui revient sans cesse a été lu comme le prochain (ci-dessus). Pour une série, choisissez « repeat ».
event-warn-feast-day = Cette fête tombe à des dates différentes selon les pays. Vérifiez la date ci-dessus.
event-warn-minutes-to = « 5 to 7 » a été lu comme un intervalle, de cinq à sept heures. Pour sept heures moins cinq, écrivez « 6:55 ».
event-warn-weekday-mismatch = Le jour de la semaine et la date ne concordent pas ; la date compte.
event-warn-slip = Un jour ou un mois mal orthographié a été lu comme le nom le plus proche. Vérifiez la date ci-dessus.
event-warn-half-day = Une heure sans « du matin » ni « du soir » est prise comme écrite ci-dessus. Pour l’autre moitié du jour, écris « 7 heures du soir » ou « 19h ».
event-warn-midnight = « Minuit » est ici celui qui finit ce jour-là.
event-warn-end-day = Le dernier jour n’a pas d’heure à lui ; il finit ici à l’heure où commence le premier. Sinon, écris « 28 nov. 10h – 29 nov. 16h ».
event-warn-zone-season = Cette abréviation est de l’autre saison ; c’est l’heure du lieu, telle qu’elle sera alors, qui compte.
event-anniversary = { $city } et { $other } : { $years } ans d’amitié le { $date }.
event-anniversary-year = { $city } et { $other } : { $years } ans d’amitié en { $year }.
event-button-confirm = Confirmer
event-button-edit = Modifier
event-button-cancel = Abandonner
event-form-title = Modifier l’événement
event-field-title = Titre
event-field-when = Quand
event-field-duration = Combien de temps
event-field-place = Où
event-field-description = Description
event-edit-preview = { $title } va changer : { $fields }. Rien ne se passe avant ta confirmation.
event-scope-this = Cette seule date ; le reste de la série ne change pas.
event-scope-following = { $count ->
    [1] Cette seule date : c’est la dernière. Ce qui précède ne change pas.
   *[other] Cette date et toutes les suivantes, { $count } en tout ; ce qui précède ne change pas.
}
event-scope-all = { $count ->
    [1] La seule date encore à venir.
   *[other] Les { $count } dates encore à venir.
}
event-edit-channel = La fiche passera dans { $channel }.
event-edit-role = { $role } sera désormais mentionné à chaque nouvelle fiche.
event-edit-stay = { $going } personnes ont déjà une place et la gardent toutes. Il n’y en aura de nouvelle que quand moins de { $capacity } viendront.
event-edit-meanwhile = Quelqu’un d’autre a changé ceci entre-temps : { $fields }. Tu le vois comme tu le veux ; confirme pour remplacer l’autre version.
event-edit-nothing = C’est déjà ainsi ; rien ne changerait.
event-edit-done = C’est déjà confirmé ou abandonné.
event-edit-thrown-away = Abandonné ; l’événement reste tel qu’il est.
event-cancel-preview = { $title } va être annulé. Rien ne se passe avant ta confirmation.
event-cancel-going = { $count ->
    [1] Une personne vient.
   *[other] { $count } personnes viennent.
}
event-button-call-off = Annuler l’événement
event-button-keep = Le garder
event-field-city = Ville
event-field-other = Ville jumelée
event-field-host = Hôte
event-field-role = Rôle à mentionner
event-field-channel = Salon
event-field-repeat = Répétition
event-field-places = Places
event-field-reminders = Rappels
event-field-picture = Image
event-field-thread = Fil
event-draft-thrown-away = Abandonné ; rien n’a été annoncé.
event-announced = Annoncé : { $title } { $link }
event-announced-here = Je ne vois plus le salon où elle se trouvait. La fiche est maintenant dans { $channel }.
event-not-announced = Pas encore annoncé : { $title }
event-changed = Modifié : { $title } { $link }
event-cancelled = Annulé : { $title } { $link }
event-problem = { $title } : { $problem }
event-choice-series = { $title } (toute la série)
event-choice-one = { $title } – { $date }, { $time }
event-title-anniversary = { $years } ans d’amitié : { $city } et { $other }
event-tag-names = Évènements, Évènement, Rencontres
event-times = vendredi prochain à 19h | demain à 18h | 17 janvier 2027 18:30 | dans 2 semaines à 20h
event-durations = 30 min | 1 heure | 90 min | 2 heures | 3 heures | 1 jour | 3 jours
event-native-missing = Il me manque la permission « { $permission } » : il ne figurera pas dans la liste d’événements de Discord. La fiche est publiée quand même.

event-card-channel-gone = Le salon de la fiche n’existe plus. { $command } la publie dans un autre.
event-card-deleted = La fiche a été supprimée. { $command } la republie.
event-card-missing = Je ne peux pas publier la fiche dans { $channel } : il m’y manque la permission « { $permission } ». Je réessaierai.
event-card-pending = Cela prend plus de temps que d’habitude. La fiche suivra d’elle-même dans { $channel }.
event-native-deleted = L’événement de Discord a été supprimé. { $command } le recrée.
event-native-too-many = Ce serveur a déjà 100 événements dans la liste de Discord, le maximum. La fiche reste sans lui.
event-native-started = Il a commencé et n’entre donc plus dans la liste d’événements de Discord.
event-native-failed = Il n’est pas encore dans la liste d’événements de Discord.

event-when-unreadable = Je ne peux pas lire « { $text } » comme une heure. Essaie « vendredi prochain à 19h », « 17 janvier 2027 18:30 » ou « demain à 18h ».
event-when-which-feast = « { $feast } » ne tombe pas partout à la même date, ou dure plusieurs jours. Écrivez la date, par exemple « 17 janvier 2027 18:30 ».
event-when-no-time = « { $text } » donne un jour mais pas d’heure. Essaie « vendredi prochain à 19h », « 17 janvier 2027 18:30 » ou « demain à 18h ».
event-when-too-far = C’est dans plus de cinq ans ; Discord n’annonce rien de plus tardif.
event-zone-unclear = « { $zone } » désigne plusieurs fuseaux horaires : { $zones }. Écris l’un d’eux après l’heure, ou « heure de Paris ».
event-duration-unreadable = Je ne peux pas lire « { $text } » comme une durée. Essaie « 2 heures », « 90 min » ou « jusqu’à 22h ».
event-end-before-start = Il finirait avant de commencer. Essaie « 2 heures », « 90 min » ou une fin après le début.
event-too-long = Un événement peut durer { $days } jours au plus.
event-until-before-start = La série finirait avant sa première date.
event-until-without-repeat = Une fin de série demande une répétition : choisis-en une dans l’option « repeat ».
event-two-ends = « { $when } » indique une fin et « { $duration } » une autre. Laisse l’une des deux de côté.
event-weekdays-at-weekend = Une série de jours ouvrés commence du lundi au vendredi. Choisis un autre jour, ou « repeat: daily ».
event-reminders-unreadable = Je ne peux pas lire « { $text } » comme des rappels. Essaie « 1 jour, 15 min », « 2 heures » ou « aucun » (cinq au plus, quatre semaines au plus à l’avance).
event-title-missing = L’événement a besoin d’un titre.
event-title-too-long = Le titre a { $length } caractères ; Discord en prend 100 au plus.
event-city-needed = Quel fuseau horaire utiliser ? Indique la ville dans l’option « city », ou fixe la ville de ce serveur avec /setup.
event-start-past = Il commencerait dans le passé. Choisis une heure plus tardive.
event-channel-gone = Ce n’est pas un salon textuel que je vois.
event-channel-not-writable = Je ne peux pas publier dans { $channel } : il m’y manque la permission « { $permission } ».
event-thread-in-thread = Un fil ne peut pas accompagner une fiche qui est dans un fil. Choisis un salon.
event-channel-not-yours = Tu ne peux pas écrire toi-même dans { $channel }.
event-role-everyone = Je ne mentionne pas @everyone. Choisis un rôle que les gens ont pris.
event-role-not-pingable = Je ne peux pas mentionner { $role }. Permets-le à tous dans les paramètres du rôle, ou donne-moi la permission « Mentionner @everyone, @here et tous les rôles ».
event-role-not-yours = Tu ne peux pas mentionner { $role } toi-même, donc moi non plus.
event-role-gone = Le rôle à mentionner n’existe plus. Recrée l’événement avec un autre.
event-image-none = Ce n’est pas une image, ou elle n’est pas entière. PNG, JPG, GIF, WebP et AVIF peuvent être montrés.
event-image-sides = L’image a plus de pixels que je n’en regarde : { $side } par côté, { $millions } millions en tout. Réduis-la.
event-image-too-large = L’image dépasse { $megabytes } Mo.
event-image-unreachable = Je n’arrive pas à obtenir l’image. Joins-la plutôt comme fichier.
event-not-announcer = Seuls les membres avec la permission « Créer des évènements » et le rôle chargé des annonces de /setup annoncent des événements.
event-not-found = Je n’ai pas trouvé d’événement ouvert « { $event } » ici. Choisis dans la liste en écrivant.
event-is-over = « { $title } » est terminé ou annulé.
event-draft-gone = Cet aperçu est périmé. Recommence, s’il te plaît.
event-draft-announced = Cet événement est déjà annoncé.
event-edit-one-time-only = Une seule date d’une série peut avoir une autre heure, une autre durée, un autre titre et un autre lieu. Pour le reste, choisis l’étendue « following » ou « all ».
event-no-answer = Réponds d’abord ; ensuite je pourrai te le rappeler.
week-title = Cette semaine
week-more =
    { $count ->
        [1] Encore un ; { $command } le montre.
       *[other] Encore { $count } ; { $command } les montre.
    }
event-interested = Intéressés dans la liste de Discord : { $count }
option-event-poll = Si l’on demande l’avis des gens dans ce salon, avec un sondage de Discord
event-both-question = Quand cela convient-il ? Aux heures de { $city } · { $other }
event-both-asked = Demandé ici : { $link }. Plusieurs réponses sont possibles ; le sondage est ouvert une semaine.
event-both-to-poll = Ouvrir le sondage
