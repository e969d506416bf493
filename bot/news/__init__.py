"""Decide what is news."""
