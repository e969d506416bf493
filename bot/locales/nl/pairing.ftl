### Teksten in het Nederlands; wat elk bericht betekent, staat bij en-US.

time-by-day = { $time }, overdag ☀️
time-by-night = { $time }, ’s nachts 🌙
label-languages = Talen
label-next-holiday = Volgende feestdag
holiday-on = { $name }, { $date }
holiday-today = { $name }, vandaag
