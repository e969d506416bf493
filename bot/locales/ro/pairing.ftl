### Ce stă alături pe fișa a două orașe. $time: ziua și ora de acolo.

time-by-day = { $time }, zi ☀️
time-by-night = { $time }, noapte 🌙
label-languages = Limbi
label-next-holiday = Următoarea sărbătoare legală
holiday-on = { $name }, { $date }
holiday-today = { $name }, astăzi
