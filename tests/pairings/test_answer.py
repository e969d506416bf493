from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from bot.gazetteer.asked import AboutCity, AboutHome, AboutPair, NoQuestion
from bot.gazetteer.model import Ambiguous, City, Found, NotFound, Resolution
from bot.pairings import answer as subject
from bot.pairings.answer import answer
from bot.pairings.contract import as_json, outcome_of
from bot.pairings.explored import Chain, between
from bot.pairings.model import (
    EndedOnly,
    NoCityGiven,
    NoneOnRecord,
    PairAnswer,
    PairUnclear,
    SisterCities,
    Status,
)
from bot.pairings.on_record import answer_city, answer_pair
from bot.pairings.world import World
from tests.pairings import small_world as w


def names(things: object) -> list[str]:
    return [getattr(t, "city", t).name for t in things]  # type: ignore[attr-defined]


@pytest.fixture
def resolving(world: World, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Let names be resolved by a table: the gazetteer has its own tests."""

    def resolve(query: str, cities: object) -> Resolution:
        found = [
            c for row in range(len(world.cities)) if (c := world.cities.city(row)).name == query
        ]
        match found:
            case []:
                return NotFound(query, (w.here(world, w.BERGEN),))
            case [city]:
                return Found(city)
        return Ambiguous(query, tuple(found))

    monkeypatch.setattr(subject, "resolve", resolve)


def test_listed_reported_and_ended_are_never_mixed(world: World) -> None:
    result = answer_city(w.here(world, w.SEATTLE), world)

    assert isinstance(result, SisterCities)
    assert names(result.listed) == ["Bergen", "Kobe"]
    assert names(result.reported) == ["Ålesund"]
    assert names(result.ended) == ["Suva"]
    assert outcome_of(result) == "listed"


def test_a_city_only_wikidata_knows_sisters_of_is_reported(world: World) -> None:
    result = answer_city(w.here(world, w.ALESUND), world)

    assert outcome_of(result) == "reported"


def test_sisters_stand_by_name_whatever_their_marks_and_multilateral_ones_last(
    tmp_path: Path,
) -> None:
    charter = replace(w.LISTED, notes=frozenset({"multilateral"}))
    world = w.world_of(
        tmp_path,
        [w.SEATTLE, w.KOBE, w.ALESUND, w.ABERDEEN, w.BERGEN],
        [
            (w.SEATTLE, w.KOBE, w.LISTED),
            (w.SEATTLE, w.ALESUND, w.LISTED),
            (w.SEATTLE, w.ABERDEEN, charter),
            (w.SEATTLE, w.BERGEN, w.LISTED),
        ],
    )

    result = answer_city(w.here(world, w.SEATTLE), world)

    assert isinstance(result, SisterCities)
    assert names(result.listed) == ["Ålesund", "Bergen", "Kobe", "Aberdeen"]


def test_none_on_record_names_the_nearest_cities_with_listed_sisters(world: World) -> None:
    result = answer_city(w.here(world, w.TACOMA), world)

    assert isinstance(result, NoneOnRecord)
    assert names(result.nearest)[:2] == ["Seattle", "Portland"]
    assert result.nearest[0].listed == 2
    assert result.nearest[0].distance_km == pytest.approx(40.2, abs=0.5)
    assert "Suva" not in names(result.nearest)
    assert outcome_of(result) == "none"


def test_ended_only_is_an_answer_of_its_own(world: World) -> None:
    result = answer_city(w.here(world, w.SUVA), world)

    assert isinstance(result, EndedOnly)
    assert result.ended[0].bond.ended == "2018"
    assert result.nearest
    assert outcome_of(result) == "ended"


def test_a_paired_pair_needs_no_chain(world: World) -> None:
    result = answer_pair(w.here(world, w.SEATTLE), w.here(world, w.BERGEN), world)

    assert result.paired
    assert result.chain == ()
    assert outcome_of(result) == "listed"


def test_an_unpaired_pair_gets_the_shortest_chain_over_listed_pairings(world: World) -> None:
    result = answer_pair(w.here(world, w.KOBE), w.here(world, w.ABERDEEN), world)
    other = answer_pair(w.here(world, w.SEATTLE), w.here(world, w.ABERDEEN), world)

    assert outcome_of(result) == "reported"
    assert names(other.chain) == ["Seattle", "Bergen", "Aberdeen"]
    assert names(other.shared) == ["Bergen"]
    assert outcome_of(other) == "none"


def test_a_chain_goes_over_a_suspended_tie_only_where_there_is_no_other(tmp_path: Path) -> None:
    resting = replace(
        w.LISTED,
        status=Status.SUSPENDED,
        suspended="2022",
        status_source="https://example.org/1",
        pages=("https://example.org/1",),
        sources=("wikipedia-2026", "page"),
    )
    cities = [w.SEATTLE, w.KOBE, w.BERGEN, w.SUVA, w.ABERDEEN]
    ties = [(w.SEATTLE, w.SUVA, resting), (w.SUVA, w.KOBE, w.LISTED)]
    detour = [
        (w.SEATTLE, w.BERGEN, w.LISTED),
        (w.BERGEN, w.ABERDEEN, w.LISTED),
        (w.ABERDEEN, w.KOBE, w.LISTED),
    ]
    (tmp_path / "alone").mkdir()
    world, alone = (
        w.world_of(tmp_path, cities, [*ties, *detour]),
        w.world_of(tmp_path / "alone", cities, ties),
    )

    around = answer_pair(w.here(world, w.SEATTLE), w.here(world, w.KOBE), world)
    through = answer_pair(w.here(alone, w.SEATTLE), w.here(alone, w.KOBE), alone)
    straight = between("path", w.here(world, w.SEATTLE), w.here(world, w.SUVA), world)

    assert names(around.chain) == ["Seattle", "Bergen", "Aberdeen", "Kobe"]
    assert names(through.chain) == ["Seattle", "Suva", "Kobe"]
    assert [bond.status for bond in through.steps] == [Status.SUSPENDED, Status.ACTIVE]
    assert isinstance(straight, Chain)
    assert [bond.status for bond in straight.steps] == [Status.SUSPENDED]


def test_an_ended_pair_is_not_paired_and_may_have_a_chain_no_more(world: World) -> None:
    result = answer_pair(w.here(world, w.SEATTLE), w.here(world, w.SUVA), world)

    assert not result.paired
    assert result.sister is not None
    assert result.chain == ()
    assert outcome_of(result) == "ended"


@pytest.mark.usefixtures("resolving")
class TestQuestions:
    def test_my_sister_city_is_that_of_my_home(self, world: World) -> None:
        home = w.here(world, w.SEATTLE)

        assert answer(AboutHome(), home, world) == answer_city(home, world)

    def test_without_a_home_the_city_is_asked_for(self, world: World) -> None:
        result = answer(AboutHome(), None, world)

        assert result == NoCityGiven()
        assert outcome_of(result) == "no_city"

    def test_chatter_stays_chatter(self, world: World) -> None:
        assert outcome_of(answer(NoQuestion(), None, world)) == "no_question"

    def test_a_name_several_cities_bear_is_given_back_as_a_choice(self, world: World) -> None:
        result = answer(AboutCity("Portland"), None, world)

        assert isinstance(result, Ambiguous)
        assert outcome_of(result) == "ambiguous"

    def test_a_name_nobody_bears_is_not_found(self, world: World) -> None:
        assert outcome_of(answer(AboutCity("Xyzzy"), None, world)) == "not_found"

    @pytest.mark.parametrize(
        ("name", "other", "region"),
        [
            ("Portland", "Sapporo", "Oregon"),
            ("Portland", "Arkhangelsk", "Maine"),
            ("Sapporo", "Portland", "Oregon"),
        ],
    )
    def test_the_pairing_itself_tells_cities_of_one_name_apart(
        self, world: World, name: str, other: str, region: str
    ) -> None:
        result = answer(AboutPair(name, other), None, world)

        assert isinstance(result, PairAnswer)
        assert region in (result.city.region, result.other.region)
        assert result.paired

    def test_two_unclear_portlands_and_no_pairing_is_a_choice(self, world: World) -> None:
        result = answer(AboutPair("Portland", "Bergen"), None, world)

        assert isinstance(result, PairUnclear)
        assert result.known == w.BERGEN
        assert [r.query for r in result.unclear] == ["Portland"]
        assert outcome_of(result) == "ambiguous"

    @pytest.mark.parametrize("doubt", [Ambiguous, Found], ids=["ambiguous", "found"])
    def test_of_two_written_alike_the_one_with_sisters_is_meant(
        self, world: World, monkeypatch: pytest.MonkeyPatch, doubt: type
    ) -> None:
        seattle = w.here(world, w.SEATTLE)
        twin = replace(w.here(world, w.TACOMA), name="Seattle")
        resolution = Found(twin, (seattle,)) if doubt is Found else Ambiguous("", (twin, seattle))
        monkeypatch.setattr(subject, "resolve", lambda query, cities: resolution)

        result = answer(AboutCity("Seattle, Washington"), None, world)

        assert result == replace(answer_city(seattle, world), others=(twin,))  # type: ignore[type-var]

    def test_of_two_written_differently_none_is_preferred(
        self, world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        seattle, tacoma = w.here(world, w.SEATTLE), w.here(world, w.TACOMA)
        found = [Found(tacoma, (seattle,)), Ambiguous("", (tacoma, seattle))]
        monkeypatch.setattr(subject, "resolve", lambda query, cities: found.pop(0))

        first, second = (answer(AboutCity("Sound"), None, world) for _ in range(2))

        assert isinstance(first, NoneOnRecord)
        assert first.city == tacoma
        assert isinstance(second, Ambiguous)

    def test_one_city_named_twice_is_asked_for_its_sisters(self, world: World) -> None:
        result = answer(AboutPair("Seattle", "Seattle"), None, world)

        assert result == answer_city(w.here(world, w.SEATTLE), world)

    def test_a_pair_with_an_unknown_name_says_which(self, world: World) -> None:
        result = answer(AboutPair("Seattle", "Xyzzy"), None, world)

        assert isinstance(result, PairUnclear)
        assert result.known == w.SEATTLE
        assert [r.query for r in result.unclear] == ["Xyzzy"]
        assert outcome_of(result) == "not_found"


def country_name(code: str) -> str:
    return {"US": "United States", "NO": "Norway"}.get(code, code)


def test_the_json_holds_every_pairing_on_record(world: World) -> None:
    written = as_json(answer_city(w.here(world, w.SEATTLE), world), "text", world, country_name)

    assert written["outcome"] == "listed"
    assert written["city"] == {
        "id": "gn:5809844", "name": "Seattle", "region": "", "country": "US",
        "country_name": "United States", "lat": 47.60621, "lon": -122.33207, "population": 0,
        "timezone": "America/Los_Angeles", "kind": "place",
    }  # fmt: skip
    assert [s["id"] for s in written["sisters"]] == [
        w.ALESUND.key, w.BERGEN.key, w.KOBE.key, w.SUVA.key,
    ]  # fmt: skip
    assert written["sisters"][3] | {"distance_km": 0} == {
        "id": w.SUVA.key, "name": "Suva", "country": "FJ", "kind": "sister city", "since": "1957",
        "suspended": None, "ended": "2018", "status": "ended", "standing": "listed",
        "distance_km": 0, "status_source": "https://example.org/a,b", "caution": None,
        "sources": [{"name": "example.org", "url": "https://example.org/a,b"}], "pages": ["https://example.org/a,b"], "last_seen": None, "added": None, "notes": [],
    }  # fmt: skip
    assert written["sisters"][3]["distance_km"] == pytest.approx(9390, rel=0.01)
    assert written["text"] == "text"
    assert "pair" not in written


def test_the_json_of_a_pair_says_what_binds_it(world: World) -> None:
    seattle, aberdeen = w.here(world, w.SEATTLE), w.here(world, w.ABERDEEN)

    written = as_json(answer_pair(seattle, aberdeen, world), "", world, country_name)

    assert written["outcome"] == "none"
    assert written["pair"]["other"]["id"] == w.ABERDEEN.key
    assert written["pair"]["paired"] is False
    assert written["pair"]["standing"] is None
    assert [c["name"] for c in written["pair"]["chain"]] == ["Seattle", "Bergen", "Aberdeen"]


@pytest.mark.parametrize(
    ("result", "candidates"),
    [
        (Ambiguous("Portland", (w.PORTLAND, w.PORTLAND_MAINE)), [w.PORTLAND, w.PORTLAND_MAINE]),
        (NotFound("Begren", (w.BERGEN,)), [w.BERGEN]),
        (NoCityGiven(), []),
        (NoQuestion(), []),
        (PairUnclear((NotFound("Begren", (w.BERGEN,)),)), [w.BERGEN]),
    ],
    ids=lambda value: type(value).__name__,
)
def test_the_json_without_a_city_still_has_every_field(
    world: World, result: object, candidates: list[City]
) -> None:
    written = as_json(result, "", world, country_name)  # type: ignore[arg-type]

    assert written["city"] is None
    assert written["sisters"] == []
    assert written["nearest"] == []
    assert [c["id"] for c in written["candidates"]] == [c.key for c in candidates]
