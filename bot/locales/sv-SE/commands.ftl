### Det Discord visar bredvid kommandon och alternativ: högst 100 tecken.

command-sister = Vilka är en orts vänorter?
option-sister-city = Orten; din hemort om du lämnar tomt
option-sister-ended = Visa även avslutade samarbeten
option-private = Visa svaret bara för dig
command-pairing = Två orter sida vid sida, och vad som förenar dem
option-pairing-city = Den ena orten
option-pairing-other = Den andra orten; din hemort om du lämnar tomt
option-pairing-postcard = Ett vykort i stället för en karta
command-home = Orten du kallar din
command-home-set = Spara din hemort
option-home-set-city = Orten du kallar din
command-home-show = Visa din och serverns hemort
command-home-clear = Ta bort din hemort
command-privacy = Vad som är sparat om dig
command-privacy-show = Visa allt som är sparat om dig
command-privacy-export = Få allt som är sparat om dig som en fil
command-privacy-delete = Radera för gott allt som är sparat om dig
command-suggest = Föreslå en vänort, eller rätta en
option-suggest-city = Den ena orten
option-suggest-other = Den andra orten
option-suggest-source = En sida där det står
option-suggest-note = Vad som är fel eller saknas
command-help = Vad du kan fråga, och hur
command-about = Vad den här boten är, och var dess fakta kommer ifrån
