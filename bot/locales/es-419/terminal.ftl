### Solo lo que se dice de otro modo en América.

terminal-greeting = Pregúntame por cualquier ciudad: «¿Cuáles son las ciudades hermanas de Guadalajara?», «¿Tokio y Berlín?». Tab completa nombres, { $help } muestra los comandos, Ctrl-D termina.
terminal-example-city = ¿Cuáles son las ciudades hermanas de Guadalajara?
terminal-example-pair = ¿Está Lima hermanada con Austin?
terminal-example-home = ¿Cuál es mi ciudad hermana? Vivo en Guadalajara
