### České texty; význam každého vysvětluje en-US. Názvy měst se tu neskloňují: stojí na začátku, za dvojtečkou nebo v závorce.

error-unexpected = Na naší straně se něco pokazilo. Pokud o tom napíšeš provozovateli bota, uveď toto číslo: { $reference }.
error-storage = Databáze teď není dostupná, proto se nic neuložilo. Dotazy na města fungují dál. Číslo: { $reference }.
error-too-slow = Trvalo to příliš dlouho. Zkus to prosím znovu.
error-connection = Spojení s Discordem se přerušilo. Podívej se, zda se to provedlo, a pokud ne, zkus to znovu.
error-cooldown = Okamžik, prosím: zkus to znovu za { $seconds } s.
error-no-permission = K tomu potřebuješ oprávnění „{ $permission }“.
error-bot-permission = K tomu tu potřebuji oprávnění „{ $permission }“.
error-servers-only = To funguje jen na serveru.
error-missing-option = { $command } potřebuje { $option }.
error-unknown-option = { $command } nemá volbu „{ $option }“.
error-unknown-command = Příkaz { $command } neznám. Seznam příkazů: { $help }.
error-gone = Tato nabídka je zastaralá. Zeptej se prosím znovu.
refusal-channel = Kanál { $channel } už neexistuje. Vyber prosím jiný.
refusal-permission = Discord mi nedovolí psát do { $channel }. Podívej se tam prosím na má oprávnění.
refusal-archived = { $channel } je archivované vlákno. Otevři ho znovu tím, že do něj něco napíšeš.
refusal-locked = { $channel } je uzamčené vlákno. Odemkni ho, nebo vyber jiný kanál.
refusal-automod = AutoMod tohoto serveru text zadržuje. Změň ho, nebo mi dej v AutoModu výjimku.
refusal-message = Discord to v této podobě nepřijímá (kód { $code }).
refusal-limit = Discord žádá o zpomalení.
refusal-way = Discord teď není dostupný.
refusal-again = Zkusím to znovu.
refusal-tag = { $channel } chce u každého příspěvku štítek a žádný se nejmenuje jako město události, „Události“ ani „Events“. Přidej takový, nebo vyber jiný kanál.
