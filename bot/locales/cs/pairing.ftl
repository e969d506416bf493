### České texty; význam každého vysvětluje en-US. Názvy měst se tu neskloňují: stojí na začátku, za dvojtečkou nebo v závorce.

time-by-day = { $time }, den ☀️
time-by-night = { $time }, noc 🌙
label-languages = Jazyky
label-next-holiday = Nejbližší svátek
holiday-on = { $name }, { $date }
holiday-today = { $name }, dnes
