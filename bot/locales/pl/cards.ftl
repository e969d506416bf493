### Teksty po polsku; znaczenie każdego wyjaśnia en-US. Nazw miast się tu nie odmienia: stoją za dwukropkiem albo na początku.

card-previous = Poprzednia strona
card-next = Następna strona
card-details = Szczegóły…
card-show-ended = Pokaż zakończone
card-set-home = Zapisz jako moje miasto
card-take-action = Działaj
card-correct = Zgłoś błąd
card-did-you-mean = A może { $city }?
card-another = Inne miasto o tej nazwie? ({ $city })
card-fact = { $label }: { $value }
card-choose = Wybierz miasto
home-set = Twoje miasto: { $city }. Samo { $command } pokazuje teraz właśnie je.
home-is = Twoje miasto: { $city }.
home-none = Nie masz ustawionego miasta. Ustawia je { $command }.
home-of-server = Miasto tego serwera: { $city }.
home-cleared = Gotowe: nie przechowuję już twojego miasta.
home-was-none = Nie było ustawionego miasta, więc nie ma czego usuwać.
privacy-nothing = Nie przechowuję o tobie niczego.
privacy-about = Oto wszystko, co jest o tobie przechowywane:
privacy-export = Wszystko, co jest o tobie przechowywane, jest w tym pliku.
privacy-delete-ask =
    { $count ->
        [1] Przechowywany jest jeden wpis o tobie. Usunąć go na stałe? Tego nie można cofnąć.
       *[other] Wpisy przechowywane o tobie: { $count }. Usunąć je wszystkie na stałe? Tego nie można cofnąć.
    }
privacy-delete-yes = Usuń wszystko
privacy-delete-no = Zachowaj
privacy-deleted =
    { $count ->
        [0] Nic już nie było o tobie przechowywane.
        [1] Gotowe: jedyny wpis o tobie usunięto.
       *[other] Gotowe: usunięto wszystkie wpisy o tobie ({ $count }).
    }
privacy-kept-all = Niczego nie usunięto.
suggest-title = Zaproponuj lub popraw
suggest-city = Miasto
suggest-other = Miasto partnerskie
suggest-source = Strona, która o tym mówi
suggest-note = Co jest błędne albo czego brakuje?
suggest-thanks = Dziękuję! Propozycja { $number } ({ $city } i { $other }) trafia do operatora bota do sprawdzenia.
suggest-too-many = Twoje propozycje czekające na sprawdzenie: { $count }. Dziękujemy – daj nam najpierw nadrobić.
suggest-accept = Przyjmij
suggest-decline = Odrzuć
suggest-accepted = Przyjęto. Na razie nic nie widać: dane trzeba poprawić ręcznie.
suggest-accepted-shown = Przyjęto: widać to od teraz.
suggest-declined = Odrzucono.
suggest-decided = O tym już zdecydowano.
suggest-to-operator =
    Propozycja { $number }: { $city } i { $other }
    Źródło: { $source }
    Uwaga: { $note }
help-title = Jakie jest moje miasto partnerskie?
help-intro = Znam miasta partnerskie, bliźniacze i zaprzyjaźnione całego świata.
help-first = Na początek
help-first-ask = { $command } pokazuje miasta partnerskie. Spróbuj: { $city }.
help-first-pair = { $command } pokazuje, co łączy dwa miasta. Spróbuj: { $city } i { $other }.
help-first-home = { $command } zapamiętuje twoje miasto; potem wystarczy samo { $sister }.
help-city = Kraków
help-other = Lipsk
help-ask-city = Jakie miasta partnerskie ma { $city }?
help-ask-pair = Czy { $city } i { $other } to miasta partnerskie?
help-ask-far = { $city }: najdalsze miasto partnerskie
help-members = Polecenia dla wszystkich
help-moderators = Dla moderatorów
help-plain-words-how = Wspomnij mnie albo napisz do mnie prywatnie:
help-menu = Przy wiadomości
help-menu-how = Przytrzymaj wiadomość (albo kliknij ją prawym przyciskiem), wybierz Aplikacje, a potem „{ $name }”: znajdę w niej miasta.
help-support = Uzyskaj pomoc
about-title = O bocie Sister City
about-what = Odpowiadam na pytanie „Jakie jest moje miasto partnerskie?” dla całego świata, przynoszę wiadomości o takich przyjaźniach i pomagam ogłaszać ich wydarzenia.
about-figures = Liczba miast, które znam: { $cities }.
about-data = Partnerstwa pochodzą z list miast partnerskich Wikipedii (CC BY-SA 4.0) i z Wikidanych (CC0). To, co jest tylko w Wikidanych, oznaczam jako niepotwierdzone. Miasta pochodzą z GeoNames (CC BY 4.0).
about-privacy = Przechowuję tylko to, co mi powierzysz: pokazuje to { $command }.
about-version = Wersja { $version }, wolne oprogramowanie (MIT).
about-take-action = Działaj
about-more-information = Więcej informacji
about-donate = Wesprzyj
about-invite = Dodaj do serwera
suggest-on-record = { $city } i { $other } są już zapisane. Jeśli coś się nie zgadza albo brakuje (rok, koniec, nazwa), napisz to w /suggest w polu note, najlepiej z podaniem strony.
suggest-on-record-ended = { $city } i { $other } są zapisane jako zakończone partnerstwo. Jeśli trwa nadal albo coś innego się nie zgadza, napisz to w /suggest w polu note, najlepiej z podaniem strony.
suggest-author-shown = Jeszcze raz dziękujemy: zaproponowane partnerstwo ({ $city } i { $other }) zostało przyjęte i jest odtąd widoczne.
suggest-author-accepted = Jeszcze raz dziękujemy: propozycja ({ $city } i { $other }) została przyjęta; poprawimy to ręcznie.
suggest-author-declined = Propozycja ({ $city } i { $other }) została sprawdzona i nie została przyjęta. Pomogłaby strona, która to potwierdza.
suggest-none-open = Żadna propozycja nie czeka.
heading-operator = Dodane przez operatora tego bota, niepotwierdzone
operator-added = dodane przez operatora tego bota, { $when }
operator-only =
    { $count ->
        [1] { $city }: jedno miasto partnerskie zna tylko operator tego bota; żadne z naszych źródeł tego nie potwierdza.
       *[other] { $city }: miasta partnerskie, które zna tylko operator tego bota: { $count }; żadne z naszych źródeł tego nie potwierdza.
    }
pair-operator = { $city } i { $other }: miasta partnerskie dodane przez operatora tego bota, { $when }; żadne z naszych źródeł tego nie potwierdza.
