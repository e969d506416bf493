### Teksty po polsku; znaczenie każdego wyjaśnia en-US. Nazw miast się tu nie odmienia: stoją za dwukropkiem albo na początku.

error-unexpected = U nas coś poszło nie tak. Jeśli zgłaszasz to operatorowi bota, podaj ten numer: { $reference }.
error-storage = Nie mam teraz dostępu do bazy danych, więc nic nie zapisano. Pytania o miasta nadal działają. Numer: { $reference }.
error-too-slow = Trwało to zbyt długo. Spróbuj ponownie.
error-connection = Połączenie z Discordem zostało przerwane. Sprawdź, czy się udało, a jeśli nie, spróbuj ponownie.
error-cooldown = Chwileczkę: spróbuj ponownie za { $seconds } s.
error-no-permission = Do tego potrzebne jest ci uprawnienie „{ $permission }”.
error-bot-permission = Do tego potrzebuję tutaj uprawnienia „{ $permission }”.
error-servers-only = To działa tylko na serwerze.
error-missing-option = Polecenie { $command } wymaga: { $option }.
error-unknown-option = Polecenie { $command } nie ma opcji „{ $option }”.
error-unknown-command = Nie znam polecenia { $command }. { $help } pokazuje, co umiem.
error-gone = To menu jest nieaktualne. Zapytaj jeszcze raz.

## refusal-… is what Discord did not take, and what helps

refusal-channel = Kanału { $channel } już nie ma. Wybierz inny kanał.
refusal-permission = Discord nie pozwala mi pisać na { $channel }. Sprawdź tam moje uprawnienia.
refusal-archived = { $channel } to zarchiwizowany wątek. Otwórz go ponownie, pisząc w nim cokolwiek.
refusal-locked = { $channel } to zablokowany wątek. Odblokuj go albo wybierz inny kanał.
refusal-automod = AutoMod tego serwera zatrzymuje tekst. Zmień go albo wyłącz mnie z AutoModa.
refusal-message = Discord nie przyjmuje tego w tej postaci (kod { $code }).
refusal-limit = Discord prosi, żebym zwolnił.
refusal-way = Nie udało mi się teraz połączyć z Discordem.
refusal-again = Spróbuję ponownie.
refusal-tag = { $channel } wymaga tagu przy każdym poście, a żaden nie nazywa się jak miasto wydarzenia, „Wydarzenia” ani „Events”. Dodaj taki tag albo wybierz inny kanał.
