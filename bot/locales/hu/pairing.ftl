### Ami két város adatlapján egymás mellett áll. $time: az ottani nap és idő.

time-by-day = { $time }, nappal ☀️
time-by-night = { $time }, éjjel 🌙
label-languages = Nyelvek
label-next-holiday = Következő ünnepnap
holiday-name =
    { $which ->
        [christmas] karácsony
        [christmas-second] karácsony másnapja
        [labor] a munka ünnepe
        [good-friday] nagypéntek
        [easter-monday] húsvéthétfő
        [ascension] áldozócsütörtök
        [whit-monday] pünkösdhétfő
        [all-saints] mindenszentek
        [epiphany] vízkereszt
        [independence] a függetlenség napja
       *[new-year] újév
    }
holiday-on = { $name }, { $date }
holiday-today = { $name }, ma
