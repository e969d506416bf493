### Lo que salió mal, en palabras. $reference está también en el registro.

error-unexpected = Se ha producido un error por nuestra parte. Si avisas al responsable del bot, dale esta referencia: { $reference }.
error-storage = Ahora mismo no puedo acceder a mi base de datos, así que no se ha guardado nada. Las preguntas sobre ciudades siguen funcionando. Referencia: { $reference }.
error-too-slow = Ha tardado demasiado. Inténtalo de nuevo, por favor.
error-connection = Se cortó la conexión con Discord. Mira si se hizo y, si no, inténtalo de nuevo.
error-cooldown = Un momento: inténtalo de nuevo en { $seconds ->
    [1] un segundo
   *[other] { $seconds } segundos
}.
error-no-permission = Para eso necesitas el permiso «{ $permission }».
error-bot-permission = Para eso necesito aquí el permiso «{ $permission }».
error-servers-only = Eso solo funciona en un servidor.
error-missing-option = { $command } necesita { $option }.
error-unknown-option = { $command } no tiene la opción «{ $option }».
error-unknown-command = No conozco el comando { $command }. { $help } muestra lo que sé hacer.
error-gone = Ese menú ya no vale. Pregunta de nuevo, por favor.

## refusal-… is what Discord did not take, and what helps

refusal-channel = { $channel } ya no existe. Elige otro canal, por favor.
refusal-permission = Discord no me deja publicar en { $channel }. Revisa mis permisos allí, por favor.
refusal-archived = { $channel } es un hilo archivado. Ábrelo de nuevo escribiendo algo en él, por favor.
refusal-locked = { $channel } es un hilo bloqueado. Desbloquéalo o elige otro canal, por favor.
refusal-automod = El AutoMod de este servidor retiene el texto. Cámbialo o exclúyeme del AutoMod, por favor.
refusal-message = Discord no lo acepta tal como está (código { $code }).
refusal-limit = Discord me pide que vaya más despacio.
refusal-way = No pude conectar con Discord en este momento.
refusal-again = Lo intentaré de nuevo.
refusal-tag = { $channel } exige una etiqueta en cada publicación, y ninguna se llama como una ciudad del evento ni «Eventos» ni «Events». Crea una o elige otro canal.
