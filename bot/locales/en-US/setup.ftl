### The panel of /setup. $permission is Discord's English name of it.

command-setup = Set this server up: home city, language, channels, who announces events, quiet hours
option-setup-city = This server’s home city
option-setup-calendar = The address of this server’s calendar: show it, or make a new one
setup-title = Setting up Sister City here
setup-not-set = Not set
setup-home = Home city
setup-news = News channel
setup-events = Event channel
setup-announcer = Announcer role
setup-language = Language of posts
setup-quiet = Quiet hours
setup-quiet-from-to = { $start } – { $end }, by the home city’s clock: no news is posted then
setup-server-rights = Discord’s own event list
setup-missing = { $permission } – missing
setup-channel-gone = The channel is gone. Choose another one.
setup-role-gone = The role is gone. Choose another one.
setup-no-role = None: only people with the permission “Create Events” announce events
setup-role-hint = Discord hides /event from { $role } until you allow it: Server Settings → Integrations → Sister City → /event → add the role. Or give the role “Create Events”.
setup-create-events-hint = Without it events get their card, but no entry in Discord’s event list.
setup-choose-news = News channel
setup-choose-events = Event channel
setup-choose-announcer = Announcer role: may use /event
setup-choose-language = Language of posts
setup-button-home = Home city
setup-button-quiet = Quiet hours
setup-button-test = Test post
setup-button-refresh = Look again
setup-field-home = Home city (empty: none)
setup-field-quiet-from = Quiet from, such as 22:00 (empty: none)
setup-field-quiet-to = Quiet until, such as 07:00
setup-saved = ✓ Saved.
setup-calendar = Subscribe to this address in a calendar, and it keeps up with the events of this server. Whoever has the address can read them; { $command } makes a new one, and this one leads nowhere then.
setup-calendar-none = Whoever runs this bot has not opened calendars by address (PUBLIC_URL). “Add to calendar” on a card gives a file.
setup-quiet-both = Quiet hours need a beginning and an end.
setup-time-unreadable = I can’t read “{ $text }” as a time of day. Try “22:00”, “7:30” or “10 pm”.
setup-role-everyone = @everyone can’t be the announcer role.
setup-test-post = This is a test: Sister City can post here.
setup-test-posted = Test posted in { $channel }.

## The server’s year: the cities its events and members touched, as a map.

setup-button-year = The server’s year
year-title = { $server }: { $year } in sister cities
year-title-so-far = { $server }: { $year } in sister cities, so far
year-met = { $count ->
    [1] One event
   *[other] { $count } events
} with { $cities ->
    [1] one city
   *[other] { $cities } cities
} in { $countries ->
    [1] one country
   *[other] { $countries } countries
}.
year-going = Members meant to come { $count ->
    [1] once
   *[other] { $count } times
}.
year-cities = The cities
year-events = { $count ->
    [1] one event
   *[other] { $count } events
}
year-members = home of { $count } members
year-more = … and { $count ->
    [1] one more city
   *[other] { $count } more cities
}.
year-footer = Homes are shown only where at least three members share one.
year-empty = There is nothing to show of { $year } yet: no event with a city has taken place here.
year-how = How it begins
year-how-event = { $command } announces an event with a sister city; once it has taken place, its cities stand on the map.
year-how-home = With { $command } members tell their home; where three of them share one, it stands on the map too.
year-ideas = Occasions to come
year-no-channel = Choose an event or news channel with { $command }, and the year can be posted there.
year-told = Every January 2 the year just over is posted in { $channel }.
year-not-told = The year is posted in { $channel } when you say so; every January 2 if you turn that on.
year-post = Post it now
year-turn-on = Post it every January
year-turn-off = Post it no more
year-posted = ✓ It is being posted in { $channel }.
year-posted-before = It was posted in { $channel } before. To post it once more, open it anew.
option-setup-week = Whether “Coming up this week” is posted on Mondays
option-setup-mention = Whether reminders in a channel mention who is going
setup-week = Coming up this week
setup-week-on = Posted on Mondays at 9 in { $channel }, where something comes
setup-week-no-channel = There is no channel to post the week in yet. Choose an event channel first.
setup-mention = Reminders
setup-mention-on = They mention who is going, and nobody else
setup-test-forum = In { $channel } each event becomes a post of its own; all that takes is allowed there.
