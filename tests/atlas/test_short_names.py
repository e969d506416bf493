"""Cities that begin alike share the short name that one of them goes by, and own places have bare names."""

import pytest

from bot.atlas.also_called import also_called
from bot.atlas.place import PlaceRow
from bot.atlas.short_names import ShortNames
from bot.gazetteer.names import ALTERNATE, PRIMARY
from bot.gazetteer.normalise import fold


def place(number: int, name: str, people: int, country: str = "IT") -> PlaceRow:
    return PlaceRow(number, name, country, "", 0.0, 0.0, people, "", "place", (name,), [])


EMILIA = place(1, "Reggio Emilia", 171_944)


@pytest.mark.parametrize(
    ("other", "shared"),
    [
        (place(2, "Reggio Calabria", 182_455), [("reggio", 1)]),
        (place(2, "Reggio Calabria", 42_000), []),
        (place(2, "Reggiolo", 182_455), []),
        (place(2, "Reggio Calabria", 182_455, "FR"), []),
    ],
    ids=["as great", "far smaller", "another word", "another country"],
)
def test_a_short_name_is_that_of_every_city_as_great(
    other: PlaceRow, shared: list[tuple[str, int]]
) -> None:
    short = ShortNames([EMILIA, other], fold)

    short.note(0, {"reggio emilia": PRIMARY, "reggio": ALTERNATE})
    short.note(1, {fold(other.name): PRIMARY})

    assert list(short.shared()) == shared


@pytest.mark.parametrize(
    ("name", "country", "own", "others"),
    [
        ("Dongcheng (Beijing)", "CN", ("Dongcheng",), {"Dongcheng Beijing"}),
        ("Sillery, Quebec City", "CA", ("Sillery",), set()),
        ("Roth (district)", "DE", (), {"Roth", "Roth district", "Landkreis Roth", "Kreis Roth"}),
        ("Ełk County", "PL", (), {"powiat Ełk"}),
        ("Prague 6", "CZ", (), {"Praha 6"}),
        ("Gmina Dobra, Police County", "PL", ("Gmina Dobra",), set()),
        ("Province of Bergamo", "IT", (), {"provincia di Bergamo"}),
        ("Kent County", "US", (), set()),
        ("Lizums", "LV", (), set()),
    ],
)
def test_a_place_of_our_own_is_called_as_people_call_it(
    name: str, country: str, own: tuple[str, ...], others: set[str]
) -> None:
    primary, alternates = also_called(name, country)

    assert (primary, set(alternates)) == (own, others)
