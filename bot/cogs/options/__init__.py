"""What a command can be given beyond plain text: a city, a country, a channel."""
