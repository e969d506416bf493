### Testi in italiano; il significato di ogni messaggio è spiegato in en-US.

no-token = Nessun DISCORD_TOKEN impostato: questa è la chat nel terminale.
terminal-greeting = Chiedimi di una città qualsiasi: «quali sono le città gemellate con Milano?», «Tokyo e Berlino?». Tab completa i nomi, { $help } elenca i comandi, Ctrl-D termina.
terminal-bye = Arrivederci.
terminal-help-ways = In parole semplici, in italiano o in un’altra delle lingue che conosco:
terminal-help-commands = Comandi; le opzioni tra parentesi si possono omettere:
terminal-help-keys = Tab completa città e comandi. Un numero risponde a «quale?». Ctrl-C o Ctrl-D termina.
terminal-example-city = Quali sono le città gemellate con Milano?
terminal-example-pair = Bologna è gemellata con Lipsia?
terminal-example-home = Qual è la mia città gemellata? Abito a Torino
terminal-no-number = Non c’è nessun numero { $number } da scegliere.
terminal-exported = Tutto ciò che è conservato su di te è in { $file }.
terminal-not-exported = Impossibile scrivere il file { $file }: { $reason }.
terminal-delete-how = Scrivi «{ $yes }» per eliminare, qualsiasi altra cosa per conservare.
terminal-delete-yes = sì
