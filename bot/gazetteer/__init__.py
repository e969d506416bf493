"""Decide which city a person means."""
