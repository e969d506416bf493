### Русские тексты; значение каждого объясняет en-US.

time-by-day = { $time }, день ☀️
time-by-night = { $time }, ночь 🌙
label-languages = Языки
label-next-holiday = Ближайший праздник
holiday-on = { $name }, { $date }
holiday-today = { $name }, сегодня
