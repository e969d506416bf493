### Русские тексты; значение каждого объясняет en-US.

no-token = DISCORD_TOKEN не задан, поэтому это чат в терминале.
terminal-greeting = Спросите о любом городе: «города-побратимы Волгограда», «Токио и Берлин?». Tab дополняет названия, { $help } показывает команды, Ctrl-D завершает.
terminal-bye = До свидания.
terminal-help-ways = Обычными словами, по-русски или на другом языке, который я знаю:
terminal-help-commands = Команды; параметры в скобках можно не указывать:
terminal-help-keys = Tab дополняет города и команды. Число отвечает на «какой именно?». Ctrl-C или Ctrl-D завершает.
terminal-example-city = города-побратимы Волгограда
terminal-example-pair = Волгоград и Ковентри — города-побратимы?
terminal-example-home = Какой мой город-побратим? Мой город — Казань
terminal-no-number = Номера { $number } в списке нет.
terminal-exported = Всё, что о вас хранится, — в файле { $file }.
terminal-not-exported = Не удалось записать файл { $file }: { $reason }.
terminal-delete-how = Введите «{ $yes }», чтобы удалить, или что угодно другое, чтобы оставить.
terminal-delete-yes = да
