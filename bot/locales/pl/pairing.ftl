### Teksty po polsku; znaczenie każdego wyjaśnia en-US. Nazw miast się tu nie odmienia: stoją za dwukropkiem albo na początku.

time-by-day = { $time }, dzień ☀️
time-by-night = { $time }, noc 🌙
label-languages = Języki
label-next-holiday = Najbliższe święto
holiday-on = { $name }, { $date }
holiday-today = { $name }, dziś
