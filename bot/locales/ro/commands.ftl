### Ce arată Discord lângă fiecare comandă și opțiune: cel mult 100 de caractere.

command-sister = Care sunt orașele înfrățite ale unui oraș?
option-sister-city = Orașul; al tău, dacă nu completezi
option-sister-ended = Arată și înfrățirile încheiate
option-private = Arată răspunsul doar ție
command-pairing = Două orașe alături și ce le leagă
option-pairing-city = Un oraș
option-pairing-other = Celălalt oraș; al tău, dacă nu completezi
option-pairing-postcard = O carte poștală în loc de hartă
command-home = Orașul pe care îl numești al tău
command-home-set = Salvează orașul tău
option-home-set-city = Orașul pe care îl numești al tău
command-home-show = Arată orașul tău și pe cel al serverului
command-home-clear = Uită orașul tău
command-privacy = Ce se păstrează despre tine
command-privacy-show = Arată tot ce se păstrează despre tine
command-privacy-export = Primește tot ce se păstrează despre tine, ca fișier
command-privacy-delete = Șterge definitiv tot ce se păstrează despre tine
command-suggest = Propune un oraș înfrățit sau corectează unul
option-suggest-city = Un oraș
option-suggest-other = Celălalt oraș
option-suggest-source = O pagină care confirmă
option-suggest-note = Ce este greșit sau lipsește
command-help = Ce poți întreba și cum
command-about = Ce este acest bot și de unde are datele
