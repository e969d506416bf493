### Textos em português do Brasil; o sentido de cada mensagem está em en-US.

error-unexpected = Ocorreu um erro do nosso lado. Se contar ao responsável pelo bot, dê esta referência: { $reference }.
error-storage = Não consigo acessar meu banco de dados agora, então nada foi salvo. Perguntas sobre cidades ainda funcionam. Referência: { $reference }.
error-too-slow = Demorou demais. Tente de novo, por favor.
error-connection = A conexão com o Discord caiu. Veja se foi feito e, se não, tente de novo.
error-cooldown = Um momento: tente de novo em { $seconds ->
    [1] um segundo
   *[other] { $seconds } segundos
}.
error-no-permission = Para isso você precisa da permissão “{ $permission }”.
error-bot-permission = Para isso eu preciso aqui da permissão “{ $permission }”.
error-servers-only = Isso só funciona em um servidor.
error-missing-option = { $command } precisa de { $option }.
error-unknown-option = { $command } não tem a opção “{ $option }”.
error-unknown-command = Não conheço o comando { $command }. { $help } mostra o que sei fazer.
error-gone = Este menu não vale mais. Pergunte de novo, por favor.

## refusal-… is what Discord did not take, and what helps

refusal-channel = { $channel } não existe mais. Escolha outro canal, por favor.
refusal-permission = O Discord não me deixa publicar em { $channel }. Veja as minhas permissões lá, por favor.
refusal-archived = { $channel } é um tópico arquivado. Abra de novo escrevendo algo nele, por favor.
refusal-locked = { $channel } é um tópico trancado. Destranque ou escolha outro canal, por favor.
refusal-automod = O AutoMod deste servidor retém o texto. Mude o texto ou me libere do AutoMod, por favor.
refusal-message = O Discord não aceita assim como está (código { $code }).
refusal-limit = O Discord me pede para ir mais devagar.
refusal-way = Não consegui falar com o Discord agora.
refusal-again = Vou tentar de novo.
refusal-tag = { $channel } exige uma tag em cada publicação, e nenhuma tem o nome de uma cidade do evento, “Eventos” ou “Events”. Crie uma, ou escolha outro canal.
