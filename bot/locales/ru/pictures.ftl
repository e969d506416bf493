### Русские тексты; значение каждого объясняет en-US. Названия городов здесь не склоняются: они стоят в начале, после двоеточия или в скобках.

map-distance = { $km } км
alt-chart-bar = { $city }: { $count }
text-map-sister = город-побратим
text-map-neighbour = город, у которого есть побратимы
text-map-reported = не подтверждено
text-map-ended = прекращено
map-none = Для этого ответа карты нет.
map-not-written = Не удалось записать карту в { $file }: { $reason }
alt-alone = Карта: { $city }.
alt-sister = Карта: { $city } и город-побратим { $near }, расстояние { $distance }.
alt-sisters = Карта: { $city }, городов-побратимов: { $count }{ $continents ->
    [1] {""}
   *[other] {", "}частей света: { $continents }
}; ближайший — { $near }, { $distance }; самый далёкий — { $far }.
alt-in = { $place }:
alt-unconfirmed = Без подтверждения:
alt-suspended = Приостановлено:
alt-ended = Прекращено:
alt-near = Карта: { $city } и окрестности; города-побратимы есть у этих городов:
alt-year = Карта: { $server }, { $year }, города ({ $count }):
alt-pair = Карта: { $city } и { $other }, расстояние { $distance }.
alt-path = Карта: цепочка городов-побратимов, шагов: { $count }:
alt-common = Карта: { $city } и { $other }, общих городов-побратимов: { $count }:
alt-match = Карта: { $city } и, пунктиром, города, которые могли бы стать побратимами:
alt-quiz = Карта: { $city } и линия к городу-побратиму, который надо угадать; он отмечен вопросительным знаком.
alt-chart = Столбчатая диаграмма: число городов-побратимов у каждого.
alt-and-more = и ещё { $count }
map-unconfirmed = не подтверждено
map-ended = прекращено
postcard-alt = Открытка: { $city }; { $other }. Расстояние { $distance }. { $since }.
postcard-alt-side = { $city } ({ $country }), { $weekday }, { $time }, { $day ->
    [day] день
   *[night] ночь
}
postcard-since = Побратимы с { $year } года
postcard-sisters = Города-побратимы
postcard-unconfirmed = Города-побратимы, не подтверждено
postcard-ended = Побратимы до { $year } года
postcard-over = Бывшие города-побратимы
postcard-none = На открытке два города: назовите оба.
