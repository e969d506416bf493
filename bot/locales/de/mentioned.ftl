mentioned-menu = Erwähnte Partnerstädte
mentioned-title = Erwähnte Partnerstädte
mentioned-line =
    { $count ->
        [0] { $city }: keine gelistete Partnerstadt in unseren Daten
        [one] { $city }: eine Partnerstadt – { $some }
       *[other] { $city }: { $count } Partnerstädte – { $some }
    }
mentioned-pairs = Miteinander verbunden
mentioned-none = In dieser Nachricht finde ich keine Stadt.
mentioned-or = „{ $name }“ kann auch { $places } meinen.
