"""Measure our code against its peers, both in the same run."""
