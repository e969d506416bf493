### /setup

command-setup = Configurar este servidor: ciudad, idioma, canales, rol de anuncios, horas de silencio
option-setup-city = La ciudad de este servidor
option-setup-calendar = La dirección del calendario de este servidor: mostrarla o renovarla
setup-title = Configurar Sister City aquí
setup-not-set = Sin fijar
setup-home = Ciudad
setup-news = Canal de noticias
setup-events = Canal de eventos
setup-announcer = Rol de anuncios
setup-language = Idioma de las publicaciones
setup-quiet = Horas de silencio
setup-quiet-from-to = { $start } – { $end }, según el reloj de la ciudad: entonces no se publican noticias
setup-server-rights = La lista de eventos de Discord
setup-missing = { $permission } – falta
setup-channel-gone = El canal ya no existe. Elige otro.
setup-role-gone = El rol ya no existe. Elige otro.
setup-no-role = Ninguno: solo anuncian eventos quienes tienen el permiso «Crear eventos»
setup-role-hint = Discord oculta /event a { $role } hasta que lo permitas: Ajustes del servidor → Integraciones → Sister City → /event → añadir el rol. O dale al rol «Crear eventos».
setup-create-events-hint = Sin él, los eventos tienen su tarjeta, pero no entran en la lista de Discord.
setup-choose-news = Canal de noticias
setup-choose-events = Canal de eventos
setup-choose-announcer = Rol de anuncios: puede usar /event
setup-choose-language = Idioma de las publicaciones
setup-button-home = Ciudad
setup-button-quiet = Horas de silencio
setup-button-test = Publicación de prueba
setup-button-refresh = Mirar de nuevo
setup-field-home = Ciudad (vacío: ninguna)
setup-field-quiet-from = Silencio desde, p. ej. 22:00 (vacío: no)
setup-field-quiet-to = Silencio hasta, por ejemplo 07:00
setup-saved = ✓ Guardado.
setup-calendar = Suscríbete a esta dirección en un calendario y seguirá los eventos de este servidor. Quien tenga la dirección puede leerlos; { $command } hace una nueva, y entonces esta no lleva a ninguna parte.
setup-calendar-none = Quien lleva este bot no ha abierto calendarios con dirección (PUBLIC_URL). «Añadir al calendario» en una tarjeta da un archivo.
setup-quiet-both = Las horas de silencio necesitan un principio y un final.
setup-time-unreadable = No puedo leer «{ $text }» como una hora. Prueba «22:00», «7:30» o «22h».
setup-role-everyone = @everyone no puede ser el rol de anuncios.
setup-test-post = Esto es una prueba: Sister City puede publicar aquí.
setup-test-posted = Prueba publicada en { $channel }.

## El año del servidor: las ciudades de sus eventos y miembros, en un mapa.

setup-button-year = El año del servidor
year-title = { $server }: { $year } en ciudades hermanadas
year-title-so-far = { $server }: { $year } en ciudades hermanadas, hasta hoy
year-met = { $count ->
    [1] Un evento
   *[other] { $count } eventos
} con { $cities ->
    [1] una ciudad
   *[other] { $cities } ciudades
} en { $countries ->
    [1] un país
   *[other] { $countries } países
}.
year-going = Los miembros quisieron asistir { $count ->
    [1] una vez
   *[other] { $count } veces
}.
year-cities = Las ciudades
year-events = { $count ->
    [1] un evento
   *[other] { $count } eventos
}
year-members = ciudad de { $count } miembros
year-more = … y { $count ->
    [1] una ciudad más
   *[other] { $count } ciudades más
}.
year-footer = Solo se muestran ciudades de residencia que comparten al menos tres miembros.
year-empty = Aún no hay nada que mostrar de { $year }: aquí no ha tenido lugar ningún evento con una ciudad.
year-how = Así se empieza
year-how-event = { $command } anuncia un evento con una ciudad hermanada; cuando haya tenido lugar, sus ciudades aparecen en el mapa.
year-how-home = Con { $command } los miembros dicen su ciudad; si tres comparten una, también aparece en el mapa.
year-ideas = Próximas ocasiones
year-no-channel = Elige con { $command } un canal de eventos o de noticias y el año podrá publicarse allí.
year-told = Cada 2 de enero se publica en { $channel } el año que acaba de terminar.
year-not-told = El año se publica en { $channel } cuando tú lo digas; cada 2 de enero si lo activas.
year-post = Publicarlo ahora
year-turn-on = Publicarlo cada enero
year-turn-off = No publicarlo más
year-posted = ✓ Se está publicando en { $channel }.
year-posted-before = Ya se publicó en { $channel }. Para publicarlo otra vez, ábrelo de nuevo.
option-setup-week = Si se publica «Esta semana» los lunes
option-setup-mention = Si los recordatorios en un canal mencionan a quienes van
setup-week = Esta semana
setup-week-on = Se publica los lunes a las 9 en { $channel }, si hay algo
setup-week-no-channel = Aún no hay ningún canal donde publicar la semana. Elige antes un canal de eventos.
setup-mention = Recordatorios
setup-mention-on = Mencionan a quienes van, y a nadie más
setup-test-forum = En { $channel } cada evento es una publicación propia; todo lo necesario está permitido allí.
