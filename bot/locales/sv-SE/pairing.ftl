### Det som står sida vid sida på två orters kort. $time: veckodag och tid där.

time-by-day = { $time }, dag ☀️
time-by-night = { $time }, natt 🌙
label-languages = Språk
label-next-holiday = Nästa helgdag
holiday-on = { $name }, { $date }
holiday-today = { $name }, i dag
