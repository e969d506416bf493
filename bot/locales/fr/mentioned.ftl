mentioned-menu = Villes jumelées mentionnées
mentioned-title = Villes jumelées mentionnées
mentioned-pairs = Jumelées entre elles
mentioned-none = Je n’ai trouvé aucune ville dans ce message.
mentioned-or = « { $name } » peut aussi désigner { $places }.
