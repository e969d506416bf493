### Textos em português do Brasil; o sentido de cada mensagem está em en-US.

time-by-day = { $time }, de dia ☀️
time-by-night = { $time }, de noite 🌙
label-languages = Idiomas
label-next-holiday = Próximo feriado
holiday-name =
    { $which ->
        [christmas] Natal
        [christmas-second] Segundo dia de Natal
        [labor] Dia do Trabalho
        [good-friday] Sexta-feira Santa
        [easter-monday] Segunda-feira de Páscoa
        [ascension] Ascensão
        [whit-monday] Segunda-feira de Pentecostes
        [all-saints] Todos os Santos
        [epiphany] Epifania
        [independence] Dia da Independência
       *[new-year] Ano-Novo
    }
holiday-on = { $name }, { $date }
holiday-today = { $name }, hoje
