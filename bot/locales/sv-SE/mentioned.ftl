### Meddelandemenyn ”Nämnda vänorter”. $some: namn på vänorter.

mentioned-menu = Nämnda vänorter
mentioned-title = Nämnda vänorter
mentioned-pairs = Vänorter till varandra
mentioned-none = Jag hittade ingen ort i det här meddelandet.
mentioned-or = ”{ $name }” kan också betyda { $places }.
