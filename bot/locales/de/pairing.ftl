time-by-day = { $time }, bei Tag ☀️
time-by-night = { $time }, bei Nacht 🌙
label-languages = Sprachen
label-next-holiday = Nächster Feiertag
holiday-on = { $name }, { $date }
holiday-today = { $name }, heute
