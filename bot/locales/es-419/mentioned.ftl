### Solo lo que se dice de otro modo en América.

mentioned-menu = Ciudades hermanas mencionadas
mentioned-title = Ciudades hermanas mencionadas
mentioned-none = No encontré ninguna ciudad en este mensaje.
