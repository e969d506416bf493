### Only what British English says differently.

mentioned-menu = Twin towns mentioned
mentioned-title = Twin towns mentioned
