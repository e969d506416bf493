### Only what British English says differently.

suggest-other = Twin town
help-title = What is my twin town?
about-what = I answer “Who is my twin town?” for the whole world, bring the news of such friendships, and help to announce their events.
