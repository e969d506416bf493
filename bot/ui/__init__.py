"""Discord's messages as values."""
