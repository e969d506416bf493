command-quiz = Adivina la ciudad hermanada
command-quiz-play = Una pregunta: ¿cuál de cuatro ciudades es la hermana?
option-quiz-play-country = Solo ciudades de este país
option-quiz-play-difficulty = De conocido a recóndito; fácil si lo omites
command-quiz-scores = Las mejores puntuaciones de este servidor, de quienes participan

quiz-easy = Fácil
quiz-medium = Medio
quiz-hard = Difícil
quiz-question = ¿Cuál de estas es ciudad hermanada de { $city }?
quiz-none = No he encontrado ninguna pregunta para eso. Prueba con otro país u otra dificultad.
quiz-right = { $player } acierta: { $city } y { $right } son ciudades hermanadas.
quiz-wrong = { $player } dijo { $answer }. No: la ciudad hermanada de { $city } es { $right }.
quiz-distance = Están a { $distance } una de otra.
quiz-since =
    { $precision ->
        [day] Ciudades hermanadas desde el { $when }.
       *[year] Ciudades hermanadas desde { $when }.
    }
quiz-next = Siguiente pregunta
quiz-details = Detalles
quiz-taken = Alguien fue más rápido: esta pregunta ya tiene respuesta.
quiz-score =
    { $asked ->
        [1] Tu puntuación aquí: { $correct } de una.
       *[other] Tu puntuación aquí: { $correct } de { $asked }.
    }
quiz-scores-title = ¿Quién conoce las ciudades hermanadas?
quiz-scores-line = { $rank }. { $player }: { $correct } de { $asked }, { $row } seguidas
quiz-scores-empty = Aquí aún no se guarda ninguna puntuación.
quiz-scores-about = Solo se guarda la puntuación de quien lo pide. «Olvidar mi puntuación» o { $command } borra la tuya.
quiz-join = Guardar mi puntuación
quiz-leave = Olvidar mi puntuación
quiz-joined = Desde ahora se cuentan tus respuestas en este servidor.
quiz-left = Tu puntuación en este servidor está borrada.
quiz-was-none = En este servidor no se guarda ninguna puntuación tuya.
quiz-choose-number = Escribe el número de tu respuesta.
quiz-right-alone = Correcto: { $city } y { $right } son ciudades hermanadas.
quiz-wrong-alone = No: la ciudad hermanada de { $city } es { $right }.
