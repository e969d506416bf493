"""What it costs to take words for a name: each rule beside the case that just escapes it."""

import pytest

from bot.gazetteer.cut_short import Named
from bot.gazetteer.index import CityIndex
from bot.gazetteer.sentence import sentences
from bot.gazetteer.spans import Spans
from bot.words.catalogue import phrases
from tests.gazetteer.small_atlas import Town, index_of

TOWNS = (
    Town("Zorvath", 100_000), Town("Quirimpo", 0), Town("Mulbrek", 0, also=("Fomalgu",), nick=("Davonex",)), Town("Megalopol", 80_000_000),
    Town("Belfor", 0, "US", "TX"), Town("Wol Mickton", 0), Town("L'Olbia", 0), Town("Olbrea", 0, also=("L'Olbrea",)),
    Town("Nice", 20_000), Town("Bath", 19_999), Town("Old Rock", 0), Town("Also Great", 0, also=("Many More",)),
    Town("Le Vigaron", 0), Town("Rostov and Kubran", 0),
    Town("Grandopol", 500_000, also=("GPL", "GRPL", "THE")), Town("Petitopol", 499_999, also=("PPL", "ppk", "WHO"), nick=("me",)),
    Town("Long", 20_000), Town("Point", 19_999), Town("Us", 0),
    Town("Vielo" + " Orbo" * 11, 0), Town("Kielo" + " Urbo" * 12, 0), Town("O", 0), Town("Ox", 0),
    Town("Hamburg", 0), Town("Burgos", 0, also=("Burgo",)), Town("Arco", 0, sisters=1), Town("Trukla", 10_000, also=("Arco",)),
)  # fmt: skip


@pytest.fixture(scope="module")
def cities() -> CityIndex:
    return index_of(TOWNS)


def found(text: str, cities: CityIndex) -> list[Named]:
    (sentence,) = sentences(text)
    known = phrases().spoken(text).phrases
    term = known.term(sentence.words)
    return Spans(sentence, term and term[1:], cities, known).found()


def costs(text: str, cities: CityIndex) -> dict[str, float]:
    """Return what each name found in a text costs."""
    return {named.text: round(named.cost, 2) for named in found(text, cities)}


LONG, TOO_LONG = "Vielo" + " Orbo" * 11, "Kielo" + " Urbo" * 12


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The greater the city the cheaper, no cheaper than .1; a tenth less for every word.
        ("sister cities of Quirimpo", {"Quirimpo": 6.05}), ("sister cities of Zorvath", {"Zorvath": 2.34}),
        ("sister cities of Megalopol", {"Megalopol": 0.0}), ("sister cities of Wol Mickton", {"Wol Mickton": 5.95}),
        (f"sister cities of {LONG}", {LONG: 4.95}), (f"sister cities of {TOO_LONG}", {}),
        ("gn:1 sister cities", {"gn:1": 0.1}), ("sister cities of gn:1", {"gn:1": 0.1}),
        # By what kind of name.
        ("sister cities of Davonex", {"Davonex": 6.45}), ("sister cities of Fomalgu", {"Fomalgu": 7.15}),
        # In lower case where others have capitals.
        ("sister cities of zorvath", {"zorvath": 2.34}), ("Sister cities of zorvath", {"zorvath": 2.34}),
        ("Show sister cities of zorvath for Denver", {"zorvath": 3.84}),
        # The area behind it: one less where it lies there, more where nobody knows it or it does not.
        ("sister cities of Belfor, Texas", {"Belfor": 6.05, "Belfor, Texas": 4.85, "Texas": 2.9}),
        ("sister cities of Belfor Texas", {"Belfor": 6.05, "Belfor Texas": 4.95, "Texas": 2.9}),
        ("sister cities of Belfor in Texas", {"Belfor": 6.05, "Belfor, Texas": 4.85, "Texas": 2.9}),
        ("sister cities of Belfor, Germany", {"Belfor": 6.05, "Belfor, Germany": 7.25, "Germany": 0.9}),
        ("sister cities of Belfor in Germany", {"Belfor": 6.05, "Germany": 0.9}),
        ("sister cities of Belfor, Nowhere", {"Belfor": 6.05, "Belfor, Nowhere": 8.05}),
        (
            "sister cities of Belfor, Tarrant, Texas",
            {"Belfor": 6.05, "Belfor, Tarrant": 8.05, "Belfor, Tarrant, Texas": 5.45, "Texas": 2.9},
        ),
        ("sister cities of Kent", {"Kent": 3.9}),
        # Words of everyday: from 20,000 people, or at length, and only where a capital or the place tells it.
        ("sister cities of Nice", {"Nice": 3.45}), ("sister cities of nice", {"nice": 3.45}),
        ("sister cities of Bath", {"Bath": 4.95}), ("sister cities of bath", {}), ("sister cities of Long", {"Long": 4.95}),
        ("sister cities of long", {}), ("sister cities of Point", {"Point": 4.95}), ("the Long sister cities", {"Long": 4.95}),
        ("some sister cities and Point", {"Point": 4.95}), ("some sister cities the Point", {}), ("some sister cities the Long", {"Long": 4.95}),
        ("sister cities of Old Rock", {"Old Rock": 7.45}), ("sister cities of old rock", {"old rock": 7.45}),
        ("sister cities of Also Great", {"Also Great": 7.45}), ("Also Great", {}), ("sister cities of Many More", {}),
        ("Show sister cities of Also great", {"Also great": 7.45}), ("Show sister cities the Also great", {}), ("Show sister cities also great of Denver", {}),
        # Codes: of half a million people, and in capitals among others.
        ("sister cities of GPL", {"GPL": 2.81}), ("sister cities of gpl", {"gpl": 5.81}), ("SISTER CITIES OF GPL", {"GPL": 5.81}),
        ("sister cities of GRPL", {"GRPL": 2.81}), ("sister cities of PPL", {"PPL": 5.81}), ("sister cities of ppk", {"ppk": 6.41}),
        ("sister cities of THE", {"THE": 2.81}), ("sister cities of the", {}), ("sister cities of WHO", {}), ("sister cities of me", {}),
        ("sister cities of us", {}),
        # Apostrophes, articles, "and".
        ("sister cities of L'Olbia", {"L'Olbia": 5.95}), ("jumelages de L'Olbrea", {"L'Olbrea": 10.05, "Olbrea": 7.55}),
        ("villes jumelées du Vigaron", {"Le Vigaron": 2.45}), ("villes jumelées de Vigaron", {}),
        ("sister cities of Rostov and Kubran", {"Rostov": 2.9, "Rostov and Kubran": 3.35}),
        # Possessive endings: dearer two words away, gone at three; dearer where another's name is left.
        ("Hamburgs Partnerstädte", {"Hamburg": 6.55}), ("Hamburgs älteste Partnerstadt", {"Hamburg": 7.55}),
        ("Hamburgs älteste große Partnerstadt", {"Hamburg": 7.55}), ("Hamburgs älteste sehr große Partnerstadt", {}),
        ("Hamburger Partnerstädte", {"Hamburg": 7.05}), ("Partnerstädte Hamburgs", {"Hamburg": 6.55}), ("Partnerstädte hamburgs", {}), ("Partnerstädte Hamburger", {}), ("sister cities Hamburgs", {}), ("Burgoser Partnerstädte", {"Burgos": 7.05}),
        ("Burgos Partnerstädte", {"Burgos": 6.05, "Burgo": 9.15}), ("Burgos sister cities", {"Burgos": 6.05, "Burgo": 10.15}),
        ("Os Partnerstädte", {}), ("Oxs Partnerstädte", {"Ox": 6.55}),
    ],
    ids=str,
)  # fmt: skip
def test_words_cost_what_speaks_against_their_being_a_name(
    cities: CityIndex, text: str, expected: dict[str, float]
) -> None:
    assert costs(text, cities) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("text", "is_own"),
    [
        ("sister cities of Zorvath", True),
        ("sister cities of Davonex", True),
        ("sister cities of Fomalgu", False),
        ("Arcos Partnerstädte", True),
        ("Fomalgus Partnerstädte", False),
    ],
)
def test_a_name_is_own_where_the_city_goes_by_it_or_sisters_have_it(
    cities: CityIndex, text: str, is_own: bool
) -> None:
    (named,) = found(text, cities)

    assert named.own is is_own
