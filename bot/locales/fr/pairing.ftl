time-by-day = { $time }, de jour ☀️
time-by-night = { $time }, de nuit 🌙
label-languages = Langues
label-next-holiday = Prochain jour férié
holiday-on = { $name }, { $date }
holiday-today = { $name }, aujourd’hui
