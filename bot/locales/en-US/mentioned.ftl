### The message menu “Sister cities mentioned”. $some: names of sister cities.

mentioned-menu = Sister cities mentioned
mentioned-title = Sister cities mentioned
mentioned-pairs = Paired with each other
mentioned-none = I couldn’t find a city in this message.
mentioned-or = “{ $name }” may also mean { $places }.
