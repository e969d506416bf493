### Amit a Discord a parancsok és lehetőségek mellett mutat: legfeljebb 100 karakter.

command-sister = Mik egy város testvérvárosai?
option-sister-city = A város; ha üres, a saját városod
option-sister-ended = A megszűnt kapcsolatok is látsszanak
option-private = A választ csak te lásd
command-pairing = Két város egymás mellett, és ami összeköti őket
option-pairing-city = Az egyik város
option-pairing-other = A másik város; ha üres, a saját városod
option-pairing-postcard = Térkép helyett képeslap
command-home = A város, amelyet a magadénak mondasz
command-home-set = Saját városod mentése
option-home-set-city = A város, amelyet a magadénak mondasz
command-home-show = A saját városod és a szerveré
command-home-clear = Saját városod törlése
command-privacy = Mit tárol rólad a bot
command-privacy-show = Minden, amit a bot rólad tárol
command-privacy-export = Minden, amit a bot rólad tárol, fájlként
command-privacy-delete = Minden rólad tárolt adat végleges törlése
command-suggest = Javasolj testvérvárost, vagy helyesbíts egyet
option-suggest-city = Az egyik város
option-suggest-other = A másik város
option-suggest-source = Egy oldal, ahol ez olvasható
option-suggest-note = Mi hibás vagy mi hiányzik
command-help = Mit kérdezhetsz, és hogyan
command-about = Mi ez a bot, és honnan valók az adatai
