### České texty; význam každého vysvětluje en-US. Názvy měst se tu neskloňují: stojí na začátku, za dvojtečkou nebo v závorce.

command-sister = Jaká partnerská města má město?
option-sister-city = Město; když ho vynecháš, tvoje
option-sister-ended = Ukázat i ukončená partnerství
option-private = Ukázat odpověď jen tobě
command-pairing = Dvě města vedle sebe a co je spojuje
option-pairing-city = Jedno město
option-pairing-other = Druhé město; když ho vynecháš, tvoje
option-pairing-postcard = Pohlednice místo mapy
command-home = Tvoje město
command-home-set = Nastavit své město
option-home-set-city = Město, které je tvoje
command-home-show = Ukázat tvoje město a město tohoto serveru
command-home-clear = Zapomenout tvoje město
command-privacy = Co je o tobě uchováno
command-privacy-show = Ukázat vše, co je o tobě uchováno
command-privacy-export = Získat soubor se vším, co je o tobě uchováno
command-privacy-delete = Natrvalo smazat vše, co je o tobě uchováno
command-suggest = Navrhnout partnerské město nebo opravit záznam
option-suggest-city = Jedno město
option-suggest-other = Druhé město
option-suggest-source = Stránka, která to uvádí
option-suggest-note = Co je špatně nebo co chybí
command-help = Na co a jak se můžeš ptát
command-about = Co je tento bot a odkud má údaje
