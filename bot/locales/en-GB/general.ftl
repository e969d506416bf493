### Only what British English says differently.

territory-MO = Macau
