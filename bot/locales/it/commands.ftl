### Testi in italiano; il significato di ogni messaggio è spiegato in en-US.

command-sister = Quali sono le città gemellate di una città?
option-sister-city = La città; la tua se non ne indichi una
option-sister-ended = Mostra anche i gemellaggi conclusi
option-private = Mostra la risposta solo a te
command-pairing = Due città fianco a fianco, e che cosa le unisce
option-pairing-city = Una città
option-pairing-other = L’altra città; la tua se non ne indichi una
option-pairing-postcard = Una cartolina invece di una mappa
command-home = La tua città
command-home-set = Imposta la tua città
option-home-set-city = La città che senti tua
command-home-show = Mostra la tua città e quella di questo server
command-home-clear = Dimentica la tua città
command-privacy = Che cosa è conservato su di te
command-privacy-show = Mostra tutto ciò che è conservato su di te
command-privacy-export = Ricevi in un file tutto ciò che è conservato su di te
command-privacy-delete = Elimina per sempre tutto ciò che è conservato su di te
command-suggest = Proponi un gemellaggio o correggine uno
option-suggest-city = Una città
option-suggest-other = L’altra città
option-suggest-source = Una pagina che lo dice
option-suggest-note = Che cosa è sbagliato o manca
command-help = Che cosa puoi chiedere, e come
command-about = Che cos’è questo bot e da dove vengono i suoi dati
