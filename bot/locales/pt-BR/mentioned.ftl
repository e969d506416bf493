### Textos em português do Brasil; o sentido de cada mensagem está em en-US.

mentioned-menu = Cidades-irmãs mencionadas
mentioned-title = Cidades-irmãs mencionadas
mentioned-pairs = Irmãs entre si
mentioned-none = Não encontrei nenhuma cidade nesta mensagem.
mentioned-or = “{ $name }” também pode ser { $places }.
