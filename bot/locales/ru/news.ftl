### Русские тексты; значение каждого объясняет en-US. Названия городов здесь не склоняются: они стоят в начале, после двоеточия или в скобках.

command-news = Последние новости о городе или о двух городах
option-news-city = Город; если не указать — ваш
option-news-other = Его город-побратим — для новостей об обоих
command-follow = Публиковать новости в канале
command-follow-city = Публиковать в канале новости города или двух городов
command-follow-feed = Публиковать в канале любую ленту RSS или Atom
command-follow-list = На что подписан этот сервер и всё ли работает
command-follow-remove = Отменить подписку
command-follow-pause = На время перестать публиковать
command-follow-resume = Снова публиковать
command-follow-test = Проверить сейчас: что было бы опубликовано и почему не остальное
option-follow-city = Город
option-follow-other = Его город-побратим — для новостей об обоих
option-follow-url = Адрес ленты или страницы, на которой она есть
option-follow-channel = Где публиковать; если не указать — в этом канале
option-follow-role = Роль, которую упоминать в каждой публикации
option-follow-mode = Каждую новость сразу или сводкой
option-follow-include = Только новости с одним из этих слов (через запятую)
option-follow-exclude = Без новостей с любым из этих слов (через запятую)
option-follow-age = Сколько дней может быть новости; если не указать — 7
option-follow-threads = Ветка или публикация на форуме для каждой новости или одна на город
option-follow-publish = Передавать серверам, которые подписаны на этот канал с объявлениями
option-follow-subscription = Подписка
mode-instant = каждая новость сразу
mode-daily = сводка каждый день
mode-weekly = сводка каждую неделю
threads-each = каждая новость в своей ветке
threads-city = все новости в одной ветке
news-view-original = Открыть оригинал
news-credit = Фото: { $credit }
news-caption-credit = { $caption } — { $credit }
news-also = Также: { $places }
news-language = язык: { $language }
news-translated = Машинный перевод: { $title }
news-title-city = Новости: { $city }
news-title-pair = Новости: { $city } и { $other }
news-none-city = { $city } и города-побратимы: ничего нового не нашлось.
news-none-pair = { $city } и { $other }: ничего нового не нашлось.
news-unreachable = Источник недоступен: { $source }. { $error }
news-search-silent = Поиск новостей не ответил.
news-search-had = Поиск новостей не ответил. Вот что у меня было { $when }.
news-last-seen = То, что ниже, в последний раз получено { $when }.
news-never-seen = Раньше из этого ничего не было получено.
news-more = Ещё новости
terminal-news-more = Введите «ещё», чтобы увидеть больше.
news-gdelt = Поиск: The GDELT Project (gdeltproject.org)
news-button = Новости
news-newest = Последние новости
news-skipped =
    { $count ->
        [one] Пропущена { $count } более старая новость
        [few] Пропущены { $count } более старые новости
        [many] Пропущено { $count } более старых новостей
       *[other] Пропущено { $count } более старой новости
    }
news-digest-daily = Новости за день: { $feed }
news-digest-weekly = Новости за неделю: { $feed }
news-digest-more = и ещё { $count }
news-list-title = { $feed }: ещё { $count }
news-thread-opening = { $feed }: здесь публикуется всё новое.
news-tag-names = Новости, Город-побратим, Города-побратимы, Побратимы
follow-label-pair = Новости: { $city } и { $other }
follow-label-city = Новости: { $city }
follow-done = Теперь в { $channel } публикуется: { $feed } ({ $mode }).
follow-done-digest = Первая сводка выйдет { $when }.
follow-done-instant = Следующая свежая новость будет опубликована. Вот последняя из имеющихся:
follow-done-empty = Новостей пока нет. Первая будет опубликована.
follow-done-role = Будет упоминаться роль { $role }.
follow-done-words = Только новости со словами: { $include }
follow-done-not-words = Без новостей со словами: { $exclude }
follow-done-publish = Публикации будут передаваться подписанным серверам, не больше десяти в час.
follow-not-announcement = { $channel } — не канал с объявлениями, поэтому передавать оттуда другим серверам нельзя. Не указывайте { $option } или выберите другой канал.
follow-limit = На этом сервере уже наибольшее допустимое число подписок: { $limit }. Освободить место можно командой { $command }.
follow-already = { $channel }: подписка на это уже есть ({ $feed }). Её показывает { $command }.
follow-lacks = Пока я не могу публиковать в { $channel }. Там мне не хватает прав:
follow-lacks-what-to-do = Дайте мне эти права в настройках канала и попробуйте ещё раз.
follow-lacks-channel = Я могу публиковать в текстовых каналах, каналах с объявлениями, ветках, на форумах и в их публикациях. Выберите что-нибудь из этого.
follow-role-everyone = @everyone я не упоминаю. Выберите другую роль или никакую.
follow-unreadable = Подписаться не получается: { $url }. { $error }
follow-choose-feed = Это веб-страница, и на ней есть такие ленты. Какая нужна?
follow-choose-feed-placeholder = Выберите ленту
follow-sources = Здесь можно подписаться и на эти источники:
follow-sources-placeholder = Подписаться на один из них
follow-site = Поискать ленту на { $host }
source-town-hall = Администрация города
source-paper = Местная газета
source-association = Общество дружбы
source-quiet = молчит уже несколько месяцев
follow-none = Этот сервер пока ни на что не подписан. Начните с { $first } или { $second }.
follow-list-title = На что подписан этот сервер
follow-list-place = в { $channel } · { $mode }
follow-list-words = только: { $include }
follow-list-not-words = без: { $exclude }
follow-list-age =
    { $days ->
        [one] не старше { $days } дня
        [few] не старше { $days } дней
        [many] не старше { $days } дней
       *[other] не старше { $days } дня
    }
follow-no-threads = { $channel } — ветка, а в ветках не бывает веток. Не указывайте этот параметр или выберите канал либо форум.
follow-gone = Такая подписка не нашлась. Все подписки показывает { $command }.
follow-removed = { $feed }: больше не публикуется в { $channel }.
follow-paused = { $feed }: публикация в { $channel } приостановлена. Продолжить можно командой { $command }.
follow-resumed = { $feed }: снова публикуется в { $channel }, начиная с того, что появится теперь.
follow-test-title = Что было бы опубликовано сейчас: { $feed }
follow-test-empty = В ленте нет новостей.
health-ok = прочитано { $when }, следующая проверка { $next }
health-new = ещё не прочитано, первая проверка { $next }
health-failing = ⚠ { $error } С каких пор: { $since }; прочитано { $when }, следующая попытка { $next }.
health-never = ⚠ { $error } Ещё ни разу не прочитано; следующая попытка { $next }.
health-posted = последняя публикация { $when }
health-paused-moderator = ⏸ приостановлено модератором { $when }
health-paused-failing = ⏸ приостановлено { $when }: десять дней не удавалось прочитать. { $error }
health-paused-gone = ⏸ приостановлено { $when }: ленты больше нет
health-paused-channel = ⏸ приостановлено { $when }: канала больше нет
health-paused-permission = ⏸ приостановлено { $when }: у меня нет права публиковать в этом канале
health-paused-tag = ⏸ приостановлено { $when }: форуму нужен тег у каждой публикации, а подходящего нет
health-unpostable =
    { $count ->
        [1] ⚠ Discord не принял одну новость ({ $count }): «{ $title }», { $when }
       *[other] ⚠ Новости, которые Discord не принял: { $count }; последняя: «{ $title }», { $when }
    }
verdict-post = ✅ было бы опубликовано
verdict-seen = ☑ уже встречалось
verdict-first-poll = ☑ было в ленте уже при подписке
verdict-stale =
    { $days ->
        [one] ⏭ старше { $days } дня
        [few] ⏭ старше { $days } дней
        [many] ⏭ старше { $days } дней
       *[other] ⏭ старше { $days } дня
    }
verdict-not-included = 🚫 нет ни одного из нужных слов
verdict-excluded = 🚫 есть исключённое слово
verdict-flood = ⏭ одна из многих сразу: названа в одной строке с другими
verdict-told = ☑ та же история, что и в другой новости; названа вместе с ней
notice-failing = { $feed }: публикация здесь приостановлена, десять дней не удавалось прочитать. { $error }
notice-gone = { $feed }: публикация здесь приостановлена, сайт сообщает, что ленты больше нет.
notice-channel = { $feed }: публикация прекращена, потому что канала больше нет.
notice-permission = { $feed }: публикация в { $channel } прекращена, потому что у меня там нет права публиковать.
notice-tag = { $feed }: публикация в { $channel } прекращена, потому что форуму нужен тег у каждой публикации, а подходящего нет. Создайте тег с названием города, его страны или «Новости» и продолжите.
notice-resume = Снова публиковать
feed-error-bad-address = Это не адрес веб-страницы.
feed-error-credentials = В адресе есть имя пользователя или пароль. Такое не хранится.
feed-error-bad-port = С порта { $port } ничего не загружается.
feed-error-not-public = Этого адреса нет в открытом интернете.
feed-error-unreachable = { $host } не отвечает.
feed-error-tls = У { $host } нет действительного сертификата.
feed-error-timeout = Сайт не ответил за { $seconds } с.
feed-error-redirects = Адрес перенаправляет больше { $limit } раз.
feed-error-gone = Сайт сообщает, что ленты больше нет.
feed-error-throttled = Сайт просит зайти позже.
feed-error-status = Сайт отвечает ошибкой { $status }.
feed-error-too-large = Лента больше { $megabytes } МБ.
feed-error-encoding = Лента сжата неизвестным способом ({ $encoding }).
feed-error-broken = Ответ сайта повреждён.
feed-error-web-page = Это веб-страница без ленты.
feed-error-not-a-feed = Это не лента RSS или Atom.
feed-error-unreadable = Ленту не удаётся прочитать.
feed-error-busy = Сейчас новости запрашивает слишком много людей. Попробуйте через несколько минут.
feed-error-no-city = Этот город мне больше не известен.
permission-view_channel = Просматривать каналы
permission-send_messages = Отправлять сообщения
permission-send_messages_in_threads = Отправлять сообщения в ветках
permission-create_public_threads = Создавать публичные ветки
permission-embed_links = Встраивать ссылки
permission-attach_files = Прикреплять файлы
permission-create_events = Создавать события
permission-manage_events = Управлять событиями
permission-manage_guild = Управлять сервером
permission-mention_everyone = Упоминание @everyone, @here и всех ролей (или разрешите упоминать эту роль)
feed-moved = Лента насовсем переехала: { $url }
feed-count =
    { $count ->
        [0] В ленте нет новостей.
       *[other] Новостей в ленте: { $count }. При подписке публиковалось бы то, что появится теперь, вот так:
    }
feed-unread = Новостей, которые не удалось прочитать и которые пропущены: { $count }.
feed-asks = Сайт просит не обращаться к нему { $minutes } мин после каждого раза.
feed-page = Это веб-страница, и на ней есть такие ленты:
feed-refused = Не удаётся прочитать { $url }: { $error }
permission-send_polls = Создавать опросы
