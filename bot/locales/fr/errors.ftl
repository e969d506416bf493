### Ce qui n’a pas marché, en mots. $reference figure aussi dans le journal.

error-unexpected = Une erreur s’est produite de notre côté. Si vous en parlez au responsable du bot, donnez-lui cette référence : { $reference }.
error-storage = Je n’ai pas accès à ma base de données en ce moment, rien n’a donc été enregistré. Les questions sur les villes marchent toujours. Référence : { $reference }.
error-too-slow = Cela a pris trop de temps. Veuillez réessayer.
error-cooldown = Un instant : réessayez dans { $seconds ->
    [one] une seconde
   *[other] { $seconds } secondes
}.
error-no-permission = Il vous faut pour cela la permission « { $permission } ».
error-bot-permission = Il me faut ici la permission « { $permission } ».
error-servers-only = Cela ne marche que dans un serveur.
error-missing-option = { $command } demande { $option }.
error-unknown-option = { $command } n’a pas d’option « { $option } ».
error-unknown-command = Je ne connais pas la commande { $command }. { $help } montre ce que je sais faire.
error-gone = Ce menu est périmé. Veuillez reposer la question.
