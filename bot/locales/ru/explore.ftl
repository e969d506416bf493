### Русские тексты; значение каждого объясняет en-US. Названия городов здесь не склоняются: они стоят в начале, после двоеточия или в скобках.

command-explore = Путешествие по городам-побратимам мира
command-explore-path = Кратчайшая цепочка побратимов между двумя городами
option-explore-path-city = Где начинается цепочка
option-explore-path-other = Где она заканчивается; если не указать — в вашем городе
command-explore-common = Общие города-побратимы двух городов
option-explore-common-city = Один город
option-explore-common-other = Другой город; если не указать — ваш
command-explore-near = Города поблизости, у которых есть города-побратимы
option-explore-near-city = Город; если не указать — ваш
option-explore-near-km = Как далеко вокруг, в километрах (если не указать — 100)
command-explore-country = Города-побратимы города в одной стране
option-explore-country-city = Город
option-explore-country-country = Страна
command-explore-match = Идеи нового города-побратима и доводы в их пользу
option-explore-match-city = Город; если не указать — ваш
command-explore-top = Города с наибольшим числом побратимов
option-explore-top-country = Только в этой стране
command-explore-random = Два города-побратима, о которых стоит узнать
explore-open = Открыть город…
explore-path-title = { $city } → { $other }
explore-path-steps =
    { $count ->
        [1] Один шаг: это города-побратимы.
        [one] { $count } шаг от побратима к побратиму. Более короткой цепочки действующих связей в наших данных нет.
        [few] { $count } шага от побратима к побратиму. Более короткой цепочки действующих связей в наших данных нет.
        [many] { $count } шагов от побратима к побратиму. Более короткой цепочки действующих связей в наших данных нет.
       *[other] { $count } шага от побратима к побратиму. Более короткой цепочки действующих связей в наших данных нет.
    }
explore-path-none = { $city } и { $other }: в наших данных их не связывает никакая цепочка побратимов.
explore-common-title = Общие города-побратимы: { $city } и { $other }
explore-common-count =
    { $count ->
        [1] У них один общий город-побратим:
       *[other] Общих городов-побратимов: { $count }
    }
explore-common-none = { $city } и { $other }: общих городов-побратимов в наших данных нет.
explore-near-title = { $city }: не дальше { $km } км
explore-near-count =
    { $count ->
        [1] Города-побратимы есть у одного города:
       *[other] Городов, у которых есть побратимы: { $count }
    }
explore-near-none = { $city }: в наших данных в пределах { $km } км нет городов, у которых есть побратимы.
explore-near-more =
    { $count ->
        [1] … и ещё один, подальше.
       *[other] … и ещё { $count }, подальше.
    }
explore-country-unknown = Страна «{ $query }» не нашлась.
explore-match-title = Идеи: { $city }
explore-match-label = Это только идея: договора между этими городами нет.
explore-match-none = { $city }: подходящий город-побратим не нашёлся, слишком мало данных.
explore-top-title = Города с наибольшим числом побратимов
explore-top-title-in = Города с наибольшим числом побратимов: { $country }
explore-top-none = { $country }: в наших данных нет городов, у которых есть побратимы.
explore-random-title = А об этих двух вы слышали?
explore-another = Ещё
reason-shared =
    { $count ->
        [1] Общий город-побратим: { $places }
       *[other] Общие города-побратимы ({ $count }): { $places }
    }
reason-size = Похожий размер: население { $population } и { $other }
reason-latitude-tropical = Оба в тропиках, примерно на одной широте ({ $degrees } и { $other })
reason-latitude-subtropical = Оба в субтропиках, примерно на одной широте ({ $degrees } и { $other })
reason-latitude-temperate = Оба в умеренном поясе, примерно на одной широте ({ $degrees } и { $other })
reason-latitude-subpolar = Оба близко к полярному кругу ({ $degrees } и { $other })
reason-latitude-polar = Оба за полярным кругом ({ $degrees } и { $other })
reason-coastal = Оба на берегу моря
reason-inland = Оба далеко от моря
reason-languages = Официальные языки обеих стран: { $languages }
reason-ties =
    { $count ->
        [1] { $country } и { $otherCountry }: страны уже соединяет одна побратимская связь
       *[other] { $country } и { $otherCountry }: побратимских связей между странами уже { $count }
    }
command-explore-anniversaries = Предстоящие юбилеи
option-explore-anniversaries-city = Этого города; если не указать — всего мира
option-explore-anniversaries-month = В этом месяце, от 1 до 12
option-explore-top-by = По числу побратимов или по давности
choice-explore-top-sisters = Больше всего побратимов
choice-explore-top-age = Самые давние связи
explore-month-unknown = Месяц — это число от 1 до 12, а не «{ $query }».
explore-km-unknown = Расстояние — это число километров от 1 до { $most }, а не «{ $query }».
explore-oldest-title = Самые давние побратимские связи
explore-oldest-title-in = Самые давние побратимские связи: { $area }
explore-oldest-known = Среди тех, начало которых известно.
explore-oldest-none = { $area }: начало ни одной побратимской связи не известно.
explore-anniversaries-title-month = Юбилеи, месяц: { $month }
explore-anniversaries-title-city = Юбилеи: { $city }
explore-anniversaries-title-year = Юбилеи { $year } года
explore-anniversaries-title-city-year = Юбилеи { $year } года: { $city }
explore-anniversaries-title-city-month = Юбилеи: { $city }, { $month }
explore-anniversaries-known = Круглые даты тех связей, начало которых известно.
explore-anniversaries-none-month = Юбилеев в этом месяце ({ $month }) в наших данных нет.
explore-anniversaries-none-year = Юбилеев { $year } года в наших данных нет.
explore-anniversaries-none-city-year = { $city }: юбилеев { $year } года в наших данных нет.
explore-anniversaries-none-city = { $city }: начало ни одной побратимской связи не известно.
explore-anniversaries-none-city-month = { $city }: юбилеев с известным днём в этом месяце ({ $month }) в наших данных нет.
explore-anniversaries-more =
    { $count ->
        [1] В данных есть ещё один.
       *[other] В данных есть и другие: { $count }.
    }
explore-anniversary =
    { $years ->
        [one] { $years } год: { $when }
        [few] { $years } года: { $when }
        [many] { $years } лет: { $when }
       *[other] { $years } года: { $when }
    }
label-anniversary = Юбилей
