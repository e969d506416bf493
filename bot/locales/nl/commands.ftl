### Teksten in het Nederlands; wat elk bericht betekent, staat bij en-US.

command-sister = Welke zustersteden heeft een stad?
option-sister-city = De stad; de jouwe als je niets invult
option-sister-ended = Toon ook beëindigde stedenbanden
option-private = Toon het antwoord alleen aan jou
command-pairing = Twee steden naast elkaar, en wat ze verbindt
option-pairing-city = De ene stad
option-pairing-other = De andere stad; de jouwe als je niets invult
option-pairing-postcard = Een ansichtkaart in plaats van een kaart
command-home = Jouw stad
command-home-set = Stel je stad in
option-home-set-city = De stad waar je thuis bent
command-home-show = Toon je stad en die van deze server
command-home-clear = Vergeet je stad
command-privacy = Wat er over je bewaard wordt
command-privacy-show = Toon alles wat er over je bewaard wordt
command-privacy-export = Krijg alles wat er over je bewaard wordt als bestand
command-privacy-delete = Verwijder definitief alles wat er over je bewaard wordt
command-suggest = Stel een zusterstad voor, of verbeter er een
option-suggest-city = De ene stad
option-suggest-other = De andere stad
option-suggest-source = Een pagina die het zegt
option-suggest-note = Wat er niet klopt of ontbreekt
command-help = Wat je kunt vragen, en hoe
command-about = Wat deze bot is, en waar de gegevens vandaan komen
