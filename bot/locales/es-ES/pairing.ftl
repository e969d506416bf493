time-by-day = { $time }, de día ☀️
time-by-night = { $time }, de noche 🌙
label-languages = Idiomas
label-next-holiday = Próximo día festivo
holiday-name =
    { $which ->
        [christmas] Navidad
        [christmas-second] Segundo día de Navidad
        [labor] Día del Trabajo
        [good-friday] Viernes Santo
        [easter-monday] Lunes de Pascua
        [ascension] Ascensión
        [whit-monday] Lunes de Pentecostés
        [all-saints] Todos los Santos
        [epiphany] Epifanía
        [independence] Día de la Independencia
       *[new-year] Año Nuevo
    }
holiday-on = { $name }, { $date }
holiday-today = { $name }, hoy
