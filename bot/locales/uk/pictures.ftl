### Українські тексти; значення кожного пояснює en-US. Назви міст тут не відмінюються: вони стоять на початку, після двокрапки або в дужках.

map-distance = { $km } км
alt-chart-bar = { $city }: { $count }
text-map-sister = місто-побратим
text-map-neighbour = місто, яке має побратимів
text-map-reported = не підтверджено
text-map-ended = припинено
map-none = До цієї відповіді мапи немає.
map-not-written = Не вдалося записати мапу в { $file }: { $reason }
alt-alone = Мапа: { $city }.
alt-sister = Мапа: { $city } та місто-побратим { $near }, відстань { $distance }.
alt-sisters = Мапа: { $city }, міст-побратимів: { $count }{ $continents ->
    [1] {""}
   *[other] {", "}частин світу: { $continents }
}; найближче — { $near }, { $distance }; найдальше — { $far }.
alt-in = { $place }:
alt-unconfirmed = Без підтвердження:
alt-suspended = Призупинено:
alt-ended = Припинено:
alt-near = Мапа: { $city } та околиці; міста-побратими мають ці міста:
alt-year = Мапа: { $server }, { $year }, міста ({ $count }):
alt-pair = Мапа: { $city } та { $other }, відстань { $distance }.
alt-path = Мапа: ланцюжок міст-побратимів, кроків: { $count }:
alt-common = Мапа: { $city } та { $other }, спільних міст-побратимів: { $count }:
alt-match = Мапа: { $city } та, пунктиром, міста, які могли б стати побратимами:
alt-quiz = Мапа: { $city } та лінія до міста-побратима, яке треба вгадати; його позначено знаком питання.
alt-chart = Стовпчаста діаграма: кількість міст-побратимів у кожного.
alt-and-more = і ще { $count }
map-unconfirmed = не підтверджено
map-ended = припинено
postcard-alt = Листівка: { $city }; { $other }. Відстань { $distance }. { $since }.
postcard-alt-side = { $city } ({ $country }), { $weekday }, { $time }, { $day ->
    [day] день
   *[night] ніч
}
postcard-since = Побратими з { $year } року
postcard-sisters = Міста-побратими
postcard-unconfirmed = Міста-побратими, не підтверджено
postcard-ended = Побратими до { $year } року
postcard-over = Колишні міста-побратими
postcard-none = На листівці два міста: назвіть обидва.
