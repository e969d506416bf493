mentioned-menu = Ciudades hermanas mencionadas
mentioned-title = Ciudades hermanas mencionadas
mentioned-line =
    { $count ->
        [0] { $city }: ninguna ciudad hermana en nuestros datos
        [one] { $city }: una ciudad hermana – { $some }
       *[other] { $city }: { $count } ciudades hermanas – { $some }
    }
mentioned-pairs = Hermanadas entre sí
mentioned-none = No encuentro ninguna ciudad en este mensaje.
mentioned-or = «{ $name }» también puede ser { $places }.
