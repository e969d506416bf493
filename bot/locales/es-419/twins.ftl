command-twin = Celebrar eventos junto con el servidor de una ciudad hermana
