### Testi in italiano; il significato di ogni messaggio è spiegato in en-US.

mentioned-menu = Città gemellate menzionate
mentioned-title = Città gemellate menzionate
mentioned-pairs = Gemellate tra loro
mentioned-none = Non ho trovato nessuna città in questo messaggio.
mentioned-or = «{ $name }» può indicare anche { $places }.
