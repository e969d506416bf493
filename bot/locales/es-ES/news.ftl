### Noticias de ciudades y hermanamientos, fuentes seguidas y lo que sale mal.

## Commands

command-news = Lo último de una ciudad o de dos ciudades
option-news-city = La ciudad; la tuya si no dices nada
option-news-other = Su ciudad hermanada, para noticias de ambas
command-follow = Publicar noticias en un canal
command-follow-city = Publicar en un canal las noticias de una ciudad o de dos ciudades
command-follow-feed = Publicar en un canal cualquier canal RSS o Atom
command-follow-list = Qué sigue este servidor, y si funciona
command-follow-remove = Dejar de seguir
command-follow-pause = Dejar de publicar por un tiempo
command-follow-resume = Volver a publicar
command-follow-test = Mirar ahora: qué se publicaría y por qué no lo demás
option-follow-city = La ciudad
option-follow-other = Su ciudad hermanada, para noticias de ambas
option-follow-url = La dirección del canal RSS, o de una página que tenga uno
option-follow-channel = Dónde publicar; este canal si no dices nada
option-follow-role = Un rol al que mencionar en cada publicación
option-follow-mode = Cada noticia al momento, o un resumen
option-follow-include = Solo noticias con una de estas palabras, separadas por comas
option-follow-exclude = Ninguna noticia con alguna de estas palabras, separadas por comas
option-follow-age = Cuántos días puede tener una noticia; 7 si no lo indicas
option-follow-threads = Un hilo o publicación para cada noticia, o uno para la ciudad
option-follow-publish = Difundir a los servidores que siguen este canal de anuncios
option-follow-subscription = Lo que sigue este servidor
mode-instant = cada noticia al momento
mode-daily = un resumen cada día
mode-weekly = un resumen cada semana
threads-each = cada noticia en su propio hilo
threads-city = todas las noticias en un solo hilo

## The news card

news-view-original = Ver el original
news-credit = Imagen: { $credit }
news-caption-credit = { $caption } – { $credit }
news-also = También en: { $places }
news-language = en { $language }
news-translated = Traducción automática: { $title }
news-title-city = Noticias: { $city }
news-title-pair = Noticias: { $city } y { $other }
news-none-city = No he encontrado nada nuevo sobre { $city } y sus ciudades hermanadas.
news-none-pair = No he encontrado nada nuevo sobre { $city } y { $other }.
news-unreachable = No he podido acceder a { $source }: { $error }
news-search-silent = La búsqueda de noticias no respondió.
news-search-had = La búsqueda de noticias no respondió. Esto es lo que tenía { $when }.
news-last-seen = Lo que sigue se vio por última vez { $when }.
news-never-seen = No tengo nada de antes.
news-more = Más noticias
terminal-news-more = Escribe «más» para ver más.
news-gdelt = Búsqueda: The GDELT Project (gdeltproject.org)
news-button = Noticias
news-newest = Últimas noticias
news-skipped =
    { $count ->
        [one] { $count } noticia anterior omitida
       *[other] { $count } noticias anteriores omitidas
    }
news-digest-daily = Las noticias del día: { $feed }
news-digest-weekly = Las noticias de la semana: { $feed }
news-digest-more =
    { $count ->
        [one] y { $count } más
       *[other] y { $count } más
    }
news-list-title =
    { $count ->
        [one] { $count } noticia más de { $feed }
       *[other] { $count } noticias más de { $feed }
    }
news-thread-opening = { $feed }: lo nuevo se publica aquí.
news-tag-names = Noticias, Ciudad hermana, Ciudades hermanas, Hermanamiento

## Following

follow-label-pair = Noticias: { $city } y { $other }
follow-label-city = Noticias: { $city }
follow-done = { $channel } sigue ahora { $feed }: { $mode }.
follow-done-digest = El primer resumen llegará { $when }.
follow-done-instant = Se publicará la próxima noticia nueva. Esta es la más reciente que hay:
follow-done-empty = Aún no hay ninguna noticia. Se publicará la primera.
follow-done-role = Se mencionará a { $role }.
follow-done-words = Solo noticias con: { $include }
follow-done-not-words = Ninguna noticia con: { $exclude }
follow-done-publish = Las publicaciones se difundirán, diez por hora como mucho.
follow-not-announcement = { $channel } no es un canal de anuncios, así que allí no se puede difundir nada. Quita { $option } o elige otro canal.
follow-limit =
    { $limit ->
        [one] Este servidor ya sigue { $limit } canal RSS, que es el máximo. { $command } hace sitio.
       *[other] Este servidor ya sigue { $limit } canales RSS, que es el máximo. { $command } hace sitio.
    }
follow-already = { $channel } ya sigue { $feed }. { $command } lo muestra.
follow-lacks = Aún no puedo publicar en { $channel }. Allí me falta:
follow-lacks-what-to-do = Dame estos permisos en los ajustes del canal e inténtalo de nuevo.
follow-lacks-channel = Puedo escribir en canales de texto, canales de anuncios, hilos, foros y sus publicaciones. Elige uno de ellos.
follow-role-everyone = No menciono a @everyone. Elige otro rol, o ninguno.
follow-unreadable = No puedo seguir { $url }: { $error }
follow-choose-feed = Es una página web y ofrece estos canales RSS. ¿Cuál quieres?
follow-choose-feed-placeholder = Elige un canal RSS
follow-sources = También puedes seguir estas fuentes aquí:
follow-sources-placeholder = Seguir una de ellas
follow-site = Buscar un canal RSS en { $host }
source-town-hall = Ayuntamiento
source-paper = Periódico local
source-association = Asociación
source-quiet = en silencio desde hace meses
follow-none = Este servidor aún no sigue nada. Empieza con { $first } o { $second }.
follow-list-title = Lo que sigue este servidor
follow-list-place = en { $channel } · { $mode }
follow-list-words = solo: { $include }
follow-list-not-words = sin: { $exclude }
follow-list-age =
    { $days ->
        [one] de { $days } día como máximo
       *[other] de { $days } días como máximo
    }
follow-no-threads = { $channel } es un hilo, y no hay hilos dentro de hilos. Omite la opción o elige un canal o un foro.
follow-gone = No he encontrado esa suscripción. { $command } muestra las que hay.
follow-removed = { $channel } ya no sigue { $feed }.
follow-paused = { $feed } está en pausa en { $channel }. { $command } vuelve a publicar.
follow-resumed = { $feed } se publica de nuevo en { $channel }, desde lo que sea nuevo a partir de ahora.
follow-test-title = Lo que { $feed } publicaría ahora
follow-test-empty = El canal RSS no muestra noticias.

health-ok = leído por última vez { $when }, próxima lectura { $next }
health-new = aún no leído, primera lectura { $next }
health-failing = ⚠ { $error } Desde { $since }; leído por última vez { $when }, próximo intento { $next }.
health-never = ⚠ { $error } Nunca leído; próximo intento { $next }.
health-posted = última publicación { $when }
health-paused-moderator = ⏸ en pausa por la moderación { $when }
health-paused-failing = ⏸ en pausa { $when }: no se pudo leer durante diez días. { $error }
health-paused-gone = ⏸ en pausa { $when }: el canal RSS ya no existe
health-paused-channel = ⏸ en pausa { $when }: el canal ya no existe
health-paused-permission = ⏸ en pausa { $when }: no puedo publicar en el canal
health-paused-tag = ⏸ en pausa { $when }: el foro exige una etiqueta y ninguna encaja
health-unpostable =
    { $count ->
        [one] ⚠ No se pudo publicar { $count } noticia, porque Discord no la aceptó: «{ $title }», { $when }
       *[other] ⚠ No se pudieron publicar { $count } noticias, porque Discord no las aceptó; la última: «{ $title }», { $when }
    }

verdict-post = ✅ se publicaría
verdict-seen = ☑ ya se ha visto
verdict-first-poll = ☑ estaba allí cuando empezó la suscripción
verdict-stale =
    { $days ->
        [one] ⏭ tiene más de { $days } día
       *[other] ⏭ tiene más de { $days } días
    }
verdict-not-included = 🚫 no tiene ninguna de las palabras pedidas
verdict-excluded = 🚫 tiene una palabra excluida
verdict-flood = ⏭ una de muchas a la vez: nombrada con las demás en una línea
verdict-told = ☑ la misma historia que otra noticia, nombrada con ella

notice-failing = { $feed } está en pausa aquí: no se pudo leer durante diez días. { $error }
notice-gone = { $feed } está en pausa aquí: su servidor dice que ya no existe.
notice-channel = He dejado de publicar { $feed } porque su canal ya no existe.
notice-permission = He dejado de publicar { $feed } en { $channel } porque no puedo publicar allí.
notice-tag = He dejado de publicar { $feed } en { $channel }, porque el foro exige una etiqueta y ninguna encaja. Crea una con el nombre de la ciudad, su país o «Noticias», y reanuda.
notice-resume = Volver a publicar

## What goes wrong with feeds, as a sentence

feed-error-bad-address = Eso no es la dirección de una página web.
feed-error-credentials = La dirección contiene un usuario o una contraseña. No guardo esas cosas.
feed-error-bad-port = No leo nada del puerto { $port }.
feed-error-not-public = La dirección no está en la internet pública.
feed-error-unreachable = { $host } no responde.
feed-error-tls = { $host } no tiene un certificado válido.
feed-error-timeout = No respondió en { $seconds } segundos.
feed-error-redirects = La dirección redirige más de { $limit } veces.
feed-error-gone = El servidor dice que el canal RSS ya no existe.
feed-error-throttled = El sitio pide que se espere un rato.
feed-error-status = El sitio responde con el error { $status }.
feed-error-too-large = Ocupa más de { $megabytes } MB.
feed-error-encoding = El contenido está comprimido de una forma que no conozco ({ $encoding }).
feed-error-broken = La respuesta está dañada.
feed-error-web-page = Es una página web sin canal RSS.
feed-error-not-a-feed = No es un canal RSS ni Atom.
feed-error-unreadable = No se puede leer.
feed-error-busy = Demasiada gente pide noticias ahora mismo. Inténtalo de nuevo en unos minutos.
feed-error-no-city = Ya no conozco la ciudad.

## Discord's names of the permissions

permission-view_channel = Ver canal
permission-send_messages = Enviar mensajes
permission-send_messages_in_threads = Enviar mensajes en hilos
permission-create_public_threads = Crear hilos públicos
permission-embed_links = Insertar enlaces
permission-attach_files = Adjuntar archivos
permission-create_events = Crear eventos
permission-manage_events = Gestionar eventos
permission-manage_guild = Gestionar servidor
permission-mention_everyone = Mencionar @everyone, @here y todos los roles (o haz que el rol se pueda mencionar)

## python -m bot feed URL

feed-moved = El canal RSS se ha mudado para siempre a { $url }
feed-count =
    { $count ->
        [0] El canal RSS no muestra noticias.
        [one] { $count } noticia. Si se sigue ahora, publicará lo que sea nuevo, así:
       *[other] { $count } noticias. Si se sigue ahora, publicará lo que sea nuevo, así:
    }
feed-unread =
    { $count ->
        [one] No se pudo leer { $count } noticia y falta aquí.
       *[other] No se pudieron leer { $count } noticias y faltan aquí.
    }
feed-asks = El sitio pide { $minutes } minutos de descanso después de cada lectura.
feed-page = Es una página web y ofrece estos canales RSS:
feed-refused = No se puede leer { $url }: { $error }
permission-send_polls = Crear encuestas
