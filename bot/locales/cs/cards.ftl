### České texty; význam každého vysvětluje en-US. Názvy měst se tu neskloňují: stojí na začátku, za dvojtečkou nebo v závorce.

card-previous = Předchozí strana
card-next = Další strana
card-details = Podrobnosti…
card-show-ended = Ukázat ukončená
card-set-home = Nastavit jako moje město
card-take-action = Zapojit se
card-correct = Nahlásit chybu
card-did-you-mean = Nebo { $city }?
card-another = Jiné město toho jména? ({ $city })
card-fact = { $label }: { $value }
card-choose = Vyber město
home-set = Tvoje město: { $city }. Samotný příkaz { $command } teď ukáže právě je.
home-is = Tvoje město: { $city }.
home-none = Nemáš nastavené město. Nastavíš ho příkazem { $command }.
home-of-server = Město tohoto serveru: { $city }.
home-cleared = Hotovo: tvoje město už neuchovávám.
home-was-none = Žádné město nebylo nastavené, není co mazat.
privacy-nothing = Nic o tobě neuchovávám.
privacy-about = Toto je vše, co o tobě uchovávám:
privacy-export = Vše, co o tobě uchovávám, je v tomto souboru.
privacy-delete-ask =
    { $count ->
        [1] Uchovávám o tobě jeden záznam. Smazat ho natrvalo? Nejde to vzít zpět.
        [one] Uchovávám o tobě { $count } záznam. Smazat vše natrvalo? Nejde to vzít zpět.
        [few] Uchovávám o tobě { $count } záznamy. Smazat vše natrvalo? Nejde to vzít zpět.
        [many] Uchovávám o tobě { $count } záznamu. Smazat vše natrvalo? Nejde to vzít zpět.
       *[other] Uchovávám o tobě { $count } záznamů. Smazat vše natrvalo? Nejde to vzít zpět.
    }
privacy-delete-yes = Smazat vše
privacy-delete-no = Ponechat
privacy-deleted =
    { $count ->
        [0] Nic už o tobě uchováno nebylo.
        [1] Hotovo: jediný záznam o tobě je smazán.
       *[other] Hotovo: všechny záznamy o tobě jsou smazány ({ $count }).
    }
privacy-kept-all = Nic se nesmazalo.
suggest-title = Navrhnout nebo opravit
suggest-city = Město
suggest-other = Partnerské město
suggest-source = Stránka, která to uvádí
suggest-note = Co je špatně nebo co chybí?
suggest-thanks = Děkujeme! Návrh { $number } ({ $city } a { $other }) jde ke kontrole provozovateli bota.
suggest-too-many = Počet tvých návrhů, které čekají na kontrolu: { $count }. Děkujeme – dej nám prosím čas je nejdřív projít.
suggest-accept = Přijmout
suggest-decline = Zamítnout
suggest-accepted = Přijato. Zatím se nic nezobrazuje: data je třeba opravit ručně.
suggest-accepted-shown = Přijato: od této chvíle se zobrazuje.
suggest-declined = Zamítnuto.
suggest-decided = O tom už bylo rozhodnuto.
suggest-to-operator =
    Návrh { $number }: { $city } a { $other }
    Zdroj: { $source }
    Poznámka: { $note }
help-title = Jaké je moje partnerské město?
help-intro = Znám partnerská, sesterská a spřátelená města celého světa.
help-first = Čím začít
help-first-ask = { $command } ukáže partnerská města. Zkus: { $city }.
help-first-pair = { $command } ukáže, co spojuje dvě města. Zkus: { $city } a { $other }.
help-first-home = { $command } si zapamatuje tvoje město; pak stačí samotné { $sister }.
help-city = Brno
help-other = Lipsko
help-ask-city = Jaká partnerská města má { $city }?
help-ask-pair = Jsou { $city } a { $other } partnerská města?
help-ask-far = Které partnerské město má { $city } nejdál?
help-members = Příkazy pro všechny
help-moderators = Pro moderátory
help-plain-words-how = Zmiň mě, nebo mi napiš přímo:
help-menu = U zprávy
help-menu-how = Podrž zprávu (nebo na ni klikni pravým tlačítkem), vyber Aplikace a pak „{ $name }“: najdu v ní města.
help-support = Získat pomoc
about-title = O botovi Sister City
about-what = Odpovídám na otázku „Jaké je moje partnerské město?“ pro celý svět, přináším zprávy o takových přátelstvích a pomáhám ohlašovat jejich události.
about-figures = Počet měst, která znám: { $cities }.
about-data = Partnerství pocházejí ze seznamů partnerských měst Wikipedie (CC BY-SA 4.0) a z Wikidat (CC0). Co je jen ve Wikidatech, označuji jako nepotvrzené. Města pocházejí z GeoNames (CC BY 4.0).
about-privacy = Uchovávám jen to, co mi svěříš: ukáže to { $command }.
about-version = Verze { $version }, svobodný software (MIT).
about-take-action = Zapojit se
about-more-information = Více informací
about-donate = Přispět
about-invite = Přidat na server
suggest-on-record = { $city } a { $other } už v datech jsou. Pokud je něco špatně nebo chybí (rok, konec, název), napiš to příkazem /suggest do pole note, nejlépe i se stránkou.
suggest-on-record-ended = { $city } a { $other }: partnerství je v datech vedeno jako ukončené. Pokud trvá, nebo je špatně něco jiného, napiš to příkazem /suggest do pole note, nejlépe i se stránkou.
suggest-author-shown = Ještě jednou děkujeme: navržené partnerství ({ $city } a { $other }) bylo přijato a od teď je vidět.
suggest-author-accepted = Ještě jednou děkujeme: návrh ({ $city } a { $other }) byl přijat; opravíme to ručně.
suggest-author-declined = Návrh ({ $city } a { $other }) jsme prověřili a nepřijali. Pomohla by stránka, která to dokládá.
suggest-none-open = Žádný návrh nečeká.
heading-operator = Doplněno provozovatelem tohoto bota, nepotvrzeno
operator-added = doplněno provozovatelem tohoto bota: { $when }
operator-only =
    { $count ->
        [1] { $city }: jedno partnerské město zná jen provozovatel tohoto bota; žádný z našich zdrojů to nepotvrzuje.
       *[other] { $city }: partnerská města, která zná jen provozovatel tohoto bota: { $count }; žádný z našich zdrojů to nepotvrzuje.
    }
pair-operator = { $city } a { $other }: partnerská města podle provozovatele tohoto bota (doplněno: { $when }); žádný z našich zdrojů to nepotvrzuje.
