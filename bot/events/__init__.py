"""Decide what an announced event is, and when."""
