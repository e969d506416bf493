### Ce qui n’a pas marché, en mots. $reference figure aussi dans le journal.

error-unexpected = Une erreur s’est produite de notre côté. Si tu en parles au responsable du bot, donne-lui cette référence : { $reference }.
error-storage = Je n’ai pas accès à ma base de données en ce moment, rien n’a donc été enregistré. Les questions sur les villes marchent toujours. Référence : { $reference }.
error-too-slow = Cela a pris trop de temps. Réessaie, s’il te plaît.
error-connection = La connexion à Discord s’est interrompue. Vérifie si c’est fait, et réessaie sinon.
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

## refusal-… is what Discord did not take, and what helps

refusal-channel = { $channel } n’existe plus. Choisis un autre salon.
refusal-permission = Discord ne me laisse pas publier dans { $channel }. Vérifie mes permissions à cet endroit.
refusal-archived = { $channel } est un fil archivé. Rouvre-le en y écrivant quelque chose.
refusal-locked = { $channel } est un fil verrouillé. Déverrouille-le ou choisis un autre salon.
refusal-automod = L’AutoMod de ce serveur retient le texte. Modifie-le, ou exempte-moi de l’AutoMod.
refusal-message = Discord ne l’accepte pas tel quel (code { $code }).
refusal-limit = Discord me demande de ralentir.
refusal-way = Je n’ai pas pu joindre Discord à l’instant.
refusal-again = Je réessaierai.
refusal-tag = { $channel } veut un tag pour chaque publication, et aucun ne porte le nom d’une ville de l’évènement, ni « Évènements », ni « Events ». Ajoute-en un, ou choisis un autre salon.
