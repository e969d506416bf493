### České texty; význam každého vysvětluje en-US. Názvy měst se tu neskloňují: stojí na začátku, za dvojtečkou nebo v závorce.

time-by-day = { $time }, den ☀️
time-by-night = { $time }, noc 🌙
label-languages = Jazyky
label-next-holiday = Nejbližší svátek
holiday-name =
    { $which ->
        [christmas] 1. svátek vánoční
        [christmas-second] 2. svátek vánoční
        [labor] Svátek práce
        [good-friday] Velký pátek
        [easter-monday] Velikonoční pondělí
        [ascension] Nanebevstoupení Páně
        [whit-monday] Svatodušní pondělí
        [all-saints] Den Všech svatých
        [epiphany] Tři králové
        [independence] Den nezávislosti
       *[new-year] Nový rok
    }
holiday-on = { $name }, { $date }
holiday-today = { $name }, dnes
