### Textos em português do Brasil; o sentido de cada mensagem está em en-US.

error-unexpected = Ocorreu um erro do nosso lado. Se contar ao responsável pelo bot, dê esta referência: { $reference }.
error-storage = Não consigo acessar meu banco de dados agora, então nada foi salvo. Perguntas sobre cidades ainda funcionam. Referência: { $reference }.
error-too-slow = Demorou demais. Tente de novo, por favor.
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
