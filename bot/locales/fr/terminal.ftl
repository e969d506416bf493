### Ce que seule la discussion dans un terminal dit.

no-token = Aucun DISCORD_TOKEN n’est défini : voici donc la discussion dans ton terminal.
terminal-greeting = Demande-moi n’importe quelle ville : « Quelles sont les villes jumelées avec Lyon ? », « Tokyo et Berlin ? ». Tab complète les noms, { $help } montre les commandes, Ctrl-D termine.
terminal-bye = Au revoir.
terminal-help-ways = En langage courant, en français ou dans une autre langue que je connais :
terminal-help-commands = Commandes ; les options entre crochets sont facultatives :
terminal-help-keys = Tab complète villes et commandes. Un numéro répond à « laquelle ? ». Ctrl-C ou Ctrl-D termine.
terminal-example-city = Quelles sont les villes jumelées avec Lyon ?
terminal-example-pair = Lyon est-elle jumelée avec Francfort ?
terminal-example-home = Quelle est ma ville jumelée ? J’habite à Nantes
terminal-no-number = Il n’y a pas de numéro { $number } à choisir.
terminal-exported = Tout ce qui est conservé sur toi est dans { $file }.
terminal-not-exported = Le fichier { $file } ne peut être écrit : { $reason }.
terminal-delete-how = Tape « { $yes } » pour effacer, autre chose pour garder.
terminal-delete-yes = oui
