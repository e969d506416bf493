### Teksten in het Nederlands; wat elk bericht betekent, staat bij en-US.

no-token = Er is geen DISCORD_TOKEN ingesteld, dus dit is de chat in je terminal.
terminal-greeting = Vraag me naar een willekeurige stad: “Welke zustersteden heeft Utrecht?”, “Tokio en Berlijn?”. Tab vult namen aan, { $help } toont de opdrachten, Ctrl-D stopt.
terminal-bye = Tot ziens.
terminal-help-ways = In gewone woorden, in het Nederlands of een andere taal die ik ken:
terminal-help-commands = Opdrachten; de opties tussen haakjes mag je weglaten:
terminal-help-keys = Tab vult steden en opdrachten aan. Een getal beantwoordt “welke?”. Ctrl-C of Ctrl-D stopt.
terminal-example-city = Welke zustersteden heeft Utrecht?
terminal-example-pair = Is Gent een zusterstad van Wiesbaden?
terminal-example-home = Wat is mijn zusterstad? Ik woon in Nijmegen
terminal-no-number = Er is geen nummer { $number } om te kiezen.
terminal-exported = Alles wat er over je bewaard wordt, staat in { $file }.
terminal-not-exported = Het bestand { $file } kan niet worden geschreven: { $reason }.
terminal-delete-how = Typ “{ $yes }” om te verwijderen, iets anders om te bewaren.
terminal-delete-yes = ja
