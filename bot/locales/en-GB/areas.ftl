### Only what British English says differently.

area-count =
    { $count ->
        [0] No pairing of a city there is on record.
        [1] One twinning is on record.
       *[other] { $count } twinnings are on record.
    }
alt-area = Map: the most connected cities of { $area }, with lines to their twin towns:
whose-sisters =
    { $area ->
        [none] the twin towns of { $city }
       *[other] the twin towns of { $city } in { $area }
    }
narrow-no =
    { $total ->
        [0] No: { $city } has no twin town on record.
        [1] No: the one twin town of { $city } on record is not in { $area }.
       *[other] No: none of { $city }’s { $total } twin towns on record is in { $area }.
    }
narrow-none =
    { $total ->
        [0] { $city } has no twin town on record.
        [1] The one twin town of { $city } on record is not in { $area }.
       *[other] None of { $city }’s { $total } twin towns on record is in { $area }.
    }
narrow-outside-none =
    { $total ->
        [0] { $city } has no twin town on record.
        [1] The one twin town of { $city } on record is in { $area }.
       *[other] All of { $city }’s { $total } twin towns on record are in { $area }.
    }
whose-sisters-outside = the twin towns of { $city } outside { $area }
whose-sisters-those = the twin towns of { $city } ({ $filters })
narrow-none-those =
    { $total ->
        [0] { $city } has no twin town on record.
       *[other] None of the twin towns of { $city } on record fits this: { $filters }.
    }
narrow-no-those =
    { $total ->
        [0] No: { $city } has no twin town on record.
       *[other] No: none of the twin towns of { $city } on record fits this: { $filters }.
    }
