### Textos em português do Brasil; o sentido de cada mensagem está em en-US.

command-event = Anunciar, mudar e cancelar eventos
command-event-create = Anunciar um evento: primeiro a prévia, depois confirmar
command-event-when-both = Horas boas para duas cidades-irmãs: de dia nas duas
event-both-none = { $city } e { $other }: nunca é dia, das 8 às 22, nas duas ao mesmo tempo.
event-both-week = Semana de { $day }
event-both-title = De dia nas duas: { $city } e { $other }
event-both-lead = Das 8 às 22 nas duas cidades, no sábado de cada semana; os outros dias são iguais.
event-both-next = Anuncie uma delas com { $command }.
event-both-hours = { $city } { $here } · { $other } { $there }
event-both-no-hour = nenhuma hora em comum
event-both-odd = só uma das duas mudou o relógio
option-event-thread = Se cada ficha vem com um tópico para conversar
event-thread-in-thread = Uma ficha em um tópico não pode ter um tópico próprio. Escolha um canal.
command-event-edit = Mudar um evento; ficha, evento do Discord e calendário acompanham
command-event-cancel = Cancelar um evento, ou uma data de uma série
command-event-announce = Publicar de novo a ficha de um evento, aqui ou em outro canal
command-event-again = Anunciar um evento mais uma vez: uma cópia de um que já foi, em outro horário
command-event-people = Quem respondeu o quê; adicione ou remova alguém, ou receba a lista em arquivo
option-event-again = Qual; o último, se não disser
option-event-people-add = Alguém a adicionar, que disse isso em outro lugar
option-event-people-answer = O que responde; vai, se não disser
option-event-people-remove = Alguém cuja resposta será removida
option-event-people-file = A lista como arquivo para planilhas (CSV)
event-people-bot = Bots não vão a eventos.
event-people-elsewhere = Só membros deste servidor podem entrar na lista.
event-people-name = Nome
event-people-answer = Resposta
event-people-at = Respondeu em (UTC)
event-people-id = Id do Discord
command-events = Próximos eventos deste servidor
option-event-title = Como se chama (até 100 caracteres)
option-event-when = Início: “17.01.2027 18:30”, “2027-01-17 18:30” ou <t:…> do Discord
option-event-duration = Duração: “2 horas”, “90 min”, “3 dias”, “até as 22h”; duas horas, se não disser
option-event-place = Onde: um lugar ou um link
option-event-city = A cidade cujo fuso horário vale; a deste servidor, se não disser
option-event-other = A cidade-irmã
option-event-description = O que é bom saber
option-event-host = Quem convida
option-event-image = Uma imagem: PNG, JPG, GIF, WebP ou AVIF
option-event-image-url = O endereço de uma imagem, em vez de um arquivo
option-event-role = Um cargo a mencionar uma vez no anúncio
option-event-channel = Onde anunciar; o canal de eventos de /setup, se não disser
option-event-repeat = Se se repete
option-event-until = Quando a série termina: uma data, ou “10”
option-event-places = Quantas pessoas podem vir; as seguintes esperam uma vaga
option-event-reminders = Lembretes: “1 dia, 15 min” (como está, se não disser), ou “nenhum”
option-event-event = Qual evento, ou qual data de uma série
option-event-reason = Por quê; aparece na ficha
option-event-scope = Quanto de uma série: esta data, esta e as seguintes, ou todas as que faltam
option-event-role-anew = Um cargo a mencionar a partir de agora; @everyone para nenhum
option-event-channel-anew = Para onde a ficha vai
event-title-cancelled = Cancelado: { $title }
event-title-ended = Encerrado: { $title }
event-when-line = { $start } – { $end } · { $relative }
event-to-card = Ver a ficha
event-place = Onde
event-place-open = Local a anunciar
event-host = Anfitrião
event-hosted-by = Anfitrião: { $host }
event-reason = Motivo
event-series = Série
event-answers = Respostas
event-footer = Evento { $number }
event-span-one-day = { $date }, { $start } – { $end } ({ $zone })
event-span-days = { $date }, { $start } – { $end_date }, { $end } ({ $zone })
event-counts = Vão: { $going } · Talvez: { $maybe } · Não podem: { $declined }
event-counts-capped = Vão: { $going } de { $capacity } · Em espera: { $waiting } · Talvez: { $maybe } · Não podem: { $declined }
event-repeat-daily = Todo dia · { $number } de { $total }
event-repeat-biweekly = A cada duas semanas, { $weekday } · { $number } de { $total }
event-repeat-weekdays = De segunda a sexta · { $number } de { $total }
event-repeat-weekly = Toda semana, { $weekday } · { $number } de { $total }
event-repeat-monthly = Todo mês, no dia { $day } · { $number } de { $total }
event-repeat-monthly-weekday =
    { $nth ->
        [1] Todo mês, 1ª vez no mês: { $weekday }
        [2] Todo mês, 2ª vez no mês: { $weekday }
        [3] Todo mês, 3ª vez no mês: { $weekday }
        [4] Todo mês, 4ª vez no mês: { $weekday }
       *[other] Todo mês, última vez no mês: { $weekday }
    } · { $number } de { $total }
event-repeat-yearly = Todo ano, em { $date } · { $number } de { $total }
event-picture-alt = Imagem do evento “{ $title }”
event-postcard-alt = Cartão-postal: { $city } e { $other } (evento “{ $title }”)
event-button-going = Eu vou
event-button-maybe = Talvez
event-button-declined = Não posso
event-button-calendar = Adicionar ao calendário
event-button-list = Quem vai?
event-reminder = Começa { $relative }: { $absolute }
event-answered-going = Você vai: { $title }.
event-answered-waiting = Todas as vagas estão ocupadas: { $title }. Você está na lista de espera e avança quando abrir uma vaga.
event-answered-maybe = Talvez você vá: { $title }.
event-answered-declined = Você não pode ir: { $title }.
event-told-moved = Mudou: começa em { $start }, não em { $was }.
event-told-cancelled = Cancelado: não acontece em { $was }.
event-place-free = Abriu uma vaga: você vai!
event-local-time = Sua hora: { $absolute } ({ $relative })
event-taken-back = Sua resposta foi retirada e esquecida.
event-button-take-back = Retirar
event-button-remind = Lembrar por mensagem direta
event-button-quiet = Não lembrar
event-calendar = Abra este arquivo no seu calendário. Um arquivo mais novo do mesmo evento substitui este.
event-list-going = Vão
event-list-waiting = Esperam uma vaga
event-list-maybe = Talvez
event-list-declined = Não podem
event-list-empty = Ninguém respondeu ainda.
event-list-not-yours = Só moderadores veem os nomes. Os totais:
events-title = Próximos eventos
events-none = Nenhum evento à vista. Moderadores anunciam com { $command }.
events-menu = Ver um evento e responder
event-preview = Isto será anunciado em { $channel }. Confira os horários.
event-preview-role = { $role } será mencionado uma vez.
event-warn-past = Esse horário já passou.
event-warn-skipped = Os relógios adiantam nessa hora, que não existe; foi lida como a hora seguinte.
event-warn-twice = Os relógios atrasam e essa hora vem duas vezes; vale a primeira.
event-warn-far-off = Falta mais de um ano. O ano está certo?
event-warn-day-or-month = Primeiro o dia ou o mês? Confira a data.
event-warn-which-week = “Próximo” foi lido como o mais próximo, ainda nesta semana. Para a semana seguinte, escreva a data.
event-warn-eight-days = “Oito” ou “quinze dias” foi lido como uma ou duas semanas. Se você contava dia a dia, escreva a data.
event-warn-every-week = Um dia que se repete foi lido como o próximo (acima). Para uma série, escolha “repeat”.
event-warn-feast-day = Esta festa cai em datas diferentes conforme o país. Confira a data acima.
event-warn-minutes-to = “5 to 7” foi lido como um intervalo, das cinco às sete. Para cinco para as sete, escreva “6:55”.
event-warn-weekday-mismatch = O dia da semana e a data não batem; vale a data.
event-warn-slip = Um dia ou mês escrito errado foi lido como o nome mais parecido. Confira a data acima.
event-warn-half-day = Uma hora sem indicação da metade do dia vale como está escrito acima. Para a outra metade escreva “19:00”.
event-warn-midnight = “Meia-noite” aqui é a que termina o dia.
event-warn-end-day = O último dia não tem hora própria; termina na hora em que o primeiro começa. Senão, escreva “28.11. 10:00 – 29.11. 16:00”.
event-warn-zone-season = Essa sigla é da outra estação; vale o relógio do lugar, como estará então.
event-anniversary = { $city } e { $other }: { $years } anos de amizade em { $date }.
event-anniversary-year = { $city } e { $other }: { $years } anos de amizade em { $year }.
event-button-confirm = Confirmar
event-button-edit = Mudar
event-button-cancel = Descartar
event-form-title = Mudar o evento
event-field-title = Título
event-field-when = Quando
event-field-duration = Duração
event-field-place = Onde
event-field-description = Descrição
event-edit-preview = { $title }: vão mudar { $fields }. Nada acontece antes de você confirmar.
event-scope-this = Só esta data; o resto da série fica como está.
event-scope-following =
    { $count ->
        [1] Só esta data: é a última. As anteriores ficam como estão.
       *[other] Esta data e todas as seguintes, { $count } ao todo; as anteriores ficam como estão.
    }
event-scope-all =
    { $count ->
        [1] A única data que falta.
       *[other] Todas as { $count } datas que faltam.
    }
event-edit-channel = A ficha vai para { $channel }.
event-edit-role = { $role } será mencionado sempre que uma ficha for publicada a partir de agora.
event-edit-stay = { $going } pessoas já têm vaga e continuam com ela. Ninguém novo recebe uma até haver menos de { $capacity }.
event-edit-meanwhile = Enquanto isso outra pessoa mudou: { $fields }. Você vê como quer que fique; confirme para pôr isso no lugar.
event-edit-nothing = Já está assim; nada mudaria.
event-edit-done = Isto já foi confirmado ou descartado.
event-edit-thrown-away = Descartado; o evento fica como está.
event-cancel-preview = { $title } vai ser cancelado. Nada acontece antes de você confirmar.
event-cancel-going =
    { $count ->
        [1] Uma pessoa vai.
       *[other] { $count } pessoas vão.
    }
event-button-call-off = Cancelar o evento
event-button-keep = Manter o evento
event-field-city = Cidade
event-field-other = Cidade-irmã
event-field-host = Anfitrião
event-field-role = Cargo a mencionar
event-field-channel = Canal
event-field-repeat = Repetição
event-field-places = Vagas
event-field-reminders = Lembretes
event-field-picture = Imagem
event-field-thread = Tópico
event-draft-thrown-away = Descartado; nada foi anunciado.
event-announced = Anunciado: { $title } { $link }
event-announced-here = Não vejo mais o canal em que ela estava. A ficha está agora em { $channel }.
event-not-announced = Ainda não anunciado: { $title }
event-changed = Mudado: { $title } { $link }
event-cancelled = Cancelado: { $title } { $link }
event-problem = { $title }: { $problem }
event-choice-series = { $title } (série inteira)
event-choice-one = { $title } – { $date }, { $time }
event-title-anniversary = { $years } anos de amizade: { $city } e { $other }
event-tag-names = Eventos, Evento, Encontros
event-times = sexta que vem às 19h | amanhã às 18h | 17 de janeiro de 2027 18:30 | daqui a 2 semanas às 20h
event-durations = 30 min | 1 hora | 90 min | 2 horas | 3 horas | 1 dia | 3 dias
event-native-missing = Não tenho a permissão “{ $permission }”, então não aparecerá na lista de eventos do Discord. A ficha é publicada mesmo assim.
event-card-channel-gone = O canal da ficha não existe mais. { $command } publica em outro.
event-card-deleted = A ficha foi apagada. { $command } publica de novo.
event-card-missing = Não posso publicar a ficha em { $channel }: não tenho lá a permissão “{ $permission }”. Vou tentar de novo.
event-card-pending = Está demorando mais que o normal. A ficha aparece sozinha em { $channel }.
event-native-deleted = O evento do Discord foi apagado. { $command } o cria de novo.
event-native-too-many = Este servidor já tem 100 eventos na lista do Discord, o máximo. A ficha fica sem ele.
event-native-started = Já começou, então não entra mais na lista de eventos do Discord.
event-native-failed = Ainda não está na lista de eventos do Discord.
event-when-unreadable = Não consigo ler “{ $text }” como data e hora. Tente “17.01.2027 18:30” ou “2027-01-17 18:30”.
event-when-which-feast = “{ $feast }” não cai na mesma data em todo lugar, ou dura vários dias. Escreva a data, por exemplo “17 de janeiro de 2027 18:30”.
event-when-no-time = “{ $text }” diz um dia, mas não a hora. Tente “17.01.2027 18:30” ou “2027-01-17 18:30”.
event-when-too-far = Faltam mais de cinco anos; o Discord não anuncia nada mais distante.
event-zone-unclear = “{ $zone }” é o nome de vários fusos horários: { $zones }. Escreva um deles depois da hora.
event-duration-unreadable = Não consigo ler “{ $text }” como duração. Tente “2 horas”, “90 min” ou “até as 22h”.
event-end-before-start = Terminaria antes de começar. Tente “2 h”, “90 min” ou um fim depois do início.
event-too-long = Um evento pode durar no máximo { $days } dias.
event-until-before-start = A série terminaria antes da primeira data.
event-until-without-repeat = Um fim de série precisa de repetição: escolha uma na opção “repeat”.
event-two-ends = “{ $when }” indica um fim e “{ $duration }”, outro. Deixe um dos dois de fora.
event-weekdays-at-weekend = Uma série de dias úteis começa de segunda a sexta. Escolha outro dia, ou “repeat: daily”.
event-reminders-unreadable = Não consigo ler “{ $text }” como lembretes. Tente “1 dia, 15 min”, “2 horas” ou “nenhum” (no máximo cinco, até quatro semanas antes).
event-title-missing = O evento precisa de um título.
event-title-too-long = O título tem { $length } caracteres; o Discord aceita no máximo 100.
event-city-needed = Que fuso horário devo usar? Diga a cidade na opção “city”, ou defina a cidade deste servidor com /setup.
event-start-past = Começaria no passado. Escolha um horário mais tarde.
event-channel-gone = Esse não é um canal de texto que eu veja.
event-channel-not-writable = Não posso publicar em { $channel }: não tenho lá a permissão “{ $permission }”.
event-channel-not-yours = Você não pode escrever em { $channel }.
event-role-everyone = Não menciono @everyone. Escolha um cargo que as pessoas escolheram.
event-role-not-pingable = Não posso mencionar { $role }. Permita a todos nas configurações do cargo, ou me dê a permissão “Mencionar @everyone, @here e todos os cargos”.
event-role-not-yours = Você não pode mencionar { $role }, então eu também não.
event-role-gone = O cargo a mencionar não existe mais. Crie o evento de novo com outro.
event-image-none = Isso não é uma imagem, ou não está inteira. Podem ser mostrados PNG, JPG, GIF, WebP e AVIF.
event-image-sides = A imagem tem pixels demais: no máximo { $side } por lado, { $millions } milhões ao todo. Diminua-a.
event-image-too-large = A imagem passa de { $megabytes } MB.
event-image-unreachable = Não consigo carregar a imagem. Anexe-a como arquivo.
event-not-announcer = Só anunciam eventos pessoas com a permissão “Criar eventos” e o cargo de anúncios de /setup.
event-not-found = Não encontrei aqui nenhum evento aberto “{ $event }”. Escolha um da lista enquanto digita.
event-is-over = “{ $title }” está encerrado ou cancelado.
event-draft-gone = Esta prévia não vale mais. Comece de novo, por favor.
event-draft-announced = Este evento já foi anunciado.
event-edit-one-time-only = Uma só data de uma série pode mudar de hora, duração, título e local. Para o resto, escolha scope “following” ou “all”.
event-no-answer = Responda primeiro; depois posso lembrar você.
week-title = Nesta semana
week-more =
    { $count ->
        [1] Mais um; { $command } o mostra.
       *[other] Mais { $count }; { $command } os mostra.
    }
event-interested = Interessados na lista do Discord: { $count }
option-event-poll = Se as pessoas são consultadas neste canal, com uma enquete do Discord
event-both-question = Quando fica bom para vocês? Pelo horário de { $city } · { $other }
event-both-asked = Perguntado aqui: { $link }. É possível escolher várias respostas; a enquete fica aberta uma semana.
event-both-to-poll = Abrir a enquete
