### Українські тексти; значення кожного пояснює en-US. Назви міст тут не відмінюються: вони стоять на початку, після двокрапки або в дужках.

command-news = Останні новини про місто або про два міста
option-news-city = Місто; якщо не вказати — ваше
option-news-other = Його місто-побратим — для новин про обидва
command-follow = Публікувати новини в каналі
command-follow-city = Публікувати в каналі новини міста або двох міст
command-follow-feed = Публікувати в каналі будь-яку стрічку RSS чи Atom
command-follow-list = За чим стежить цей сервер і чи все працює
command-follow-remove = Припинити стежити
command-follow-pause = На якийсь час не публікувати
command-follow-resume = Знову публікувати
command-follow-test = Перевірити зараз: що було б опубліковано і чому не решту
option-follow-city = Місто
option-follow-other = Його місто-побратим — для новин про обидва
option-follow-url = Адреса стрічки або сторінки, на якій вона є
option-follow-channel = Де публікувати; якщо не вказати — у цьому каналі
option-follow-role = Роль, яку згадувати в кожному дописі
option-follow-mode = Кожну новину одразу чи зведенням
option-follow-include = Лише новини з одним із цих слів (через кому)
option-follow-exclude = Без новин із будь-яким із цих слів (через кому)
option-follow-age = Скільки днів може бути новині; якщо не вказати — 7
option-follow-threads = Гілка або допис на форумі для кожної новини чи один на місто
option-follow-publish = Передавати серверам, які стежать за цим каналом з оголошеннями
option-follow-subscription = За чим стежить сервер
mode-instant = кожна новина одразу
mode-daily = зведення щодня
mode-weekly = зведення щотижня
threads-each = кожна новина у своїй гілці
threads-city = усі новини в одній гілці
news-view-original = Відкрити оригінал
news-credit = Фото: { $credit }
news-caption-credit = { $caption } — { $credit }
news-also = Також: { $places }
news-language = мова: { $language }
news-translated = Машинний переклад: { $title }
news-title-city = Новини: { $city }
news-title-pair = Новини: { $city } та { $other }
news-none-city = { $city } та міста-побратими: нічого нового не знайшлося.
news-none-pair = { $city } та { $other }: нічого нового не знайшлося.
news-unreachable = Джерело недоступне: { $source }. { $error }
news-search-silent = Пошук новин не відповів.
news-search-had = Пошук новин не відповів. Ось що в мене було { $when }.
news-last-seen = Те, що нижче, востаннє отримано { $when }.
news-never-seen = Раніше звідси нічого не було отримано.
news-more = Більше новин
terminal-news-more = Введіть «ще», щоб побачити більше.
news-gdelt = Пошук: The GDELT Project (gdeltproject.org)
news-button = Новини
news-newest = Останні новини
news-skipped =
    { $count ->
        [one] Пропущено { $count } давнішу новину
        [few] Пропущено { $count } давніші новини
        [many] Пропущено { $count } давніших новин
       *[other] Пропущено { $count } давнішої новини
    }
news-digest-daily = Новини за день: { $feed }
news-digest-weekly = Новини за тиждень: { $feed }
news-digest-more = і ще { $count }
news-list-title = { $feed }: ще { $count }
news-thread-opening = { $feed }: тут публікується все нове.
news-tag-names = Новини, Місто-побратим, Міста-побратими, Побратими
follow-label-pair = Новини: { $city } та { $other }
follow-label-city = Новини: { $city }
follow-done = Тепер у { $channel } публікується: { $feed } ({ $mode }).
follow-done-digest = Перше зведення вийде { $when }.
follow-done-instant = Наступну свіжу новину буде опубліковано. Ось остання з наявних:
follow-done-empty = Новин поки немає. Першу буде опубліковано.
follow-done-role = Згадуватиметься роль { $role }.
follow-done-words = Лише новини зі словами: { $include }
follow-done-not-words = Без новин зі словами: { $exclude }
follow-done-publish = Дописи передаватимуться серверам, які стежать за каналом, щонайбільше десять на годину.
follow-not-announcement = { $channel } — не канал з оголошеннями, тому передавати звідти іншим серверам не можна. Не вказуйте { $option } або виберіть інший канал.
follow-limit = Цей сервер уже має найбільшу дозволену кількість підписок: { $limit }. Звільнити місце можна командою { $command }.
follow-already = { $feed }: уже публікується в { $channel }. Це показує { $command }.
follow-lacks = Поки що я не можу публікувати в { $channel }. Там мені бракує дозволів:
follow-lacks-what-to-do = Надайте мені ці дозволи в налаштуваннях каналу та спробуйте ще раз.
follow-lacks-channel = Я можу публікувати в текстових каналах, каналах з оголошеннями, гілках, на форумах і в їхніх дописах. Виберіть щось із цього.
follow-role-everyone = @everyone я не згадую. Виберіть іншу роль або жодної.
follow-unreadable = Стежити за цим не виходить: { $url }. { $error }
follow-choose-feed = Це вебсторінка, і на ній є такі стрічки. Яка потрібна?
follow-choose-feed-placeholder = Виберіть стрічку
follow-sources = Тут можна стежити й за цими джерелами:
follow-sources-placeholder = Стежити за одним із них
follow-site = Пошукати стрічку на { $host }
source-town-hall = Міська рада
source-paper = Місцева газета
source-association = Товариство дружби
source-quiet = мовчить уже кілька місяців
follow-none = Цей сервер поки ні за чим не стежить. Почніть із { $first } або { $second }.
follow-list-title = За чим стежить цей сервер
follow-list-place = у { $channel } · { $mode }
follow-list-words = лише: { $include }
follow-list-not-words = без: { $exclude }
follow-list-age =
    { $days ->
        [one] не старше { $days } дня
        [few] не старше { $days } днів
        [many] не старше { $days } днів
       *[other] не старше { $days } дня
    }
follow-no-threads = { $channel } — гілка, а в гілках не буває гілок. Не вказуйте цей параметр або виберіть канал чи форум.
follow-gone = Такої підписки не знайшлося. Усі підписки показує { $command }.
follow-removed = { $feed }: більше не публікується в { $channel }.
follow-paused = { $feed }: публікацію в { $channel } призупинено. Продовжити можна командою { $command }.
follow-resumed = { $feed }: знову публікується в { $channel }, починаючи з того, що з’явиться відтепер.
follow-test-title = Що було б опубліковано зараз: { $feed }
follow-test-empty = У стрічці немає новин.
health-ok = прочитано { $when }, наступна перевірка { $next }
health-new = ще не прочитано, перша перевірка { $next }
health-failing = ⚠ { $error } Відколи: { $since }; прочитано { $when }, наступна спроба { $next }.
health-never = ⚠ { $error } Ще жодного разу не прочитано; наступна спроба { $next }.
health-posted = остання публікація { $when }
health-paused-moderator = ⏸ призупинено модератором { $when }
health-paused-failing = ⏸ призупинено { $when }: десять днів не вдавалося прочитати. { $error }
health-paused-gone = ⏸ призупинено { $when }: стрічки більше немає
health-paused-channel = ⏸ призупинено { $when }: каналу більше немає
health-paused-permission = ⏸ призупинено { $when }: я не маю дозволу публікувати в цьому каналі
health-paused-tag = ⏸ призупинено { $when }: форум вимагає тег для кожного допису, а відповідного немає
health-unpostable =
    { $count ->
        [1] ⚠ Discord не прийняв одну новину ({ $count }): «{ $title }», { $when }
       *[other] ⚠ Новини, яких Discord не прийняв: { $count }; остання: «{ $title }», { $when }
    }
verdict-post = ✅ було б опубліковано
verdict-seen = ☑ уже траплялося
verdict-first-poll = ☑ було в стрічці вже на початку
verdict-stale =
    { $days ->
        [one] ⏭ старше { $days } дня
        [few] ⏭ старше { $days } днів
        [many] ⏭ старше { $days } днів
       *[other] ⏭ старше { $days } дня
    }
verdict-not-included = 🚫 немає жодного з потрібних слів
verdict-excluded = 🚫 є слово, яке ви виключили
verdict-flood = ⏭ одна з багатьох одразу: названа в одному рядку з іншими
verdict-told = ☑ та сама історія, що й в іншій новині; названа разом із нею
notice-failing = { $feed }: публікацію тут призупинено, десять днів не вдавалося прочитати. { $error }
notice-gone = { $feed }: публікацію тут призупинено, сайт повідомляє, що стрічки більше немає.
notice-channel = { $feed }: публікацію припинено, бо каналу більше немає.
notice-permission = { $feed }: публікацію в { $channel } припинено, бо я не маю там дозволу публікувати.
notice-tag = { $feed }: публікацію в { $channel } припинено, бо форум вимагає тег для кожного допису, а відповідного немає. Створіть тег із назвою міста, його країни або «Новини» та продовжте.
notice-resume = Знову публікувати
feed-error-bad-address = Це не адреса вебсторінки.
feed-error-credentials = В адресі є ім’я користувача або пароль. Таке не зберігається.
feed-error-bad-port = З порту { $port } нічого не завантажується.
feed-error-not-public = Цієї адреси немає у відкритому інтернеті.
feed-error-unreachable = { $host } не відповідає.
feed-error-tls = { $host } не має чинного сертифіката.
feed-error-timeout = Сайт не відповів за { $seconds } с.
feed-error-redirects = Адреса переспрямовує понад { $limit } разів.
feed-error-gone = Сайт повідомляє, що стрічки більше немає.
feed-error-throttled = Сайт просить завітати пізніше.
feed-error-status = Сайт відповідає помилкою { $status }.
feed-error-too-large = Стрічка більша за { $megabytes } МБ.
feed-error-encoding = Стрічку стиснуто невідомим способом ({ $encoding }).
feed-error-broken = Відповідь сайту пошкоджено.
feed-error-web-page = Це вебсторінка без стрічки.
feed-error-not-a-feed = Це не стрічка RSS чи Atom.
feed-error-unreadable = Стрічку не вдається прочитати.
feed-error-busy = Зараз новини запитує забагато людей. Спробуйте, будь ласка, за кілька хвилин.
feed-error-no-city = Це місто мені більше не відоме.
permission-view_channel = Переглядати канали
permission-send_messages = Надсилати повідомлення
permission-send_messages_in_threads = Надсилати повідомлення в гілках
permission-create_public_threads = Створювати публічні гілки
permission-embed_links = Вбудовувати посилання
permission-attach_files = Прикріпляти файли
permission-create_events = Створювати події
permission-manage_events = Керувати подіями
permission-manage_guild = Керувати сервером
permission-mention_everyone = Згадувати @everyone, @here і всі ролі (або дозвольте згадувати цю роль)
feed-moved = Стрічка назавжди переїхала: { $url }
feed-count =
    { $count ->
        [0] У стрічці немає новин.
       *[other] Новин у стрічці: { $count }. Якби за нею стежити, публікувалося б те, що з’явиться відтепер, ось так:
    }
feed-unread = Новин, яких не вдалося прочитати і які пропущено: { $count }.
feed-asks = Сайт просить не звертатися до нього { $minutes } хв після кожного разу.
feed-page = Це вебсторінка, і на ній є такі стрічки:
feed-refused = Не вдається прочитати { $url }: { $error }
permission-send_polls = Створювати опитування
