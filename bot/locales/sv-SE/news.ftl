### Nyheter om orter och par, att följa flöden, och vad som går fel med dem.

command-news = Det senaste om en ort, eller om två
option-news-city = Orten; din hemort om du lämnar tomt
option-news-other = Dess vänort, för nyheter om båda
command-follow = Posta nyheter i en kanal
command-follow-city = Posta nyheter om en ort, eller om två, i en kanal
command-follow-feed = Posta valfritt RSS- eller Atom-flöde i en kanal
command-follow-list = Vad servern följer, och om det fungerar
command-follow-remove = Sluta följa
command-follow-pause = Sluta posta ett tag
command-follow-resume = Posta igen
command-follow-test = Titta nu: vad som skulle postas, och varför inte resten
option-follow-city = Orten
option-follow-other = Dess vänort, för nyheter om båda
option-follow-url = Flödets adress, eller en sida som har ett
option-follow-channel = Var det postas; den här kanalen om du lämnar tomt
option-follow-role = En roll att pinga vid varje inlägg
option-follow-mode = Varje nyhet direkt, eller en sammanfattning
option-follow-include = Bara nyheter med något av de här orden, åtskilda av kommatecken
option-follow-exclude = Inga nyheter med något av de här orden, åtskilda av kommatecken
option-follow-age = Hur många dagar gammal en nyhet får vara; 7 om du lämnar tomt
option-follow-threads = En tråd eller ett foruminlägg per nyhet, eller en för orten
option-follow-publish = Publicera inlägg till servrar som följer den här annonseringskanalen
option-follow-subscription = Det du följer
mode-instant = varje nyhet direkt
mode-daily = en sammanfattning varje dag
mode-weekly = en sammanfattning varje vecka
threads-each = varje nyhet i en egen tråd
threads-city = alla nyheter i en tråd

## Nyhetskortet

news-view-original = Visa originalet
news-credit = Bild: { $credit }
news-caption-credit = { $caption } – { $credit }
news-also = Även i: { $places }
news-language = på { $language }
news-translated = Maskinöversättning: { $title }
news-title-city = Nyheter om { $city }
news-title-pair = Nyheter om { $city } och { $other }
news-none-city = Jag hittade inget nytt om { $city } och dess vänorter.
news-none-pair = Jag hittade inget nytt om { $city } och { $other }.
news-unreachable = Jag kunde inte nå { $source }: { $error }
news-search-silent = Nyhetssökningen svarade inte.
news-search-had = Nyhetssökningen svarade inte. Det här hade jag { $when }.
news-last-seen = Det som följer sågs senast { $when }.
news-never-seen = Jag har inget från tidigare.
news-more = Fler nyheter
terminal-news-more = Skriv ”mer” för fler.
news-gdelt = Sökning: The GDELT Project (gdeltproject.org)
news-button = Nyheter
news-newest = Senaste nytt
news-skipped =
    { $count ->
        [one] { $count } äldre nyhet hoppades över
       *[other] { $count } äldre nyheter hoppades över
    }
news-digest-daily = Dagens nyheter från { $feed }
news-digest-weekly = Veckans nyheter från { $feed }
news-digest-more =
    { $count ->
        [one] och { $count } till
       *[other] och { $count } till
    }
news-list-title =
    { $count ->
        [one] { $count } nyhet till från { $feed }
       *[other] { $count } nyheter till från { $feed }
    }
news-thread-opening = { $feed }: det som är nytt postas här.
news-tag-names = Nyheter, Nyhet, Vänort, Vänorter

## Att följa

follow-label-pair = Nyheter om { $city } och { $other }
follow-label-city = Nyheter om { $city }
follow-done = { $channel } följer nu { $feed }: { $mode }.
follow-done-digest = Den första sammanfattningen kommer { $when }.
follow-done-instant = Nästa nyhet kommer att postas. Det här är den senaste som finns:
follow-done-empty = Det finns ingen nyhet än. Den första kommer att postas.
follow-done-role = { $role } kommer att pingas.
follow-done-words = Bara nyheter med: { $include }
follow-done-not-words = Inga nyheter med: { $exclude }
follow-done-publish = Inlägg kommer att publiceras, högst tio i timmen.
follow-not-announcement = { $channel } är ingen annonseringskanal, så inget kan publiceras där. Utelämna { $option }, eller välj en annan kanal.
follow-limit =
    { $limit ->
        [one] Servern följer redan { $limit } flöde, vilket är det mesta jag tillåter. { $command } ger plats.
       *[other] Servern följer redan { $limit } flöden, vilket är det mesta jag tillåter. { $command } ger plats.
    }
follow-already = { $channel } följer redan { $feed }. { $command } visar det.
follow-lacks = Jag kan inte posta i { $channel } än. Där saknar jag:
follow-lacks-what-to-do = Ge mig de här behörigheterna i kanalens inställningar och försök sedan igen.
follow-lacks-channel = Jag kan posta i textkanaler, annonseringskanaler, trådar, forum och foruminlägg. Välj något av dem.
follow-role-everyone = Jag pingar inte @everyone. Välj en annan roll, eller ingen.
follow-unreadable = Jag kan inte följa { $url }: { $error }
follow-choose-feed = Det är en webbsida, och den har de här flödena. Vilket menar du?
follow-choose-feed-placeholder = Välj ett flöde
follow-sources = De här källorna kan du också följa här:
follow-sources-placeholder = Följ en av dem
follow-site = Leta efter ett flöde på { $host }
source-town-hall = Kommunen
source-paper = Lokaltidning
source-association = Förening
source-quiet = tyst i flera månader
follow-none = Servern följer inget än. Börja med { $first } eller { $second }.
follow-list-title = Vad servern följer
follow-list-place = i { $channel } · { $mode }
follow-list-words = bara: { $include }
follow-list-not-words = inte: { $exclude }
follow-list-age =
    { $days ->
        [one] högst { $days } dag gammalt
       *[other] högst { $days } dagar gammalt
    }
follow-no-threads = { $channel } är en tråd, och det finns inga trådar i trådar. Utelämna alternativet, eller välj en kanal eller ett forum.
follow-gone = Jag hittade inte den prenumerationen. { $command } visar vilka som finns.
follow-removed = { $channel } följer inte längre { $feed }.
follow-paused = { $feed } är pausat i { $channel }. { $command } postar igen.
follow-resumed = { $feed } postas i { $channel } igen, från och med det som är nytt nu.
follow-test-title = Vad { $feed } skulle posta nu
follow-test-empty = Flödet visar inga nyheter.

health-ok = senast läst { $when }, nästa kontroll { $next }
health-new = inte läst än, första kontroll { $next }
health-failing = ⚠ { $error } Började { $since }; senast läst { $when }, nästa försök { $next }.
health-never = ⚠ { $error } Aldrig läst än; nästa försök { $next }.
health-posted = senaste inlägg { $when }
health-paused-moderator = ⏸ pausat av en moderator { $when }
health-paused-failing = ⏸ pausat { $when }: det gick inte att läsa på tio dagar. { $error }
health-paused-gone = ⏸ pausat { $when }: flödet är borta för gott
health-paused-channel = ⏸ pausat { $when }: kanalen finns inte längre
health-paused-permission = ⏸ pausat { $when }: jag får inte posta i kanalen
health-paused-tag = ⏸ pausat { $when }: forumet kräver en etikett på varje inlägg, och ingen passar
health-unpostable =
    { $count ->
        [one] ⚠ { $count } nyhet kunde inte postas, eftersom Discord inte tog emot den: ”{ $title }”, { $when }
       *[other] ⚠ { $count } nyheter kunde inte postas, eftersom Discord inte tog emot dem; den senaste: ”{ $title }”, { $when }
    }

verdict-post = ✅ skulle postas
verdict-seen = ☑ redan sedd
verdict-first-poll = ☑ fanns där när du började följa
verdict-stale =
    { $days ->
        [one] ⏭ är äldre än { $days } dag
       *[other] ⏭ är äldre än { $days } dagar
    }
verdict-not-included = 🚫 har inget av orden du frågar efter
verdict-excluded = 🚫 har ett ord som du utesluter
verdict-flood = ⏭ en av många på en gång: nämns på en rad tillsammans med de andra
verdict-told = ☑ samma nyhet som en annan, nämns med den

notice-failing = { $feed } har pausats här: det gick inte att läsa på tio dagar. { $error }
notice-gone = { $feed } har pausats här: dess server säger att det är borta för gott.
notice-channel = Jag har slutat posta { $feed }, eftersom kanalen inte finns längre.
notice-permission = Jag har slutat posta { $feed } i { $channel }, eftersom jag inte får posta där.
notice-tag = Jag har slutat posta { $feed } i { $channel }, eftersom forumet kräver en etikett på varje inlägg och ingen passar. Skapa en som heter som orten, landet eller ”Nyheter”, och återuppta.
notice-resume = Posta igen

## Vad som går fel med flöden, som en mening

feed-error-bad-address = Det är ingen webbadress.
feed-error-credentials = Adressen innehåller ett användarnamn eller lösenord. Sådana sparar jag inte.
feed-error-bad-port = Jag hämtar inte från port { $port }.
feed-error-not-public = Adressen finns inte på det öppna internet.
feed-error-unreachable = { $host } svarar inte.
feed-error-tls = { $host } har inget giltigt certifikat.
feed-error-timeout = Webbplatsen svarade inte inom { $seconds } sekunder.
feed-error-redirects = Adressen skickar vidare mer än { $limit } gånger.
feed-error-gone = Webbplatsen säger att flödet är borta för gott.
feed-error-throttled = Webbplatsen bad mig återkomma senare.
feed-error-status = Webbplatsen svarar med fel { $status }.
feed-error-too-large = Flödet är större än { $megabytes } MB.
feed-error-encoding = Flödet är packat på ett sätt jag inte känner till ({ $encoding }).
feed-error-broken = Webbplatsens svar är trasigt.
feed-error-web-page = Det är en webbsida utan flöde.
feed-error-not-a-feed = Det är inget RSS- eller Atom-flöde.
feed-error-unreadable = Flödet går inte att läsa.
feed-error-busy = För många frågar efter nyheter just nu. Försök igen om några minuter.
feed-error-no-city = Jag känner inte längre till orten.

## Discords namn på behörigheterna

permission-view_channel = Visa kanal
permission-send_messages = Skicka meddelanden
permission-send_messages_in_threads = Skicka meddelanden i trådar
permission-create_public_threads = Skapa offentliga trådar
permission-embed_links = Bädda in länkar
permission-attach_files = Bifoga filer
permission-create_events = Skapa evenemang
permission-manage_events = Hantera evenemang
permission-manage_guild = Hantera server
permission-mention_everyone = Nämn @everyone, @here och alla roller (eller gör så att rollen kan nämnas)

## python -m bot feed URL

feed-moved = Flödet har flyttat för gott till { $url }
feed-count =
    { $count ->
        [0] Flödet visar inga nyheter.
        [one] { $count } nyhet. Om det följdes nu skulle det som är nytt från och med nu postas, så här:
       *[other] { $count } nyheter. Om det följdes nu skulle det som är nytt från och med nu postas, så här:
    }
feed-unread =
    { $count ->
        [one] { $count } nyhet gick inte att läsa och är utelämnad.
       *[other] { $count } nyheter gick inte att läsa och är utelämnade.
    }
feed-asks = Webbplatsen ber att få vara i fred i { $minutes } minuter efter varje besök.
feed-page = Det är en webbsida, och den har de här flödena:
feed-refused = { $url } kan inte läsas: { $error }
permission-send_polls = Skapa omröstningar
