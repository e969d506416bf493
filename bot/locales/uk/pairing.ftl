### Українські тексти; значення кожного пояснює en-US. Назви міст тут не відмінюються: вони стоять на початку, після двокрапки або в дужках.

time-by-day = { $time }, день ☀️
time-by-night = { $time }, ніч 🌙
label-languages = Мови
label-next-holiday = Найближче свято
holiday-on = { $name }, { $date }
holiday-today = { $name }, сьогодні
