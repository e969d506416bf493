### Only what British English says differently.

suggest-other = Twin town
help-title = What is my twin town?
help-first-ask = { $command } shows the twin towns of a city. Try it with { $city }.
help-ask-city = What are the twin towns of { $city }?
help-ask-far = Which twin town of { $city } is the farthest?
about-what = I answer “Who is my twin town?” for the whole world, bring the news of such friendships, and help to announce their events.
operator-only = Only this bot’s operator knows of { $count ->
        [1] a twin town
       *[other] { $count } twin towns
    } of { $city }; no source we read confirms it.
pair-operator = This bot’s operator added { $city } and { $other } as twin towns, { $when }; no source we read confirms it.
