### Vad som gick fel, i ord. $reference står också i loggen.

error-unexpected = Något gick fel hos oss. Om du meddelar den som driver boten, ange den här referensen: { $reference }.
error-storage = Jag når inte min databas just nu, så inget sparades. Frågor om orter fungerar ändå. Referens: { $reference }.
error-too-slow = Det tog för lång tid. Försök igen.
error-connection = Anslutningen till Discord bröts. Titta efter om det blev gjort, och försök annars igen.
error-cooldown =
    { $seconds ->
        [1] Ett ögonblick: försök igen om en sekund.
       *[other] Ett ögonblick: försök igen om { $seconds } sekunder.
    }
error-no-permission = Du behöver behörigheten ”{ $permission }” för det.
error-bot-permission = Jag behöver behörigheten ”{ $permission }” här för det.
error-servers-only = Det fungerar bara på en server.
error-missing-option = { $command } behöver { $option }.
error-unknown-option = { $command } har inget alternativ ”{ $option }”.
error-unknown-command = Jag känner inte till kommandot { $command }. { $help } visar dem jag kan.
error-gone = Den menyn är inaktuell. Fråga igen.

## refusal-… är det Discord inte tog emot, och vad som hjälper

refusal-channel = { $channel } finns inte längre. Välj en annan kanal.
refusal-permission = Discord låter mig inte posta i { $channel }. Se över mina behörigheter där.
refusal-archived = { $channel } är en arkiverad tråd. Öppna den igen genom att skriva något i den.
refusal-locked = { $channel } är en låst tråd. Lås upp den, eller välj en annan kanal.
refusal-automod = Serverns AutoMod stoppar texten. Ändra den, eller undanta mig från AutoMod.
refusal-message = Discord tar inte emot det som det är (kod { $code }).
refusal-limit = Discord ber mig sakta ner.
refusal-way = Jag kunde inte nå Discord just nu.
refusal-again = Jag försöker igen.
refusal-tag = { $channel } kräver en tagg på varje inlägg, och ingen heter som en ort i evenemanget, ”Evenemang” eller ”Events”. Skapa en, eller välj en annan kanal.
