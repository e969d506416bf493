### Panelen i /setup. $permission är Discords namn på den.

command-setup = Ställ in servern: hemort, språk, kanaler, vem som bjuder in, tysta timmar
option-setup-city = Serverns hemort
option-setup-calendar = Adressen till serverns kalender: visa den, eller skapa en ny
setup-title = Inställningar för Sister City här
setup-not-set = Inte valt
setup-home = Hemort
setup-news = Nyhetskanal
setup-events = Evenemangskanal
setup-announcer = Inbjudarroll
setup-language = Inläggens språk
setup-quiet = Tysta timmar
setup-quiet-from-to = { $start } – { $end }, enligt hemortens klocka: då postas inga nyheter
setup-server-rights = Discords egen lista över evenemang
setup-missing = { $permission } – saknas
setup-channel-gone = Kanalen finns inte längre. Välj en annan.
setup-role-gone = Rollen finns inte längre. Välj en annan.
setup-no-role = Ingen: bara personer med behörigheten ”Skapa evenemang” bjuder in till evenemang
setup-role-hint = Discord döljer /event för { $role } tills du tillåter det: Serverinställningar → Integrationer → Sister City → /event → lägg till rollen. Eller ge rollen ”Skapa evenemang”.
setup-create-events-hint = Utan den får evenemang sitt kort, men ingen plats i Discords lista över evenemang.
setup-choose-news = Nyhetskanal
setup-choose-events = Evenemangskanal
setup-choose-announcer = Inbjudarroll: får använda /event
setup-choose-language = Inläggens språk
setup-button-home = Hemort
setup-button-quiet = Tysta timmar
setup-button-test = Testinlägg
setup-button-refresh = Titta igen
setup-field-home = Hemort (tomt: ingen)
setup-field-quiet-from = Tyst från, till exempel 22:00 (tomt: inget)
setup-field-quiet-to = Tyst till, till exempel 07:00
setup-saved = ✓ Sparat.
setup-calendar = Prenumerera på den här adressen i en kalender, så följer den med i serverns evenemang. Den som har adressen kan läsa dem; { $command } skapar en ny, och då leder den här ingenstans.
setup-calendar-none = Den som driver boten har inte öppnat kalendrar via adress (PUBLIC_URL). ”Lägg i kalendern” på ett kort ger en fil.
setup-quiet-both = Tysta timmar behöver både början och slut.
setup-time-unreadable = Jag kan inte läsa ”{ $text }” som ett klockslag. Pröva ”22:00” eller ”7:30”.
setup-role-everyone = @everyone kan inte vara inbjudarroll.
setup-test-post = Det här är ett test: Sister City kan posta här.
setup-test-posted = Testet postades i { $channel }.

## Serverns år: orterna som dess evenemang och medlemmar rört vid, som en karta.

setup-button-year = Serverns år
year-title = { $server }: { $year } i vänorter
year-title-so-far = { $server }: { $year } i vänorter, hittills
year-met = { $count ->
    [1] Ett evenemang
   *[other] { $count } evenemang
} med { $cities ->
    [1] en ort
   *[other] { $cities } orter
} i { $countries ->
    [1] ett land
   *[other] { $countries } länder
}.
year-going = Medlemmar tackade ja { $count ->
    [1] en gång
   *[other] { $count } gånger
}.
year-cities = Orterna
year-events =
    { $count ->
        [1] ett evenemang
       *[other] { $count } evenemang
    }
year-members = hemort för { $count } medlemmar
year-more =
    { $count ->
        [1] … och en ort till.
       *[other] … och { $count } orter till.
    }
year-footer = Hemorter visas bara där minst tre medlemmar har samma.
year-empty = Det finns inget att visa från { $year } än: inget evenemang med en ort har ägt rum här.
year-how = Så börjar det
year-how-event = { $command } bjuder in till ett evenemang med en vänort; när det har ägt rum hamnar dess orter på kartan.
year-how-home = Med { $command } anger medlemmar sin hemort; där tre har samma hamnar även den på kartan.
year-ideas = Kommande tillfällen
year-no-channel = Välj en evenemangs- eller nyhetskanal med { $command }, så kan året postas där.
year-told = Varje 2 januari postas det gångna året i { $channel }.
year-not-told = Året postas i { $channel } när du säger till; varje 2 januari om du slår på det.
year-post = Posta nu
year-turn-on = Posta varje januari
year-turn-off = Sluta posta
year-posted = ✓ Det postas i { $channel }.
year-posted-before = Redan postat i { $channel }. Öppna det på nytt för att posta igen.
option-setup-week = Om ”Den här veckan” postas på måndagar
option-setup-mention = Om påminnelser i en kanal nämner dem som kommer
setup-week = Den här veckan
setup-week-on = Postas på måndagar kl. 9 i { $channel }, om något är på gång
setup-week-no-channel = Det finns ännu ingen kanal att posta veckan i. Välj först en evenemangskanal.
setup-mention = Påminnelser
setup-mention-on = De nämner dem som kommer, och ingen annan
setup-test-forum = I { $channel } blir varje evenemang ett eget inlägg; allt som krävs är tillåtet där.
