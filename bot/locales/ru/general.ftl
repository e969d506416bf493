### Русские тексты; значение каждого объясняет en-US.

place = { $name }, { $country } { $flag }
place-alone = { $name } { $flag }
place-with-region = { $name }, { $region }, { $country } { $flag }
distance = { $km } км
place-near = рядом: { $city }
place-people = население: { $people }
time-of-day = { $weekday } { $time }
clock-same = то же время
clock-ahead = на { $hours } ч больше
clock-behind = на { $hours } ч меньше
territory-HK = Гонконг
territory-MO = Макао
territory-PS = Палестина
territory-CD = ДР Конго
territory-CG = Конго
operator-wrong = Уже { $minutes } мин что-то не работает: { $part }. { $text }
facts-refreshed = Побратимские связи обновлены по Викиданным: { $report }
facts-not-refreshed = Обновить побратимские связи по Викиданным не удалось, они остались прежними: { $report }
