### Українські тексти; значення кожного пояснює en-US. Назви міст тут не відмінюються: вони стоять на початку, після двокрапки або в дужках.

count-listed =
    { $count ->
        [0] Підтверджених міст-побратимів немає
        [one] { $count } місто-побратим
        [few] { $count } міста-побратими
        [many] { $count } міст-побратимів
       *[other] { $count } міста-побратима
    }
count-reported = ще { $count } не підтверджено
heading-reported = Без підтвердження (лише у Вікіданих, { $years })
heading-reported-only = Без підтвердження
reported-only =
    { $count ->
        [1] { $city }: одне місто-побратим, не підтверджено (лише у Вікіданих, { $years }). Побратимство могло припинитися або бути лише угодою про дружбу.
       *[other] { $city }: міста-побратими, яких не підтверджено (лише у Вікіданих, { $years }): { $count }. Частина зв’язків могла припинитися або бути лише угодами про дружбу.
    }
heading-ended = Припинено
ended-hidden =
    { $count ->
        [1] Ще одне побратимство припинено: його показує { $command }.
       *[other] Припинено побратимських зв’язків: { $count }. Їх показує { $command }.
    }
since =
    { $precision ->
        [year] з { $when } року
        [month] початок: { $when }
       *[day] з { $when }
    }
ended = припинено
ended-in =
    { $precision ->
        [year] припинено { $when } року
        [month] припинено: { $when }
       *[day] припинено { $when }
    }
suspended = призупинено
suspended-in =
    { $precision ->
        [year] призупинено { $when } року
        [month] призупинено: { $when }
       *[day] призупинено { $when }
    }
caution-2022 = Багато зв’язків із російськими та білоруськими містами 2022 року призупинено або припинено; наші джерела можуть цього не показувати.
not-in-newest-list = немає у списку Вікіпедії 2026 року
gone-from-wikidata = у Вікіданих більше немає
wikidata-names-another = Вікідані називають інше місто з цією назвою
list-names-another = новіший список називає інше місто з цією назвою
sources-name-two = джерела називають два міста з цією назвою
named-by-list = Список називає це місто, а не { $town }, побратимом міста { $partner }; цей зв’язок — на картці: { $town }.
named-by-wikidata = Вікідані називають це місто, а не { $town }, побратимом міста { $partner }; цей зв’язок — на картці: { $town }.
multilateral = частина угоди кількох міст
through-place =
    { $count ->
        [1] Через місце, яке до нього належить ({ $place }): ще одне місто-побратим
       *[other] Через місце, яке до нього належить ({ $place }): ще міст-побратимів { $count }
    }
through-district =
    { $count ->
        [1] Через його район ({ $place }): ще одне місто-побратим
       *[other] Через його район ({ $place }): ще міст-побратимів { $count }
    }
through-around =
    { $count ->
        [1] Через { $place } навколо міста: ще одне місто-побратим
       *[other] Через { $place } навколо міста: ще міст-побратимів { $count }
    }
through-region =
    { $count ->
        [1] Через його регіон ({ $place }): ще одне місто-побратим
       *[other] Через його регіон ({ $place }): ще міст-побратимів { $count }
    }
through-more =
    { $count ->
        [1] Власні міста-побратими має ще один його район або громада.
       *[other] Його районів і громад, які мають власні міста-побратими: ще { $count }.
    }
ties-of-district = { $place } — район або громада з власними побратимськими зв’язками; зв’язки міста ({ $town }) — на його картці.
ties-of-region = { $place } — регіон із власними побратимськими зв’язками; зв’язки міста ({ $town }) — на його картці.
tie-of-district = побратимство району або громади
tie-of-region = побратимство регіону
ties-of-around = { $place } — громада, район або округ навколо міста ({ $town }) з власними побратимськими зв’язками; зв’язки міста — на його картці.
ties-of-seat = { $place } лежить у навколишній громаді ({ $town }); зв’язки цієї громади — на її картці.
tie-beside = окреме побратимство, крім побратимства міста ({ $town })
domestic = у тій самій країні
page-of = { $shown } на цій сторінці, сторінка { $page } з { $pages }
or-did-you-mean = Або ви мали на увазі: { $places }?
source-page = датовані сторінки міст
footer = Дані: { $sources } ({ $date }). Міста: GeoNames.
footer-cities = Міста: GeoNames.
label-city = Місто
label-country = Країна
label-kind = Вид
label-since = Початок
label-sisters = Міста-побратими
label-distance = Відстань
label-population = Населення
label-local-time = Місцевий час
label-sources = Джерела
label-shared = Спільні побратими
label-status = Стан
kind-sister-city = місто-побратим
kind-twin-city = місто-побратим
kind-twin-town = поріднене місто
kind-partner-city = місто-партнер
kind-partnership = партнерство
kind-partnership-city = місто-партнер
kind-friendship-city = дружнє місто
kind-citizens-friendship-city = дружба мешканців
kind-sister-or-friendship-city = місто-побратим або дружнє місто
kind-cooperation-agreement = угода про співпрацю
kind-cooperation-or-friendship-agreement = угода про співпрацю або дружбу
kind-multilateral-twinning = багатостороннє побратимство
kind-music-sister-city = музичне місто-побратим
kind-sister-port = порт-побратим
none-on-record = { $city }: у наших даних немає міст-побратимів. Можливо, є таке, про яке ми не знаємо.
ended-only =
    { $count ->
        [1] { $city }: зараз у наших даних немає міст-побратимів, єдине побратимство припинено.
       *[other] { $city }: зараз у наших даних немає міст-побратимів. Припинено побратимських зв’язків: { $count }.
    }
ended-only-in =
    { $count ->
        [1] { $city }: зараз у наших даних немає міст-побратимів, єдине побратимство припинено ({ $when }).
       *[other] { $city }: зараз у наших даних немає міст-побратимів. Припинено побратимських зв’язків: { $count } (останній: { $when }).
    }
nearest = Найближчі міста, які їх мають:
how-to-add = Знаєте таке? Повідомте командою { $command } і вкажіть сторінку, де це сказано.
ambiguous = Яке місто ви маєте на увазі: «{ $query }»?
not-found = Міста «{ $query }» не знайшлося.
not-found-near = Можливо, одне з цих?
not-found-nothing = Ні міста «{ $query }», ні схожої назви не знайшлося. Чи немає помилки?
no-city = Яке місто ваше? Вкажіть його командою { $command } або запитайте про будь-яке інше: «міста-побратими Києва».
hint = Тут є міста-побратими всього світу. Запитайте мене: «Які міста-побратими має Київ?» або «Київ та Краків — міста-побратими?»
taken-slip = «{ $typed }» прочитано як «{ $taken }».
taken-lighter = «{ $typed }» зрозуміло як значно більше місто: { $taken }.
taken-code = Код «{ $typed }» зрозуміло так: { $taken }.
taken-dropped = Зрозуміло так: { $city }, без «{ $typed }».
taken-part = «{ $typed }» — частина більшої території: { $area }; місто шукали на всій території.
taken-left-out = Пропущено: «{ $typed }».
pair-title = { $city } та { $other }
pair-listed = { $city } та { $other } — міста-побратими.
pair-listed-since =
    { $precision ->
        [year] { $city } та { $other } — міста-побратими з { $when } року.
        [month] { $city } та { $other } — міста-побратими; початок: { $when }
       *[day] { $city } та { $other } — міста-побратими з { $when }
    }
pair-suspended = { $city } та { $other } — міста-побратими, але побратимство призупинено.
pair-reported = { $city } та { $other } — міста-побратими, якщо вірити Вікіданим ({ $years }); ніщо новіше цього не підтверджує.
pair-ended = { $city } та { $other } були містами-побратимами; побратимство припинено.
pair-ended-in =
    { $precision ->
        [year] { $city } та { $other } були містами-побратимами до { $when } року.
        [month] { $city } та { $other } були містами-побратимами; припинено: { $when }
       *[day] { $city } та { $other } були містами-побратимами до { $when }
    }
pair-none = { $city } та { $other }: за нашими даними, це не міста-побратими.
pair-same = Це одне й те саме місто: { $city }.
pair-through = Зате побратими: { $place } і { $other }.
pair-chain = Найкоротший ланцюжок побратимів між ними: { $chain }.
pair-no-chain = Жоден ланцюжок побратимів їх не поєднує.
pair-since-unknown = З якого року, у наших даних немає.
pair-distance = Відстань між ними: { $distance }.
pair-shared =
    { $count ->
        [1] Вони мають одне спільне місто-побратим: { $places }.
       *[other] Спільні міста-побратими ({ $count }): { $places }.
    }
pair-shared-more =
    { $count ->
        [1] Спільні міста-побратими ({ $total }): { $places } і ще одне.
       *[other] Спільні міста-побратими ({ $total }): { $places } і ще { $count }.
    }
pair-anniversary =
    { $years ->
        [1] Річниця цього року: один рік
        [one] Річниця цього року: { $years } рік
        [few] Річниця цього року: { $years } роки
        [many] Річниця цього року: { $years } років
       *[other] Річниця цього року: { $years } року
    }
pair-clocks = Місцевий час: { $city } { $time } · { $other } { $otherTime } ({ $difference })
