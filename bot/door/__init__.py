"""The one way to Discord outside an interaction's answer: what its answers mean, and when to stop asking."""
