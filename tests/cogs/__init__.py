"""Commands and presses, as far as they need no Discord."""
