mentioned-menu = Erwähnte Partnerstädte
mentioned-title = Erwähnte Partnerstädte
mentioned-pairs = Partnerstädte untereinander
mentioned-none = In dieser Nachricht habe ich keine Stadt gefunden.
mentioned-or = „{ $name }“ kann auch { $places } meinen.
