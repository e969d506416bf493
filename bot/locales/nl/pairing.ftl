### Teksten in het Nederlands; wat elk bericht betekent, staat bij en-US.

time-by-day = { $time }, overdag ☀️
time-by-night = { $time }, ’s nachts 🌙
label-languages = Talen
label-next-holiday = Volgende feestdag
holiday-name =
    { $which ->
        [christmas] Eerste kerstdag
        [christmas-second] Tweede kerstdag
        [labor] Dag van de Arbeid
        [good-friday] Goede Vrijdag
        [easter-monday] Tweede paasdag
        [ascension] Hemelvaartsdag
        [whit-monday] Tweede pinksterdag
        [all-saints] Allerheiligen
        [epiphany] Driekoningen
        [independence] Onafhankelijkheidsdag
       *[new-year] Nieuwjaarsdag
    }
holiday-on = { $name }, { $date }
holiday-today = { $name }, vandaag
