### Textos em português do Brasil; o sentido de cada mensagem está em en-US.

time-by-day = { $time }, de dia ☀️
time-by-night = { $time }, de noite 🌙
label-languages = Idiomas
label-next-holiday = Próximo feriado
holiday-on = { $name }, { $date }
holiday-today = { $name }, hoje
