### Buttons, menus and answers that only Discord has.

## The city card and the pairing card

card-previous = Previous page
card-next = Next page
card-details = Details of…
card-show-ended = Show ended ones
card-set-home = Set as my home
card-take-action = Take action
card-correct = Report a mistake
card-did-you-mean = Or { $city }?
card-another = Another { $city }?
card-fact = { $label }: { $value }
card-choose = Choose a city

## /home

home-set = Your home is { $city }. { $command } without a city now shows it.
home-is = Your home is { $city }.
home-none = You have not set a home. { $command } sets it.
home-of-server = The home of this server is { $city }.
home-cleared = Done. I no longer keep your home city.
home-was-none = You had not set a home city, so there is nothing to forget.

## /privacy

privacy-nothing = Nothing is kept about you.
privacy-about = This is everything that is kept about you:
privacy-export = Everything that is kept about you is in this file.
privacy-delete-ask =
    { $count ->
        [1] One entry is kept about you. Delete it for good? That cannot be undone.
       *[other] { $count } entries are kept about you. Delete them all for good? That cannot be undone.
    }
privacy-delete-yes = Delete everything
privacy-delete-no = Keep it
privacy-deleted =
    { $count ->
        [0] Nothing was kept about you any more.
        [1] Done: the one entry about you is deleted.
       *[other] Done: all { $count } entries about you are deleted.
    }
privacy-kept-all = Nothing was deleted.

## /suggest and “Correct this”

suggest-title = Propose or correct
suggest-city = City
suggest-other = Sister city
suggest-source = A page that says so
suggest-note = What is wrong or missing?
suggest-thanks = Thank you! Your suggestion { $number } about { $city } and { $other } goes to the operator for review.
suggest-too-many = { $count } suggestions of yours are still waiting for review. Thank you – please let us catch up first.
suggest-accept = Accept
suggest-decline = Decline
suggest-accepted = Accepted. Nothing of it is shown yet: the data have to be put right by hand.
suggest-accepted-shown = Accepted: it is shown from now on.
suggest-declined = Declined.
suggest-decided = This was decided before.
suggest-to-operator =
    Suggestion { $number }: { $city } and { $other }
    Source: { $source }
    Note: { $note }

## /help and /about

help-title = Who is my sister city?
help-intro = I know the sister cities, twin towns and partner cities of the whole world.
help-first = What most begin with
help-first-ask = { $command } shows the sister cities of a city. Try it with { $city }.
help-first-pair = { $command } shows what binds two cities. Try it with { $city } and { $other }.
help-first-home = { $command } keeps your own city; then { $sister } alone shows it.
# A well-known city of the language, and one of its sisters: names for examples.
help-city = Bergen
help-other = Seattle
# Questions people may ask the bot; they must be understood as they stand.
help-ask-city = What are the sister cities of { $city }?
help-ask-pair = Is { $city } twinned with { $other }?
help-ask-far = Which sister city of { $city } is the farthest?
help-members = Commands for everybody
help-moderators = For moderators
help-plain-words-how = Mention me, or write to me directly:
help-menu = On a message
help-menu-how = Press and hold a message (or right-click it), choose Apps, then “{ $name }”: I find the cities in it.
help-support = Get help
about-title = About Sister City
about-what = I answer “Who is my sister city?” for the whole world, bring the news of such friendships, and help to announce their events.
about-figures = I know { $cities } cities.
about-data = Partnerships come from Wikipedia’s lists of twin towns and sister cities (CC BY-SA 4.0) and from Wikidata (CC0). What only Wikidata has is marked as unconfirmed. Cities come from GeoNames (CC BY 4.0).
about-privacy = I keep only what you tell me to keep: { $command } shows it.
about-version = Version { $version }, free software (MIT).
about-take-action = Take Action
about-more-information = More Information
about-donate = Donate
about-invite = Add to a server

# What this bot’s operator added, and what came of a suggestion
suggest-on-record = { $city } and { $other } are on record already. If something about it is wrong or missing (the year, an end, a name), say so with /suggest and its note, best with a page.
suggest-on-record-ended = { $city } and { $other } are on record as ended. If it goes on, or something else about it is wrong or missing, say so with /suggest and its note, best with a page.
suggest-author-shown = Thank you again: the pairing of { $city } and { $other } that you suggested was accepted and is shown from now on.
suggest-author-accepted = Thank you again: your suggestion about { $city } and { $other } was accepted; it will be put right by hand.
suggest-author-declined = Your suggestion about { $city } and { $other } was looked at and not taken over. A page that shows it would help.
suggest-none-open = No suggestion waits.
heading-operator = Suggested by this bot’s operator, unconfirmed
operator-added = suggested by this bot’s operator, { $when }
operator-only = Only this bot’s operator knows of { $count ->
        [1] a sister city
       *[other] { $count } sister cities
    } of { $city }; no source we read confirms it.
pair-operator = This bot’s operator added { $city } and { $other } as sister cities, { $when }; no source we read confirms it.
