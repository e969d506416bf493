from datetime import UTC, datetime

import pytest

from bot.gazetteer.model import City
from bot.pairings.anniversary import Anniversary
from bot.pairings.dated import Anniversaries, Celebrated
from bot.pairings.model import Bond, PairAnswer, Sister, Standing, Status
from bot.words.catalogue import TEXTS
from bot.words.dated import anniversaries_outline
from bot.words.outline import Postcard
from bot.words.postcard import postcard
from bot.words.voice import Voice

SEATTLE = City("gn:1", "Seattle", "", "US", 47.61, -122.33, 737_000, "America/Los_Angeles")
KOBE = City("gn:2", "Kobe", "", "JP", 34.69, 135.18, 1_500_000, "Asia/Tokyo")
NOWHERE = City("gn:3", "Nowhere", "", "JP", 34.69, 135.18, 0, "")
NOW = datetime(2026, 11, 27, 9, 57, tzinfo=UTC)


def pair(bond: Bond | None, other: City = KOBE) -> PairAnswer:
    sister = Sister(other, bond, 7_756.0) if bond else None
    return PairAnswer(SEATTLE, other, sister, 7_756.0)


def told(answer: PairAnswer, locale: str = "en-US"):
    return postcard(answer, Voice(TEXTS, locale, NOW))


def test_each_city_has_its_own_clock_and_weekday():
    card = told(pair(Bond(Standing.LISTED, Status.ACTIVE, since="1957-06-27")))

    seattle, kobe = card.sides
    assert (seattle.clock, seattle.weekday) == ("1:57\u202fAM", "Friday")
    assert (kobe.clock, kobe.weekday) == ("6:57\u202fPM", "Friday")


@pytest.mark.parametrize(
    ("bond", "since"),
    [
        (Bond(Standing.LISTED, Status.ACTIVE, since="1957-06-27"), "Sisters since 1957"),
        (Bond(Standing.LISTED, Status.ACTIVE), "Sister cities"),
        (Bond(Standing.LISTED, Status.ENDED, ended="1999"), "Sisters until 1999"),
        (Bond(Standing.LISTED, Status.ENDED), "Once sister cities"),
        (Bond(Standing.REPORTED, Status.ACTIVE), "Unconfirmed sister cities"),
        (None, ""),
    ],
)
def test_it_says_what_binds_them_and_no_more(bond, since):
    assert told(pair(bond)).since == since


def test_those_who_cannot_see_it_hear_where_it_is_night():
    card = told(pair(Bond(Standing.LISTED, Status.ACTIVE, since="1957")))

    assert "Seattle (United States), Friday, 1:57\u202fAM, by night" in card.alt
    assert "Sisters since 1957" in card.alt
    assert len(card.alt) <= 1024


def test_without_a_time_zone_there_is_no_clock():
    card = told(pair(None, NOWHERE))

    assert card.sides[1].clock == card.sides[1].weekday == ""


def test_it_speaks_the_readers_language():
    card = told(pair(Bond(Standing.LISTED, Status.ACTIVE, since="1957")), "de")

    assert card.since == "Partner seit 1957"
    assert [side.weekday for side in card.sides] == ["Freitag", "Freitag"]
    assert card.sides[1].country == "Japan"


def test_the_anniversary_that_comes_first_has_its_postcard():
    bond = Bond(Standing.LISTED, Status.ACTIVE, since="1967")
    first = Celebrated(SEATTLE, Sister(KOBE, bond, 7_756.0), Anniversary(60, 2027, None))
    later = Celebrated(SEATTLE, Sister(NOWHERE, bond, 7_756.0), Anniversary(65, 2032, None))
    found = Anniversaries(SEATTLE, 0, (first, later))

    card = anniversaries_outline(found, Voice(TEXTS, "en-US", NOW)).picture

    assert isinstance(card, Postcard)
    assert [side.city.name for side in card.sides] == ["Seattle", "Kobe"]
    assert card.since == "Sisters since 1967"
