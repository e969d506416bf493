### Türkçe metinler; anlamları için en-US.

time-by-day = { $time }, gündüz ☀️
time-by-night = { $time }, gece 🌙
label-languages = Diller
label-next-holiday = Sonraki resmî tatil
holiday-on = { $name }, { $date }
holiday-today = { $name }, bugün
