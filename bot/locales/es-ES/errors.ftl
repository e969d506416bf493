### Lo que salió mal, en palabras. $reference está también en el registro.

error-unexpected = Se ha producido un error por nuestra parte. Si avisas al responsable del bot, dale esta referencia: { $reference }.
error-storage = Ahora mismo no puedo acceder a mi base de datos, así que no se ha guardado nada. Las preguntas sobre ciudades siguen funcionando. Referencia: { $reference }.
error-too-slow = Ha tardado demasiado. Inténtalo de nuevo, por favor.
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
