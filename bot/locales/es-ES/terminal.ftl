### Lo que solo dice el chat en un terminal.

no-token = No hay ningún DISCORD_TOKEN, así que este es el chat en tu terminal.
terminal-greeting = Pregúntame por cualquier ciudad: «¿Cuáles son las ciudades hermanadas con Sevilla?», «¿Tokio y Berlín?». Tab completa nombres, { $help } muestra los comandos, Ctrl-D termina.
terminal-bye = Adiós.
terminal-help-ways = En lenguaje corriente, en español o en otro idioma que conozca:
terminal-help-commands = Comandos; las opciones entre corchetes se pueden omitir:
terminal-help-keys = Tab completa ciudades y comandos. Un número responde a «¿cuál?». Ctrl-C o Ctrl-D termina.
terminal-example-city = ¿Cuáles son las ciudades hermanadas de Sevilla?
terminal-example-pair = ¿Está Madrid hermanada con París?
terminal-example-home = ¿Cuál es mi ciudad hermanada? Vivo en Sevilla
terminal-no-number = No hay ningún número { $number } que elegir.
terminal-exported = Todo lo que se guarda sobre ti está en { $file }.
terminal-not-exported = No se puede escribir el archivo { $file }: { $reason }.
terminal-delete-how = Escribe «{ $yes }» para borrar; cualquier otra cosa lo conserva.
terminal-delete-yes = sí
