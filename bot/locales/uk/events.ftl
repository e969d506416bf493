### Українські тексти; значення кожного пояснює en-US. Назви міст тут не відмінюються: вони стоять на початку, після двокрапки або в дужках.

command-event = Оголошувати, змінювати та скасовувати події
command-event-create = Оголосити подію: спершу попередній перегляд, потім підтвердження
command-event-edit = Змінити подію; зміняться й картка, і подія Discord, і файл календаря
command-event-cancel = Скасувати подію або одну дату серії
command-event-announce = Опублікувати картку події знову — тут або в іншому каналі
command-event-again = Оголосити подію ще раз: копія минулої, в інший час
command-event-people = Хто що відповів; додати чи вилучити когось або отримати список файлом
option-event-again = Яка; якщо не вказати — остання
option-event-people-add = Кого додати, якщо відповідь надійшла деінде
option-event-people-answer = Відповідь цієї людини; якщо не вказати — прийде
option-event-people-remove = Чию відповідь вилучити
option-event-people-file = Список файлом для таблиць (CSV)
event-people-bot = Боти на події не приходять.
event-people-elsewhere = До списку можна внести лише учасників цього сервера.
event-people-name = Ім’я
event-people-answer = Відповідь
event-people-at = Час відповіді (UTC)
event-people-id = ID у Discord
command-event-when-both = Години, зручні двом містам-побратимам: удень в обох
event-both-none = { $city } та { $other }: день (з 8 до 22) ніколи не буває в обох містах одночасно.
event-both-week = Тиждень від цього дня: { $day }
event-both-title = Удень в обох: { $city } та { $other }
event-both-lead = З 8 до 22 в обох містах, для суботи кожного тижня; в інші дні так само.
event-both-next = Оголосити подію на одну з цих годин: { $command }.
event-both-hours = { $city } { $here } — { $other } { $there }
event-both-no-hour = спільних годин немає
event-both-odd = лише одне з двох міст уже перевело годинники
command-events = Майбутні події цього сервера
option-event-title = Як називається (до 100 знаків)
option-event-when = Коли початок: «наступної п’ятниці о 19:00», «17.01.2027 18:30» або <t:…> із Discord
option-event-duration = Скільки триває: «2 години», «90 хв», «3 дні», «до 22:00»; якщо не вказати — дві години
option-event-place = Де: місце або посилання
option-event-city = Місто, де це відбувається: за його часовим поясом; якщо не вказати — місто сервера
option-event-other = Місто-побратим
option-event-description = Що варто знати
option-event-host = Хто запрошує
option-event-image = Зображення: PNG, JPG, GIF, WebP або AVIF
option-event-image-url = Адреса зображення замість файлу
option-event-role = Роль, яку один раз згадати під час оголошення
option-event-channel = Де оголосити; якщо не вказати — у каналі подій із /setup
option-event-repeat = Чи повторюється
option-event-until = Коли серія закінчується: дата або кількість разів, наприклад «10»
option-event-places = Скільки людей може прийти; решта чекає на місце
option-event-reminders = Коли нагадувати: «1 день, 15 хв» (якщо не вказати — без змін) або «немає»
option-event-thread = Чи потрібна біля кожної картки гілка для розмови
option-event-event = Яка подія або яка дата серії
option-event-reason = Чому — для картки
option-event-scope = Скільки дат серії: ця, ця й наступні або всі майбутні
option-event-role-anew = Роль, яку згадувати відтепер; @everyone — нікого
option-event-channel-anew = Куди перенести картку
event-title-cancelled = Скасовано: { $title }
event-title-ended = Завершено: { $title }
event-when-line = { $start } – { $end } · { $relative }
event-to-card = Відкрити картку
event-place = Де
event-place-open = Про місце повідомимо
event-host = Запрошує
event-hosted-by = Запрошує: { $host }
event-reason = Причина
event-series = Серія
event-answers = Відповіді
event-footer = Подія { $number }
event-span-one-day = { $date }, { $start } – { $end } ({ $zone })
event-span-days = { $date }, { $start } – { $end_date }, { $end } ({ $zone })
event-counts = Прийдуть: { $going } · Можливо: { $maybe } · Не зможуть: { $declined }
event-counts-capped = Прийдуть: { $going } із { $capacity } · Чекають на місце: { $waiting } · Можливо: { $maybe } · Не зможуть: { $declined }
event-repeat-daily = Щодня · { $number } із { $total }
event-repeat-biweekly = Раз на два тижні, { $weekday } · { $number } із { $total }
event-repeat-weekdays = З понеділка до п’ятниці · { $number } із { $total }
event-repeat-weekly = Щотижня, { $weekday } · { $number } із { $total }
event-repeat-monthly = Щомісяця { $day }-го числа · { $number } із { $total }
event-repeat-monthly-weekday =
    { $nth ->
        [1] Щомісяця, перший такий день: { $weekday }
        [2] Щомісяця, другий такий день: { $weekday }
        [3] Щомісяця, третій такий день: { $weekday }
        [4] Щомісяця, четвертий такий день: { $weekday }
       *[other] Щомісяця, останній такий день: { $weekday }
    } · { $number } із { $total }
event-repeat-yearly = Щороку, { $date } · { $number } із { $total }
event-picture-alt = Зображення до події «{ $title }»
event-postcard-alt = Листівка: { $city } та { $other } (подія «{ $title }»)
event-button-going = Прийду
event-button-maybe = Можливо
event-button-declined = Не зможу
event-button-calendar = У календар
event-button-list = Хто прийде?
event-reminder = Початок { $relative }: { $absolute }
event-answered-going = Ви прийдете: { $title }.
event-answered-waiting = Усі місця зайнято: { $title }. Ви у списку очікування й отримаєте місце, щойно воно звільниться.
event-answered-maybe = Ви, можливо, прийдете: { $title }.
event-answered-declined = Ви не зможете прийти: { $title }.
event-told-moved = Перенесено: початок { $start }, а не { $was }.
event-told-cancelled = Скасовано: не відбудеться { $was }.
event-place-free = Звільнилося місце, і воно ваше!
event-local-time = За вашим часом: { $absolute } ({ $relative })
event-taken-back = Вашу відповідь відкликано й забуто.
event-button-take-back = Відкликати
event-button-remind = Нагадати мені особисто
event-button-quiet = Не нагадувати
event-calendar = Відкрийте цей файл у календарі. Новіший файл тієї самої події його замінить.
event-list-going = Прийдуть
event-list-waiting = Чекають на місце
event-list-maybe = Можливо
event-list-declined = Не зможуть
event-list-empty = Поки ніхто не відповів.
event-list-not-yours = Імена бачать лише модератори. Усього:
events-title = Майбутні події
events-none = Майбутніх подій немає. Модератори оголошують їх командою { $command }.
events-menu = Переглянути подію та відповісти
event-preview = Це буде оголошено в { $channel }. Перевірте, будь ласка, час.
event-preview-role = Роль { $role } буде згадано один раз.
event-warn-past = Цей час уже минув.
event-warn-skipped = Годинники тоді переводять уперед, і цієї години не буває; час узято на годину пізніший.
event-warn-twice = Годинники тоді переводять назад, і ця година буває двічі; йдеться про першу.
event-warn-far-off = Це більш ніж за рік. Рік указано правильно?
event-warn-day-or-month = Спершу день чи місяць? Перевірте, будь ласка, дату.
event-warn-which-week = «Наступний» зрозуміло як найближчий, ще цього тижня. Якщо потрібен день тижнем пізніше, напишіть дату.
event-warn-eight-days = «Вісім» або «п’ятнадцять днів» прочитано як один або два тижні. Якщо йшлося саме про дні, напишіть дату.
event-warn-every-week = День, що повторюється, прочитано як найближчий (див. вище). Для серії виберіть «repeat».
event-warn-feast-day = У різних країнах це свято відзначають у різні дні. Перевірте дату вище.
event-warn-minutes-to = «5 to 7» прочитано як проміжок, з п’ятої до сьомої. За п’ять сьому запишіть як «6:55».
event-warn-weekday-mismatch = День тижня та дата не збігаються; враховується дата.
event-warn-slip = Помилку в назві дня або місяця прочитано як найближчу назву. Перевірте дату вище.
event-warn-half-day = Годину без слів «ранку» чи «вечора» зрозуміло так, як написано вище. Якщо потрібна інша половина доби, напишіть «19:00».
event-warn-midnight = «Північ» зрозуміло як ту, якою закінчується цей день.
event-warn-end-day = Останній день не має своєї години; він закінчується о тій самій годині, о якій починається перший. Щоб було інакше, напишіть «28.11. 10:00 – 29.11. 16:00».
event-warn-zone-season = Це скорочення стосується іншої пори року; узято місцевий час, який діятиме тоді.
event-anniversary = { $city } та { $other }: { $date } — { $years }-річчя побратимства.
event-anniversary-year = { $city } та { $other }: { $year } рік — { $years }-річчя побратимства.
event-button-confirm = Підтвердити
event-button-edit = Змінити
event-button-cancel = Відкинути
event-form-title = Змінити подію
event-field-title = Назва
event-field-when = Коли
event-field-duration = Скільки триває
event-field-place = Де
event-field-description = Опис
event-edit-preview = { $title } — зміниться: { $fields }. Поки ви не підтвердите, нічого не станеться.
event-scope-this = Лише ця дата; решта серії не змінюється.
event-scope-following =
    { $count ->
        [1] Лише ця дата: вона остання. Те, що раніше, не змінюється.
       *[other] Ця й усі наступні дати, усього { $count }; те, що раніше, не змінюється.
    }
event-scope-all =
    { $count ->
        [1] Єдина дата, яка ще попереду.
       *[other] Усі дати, які ще попереду: { $count }.
    }
event-edit-channel = Картка переїде в { $channel }.
event-edit-role = Роль { $role } відтепер згадуватиметься щоразу, коли публікується картка.
event-edit-stay = Уже зайнято місць: { $going }, і ніхто свого не втратить. Нових місць не буде, поки зайнятих не стане менше ніж { $capacity }.
event-edit-meanwhile = Тим часом хтось інший змінив: { $fields }. Тут показано ваш варіант; підтвердьте, щоб він замінив ту зміну.
event-edit-nothing = Так уже і є; нічого б не змінилося.
event-edit-done = Це вже підтверджено або відкинуто.
event-edit-thrown-away = Відкинуто; подія лишається як є.
event-cancel-preview = { $title }: подію буде скасовано. Поки ви не підтвердите, нічого не станеться.
event-cancel-going =
    { $count ->
        [1] Збирається прийти одна людина.
       *[other] Збираються прийти: { $count }.
    }
event-button-call-off = Скасувати подію
event-button-keep = Залишити подію
event-field-city = Місто
event-field-other = Місто-побратим
event-field-host = Хто запрошує
event-field-role = Яку роль згадувати
event-field-channel = Канал
event-field-repeat = Повторення
event-field-places = Місця
event-field-reminders = Нагадування
event-field-picture = Зображення
event-field-thread = Гілка
event-draft-thrown-away = Відкинуто; нічого не оголошено.
event-announced = Оголошено: { $title } { $link }
event-announced-here = Канал, де вона була, мені більше не видно. Картка тепер у { $channel }.
event-not-announced = Ще не оголошено: { $title }
event-changed = Змінено: { $title } { $link }
event-cancelled = Скасовано: { $title } { $link }
event-problem = { $title }: { $problem }
event-choice-series = { $title } (уся серія)
event-choice-one = { $title } – { $date }, { $time }
event-title-anniversary = { $years }-річчя побратимства: { $city } та { $other }
event-tag-names = Події, Подія, Заходи, Зустрічі
event-times = наступної п’ятниці о 19:00 | завтра о 18:00 | 17 січня 2027 року о 18:30 | за 2 тижні о 20:00
event-durations = 30 хв | 1 година | 90 хв | 2 години | 3 години | 1 день | 3 дні
event-native-missing = Мені бракує дозволу «{ $permission }», тому події не буде у списку подій Discord. Картку все одно буде опубліковано.
event-card-channel-gone = Каналу з карткою більше немає. { $command } публікує її в іншому.
event-card-deleted = Картку видалено. { $command } публікує її знову.
event-card-missing = Я не можу опублікувати картку в { $channel }: там мені бракує дозволу «{ $permission }». Я спробую ще раз.
event-card-pending = Це триває довше, ніж зазвичай. Картка сама з’явиться в { $channel }.
event-native-deleted = Подію Discord видалено. { $command } створює її знову.
event-native-too-many = На цьому сервері вже 100 подій у списку Discord, більше Discord не дозволяє. Картка лишається й так.
event-native-started = Подія вже почалася, тому до списку подій Discord не потрапить.
event-native-failed = У списку подій Discord її поки немає.
event-when-unreadable = Не вдається прочитати «{ $text }» як час. Спробуйте «наступної п’ятниці о 19:00», «17.01.2027 18:30» або «завтра о 18:00».
event-when-which-feast = «{ $feast }» припадає не всюди на той самий день або триває кілька днів. Напишіть дату, наприклад «17 січня 2027 18:30».
event-when-no-time = У «{ $text }» є день, але немає години. Спробуйте «наступної п’ятниці о 19:00», «17.01.2027 18:30» або «завтра о 18:00».
event-when-too-far = Це більш ніж за п’ять років; так далеко Discord не оголошує.
event-zone-unclear = «{ $zone }» — назва кількох часових поясів: { $zones }. Напишіть один із них після часу.
event-duration-unreadable = Не вдається прочитати «{ $text }» як тривалість. Спробуйте «2 години», «90 хв» або «до 22:00».
event-end-before-start = Подія закінчилася б раніше, ніж почнеться. Спробуйте «2 h», «90 min» або кінець після початку.
event-too-long =
    { $days ->
        [one] Подія може тривати щонайбільше { $days } день.
        [few] Подія може тривати щонайбільше { $days } дні.
        [many] Подія може тривати щонайбільше { $days } днів.
       *[other] Подія може тривати щонайбільше { $days } дня.
    }
event-until-before-start = Серія закінчилася б раніше першої дати.
event-until-without-repeat = Кінець серії потребує повторення: виберіть його в параметрі «repeat».
event-two-ends = «{ $when }» і «{ $duration }» вказують різне закінчення. Приберіть одне з двох.
event-weekdays-at-weekend = Серія по буднях починається в день з понеділка до п’ятниці. Виберіть інший день або «repeat: daily».
event-reminders-unreadable = Не вдається прочитати «{ $text }» як нагадування. Спробуйте «1 день, 15 хв», «2 години» або «немає» (щонайбільше п’ять, не раніше ніж за чотири тижні).
event-title-missing = Подія потребує назви.
event-title-too-long = Знаків у назві: { $length }; Discord приймає щонайбільше 100.
event-city-needed = За яким часовим поясом? Вкажіть місто в параметрі «city» або задайте місто сервера командою /setup.
event-start-past = Початок був би в минулому. Виберіть пізніший час.
event-channel-gone = Це не текстовий канал, який мені видно.
event-channel-not-writable = Я не можу писати в { $channel }: там мені бракує дозволу «{ $permission }».
event-thread-in-thread = До картки в гілці не можна прикріпити гілку. Виберіть канал.
event-channel-not-yours = Ви не маєте дозволу писати в { $channel }.
event-role-everyone = @everyone я не згадую. Виберіть роль, яку люди взяли самі.
event-role-not-pingable = Я не маю дозволу згадувати { $role }. Дозвольте це всім у налаштуваннях ролі або надайте мені дозвіл «Згадувати @everyone, @here і всі ролі».
event-role-not-yours = Ви не маєте дозволу згадувати { $role }, тому і я не згадую.
event-role-gone = Ролі, яку треба згадати, більше немає. Створіть подію заново з іншою.
event-image-none = Це не зображення, або воно неповне. Показати можна PNG, JPG, GIF, WebP та AVIF.
event-image-sides = У зображенні забагато пікселів: дозволено щонайбільше { $side } по стороні, { $millions } млн загалом. Зменште його.
event-image-too-large = Зображення більше за { $megabytes } МБ.
event-image-unreachable = Не вдається завантажити зображення. Прикріпіть його файлом.
event-not-announcer = Події оголошують лише люди з дозволом «Створювати події» або з роллю для оголошень із /setup.
event-not-found = Відкритої події «{ $event }» тут не знайшлося. Виберіть її зі списку, поки вводите.
event-is-over = Подію «{ $title }» завершено або скасовано.
event-draft-gone = Цей попередній перегляд застарів. Почніть заново.
event-draft-announced = Цю подію вже оголошено.
event-edit-one-time-only = Для однієї дати серії можна змінити час, тривалість, назву та місце. Для решти виберіть scope «following» або «all».
event-no-answer = Спершу дайте відповідь; тоді я зможу нагадати.
week-title = Цього тижня
week-more = Ще подій: { $count }; їх покаже { $command }.
event-interested = Цікавляться у списку Discord: { $count }
option-event-poll = Чи запитати людей у цьому каналі опитуванням Discord
event-both-question = Коли вам зручно? За місцевим часом: { $city } · { $other }
event-both-asked = Запитано тут: { $link }. Можна вибрати кілька відповідей; опитування відкрите тиждень.
event-both-to-poll = До опитування
