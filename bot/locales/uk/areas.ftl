### Українські тексти; значення кожного пояснює en-US. Назви міст тут не відмінюються: вони стоять на початку, після двокрапки або в дужках.

area-within-sentence = { $area }
area-in-country = { $area }, { $country } { $flag }
area-count =
    { $count ->
        [0] Побратимських зв’язків тутешніх міст у наших даних немає.
        [one] У наших даних { $count } побратимський зв’язок тутешніх міст.
        [few] У наших даних { $count } побратимські зв’язки тутешніх міст.
        [many] У наших даних { $count } побратимських зв’язків тутешніх міст.
       *[other] У наших даних { $count } побратимського зв’язку тутешніх міст.
    }
area-cities =
    { $count ->
        [1] Міста-побратими має тут лише одне місто.
       *[other] Міст, які мають побратимів: { $count }.
    }
area-within =
    { $count ->
        [1] Один зі зв’язків поєднує два міста самої цієї території.
       *[other] Зв’язків між містами самої цієї території: { $count }.
    }
area-reported = Ще не підтверджено (є лише в старих вивантаженнях Вікіданих): { $count }.
area-most-connected = Міста з найбільшою кількістю побратимів
area-bound = З ким найбільше зв’язків
area-bound-country = { $country }: { $count }
area-own =
    { $count ->
        [1] { $place }: одне власне побратимство.
       *[other] { $place }: власні побратимства — { $count }.
    }
area-part = «{ $asked }» — частина більшої території: { $area }; тут ідеться про всю територію.
area-with-part = { $area } (сюди входить { $part })
area-region = { $area } (регіон, { $country })
area-country = { $area } (країна)
area-continent = { $area } (частина світу)
area-group = { $area } (група країн або регіонів)
area-without = { $area }, крім: { $other }
area-open = Відкрити: { $area }
areas-title = { $area } та { $other }
areas-counted = { $area }: { $sentence }
areas-count =
    { $count ->
        [0] { $area } — { $other }: побратимських зв’язків між містами в наших даних немає.
        [one] { $area } — { $other }: у наших даних { $count } побратимський зв’язок між містами.
        [few] { $area } — { $other }: у наших даних { $count } побратимські зв’язки між містами.
        [many] { $area } — { $other }: у наших даних { $count } побратимських зв’язків між містами.
       *[other] { $area } — { $other }: у наших даних { $count } побратимського зв’язку між містами.
    }
areas-between = Зв’язки між ними
areas-pairs = Побратимські зв’язки
areas-more =
    { $count ->
        [1] Є ще один зв’язок; показано зв’язки найвідоміших міст.
       *[other] Є й інші зв’язки: { $count }; показано зв’язки найвідоміших міст.
    }
areas-unconfirmed = не підтверджено
alt-area = Мапа: { $area }, міста з найбільшою кількістю побратимів і лінії до їхніх міст-побратимів:
alt-areas = Мапа: побратимські зв’язки { $area } — { $other }:
sister-since = { $city } (з { $when } року)
sister-reported = { $city } (не підтверджено)
sister-suspended = { $city } (призупинено)
sister-ended = { $city } (припинено)
sister-ended-in =
    { $precision ->
        [year] { $city } (припинено { $when } року)
       *[day] { $city } (припинено: { $when })
    }
sister-people = { $city }, населення: { $people }
sister-away = { $city }, { $distance }
sisters-more =
    { $count ->
        [1] { $sisters } і ще одне
       *[other] { $sisters } і ще { $count }
    }
whose-sisters =
    { $area ->
        [none] { $city }, міста-побратими
       *[other] { $city }, міста-побратими ({ $area })
    }
narrow-yes = Так: { $sisters }.
narrow-lies-yes = Так.
narrow-lies-no = Ні.
narrow-perhaps = Можливо: { $sisters }.
narrow-no-more = Уже ні: { $sisters }.
narrow-no =
    { $total ->
        [0] Ні. { $city }: міст-побратимів у наших даних немає.
        [1] Ні. { $city }: у наших даних одне місто-побратим, і воно не на цій території ({ $area }).
       *[other] Ні. { $city }: міст-побратимів у наших даних { $total }, але на цій території ({ $area }) жодного.
    }
narrow-none =
    { $total ->
        [0] { $city }: міст-побратимів у наших даних немає.
        [1] { $city }: у наших даних одне місто-побратим, і воно не на цій території ({ $area }).
       *[other] { $city }: міст-побратимів у наших даних { $total }, але на цій території ({ $area }) жодного.
    }
narrow-found = { $area }: { $sisters }.
narrow-countries = Країни, де вони розташовані: { $countries }.
narrow-ended = Уже ні: { $sisters }.
narrow-has =
    { $count ->
        [1] Так, у наших даних є одне.
       *[other] Так, у наших даних їх { $count }.
    }
narrow-oldest = { $whose } — найдавніше: { $sisters }.
narrow-newest = { $whose } — найновіше: { $sisters }.
narrow-nearest = { $whose } — найближче: { $sisters }.
narrow-farthest = { $whose } — найдальше: { $sisters }.
narrow-largest = { $whose } — найбільше: { $sisters }.
narrow-smallest = { $whose } — найменше: { $sisters }.
narrow-no-year = { $whose }: рік невідомий для жодного з них.
narrow-no-people = { $whose }: населення невідоме для жодного з них.
narrow-nothing = { $whose }: зараз у наших даних жодного.
narrow-compared-years = Рік відомий для { $known } із { $total }.
narrow-count =
    { $count ->
        [0] { $whose }: жодного.
        [1] { $whose }: одне.
       *[other] { $whose }: { $count }.
    }
narrow-count-reported =
    { $count ->
        [1] Одне з них не підтверджено.
       *[other] З них не підтверджено: { $count }.
    }
narrow-count-ended =
    { $count ->
        [1] Ще з одним побратимство припинено.
       *[other] Крім того, припинено: { $count }.
    }
narrow-listed = { $area }
narrow-outside = Поза цією територією: { $area }
narrow-outside-found = Поза цією територією ({ $area }): { $sisters }.
narrow-outside-none =
    { $total ->
        [0] { $city }: міст-побратимів у наших даних немає.
        [1] { $city }: у наших даних одне місто-побратим, і воно саме на цій території ({ $area }).
       *[other] { $city }: міст-побратимів у наших даних { $total }, і всі вони на цій території ({ $area }).
    }
whose-sisters-outside = { $city }, міста-побратими (крім: { $area })
whose-sisters-those = { $city }, міста-побратими ({ $filters })
filter-area = { $area }
filter-outside = крім: { $area }
filter-state =
    { $state ->
        [ended] припинено
        [suspended] призупинено
       *[reported] не підтверджено
    }
filter-year = { $year } рік
filter-years =
    { $least ->
        [none] до { $most } року
       *[other] { $most ->
            [none] з { $least } року
           *[other] { $least }–{ $most } роки
        }
    }
filter-peoples =
    { $least ->
        [none] населення не більше { $most }
       *[other] населення від { $least }
    }
filter-distances =
    { $least ->
        [none] не далі { $most }
       *[other] від { $least } і далі
    }
narrow-those = { $filters }: { $sisters }.
narrow-none-those =
    { $total ->
        [0] { $city }: міст-побратимів у наших даних немає.
       *[other] { $city }: жодне з міст-побратимів у наших даних не підходить ({ $filters }).
    }
narrow-no-those =
    { $total ->
        [0] Ні. { $city }: міст-побратимів у наших даних немає.
       *[other] Ні. { $city }: жодне з міст-побратимів у наших даних не підходить ({ $filters }).
    }
narrow-top =
    { $best ->
        [oldest] { $whose } — найдавніші ({ $count }): { $sisters }.
        [newest] { $whose } — найновіші ({ $count }): { $sisters }.
        [nearest] { $whose } — найближчі ({ $count }): { $sisters }.
        [farthest] { $whose } — найдальші ({ $count }): { $sisters }.
        [largest] { $whose } — найбільші ({ $count }): { $sisters }.
       *[smallest] { $whose } — найменші ({ $count }): { $sisters }.
    }
narrow-rank =
    { $best ->
        [oldest] { $whose } — номер { $rank }, рахуючи від найдавнішого: { $sisters }.
        [newest] { $whose } — номер { $rank }, рахуючи від найновішого: { $sisters }.
        [nearest] { $whose } — номер { $rank }, рахуючи від найближчого: { $sisters }.
        [farthest] { $whose } — номер { $rank }, рахуючи від найдальшого: { $sisters }.
        [largest] { $whose } — номер { $rank }, рахуючи від найбільшого: { $sisters }.
       *[smallest] { $whose } — номер { $rank }, рахуючи від найменшого: { $sisters }.
    }
narrow-too-few =
    { $count ->
        [1] { $whose }: порівняти можна лише одне.
       *[other] { $whose }: порівняти можна лише { $count }.
    }
narrow-all = Усі ({ $total }) показує { $command }.
pair-yes = Так. { $sentence }
pair-yes-suspended = Так, але побратимство призупинено. { $sentence }
pair-perhaps = Можливо. { $sentence }
pair-no-more = Уже ні. { $sentence }
pair-no = Ні. { $sentence }
pair-how-far = { $city } та { $other }: відстань { $distance }.
kinds-title = Міста-побратими та поріднені міста
kinds-same = Це те саме під різними назвами: тривала співпраця, про яку домовилися два міста, громади або регіони, — заради подорожей, шкіл, культури, торгівлі та допомоги.
kinds-words = Українською кажуть «місто-побратим» або «поріднене місто», у Північній Америці, Азії та Австралії — «sister city», у Великій Британії та Ірландії — «twin town», у Німеччині — «Partnerstadt», у Франції — «ville jumelée».
kinds-looser = «Місто-партнер» або «дружнє місто» — зазвичай слабший зв’язок: угода на кілька років або заради однієї справи. Картка міста називає вид зв’язку там, де його називає джерело.
