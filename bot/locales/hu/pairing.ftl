### Ami két város adatlapján egymás mellett áll. $time: az ottani nap és idő.

time-by-day = { $time }, nappal ☀️
time-by-night = { $time }, éjjel 🌙
label-languages = Nyelvek
label-next-holiday = Következő ünnepnap
holiday-on = { $name }, { $date }
holiday-today = { $name }, ma
