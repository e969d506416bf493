### Eventos

command-event = Anunciar, cambiar y cancelar eventos
command-event-create = Anunciar un evento: primero la vista previa, luego confirmar
command-event-edit = Cambiar un evento; la tarjeta, el evento de Discord y el calendario lo siguen
command-event-cancel = Cancelar un evento, o una fecha de una serie
command-event-announce = Volver a publicar la tarjeta de un evento, aquí o en otro canal
command-event-again = Anunciar un evento otra vez: una copia, a otra hora
command-event-people = Quién respondió qué; añadir o quitar a alguien, o la lista en un archivo
option-event-again = Cuál; el último si se deja vacío
option-event-people-add = Alguien que añadir, que lo dijo en otra parte
option-event-people-answer = Qué responde; «va» si se deja vacío
option-event-people-remove = Alguien cuya respuesta se quita
option-event-people-file = La lista en un archivo para hojas de cálculo (CSV)
event-people-bot = Los bots no van a los eventos.
event-people-elsewhere = Solo se puede apuntar a miembros de este servidor.
event-people-name = Nombre
event-people-answer = Respuesta
event-people-at = Respondió a las (UTC)
event-people-id = Id de Discord
command-event-when-both = Horas que van bien a dos ciudades hermanadas: de día en ambas
event-both-none = Nunca es de día, de 8 a 22, en { $city } y { $other } a la vez.
event-both-week = Semana del { $day }
event-both-title = De día en ambas: { $city } y { $other }
event-both-lead = De 8 a 22 en ambas ciudades, el sábado de cada semana; los demás días son iguales.
event-both-next = Anuncia una con { $command }.
event-both-hours = { $city } { $here } es { $other } { $there }
event-both-no-hour = ninguna hora común
event-both-odd = solo una de las dos ha cambiado la hora
command-events = Próximos eventos de este servidor
option-event-title = Cómo se llama (hasta 100 caracteres)
option-event-when = Inicio: «el próximo viernes a las 19:00», «17 de enero de 2027 18:30» o <t:…>
option-event-duration = Duración: «2 horas», «90 min», «3 días», «hasta las 22:00»; si falta, dos horas
option-event-place = Dónde: un lugar o un enlace
option-event-city = La ciudad cuya zona horaria cuenta; si falta, la ciudad de este servidor
option-event-other = La ciudad hermanada
option-event-description = Lo que conviene saber
option-event-host = Quién invita
option-event-image = Una imagen: PNG, JPG, GIF, WebP o AVIF
option-event-image-url = La dirección de una imagen, en vez de un archivo
option-event-role = Un rol que se menciona una vez al anunciarlo
option-event-channel = Dónde anunciarlo; si falta, el canal de eventos de /setup
option-event-repeat = Si se repite
option-event-until = Cuándo acaba la serie: una fecha, o «10 veces»
option-event-places = Cuántas personas pueden venir; las siguientes esperan un sitio
option-event-reminders = Recordatorios: «1 día, 15 min» (sin cambios si falta), o «ninguno»
option-event-thread = Si cada tarjeta lleva un hilo para hablar
option-event-event = Qué evento, o qué fecha de una serie
option-event-reason = Por qué; aparece en la tarjeta
option-event-scope = Cuánto de una serie: esta fecha, esta y las siguientes, o todas las que quedan
option-event-role-anew = Un rol que mencionar desde ahora; @everyone para nadie
option-event-channel-anew = Adónde debe pasar la tarjeta

event-title-cancelled = Cancelado: { $title }
event-title-ended = Terminado: { $title }
event-when-line = { $start } – { $end } · { $relative }
event-to-card = Ver la tarjeta
event-place = Dónde
event-place-open = Lugar por anunciar
event-host = Anfitrión
event-hosted-by = Anfitrión: { $host }
event-reason = Motivo
event-series = Serie
event-answers = Respuestas
event-footer = Evento { $number }
event-span-one-day = { $date }, { $start } – { $end } ({ $zone })
event-span-days = { $date }, { $start } – { $end_date }, { $end } ({ $zone })
event-counts = Asisten: { $going } · Quizás: { $maybe } · No pueden: { $declined }
event-counts-capped = Asisten: { $going } de { $capacity } · En espera: { $waiting } · Quizás: { $maybe } · No pueden: { $declined }
event-repeat-daily = Cada día · { $number } de { $total }
event-repeat-biweekly = Un { $weekday } de cada dos · { $number } de { $total }
event-repeat-weekdays = De lunes a viernes · { $number } de { $total }
event-repeat-weekly = Cada { $weekday } · { $number } de { $total }
event-repeat-monthly = Cada mes, el día { $day } · { $number } de { $total }
event-repeat-monthly-weekday =
    { $nth ->
        [1] Cada primer { $weekday } del mes
        [2] Cada segundo { $weekday } del mes
        [3] Cada tercer { $weekday } del mes
        [4] Cada cuarto { $weekday } del mes
       *[other] Cada último { $weekday } del mes
    } · { $number } de { $total }
event-repeat-yearly = Cada año, el { $date } · { $number } de { $total }
event-picture-alt = Imagen del evento «{ $title }»
event-postcard-alt = Postal de { $city } y { $other } para el evento «{ $title }»
event-button-going = Asistiré
event-button-maybe = Quizás
event-button-declined = No puedo
event-button-calendar = Añadir al calendario
event-button-list = ¿Quién viene?
event-reminder = Empieza { $relative }: { $absolute }

event-answered-going = Asistes a { $title }.
event-answered-waiting = Todos los sitios de { $title } están ocupados. Estás en la lista de espera y avanzas cuando quede un sitio libre.
event-answered-maybe = Quizás asistas a { $title }.
event-answered-declined = No puedes asistir a { $title }.
event-told-moved = Aplazado: empieza el { $start }, no el { $was }.
event-told-cancelled = Cancelado: no tiene lugar el { $was }.
event-place-free = Ha quedado un sitio libre: ¡asistes!
event-local-time = Tu hora: { $absolute } ({ $relative })
event-taken-back = Tu respuesta queda retirada y olvidada.
event-button-take-back = Retirar
event-button-remind = Recordármelo por mensaje directo
event-button-quiet = No recordármelo
event-calendar = Abre este archivo en tu calendario. Un archivo más nuevo del mismo evento sustituye a este.
event-list-going = Asisten
event-list-waiting = Esperan un sitio
event-list-maybe = Quizás
event-list-declined = No pueden
event-list-empty = Aún no ha respondido nadie.
event-list-not-yours = Solo los moderadores ven los nombres. Los totales:
events-title = Próximos eventos
events-none = No hay eventos próximos. Los moderadores anuncian uno con { $command }.
events-menu = Ver un evento y responder

event-preview = Esto se anunciará en { $channel }. Por favor, comprueba las horas.
event-preview-role = Se mencionará una vez a { $role }.
event-warn-past = Esa hora ya pasó.
event-warn-skipped = Entonces se adelantan los relojes y esa hora no existe; se leyó como la hora siguiente.
event-warn-twice = Entonces se atrasan los relojes y esa hora llega dos veces; se toma la primera.
event-warn-far-off = Falta más de un año. ¿Es correcto el año?
event-warn-day-or-month = ¿Primero el día o el mes? Por favor, comprueba la fecha.
event-warn-which-week = «Próximo» se leyó como el más cercano, en esta misma semana. Para la semana siguiente, escribe la fecha.
event-warn-eight-days = «Ocho» o «quince días» se ha leído como una o dos semanas. Si contabas día a día, escribe la fecha.
event-warn-every-week = Un día que se repite se ha leído como el próximo (arriba). Para una serie, elige «repeat».
event-warn-feast-day = Esta fiesta cae en fechas distintas según el país. Comprueba la de arriba.
event-warn-minutes-to = «5 to 7» se ha leído como un intervalo, de cinco a siete. Para las siete menos cinco, escribe «6:55».
event-warn-weekday-mismatch = El día de la semana y la fecha no coinciden; cuenta la fecha.
event-warn-slip = Un día o mes mal escrito se ha leído como el nombre más parecido. Comprueba la fecha de arriba.
event-warn-half-day = Una hora sin «de la mañana» ni «de la tarde» se toma como está escrita arriba. Para la otra mitad del día escribe «7 de la tarde» o «19:00».
event-warn-midnight = «Medianoche» es aquí la que termina ese día.
event-warn-end-day = El último día no tiene hora propia; termina aquí a la hora en que empieza el primero. Si no, escribe «28 nov 10:00 – 29 nov 16:00».
event-warn-zone-season = Esa abreviatura es de la otra estación; cuenta el reloj del lugar tal como irá entonces.
event-anniversary = { $city } y { $other }: { $years } años de amistad el { $date }.
event-anniversary-year = { $city } y { $other }: { $years } años de amistad en { $year }.
event-button-confirm = Confirmar
event-button-edit = Cambiar
event-button-cancel = Descartar
event-form-title = Cambiar el evento
event-field-title = Título
event-field-when = Cuándo
event-field-duration = Cuánto dura
event-field-place = Dónde
event-field-description = Descripción
event-edit-preview = { $title } va a cambiar: { $fields }. No pasa nada antes de que confirmes.
event-scope-this = Solo esta fecha; el resto de la serie sigue como está.
event-scope-following = { $count ->
    [1] Solo esta fecha: es la última. Lo anterior sigue como está.
   *[other] Esta fecha y todas las siguientes, { $count } en total; lo anterior sigue como está.
}
event-scope-all = { $count ->
    [1] La única fecha que queda.
   *[other] Las { $count } fechas que quedan.
}
event-edit-channel = La tarjeta pasará a { $channel }.
event-edit-role = Desde ahora se mencionará a { $role } con cada tarjeta nueva.
event-edit-stay = { $going } personas ya tienen plaza y todas la conservan. No habrá otra hasta que vayan menos de { $capacity }.
event-edit-meanwhile = Entretanto otra persona ha cambiado esto: { $fields }. Lo ves como tú lo quieres; confirma para ponerlo en lugar de lo suyo.
event-edit-nothing = Ya es así; no cambiaría nada.
event-edit-done = Esto ya se ha confirmado o descartado.
event-edit-thrown-away = Descartado; el evento sigue como está.
event-cancel-preview = { $title } se va a cancelar. No pasa nada antes de que confirmes.
event-cancel-going = { $count ->
    [1] Va una persona.
   *[other] Van { $count } personas.
}
event-button-call-off = Cancelar el evento
event-button-keep = Mantenerlo
event-field-city = Ciudad
event-field-other = Ciudad hermana
event-field-host = Anfitrión
event-field-role = Rol que se menciona
event-field-channel = Canal
event-field-repeat = Repetición
event-field-places = Plazas
event-field-reminders = Recordatorios
event-field-picture = Imagen
event-field-thread = Hilo
event-draft-thrown-away = Descartado; no se anunció nada.
event-announced = Anunciado: { $title } { $link }
event-announced-here = Ya no veo el canal en el que estaba. La tarjeta está ahora en { $channel }.
event-not-announced = Todavía no anunciado: { $title }
event-changed = Cambiado: { $title } { $link }
event-cancelled = Cancelado: { $title } { $link }
event-problem = { $title }: { $problem }
event-choice-series = { $title } (toda la serie)
event-choice-one = { $title } – { $date }, { $time }
event-title-anniversary = { $years } años de amistad: { $city } y { $other }
event-tag-names = Eventos, Evento, Encuentros
event-times = el próximo viernes a las 19:00 | mañana a las 18:00 | 17 de enero de 2027 18:30 | dentro de 2 semanas a las 20:00
event-durations = 30 min | 1 hora | 90 min | 2 horas | 3 horas | 1 día | 3 días
event-native-missing = Me falta el permiso «{ $permission }», así que no aparecerá en la lista de eventos de Discord. La tarjeta se publica igualmente.

event-card-channel-gone = El canal de la tarjeta ya no existe. { $command } la publica en otro.
event-card-deleted = La tarjeta fue borrada. { $command } la publica de nuevo.
event-card-missing = No puedo publicar la tarjeta en { $channel }: allí me falta el permiso «{ $permission }». Lo intentaré de nuevo.
event-card-pending = Tarda más de lo normal. La tarjeta aparecerá por sí sola en { $channel }.
event-native-deleted = El evento de Discord fue borrado. { $command } lo crea de nuevo.
event-native-too-many = Este servidor ya tiene 100 eventos en la lista de Discord, el máximo. La tarjeta queda sin él.
event-native-started = Ya ha empezado, así que no entra en la lista de eventos de Discord.
event-native-failed = Todavía no está en la lista de eventos de Discord.

event-when-unreadable = No puedo leer «{ $text }» como una hora. Prueba «el próximo viernes a las 19:00», «17 de enero de 2027 18:30» o «mañana a las 18:00».
event-when-which-feast = «{ $feast }» no cae en la misma fecha en todas partes, o dura varios días. Escribe la fecha, por ejemplo «17 de enero de 2027 18:30».
event-when-no-time = «{ $text }» nombra un día pero ninguna hora. Prueba «el próximo viernes a las 19:00», «17 de enero de 2027 18:30» o «mañana a las 18:00».
event-when-too-far = Faltan más de cinco años; Discord no anuncia nada más tarde.
event-zone-unclear = «{ $zone }» es el nombre de varias zonas horarias: { $zones }. Escribe una de ellas detrás de la hora, o «hora de Madrid».
event-duration-unreadable = No puedo leer «{ $text }» como una duración. Prueba «2 horas», «90 min» o «hasta las 22:00».
event-end-before-start = Acabaría antes de empezar. Prueba «2 horas», «90 min» o un final posterior al inicio.
event-too-long = Un evento puede durar { $days } días como mucho.
event-until-before-start = La serie acabaría antes de su primera fecha.
event-until-without-repeat = El final de una serie necesita una repetición: elige una en la opción «repeat».
event-two-ends = «{ $when }» indica un final y «{ $duration }», otro. Quita uno de los dos.
event-weekdays-at-weekend = Una serie de días laborables empieza de lunes a viernes. Elige otro día, o «repeat: daily».
event-reminders-unreadable = No puedo leer «{ $text }» como recordatorios. Prueba «1 día, 15 min», «2 horas» o «ninguno» (cinco como mucho, con cuatro semanas de antelación como mucho).
event-title-missing = El evento necesita un título.
event-title-too-long = El título tiene { $length } caracteres; Discord admite 100 como mucho.
event-city-needed = ¿Qué zona horaria debo usar? Indica la ciudad en la opción «city», o fija la ciudad de este servidor con /setup.
event-start-past = Empezaría en el pasado. Elige una hora posterior.
event-channel-gone = Ese no es un canal de texto que yo vea.
event-channel-not-writable = No puedo publicar en { $channel }: allí me falta el permiso «{ $permission }».
event-thread-in-thread = Un hilo no puede colgar de una tarjeta que está en un hilo. Elige un canal.
event-channel-not-yours = Tú no puedes escribir en { $channel }.
event-role-everyone = No menciono a @everyone. Elige un rol que la gente haya escogido.
event-role-not-pingable = No puedo mencionar a { $role }. Permítelo a todos en los ajustes del rol, o dame el permiso «Mencionar @everyone, @here y todos los roles».
event-role-not-yours = Tú no puedes mencionar a { $role }, así que yo tampoco lo hago.
event-role-gone = El rol que se iba a mencionar ya no existe. Crea el evento de nuevo con otro.
event-image-none = Eso no es una imagen, o no está entera. Se pueden mostrar PNG, JPG, GIF, WebP y AVIF.
event-image-sides = La imagen tiene más píxeles de los que miro: { $side } por lado, { $millions } millones en total. Hazla más pequeña.
event-image-too-large = La imagen ocupa más de { $megabytes } MB.
event-image-unreachable = No puedo cargar la imagen. Adjúntala como archivo.
event-not-announcer = Solo anuncian eventos quienes tienen el permiso «Crear eventos» y el rol de anuncios de /setup.
event-not-found = No he encontrado aquí ningún evento abierto «{ $event }». Elige uno de la lista mientras escribes.
event-is-over = «{ $title }» ha terminado o está cancelado.
event-draft-gone = Esta vista previa está anticuada. Por favor, empieza de nuevo.
event-draft-announced = Este evento ya está anunciado.
event-edit-one-time-only = Una sola fecha de una serie puede tener otra hora, otra duración, otro título y otro lugar. Para lo demás, elige el alcance «following» o «all».
event-no-answer = Responde primero; luego podré recordártelo.
week-title = Esta semana
week-more =
    { $count ->
        [1] Uno más; { $command } lo muestra.
       *[other] { $count } más; { $command } los muestra.
    }
event-interested = Interesados en la lista de Discord: { $count }
option-event-poll = Si se pregunta a la gente en este canal, con una encuesta de Discord
event-both-question = ¿Cuándo os viene bien? Según la hora de { $city } · { $other }
event-both-asked = Preguntado aquí: { $link }. Se pueden elegir varias respuestas; la encuesta dura una semana.
event-both-to-poll = Abrir la encuesta
