mentioned-menu = Ciudades hermanadas mencionadas
mentioned-title = Ciudades hermanadas mencionadas
mentioned-pairs = Hermanadas entre sí
mentioned-none = No he encontrado ninguna ciudad en este mensaje.
mentioned-or = «{ $name }» también puede ser { $places }.
