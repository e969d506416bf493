### Textos em português do Brasil; o sentido de cada mensagem está em en-US.

command-sister = Quais são as cidades-irmãs de uma cidade?
option-sister-city = A cidade; a sua, se não disser nenhuma
option-sister-ended = Mostrar também os acordos encerrados
option-private = Mostrar a resposta só para você
command-pairing = Duas cidades lado a lado, e o que as une
option-pairing-city = Uma cidade
option-pairing-other = A outra cidade; a sua, se não disser nenhuma
option-pairing-postcard = Um cartão-postal em vez de um mapa
command-home = A sua cidade
command-home-set = Definir a sua cidade
option-home-set-city = A cidade que é a sua
command-home-show = Mostrar a sua cidade e a deste servidor
command-home-clear = Esquecer a sua cidade
command-privacy = O que é guardado sobre você
command-privacy-show = Mostrar tudo o que é guardado sobre você
command-privacy-export = Receber em um arquivo tudo o que é guardado sobre você
command-privacy-delete = Apagar para sempre tudo o que é guardado sobre você
command-suggest = Propor uma cidade-irmã, ou corrigir uma
option-suggest-city = Uma cidade
option-suggest-other = A outra cidade
option-suggest-source = Uma página que diz isso
option-suggest-note = O que está errado ou faltando
command-help = O que você pode perguntar, e como
command-about = O que é este bot e de onde vêm seus dados
