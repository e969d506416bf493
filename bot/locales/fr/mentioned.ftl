mentioned-menu = Villes jumelées mentionnées
mentioned-title = Villes jumelées mentionnées
mentioned-line =
    { $count ->
        [0] { $city } : aucune ville jumelée dans nos données
        [one] { $city } : une ville jumelée – { $some }
       *[other] { $city } : { $count } villes jumelées – { $some }
    }
mentioned-pairs = Jumelées entre elles
mentioned-none = Je ne trouve aucune ville dans ce message.
mentioned-or = « { $name } » peut aussi désigner { $places }.
