### News of cities and pairs, following feeds, and what goes wrong with them.
### $when, $next, $since come as Discord's markup (or as text in the terminal); $city, $feed, $channel are safe to show.

## Commands

command-news = The newest about a city, or about two cities
option-news-city = The city; your home if you leave it out
option-news-other = Its sister city, for news about both
command-follow = Post news into a channel
command-follow-city = Post the news of a city, or of two cities, into a channel
command-follow-feed = Post any RSS or Atom feed into a channel
command-follow-list = What this server follows, and whether it works
command-follow-remove = Stop following
command-follow-pause = Stop posting for a while
command-follow-resume = Post again
command-follow-test = Look now: what would be posted, and why not the rest
option-follow-city = The city
option-follow-other = Its sister city, for news about both
option-follow-url = The feed’s address, or a page that has one
option-follow-channel = Where to post; this channel if you leave it out
option-follow-role = A role to ping with every post
option-follow-mode = Each item at once, or a summary
option-follow-include = Only items with one of these words, separated by commas
option-follow-exclude = No items with any of these words, separated by commas
option-follow-age = How many days old an item may be; 7 if you leave it out
option-follow-threads = A thread or forum post for each item, or one for the city
option-follow-publish = Publish posts to servers that follow this announcement channel
option-follow-subscription = What you follow
mode-instant = each item at once
mode-daily = a summary every day
mode-weekly = a summary every week
threads-each = each item in a thread of its own
threads-city = all items in one thread

## The news card

news-view-original = View original
news-credit = Picture: { $credit }
news-caption-credit = { $caption } – { $credit }
news-also = Also in: { $places }
news-language = in { $language }
news-translated = Machine translation: { $title }
news-title-city = News of { $city }
news-title-pair = News of { $city } and { $other }
news-none-city = I found nothing new about { $city } and its sister cities.
news-none-pair = I found nothing new about { $city } and { $other }.
news-unreachable = I could not reach { $source }: { $error }
news-search-silent = The news search did not answer.
news-search-had = The news search did not answer. Here is what I had { $when }.
news-last-seen = What follows was last seen { $when }.
news-never-seen = I have nothing of it from before.
news-more = More news
terminal-news-more = Type “more” for more.
news-gdelt = Search: The GDELT Project (gdeltproject.org)
news-button = News
news-newest = Newest items
news-skipped =
    { $count ->
        [one] { $count } older item skipped
       *[other] { $count } older items skipped
    }
news-digest-daily = The day’s news from { $feed }
news-digest-weekly = The week’s news from { $feed }
news-digest-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
news-list-title =
    { $count ->
        [one] { $count } more item from { $feed }
       *[other] { $count } more items from { $feed }
    }
news-thread-opening = { $feed }: what is new is posted here.
news-tag-names = News, Sister city, Sister cities

## Following

follow-label-pair = News of { $city } and { $other }
follow-label-city = News of { $city }
follow-done = { $channel } now follows { $feed }: { $mode }.
follow-done-digest = The first summary comes { $when }.
follow-done-instant = The next new item will be posted. This is the newest one there is:
follow-done-empty = There is no item yet. The first one will be posted.
follow-done-role = { $role } will be pinged.
follow-done-words = Only items with: { $include }
follow-done-not-words = No items with: { $exclude }
follow-done-publish = Posts will be published, at most ten an hour.
follow-not-announcement = { $channel } isn’t an announcement channel, so nothing can be published there. Leave { $option } out, or choose another channel.
follow-limit =
    { $limit ->
        [one] This server already follows { $limit } feed, which is the most I allow. { $command } makes room.
       *[other] This server already follows { $limit } feeds, which is the most I allow. { $command } makes room.
    }
follow-already = { $channel } already follows { $feed }. { $command } shows it.
follow-lacks = I cannot post in { $channel } yet. There I lack:
follow-lacks-what-to-do = Give me these permissions in the channel’s settings, then try again.
follow-lacks-channel = I can post in text channels, announcement channels, threads, forums and forum posts. Please choose one of them.
follow-role-everyone = I don’t ping @everyone. Choose another role, or none.
follow-unreadable = I cannot follow { $url }: { $error }
follow-choose-feed = That is a web page, and it offers these feeds. Which one do you mean?
follow-choose-feed-placeholder = Choose a feed
follow-sources = You can also follow these sources here:
follow-sources-placeholder = Follow one of them
follow-site = Look for a feed on { $host }
source-town-hall = Town hall
source-paper = Local paper
source-association = Association
source-quiet = quiet for months
follow-none = This server follows nothing yet. { $first } or { $second } begins.
follow-list-title = What this server follows
follow-list-place = in { $channel } · { $mode }
follow-list-words = only: { $include }
follow-list-not-words = not: { $exclude }
follow-list-age =
    { $days ->
        [one] at most { $days } day old
       *[other] at most { $days } days old
    }
follow-no-threads = { $channel } is a thread, and there are no threads within threads. Leave the option out, or choose a channel or forum.
follow-gone = I couldn’t find that subscription. { $command } shows what there is.
follow-removed = { $channel } no longer follows { $feed }.
follow-paused = { $feed } is paused in { $channel }. { $command } posts again.
follow-resumed = { $feed } is posted in { $channel } again, beginning with what is new from now on.
follow-test-title = What { $feed } would post now
follow-test-empty = The feed shows no items.

health-ok = last read { $when }, next check { $next }
health-new = not read yet, first check { $next }
health-failing = ⚠ { $error } Since { $since }; last read { $when }, next try { $next }.
health-never = ⚠ { $error } Never read yet; next try { $next }.
health-posted = last post { $when }
health-paused-moderator = ⏸ paused by a moderator { $when }
health-paused-failing = ⏸ paused { $when }: it could not be read for ten days. { $error }
health-paused-gone = ⏸ paused { $when }: the feed is gone for good
health-paused-channel = ⏸ paused { $when }: the channel is gone
health-paused-permission = ⏸ paused { $when }: I may not post in the channel
health-paused-tag = ⏸ paused { $when }: the forum wants a tag on every post, and none of its tags fits
health-unpostable =
    { $count ->
        [one] ⚠ { $count } item could not be posted, because Discord would not take it: “{ $title }”, { $when }
       *[other] ⚠ { $count } items could not be posted, because Discord would not take them; the newest: “{ $title }”, { $when }
    }

verdict-post = ✅ would be posted
verdict-seen = ☑ has been seen before
verdict-first-poll = ☑ stood there when you began to follow
verdict-stale =
    { $days ->
        [one] ⏭ is older than { $days } day
       *[other] ⏭ is older than { $days } days
    }
verdict-not-included = 🚫 has none of the words you ask for
verdict-excluded = 🚫 has a word you exclude
verdict-flood = ⏭ one of many at once: told in one line with the others
verdict-told = ☑ the same story as another, named with it

notice-failing = { $feed } has been paused here: it could not be read for ten days. { $error }
notice-gone = { $feed } has been paused here: its server says it is gone for good.
notice-channel = I stopped posting { $feed }, because its channel is gone.
notice-permission = I stopped posting { $feed } in { $channel }, because I may not post there.
notice-tag = I stopped posting { $feed } in { $channel }, because the forum wants a tag on every post and none of its tags fits. Make one called like the city, its country or “News”, and resume.
notice-resume = Post again

## What goes wrong with feeds, as a sentence

feed-error-bad-address = That isn’t the address of a web page.
feed-error-credentials = The address holds a user name or password. I do not keep those.
feed-error-bad-port = I do not fetch from port { $port }.
feed-error-not-public = The address is not on the public internet.
feed-error-unreachable = { $host } does not answer.
feed-error-tls = { $host } has no valid certificate.
feed-error-timeout = The site did not answer within { $seconds } seconds.
feed-error-redirects = The address redirects more than { $limit } times.
feed-error-gone = The site says the feed is gone for good.
feed-error-throttled = The site asked me to come back later.
feed-error-status = The site answers with error { $status }.
feed-error-too-large = The feed is larger than { $megabytes } MB.
feed-error-encoding = The feed is packed in a way I don’t know ({ $encoding }).
feed-error-broken = The site’s answer is broken.
feed-error-web-page = That is a web page without a feed.
feed-error-not-a-feed = That isn’t an RSS or Atom feed.
feed-error-unreadable = The feed can’t be read.
feed-error-busy = Too many people are asking for news right now. Please try again in a few minutes.
feed-error-no-city = I no longer know the city.

## Discord's names of the permissions

permission-view_channel = View Channel
permission-send_messages = Send Messages
permission-send_messages_in_threads = Send Messages in Threads
permission-create_public_threads = Create Public Threads
permission-embed_links = Embed Links
permission-attach_files = Attach Files
permission-create_events = Create Events
permission-manage_events = Manage Events
permission-manage_guild = Manage Server
permission-mention_everyone = Mention @everyone, @here, and All Roles (or make the role mentionable)

## python -m bot feed URL

feed-moved = The feed has moved for good to { $url }
feed-count =
    { $count ->
        [0] The feed shows no items.
        [one] { $count } item. Followed now, it would post what is new from now on, like this:
       *[other] { $count } items. Followed now, it would post what is new from now on, like these:
    }
feed-unread =
    { $count ->
        [one] { $count } item could not be read and is left out.
       *[other] { $count } items could not be read and are left out.
    }
feed-asks = The site asks to be left alone for { $minutes } minutes after each visit.
feed-page = That is a web page, and it offers these feeds:
feed-refused = { $url } cannot be read: { $error }
permission-send_polls = Create Polls
