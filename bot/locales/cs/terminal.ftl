### České texty; význam každého vysvětluje en-US. Názvy měst se tu neskloňují: stojí na začátku, za dvojtečkou nebo v závorce.

no-token = DISCORD_TOKEN není nastaven, takže toto je chat v terminálu.
terminal-greeting = Zeptej se na jakékoli město: „Jaká partnerská města má Brno?“, „Tokio a Berlín?“. Tab doplňuje názvy, { $help } ukáže příkazy, Ctrl-D končí.
terminal-bye = Na shledanou.
terminal-help-ways = Obyčejnými slovy, česky nebo v jiném jazyce, který znám:
terminal-help-commands = Příkazy; volby v závorkách lze vynechat:
terminal-help-keys = Tab doplňuje města a příkazy. Číslo odpovídá na „které?“. Ctrl-C nebo Ctrl-D končí.
terminal-example-city = Jaká partnerská města má Brno?
terminal-example-pair = Jsou Brno a Lipsko partnerská města?
terminal-example-home = Jaké je moje partnerské město? Moje město je Olomouc
terminal-no-number = Číslo { $number } na výběr není.
terminal-exported = Vše, co je o tobě uchováno, je v { $file }.
terminal-not-exported = Soubor { $file } nejde zapsat: { $reason }.
terminal-delete-how = Napiš „{ $yes }“ a smaže se to, cokoli jiného to ponechá.
terminal-delete-yes = ano
