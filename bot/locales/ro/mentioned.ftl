### Meniul de la un mesaj. $some: nume de orașe înfrățite.

mentioned-menu = Orașe înfrățite menționate
mentioned-title = Orașe înfrățite menționate
mentioned-pairs = Înfrățite între ele
mentioned-none = Nu am găsit niciun oraș în acest mesaj.
mentioned-or = „{ $name }” poate însemna și { $places }.
