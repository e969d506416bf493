### Textos em português do Brasil; o sentido de cada mensagem está em en-US.

no-token = Nenhum DISCORD_TOKEN definido, então este é o chat no seu terminal.
terminal-greeting = Pergunte por qualquer cidade: “quais são as cidades-irmãs de São Paulo?”, “Tóquio e Berlim?”. Tab completa nomes, { $help } mostra os comandos, Ctrl-D termina.
terminal-bye = Até logo.
terminal-help-ways = Em palavras simples, em português ou em outro idioma que eu conheça:
terminal-help-commands = Comandos; as opções entre colchetes podem ser omitidas:
terminal-help-keys = Tab completa cidades e comandos. Um número responde “qual?”. Ctrl-C ou Ctrl-D termina.
terminal-example-city = Quais são as cidades-irmãs de São Paulo?
terminal-example-pair = Curitiba é cidade-irmã de Himeji?
terminal-example-home = Qual é a minha cidade-irmã? Moro em Recife
terminal-no-number = Não há nenhum número { $number } para escolher.
terminal-exported = Tudo o que é guardado sobre você está em { $file }.
terminal-not-exported = Não foi possível gravar o arquivo { $file }: { $reason }.
terminal-delete-how = Digite “{ $yes }” para apagar, qualquer outra coisa para manter.
terminal-delete-yes = sim
