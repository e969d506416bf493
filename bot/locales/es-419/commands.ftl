### Solo lo que se dice de otro modo en América.

command-sister = ¿Qué ciudades hermanas tiene una ciudad?
