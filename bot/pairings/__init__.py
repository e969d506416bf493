"""Decide which cities are bound to a city, and how."""
