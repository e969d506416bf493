time-by-day = { $time }, de día ☀️
time-by-night = { $time }, de noche 🌙
label-languages = Idiomas
label-next-holiday = Próximo día festivo
holiday-on = { $name }, { $date }
holiday-today = { $name }, hoy
