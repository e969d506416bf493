### Gombok, menük és válaszok, amelyek csak a Discordon vannak.

card-previous = Előző oldal
card-next = Következő oldal
card-details = Részletek…
card-show-ended = A megszűntek is
card-set-home = Mentés saját városként
card-take-action = Tégy érte
card-correct = Hiba bejelentése
card-did-you-mean = Vagy { $city }?
card-another = Másik { $city }?
card-fact = { $label }: { $value }
card-choose = Válassz várost

home-set = Saját városod: { $city }. Mostantól ezt mutatja, ha város nélkül írod be: { $command }
home-is = Saját városod: { $city }.
home-none = Nincs mentett saját városod. Így mentheted el: { $command }
home-of-server = Ennek a szervernek a városa: { $city }.
home-cleared = Kész. Már nem tárolom a saját városodat.
home-was-none = Nem volt mentett saját városod, így nincs mit törölni.

privacy-nothing = Semmit sem tárolok rólad.
privacy-about = Ez minden, amit rólad tárolok:
privacy-export = Ebben a fájlban van minden, amit rólad tárolok.
privacy-delete-ask =
    { $count ->
        [1] Egy bejegyzést tárolok rólad. Véglegesen törlöd? Ezt nem lehet visszavonni.
       *[other] { $count } bejegyzést tárolok rólad. Mindet véglegesen törlöd? Ezt nem lehet visszavonni.
    }
privacy-delete-yes = Minden törlése
privacy-delete-no = Megtartás
privacy-deleted =
    { $count ->
        [0] Már semmit sem tároltam rólad.
        [1] Kész: a rólad tárolt egyetlen bejegyzést töröltem.
       *[other] Kész: a rólad tárolt összes bejegyzést ({ $count }) töröltem.
    }
privacy-kept-all = Semmit sem töröltem.

suggest-title = Javaslat vagy helyesbítés
suggest-city = Város
suggest-other = Testvérváros
suggest-source = Egy oldal, ahol ez olvasható
suggest-note = Mi hibás vagy mi hiányzik?
suggest-thanks = Köszönöm! Javaslatod ({ $number }. számú: { $city } és { $other }) a bot üzemeltetőjéhez kerül ellenőrzésre.
suggest-too-many = { $count } javaslatod még ellenőrzésre vár. Köszönjük – előbb hadd érjük utol magunkat.
suggest-accept = Elfogadás
suggest-decline = Elutasítás
suggest-accepted = Elfogadva. Egyelőre nem látszik belőle semmi: az adatokat kézzel kell javítani.
suggest-accepted-shown = Elfogadva: mostantól látható.
suggest-declined = Elutasítva.
suggest-decided = Erről már döntés született.
suggest-to-operator =
    { $number }. javaslat: { $city } és { $other }
    Forrás: { $source }
    Megjegyzés: { $note }

help-title = Melyik az én testvérvárosom?
help-intro = Ismerem az egész világ testvérvárosait, ikervárosait és partnervárosait.
help-first = Ezzel szokták kezdeni
help-first-ask = { $command } – egy város testvérvárosai. Próbáld ki: { $city }.
help-first-pair = { $command } – mi köt össze két várost. Próbáld ki: { $city } és { $other }.
help-first-home = { $command } – megjegyzi a saját városodat; utána elég ennyi: { $sister }
help-city = Szeged
help-other = Temesvár
help-ask-city = Mik { $city } testvérvárosai?
help-ask-pair = Testvérváros { $city } és { $other }?
help-ask-far = { $city } legtávolabbi testvérvárosa
help-members = Parancsok mindenkinek
help-moderators = Moderátoroknak
help-plain-words-how = Említs meg, vagy írj rám közvetlenül:
help-menu = Egy üzenetnél
help-menu-how = Tartsd nyomva az üzenetet (vagy kattints rá jobb gombbal), válaszd az Alkalmazások menüt, majd ezt: „{ $name }”. Megkeresem benne a városokat.
help-support = Segítség
about-title = A Sister City botról
about-what = Az egész világra megválaszolom, hogy „Melyik az én testvérvárosom?”, híreket hozok ezekről a barátságokról, és segítek meghirdetni az eseményeiket.
about-figures = { $cities } várost ismerek.
about-data = A kapcsolatok a Wikipédia testvérvároslistáiból (CC BY-SA 4.0) és a Wikidatából (CC0) származnak. Ami csak a Wikidatában szerepel, azt megerősítetlennek jelölöm. A városok forrása a GeoNames (CC BY 4.0).
about-privacy = Csak azt tárolom, amit rám bízol; ez mutatja meg: { $command }
about-version = { $version } verzió, szabad szoftver (MIT).
about-take-action = Tégy érte
about-more-information = További információ
about-donate = Adományozz
about-invite = Hozzáadás szerverhez

# Amit a bot üzemeltetője vett fel, és mi lett egy javaslatból
suggest-on-record = { $city } és { $other } már szerepel nálunk. Ha valami hibás vagy hiányzik (az év, a vége, egy név), írd meg a /suggest parancs note mezőjében, lehetőleg egy igazoló oldallal.
suggest-on-record-ended = { $city } és { $other } megszűnt kapcsolatként szerepel. Ha mégis folytatódik, vagy valami más hibás vagy hiányzik, írd meg a /suggest parancs note mezőjében, lehetőleg egy igazoló oldallal.
suggest-author-shown = Még egyszer köszönjük: az általad javasolt kapcsolatot ({ $city } és { $other }) elfogadtuk, mostantól látható.
suggest-author-accepted = Még egyszer köszönjük: a javaslatodat ({ $city } és { $other }) elfogadtuk; kézzel javítjuk.
suggest-author-declined = A javaslatodat ({ $city } és { $other }) megnéztük, de nem vettük át. Segítene egy oldal, amely igazolja.
suggest-none-open = Nem vár javaslat.
heading-operator = A bot üzemeltetője vette fel, megerősítetlen
operator-added = a bot üzemeltetője vette fel, { $when }
operator-only = { $city }: csak a bot üzemeltetője tud ennyi testvérvárosról: { $count }; egyik forrásunk sem erősíti meg.
pair-operator = { $city } és { $other } testvérvárosként a bot üzemeltetőjétől került be ({ $when }); egyik forrásunk sem erősíti meg.
