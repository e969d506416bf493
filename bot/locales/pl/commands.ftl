### Teksty po polsku; znaczenie każdego wyjaśnia en-US. Nazw miast się tu nie odmienia: stoją za dwukropkiem albo na początku.

command-sister = Jakie miasta partnerskie ma miasto?
option-sister-city = Miasto; jeśli pominiesz, twoje
option-sister-ended = Pokaż też zakończone partnerstwa
option-private = Pokaż odpowiedź tylko tobie
command-pairing = Dwa miasta obok siebie i to, co je łączy
option-pairing-city = Jedno miasto
option-pairing-other = Drugie miasto; jeśli pominiesz, twoje
option-pairing-postcard = Pocztówka zamiast mapy
command-home = Twoje miasto
command-home-set = Ustaw swoje miasto
option-home-set-city = Miasto, które jest twoje
command-home-show = Pokaż swoje miasto i miasto tego serwera
command-home-clear = Zapomnij moje miasto
command-privacy = Co jest o tobie przechowywane
command-privacy-show = Pokaż wszystko, co jest o tobie przechowywane
command-privacy-export = Pobierz plik ze wszystkim, co jest o tobie przechowywane
command-privacy-delete = Usuń na stałe wszystko, co jest o tobie przechowywane
command-suggest = Zaproponuj miasto partnerskie albo popraw wpis
option-suggest-city = Jedno miasto
option-suggest-other = Drugie miasto
option-suggest-source = Strona, która o tym mówi
option-suggest-note = Co jest błędne albo czego brakuje
command-help = O co możesz pytać i jak
command-about = Czym jest ten bot i skąd ma dane
