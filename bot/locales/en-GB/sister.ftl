### Only what British English says differently.

count-listed =
    { $count ->
        [0] No confirmed twin town
        [one] { $count } twin town
       *[other] { $count } twin towns
    }
reported-only =
    { $count ->
        [1] Unconfirmed: only Wikidata ({ $years }) knows of a twin town of { $city }. It may have ended, or may only be a friendship agreement.
       *[other] Unconfirmed: only Wikidata ({ $years }) knows of { $count } twin towns of { $city }. Some may have ended, or may only be friendship agreements.
    }
through-place = Through { $place }, which belongs with it: { $count ->
        [1] one more twin town
       *[other] { $count } more twin towns
    }
through-district = Through its district { $place }: { $count ->
        [1] one more twin town
       *[other] { $count } more twin towns
    }
through-around = Through { $place }, around it: { $count ->
        [1] one more twin town
       *[other] { $count } more twin towns
    }
through-region = Through its region { $place }: { $count ->
        [1] one more twin town
       *[other] { $count } more twin towns
    }
through-more =
    { $count ->
        [1] One more district or municipality of it has twin towns of its own.
       *[other] { $count } more districts and municipalities of it have twin towns of their own.
    }
label-sisters = Twin towns
label-shared = Twin towns in common
none-on-record = { $city } has no twin town in our data. There may still be one we don’t know about.
ended-only =
    { $count ->
        [1] { $city } has no twin town on record today: the one it had has ended.
       *[other] { $city } has no twin town on record today: the { $count } it had have ended.
    }
ended-only-in =
    { $count ->
        [1] { $city } has no twin town on record today: the one it had has ended ({ $when }).
       *[other] { $city } has no twin town on record today: the { $count } it had have ended, the last one in { $when }.
    }
no-city = Which city is yours? Tell me with { $command }, or ask about any city: “twin towns of Bergen”.
hint = I know the twin towns and sister cities of the whole world. Ask me “What are the twin towns of Bergen?” or “Is Bergen twinned with Seattle?”
pair-listed = { $city } and { $other } are twin towns.
pair-listed-since = { $city } and { $other } have been twin towns since { $when }.
pair-suspended = { $city } and { $other } are twin towns, but the partnership is suspended.
pair-reported = { $city } and { $other } are twin towns according to Wikidata ({ $years }), but nothing newer confirms it.
pair-ended = { $city } and { $other } were twin towns; the partnership has ended.
pair-ended-in = { $city } and { $other } were twin towns until { $when }.
pair-none = { $city } and { $other } are not twin towns in our data.
pair-chain = The shortest chain of twin towns between them: { $chain }.
pair-no-chain = No chain of twin towns leads from one to the other.
pair-shared =
    { $count ->
        [1] They have one twin town in common: { $places }.
       *[other] They have { $count } twin towns in common: { $places }.
    }
pair-shared-more =
    { $count ->
        [1] They have { $total } twin towns in common: { $places } and one more.
       *[other] They have { $total } twin towns in common: { $places } and { $count } more.
    }
