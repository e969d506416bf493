### Teksten in het Nederlands; wat elk bericht betekent, staat bij en-US.

error-unexpected = Er ging bij ons iets mis. Als je het de beheerder van de bot vertelt, geef dan dit kenmerk: { $reference }.
error-storage = Ik kan nu niet bij mijn database, dus er is niets opgeslagen. Vragen over steden werken nog. Kenmerk: { $reference }.
error-too-slow = Dat duurde te lang. Probeer het opnieuw.
error-connection = De verbinding met Discord is verbroken. Kijk of het gebeurd is, en probeer het anders opnieuw.
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

## refusal-… is what Discord did not take, and what helps

refusal-channel = { $channel } bestaat niet meer. Kies een ander kanaal.
refusal-permission = Discord laat mij niet posten in { $channel }. Kijk daar naar mijn machtigingen.
refusal-archived = { $channel } is een gearchiveerde thread. Open die weer door er iets in te schrijven.
refusal-locked = { $channel } is een vergrendelde thread. Ontgrendel die of kies een ander kanaal.
refusal-automod = AutoMod van deze server houdt de tekst tegen. Verander die, of zonder mij uit van AutoMod.
refusal-message = Discord neemt het zo niet aan (code { $code }).
refusal-limit = Discord vraagt mij langzamer te gaan.
refusal-way = Ik kon Discord zojuist niet bereiken.
refusal-again = Ik probeer het opnieuw.
refusal-tag = { $channel } wil bij elk bericht een tag, en geen ervan heet zoals een stad van het evenement, “Evenementen” of “Events”. Maak er een, of kies een ander kanaal.
