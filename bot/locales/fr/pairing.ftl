time-by-day = { $time }, de jour ☀️
time-by-night = { $time }, de nuit 🌙
label-languages = Langues
label-next-holiday = Prochain jour férié
holiday-name =
    { $which ->
        [christmas] Noël
        [christmas-second] Lendemain de Noël
        [labor] Fête du Travail
        [good-friday] Vendredi saint
        [easter-monday] Lundi de Pâques
        [ascension] Ascension
        [whit-monday] Lundi de Pentecôte
        [all-saints] Toussaint
        [epiphany] Épiphanie
        [independence] Fête de l’Indépendance
       *[new-year] Jour de l’An
    }
holiday-on = { $name }, { $date }
holiday-today = { $name }, aujourd’hui
