### Українські тексти; значення кожного пояснює en-US. Назви міст тут не відмінюються: вони стоять на початку, після двокрапки або в дужках.

command-explore = Мандрівка містами-побратимами світу
command-explore-path = Найкоротший ланцюжок побратимів між двома містами
option-explore-path-city = Де починається ланцюжок
option-explore-path-other = Де він закінчується; якщо не вказати — у вашому місті
command-explore-common = Спільні міста-побратими двох міст
option-explore-common-city = Одне місто
option-explore-common-other = Інше місто; якщо не вказати — ваше
command-explore-near = Міста поблизу, які мають міста-побратими
option-explore-near-city = Місто; якщо не вказати — ваше
option-explore-near-km = Як далеко навколо, у кілометрах (якщо не вказати — 100)
command-explore-country = Міста-побратими міста в одній країні
option-explore-country-city = Місто
option-explore-country-country = Країна
command-explore-match = Ідеї нового міста-побратима та доводи на їхню користь
option-explore-match-city = Місто; якщо не вказати — ваше
command-explore-top = Міста з найбільшою кількістю побратимів
option-explore-top-country = Лише в цій країні
command-explore-random = Два міста-побратими, про які варто дізнатися
explore-open = Відкрити місто…
explore-path-title = { $city } → { $other }
explore-path-steps =
    { $count ->
        [1] Один крок: це міста-побратими.
        [one] { $count } крок від побратима до побратима. Коротшого ланцюжка чинних зв’язків у наших даних немає.
        [few] { $count } кроки від побратима до побратима. Коротшого ланцюжка чинних зв’язків у наших даних немає.
        [many] { $count } кроків від побратима до побратима. Коротшого ланцюжка чинних зв’язків у наших даних немає.
       *[other] { $count } кроку від побратима до побратима. Коротшого ланцюжка чинних зв’язків у наших даних немає.
    }
explore-path-none = { $city } та { $other }: у наших даних їх не поєднує жоден ланцюжок побратимів.
explore-common-title = Спільні міста-побратими: { $city } та { $other }
explore-common-count =
    { $count ->
        [1] Вони мають одне спільне місто-побратим:
       *[other] Спільних міст-побратимів: { $count }
    }
explore-common-none = { $city } та { $other }: спільних міст-побратимів у наших даних немає.
explore-near-title = { $city }: не далі { $km } км
explore-near-count =
    { $count ->
        [1] Міста-побратими має одне місто:
       *[other] Міст, які мають побратимів: { $count }
    }
explore-near-none = { $city }: у наших даних у межах { $km } км немає міст, які мають побратимів.
explore-near-more =
    { $count ->
        [1] … і ще одне, далі.
       *[other] … і ще { $count }, далі.
    }
explore-country-unknown = Країни «{ $query }» не знайшлося.
explore-match-title = Ідеї: { $city }
explore-match-label = Це лише ідея: угоди між цими містами немає.
explore-match-none = { $city }: відповідного міста-побратима не знайшлося, замало даних.
explore-top-title = Міста з найбільшою кількістю побратимів
explore-top-title-in = Міста з найбільшою кількістю побратимів: { $country }
explore-top-none = { $country }: у наших даних немає міст, які мають побратимів.
explore-random-title = А про ці два ви чули?
explore-another = Ще одна пара
reason-shared =
    { $count ->
        [1] Спільне місто-побратим: { $places }
       *[other] Спільні міста-побратими ({ $count }): { $places }
    }
reason-size = Схожий розмір: населення { $population } та { $other }
reason-latitude-tropical = Обидва в тропіках, приблизно на одній широті ({ $degrees } та { $other })
reason-latitude-subtropical = Обидва в субтропіках, приблизно на одній широті ({ $degrees } та { $other })
reason-latitude-temperate = Обидва в помірному поясі, приблизно на одній широті ({ $degrees } та { $other })
reason-latitude-subpolar = Обидва близько до полярного кола ({ $degrees } та { $other })
reason-latitude-polar = Обидва за полярним колом ({ $degrees } та { $other })
reason-coastal = Обидва на березі моря
reason-inland = Обидва далеко від моря
reason-languages = Офіційні мови обох країн: { $languages }
reason-ties =
    { $count ->
        [1] { $country } та { $otherCountry }: країни вже поєднує один побратимський зв’язок
       *[other] { $country } та { $otherCountry }: побратимських зв’язків між країнами вже { $count }
    }
command-explore-anniversaries = Майбутні ювілеї
option-explore-anniversaries-city = Цього міста; якщо не вказати — всього світу
option-explore-anniversaries-month = У цьому місяці, від 1 до 12
option-explore-top-by = За кількістю побратимів або за давністю
choice-explore-top-sisters = Найбільше побратимів
choice-explore-top-age = Найдавніші зв’язки
explore-month-unknown = Місяць — це число від 1 до 12, а не «{ $query }».
explore-km-unknown = Відстань — це кількість кілометрів від 1 до { $most }, а не «{ $query }».
explore-oldest-title = Найдавніші побратимські зв’язки
explore-oldest-title-in = Найдавніші побратимські зв’язки: { $area }
explore-oldest-known = Серед тих, початок яких відомий.
explore-oldest-none = { $area }: початок жодного побратимського зв’язку не відомий.
explore-anniversaries-title-month = Ювілеї, місяць: { $month }
explore-anniversaries-title-city = Ювілеї: { $city }
explore-anniversaries-title-year = Ювілеї { $year } року
explore-anniversaries-title-city-year = Ювілеї { $year } року: { $city }
explore-anniversaries-title-city-month = Ювілеї: { $city }, { $month }
explore-anniversaries-known = Круглі дати тих зв’язків, початок яких відомий.
explore-anniversaries-none-month = Ювілеїв у цьому місяці ({ $month }) у наших даних немає.
explore-anniversaries-none-year = Ювілеїв { $year } року в наших даних немає.
explore-anniversaries-none-city-year = { $city }: ювілеїв { $year } року в наших даних немає.
explore-anniversaries-none-city = { $city }: початок жодного побратимського зв’язку не відомий.
explore-anniversaries-none-city-month = { $city }: ювілеїв із відомим днем у цьому місяці ({ $month }) у наших даних немає.
explore-anniversaries-more =
    { $count ->
        [1] У даних є ще один.
       *[other] У даних є й інші: { $count }.
    }
explore-anniversary =
    { $years ->
        [one] { $years } рік: { $when }
        [few] { $years } роки: { $when }
        [many] { $years } років: { $when }
       *[other] { $years } року: { $when }
    }
label-anniversary = Ювілей
