### Solo lo que se dice de otro modo en América.

year-title = { $server }: { $year } en ciudades hermanas
year-title-so-far = { $server }: { $year } en ciudades hermanas, hasta hoy
year-how-event = { $command } anuncia un evento con una ciudad hermana; cuando haya tenido lugar, sus ciudades aparecen en el mapa.
