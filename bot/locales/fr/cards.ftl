card-previous = Page précédente
card-next = Page suivante
card-details = Détails de…
card-show-ended = Montrer les terminés
card-set-home = En faire ma ville
card-take-action = Agir
card-correct = Corriger
card-did-you-mean = Ou { $city } ?
card-fact = { $label } : { $value }
card-since-day = le { $day }
card-choose = Choisissez une ville

home-set = Votre ville est { $city }. { $command } sans ville répond désormais pour elle.
home-is = Votre ville est { $city }.
home-none = Vous n’avez pas choisi de ville. { $command } la choisit.
home-of-server = La ville de ce serveur est { $city }.
home-cleared = Votre ville est oubliée.
home-was-none = Vous n’aviez pas choisi de ville ; il n’y a rien à oublier.

privacy-nothing = Rien n’est conservé sur vous.
privacy-about = Voici tout ce qui est conservé sur vous :
privacy-export = Tout ce qui est conservé sur vous est dans ce fichier.
privacy-delete-ask =
    { $count ->
        [one] Une entrée est conservée sur vous. L’effacer définitivement ? C’est irréversible.
       *[other] { $count } entrées sont conservées sur vous. Les effacer toutes définitivement ? C’est irréversible.
    }
privacy-delete-yes = Tout effacer
privacy-delete-no = Conserver
privacy-deleted =
    { $count ->
        [0] Plus rien n’était conservé sur vous.
        [one] C’est fait : la seule entrée sur vous est effacée.
       *[other] C’est fait : les { $count } entrées sur vous sont effacées.
    }
privacy-kept-all = Rien n’a été effacé.

suggest-title = Proposer ou corriger
suggest-city = Ville
suggest-other = Ville jumelée
suggest-source = Une page qui le dit
suggest-note = Qu’est-ce qui est faux ou manque ?
suggest-thanks = Merci ! Votre proposition { $number } sur { $city } et { $other } est transmise à l’opérateur pour vérification.
suggest-too-many = { $count } de vos propositions attendent encore d’être vérifiées. Merci – laissez-nous d’abord les traiter.
suggest-accept = Accepter
suggest-decline = Refuser
suggest-accepted = Acceptée : elle attend la prochaine compilation des données.
suggest-declined = Refusée.
suggest-decided = La décision était déjà prise.
suggest-to-operator =
    Proposition { $number } : { $city } et { $other }
    Source : { $source }
    Remarque : { $note }

help-title = Quelle est ma ville jumelée ?
help-intro = Je connais les villes jumelées et partenaires du monde entier.
help-members = Commandes pour tous
help-moderators = Pour les modérateurs
help-plain-words-how = Mentionnez-moi ou écrivez-moi en privé :
help-menu = Sur un message
help-menu-how = Appuyez longuement sur un message (ou cliquez droit), choisissez Applications puis « { $name } » : je trouve les villes qu’il contient.
help-support = Obtenir de l’aide
about-title = À propos de Sister City
about-what = Je réponds à « Quelle est ma ville jumelée ? » pour le monde entier, j’apporte des nouvelles de ces amitiés et j’aide à annoncer leurs événements.
about-figures = Je connais { $cities } villes.
about-data = Les jumelages sont ceux que rapportent les listes de villes jumelées de Wikipédia (CC BY-SA 4.0) et Wikidata (CC0) ; les villes viennent de GeoNames (CC BY 4.0). Ce que seul Wikidata rapporte est marqué comme non confirmé.
about-privacy = Je ne conserve que ce que vous me confiez : { $command } le montre.
about-version = Version { $version }, logiciel libre (MIT).
about-take-action = Agir
about-more-information = En savoir plus
about-donate = Faire un don
about-invite = Ajouter à un serveur
