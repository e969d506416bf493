### What stands side by side on the card of two cities. $time: weekday and time there.

time-by-day = { $time }, by day ☀️
time-by-night = { $time }, by night 🌙
label-languages = Languages
label-next-holiday = Next public holiday
holiday-on = { $name }, { $date }
holiday-today = { $name }, today
