"""Hold what a city is in columns of the atlas, to be read one number at a time."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Views:
    """The columns of a city, each indexed by its row."""

    number: memoryview
    coordinates: memoryview
    population: memoryview
    region: memoryview
    country: memoryview
    timezone: memoryview
    kind: memoryview
