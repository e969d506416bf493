"""Sister City: who is my sister city, what is new there, and what is on."""

__version__ = "0.2.0"
