### Русские тексты; значение каждого объясняет en-US. Названия городов здесь не склоняются: они стоят в начале, после двоеточия или в скобках.

count-listed =
    { $count ->
        [0] Подтверждённых городов-побратимов нет
        [one] { $count } город-побратим
        [few] { $count } города-побратима
        [many] { $count } городов-побратимов
       *[other] { $count } города-побратима
    }
count-reported =
    { $count ->
        [one] ещё { $count } не подтверждён
        [few] ещё { $count } не подтверждены
        [many] ещё { $count } не подтверждены
       *[other] ещё { $count } не подтверждены
    }
heading-reported = Без подтверждения (только в Викиданных, { $years })
heading-reported-only = Без подтверждения
reported-only =
    { $count ->
        [1] { $city }: один город-побратим, не подтверждён (только в Викиданных, { $years }). Побратимство могло прекратиться или быть лишь соглашением о дружбе.
       *[other] { $city }: города-побратимы, которые не подтверждены (только в Викиданных, { $years }): { $count }. Часть связей могла прекратиться или быть лишь соглашениями о дружбе.
    }
heading-ended = Прекращено
ended-hidden =
    { $count ->
        [1] Ещё одно побратимство прекращено: его показывает { $command }.
       *[other] Прекращено побратимских связей: { $count }. Их показывает { $command }.
    }
since =
    { $precision ->
        [year] с { $when } года
        [month] начало: { $when }
       *[day] с { $when }
    }
ended = прекращено
ended-in =
    { $precision ->
        [year] прекращено в { $when } году
        [month] прекращено: { $when }
       *[day] прекращено { $when }
    }
suspended = приостановлено
suspended-in =
    { $precision ->
        [year] приостановлено в { $when } году
        [month] приостановлено: { $when }
       *[day] приостановлено { $when }
    }
caution-2022 = Многие связи с российскими и белорусскими городами в 2022 году были приостановлены или прекращены; наши источники могут этого не показывать.
not-in-newest-list = нет в списке Википедии 2026 года
gone-from-wikidata = в Викиданных больше нет
wikidata-names-another = Викиданные называют другой город с этим названием
list-names-another = более новый список называет другой город с этим названием
multilateral = часть договора нескольких городов
through-place =
    { $count ->
        [1] Через место, которое к нему относится ({ $place }): ещё один город-побратим
       *[other] Через место, которое к нему относится ({ $place }): ещё городов-побратимов { $count }
    }
through-district =
    { $count ->
        [1] Через его район ({ $place }): ещё один город-побратим
       *[other] Через его район ({ $place }): ещё городов-побратимов { $count }
    }
through-region =
    { $count ->
        [1] Через его регион ({ $place }): ещё один город-побратим
       *[other] Через его регион ({ $place }): ещё городов-побратимов { $count }
    }
through-more =
    { $count ->
        [1] Свои города-побратимы есть ещё у одного его района или муниципалитета.
       *[other] Его районов и муниципалитетов, у которых есть свои города-побратимы: ещё { $count }.
    }
ties-of-district = { $place } — район или муниципалитет со своими побратимскими связями; связи города ({ $town }) — на его карточке.
ties-of-region = { $place } — регион со своими побратимскими связями; связи города ({ $town }) — на его карточке.
tie-of-district = побратимство района или муниципалитета
tie-of-region = побратимство региона
tie-beside = отдельное побратимство, помимо побратимства города ({ $town })
domestic = в той же стране
page-of = { $shown } на этой странице, страница { $page } из { $pages }
or-did-you-mean = Или вы имели в виду: { $places }?
source-page = датированные страницы городов
footer = Данные: { $sources } ({ $date }). Города: GeoNames.
footer-cities = Города: GeoNames.
label-city = Город
label-country = Страна
label-kind = Вид
label-since = Начало
label-sisters = Города-побратимы
label-distance = Расстояние
label-population = Население
label-local-time = Местное время
label-sources = Источники
label-shared = Общие побратимы
label-status = Состояние
kind-sister-city = город-побратим
kind-twin-city = город-побратим
kind-twin-town = породнённый город
kind-partner-city = город-партнёр
kind-partnership = партнёрство
kind-partnership-city = город-партнёр
kind-friendship-city = дружественный город
kind-citizens-friendship-city = дружба жителей
kind-sister-or-friendship-city = город-побратим или дружественный город
kind-cooperation-agreement = соглашение о сотрудничестве
kind-cooperation-or-friendship-agreement = соглашение о сотрудничестве или дружбе
kind-multilateral-twinning = многостороннее побратимство
kind-music-sister-city = музыкальный город-побратим
kind-sister-port = порт-побратим
none-on-record = { $city }: в наших данных нет городов-побратимов. Возможно, есть такой, о котором мы не знаем.
ended-only =
    { $count ->
        [1] { $city }: сейчас в наших данных нет городов-побратимов, единственное побратимство прекращено.
       *[other] { $city }: сейчас в наших данных нет городов-побратимов. Прекращено побратимских связей: { $count }.
    }
ended-only-in =
    { $count ->
        [1] { $city }: сейчас в наших данных нет городов-побратимов, единственное побратимство прекращено ({ $when }).
       *[other] { $city }: сейчас в наших данных нет городов-побратимов. Прекращено побратимских связей: { $count } (последняя: { $when }).
    }
nearest = Ближайшие города, у которых они есть:
how-to-add = Знаете такой? Сообщите командой { $command } и укажите страницу, где это сказано.
ambiguous = Какой город имеется в виду: «{ $query }»?
not-found = Город «{ $query }» не нашёлся.
not-found-near = Может быть, один из этих?
not-found-nothing = Ни города «{ $query }», ни похожего названия не нашлось. Нет ли опечатки?
no-city = Какой город ваш? Укажите его командой { $command } или спросите о любом другом: «города-побратимы Волгограда».
hint = Здесь есть города-побратимы всего мира. Спросите меня: «Какие города-побратимы у Волгограда?» или «Волгоград и Ковентри — города-побратимы?»
taken-slip = «{ $typed }» прочитано как «{ $taken }».
taken-lighter = «{ $typed }» понято как гораздо более крупный город: { $taken }.
taken-code = Код «{ $typed }» понят так: { $taken }.
taken-dropped = Понято так: { $city }, без «{ $typed }».
taken-left-out = Пропущено: «{ $typed }».
pair-title = { $city } и { $other }
pair-listed = { $city } и { $other } — города-побратимы.
pair-listed-since =
    { $precision ->
        [year] { $city } и { $other } — города-побратимы с { $when } года.
        [month] { $city } и { $other } — города-побратимы; начало: { $when }
       *[day] { $city } и { $other } — города-побратимы с { $when }
    }
pair-suspended = { $city } и { $other } — города-побратимы, но побратимство приостановлено.
pair-reported = { $city } и { $other } — города-побратимы, если верить Викиданным ({ $years }); ничто более новое этого не подтверждает.
pair-ended = { $city } и { $other } были городами-побратимами; побратимство прекращено.
pair-ended-in =
    { $precision ->
        [year] { $city } и { $other } были городами-побратимами до { $when } года.
        [month] { $city } и { $other } были городами-побратимами; прекращено: { $when }
       *[day] { $city } и { $other } были городами-побратимами до { $when }
    }
pair-none = { $city } и { $other }: по нашим данным, это не города-побратимы.
pair-same = Это один и тот же город: { $city }.
pair-through = Зато побратимы: { $place } и { $other }.
pair-chain = Кратчайшая цепочка побратимов между ними: { $chain }.
pair-no-chain = Никакая цепочка побратимов их не связывает.
pair-distance = Расстояние между ними: { $distance }.
pair-shared =
    { $count ->
        [1] У них один общий город-побратим: { $places }.
       *[other] Общие города-побратимы ({ $count }): { $places }.
    }
pair-shared-more =
    { $count ->
        [1] Общие города-побратимы ({ $total }): { $places } и ещё один.
       *[other] Общие города-побратимы ({ $total }): { $places } и ещё { $count }.
    }
pair-anniversary =
    { $years ->
        [1] Годовщина в этом году: один год
        [one] Годовщина в этом году: { $years } год
        [few] Годовщина в этом году: { $years } года
        [many] Годовщина в этом году: { $years } лет
       *[other] Годовщина в этом году: { $years } года
    }
pair-clocks = Местное время: { $city } { $time } · { $other } { $otherTime } ({ $difference })
