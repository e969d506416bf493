### Testi in italiano; il significato di ogni messaggio è spiegato in en-US.

time-by-day = { $time }, di giorno ☀️
time-by-night = { $time }, di notte 🌙
label-languages = Lingue
label-next-holiday = Prossimo giorno festivo
holiday-on = { $name }, { $date }
holiday-today = { $name }, oggi
