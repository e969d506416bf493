### Textos em português do Brasil; o sentido de cada mensagem está em en-US.

command-quiz = Adivinhe a cidade-irmã
command-quiz-play = Uma pergunta: qual de quatro cidades é a irmã?
option-quiz-play-country = Só cidades deste país
option-quiz-play-difficulty = De conhecidas a obscuras; fácil, se não disser
command-quiz-scores = As melhores pontuações deste servidor, de quem participa
quiz-easy = Fácil
quiz-medium = Médio
quiz-hard = Difícil
quiz-question = Qual destas é cidade-irmã de { $city }?
quiz-none = Não encontrei nenhuma pergunta. Tente outro país ou outra dificuldade.
quiz-right = { $player } acertou: { $city } e { $right } são cidades-irmãs.
quiz-wrong = { $player } disse { $answer }. Não: { $city } e { $right } são cidades-irmãs.
quiz-distance = Ficam a { $distance } uma da outra.
quiz-since = Cidades-irmãs desde { $when }.
quiz-next = Próxima pergunta
quiz-details = Detalhes
quiz-taken = Alguém foi mais rápido: esta pergunta já tem resposta.
quiz-score =
    { $asked ->
        [1] Sua pontuação aqui: { $correct } de uma.
       *[other] Sua pontuação aqui: { $correct } de { $asked }.
    }
quiz-scores-title = Quem conhece as cidades-irmãs?
quiz-scores-line = { $rank }. { $player }: { $correct } de { $asked }, { $row } seguidas
quiz-scores-empty = Ainda não há pontuação de ninguém aqui.
quiz-scores-about = A pontuação só é guardada para quem pede. “Esquecer minha pontuação” ou { $command } apaga a sua.
quiz-join = Guardar minha pontuação
quiz-leave = Esquecer minha pontuação
quiz-joined = De agora em diante, suas respostas neste servidor contam.
quiz-left = Sua pontuação neste servidor foi apagada.
quiz-was-none = Nenhuma pontuação sua é guardada neste servidor.
quiz-choose-number = Digite o número da sua resposta.
quiz-right-alone = Certo: { $city } e { $right } são cidades-irmãs.
quiz-wrong-alone = Não: { $city } e { $right } são cidades-irmãs.
