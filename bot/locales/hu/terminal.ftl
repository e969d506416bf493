### Amit csak a terminálban folyó beszélgetés mond.

no-token = Nincs beállítva DISCORD_TOKEN, így ez beszélgetés a terminálodban.
terminal-greeting = Kérdezz bármelyik városról: „mik Szeged testvérvárosai?”, „Tokió és Berlin?”. A Tab kiegészíti a neveket, { $help } mutatja a parancsokat, a Ctrl-D befejezi.
terminal-bye = Viszlát.
terminal-help-ways = Saját szavaiddal, magyarul vagy más nyelven, amelyet ismerek:
terminal-help-commands = Parancsok; a zárójeles lehetőségek elhagyhatók:
terminal-help-keys = A Tab kiegészíti a városokat és a parancsokat. Egy szám megválaszolja, hogy „melyik?”. A Ctrl-C vagy a Ctrl-D befejezi.
terminal-example-city = mik Szeged testvérvárosai
terminal-example-pair = testvérváros Szeged és Temesvár?
terminal-example-home = melyik az én testvérvárosom? az én városom Pécs
terminal-no-number = Nincs ilyen választható szám: { $number }.
terminal-exported = Minden, amit rólad tárolok, itt van: { $file }.
terminal-not-exported = A fájlt nem lehet írni: { $file }. { $reason }.
terminal-delete-how = A törléshez írd be: „{ $yes }”; bármi más megtartja.
terminal-delete-yes = igen
