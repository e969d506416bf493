"""A city is answered, asked about or passed over from so many people on: one town on each side of every limit."""

import pytest

from bot.gazetteer.edits import cost
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Ambiguous, Found, NotFound
from bot.gazetteer.rank import trust
from bot.gazetteer.resolve import resolve
from tests.gazetteer.small_atlas import Town, index_of

TOWNS = (
    # A runner-up with a quarter of the people (1 : 4.17, five hundred added to both) is asked about.
    Town("Zorvath", 43_200), Town("Zorvath", 10_000, "DE"),
    Town("Mulbrek", 43_400), Town("Mulbrek", 10_000, "DE"),
    # Sisters make a town as likely as one of half as many people again (1 : 1.535).
    Town("Tegulan", 30_700), Town("Tegulan", 19_900, "DE", sisters=1),
    Town("Quirimpo", 31_000), Town("Quirimpo", 19_900, "DE", sisters=1),
    # Beneath a famous one the lesser are named (1 : 10,785), four of them.
    Town("Davonex", 10_700_000), Town("Davonex", 500, "DE"),
    Town("Hasperdu", 10_900_000), Town("Hasperdu", 500, "DE"),
    Town("Wolmick", 9_000_000), *(Town("Wolmick", 90_000 + n, "DE", at=(50.0 + n, 9.0)) for n in range(5)),
    Town("Yendrosa", 3_000), *(Town("Yendrosa", 3_000 - n, "DE", at=(50.0 + n, 9.0)) for n in range(1, 7)),
    # What stands twice, a fifth of a degree away, is one city.
    Town("Brifalto", 9_000), Town("Brifalto", 8_000, at=(48.2, 2.09)),
    Town("Opsinge", 9_000), Town("Opsinge", 8_000, at=(48.2, 2.11)),
    Town("Wrelbin", 9_000), Town("Wrelbin", 8_000, "DE", at=(48.0, 2.0)),
    # A country's name is a city's from 50,000 people.
    Town("Norway", 50_000), Town("Sweden", 49_999),
    # A town's own name is not passed over for a metropolis' by-name: from 15,000 people, with sisters always.
    Town("Kruvenda", 15_000), Town("Uppalimo", 5_000_000, "IN", also=("Kruvenda",)),
    Town("Lastromi", 14_999), Town("Ghandrepu", 5_000_000, "IN", also=("Lastromi",)),
    Town("Jubbelin", 900, sisters=1), Town("Chorvanpur", 5_000_000, "IN", also=("Jubbelin",)),
    # A city beside an area that disagrees: from 15,000 people, by another name from ten times as many.
    Town("Sovarnik", 15_000), Town("Vextoria", 14_999),
    Town("Fomalgu", 150_000, also=("Phomalgo Altera",)), Town("Nibrustok", 149_999, also=("Nibrus Altera",)),
    Town("Quandrava", 15_000, nick=("Ploverton",)), Town("Ebrisande", 14_999, nick=("Wrenholme",)),
    # What nobody knows behind the comma is left out from 20,000 people.
    Town("Rhedwick", 20_010), Town("Cadmurio", 19_990),
    # The other keyboard layout is thought of from 50,000 people.
    Town("Ulgenfar", 50_000), Town("Pobrinsk", 49_999),
    # A city of half a million is thought of behind a small place that its name, misspelt, names.
    Town("Gwystalen", 500_100, "GB"), Town("Gwystelen", 700),
    Town("Ixmandoro", 499_900, "GB"), Town("Ixmendoro", 700),
    # It must have twenty times the people: 1 : 20.09, 500 added to both.
    Town("Aelquista", 914_000, "GB"), Town("Aelquisto", 45_000),
    Town("Tormundel", 903_000, "GB"), Town("Tormundal", 45_000),
    # A place's by-name stands before the city that is one slip away from 15,000 people.
    Town("Nophrelda", 15_000, also=("Fexalindor",)), Town("Fexalandor", 900_000, "GB"),
    Town("Ombrecqui", 14_999, also=("Hulvadrino",)), Town("Hulvadreno", 900_000, "GB"),
    # A slip is believed of so many people, by the letters typed: the shorter, the more.
    Town("Quolb", 230), Town("Drufk", 200), Town("Yiwo", 2_600), Town("Ghyz", 2_400), Town("Xob", 10_500), Town("Juq", 10_100),
    Town("Vlorqe", 29_600), Town("Zumbyt", 29_000), Town("Kerphoni", 1_800), Town("Bluwanch", 1_650),
    # A slip in the country and one in the name: who lies there comes first.
    Town("Zelmarko", 10_000, "DE"), Town("Zelmarko Germiny", 160_000, at=(10.0, 10.0)),
    Town("Brostigal", 10_000, "DE"), Town("Brostigal Germiny", 9_000, at=(10.0, 20.0)),
    # What is near says which is meant, within 60 km (half a degree of latitude is 55.6).
    Town("Halbrecken", 5_000), Town("Halbrecken", 5_000, at=(40.0, 2.0)), Town("Ostramuel", 900, at=(40.53, 2.0)),
    Town("Cirbantes", 5_000), Town("Cirbantes", 5_000, at=(40.0, 9.0)), Town("Wexalofen", 900, at=(40.55, 9.0)),
)  # fmt: skip


@pytest.fixture(scope="module")
def cities() -> CityIndex:
    return index_of(TOWNS)


def told(query: str, cities: CityIndex) -> str:
    """Return the outcome in a word, with people and notes."""
    match resolve(query, cities):
        case Found(city, others, notes):
            beneath = "".join(f" > {other.population}" for other in others)
            return " ".join([f"{city.name} {city.population}{beneath}", *(n.kind for n in notes)])
        case Ambiguous(_, candidates):
            return "? " + ", ".join(f"{city.name} {city.population}" for city in candidates)
        case NotFound(_, near):
            return "none" + "".join(f", near {city.name}" for city in near)


@pytest.mark.parametrize(
    ("query", "outcome"),
    [
        pytest.param("Zorvath", "? Zorvath 43200, Zorvath 10000", id="too near to answer"),
        pytest.param("Mulbrek", "Mulbrek 43400 > 10000", id="far enough"),
        pytest.param("Tegulan", "? Tegulan 19900, Tegulan 30700", id="sisters tip the scales"),
        pytest.param("Quirimpo", "? Quirimpo 31000, Quirimpo 19900", id="sisters do not"),
        pytest.param("Davonex", "Davonex 10700000 > 500", id="the lesser is named"),
        pytest.param("Hasperdu", "Hasperdu 10900000", id="it is not"),
        pytest.param("Wolmick", "Wolmick 9000000 > 90004 > 90003 > 90002 > 90001", id="four are"),
        pytest.param("Yendrosa", "? " + ", ".join(f"Yendrosa {3_000 - n}" for n in range(5)), id="five are asked about"),
        pytest.param("Brifalto", "Brifalto 9000 > 8000", id="one that stands twice"),
        pytest.param("Opsinge", "? Opsinge 9000, Opsinge 8000", id="two"),
        pytest.param("Wrelbin", "? Wrelbin 9000, Wrelbin 8000", id="two countries"),
        pytest.param("Norway", "Norway 50000", id="called like a country"),
        pytest.param("Sweden", "none, near Sweden", id="called like a country, and too small"),
        pytest.param("Kruvenda", "? Uppalimo 5000000, Kruvenda 15000", id="own name of a town"),
        pytest.param("Lastromi", "Ghandrepu 5000000 > 14999 slip", id="own name of a lesser one"),
        pytest.param("Jubbelin", "? Chorvanpur 5000000, Jubbelin 900", id="own name of a sister"),
        pytest.param("Sovarnik Germany", "Sovarnik 15000 dropped", id="not in Germany"),
        pytest.param("Vextoria Germany", "none", id="a lesser one not in Germany"),
        pytest.param("Vextoria, Germany", "Vextoria 14999 dropped", id="a comma says it is an area"),
        pytest.param("Phomalgo Altera Germany", "Fomalgu 150000 dropped", id="a by-name not in Germany"),
        pytest.param("Nibrus Altera Germany", "none", id="a lesser one's"),
        pytest.param("Ploverton Germany", "Quandrava 15000 dropped", id="a nickname not in Germany"),
        pytest.param("Wrenholme Germany", "none", id="a lesser one's nickname"),
        pytest.param("Rhedwick, Atlantisland", "Rhedwick 20010 left out", id="nobody knows where"),
        pytest.param("Cadmurio, Atlantisland", "none", id="nobody knows where nor what"),
        pytest.param("Гдпутафк", "Ulgenfar 50000 repaired", id="another layout"),
        pytest.param("Зщикштыл", "none", id="a lesser one in another layout"),
        pytest.param("Gwystelen", "? Gwystelen 700, Gwystalen 500100", id="a great one is a slip away"),
        pytest.param("Ixmendoro", "Ixmendoro 700", id="none that is great"),
        pytest.param("Aelquisto", "? Aelquisto 45000, Aelquista 914000", id="one so much greater"),
        pytest.param("Tormundal", "Tormundal 45000", id="one not so much greater"),
        pytest.param("Fexalindor", "? Nophrelda 15000, Fexalandor 900000", id="a town's by-name first"),
        pytest.param("Hulvadrino", "? Hulvadreno 900000, Ombrecqui 14999", id="a lesser one's last"),
        pytest.param("Xab", "Xob 10500 slip", id="3 letters"),
        pytest.param("Jaq", "none, near Juq", id="3 letters of a lesser one"),
        pytest.param("Yewo", "Yiwo 2600 slip", id="4 letters"),
        pytest.param("Ghyc", "none, near Ghyz", id="4 letters of a lesser one"),
        pytest.param("Quelb", "Quolb 230 slip", id="5 letters"),
        pytest.param("Drefk", "none, near Drufk", id="5 letters of a lesser one"),
        pytest.param("Vlerqi", "Vlorqe 29600 slip", id="two slips in 6 letters"),
        pytest.param("Zambit", "none, near Zumbyt", id="two in 6 of a lesser one"),
        pytest.param("Karphuni", "Kerphoni 1800 slip", id="two in 8 letters"),
        pytest.param("Blawinch", "none, near Bluwanch", id="two in 8 of a lesser one"),
        pytest.param("Zelmarko Germny", "? Zelmarko 10000, Zelmarko Germiny 160000", id="a slip in the country, or in a great one's name"),
        pytest.param("Brostigal Germny", "Brostigal 10000 > 9000 slip", id="a slip in the country before one in a lesser name"),
        pytest.param("Halbrecken, Ostramuel, France", "Halbrecken 5000 > 5000", id="59 km away"),
        pytest.param("Cirbantes, Wexalofen, France", "? Cirbantes 5000, Cirbantes 5000", id="61 km away"),
    ],
)  # fmt: skip
def test_a_limit_of_people_is_kept_on_both_sides(
    cities: CityIndex, query: str, outcome: str
) -> None:
    assert told(query, cities) == outcome


def test_the_one_that_is_near_what_was_named_is_answered(cities: CityIndex) -> None:
    outcome = resolve("Halbrecken, Ostramuel, France", cities)

    assert isinstance(outcome, Found)
    assert outcome.city.lat == 40.0


@pytest.mark.parametrize(
    ("letters", "demanded"),
    [(1, 6.5), (3, 6.5), (4, 5.6), (5, 4.6), (6, 3.6), (7, 3.15), (8, 2.7), (9, 2.35), (12, 1.75), (14, 1.5), (40, 1.5)],
)  # fmt: skip
def test_an_edit_demands_the_less_the_more_is_typed(letters: int, demanded: float) -> None:
    assert trust(letters) == pytest.approx(demanded)


@pytest.mark.parametrize(
    ("typed", "name", "expected"),
    [
        pytest.param("bergen", "bergen", 0.0, id="none"),
        pytest.param("begren", "bergen", 0.75, id="swapped"),
        pytest.param("berrgen", "bergen", 0.75, id="doubled"),
        pytest.param("bergen", "berggen", 0.75, id="not doubled"),
        pytest.param("bergeen", "bergen", 0.75, id="doubled before the end"),
        pytest.param("birgen", "bergen", 0.9, id="another vowel"),
        pytest.param("betgen", "bergen", 0.9, id="the key to the right"),
        pytest.param("befgen", "bergen", 0.9, id="the key below"),
        pytest.param("bexgen", "bergen", 1.05, id="a key far away"),
        pytest.param("bexrgen", "bergen", 1.05, id="one too many"),
        pytest.param("begen", "bergen", 1.05, id="one too few"),
        pytest.param("xergen", "bergen", 1.25, id="the first letter"),
        pytest.param("vergen", "bergen", 1.25, id="the first letter, a neighbour"),
        pytest.param("ergen", "bergen", 1.25, id="no first letter"),
        pytest.param("xbergen", "bergen", 1.25, id="one before the first"),
        pytest.param("ber gen", "bergen", 0.85, id="a space"),
        pytest.param("ber4gen", "bergen", 2.0, id="a digit"),
        pytest.param("be4gen", "bergen", 2.0, id="a digit for a letter"),
        pytest.param("4ergen", "bergen", 2.0, id="a digit first"),
        pytest.param("district 9", "district 1", 6.0, id="another number"),
        pytest.param("district v", "district 1", 6.0, id="a letter for a number"),
        pytest.param("birgan", "bergen", 1.8, id="two"),
        pytest.param("bx", "b", 1.05, id="short"),
        pytest.param("oslo", "osol", 0.75, id="swapped at the end"),
        pytest.param("solo", "oslo", 0.75, id="swapped at the beginning"),
    ],
)  # fmt: skip
def test_a_slip_costs_by_its_kind(typed: str, name: str, expected: float) -> None:
    assert cost(typed, name) == pytest.approx(expected)
