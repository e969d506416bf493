### Русские тексты; значение каждого объясняет en-US.

error-unexpected = У нас что-то пошло не так. Если будете писать оператору бота, укажите этот номер: { $reference }.
error-storage = База данных сейчас недоступна, поэтому ничего не сохранено. Вопросы о городах работают. Номер: { $reference }.
error-too-slow = Это заняло слишком много времени. Попробуйте ещё раз.
error-connection = Связь с Discord прервалась. Проверьте, выполнено ли действие; если нет, попробуйте ещё раз.
error-cooldown = Минутку: попробуйте снова через { $seconds } с.
error-no-permission = Для этого вам нужно право «{ $permission }».
error-bot-permission = Для этого мне нужно здесь право «{ $permission }».
error-servers-only = Это работает только на сервере.
error-missing-option = Команде { $command } нужен параметр { $option }.
error-unknown-option = У команды { $command } нет параметра «{ $option }».
error-unknown-command = Команда { $command } мне неизвестна. Список команд: { $help }.
error-gone = Это меню устарело. Спросите ещё раз.
refusal-channel = Канала { $channel } больше нет. Выберите другой.
refusal-permission = Discord не даёт мне писать в { $channel }. Проверьте там мои права.
refusal-archived = { $channel } — ветка в архиве. Откройте её снова, написав в ней что-нибудь.
refusal-locked = { $channel } — закрытая ветка. Откройте её или выберите другой канал.
refusal-automod = AutoMod этого сервера задерживает текст. Измените текст или сделайте для меня исключение в AutoMod.
refusal-message = Discord не принимает это в таком виде (код { $code }).
refusal-limit = Discord просит меня не спешить.
refusal-way = Discord сейчас недоступен.
refusal-again = Я попробую ещё раз.
refusal-tag = { $channel } требует тег у каждой публикации, и ни один не назван как город события, «События» или «Events». Добавьте такой тег или выберите другой канал.
