### Українські тексти; значення кожного пояснює en-US. Назви міст тут не відмінюються: вони стоять на початку, після двокрапки або в дужках.

error-unexpected = У нас щось пішло не так. Якщо писатимете оператору бота, вкажіть цей номер: { $reference }.
error-storage = База даних зараз недоступна, тому нічого не збережено. Запитання про міста працюють. Номер: { $reference }.
error-too-slow = Це тривало надто довго. Спробуйте ще раз.
error-connection = Зв’язок із Discord перервався. Перевірте, чи дію виконано; якщо ні, спробуйте ще раз.
error-cooldown = Хвилинку: спробуйте знову за { $seconds } с.
error-no-permission = Для цього вам потрібен дозвіл «{ $permission }».
error-bot-permission = Для цього мені потрібен тут дозвіл «{ $permission }».
error-servers-only = Це працює лише на сервері.
error-missing-option = Команда { $command } потребує параметра { $option }.
error-unknown-option = Команда { $command } не має параметра «{ $option }».
error-unknown-command = Команда { $command } мені невідома. Список команд: { $help }.
error-gone = Це меню застаріло. Запитайте ще раз.
refusal-channel = Каналу { $channel } більше немає. Виберіть інший.
refusal-permission = Discord не дає мені писати в { $channel }. Перевірте там мої дозволи.
refusal-archived = { $channel } — гілка в архіві. Відкрийте її знову, написавши в ній щось.
refusal-locked = { $channel } — закрита гілка. Відкрийте її або виберіть інший канал.
refusal-automod = AutoMod цього сервера затримує текст. Змініть текст або зробіть для мене виняток в AutoMod.
refusal-message = Discord не приймає це в такому вигляді (код { $code }).
refusal-limit = Discord просить мене не поспішати.
refusal-way = Discord зараз недоступний.
refusal-again = Я спробую ще раз.
refusal-tag = { $channel } вимагає тег для кожного допису, і жоден не названо як місто події, «Події» чи «Events». Додайте такий тег або виберіть інший канал.
