### Solo lo que se dice de otro modo en América.

command-event-when-both = Horas que van bien a dos ciudades hermanas: de día en ambas
option-event-other = La ciudad hermana
option-event-places = Cuántas personas pueden venir; las siguientes esperan un lugar
event-answered-waiting = Todos los lugares de { $title } están ocupados. Estás en la lista de espera y avanzas cuando quede un lugar libre.
event-place-free = Ha quedado un lugar libre: ¡asistes!
event-list-waiting = Esperan un lugar
event-zone-unclear = «{ $zone }» es el nombre de varias zonas horarias: { $zones }. Escribe una de ellas detrás de la hora, o «hora de Bogotá».
event-not-found = No encontré aquí ningún evento abierto «{ $event }». Elige uno de la lista mientras escribes.
