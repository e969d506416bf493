### Українські тексти; значення кожного пояснює en-US. Назви міст тут не відмінюються: вони стоять на початку, після двокрапки або в дужках.

time-by-day = { $time }, день ☀️
time-by-night = { $time }, ніч 🌙
label-languages = Мови
label-next-holiday = Найближче свято
holiday-name =
    { $which ->
        [christmas] Різдво
        [christmas-second] другий день Різдва
        [labor] День праці
        [good-friday] Страсна п’ятниця
        [easter-monday] Великодній понеділок
        [ascension] Вознесіння
        [whit-monday] Духів день
        [all-saints] День усіх святих
        [epiphany] Богоявлення
        [independence] День незалежності
       *[new-year] Новий рік
    }
holiday-on = { $name }, { $date }
holiday-today = { $name }, сьогодні
