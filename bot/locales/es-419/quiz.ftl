### Solo lo que se dice de otro modo en América.

command-quiz = Adivina la ciudad hermana
quiz-question = ¿Cuál de estas es ciudad hermana de { $city }?
quiz-none = No encontré ninguna pregunta para eso. Prueba con otro país u otra dificultad.
quiz-right = { $player } acierta: { $city } y { $right } son ciudades hermanas.
quiz-wrong = { $player } dijo { $answer }. No: la ciudad hermana de { $city } es { $right }.
quiz-since =
    { $precision ->
        [day] Ciudades hermanas desde el { $when }.
       *[year] Ciudades hermanas desde { $when }.
    }
quiz-scores-title = ¿Quién conoce las ciudades hermanas?
quiz-right-alone = Correcto: { $city } y { $right } son ciudades hermanas.
quiz-wrong-alone = No: la ciudad hermana de { $city } es { $right }.
