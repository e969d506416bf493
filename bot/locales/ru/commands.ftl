### Русские тексты; значение каждого объясняет en-US. Названия городов здесь не склоняются: они стоят в начале, после двоеточия или в скобках.

command-sister = Какие у города города-побратимы?
option-sister-city = Город; если не указать — ваш
option-sister-ended = Показать и прекращённые связи
option-private = Показать ответ только вам
command-pairing = Два города рядом и то, что их связывает
option-pairing-city = Один город
option-pairing-other = Другой город; если не указать — ваш
option-pairing-postcard = Открытка вместо карты
command-home = Ваш город
command-home-set = Указать свой город
option-home-set-city = Город, который вы считаете своим
command-home-show = Показать ваш город и город этого сервера
command-home-clear = Забыть мой город
command-privacy = Что о вас хранится
command-privacy-show = Показать всё, что о вас хранится
command-privacy-export = Получить файлом всё, что о вас хранится
command-privacy-delete = Навсегда удалить всё, что о вас хранится
command-suggest = Предложить город-побратим или исправить запись
option-suggest-city = Один город
option-suggest-other = Другой город
option-suggest-source = Страница, где это сказано
option-suggest-note = Что неверно или чего не хватает
command-help = О чём и как можно спросить
command-about = Что это за бот и откуда его сведения
