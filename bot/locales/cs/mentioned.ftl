### České texty; význam každého vysvětluje en-US. Názvy měst se tu neskloňují: stojí na začátku, za dvojtečkou nebo v závorce.

mentioned-menu = Zmíněná partnerská města
mentioned-title = Zmíněná partnerská města
mentioned-pairs = Partnerská navzájem
mentioned-none = V této zprávě se nenašlo žádné město.
mentioned-or = „{ $name }“ může znamenat i: { $places }.
