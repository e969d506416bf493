### Only what British English says differently.

year-title = { $server }: { $year } in twin towns
year-title-so-far = { $server }: { $year } in twin towns, so far
year-how-event = { $command } announces an event with a twin town; once it has taken place, its cities stand on the map.
