mentioned-menu = Erwähnte Partnerstädte
mentioned-title = Erwähnte Partnerstädte
mentioned-pairs = Miteinander verbunden
mentioned-none = In dieser Nachricht finde ich keine Stadt.
mentioned-or = „{ $name }“ kann auch { $places } meinen.
