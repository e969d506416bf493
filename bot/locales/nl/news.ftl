### Teksten in het Nederlands; wat elk bericht betekent, staat bij en-US.

command-news = Het laatste nieuws over een stad, of over twee steden
option-news-city = De stad; de jouwe als je niets invult
option-news-other = Haar zusterstad, voor nieuws over beide
command-follow = Plaats nieuws in een kanaal
command-follow-city = Plaats het nieuws van een stad, of van twee steden, in een kanaal
command-follow-feed = Plaats een willekeurige RSS- of Atom-feed in een kanaal
command-follow-list = Wat deze server volgt, en of het werkt
command-follow-remove = Niet meer volgen
command-follow-pause = Een tijdje niets plaatsen
command-follow-resume = Weer plaatsen
command-follow-test = Kijk nu: wat er geplaatst zou worden, en waarom de rest niet
option-follow-city = De stad
option-follow-other = Haar zusterstad, voor nieuws over beide
option-follow-url = Het adres van de feed, of een pagina die er een heeft
option-follow-channel = Waar het geplaatst wordt; dit kanaal als je niets invult
option-follow-role = Een rol om bij elk bericht te vermelden
option-follow-mode = Elk bericht meteen, of een samenvatting
option-follow-include = Alleen berichten met een van deze woorden, gescheiden door komma’s
option-follow-exclude = Geen berichten met een van deze woorden, gescheiden door komma’s
option-follow-age = Hoeveel dagen oud een bericht mag zijn; 7 als je niets invult
option-follow-threads = Een thread of forumpost per bericht, of één voor de stad
option-follow-publish = Publiceer naar servers die dit aankondigingenkanaal volgen
option-follow-subscription = Wat deze server volgt
mode-instant = elk bericht meteen
mode-daily = elke dag een samenvatting
mode-weekly = elke week een samenvatting
threads-each = elk bericht in een eigen thread
threads-city = alle berichten in één thread
news-view-original = Bekijk het origineel
news-credit = Beeld: { $credit }
news-caption-credit = { $caption } – { $credit }
news-also = Ook in: { $places }
news-language = in het { $language }
news-translated = Machinevertaling: { $title }
news-title-city = Nieuws: { $city }
news-title-pair = Nieuws: { $city } en { $other }
news-none-city = Ik heb niets nieuws gevonden over { $city } en de zustersteden.
news-none-pair = Ik heb niets nieuws gevonden over { $city } en { $other }.
news-unreachable = Ik kon { $source } niet bereiken: { $error }
news-search-silent = De nieuwszoekdienst gaf geen antwoord.
news-search-had = De nieuwszoekdienst gaf geen antwoord. Dit had ik { $when }.
news-last-seen = Wat volgt, is het laatst gezien { $when }.
news-never-seen = Ik heb er niets van eerder.
news-more = Meer nieuws
terminal-news-more = Typ “meer” voor meer.
news-gdelt = Zoeken: The GDELT Project (gdeltproject.org)
news-button = Nieuws
news-newest = Laatste nieuws
news-skipped =
    { $count ->
        [one] { $count } ouder bericht overgeslagen
       *[other] { $count } oudere berichten overgeslagen
    }
news-digest-daily = Het nieuws van de dag: { $feed }
news-digest-weekly = Het nieuws van de week: { $feed }
news-digest-more = en nog { $count }
news-list-title =
    { $count ->
        [one] { $feed }: nog { $count } bericht
       *[other] { $feed }: nog { $count } berichten
    }
news-thread-opening = { $feed }: hier komt wat nieuw is.
news-tag-names = Nieuws, Zusterstad, Zustersteden, Stedenband
follow-label-pair = Nieuws: { $city } en { $other }
follow-label-city = Nieuws: { $city }
follow-done = { $channel } volgt nu { $feed }: { $mode }.
follow-done-digest = De eerste samenvatting komt { $when }.
follow-done-instant = Het volgende nieuwe bericht wordt geplaatst. Dit is het nieuwste dat er is:
follow-done-empty = Er is nog geen bericht. Het eerste wordt geplaatst.
follow-done-role = { $role } wordt vermeld.
follow-done-words = Alleen berichten met: { $include }
follow-done-not-words = Geen berichten met: { $exclude }
follow-done-publish = De berichten worden gepubliceerd, hoogstens tien per uur.
follow-not-announcement = { $channel } is geen aankondigingenkanaal, dus daar kan niets gepubliceerd worden. Laat { $option } weg, of kies een ander kanaal.
follow-limit =
    { $limit ->
        [one] Deze server volgt al { $limit } feed, meer sta ik niet toe. { $command } maakt plaats.
       *[other] Deze server volgt al { $limit } feeds, meer sta ik niet toe. { $command } maakt plaats.
    }
follow-already = { $channel } volgt { $feed } al. { $command } toont het.
follow-lacks = Ik kan nog niet posten in { $channel }. Ik mis daar:
follow-lacks-what-to-do = Geef me deze machtigingen in de instellingen van het kanaal en probeer het opnieuw.
follow-lacks-channel = Ik kan posten in tekstkanalen, aankondigingenkanalen, threads en forumposts. Kies er een.
follow-role-everyone = Ik vermeld @everyone niet. Kies een andere rol, of geen.
follow-unreadable = Ik kan { $url } niet volgen: { $error }
follow-choose-feed = Dat is een webpagina, en die biedt deze feeds. Welke bedoel je?
follow-choose-feed-placeholder = Kies een feed
follow-sources = Je kunt hier ook deze bronnen volgen:
follow-sources-placeholder = Volg er een
follow-site = Op { $host } naar een feed zoeken
source-town-hall = Gemeente
source-paper = Lokale krant
source-association = Vereniging
source-quiet = al maanden stil
follow-none = Deze server volgt nog niets. Begin met { $first } of { $second }.
follow-list-title = Wat deze server volgt
follow-list-place = in { $channel } · { $mode }
follow-list-words = alleen: { $include }
follow-list-not-words = zonder: { $exclude }
follow-list-age =
    { $days ->
        [one] hoogstens { $days } dag oud
       *[other] hoogstens { $days } dagen oud
    }
follow-no-threads = { $channel } is een thread, en in threads zijn geen threads. Laat de optie weg, of kies een kanaal of forum.
follow-gone = Ik kon dat abonnement niet vinden. { $command } toont wat er is.
follow-removed = { $channel } volgt { $feed } niet meer.
follow-paused = { $feed } is gepauzeerd in { $channel }. { $command } plaatst weer.
follow-resumed = { $feed } wordt weer geplaatst in { $channel }, te beginnen met wat vanaf nu nieuw is.
follow-test-title = Wat nu geplaatst zou worden: { $feed }
follow-test-empty = De feed toont geen berichten.
health-ok = laatst gelezen { $when }, volgende controle { $next }
health-new = nog niet gelezen, eerste controle { $next }
health-failing = ⚠ { $error } Sinds { $since }; laatst gelezen { $when }, volgende poging { $next }.
health-never = ⚠ { $error } Nog nooit gelezen; volgende poging { $next }.
health-posted = laatste bericht { $when }
health-paused-moderator = ⏸ gepauzeerd door een moderator { $when }
health-paused-failing = ⏸ gepauzeerd { $when }: tien dagen lang niet te lezen. { $error }
health-paused-gone = ⏸ gepauzeerd { $when }: de feed bestaat niet meer
health-paused-channel = ⏸ gepauzeerd { $when }: het kanaal bestaat niet meer
health-paused-permission = ⏸ gepauzeerd { $when }: ik mag niet posten in het kanaal
health-paused-tag = ⏸ gepauzeerd { $when }: het forum wil een tag bij elke post, en geen ervan past
health-unpostable =
    { $count ->
        [one] ⚠ { $count } bericht is niet geplaatst, omdat Discord het niet aannam: “{ $title }”, { $when }
       *[other] ⚠ { $count } berichten zijn niet geplaatst, omdat Discord ze niet aannam; het nieuwste: “{ $title }”, { $when }
    }
verdict-post = ✅ zou geplaatst worden
verdict-seen = ☑ al gezien
verdict-first-poll = ☑ stond er al toen het abonnement begon
verdict-stale =
    { $days ->
        [one] ⏭ is ouder dan { $days } dag
       *[other] ⏭ is ouder dan { $days } dagen
    }
verdict-not-included = 🚫 heeft geen van de gevraagde woorden
verdict-excluded = 🚫 heeft een uitgesloten woord
verdict-flood = ⏭ een van vele tegelijk: samen met de andere in één regel genoemd
verdict-told = ☑ hetzelfde verhaal als een ander, daarbij genoemd
notice-failing = { $feed } is hier gepauzeerd: tien dagen lang niet te lezen. { $error }
notice-gone = { $feed } is hier gepauzeerd: de site zegt dat de feed niet meer bestaat.
notice-channel = Ik plaats { $feed } niet meer, omdat het kanaal niet meer bestaat.
notice-permission = Ik plaats { $feed } niet meer in { $channel }, omdat ik daar niet mag posten.
notice-tag = Ik plaats { $feed } niet meer in { $channel }, omdat het forum een tag bij elke post wil en geen ervan past. Maak er een die heet als de stad, het land of “Nieuws”, en hervat.
notice-resume = Weer plaatsen
feed-error-bad-address = Dat is geen adres van een webpagina.
feed-error-credentials = Het adres bevat een gebruikersnaam of wachtwoord. Die bewaar ik niet.
feed-error-bad-port = Ik haal niets op van poort { $port }.
feed-error-not-public = Het adres ligt niet op het openbare internet.
feed-error-unreachable = { $host } antwoordt niet.
feed-error-tls = { $host } heeft geen geldig certificaat.
feed-error-timeout = De site antwoordde niet binnen { $seconds } seconden.
feed-error-redirects = Het adres verwijst meer dan { $limit } keer door.
feed-error-gone = De site zegt dat de feed niet meer bestaat.
feed-error-throttled = De site vraagt om later terug te komen.
feed-error-status = De site antwoordt met fout { $status }.
feed-error-too-large = De feed is groter dan { $megabytes } MB.
feed-error-encoding = De feed is ingepakt op een manier die ik niet ken ({ $encoding }).
feed-error-broken = Het antwoord van de site is onbruikbaar.
feed-error-web-page = Dat is een webpagina zonder feed.
feed-error-not-a-feed = Dat is geen RSS- of Atom-feed.
feed-error-unreadable = De feed kan niet gelezen worden.
feed-error-busy = Te veel mensen vragen nu om nieuws. Probeer het over een paar minuten opnieuw.
feed-error-no-city = Ik ken de stad niet meer.
permission-view_channel = Kanaal bekijken
permission-send_messages = Berichten versturen
permission-send_messages_in_threads = Berichten versturen in threads
permission-create_public_threads = Openbare threads aanmaken
permission-embed_links = Links insluiten
permission-attach_files = Bestanden bijvoegen
permission-create_events = Evenementen maken
permission-manage_events = Evenementen beheren
permission-manage_guild = Server beheren
permission-mention_everyone = @everyone, @here en alle rollen vermelden (of maak de rol vermeldbaar)
feed-moved = De feed is voorgoed verhuisd naar { $url }
feed-count =
    { $count ->
        [0] De feed toont geen berichten.
        [one] { $count } bericht. Wie nu volgt, krijgt wat vanaf nu nieuw is, zo geplaatst:
       *[other] { $count } berichten. Wie nu volgt, krijgt wat vanaf nu nieuw is, zo geplaatst:
    }
feed-unread =
    { $count ->
        [one] { $count } bericht was niet te lezen en is weggelaten.
       *[other] { $count } berichten waren niet te lezen en zijn weggelaten.
    }
feed-asks = De site vraagt om { $minutes } minuten rust na elke keer.
feed-page = Dat is een webpagina, en die biedt deze feeds:
feed-refused = { $url } kan niet gelezen worden: { $error }
permission-send_polls = Polls aanmaken
