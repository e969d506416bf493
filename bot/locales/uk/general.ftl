### Українські тексти; значення кожного пояснює en-US. Назви міст тут не відмінюються: вони стоять на початку, після двокрапки або в дужках.

place = { $name }, { $country } { $flag }
place-alone = { $name } { $flag }
place-with-region = { $name }, { $region }, { $country } { $flag }
distance = { $km } км
place-near = поруч: { $city }
place-people = населення: { $people }
time-of-day = { $weekday } { $time }
clock-same = той самий час
clock-ahead = на { $hours } год більше
clock-behind = на { $hours } год менше
territory-HK = Гонконг
territory-MO = Макао
territory-PS = Палестина
territory-CD = ДР Конго
territory-CG = Конго
operator-wrong = Уже { $minutes } хв щось не працює: { $part }. { $text }
facts-refreshed = Побратимські зв’язки оновлено за Вікіданими: { $report }
facts-not-refreshed = Оновити побратимські зв’язки за Вікіданими не вдалося, вони лишилися попередніми: { $report }
