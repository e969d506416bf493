### Teksty po polsku; znaczenie każdego wyjaśnia en-US. Nazw miast się tu nie odmienia: stoją za dwukropkiem albo na początku.

time-by-day = { $time }, dzień ☀️
time-by-night = { $time }, noc 🌙
label-languages = Języki
label-next-holiday = Najbliższe święto
holiday-name =
    { $which ->
        [christmas] Boże Narodzenie
        [christmas-second] drugi dzień Bożego Narodzenia
        [labor] Święto Pracy
        [good-friday] Wielki Piątek
        [easter-monday] Poniedziałek Wielkanocny
        [ascension] Wniebowstąpienie Pańskie
        [whit-monday] drugi dzień Zielonych Świąt
        [all-saints] Wszystkich Świętych
        [epiphany] Trzech Króli
        [independence] Dzień Niepodległości
       *[new-year] Nowy Rok
    }
holiday-on = { $name }, { $date }
holiday-today = { $name }, dziś
