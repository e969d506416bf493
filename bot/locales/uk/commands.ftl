### Українські тексти; значення кожного пояснює en-US. Назви міст тут не відмінюються: вони стоять на початку, після двокрапки або в дужках.

command-sister = Які міста-побратими має місто?
option-sister-city = Місто; якщо не вказати — ваше
option-sister-ended = Показати й припинені зв’язки
option-private = Показати відповідь лише вам
command-pairing = Два міста поруч і те, що їх поєднує
option-pairing-city = Одне місто
option-pairing-other = Інше місто; якщо не вказати — ваше
option-pairing-postcard = Листівка замість мапи
command-home = Ваше місто
command-home-set = Вказати своє місто
option-home-set-city = Місто, яке ви вважаєте своїм
command-home-show = Показати ваше місто та місто цього сервера
command-home-clear = Забути ваше місто
command-privacy = Що про вас зберігається
command-privacy-show = Показати все, що про вас зберігається
command-privacy-export = Отримати файлом усе, що про вас зберігається
command-privacy-delete = Назавжди видалити все, що про вас зберігається
command-suggest = Запропонувати місто-побратим або виправити запис
option-suggest-city = Одне місто
option-suggest-other = Інше місто
option-suggest-source = Сторінка, де це сказано
option-suggest-note = Що неправильно або чого бракує
command-help = Про що і як можна запитати
command-about = Що це за бот і звідки його відомості
