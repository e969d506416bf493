### Русские тексты; значение каждого объясняет en-US.

time-by-day = { $time }, день ☀️
time-by-night = { $time }, ночь 🌙
label-languages = Языки
label-next-holiday = Ближайший праздник
holiday-name =
    { $which ->
        [christmas] Рождество
        [christmas-second] второй день Рождества
        [labor] День труда
        [good-friday] Страстная пятница
        [easter-monday] Пасхальный понедельник
        [ascension] Вознесение
        [whit-monday] Духов день
        [all-saints] День всех святых
        [epiphany] Богоявление
        [independence] День независимости
       *[new-year] Новый год
    }
holiday-on = { $name }, { $date }
holiday-today = { $name }, сегодня
