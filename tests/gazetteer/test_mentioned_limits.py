"""What speaks for a name in a text adds up to three: beside every piece of evidence stands the case that lacks it."""

import pytest

from bot.gazetteer.index import CityIndex
from bot.gazetteer.mentioned import mentioned
from bot.words.catalogue import phrases
from tests.gazetteer.small_atlas import Town, index_of

TEN = (
    "Abrazzo", "Brunell", "Cudimor", "Dravost", "Elquin", "Fombrin", "Gralto", "Hodmar", "Iskelun", "Jorvento", "Klumbra",
)  # fmt: skip

TOWNS = (
    Town("Zorvath", 100_000), Town("Mulbrek", 99_999), Town("Quirimpo", 20_000), Town("Davonex", 19_999), Town("Hasperdu", 500),
    Town("Wol Mickton", 20_000), Town("Yend Rosane", 19_999), Town("Mission Bay", 5_000_000),
    Town("March", 5_000_000), Town("Florence", 5_000_000), Town("Ob", 100_000, "RU"), Town("Obi", 100_000),
    Town("Halb", 5_000, "DE", "02"), Town("Reading", 300_000, "GB", "ENG"), Town("Belfor", 5_000, "US", "TX"),
    Town("Cirbantes Orol Vuk Ista Ramu", 100_000), Town("Kelpa Orol Vuk Ista Ramu Vi", 100_000),
    Town("新洲", 300_000, "CN"), Town("古城", 299_999, "CN"), Town("甲乙丙丁戊己", 300_000, "CN"), Town("庚辛壬癸子丑寅", 300_000, "CN"),
    Town("Ut", 99_999, "RU"), *(Town(name, 100_000) for name in TEN),
)  # fmt: skip


@pytest.fixture(scope="module")
def cities() -> CityIndex:
    return index_of(TOWNS)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # Size counts two from 100,000 people, one from 20,000; a capital within the sentence counts one.
        ("I saw Zorvath today", ["Zorvath"]), ("I saw Mulbrek today", []), ("I saw zorvath today", []),
        ("Zorvath was there", ["Zorvath"]), ("zorvath was there", []),
        ("I saw Wol Mickton today", ["Wol Mickton"]), ("I saw Yend Rosane today", []),
        # A word before places: three, two where no capital follows or all are capitals.
        ("We stayed in Hasperdu", ["Hasperdu"]), ("We stayed in zorvath", ["zorvath"]), ("We stayed in mulbrek", []),
        ("I saw zorvath near Hasperdu", ["Hasperdu"]),
        ("WE ALL WENT TO QUIRIMPO", ["QUIRIMPO"]), ("WE ALL WENT TO DAVONEX", []), ("WE ALL SAW ZORVATH", []),
        # Capitals tell nothing where more than seven in ten of eight letters or more are some.
        ("Q ZORVATH", []), ("ZORVATH", ["ZORVATH"]), ("ZORVATH zq", []), ("ZORVATH zqz", ["ZORVATH"]),
        # Words of everyday.
        ("They saw Mission Bay today", []), ("They went to Mission Bay today", ["Mission Bay"]),
        ("I like March a lot", []), ("We stay in March always", ["March"]), ("March is nice", []), ("we stay in march always", []),
        # First names.
        ("I like Florence a lot", []), ("We visited Florence", ["Florence"]), ("Florence is here", []),
        # Articles before it, and what is qualified besides.
        ("I saw the Zorvath today", []), ("We stayed in the Hasperdu", []), ("I went to la Zorvath", []),
        ("I saw the Quirimpo, France today", ["Quirimpo, France"]), ("I saw the Davonex, France today", []),
        # Two letters.
        ("I saw Ob today", []), ("I saw Obi today", ["Obi"]), ("We stayed in Ob", ["Ob"]), ("We stayed in Ut", []),
        # The region or country it lies in, to the letter and with a capital.
        ("I saw Belfor, Texas today", ["Belfor, Texas"]), ("I saw Belfor, France today", []), ("I saw belfor, Texas today", []),
        ("I saw Belfor Texas today", ["Belfor Texas"]), ("I saw Belfor, texas today", []), ("I saw Belfor, USA today", ["Belfor, USA"]), ("I saw Hasperdu, Germany today", []),
        # A capital beside it makes it somebody's name.
        ("I saw Zorvath Hilton today", []), ("I saw Zorvath hilton today", ["Zorvath"]), ("I saw Zorvath A today", ["Zorvath"]),
        ("I saw Zorvath HQ today", ["Zorvath"]), ("I saw Zorvath, Hilton today", ["Zorvath"]),
        ("I saw Jack Zorvath today", []), ("Jack Zorvath today", []), ("Grumble Zorvath today", ["Zorvath"]), ("I saw A Zorvath", ["Zorvath"]),
        ("I met jack Zorvath", ["Zorvath"]), ("I met Jack, Zorvath", ["Zorvath"]), ("Guten Morgen Zorvath", ["Zorvath"]),
        ("I saw Jack Quirimpo, France", ["Quirimpo, France"]), ("I saw Jack Davonex, France", []),
        # Scripts without spaces: two to six characters, 300,000 people.
        ("我去新洲了", ["新洲"]), ("我去古城了", []), ("我去甲乙丙丁戊己了", ["甲乙丙丁戊己"]), ("我去庚辛壬癸子丑寅了", []), ("去新", []),
        ("新洲甲乙丙丁戊己新洲", ["新洲", "甲乙丙丁戊己"]),
        # Once each, and what is no text of the person's not at all.
        ("Zorvath and Zorvath", ["Zorvath"]), ("<@Zorvath> and `Zorvath` https://zorvath.example/Zorvath", []),
    ],
)  # fmt: skip
def test_evidence_adds_up_to_three(cities: CityIndex, text: str, found: list[str]) -> None:
    assert [mention.name for mention in mentioned(text, cities, phrases())] == found


@pytest.mark.parametrize(
    ("before", "found"), [("x" * 3_991 + ". ", ["Zorvath"]), ("x" * 3_992 + ". ", [])]
)
def test_what_a_message_may_hold_is_read(cities: CityIndex, before: str, found: list[str]) -> None:
    assert [mention.name for mention in mentioned(f"{before}Zorvath", cities, phrases())] == found


@pytest.mark.parametrize(
    ("text", "last"), [(", ".join(TEN), "Jorvento"), (f"{', '.join(TEN[:9])}. 我去新洲了、甲乙丙丁戊己了", "新洲")]
)  # fmt: skip
def test_ten_are_found_at_most(cities: CityIndex, text: str, last: str) -> None:
    found = mentioned(text, cities, phrases())

    assert len(found) == 10
    assert found[-1].name == last
