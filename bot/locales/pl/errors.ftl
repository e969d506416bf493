### Teksty po polsku; znaczenie każdego wyjaśnia en-US. Nazw miast się tu nie odmienia: stoją za dwukropkiem albo na początku.

error-unexpected = U nas coś poszło nie tak. Jeśli zgłaszasz to operatorowi bota, podaj ten numer: { $reference }.
error-storage = Nie mam teraz dostępu do bazy danych, więc nic nie zapisano. Pytania o miasta nadal działają. Numer: { $reference }.
error-too-slow = Trwało to zbyt długo. Spróbuj ponownie.
error-cooldown = Chwileczkę: spróbuj ponownie za { $seconds } s.
error-no-permission = Do tego potrzebne jest ci uprawnienie „{ $permission }”.
error-bot-permission = Do tego potrzebuję tutaj uprawnienia „{ $permission }”.
error-servers-only = To działa tylko na serwerze.
error-missing-option = Polecenie { $command } wymaga: { $option }.
error-unknown-option = Polecenie { $command } nie ma opcji „{ $option }”.
error-unknown-command = Nie znam polecenia { $command }. { $help } pokazuje, co umiem.
error-gone = To menu jest nieaktualne. Zapytaj jeszcze raz.
