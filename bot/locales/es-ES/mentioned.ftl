mentioned-menu = Ciudades hermanas mencionadas
mentioned-title = Ciudades hermanas mencionadas
mentioned-pairs = Hermanadas entre sí
mentioned-none = No encuentro ninguna ciudad en este mensaje.
mentioned-or = «{ $name }» también puede ser { $places }.
