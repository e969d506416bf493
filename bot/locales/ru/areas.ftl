### Русские тексты; значение каждого объясняет en-US. Названия городов здесь не склоняются: они стоят в начале, после двоеточия или в скобках.

area-within-sentence = { $area }
area-in-country = { $area }, { $country } { $flag }
area-count =
    { $count ->
        [0] Побратимских связей местных городов в наших данных нет.
        [one] В наших данных { $count } побратимская связь местных городов.
        [few] В наших данных { $count } побратимские связи местных городов.
        [many] В наших данных { $count } побратимских связей местных городов.
       *[other] В наших данных { $count } побратимской связи местных городов.
    }
area-cities =
    { $count ->
        [1] Города-побратимы есть здесь только у одного города.
       *[other] Городов, у которых есть побратимы: { $count }.
    }
area-within =
    { $count ->
        [1] Одна из связей соединяет два города самой этой территории.
       *[other] Связей между городами самой этой территории: { $count }.
    }
area-reported = Ещё не подтверждено (есть только в старых выгрузках Викиданных): { $count }.
area-most-connected = Города с наибольшим числом побратимов
area-bound = С кем больше всего связей
area-bound-country = { $country }: { $count }
area-own =
    { $count ->
        [1] { $place }: одно собственное побратимство.
       *[other] { $place }: собственные побратимства — { $count }.
    }
area-part = «{ $asked }» — часть более крупной территории: { $area }; здесь речь обо всей территории.
area-with-part = { $area } (сюда входит { $part })
area-region = { $area } (регион, { $country })
area-country = { $area } (страна)
area-continent = { $area } (часть света)
area-group = { $area } (группа стран или регионов)
area-without = { $area }, кроме: { $other }
area-open = Открыть: { $area }
areas-title = { $area } и { $other }
areas-counted = { $area }: { $sentence }
areas-count =
    { $count ->
        [0] { $area } — { $other }: побратимских связей между городами в наших данных нет.
        [one] { $area } — { $other }: в наших данных { $count } побратимская связь между городами.
        [few] { $area } — { $other }: в наших данных { $count } побратимские связи между городами.
        [many] { $area } — { $other }: в наших данных { $count } побратимских связей между городами.
       *[other] { $area } — { $other }: в наших данных { $count } побратимской связи между городами.
    }
areas-between = Связи между ними
areas-pairs = Побратимские связи
areas-more =
    { $count ->
        [1] Есть ещё одна связь; показаны связи самых известных городов.
       *[other] Есть и другие связи: { $count }; показаны связи самых известных городов.
    }
areas-unconfirmed = не подтверждено
alt-area = Карта: { $area }, города с наибольшим числом побратимов и линии к их городам-побратимам:
alt-areas = Карта: побратимские связи { $area } — { $other }:
sister-since = { $city } (с { $when } года)
sister-reported = { $city } (не подтверждено)
sister-suspended = { $city } (приостановлено)
sister-ended = { $city } (прекращено)
sister-ended-in =
    { $precision ->
        [year] { $city } (прекращено в { $when } году)
       *[day] { $city } (прекращено: { $when })
    }
sister-people = { $city }, население: { $people }
sister-away = { $city }, { $distance }
sisters-more =
    { $count ->
        [1] { $sisters } и ещё один
       *[other] { $sisters } и ещё { $count }
    }
whose-sisters =
    { $area ->
        [none] { $city }, города-побратимы
       *[other] { $city }, города-побратимы ({ $area })
    }
narrow-yes = Да: { $sisters }.
narrow-lies-yes = Да.
narrow-lies-no = Нет.
narrow-perhaps = Возможно: { $sisters }.
narrow-no-more = Уже нет: { $sisters }.
narrow-no =
    { $total ->
        [0] Нет: { $city } — городов-побратимов в наших данных нет.
        [1] Нет: { $city } — в наших данных один город-побратим, и он не на этой территории ({ $area }).
       *[other] Нет: { $city } — городов-побратимов в наших данных { $total }, но на этой территории ({ $area }) ни одного.
    }
narrow-none =
    { $total ->
        [0] { $city }: городов-побратимов в наших данных нет.
        [1] { $city }: в наших данных один город-побратим, и он не на этой территории ({ $area }).
       *[other] { $city }: городов-побратимов в наших данных { $total }, но на этой территории ({ $area }) ни одного.
    }
narrow-found = { $area }: { $sisters }.
narrow-countries = Страны, где они находятся: { $countries }.
narrow-ended = Уже нет: { $sisters }.
narrow-has =
    { $count ->
        [1] Да, в наших данных есть один.
       *[other] Да, в наших данных их { $count }.
    }
narrow-oldest = { $whose } — дольше всех: { $sisters }.
narrow-newest = { $whose } — новее всех: { $sisters }.
narrow-nearest = { $whose } — ближе всех: { $sisters }.
narrow-farthest = { $whose } — дальше всех: { $sisters }.
narrow-largest = { $whose } — больше всех: { $sisters }.
narrow-smallest = { $whose } — меньше всех: { $sisters }.
narrow-no-year = { $whose }: год неизвестен ни для одного из них.
narrow-no-people = { $whose }: население неизвестно ни для одного из них.
narrow-nothing = { $whose }: сейчас в наших данных ни одного.
narrow-compared-years = Год известен для { $known } из { $total }.
narrow-count =
    { $count ->
        [0] { $whose }: ни одного.
        [1] { $whose }: один.
       *[other] { $whose }: { $count }.
    }
narrow-count-reported =
    { $count ->
        [1] Один из них не подтверждён.
       *[other] Из них не подтверждено: { $count }.
    }
narrow-count-ended =
    { $count ->
        [1] Ещё с одним побратимство прекращено.
       *[other] Кроме того, прекращено: { $count }.
    }
narrow-listed = { $area }
narrow-outside = Вне этой территории: { $area }
narrow-outside-found = Вне этой территории ({ $area }): { $sisters }.
narrow-outside-none =
    { $total ->
        [0] { $city }: городов-побратимов в наших данных нет.
        [1] { $city }: в наших данных один город-побратим, и он именно на этой территории ({ $area }).
       *[other] { $city }: городов-побратимов в наших данных { $total }, и все они на этой территории ({ $area }).
    }
whose-sisters-outside = { $city }, города-побратимы (кроме: { $area })
whose-sisters-those = { $city }, города-побратимы ({ $filters })
filter-area = { $area }
filter-outside = кроме: { $area }
filter-state =
    { $state ->
        [ended] прекращено
        [suspended] приостановлено
       *[reported] не подтверждено
    }
filter-year = { $year } год
filter-years =
    { $least ->
        [none] до { $most } года
       *[other] { $most ->
            [none] с { $least } года
           *[other] { $least }–{ $most } годы
        }
    }
filter-peoples =
    { $least ->
        [none] население не больше { $most }
       *[other] население от { $least }
    }
filter-distances =
    { $least ->
        [none] не дальше { $most }
       *[other] от { $least } и дальше
    }
narrow-those = { $filters }: { $sisters }.
narrow-none-those =
    { $total ->
        [0] { $city }: городов-побратимов в наших данных нет.
       *[other] { $city }: ни один из городов-побратимов в наших данных не подходит ({ $filters }).
    }
narrow-no-those =
    { $total ->
        [0] Нет: { $city } — городов-побратимов в наших данных нет.
       *[other] Нет: { $city } — ни один из городов-побратимов в наших данных не подходит ({ $filters }).
    }
narrow-top =
    { $best ->
        [oldest] { $whose } — самые давние ({ $count }): { $sisters }.
        [newest] { $whose } — самые новые ({ $count }): { $sisters }.
        [nearest] { $whose } — самые близкие ({ $count }): { $sisters }.
        [farthest] { $whose } — самые далёкие ({ $count }): { $sisters }.
        [largest] { $whose } — самые большие ({ $count }): { $sisters }.
       *[smallest] { $whose } — самые маленькие ({ $count }): { $sisters }.
    }
narrow-rank =
    { $best ->
        [oldest] { $whose } — номер { $rank }, считая от самого давнего: { $sisters }.
        [newest] { $whose } — номер { $rank }, считая от самого нового: { $sisters }.
        [nearest] { $whose } — номер { $rank }, считая от ближайшего: { $sisters }.
        [farthest] { $whose } — номер { $rank }, считая от самого далёкого: { $sisters }.
        [largest] { $whose } — номер { $rank }, считая от самого большого: { $sisters }.
       *[smallest] { $whose } — номер { $rank }, считая от самого маленького: { $sisters }.
    }
narrow-too-few =
    { $count ->
        [1] { $whose }: сравнить можно только один.
       *[other] { $whose }: сравнить можно только { $count }.
    }
narrow-all = Все ({ $total }) показывает { $command }.
pair-yes = Да. { $sentence }
pair-yes-suspended = Да, но побратимство приостановлено. { $sentence }
pair-perhaps = Возможно. { $sentence }
pair-no-more = Уже нет. { $sentence }
pair-no = Нет. { $sentence }
pair-how-far = { $city } и { $other }: расстояние { $distance }.
kinds-title = Города-побратимы и породнённые города
kinds-same = Это одно и то же под разными названиями: долгое сотрудничество, о котором договорились два города, посёлка или региона, — ради поездок, школ, культуры, торговли и помощи.
kinds-words = По-русски говорят «город-побратим» или «породнённый город», в Северной Америке, Азии и Австралии — «sister city», в Великобритании и Ирландии — «twin town», в Германии — «Partnerstadt», во Франции — «ville jumelée».
kinds-looser = «Город-партнёр» или «дружественный город» — обычно связь послабее: договор на несколько лет или ради одного дела. Карточка города называет вид связи там, где его называет источник.
