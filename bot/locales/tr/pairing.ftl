### Türkçe metinler; anlamları için en-US.

time-by-day = { $time }, gündüz ☀️
time-by-night = { $time }, gece 🌙
label-languages = Diller
label-next-holiday = Sonraki resmî tatil
holiday-name =
    { $which ->
        [christmas] Noel
        [christmas-second] Noel’in ikinci günü
        [labor] Emek Bayramı
        [good-friday] Kutsal Cuma
        [easter-monday] Paskalya Pazartesisi
        [ascension] İsa’nın Göğe Yükselişi
        [whit-monday] Pentekost Pazartesisi
        [all-saints] Azizler Günü
        [epiphany] Epifani
        [independence] Bağımsızlık Günü
       *[new-year] Yılbaşı
    }
holiday-on = { $name }, { $date }
holiday-today = { $name }, bugün
