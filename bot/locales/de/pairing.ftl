time-by-day = { $time }, bei Tag ☀️
time-by-night = { $time }, bei Nacht 🌙
label-languages = Sprachen
label-next-holiday = Nächster Feiertag
holiday-name =
    { $which ->
        [christmas] Erster Weihnachtstag
        [christmas-second] Zweiter Weihnachtstag
        [labor] Tag der Arbeit
        [good-friday] Karfreitag
        [easter-monday] Ostermontag
        [ascension] Christi Himmelfahrt
        [whit-monday] Pfingstmontag
        [all-saints] Allerheiligen
        [epiphany] Dreikönigstag
        [independence] Unabhängigkeitstag
       *[new-year] Neujahr
    }
holiday-on = { $name }, { $date }
holiday-today = { $name }, heute
