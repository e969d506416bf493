### Teksty po polsku; znaczenie każdego wyjaśnia en-US. Nazw miast się tu nie odmienia: stoją za dwukropkiem albo na początku.

mentioned-menu = Wspomniane miasta partnerskie
mentioned-title = Wspomniane miasta partnerskie
mentioned-pairs = Partnerskie między sobą
mentioned-none = Nie udało mi się znaleźć miasta w tej wiadomości.
mentioned-or = „{ $name }” może też oznaczać: { $places }.
