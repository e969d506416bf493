### Ce spune doar discuția din terminal.

no-token = DISCORD_TOKEN nu este setat, așa că discutăm în terminal.
terminal-greeting = Întreabă-mă despre orice oraș: „ce orașe înfrățite are Cluj-Napoca?”, „Tokyo și Berlin?”. Tab completează nume, { $help } arată comenzile, Ctrl-D încheie.
terminal-bye = La revedere.
terminal-help-ways = Cu cuvintele tale, în română sau în altă limbă pe care o știu:
terminal-help-commands = Comenzi; opțiunile din paranteze pot lipsi:
terminal-help-keys = Tab completează orașe și comenzi. Un număr răspunde la „care?”. Ctrl-C sau Ctrl-D încheie.
terminal-example-city = ce orașe înfrățite are Cluj-Napoca
terminal-example-pair = sunt Cluj-Napoca și Dijon orașe înfrățite?
terminal-example-home = care este orașul meu înfrățit? locuiesc în Iași
terminal-no-number = Nu există numărul { $number } de ales.
terminal-exported = Tot ce se păstrează despre tine este în { $file }.
terminal-not-exported = Fișierul { $file } nu poate fi scris: { $reason }.
terminal-delete-how = Scrie „{ $yes }” ca să ștergi, orice altceva ca să păstrezi.
terminal-delete-yes = da
