### Only what British English says differently.

command-sister = Who are the twin towns of a city?
command-suggest = Propose a twin town, or correct one
