### Solo lo que se dice de otro modo en América.

home-none = No elegiste ciudad. { $command } la elige.
home-cleared = Olvidé tu ciudad.
privacy-kept-all = No se borró nada.
suggest-other = Ciudad hermana
help-title = ¿Cuál es mi ciudad hermana?
help-intro = Conozco las ciudades hermanas de todo el mundo.
help-first-ask = { $command } muestra las ciudades hermanas de una ciudad. Prueba con { $city }.
help-ask-city = ¿Cuáles son las ciudades hermanas de { $city }?
help-ask-far = ¿Cuál es la ciudad hermana más lejana de { $city }?
about-what = Respondo a «¿Cuál es mi ciudad hermana?» para todo el mundo, traigo noticias de esas amistades y ayudo a anunciar sus eventos.
about-data = Los hermanamientos proceden de las listas de ciudades hermanas de Wikipedia (CC BY-SA 4.0) y de Wikidata (CC0). Lo que solo está en Wikidata figura como no confirmado. Las ciudades proceden de GeoNames (CC BY 4.0).
operator-only = Solo el responsable de este bot conoce { $count ->
        [1] una ciudad hermana
       *[other] { $count } ciudades hermanas
    } de { $city }; ninguna fuente lo confirma.
pair-operator = El responsable de este bot añadió { $city } y { $other } como ciudades hermanas, { $when }; ninguna fuente lo confirma.
