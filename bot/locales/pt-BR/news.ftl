### Textos em português do Brasil; o sentido de cada mensagem está em en-US.

command-news = O mais novo sobre uma cidade, ou sobre duas
option-news-city = A cidade; a sua, se não disser nenhuma
option-news-other = A cidade-irmã dela, para notícias sobre as duas
command-follow = Publicar notícias em um canal
command-follow-city = Publicar em um canal as notícias de uma cidade, ou de duas
command-follow-feed = Publicar em um canal qualquer feed RSS ou Atom
command-follow-list = O que este servidor segue, e se funciona
command-follow-remove = Deixar de seguir
command-follow-pause = Deixar de publicar por um tempo
command-follow-resume = Publicar de novo
command-follow-test = Ver agora: o que seria publicado, e por que não o resto
option-follow-city = A cidade
option-follow-other = A cidade-irmã dela, para notícias sobre as duas
option-follow-url = O endereço do feed, ou de uma página que tenha um
option-follow-channel = Onde publicar; este canal, se não disser
option-follow-role = Um cargo a mencionar em cada publicação
option-follow-mode = Cada notícia na hora, ou um resumo
option-follow-include = Só notícias com uma destas palavras, separadas por vírgulas
option-follow-exclude = Nenhuma notícia com uma destas palavras, separadas por vírgulas
option-follow-age = Quantos dias uma notícia pode ter; 7, se não disser
option-follow-threads = Um tópico ou post de fórum para cada notícia, ou um para a cidade
option-follow-publish = Divulgar aos servidores que seguem este canal de anúncios
option-follow-subscription = O que este servidor segue
mode-instant = cada notícia na hora
mode-daily = um resumo por dia
mode-weekly = um resumo por semana
threads-each = cada notícia em seu tópico
threads-city = todas as notícias em um tópico
news-view-original = Ver o original
news-credit = Imagem: { $credit }
news-caption-credit = { $caption } – { $credit }
news-also = Também em: { $places }
news-language = em { $language }
news-translated = Tradução automática: { $title }
news-title-city = Notícias: { $city }
news-title-pair = Notícias: { $city } e { $other }
news-none-city = Não encontrei nada de novo sobre { $city } e suas cidades-irmãs.
news-none-pair = Não encontrei nada de novo sobre { $city } e { $other }.
news-unreachable = Não consegui acessar { $source }: { $error }
news-search-silent = A busca de notícias não respondeu.
news-search-had = A busca de notícias não respondeu. Isto é o que eu tinha { $when }.
news-last-seen = O que segue foi visto pela última vez { $when }.
news-never-seen = Não tenho nada de antes.
news-more = Mais notícias
terminal-news-more = Digite “mais” para ver mais.
news-gdelt = Busca: The GDELT Project (gdeltproject.org)
news-button = Notícias
news-newest = Últimas notícias
news-skipped =
    { $count ->
        [one] { $count } notícia anterior pulada
       *[other] { $count } notícias anteriores puladas
    }
news-digest-daily = As notícias do dia: { $feed }
news-digest-weekly = As notícias da semana: { $feed }
news-digest-more = e mais { $count }
news-list-title =
    { $count ->
        [one] { $feed }: mais { $count } notícia
       *[other] { $feed }: mais { $count } notícias
    }
news-thread-opening = { $feed }: aqui se publica o que é novo.
news-tag-names = Notícias, Cidade-irmã, Cidades-irmãs
follow-label-pair = Notícias: { $city } e { $other }
follow-label-city = Notícias: { $city }
follow-done = { $channel } agora segue { $feed }: { $mode }.
follow-done-digest = O primeiro resumo vem { $when }.
follow-done-instant = A próxima notícia nova será publicada. Esta é a mais nova que há:
follow-done-empty = Ainda não há nenhuma notícia. A primeira será publicada.
follow-done-role = { $role } será mencionado.
follow-done-words = Só notícias com: { $include }
follow-done-not-words = Nenhuma notícia com: { $exclude }
follow-done-publish = As publicações serão divulgadas, no máximo dez por hora.
follow-not-announcement = { $channel } não é um canal de anúncios, então nada pode ser divulgado lá. Deixe { $option } de fora, ou escolha outro canal.
follow-limit =
    { $limit ->
        [one] Este servidor já segue { $limit } feed, o máximo. { $command } abre espaço.
       *[other] Este servidor já segue { $limit } feeds, o máximo. { $command } abre espaço.
    }
follow-already = { $channel } já segue { $feed }. { $command } mostra.
follow-lacks = Ainda não posso publicar em { $channel }. Permissões que me faltam lá:
follow-lacks-what-to-do = Dê estas permissões para mim nas configurações do canal e tente de novo.
follow-lacks-channel = Posso publicar em canais de texto, canais de anúncios, tópicos e posts de fórum. Escolha um deles.
follow-role-everyone = Não menciono @everyone. Escolha outro cargo, ou nenhum.
follow-unreadable = Não posso seguir { $url }: { $error }
follow-choose-feed = É uma página da web, e oferece estes feeds. Qual você quer?
follow-choose-feed-placeholder = Escolha um feed
follow-sources = Aqui você também pode seguir estas fontes:
follow-sources-placeholder = Siga uma delas
follow-site = Procurar um feed em { $host }
source-town-hall = Prefeitura
source-paper = Jornal local
source-association = Associação
source-quiet = parada há meses
follow-none = Este servidor ainda não segue nada. Comece com { $first } ou { $second }.
follow-list-title = O que este servidor segue
follow-list-place = em { $channel } · { $mode }
follow-list-words = só: { $include }
follow-list-not-words = sem: { $exclude }
follow-list-age =
    { $days ->
        [one] de no máximo { $days } dia
       *[other] de no máximo { $days } dias
    }
follow-no-threads = { $channel } é um tópico, e não há tópicos dentro de tópicos. Deixe a opção de fora, ou escolha um canal ou fórum.
follow-gone = Não encontrei essa assinatura. { $command } mostra as que existem.
follow-removed = { $channel } não segue mais { $feed }.
follow-paused = { $feed } está em pausa em { $channel }. { $command } volta a publicar.
follow-resumed = { $feed } é publicado de novo em { $channel }, a partir do que for novo.
follow-test-title = O que seria publicado agora: { $feed }
follow-test-empty = O feed não mostra notícias.
health-ok = lido pela última vez { $when }, próxima verificação { $next }
health-new = ainda não lido, primeira verificação { $next }
health-failing = ⚠ { $error } Desde { $since }; lido pela última vez { $when }, próxima tentativa { $next }.
health-never = ⚠ { $error } Nunca lido; próxima tentativa { $next }.
health-posted = última publicação { $when }
health-paused-moderator = ⏸ em pausa por um moderador { $when }
health-paused-failing = ⏸ em pausa { $when }: ilegível por dez dias. { $error }
health-paused-gone = ⏸ em pausa { $when }: o feed não existe mais
health-paused-channel = ⏸ em pausa { $when }: o canal não existe mais
health-paused-permission = ⏸ em pausa { $when }: não posso publicar no canal
health-paused-tag = ⏸ em pausa { $when }: o fórum exige uma tag em cada post, e nenhuma serve
health-unpostable =
    { $count ->
        [one] ⚠ { $count } notícia não publicada, porque o Discord não aceitou: “{ $title }”, { $when }
       *[other] ⚠ { $count } notícias não publicadas, porque o Discord não aceitou; a mais nova: “{ $title }”, { $when }
    }
verdict-post = ✅ seria publicada
verdict-seen = ☑ já vista
verdict-first-poll = ☑ já estava lá quando a assinatura começou
verdict-stale =
    { $days ->
        [one] ⏭ tem mais de { $days } dia
       *[other] ⏭ tem mais de { $days } dias
    }
verdict-not-included = 🚫 não tem nenhuma das palavras pedidas
verdict-excluded = 🚫 tem uma palavra excluída
verdict-flood = ⏭ uma de muitas de uma vez: citada em uma linha com as outras
verdict-told = ☑ a mesma história de outra, citada com ela
notice-failing = { $feed } está em pausa aqui: ilegível por dez dias. { $error }
notice-gone = { $feed } está em pausa aqui: o site diz que não existe mais.
notice-channel = Parei de publicar { $feed }, porque o canal não existe mais.
notice-permission = Parei de publicar { $feed } em { $channel }, porque não posso publicar lá.
notice-tag = Parei de publicar { $feed } em { $channel }, porque o fórum exige uma tag em cada post e nenhuma serve. Crie uma com o nome da cidade, do país ou “Notícias”, e retome.
notice-resume = Publicar de novo
feed-error-bad-address = Isso não é o endereço de uma página da web.
feed-error-credentials = O endereço contém um nome de usuário ou senha. Não guardo essas coisas.
feed-error-bad-port = Não busco nada na porta { $port }.
feed-error-not-public = O endereço não está na internet pública.
feed-error-unreachable = { $host } não responde.
feed-error-tls = { $host } não tem um certificado válido.
feed-error-timeout = O site não respondeu em { $seconds } segundos.
feed-error-redirects = O endereço redireciona mais de { $limit } vezes.
feed-error-gone = O site diz que o feed não existe mais.
feed-error-throttled = O site pede para voltar mais tarde.
feed-error-status = O site responde com o erro { $status }.
feed-error-too-large = O feed passa de { $megabytes } MB.
feed-error-encoding = O feed está compactado de um jeito que não conheço ({ $encoding }).
feed-error-broken = A resposta do site é inutilizável.
feed-error-web-page = É uma página da web sem feed.
feed-error-not-a-feed = Não é um feed RSS nem Atom.
feed-error-unreadable = O feed não pode ser lido.
feed-error-busy = Gente demais está pedindo notícias agora. Tente de novo em alguns minutos.
feed-error-no-city = Não conheço mais a cidade.
permission-view_channel = Ver canal
permission-send_messages = Enviar mensagens
permission-send_messages_in_threads = Enviar mensagens em tópicos
permission-create_public_threads = Criar tópicos públicos
permission-embed_links = Inserir links
permission-attach_files = Anexar arquivos
permission-create_events = Criar eventos
permission-manage_events = Gerenciar eventos
permission-manage_guild = Gerenciar servidor
permission-mention_everyone = Mencionar @everyone, @here e todos os cargos (ou torne o cargo mencionável)
feed-moved = O feed mudou para sempre para { $url }
feed-count =
    { $count ->
        [0] O feed não mostra notícias.
        [one] { $count } notícia. Seguido agora, publicaria o que for novo, assim:
       *[other] { $count } notícias. Seguido agora, publicaria o que for novo, assim:
    }
feed-unread =
    { $count ->
        [one] { $count } notícia não pôde ser lida e ficou de fora.
       *[other] { $count } notícias não puderam ser lidas e ficaram de fora.
    }
feed-asks = O site pede { $minutes } minutos de descanso depois de cada leitura.
feed-page = É uma página da web, e oferece estes feeds:
feed-refused = { $url } não pode ser lido: { $error }
permission-send_polls = Criar enquetes
