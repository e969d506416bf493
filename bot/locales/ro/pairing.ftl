### Ce stă alături pe fișa a două orașe. $time: ziua și ora de acolo.

time-by-day = { $time }, zi ☀️
time-by-night = { $time }, noapte 🌙
label-languages = Limbi
label-next-holiday = Următoarea sărbătoare legală
holiday-name =
    { $which ->
        [christmas] Crăciunul
        [christmas-second] a doua zi de Crăciun
        [labor] Ziua Muncii
        [good-friday] Vinerea Mare
        [easter-monday] a doua zi de Paște
        [ascension] Înălțarea Domnului
        [whit-monday] a doua zi de Rusalii
        [all-saints] Ziua Tuturor Sfinților
        [epiphany] Boboteaza
        [independence] Ziua Independenței
       *[new-year] Anul Nou
    }
holiday-on = { $name }, { $date }
holiday-today = { $name }, astăzi
