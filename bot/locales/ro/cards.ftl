### Butoane, meniuri și răspunsuri pe care le are doar Discord.

card-previous = Pagina anterioară
card-next = Pagina următoare
card-details = Detalii despre…
card-show-ended = Arată și cele încheiate
card-set-home = Salvează ca orașul meu
card-take-action = Implică-te
card-correct = Semnalează o greșeală
card-did-you-mean = Sau { $city }?
card-another = Alt oraș numit { $city }?
card-fact = { $label }: { $value }
card-choose = Alege un oraș

home-set = Orașul tău este { $city }. De acum, { $command } fără oraș îl arată.
home-is = Orașul tău este { $city }.
home-none = Nu ai salvat niciun oraș al tău. Îl salvezi cu { $command }.
home-of-server = Orașul acestui server este { $city }.
home-cleared = Gata. Nu mai păstrez orașul tău.
home-was-none = Nu aveai niciun oraș salvat, deci nu e nimic de șters.

privacy-nothing = Nu se păstrează nimic despre tine.
privacy-about = Iată tot ce se păstrează despre tine:
privacy-export = Tot ce se păstrează despre tine este în acest fișier.
privacy-delete-ask =
    { $count ->
        [one] Se păstrează { $count } înregistrare despre tine. O ștergi definitiv? Acțiunea nu poate fi anulată.
        [few] Se păstrează { $count } înregistrări despre tine. Le ștergi pe toate definitiv? Acțiunea nu poate fi anulată.
       *[other] Se păstrează { $count } de înregistrări despre tine. Le ștergi pe toate definitiv? Acțiunea nu poate fi anulată.
    }
privacy-delete-yes = Șterge tot
privacy-delete-no = Păstrează
privacy-deleted =
    { $count ->
        [0] Nu se mai păstra nimic despre tine.
        [one] Gata: { $count } înregistrare despre tine a fost ștearsă.
        [few] Gata: { $count } înregistrări despre tine au fost șterse.
       *[other] Gata: { $count } de înregistrări despre tine au fost șterse.
    }
privacy-kept-all = Nu s-a șters nimic.

suggest-title = Propune sau corectează
suggest-city = Oraș
suggest-other = Oraș înfrățit
suggest-source = O pagină care confirmă
suggest-note = Ce este greșit sau lipsește?
suggest-thanks = Mulțumesc! Propunerea ta { $number } despre { $city } și { $other } ajunge la administratorul botului, care o verifică.
suggest-too-many = Propunerile tale care încă așteaptă verificarea: { $count }. Mulțumim – lasă-ne întâi să le parcurgem.
suggest-accept = Acceptă
suggest-decline = Respinge
suggest-accepted = Acceptată. Încă nu se vede nimic: datele trebuie corectate manual.
suggest-accepted-shown = Acceptată: se vede de acum.
suggest-declined = Respinsă.
suggest-decided = S-a decis deja.
suggest-to-operator =
    Propunerea { $number }: { $city } și { $other }
    Sursă: { $source }
    Notă: { $note }

help-title = Care este orașul meu înfrățit?
help-intro = Cunosc orașele înfrățite, orașele-soră și orașele partenere din toată lumea.
help-first = De unde încep cei mai mulți
help-first-ask = { $command } arată orașele înfrățite. Încearcă: { $city }.
help-first-pair = { $command } arată ce leagă două orașe. Încearcă: { $city } și { $other }.
help-first-home = { $command } ține minte orașul tău; apoi e de ajuns { $sister }.
help-city = Cluj-Napoca
help-other = Dijon
help-ask-city = Ce orașe înfrățite are { $city }?
help-ask-pair = Sunt { $city } și { $other } orașe înfrățite?
help-ask-far = Care este cel mai îndepărtat oraș înfrățit cu { $city }?
help-members = Comenzi pentru toată lumea
help-moderators = Pentru moderatori
help-plain-words-how = Menționează-mă sau scrie-mi direct:
help-menu = La un mesaj
help-menu-how = Ține apăsat pe un mesaj (sau dă clic dreapta pe el), alege Aplicații, apoi „{ $name }”: găsesc orașele din el.
help-support = Cere ajutor
about-title = Despre Sister City
about-what = Răspund la întrebarea „Care este orașul meu înfrățit?” pentru toată lumea, aduc știri despre astfel de prietenii și ajut la anunțarea evenimentelor lor.
about-figures = Orașe pe care le cunosc: { $cities }.
about-data = Înfrățirile provin din listele de orașe înfrățite de pe Wikipedia (CC BY-SA 4.0) și din Wikidata (CC0). Ce se găsește doar în Wikidata este marcat ca neconfirmat. Orașele provin din GeoNames (CC BY 4.0).
about-privacy = Păstrez doar ce îmi ceri să păstrez: { $command } îți arată ce anume.
about-version = Versiunea { $version }, software liber (MIT).
about-take-action = Implică-te
about-more-information = Mai multe informații
about-donate = Donează
about-invite = Adaugă pe un server

# Ce a adăugat administratorul botului și ce s-a ales de o propunere
suggest-on-record = { $city } și { $other } sunt deja în datele noastre. Dacă ceva este greșit sau lipsește (anul, încheierea, un nume), scrie-ne cu /suggest, la note, de preferat cu o pagină care confirmă.
suggest-on-record-ended = { $city } și { $other } figurează ca înfrățire încheiată. Dacă ea continuă sau dacă altceva este greșit ori lipsește, scrie-ne cu /suggest, la note, de preferat cu o pagină care confirmă.
suggest-author-shown = Mulțumim încă o dată: înfrățirea dintre { $city } și { $other } pe care ai propus-o a fost acceptată și se vede de acum.
suggest-author-accepted = Mulțumim încă o dată: propunerea ta despre { $city } și { $other } a fost acceptată; corectura se face manual.
suggest-author-declined = Propunerea ta despre { $city } și { $other } a fost verificată și nu a fost preluată. Ar ajuta o pagină care o confirmă.
suggest-none-open = Nu așteaptă nicio propunere.
heading-operator = Adăugate de administratorul acestui bot, neconfirmate
operator-added = adăugat de administratorul acestui bot, { $when }
operator-only =
    { $count ->
        [1] { $city }: un oraș înfrățit pe care îl cunoaște doar administratorul acestui bot; nicio sursă a noastră nu îl confirmă.
       *[other] { $city }: orașe înfrățite pe care le cunoaște doar administratorul acestui bot: { $count }; nicio sursă a noastră nu le confirmă.
    }
pair-operator = Administratorul acestui bot a adăugat { $city } și { $other } ca orașe înfrățite, { $when }; nicio sursă a noastră nu o confirmă.
