### /setup

command-setup = Configurer ce serveur : ville, langue, salons, rôle chargé des annonces, heures calmes
option-setup-city = La ville de ce serveur
option-setup-calendar = L’adresse du calendrier de ce serveur : la montrer ou la renouveler
setup-title = Configurer Sister City ici
setup-not-set = Non défini
setup-home = Ville du serveur
setup-news = Salon des actualités
setup-events = Salon des événements
setup-announcer = Rôle chargé des annonces
setup-language = Langue des publications
setup-quiet = Heures calmes
setup-quiet-from-to = { $start } – { $end }, à l’heure de la ville du serveur : aucune actualité n’est alors publiée
setup-server-rights = La liste d’événements de Discord
setup-missing = { $permission } – manque
setup-channel-gone = Le salon n’existe plus. Choisis-en un autre.
setup-role-gone = Le rôle n’existe plus. Choisis-en un autre.
setup-no-role = Aucun : seuls les membres avec la permission « Créer des évènements » annoncent des événements
setup-role-hint = Discord cache /event à { $role } tant que tu ne le permets pas : Paramètres du serveur → Intégrations → Sister City → /event → ajouter le rôle. Ou donne-lui « Créer des évènements ».
setup-create-events-hint = Sans elle, les événements ont leur fiche, mais pas d’entrée dans la liste de Discord.
setup-choose-news = Salon des actualités
setup-choose-events = Salon des événements
setup-choose-announcer = Rôle chargé des annonces : peut utiliser /event
setup-choose-language = Langue des publications
setup-button-home = Ville du serveur
setup-button-quiet = Heures calmes
setup-button-test = Publication d’essai
setup-button-refresh = Vérifier encore
setup-field-home = Ville du serveur (vide : aucune)
setup-field-quiet-from = Calme dès, par ex. 22:00 (vide : jamais)
setup-field-quiet-to = Calme jusqu’à, par exemple 07:00
setup-saved = ✓ Enregistré.
setup-calendar = Abonne-toi à cette adresse dans un calendrier : il suivra les événements de ce serveur. Qui a l’adresse peut les lire ; { $command } en fait une nouvelle, et celle-ci ne mène alors plus nulle part.
setup-calendar-none = L’exploitant de ce bot n’a pas ouvert de calendriers par adresse (PUBLIC_URL). « Ajouter au calendrier » sur une fiche donne un fichier.
setup-quiet-both = Les heures calmes demandent un début et une fin.
setup-time-unreadable = Je ne peux pas lire « { $text } » comme une heure. Essaie « 22:00 », « 7:30 » ou « 22h ».
setup-role-everyone = @everyone ne peut pas être le rôle chargé des annonces.
setup-test-post = Ceci est un essai : Sister City peut publier ici.
setup-test-posted = Essai publié dans { $channel }.

## L’année du serveur : les villes de ses événements et de ses membres, sur une carte.

setup-button-year = L’année du serveur
year-title = { $server } : { $year } en villes jumelées
year-title-so-far = { $server } : { $year } en villes jumelées, à ce jour
year-met = { $count ->
    [1] Un événement
   *[other] { $count } événements
} avec { $cities ->
    [1] une ville
   *[other] { $cities } villes
} dans { $countries ->
    [1] un pays
   *[other] { $countries } pays
}.
year-going = Les membres ont voulu venir { $count } fois.
year-cities = Les villes
year-events = { $count ->
    [1] un événement
   *[other] { $count } événements
}
year-members = chez { $count } membres
year-more = … et { $count ->
    [1] une autre ville
   *[other] { $count } autres villes
}.
year-footer = Un domicile n’apparaît que si au moins trois membres le partagent.
year-empty = Il n’y a encore rien à montrer de { $year } : aucun événement avec une ville n’a eu lieu ici.
year-how = Pour commencer
year-how-event = { $command } annonce un événement avec une ville jumelée ; une fois qu’il a eu lieu, ses villes figurent sur la carte.
year-how-home = Avec { $command }, les membres indiquent leur ville ; quand trois ont la même, elle figure aussi sur la carte.
year-ideas = Occasions à venir
year-no-channel = Choisis un salon pour les événements ou les actualités avec { $command }, et l’année pourra y être publiée.
year-told = Chaque 2 janvier, l’année écoulée est publiée dans { $channel }.
year-not-told = L’année est publiée dans { $channel } à ta demande ; chaque 2 janvier si tu l’actives.
year-post = Publier maintenant
year-turn-on = Publier chaque janvier
year-turn-off = Ne plus publier
year-posted = ✓ Elle est en cours de publication dans { $channel }.
year-posted-before = Elle a déjà été publiée dans { $channel }. Pour la publier encore, rouvre-la.
option-setup-week = Si « Cette semaine » est publié le lundi
option-setup-mention = Si les rappels dans un salon mentionnent ceux qui viennent
setup-week = Cette semaine
setup-week-on = Publié le lundi à 9 h dans { $channel }, s’il y a quelque chose
setup-week-no-channel = Il n’y a pas encore de salon où publier la semaine. Choisis d’abord un salon des évènements.
setup-mention = Rappels
setup-mention-on = Ils mentionnent ceux qui viennent, et personne d’autre
setup-test-forum = Dans { $channel }, chaque évènement devient une publication ; tout ce qu’il faut y est permis.
