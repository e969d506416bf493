### Was schiefging, in Worten. $reference steht auch im Protokoll.

error-unexpected = Bei uns ist etwas schiefgegangen. Wenn du es dem Betreiber meldest, nenne diese Kennung: { $reference }.
error-storage = Ich erreiche meine Datenbank gerade nicht, also wurde nichts gespeichert. Fragen nach Städten gehen weiterhin. Kennung: { $reference }.
error-too-slow = Das hat zu lange gedauert. Bitte versuch es noch einmal.
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
