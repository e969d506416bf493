### Events: cards, previews, answers, reminders, and what goes wrong with them.
### $title: what a moderator called the event. $city, $other: places as `Catalogue.short_place` writes them.

command-event = Announce, change and cancel events
command-event-create = Announce an event: preview first, then confirm
command-event-edit = Change an event; card, Discord’s event and calendar file follow
command-event-cancel = Cancel an event, or one time of a series
command-event-announce = Post an event’s card again, here or in another channel
command-event-again = Announce an event once more: a copy of one that was, at another time
command-event-people = Who answered what; add or remove somebody, or get the list as a file
option-event-again = Which one; the latest if left out
option-event-people-add = Somebody to add, who said so elsewhere
option-event-people-answer = What they answer; going if left out
option-event-people-remove = Somebody whose answer is to be removed
option-event-people-file = The list as a file for spreadsheets (CSV)
event-people-bot = Bots do not come to events.
event-people-elsewhere = Only members of this server can be put on the list.
event-people-name = Name
event-people-answer = Answer
event-people-at = Answered at (UTC)
event-people-id = Discord id
command-event-when-both = Hours that suit two sister cities: by day in both
event-both-none = It is never by day, from 8 to 22, in { $city } and { $other } at once.
event-both-week = Week of { $day }
event-both-title = By day in both: { $city } and { $other }
event-both-lead = From 8 to 22 in both cities, on the Saturday of each week; the other days are alike.
event-both-next = Announce one of them with { $command }.
event-both-hours = { $city } { $here } is { $other } { $there }
event-both-no-hour = no common hour
event-both-odd = only one of the two has changed its clocks
command-events = Upcoming events of this server
option-event-title = What it is called (up to 100 characters)
option-event-when = When it starts: “next Friday 7pm”, “January 17, 2027 6:30 PM”, or Discord’s <t:…>
option-event-duration = How long: “2 hours”, “90 min”, “3 days”, “until 22:00”; two hours if left out
option-event-place = Where: a place or a link
option-event-city = The city it happens in; its time zone counts. This server’s home city if left out
option-event-other = The sister city
option-event-description = What people should know
option-event-host = Who invites
option-event-image = A picture: PNG, JPG, GIF, WebP or AVIF
option-event-image-url = The address of a picture, instead of a file
option-event-role = A role to ping once when it is announced
option-event-channel = Where to announce it; the event channel of /setup if left out
option-event-repeat = Whether it comes back
option-event-until = When the series ends: a date, or “10 times”
option-event-places = How many people can come; whoever comes later waits for a place
option-event-reminders = When to remind: “1 day, 15 min” (as it is if left out), or “none”
option-event-thread = Whether a thread to talk in hangs on each card
option-event-event = Which event, or which time of a series
option-event-reason = Why, for the card
option-event-scope = How much of a series: this time, this and all following, or all still to come
option-event-role-anew = A role to ping from now on; @everyone for nobody
option-event-channel-anew = Where the card is to move

## The card

event-title-cancelled = Canceled: { $title }
event-title-ended = Over: { $title }
event-when-line = { $start } – { $end } · { $relative }
event-to-card = Open the card
event-place = Where
event-place-open = Place to be announced
event-host = Host
event-hosted-by = Host: { $host }
event-reason = Reason
event-series = Series
event-answers = Answers
event-footer = Event { $number }
event-span-one-day = { $date }, { $start } – { $end } ({ $zone })
event-span-days = { $date }, { $start } – { $end_date }, { $end } ({ $zone })
event-counts = Going: { $going } · Maybe: { $maybe } · Can’t: { $declined }
event-counts-capped = Going: { $going } of { $capacity } · Waiting: { $waiting } · Maybe: { $maybe } · Can’t: { $declined }
event-repeat-daily = Every day · { $number } of { $total }
event-repeat-biweekly = Every other { $weekday } · { $number } of { $total }
event-repeat-weekdays = Monday to Friday · { $number } of { $total }
event-repeat-weekly = Every { $weekday } · { $number } of { $total }
event-repeat-monthly = Every month on day { $day } · { $number } of { $total }
event-repeat-monthly-weekday =
    { $nth ->
        [1] Every first { $weekday } of the month
        [2] Every second { $weekday } of the month
        [3] Every third { $weekday } of the month
        [4] Every fourth { $weekday } of the month
       *[other] Every last { $weekday } of the month
    } · { $number } of { $total }
event-repeat-yearly = Every year on { $date } · { $number } of { $total }
event-picture-alt = Picture for the event “{ $title }”
event-postcard-alt = Postcard of { $city } and { $other } for the event “{ $title }”
event-button-going = Going
event-button-maybe = Maybe
event-button-declined = Can’t
event-button-calendar = Add to calendar
event-button-list = Who is coming?
event-reminder = Starts { $relative }: { $absolute }

## A person's answer

event-answered-going = You are going to { $title }.
event-answered-waiting = Every place at { $title } is taken. You are on the waiting list, and move up when a place is free.
event-answered-maybe = Maybe you are going to { $title }.
event-answered-declined = You cannot come to { $title }.
event-told-moved = Moved: it begins on { $start }, not on { $was }.
event-told-cancelled = Canceled: it does not take place on { $was }.
event-place-free = A place has become free: you are going!
event-local-time = Your time: { $absolute } ({ $relative })
event-taken-back = Your answer is taken back and forgotten.
event-button-take-back = Take back
event-button-remind = Remind me by direct message
event-button-quiet = Do not remind me
event-calendar = Open this file in your calendar. A newer file of the same event replaces this one.
event-list-going = Going
event-list-waiting = Waiting for a place
event-list-maybe = Maybe
event-list-declined = Can’t come
event-list-empty = Nobody has answered yet.
event-list-not-yours = Only moderators see names. The totals:
events-title = Upcoming events
events-none = No events are coming up. Moderators announce one with { $command }.
events-menu = See an event and answer

## For moderators

event-preview = This will be announced in { $channel }. Please look at the times.
event-preview-role = { $role } will be pinged once.
event-warn-past = This time is past.
event-warn-skipped = The clocks go forward then and skip this hour; it was read as the hour after.
event-warn-twice = The clocks go back then and this hour comes twice; the first one is meant.
event-warn-far-off = That is more than a year from now. Is the year right?
event-warn-day-or-month = Day or month first? Please check the date.
event-warn-which-week = “Next” was read as the very next one, in this week. For the week after, write the date.
event-warn-eight-days = “Eight” or “fifteen days” was taken for one or two whole weeks. If you meant the days one by one, write the date.
event-warn-every-week = A day that comes again and again was taken as the next one, above. For a series, choose “repeat”.
event-warn-feast-day = This day is kept on different dates in different countries. Check the one above.
event-warn-minutes-to = “5 to 7” was taken as a range, from five until seven. For five minutes to seven, write “6:55”.
event-warn-weekday-mismatch = Weekday and date do not match; the date counts.
event-warn-slip = A misspelled day or month was read as the nearest name. Check the date above.
event-warn-half-day = An hour without “am” or “pm” was taken as written above. For the other half of the day, write “7pm” or “19:00”.
event-warn-midnight = “Midnight” was taken for the one that ends that day.
event-warn-end-day = The last day has no hour of its own; it was taken to end at the hour the first one begins. Write “28 Nov 10:00 – 29 Nov 16:00” for another.
event-warn-zone-season = That abbreviation is of the other season; the clock of the place was taken, as it goes then.
event-anniversary = On { $date }, the friendship of { $city } and { $other } turns { $years }.
event-anniversary-year = In { $year }, the friendship of { $city } and { $other } turns { $years }.
event-button-confirm = Confirm
event-button-edit = Edit
event-button-cancel = Cancel
event-form-title = Change the event
event-field-title = Title
event-field-when = When
event-field-duration = How long
event-field-place = Where
event-field-description = Description
event-edit-preview = { $title } is to change: { $fields }. Nothing happens before you confirm.
event-scope-this = This one time only; the rest of the series stays as it is.
event-scope-following = { $count ->
    [1] This time only: it is the last one. What is before it stays as it is.
   *[other] This time and all that follow, { $count } in all; what is before stays as it is.
}
event-scope-all = { $count ->
    [1] The one time that is still to come.
   *[other] All { $count } times that are still to come.
}
event-edit-channel = The card will move to { $channel }.
event-edit-role = { $role } will be pinged whenever a card is posted from now on.
event-edit-stay = { $going } people have a place already, and all of them keep it. Nobody new gets one before fewer than { $capacity } are going.
event-edit-meanwhile = Somebody else has changed this meanwhile: { $fields }. You see it as you want it; confirm to put that in the place of theirs.
event-edit-nothing = That is how it is already; nothing would change.
event-edit-done = This has been confirmed or thrown away already.
event-edit-thrown-away = Thrown away; the event stays as it is.
event-cancel-preview = { $title } is to be called off. Nothing happens before you confirm.
event-cancel-going = { $count ->
    [1] One person is going.
   *[other] { $count } people are going.
}
event-button-call-off = Call it off
event-button-keep = Keep it
event-field-city = City
event-field-other = Sister city
event-field-host = Host
event-field-role = Role to ping
event-field-channel = Channel
event-field-repeat = Repetition
event-field-places = Places
event-field-reminders = Reminders
event-field-picture = Picture
event-field-thread = Thread
event-draft-thrown-away = Thrown away; nothing was announced.
event-announced = Announced: { $title } { $link }
event-announced-here = I no longer see the channel it was in. The card is in { $channel } now.
event-not-announced = Not announced yet: { $title }
event-changed = Changed: { $title } { $link }
event-cancelled = Canceled: { $title } { $link }
event-problem = { $title }: { $problem }
event-choice-series = { $title } (whole series)
event-choice-one = { $title } – { $date }, { $time }
event-title-anniversary = { $years } years of friendship: { $city } and { $other }
# Usual names of a forum's tag for events, the commonest first: refusal-tag names it. No name in two cases: case does not matter.
event-tag-names = Events, Event, Meetups, Meetup
event-times = next Friday 7pm | tomorrow at 6pm | January 17, 2027 6:30 PM | in 2 weeks at 8pm
event-durations = 30 min | 1 hour | 90 min | 2 hours | 3 hours | 1 day | 3 days
event-native-missing = I lack the permission “{ $permission }”, so it won’t show in Discord’s own event list. The card is posted all the same.

event-card-channel-gone = The channel of the card is gone. { $command } posts it in another one.
event-card-deleted = The card was deleted. { $command } posts it again.
event-card-missing = I cannot post the card in { $channel }: I lack the permission “{ $permission }” there. I will try again.
event-card-pending = It takes longer than usual. The card follows by itself in { $channel }.
event-native-deleted = Discord’s own event was deleted. { $command } makes it again.
event-native-too-many = This server has 100 events in Discord’s list already, the most Discord allows. The card stands without it.
event-native-started = It has begun, so it is not put into Discord’s event list any more.
event-native-failed = It isn’t in Discord’s own event list yet.

## What cannot be done, and what can

event-when-unreadable = I can’t read “{ $text }” as a time. Try “next Friday 7pm”, “January 17, 2027 6:30 PM” or “tomorrow at 6pm”.
event-when-which-feast = “{ $feast }” is not one date everywhere, or lasts several days. Write the date, such as “January 17, 2027 6:30 PM”.
event-when-no-time = “{ $text }” names a day but no time of day. Try “next Friday 7pm”, “January 17, 2027 6:30 PM” or “tomorrow at 6pm”.
event-when-too-far = That is more than five years from now; Discord announces nothing later.
event-zone-unclear = “{ $zone }” is the name of several time zones: { $zones }. Write one of these behind the time, or “Seattle time”.
event-duration-unreadable = I can’t read “{ $text }” as a length of time. Try “2 hours”, “90 min” or “until 22:00”.
event-end-before-start = It would end before it starts. Try “2 hours”, “90 min” or an end after the start.
event-too-long = An event can last { $days } days at most.
event-until-before-start = The series would end before its first event.
event-until-without-repeat = An end of the series needs a repetition: choose one in the option “repeat”.
event-two-ends = “{ $when }” names one end and “{ $duration }” another. Leave one of the two out.
event-weekdays-at-weekend = A series of weekdays begins on a day from Monday to Friday. Choose another day, or “repeat: daily”.
event-reminders-unreadable = I can’t read “{ $text }” as reminders. Try “1 day, 15 min”, “2 hours” or “none” (at most five, at most four weeks ahead).
event-title-missing = The event needs a title.
event-title-too-long = The title has { $length } characters; 100 are the most Discord takes.
event-city-needed = Which city’s time zone should I use? Name the city in the option “city”, or set this server’s home city with /setup.
event-start-past = It would start in the past. Choose a later time.
event-channel-gone = That is not a text channel I can see.
event-channel-not-writable = I cannot post in { $channel }: I lack the permission “{ $permission }” there.
event-thread-in-thread = A thread cannot hang on a card in a thread. Choose a channel.
event-channel-not-yours = You may not write in { $channel } yourself.
event-role-everyone = I don’t ping @everyone. Choose a role that people picked.
event-role-not-pingable = I may not ping { $role }. Allow anyone to mention it in the role’s settings, or give me the permission “Mention Everyone”.
event-role-not-yours = You may not ping { $role } yourself, so I don’t either.
event-role-gone = The role to ping is gone. Make the event anew with another.
event-image-none = That is no picture, or not a whole one. PNG, JPG, GIF, WebP and AVIF can be shown.
event-image-sides = The picture has more pixels than I look at: { $side } along a side, { $millions } million in all. Make it smaller.
event-image-too-large = The picture is larger than { $megabytes } MB.
event-image-unreachable = I can’t load the picture. Attach it as a file instead.
event-not-announcer = Only people with the permission “Create Events”, and the announcer role of /setup, announce events.
event-not-found = I couldn’t find an open event “{ $event }” here. Choose one from the list while you type.
event-is-over = “{ $title }” is over or canceled.
event-draft-gone = This preview is out of date. Please start again.
event-draft-announced = This event has been announced already.
event-edit-one-time-only = One time of a series can get another time, length, title and place. For the rest, choose the scope “following” or “all”.
event-no-answer = Answer first; then I can remind you.
week-title = Coming up this week
week-more =
    { $count ->
        [1] One more; { $command } shows it.
       *[other] { $count } more; { $command } shows them.
    }
event-interested = Interested in Discord’s own list: { $count }
option-event-poll = Whether people are asked in this channel, with a poll of Discord’s
event-both-question = When does it suit you? By the clocks of { $city } · { $other }
event-both-asked = Asked here: { $link }. Several answers can be chosen; the poll is open for a week.
event-both-to-poll = Open the poll
