### Det som står sida vid sida på två orters kort. $time: veckodag och tid där.

time-by-day = { $time }, dag ☀️
time-by-night = { $time }, natt 🌙
label-languages = Språk
label-next-holiday = Nästa helgdag
holiday-name =
    { $which ->
        [christmas] juldagen
        [christmas-second] annandag jul
        [labor] arbetets dag
        [good-friday] långfredagen
        [easter-monday] annandag påsk
        [ascension] Kristi himmelsfärdsdag
        [whit-monday] annandag pingst
        [all-saints] alla helgons dag
        [epiphany] trettondedag jul
        [independence] självständighetsdagen
       *[new-year] nyårsdagen
    }
holiday-on = { $name }, { $date }
holiday-today = { $name }, i dag
