### Русские тексты; значение каждого объясняет en-US.

command-quiz = Угадайте город-побратим
command-quiz-play = Вопрос: какой из четырёх городов — побратим?
option-quiz-play-country = Только города этой страны
option-quiz-play-difficulty = От известных до малоизвестных; если не указать — легко
command-quiz-scores = Лучшие результаты этого сервера — тех, кто участвует
quiz-easy = Легко
quiz-medium = Средне
quiz-hard = Сложно
quiz-question = { $city }: какой из этих городов — побратим?
quiz-none = Подходящего вопроса не нашлось. Попробуйте другую страну или другую сложность.
quiz-right = { $player } отвечает верно: { $city } и { $right } — города-побратимы.
quiz-wrong = { $player }: { $answer }. Нет: { $city } и { $right } — вот города-побратимы.
quiz-distance = Расстояние между ними: { $distance }.
quiz-since =
    { $precision ->
        [year] Города-побратимы с { $when } года.
        [month] Города-побратимы, начало: { $when }
       *[day] Города-побратимы с { $when }
    }
quiz-next = Следующий вопрос
quiz-details = Подробнее
quiz-taken = Кто-то вас опередил: на этот вопрос уже ответили.
quiz-score = Ваш результат здесь: верных ответов { $correct } из { $asked }.
quiz-scores-title = Кто знает города-побратимы?
quiz-scores-line = { $rank }. { $player }: { $correct } из { $asked }, подряд { $row }
quiz-scores-empty = Здесь пока нет результатов.
quiz-scores-about = Результаты хранятся только у тех, кто об этом попросил. «Забыть мой результат» или { $command } удаляет ваш.
quiz-join = Сохранять мой результат
quiz-leave = Забыть мой результат
quiz-joined = Теперь ваши ответы на этом сервере засчитываются.
quiz-left = Ваш результат на этом сервере удалён.
quiz-was-none = Вашего результата на этом сервере нет.
quiz-choose-number = Введите номер ответа.
quiz-right-alone = Верно: { $city } и { $right } — города-побратимы.
quiz-wrong-alone = Нет: { $city } и { $right } — вот города-побратимы.
