### České texty; význam každého vysvětluje en-US. Názvy měst se tu neskloňují: stojí na začátku, za dvojtečkou nebo v závorce.

command-twin = Pořádat události spolu se serverem partnerského města
command-twin-invite = Získat kód pro moderátory jiného serveru
command-twin-accept = Spojit tento server s tím, od něhož je kód
command-twin-list = Servery, se kterými je tento spojen
command-twin-end = Okamžitě zrušit spojení s jiným serverem
option-twin-code = Kód od moderátorů druhého serveru
option-twin-code-of = Který spojený server: viz /twin list
option-twin-block = Zda už nikdy nemůže být spojen s tímto serverem; False to ruší
option-event-share = Zda událost nabídnout i spojeným serverům (viz /twin)
twin-invited = Předej tento kód moderátorům druhého serveru: { $code }. Zadají ho příkazem { $command }; platí pro jeden server a { $days ->
    [one] { $days } den
    [few] { $days } dny
    [many] { $days } dne
   *[other] { $days } dní
}. Co druhý server sdílí, se bude nabízet v tomto kanálu.
twin-asked = Server, jehož město je { $city }, chce pořádat události společně s tímto serverem. Jeho sdílené události se pak budou nabízet v tomto kanálu a vaše tam. Ani jeden nevidí zprávy, jména a členy druhého, jen události a počet odpovědí. Souhlasíš?
twin-no-sisters = V našich datech tato dvě města partnerská nejsou.
twin-button-yes = Ano, spojit servery
twin-button-no = Ne
twin-made = Tento server je teď spojen se serverem města { $city }. Co sdílí, se bude nabízet v tomto kanálu; svou událost nabídneš, když ji vytvoříš s volbou share: True.
twin-declined = Servery nejsou spojeny.
twin-title = Spojené servery
twin-none = Tento server není s žádným spojen. { $command } dá kód pro moderátory jiného serveru.
twin-nowhere = server bez města
twin-ended = Servery už nejsou spojeny. Nabídky jsou staženy; už ohlášené události zůstávají na každém serveru jako jeho vlastní.
twin-blocked = zablokovaný
twin-block-stands = S tímto serverem už nemůže být spojen; { $command } s block: False to zruší.
twin-unblocked = Blokování je zrušeno: s novým kódem mohou být servery znovu spojeny.
twin-blocked-here = Tento server druhý zablokoval. /twin end s block: False to zruší.
twin-needs-home = Oba servery nejdřív potřebují své město (/setup): je to vše, co jeden o druhém vidí.
twin-code-unknown = Tento kód neznám: je v něm překlep, byl už použit, nebo je starší než týden.
twin-own-server = To je kód tohoto serveru. Moderátoři druhého serveru ho zadají u sebe.
twin-already = Tyto dva servery už spojeny jsou.
twin-too-many = Server může mít nejvýše tolik spojených serverů: { $limit }. Jeden z těchto dvou jich už tolik má.
twin-not-yours = Tento server tímto kódem spojen není. Kódy ukáže /twin list.
event-preview-share = Událost se nabídne spojeným serverům; každý sám rozhodne, zda ji ohlásí.
event-share-no-twin = Tento server není s žádným spojen, není s kým sdílet. První krok je { $command }.
event-share-places = Sdílená událost nemůže mít omezený počet míst: každý server vede vlastní seznam.
event-of-twin = { $title }: tuto událost sdílí spojený server a ten o ní rozhoduje. Zde ji můžeš odstranit příkazem /event cancel.
event-offer = Server města { $city } nabízí uspořádat tuto událost společně. Dokud nebudeš souhlasit, tady se neohlásí.
event-offer-yes = Ohlásit i zde
event-offer-no = Ne, děkujeme
event-offer-declined = Odmítnuto: událost se tu neohlásí.
event-offer-gone = Tato nabídka už neplatí: byla zodpovězena, stažena, nebo událost skončila.
event-counts-of = { $city } – přijde: { $going }
option-event-public = Zda událost ukázat všem v kalendářích jejích měst
event-preview-public = V kalendářích měst události si každý může přečíst její název, čas, místo a popis.
event-edit-unshare = Událost se už nesdílí: nabídky jsou staženy a servery, které ji ohlásily, si ji nechávají jako vlastní.
event-field-share = Sdílení
event-field-public = Veřejná
event-offer-changed = Událost se od nabídky změnila. Teď vypadá takto; odpověz prosím ještě jednou.
