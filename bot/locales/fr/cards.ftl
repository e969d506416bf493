card-previous = Page précédente
card-next = Page suivante
card-details = Détails de…
card-show-ended = Afficher les jumelages terminés
card-set-home = Enregistrer comme ma ville
card-take-action = Agir
card-correct = Signaler une erreur
card-did-you-mean = Ou { $city } ?
card-another = Une autre ville de ce nom ? ({ $city })
card-fact = { $label } : { $value }
card-choose = Choisis une ville

home-set = Ta ville est { $city }. { $command } sans ville l’affiche désormais.
home-is = Ta ville est { $city }.
home-none = Tu n’as pas choisi de ville. { $command } la choisit.
home-of-server = La ville de ce serveur est { $city }.
home-cleared = C’est fait : je n’ai plus ta ville en mémoire.
home-was-none = Tu n’avais pas choisi de ville ; il n’y a rien à oublier.

privacy-nothing = Rien n’est conservé sur toi.
privacy-about = Voici tout ce qui est conservé sur toi :
privacy-export = Tout ce qui est conservé sur toi est dans ce fichier.
privacy-delete-ask =
    { $count ->
        [1] Une entrée est conservée sur toi. L’effacer définitivement ? C’est irréversible.
       *[other] { $count } entrées sont conservées sur toi. Les effacer toutes définitivement ? C’est irréversible.
    }
privacy-delete-yes = Tout effacer
privacy-delete-no = Conserver
privacy-deleted =
    { $count ->
        [0] Plus rien n’était conservé sur toi.
        [1] C’est fait : la seule entrée sur toi est effacée.
       *[other] C’est fait : les { $count } entrées sur toi sont effacées.
    }
privacy-kept-all = Rien n’a été effacé.

suggest-title = Proposer ou corriger
suggest-city = Ville
suggest-other = Ville jumelée
suggest-source = Une page qui le dit
suggest-note = Qu’est-ce qui est faux ou manque ?
suggest-thanks = Merci ! Ta proposition { $number } sur { $city } et { $other } est transmise au responsable du bot pour vérification.
suggest-too-many = { $count } de tes propositions attendent encore d’être vérifiées. Merci – laisse-nous d’abord les traiter.
suggest-accept = Accepter
suggest-decline = Refuser
suggest-accepted = Acceptée. Rien n’en est affiché pour l’instant : les données sont à corriger à la main.
suggest-accepted-shown = Acceptée : elle est affichée dès maintenant.
suggest-declined = Refusée.
suggest-decided = La décision était déjà prise.
suggest-to-operator =
    Proposition { $number } : { $city } et { $other }
    Source : { $source }
    Remarque : { $note }

help-title = Quelle est ma ville jumelée ?
help-intro = Je connais les villes jumelées et partenaires du monde entier.
help-first = Pour bien commencer
help-first-ask = { $command } montre les villes jumelées d’une ville. Essaie avec { $city }.
help-first-pair = { $command } montre ce qui unit deux villes. Essaie avec { $city } et { $other }.
help-first-home = { $command } retient ta ville ; ensuite { $sister } seul la montre.
help-city = Lyon
help-other = Francfort-sur-le-Main
help-ask-city = Quelles sont les villes jumelées avec { $city } ?
help-ask-pair = { $city } est-elle jumelée avec { $other } ?
help-ask-far = Quelle est la plus lointaine des villes jumelées avec { $city } ?
help-members = Commandes pour tous
help-moderators = Pour les modérateurs
help-plain-words-how = Mentionne-moi ou écris-moi en privé :
help-menu = Sur un message
help-menu-how = Appuie longuement sur un message (ou fais un clic droit), choisis Applications puis « { $name } » : je trouve les villes qu’il contient.
help-support = Obtenir de l’aide
about-title = À propos de Sister City
about-what = Je réponds à « Quelle est ma ville jumelée ? » pour le monde entier, j’apporte des actualités de ces amitiés et j’aide à annoncer leurs événements.
about-figures = Je connais { $cities } villes.
about-data = Les jumelages viennent des listes de villes jumelées de Wikipédia (CC BY-SA 4.0) et de Wikidata (CC0). Ce que seul Wikidata contient est marqué comme non confirmé. Les villes viennent de GeoNames (CC BY 4.0).
about-privacy = Je ne conserve que ce que tu me confies : { $command } le montre.
about-version = Version { $version }, logiciel libre (MIT).
about-take-action = Agir
about-more-information = En savoir plus
about-donate = Faire un don
about-invite = Ajouter à un serveur

# What this bot’s operator added, and what came of a suggestion
suggest-on-record = { $city } et { $other } figurent déjà dans nos données. Si quelque chose est faux ou manque (l’année, une fin, un nom), dis-le avec /suggest et sa note, de préférence avec une page.
suggest-on-record-ended = { $city } et { $other } figurent dans nos données comme jumelage terminé. S’il continue, ou si autre chose est faux ou manque, dis-le avec /suggest et sa note, de préférence avec une page.
suggest-author-shown = Merci encore : le jumelage de { $city } et { $other } que tu as proposé est accepté et désormais affiché.
suggest-author-accepted = Merci encore : ta proposition sur { $city } et { $other } est acceptée ; elle sera corrigée à la main.
suggest-author-declined = Ta proposition sur { $city } et { $other } a été examinée et n’a pas été reprise. Une page qui le montre aiderait.
suggest-none-open = Aucune proposition n’attend.
heading-operator = Proposées par le responsable de ce bot, non confirmées
operator-added = proposée par le responsable de ce bot, { $when }
operator-only = { $city } : seul le responsable de ce bot connaît { $count ->
        [1] un jumelage
       *[other] { $count } jumelages
    } ; aucune de nos sources ne le confirme.
pair-operator = Le responsable de ce bot a ajouté { $city } et { $other } comme villes jumelées, { $when } ; aucune de nos sources ne le confirme.
