### Det som bara chatten i terminalen säger.

no-token = DISCORD_TOKEN är inte satt, så det här är chatten i din terminal.
terminal-greeting = Fråga mig om vilken ort som helst: ”vilka vänorter har Göteborg?”, ”Tokyo och Berlin?”. Tabb fyller i namn, { $help } visar kommandona, Ctrl-D avslutar.
terminal-bye = Hej då.
terminal-help-ways = Med egna ord, på svenska eller ett annat språk som jag kan:
terminal-help-commands = Kommandon; alternativ inom parentes kan utelämnas:
terminal-help-keys = Tabb fyller i orter och kommandon. En siffra svarar på ”vilken?”. Ctrl-C eller Ctrl-D avslutar.
terminal-example-city = vilka vänorter har Göteborg
terminal-example-pair = är Göteborg och Bergen vänorter?
terminal-example-home = vilken är min vänort? jag bor i Umeå
terminal-no-number = Det finns inget nummer { $number } att välja.
terminal-exported = Allt som är sparat om dig finns i { $file }.
terminal-not-exported = Filen { $file } kan inte skrivas: { $reason }.
terminal-delete-how = Skriv ”{ $yes }” för att radera, något annat för att behålla.
terminal-delete-yes = ja
