### Az üzenetmenü: „Említett testvérvárosok”. $some: testvérvárosok nevei.

mentioned-menu = Említett testvérvárosok
mentioned-title = Említett testvérvárosok
mentioned-pairs = Egymás testvérvárosai
mentioned-none = Ebben az üzenetben nem találtam várost.
mentioned-or = „{ $name }” ezt is jelentheti: { $places }.
