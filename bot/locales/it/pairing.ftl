### Testi in italiano; il significato di ogni messaggio è spiegato in en-US.

time-by-day = { $time }, di giorno ☀️
time-by-night = { $time }, di notte 🌙
label-languages = Lingue
label-next-holiday = Prossimo giorno festivo
holiday-name =
    { $which ->
        [christmas] Natale
        [christmas-second] Santo Stefano
        [labor] Festa del Lavoro
        [good-friday] Venerdì santo
        [easter-monday] Lunedì dell’Angelo
        [ascension] Ascensione
        [whit-monday] Lunedì di Pentecoste
        [all-saints] Ognissanti
        [epiphany] Epifania
        [independence] Giorno dell’Indipendenza
       *[new-year] Capodanno
    }
holiday-on = { $name }, { $date }
holiday-today = { $name }, oggi
