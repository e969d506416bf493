### What stands side by side on the card of two cities. $time: weekday and time there.

time-by-day = { $time }, by day ☀️
time-by-night = { $time }, by night 🌙
label-languages = Languages
label-next-holiday = Next public holiday
# Holidays that many countries keep, where their own name is not known in this language.
holiday-name =
    { $which ->
        [christmas] Christmas Day
        [christmas-second] Second Day of Christmas
        [labor] Labor Day
        [good-friday] Good Friday
        [easter-monday] Easter Monday
        [ascension] Ascension Day
        [whit-monday] Whit Monday
        [all-saints] All Saints’ Day
        [epiphany] Epiphany
        [independence] Independence Day
       *[new-year] New Year’s Day
    }
holiday-on = { $name }, { $date }
holiday-today = { $name }, today
