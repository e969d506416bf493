### Teksten in het Nederlands; wat elk bericht betekent, staat bij en-US.

error-unexpected = Er ging bij ons iets mis. Als je het de beheerder van de bot vertelt, geef dan dit kenmerk: { $reference }.
error-storage = Ik kan nu niet bij mijn database, dus er is niets opgeslagen. Vragen over steden werken nog. Kenmerk: { $reference }.
error-too-slow = Dat duurde te lang. Probeer het opnieuw.
error-cooldown = Een ogenblik: probeer het opnieuw over { $seconds ->
    [1] een seconde
   *[other] { $seconds } seconden
}.
error-no-permission = Daarvoor heb je de machtiging “{ $permission }” nodig.
error-bot-permission = Daarvoor heb ik hier de machtiging “{ $permission }” nodig.
error-servers-only = Dat werkt alleen op een server.
error-missing-option = { $command } heeft { $option } nodig.
error-unknown-option = { $command } heeft geen optie “{ $option }”.
error-unknown-command = Ik ken de opdracht { $command } niet. { $help } toont wat ik kan.
error-gone = Dat menu is verouderd. Vraag het opnieuw.
