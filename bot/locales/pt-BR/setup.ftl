### Textos em português do Brasil; o sentido de cada mensagem está em en-US.

command-setup = Configurar este servidor: cidade, idioma, canais, quem anuncia eventos, horas de silêncio
option-setup-city = A cidade deste servidor
option-setup-calendar = O endereço do calendário deste servidor: mostrar, ou criar um novo
setup-title = Configurar o Sister City aqui
setup-not-set = Não definido
setup-home = Cidade do servidor
setup-news = Canal de notícias
setup-events = Canal de eventos
setup-announcer = Cargo de anúncios
setup-language = Idioma das publicações
setup-quiet = Horas de silêncio
setup-quiet-from-to = { $start } – { $end }, pelo relógio da cidade do servidor: então não se publicam notícias
setup-server-rights = A lista de eventos do Discord
setup-missing = { $permission } – falta
setup-channel-gone = O canal não existe mais. Escolha outro.
setup-role-gone = O cargo não existe mais. Escolha outro.
setup-no-role = Nenhum: só pessoas com a permissão “Criar eventos” anunciam eventos
setup-role-hint = O Discord esconde /event de { $role } até você permitir: Config. do servidor → Integrações → Sister City → /event → adicionar o cargo. Ou dê ao cargo “Criar eventos”.
setup-create-events-hint = Sem ela, os eventos têm sua ficha, mas não entram na lista do Discord.
setup-choose-news = Canal de notícias
setup-choose-events = Canal de eventos
setup-choose-announcer = Cargo de anúncios: pode usar /event
setup-choose-language = Idioma das publicações
setup-button-home = Cidade do servidor
setup-button-quiet = Horas de silêncio
setup-button-test = Publicação de teste
setup-button-refresh = Verificar de novo
setup-field-home = Cidade do servidor (vazio: nenhuma)
setup-field-quiet-from = Silêncio desde, ex. 22:00 (vazio: não)
setup-field-quiet-to = Silêncio até, ex. 07:00
setup-saved = ✓ Salvo.
setup-calendar = Assine este endereço em um calendário, e ele acompanha os eventos deste servidor. Quem tem o endereço pode lê-los; { $command } cria um novo, e este deixa de levar a algum lugar.
setup-calendar-none = Quem cuida deste bot não abriu calendários por endereço (PUBLIC_URL). “Adicionar ao calendário” em uma ficha dá um arquivo.
setup-quiet-both = As horas de silêncio precisam de início e fim.
setup-time-unreadable = Não consigo ler “{ $text }” como hora. Tente “22:00” ou “7:30”.
setup-role-everyone = @everyone não pode ser o cargo de anúncios.
setup-test-post = Isto é um teste: o Sister City pode publicar aqui.
setup-test-posted = Teste publicado em { $channel }.
setup-button-year = O ano do servidor
year-title = { $server }: { $year } em cidades-irmãs
year-title-so-far = { $server }: { $year } em cidades-irmãs, até agora
year-met = Eventos: { $count } · cidades: { $cities } · países: { $countries }.
year-going = Membros quiseram ir { $count ->
    [1] uma vez
   *[other] { $count } vezes
}.
year-cities = As cidades
year-events =
    { $count ->
        [1] um evento
       *[other] { $count } eventos
    }
year-members = cidade de { $count } membros
year-more = … e { $count ->
    [1] mais uma cidade
   *[other] mais { $count } cidades
}.
year-footer = Cidades de membros só aparecem onde pelo menos três têm a mesma.
year-empty = Ainda não há nada a mostrar de { $year }: nenhum evento com uma cidade aconteceu aqui.
year-how = Como se começa
year-how-event = { $command } anuncia um evento com uma cidade-irmã; depois que acontece, as cidades dele ficam no mapa.
year-how-home = Com { $command } os membros dizem sua cidade; se três têm a mesma, ela também fica no mapa.
year-ideas = Próximas ocasiões
year-no-channel = Escolha um canal de eventos ou notícias com { $command }, e o ano poderá ser publicado lá.
year-told = Todo 2 de janeiro, o ano que terminou é publicado em { $channel }.
year-not-told = O ano é publicado em { $channel } quando você disser; todo 2 de janeiro, se você ativar.
year-post = Publicar agora
year-turn-on = Publicar todo janeiro
year-turn-off = Não publicar mais
year-posted = ✓ Está sendo publicado em { $channel }.
year-posted-before = Já foi publicado em { $channel }. Para publicar de novo, abra-o outra vez.
option-setup-week = Se “Nesta semana” é publicado às segundas-feiras
option-setup-mention = Se os lembretes em um canal mencionam quem vai
setup-week = Nesta semana
setup-week-on = Publicado às segundas-feiras às 9 h em { $channel }, se houver algo
setup-week-no-channel = Ainda não há canal para publicar a semana. Escolha primeiro um canal de eventos.
setup-mention = Lembretes
setup-mention-on = Mencionam quem vai, e mais ninguém
setup-test-forum = Em { $channel } cada evento vira uma publicação própria; tudo o que é preciso está permitido ali.
