"""Name the kinds of names a city goes by."""

PRIMARY, NICKNAME, ALTERNATE, CODE, ROMANISED = range(5)
"""The city's own, one of data/nicknames.tsv, another one, an airport-like code, a machine-made romanisation."""
