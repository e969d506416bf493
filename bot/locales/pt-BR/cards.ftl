### Textos em português do Brasil; o sentido de cada mensagem está em en-US.

card-previous = Página anterior
card-next = Próxima página
card-details = Detalhes de…
card-show-ended = Mostrar acordos encerrados
card-set-home = Salvar como minha cidade
card-take-action = Participe
card-correct = Avisar de um erro
card-did-you-mean = Ou { $city }?
card-another = Outra cidade com esse nome? ({ $city })
card-fact = { $label }: { $value }
card-choose = Escolha uma cidade
home-set = Sua cidade é { $city }. { $command } sem cidade agora mostra essa.
home-is = Sua cidade é { $city }.
home-none = Você não escolheu uma cidade. { $command } a define.
home-of-server = A cidade deste servidor é { $city }.
home-cleared = Pronto: não guardo mais a sua cidade.
home-was-none = Você não tinha escolhido uma cidade; não há nada a esquecer.
privacy-nothing = Nada é guardado sobre você.
privacy-about = Isto é tudo o que é guardado sobre você:
privacy-export = Tudo o que é guardado sobre você está neste arquivo.
privacy-delete-ask =
    { $count ->
        [1] Um registro é guardado sobre você. Apagar para sempre? Não dá para desfazer.
       *[other] { $count } registros são guardados sobre você. Apagar todos para sempre? Não dá para desfazer.
    }
privacy-delete-yes = Apagar tudo
privacy-delete-no = Manter
privacy-deleted =
    { $count ->
        [0] Nada mais era guardado sobre você.
        [1] Pronto: o único registro sobre você foi apagado.
       *[other] Pronto: todos os { $count } registros sobre você foram apagados.
    }
privacy-kept-all = Nada foi apagado.
suggest-title = Propor ou corrigir
suggest-city = Cidade
suggest-other = Cidade-irmã
suggest-source = Uma página que diz isso
suggest-note = O que está errado ou faltando?
suggest-thanks = Obrigado! Sua sugestão { $number } sobre { $city } e { $other } vai para o responsável pelo bot, para revisão.
suggest-too-many = { $count } sugestões suas ainda esperam revisão. Obrigado – deixe a gente colocar em dia primeiro.
suggest-accept = Aceitar
suggest-decline = Recusar
suggest-accepted = Aceita. Nada dela aparece ainda: os dados precisam ser corrigidos à mão.
suggest-accepted-shown = Aceita: aparece a partir de agora.
suggest-declined = Recusada.
suggest-decided = Isso já foi decidido.
suggest-to-operator =
    Sugestão { $number }: { $city } e { $other }
    Fonte: { $source }
    Nota: { $note }
help-title = Qual é a minha cidade-irmã?
help-intro = Conheço as cidades-irmãs, geminadas e parceiras do mundo inteiro.
help-first = Para começar
help-first-ask = { $command } mostra as cidades-irmãs de uma cidade. Experimente com { $city }.
help-first-pair = { $command } mostra o que une duas cidades. Experimente com { $city } e { $other }.
help-first-home = { $command } guarda a sua cidade; depois { $sister } sozinho a mostra.
help-city = São Paulo
help-other = Milão
help-ask-city = Quais são as cidades-irmãs de { $city }?
help-ask-pair = { $city } é cidade-irmã de { $other }?
help-ask-far = Qual é a cidade-irmã mais distante de { $city }?
help-members = Comandos para todos
help-moderators = Para moderadores
help-plain-words-how = Mencione-me, ou escreva direto para mim:
help-menu = Em uma mensagem
help-menu-how = Segure uma mensagem (ou clique nela com o botão direito), escolha Apps e depois “{ $name }”: encontro as cidades que ela contém.
help-support = Obter ajuda
about-title = Sobre o Sister City
about-what = Respondo “Qual é a minha cidade-irmã?” para o mundo inteiro, trago notícias dessas amizades e ajudo a anunciar seus eventos.
about-figures = Conheço { $cities } cidades.
about-data = Os acordos vêm das listas de cidades-irmãs da Wikipédia (CC BY-SA 4.0) e da Wikidata (CC0). O que só está na Wikidata aparece como não confirmado. As cidades vêm do GeoNames (CC BY 4.0).
about-privacy = Guardo só o que você me confia: { $command } mostra.
about-version = Versão { $version }, software livre (MIT).
about-take-action = Participe
about-more-information = Mais informações
about-donate = Doar
about-invite = Adicionar a um servidor
suggest-on-record = { $city } e { $other } já estão registradas. Se algo estiver errado ou faltando (o ano, um fim, um nome), diga com /suggest e a nota, de preferência com uma página.
suggest-on-record-ended = { $city } e { $other } constam como acordo encerrado. Se ele continua, ou se algo mais estiver errado ou faltando, diga com /suggest e a nota, de preferência com uma página.
suggest-author-shown = Obrigado de novo: o acordo de { $city } e { $other } que você sugeriu foi aceito e aparece a partir de agora.
suggest-author-accepted = Obrigado de novo: sua sugestão sobre { $city } e { $other } foi aceita; será corrigida à mão.
suggest-author-declined = Sua sugestão sobre { $city } e { $other } foi analisada e não foi aproveitada. Uma página que mostre isso ajudaria.
suggest-none-open = Nenhuma sugestão à espera.
heading-operator = Sugeridas pelo responsável por este bot, não confirmadas
operator-added = sugerida pelo responsável por este bot, { $when }
operator-only =
    { $count ->
        [1] { $city }: só o responsável por este bot conhece uma cidade-irmã; nenhuma fonte que lemos confirma.
       *[other] { $city }: só o responsável por este bot conhece { $count } cidades-irmãs; nenhuma fonte que lemos confirma.
    }
pair-operator = O responsável por este bot adicionou { $city } e { $other } como cidades-irmãs, { $when }; nenhuma fonte que lemos confirma.
