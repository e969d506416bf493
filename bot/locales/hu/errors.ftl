### Mi nem sikerült, szavakban. A $reference a naplóban is benne van.

error-unexpected = Valami elromlott nálunk. Ha szólsz a bot üzemeltetőjének, add meg ezt a hivatkozást: { $reference }.
error-storage = Most nem érem el az adatbázisomat, ezért semmit sem mentettem el. A városokról szóló kérdések így is működnek. Hivatkozás: { $reference }.
error-too-slow = Túl sokáig tartott. Próbáld újra.
error-connection = Megszakadt a kapcsolat a Discorddal. Nézd meg, sikerült-e a művelet, és ha nem, próbáld újra.
error-cooldown = Egy pillanat: próbáld újra { $seconds } másodperc múlva.
error-no-permission = Ehhez a következő engedélyre van szükséged: „{ $permission }”.
error-bot-permission = Ehhez itt a következő engedélyre van szükségem: „{ $permission }”.
error-servers-only = Ez csak szerveren működik.
error-missing-option = { $command } – ez hiányzik: { $option }.
error-unknown-option = { $command } – nincs ilyen lehetősége: „{ $option }”.
error-unknown-command = Nem ismerem ezt a parancsot: { $command }. Amit ismerek: { $help }
error-gone = Ez a menü elavult. Kérdezz újra.

## refusal-…: amit a Discord nem fogadott el, és ami segít

refusal-channel = { $channel } már nem létezik. Válassz másik csatornát.
refusal-permission = A Discord nem engedi, hogy itt posztoljak: { $channel }. Nézd meg ott az engedélyeimet.
refusal-archived = { $channel } archivált szál. Nyisd meg újra: írj bele valamit.
refusal-locked = { $channel } zárolt szál. Oldd fel, vagy válassz másik csatornát.
refusal-automod = A szerver AutoModja visszatartja a szöveget. Módosítsd, vagy adj nekem kivételt az AutoMod alól.
refusal-message = A Discord így nem fogadja el (kód: { $code }).
refusal-limit = A Discord azt kéri, hogy lassítsak.
refusal-way = Most nem érem el a Discordot.
refusal-again = Újra megpróbálom.
refusal-tag = { $channel } minden poszthoz címkét kér, és egyik címkéjének sem az esemény valamelyik városa, az „Események” vagy az „Events” a neve. Hozz létre egyet, vagy válassz másik csatornát.
