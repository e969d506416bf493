card-previous = Página anterior
card-next = Página siguiente
card-details = Detalles de…
card-show-ended = Mostrar los hermanamientos terminados
card-set-home = Guardar como mi ciudad
card-take-action = Participar
card-correct = Avisar de un error
card-did-you-mean = ¿O { $city }?
card-another = ¿Otra ciudad con ese nombre? ({ $city })
card-fact = { $label }: { $value }
card-choose = Elige una ciudad

home-set = Tu ciudad es { $city }. { $command } sin ciudad la muestra ahora.
home-is = Tu ciudad es { $city }.
home-none = No has elegido ciudad. { $command } la elige.
home-of-server = La ciudad de este servidor es { $city }.
home-cleared = He olvidado tu ciudad.
home-was-none = No habías elegido ciudad; no hay nada que olvidar.

privacy-nothing = No se guarda nada sobre ti.
privacy-about = Esto es todo lo que se guarda sobre ti:
privacy-export = Todo lo que se guarda sobre ti está en este archivo.
privacy-delete-ask =
    { $count ->
        [1] Se guarda una entrada sobre ti. ¿Borrarla para siempre? No se puede deshacer.
       *[other] Se guardan { $count } entradas sobre ti. ¿Borrarlas todas para siempre? No se puede deshacer.
    }
privacy-delete-yes = Borrar todo
privacy-delete-no = Conservarlo
privacy-deleted =
    { $count ->
        [0] Ya no se guardaba nada sobre ti.
        [1] Hecho: la única entrada sobre ti está borrada.
       *[other] Hecho: las { $count } entradas sobre ti están borradas.
    }
privacy-kept-all = No se ha borrado nada.

suggest-title = Proponer o corregir
suggest-city = Ciudad
suggest-other = Ciudad hermanada
suggest-source = Una página que lo dice
suggest-note = ¿Qué está mal o falta?
suggest-thanks = ¡Gracias! Tu propuesta { $number } sobre { $city } y { $other } pasa al responsable del bot para su revisión.
suggest-too-many = { $count } propuestas tuyas esperan aún revisión. Gracias; deja que nos pongamos al día.
suggest-accept = Aceptar
suggest-decline = Rechazar
suggest-accepted = Aceptada. Todavía no se muestra nada: hay que corregir los datos a mano.
suggest-accepted-shown = Aceptada: se muestra desde ahora.
suggest-declined = Rechazada.
suggest-decided = Ya estaba decidido.
suggest-to-operator =
    Propuesta { $number }: { $city } y { $other }
    Fuente: { $source }
    Nota: { $note }

help-title = ¿Cuál es mi ciudad hermanada?
help-intro = Conozco las ciudades hermanadas de todo el mundo.
help-first = Para empezar
help-first-ask = { $command } muestra las ciudades hermanadas de una ciudad. Prueba con { $city }.
help-first-pair = { $command } muestra lo que une a dos ciudades. Prueba con { $city } y { $other }.
help-first-home = { $command } guarda tu ciudad; después { $sister } sin más la muestra.
help-city = Madrid
help-other = París
help-ask-city = ¿Cuáles son las ciudades hermanadas con { $city }?
help-ask-pair = ¿Está { $city } hermanada con { $other }?
help-ask-far = ¿Cuál es la ciudad hermanada más lejana de { $city }?
help-members = Comandos para todos
help-moderators = Para moderadores
help-plain-words-how = Mencióname o escríbeme en privado:
help-menu = En un mensaje
help-menu-how = Mantén pulsado un mensaje (o haz clic derecho), elige Aplicaciones y luego «{ $name }»: encuentro las ciudades que contiene.
help-support = Obtener ayuda
about-title = Acerca de Sister City
about-what = Respondo a «¿Cuál es mi ciudad hermanada?» para todo el mundo, traigo noticias de esas amistades y ayudo a anunciar sus eventos.
about-figures = Conozco { $cities } ciudades.
about-data = Los hermanamientos proceden de las listas de ciudades hermanadas de Wikipedia (CC BY-SA 4.0) y de Wikidata (CC0). Lo que solo está en Wikidata figura como no confirmado. Las ciudades proceden de GeoNames (CC BY 4.0).
about-privacy = Solo guardo lo que me encargas: { $command } lo muestra.
about-version = Versión { $version }, software libre (MIT).
about-take-action = Participar
about-more-information = Más información
about-donate = Donar
about-invite = Añadir a un servidor

# What this bot’s operator added, and what came of a suggestion
suggest-on-record = { $city } y { $other } ya constan. Si algo está mal o falta (el año, un final, un nombre), dilo con /suggest y su nota, mejor con una página.
suggest-on-record-ended = { $city } y { $other } constan como hermanamiento terminado. Si sigue vigente, o si algo más está mal o falta, dilo con /suggest y su nota, mejor con una página.
suggest-author-shown = Gracias otra vez: el hermanamiento de { $city } y { $other } que propusiste se ha aceptado y se muestra desde ahora.
suggest-author-accepted = Gracias otra vez: tu propuesta sobre { $city } y { $other } se ha aceptado; se corregirá a mano.
suggest-author-declined = Tu propuesta sobre { $city } y { $other } se ha revisado y no se ha incorporado. Una página que lo muestre ayudaría.
suggest-none-open = No espera ninguna propuesta.
heading-operator = Propuestas por el responsable de este bot, sin confirmar
operator-added = propuesta por el responsable de este bot, { $when }
operator-only = Solo el responsable de este bot conoce { $count ->
        [1] una ciudad hermanada
       *[other] { $count } ciudades hermanadas
    } de { $city }; ninguna fuente lo confirma.
pair-operator = El responsable de este bot añadió { $city } y { $other } como ciudades hermanadas, { $when }; ninguna fuente lo confirma.
