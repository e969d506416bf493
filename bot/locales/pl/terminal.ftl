### Teksty po polsku; znaczenie każdego wyjaśnia en-US. Nazw miast się tu nie odmienia: stoją za dwukropkiem albo na początku.

no-token = Nie ustawiono DISCORD_TOKEN, więc to jest rozmowa w terminalu.
terminal-greeting = Zapytaj o dowolne miasto: „Jakie miasta partnerskie ma Kraków?”, „Tokio i Berlin?”. Tab uzupełnia nazwy, { $help } pokazuje polecenia, Ctrl-D kończy.
terminal-bye = Do widzenia.
terminal-help-ways = Zwykłymi słowami, po polsku lub w innym języku, który znam:
terminal-help-commands = Polecenia; opcje w nawiasach można pominąć:
terminal-help-keys = Tab uzupełnia miasta i polecenia. Liczba odpowiada na „które?”. Ctrl-C lub Ctrl-D kończy.
terminal-example-city = Jakie miasta partnerskie ma Kraków?
terminal-example-pair = Czy Kraków i Lipsk to miasta partnerskie?
terminal-example-home = Jakie jest moje miasto partnerskie? Moje miasto to Poznań
terminal-no-number = Nie ma do wyboru numeru { $number }.
terminal-exported = Wszystko, co jest o tobie przechowywane, jest w { $file }.
terminal-not-exported = Nie można zapisać pliku { $file }: { $reason }.
terminal-delete-how = Wpisz „{ $yes }”, aby usunąć, cokolwiek innego, aby zachować.
terminal-delete-yes = tak
