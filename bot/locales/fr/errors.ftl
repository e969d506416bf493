### Ce qui n’a pas marché, en mots. $reference figure aussi dans le journal.

error-unexpected = Une erreur s’est produite de notre côté. Si tu en parles au responsable du bot, donne-lui cette référence : { $reference }.
error-storage = Je n’ai pas accès à ma base de données en ce moment, rien n’a donc été enregistré. Les questions sur les villes marchent toujours. Référence : { $reference }.
error-too-slow = Cela a pris trop de temps. Réessaie, s’il te plaît.
error-cooldown = Un instant : réessaie dans { $seconds ->
    [1] une seconde
   *[other] { $seconds } secondes
}.
error-no-permission = Il te faut pour cela la permission « { $permission } ».
error-bot-permission = Il me faut ici la permission « { $permission } ».
error-servers-only = Cela ne marche que dans un serveur.
error-missing-option = { $command } demande { $option }.
error-unknown-option = { $command } n’a pas d’option « { $option } ».
error-unknown-command = Je ne connais pas la commande { $command }. { $help } montre ce que je sais faire.
error-gone = Ce menu est périmé. Repose la question, s’il te plaît.
