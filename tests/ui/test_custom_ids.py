"""Every press finds what it does: its custom_id is read back by the class that answers it."""

import importlib
import re
from pathlib import Path
from typing import Any

import pytest

from bot.cogs.lasting import Lasting
from bot.gazetteer.asked import Narrowing, Superlative
from bot.ui import custom_ids
from bot.ui.render import custom_id_of
from bot.words.deeds import (
    CountMe,
    Deed,
    DeleteMine,
    Explore,
    Guess,
    KeepMine,
    ListFollowed,
    NextQuestion,
    OnDraft,
    OnEvent,
    OpenArea,
    OpenCity,
    OpenEvent,
    OpenNews,
    OpenPairing,
    OpenPrivately,
    OpenSisters,
    Resume,
    Review,
    SetHome,
    Surprise,
)

COGS = Path(__file__).parents[2] / "bot" / "cogs"


@pytest.mark.parametrize(
    ("does", "custom_id"),
    [
        (OpenCity("gn:1"), "city:gn:1:3:0:42:m"),
        (OpenArea("country", "DE"), "area:country:DE:::3:42:m"),
        (OpenNews("gn:1", "x2"), "news:gn:1:x2:3:42"),
        (OpenPrivately(), "station"),
        (Explore("near", "", "50"), "explore:near:city:42:50"),
        (Explore("path", "", "gn:2"), "explore:path:city:42:gn:2"),
        (Explore("path", "gn:1", ""), "explore:path:other:42:gn:1"),
        (Explore("common", "gn:1", ""), "explore:common:other:42:gn:1"),
        (Explore("near", "gn:1", ""), "explored:near:gn:1::3:42:m"),
        (Explore("path", "gn:1", "gn:2"), "explored:path:gn:1:gn:2:3:42:m"),
        (Surprise(), "explore-another:42"),
        (Guess("gn:1", "gn:2", "easy", "NO"), "quiz:gn:1:gn:2:easy:NO"),
        (NextQuestion("hard", ""), "quiz-next:hard:"),
        (CountMe("join"), "quiz-score:join"),
        (Review(7, "decline"), "review:7:decline"),
        (ListFollowed(), "followlist:3:m"),
        (Resume(7), "resume:7"),
        (DeleteMine(), "privacy:delete"),
        (KeepMine(), "privacy:keep"),
        (OnEvent(7, "going"), "event:7:going"),
        (OnDraft(7, "confirm"), "draft:7:confirm"),
        (OpenEvent(), "events"),
    ],
    ids=lambda value: value if isinstance(value, str) else type(value).__name__,
)
def test_a_press_says_what_it_does(does: Deed, custom_id: str) -> None:
    """These ids stand in messages already sent: they never change."""
    assert custom_id_of(does, 42, "m", 3) == custom_id


def templates() -> dict[str, list[re.Pattern[str]]]:
    """Return, by the name of its module, the templates of every class that answers presses."""
    found: dict[str, list[re.Pattern[str]]] = {}
    for path in COGS.rglob("*.py"):
        module = importlib.import_module(
            ".".join(("bot", *path.relative_to(COGS.parent).with_suffix("").parts))
        )
        for kind in vars(module).values():
            if isinstance(kind, type) and issubclass(kind, Lasting) and kind is not Lasting:
                found.setdefault(kind.__name__, []).append(kind.__discord_ui_compiled_template__)
    return found


OLDEST = Narrowing(best=Superlative.OLDEST)
WRITTEN = [
    custom_ids.city("gn:1", 42, page=2, ended=True, mark="n"),
    custom_ids.city("x000d9b5f59", 42),
    custom_ids.area("region:DE.02", 42, other_area="!country:DE", page=1, mark="p"),
    custom_ids.area("continent:EU", 42),
    custom_id_of(OpenSisters("gn:1", OLDEST), 42, "m", 1),
    custom_id_of(OpenCity(asked=OLDEST), 42),
    custom_ids.which(42, ended=True),
    custom_ids.details("gn:1"),
    custom_ids.pairing("gn:1", "x2"),
    custom_ids.which_of_pair("São Tomé: the town", 42),
    custom_ids.set_home("gn:1"),
    custom_ids.correct("gn:1"),
    custom_ids.correct("gn:1", "gn:2"),
    custom_ids.which_home(),
    custom_ids.news("gn:1", 42),
    custom_ids.news("gn:1", 42, other="gn:2", page=3),
    custom_ids.which_news(42, "Kobe"),
    custom_ids.which_news(42),
    custom_ids.follow_list(2, "p"),
    custom_ids.resume(7),
    custom_ids.privacy_delete(),
    custom_ids.privacy_keep(),
    custom_ids.station(),
    custom_ids.explore_which("path", "city", 42, "gn:2"),
    custom_ids.explore_which("near", "city", 42),
    custom_ids.explored("near", "gn:1", "50", 42, page=1, mark="n"),
    custom_ids.another_pairing(42),
    custom_ids.review(7, "accept"),
    custom_ids.event(7, "quiet"),
    custom_ids.draft(7, "cancel"),
    custom_ids.setting("news"),
    custom_ids.setting("quiet"),
    custom_ids.server_year("show"),
    custom_ids.server_year("post", 2026),
    custom_ids.EVENTS,
    custom_ids.quiz_answer("gn:1", "gn:2", "medium", ""),
    custom_ids.quiz_next("easy", "NO"),
    custom_ids.quiz_score("leave"),
]


@pytest.mark.parametrize("custom_id", WRITTEN)
def test_what_is_written_is_read_by_one_class(custom_id: str) -> None:
    readers = [
        name
        for name, patterns in templates().items()
        if any(pattern.fullmatch(custom_id) for pattern in patterns)
    ]

    assert len(readers) == 1, readers
    assert len(custom_id) <= 100


@pytest.mark.parametrize(
    "custom_id",
    [
        custom_ids.which_of_pair("x" * 500, 2**63),
        custom_ids.which_news(2**63, "x" * 500),
        custom_ids.explore_which("common", "other", 2**63, "x" * 500),
        custom_ids.explored("path", "x" + "a" * 10, "y" * 500, 2**63, page=99, mark="a9"),
    ],
    ids=["pair", "news", "explore", "explored"],
)
def test_what_was_typed_never_breaks_the_limit(custom_id: str) -> None:
    assert len(custom_id) <= 100


@pytest.mark.parametrize(
    ("custom_id", "kept"),
    [
        (custom_ids.which_of_pair("x" * 500, 1), 60),
        (custom_ids.which_news(1, "x" * 500), 60),
        (custom_ids.explore_which("path", "city", 1, "x" * 500), 55),
    ],
    ids=["pair", "news", "explore"],
)
def test_as_much_of_it_is_kept_as_there_is_room(custom_id: str, kept: int) -> None:
    assert custom_id.count("x") - custom_id.split("x" * 9)[0].count("x") == kept


def test_an_unknown_press_is_read_by_nobody() -> None:
    every: list[Any] = [one for some in templates().values() for one in some]

    assert not any(pattern.fullmatch("nothing:of:ours") for pattern in every)


def test_setting_a_home_is_told_apart_from_choosing_one() -> None:
    assert custom_id_of(SetHome("gn:1"), 42) != custom_id_of(SetHome(), 42)
    assert custom_id_of(OpenPairing("gn:1", "gn:2"), 42) != custom_id_of(OpenPairing("gn:1"), 42)
