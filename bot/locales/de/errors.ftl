### Was schiefging, in Worten. $reference steht auch im Protokoll.

error-unexpected = Bei uns ist etwas schiefgegangen. Wenn du es dem Betreiber meldest, nenne diese Kennung: { $reference }.
error-storage = Ich erreiche meine Datenbank gerade nicht, also wurde nichts gespeichert. Fragen nach Städten gehen weiterhin. Kennung: { $reference }.
error-too-slow = Das hat zu lange gedauert. Bitte versuch es noch einmal.
error-connection = Die Verbindung zu Discord ist abgebrochen. Bitte sieh nach, ob es geschehen ist, und versuch es sonst noch einmal.
error-cooldown = Einen Moment bitte: versuch es in { $seconds ->
    [1] einer Sekunde
   *[other] { $seconds } Sekunden
} noch einmal.
error-no-permission = Dafür brauchst du die Berechtigung „{ $permission }“.
error-bot-permission = Dafür brauche ich hier die Berechtigung „{ $permission }“.
error-servers-only = Das geht nur auf einem Server.
error-missing-option = { $command } braucht { $option }.
error-unknown-option = { $command } hat keine Option „{ $option }“.
error-unknown-command = Den Befehl { $command } kenne ich nicht. { $help } zeigt, was ich kann.
error-gone = Dieses Menü ist veraltet. Bitte frag noch einmal.

## refusal-… is what Discord did not take, and what helps

refusal-channel = { $channel } gibt es nicht mehr. Bitte wähle einen anderen Kanal.
refusal-permission = Discord lässt mich in { $channel } nicht posten. Bitte sieh dort nach meinen Berechtigungen.
refusal-archived = { $channel } ist ein archivierter Thread. Bitte öffne ihn wieder, indem du etwas hineinschreibst.
refusal-locked = { $channel } ist ein gesperrter Thread. Bitte entsperre ihn oder wähle einen anderen Kanal.
refusal-automod = AutoMod dieses Servers hält den Text zurück. Bitte ändere ihn oder nimm mich von AutoMod aus.
refusal-message = Discord nimmt es so nicht an (Code { $code }).
refusal-limit = Discord bittet mich, langsamer zu machen.
refusal-way = Ich konnte Discord gerade nicht erreichen.
refusal-again = Ich versuche es wieder.
refusal-tag = { $channel } verlangt für jeden Beitrag einen Tag, und keiner heißt wie eine Stadt der Veranstaltung, „Veranstaltungen“ oder „Events“. Bitte lege einen an, oder wähle einen anderen Kanal.
