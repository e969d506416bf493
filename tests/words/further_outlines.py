"""Answers beside those about cities: exploring, news, what is followed, the quiz, suggestions."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from bot.errors import Unreachable
from bot.news.decide import Verdict
from bot.news.found import NewsFound, Unreached
from bot.news.model import Entry, EntryPicture, Filters, Mode
from bot.pairings.explored import Chain, Most, Shared, Suggested
from bot.pairings.match import (
    CountryTies,
    PossibleSister,
    SameShore,
    SharedLanguages,
    SharedSisters,
    SimilarLatitude,
    SimilarSize,
)
from bot.pairings.model import Connected, Nearby, Neighbour, PairAnswer, Sister, Status
from bot.pairings.quiz import Difficulty, Question, Score
from bot.words import explore, follow, news, quiz, setup, suggestion
from bot.words.outline import Mention, Outline
from bot.words.voice import Voice
from tests.pairings.small_world import (
    ARCHANGEL,
    BERGEN,
    KOBE,
    LISTED,
    PORTLAND,
    SAPPORO,
    SEATTLE,
    SUVA,
)

Say = Callable[[Voice], Outline]
NOW = datetime(2026, 11, 27, 10, 0, tzinfo=UTC)
BEFORE = datetime(2026, 11, 27, 7, 0, tzinfo=UTC)
LATER = datetime(2026, 11, 28, 7, 0, tzinfo=UTC)

DOWN = Unreachable(url="https://down.example", host="down.example")
TREE = Entry(
    "1",
    "Bergen *sends* a tree",
    "https://example.org/(tree)",
    text="It stands in the market square.",
    excerpt="It stands in the **market** square.",
    author="Jo Vik",
    published=BEFORE,
    picture=EntryPicture("https://example.org/a.jpg", "The tree", "Kari"),
)
UNDATED = Entry("2", "Undated item", source="Town news", via="gdelt")
FEED = follow.Followed(
    "Town *news*",
    "https://town.example/feed",
    5,
    Mode.INSTANT,
    Filters(),
    follow.Health(BEFORE, LATER),
)
PAUSED = replace(
    FEED,
    title="News of Seattle",
    url="",
    mode=Mode.DAILY,
    filters=Filters(("choir", "school"), ("sport",)),
    role_id=7,
    posted_at=BEFORE,
    paused_at=BEFORE,
    pause_reason="moderator",
)
FAILING = replace(FEED, health=follow.Health(BEFORE, LATER, DOWN, BEFORE))
NEVER = replace(FEED, health=follow.Health(None, LATER, DOWN, BEFORE))
ASKED = Question(SEATTLE, KOBE, (BERGEN, KOBE, SUVA, ARCHANGEL))
SEATTLE_KOBE = PairAnswer(
    SEATTLE, KOBE, Sister(KOBE, replace(LISTED, since="1957"), 7759.0), 7759.0
)


def explored(found: explore.Explored) -> Say:
    return lambda voice: explore.explore_outline(found, voice)


def answered(chosen: quiz.City, player: Mention | None = None) -> Say:
    return lambda voice: quiz.answered_outline(
        quiz.Answered(ASKED, chosen, SEATTLE_KOBE, player), Difficulty.EASY, "", voice
    )


SUGGESTED = Suggested(
    SEATTLE,
    (
        PossibleSister(
            PORTLAND,
            (
                SharedSisters((SAPPORO, KOBE, SUVA, BERGEN, ARCHANGEL)),
                SimilarSize(700_000, 650_000),
                SimilarLatitude(47.6, 45.5, "temperate"),
                SameShore(coastal=True),
                SharedLanguages(("en",)),
                CountryTies(3),
            ),
        ),
    ),
)

NEW_SERVER = setup.Panel(None, "en-US", None, None, None, None, may_create=True)
SET_UP = setup.Panel(
    SEATTLE,
    "de",
    setup.Place(5, ("view_channel", "send_messages", "embed_links"), frozenset({"embed_links"})),
    setup.Place(6, ("view_channel", "send_messages_in_threads"), frozenset()),
    setup.Role(7, may_create=False),
    (22 * 60, 7 * 60 + 30),
    may_create=False,
)

FURTHER: dict[str, Say] = {
    "a server not set up yet": lambda voice: setup.setup_outline(NEW_SERVER, voice),
    "a server set up": lambda voice: setup.setup_outline(SET_UP, voice),
    "a server whose channel and role are gone": lambda voice: setup.setup_outline(
        replace(NEW_SERVER, lost=frozenset({"news", "role"})), voice
    ),
    "a chain": explored(Chain(SUVA, KOBE, (SUVA, SEATTLE, KOBE))),
    "a chain over a suspended tie": explored(
        Chain(
            SUVA,
            KOBE,
            (SUVA, SEATTLE, KOBE),
            (
                replace(LISTED, status=Status.SUSPENDED, suspended="2022"),
                replace(LISTED, caution="caution-2022"),
            ),
        )
    ),
    "a chain of neighbours": explored(Chain(SUVA, SEATTLE, (SUVA, SEATTLE))),
    "no chain": explored(Chain(SUVA, KOBE, ())),
    "a chain to itself": explored(Chain(SUVA, SUVA, (SUVA,))),
    "sisters in common": explored(Shared(BERGEN, KOBE, (SEATTLE, SUVA))),
    "one sister in common": explored(Shared(BERGEN, KOBE, (SEATTLE,))),
    "no sister in common": explored(Shared(BERGEN, KOBE, ())),
    "cities nearby": explored(
        Nearby(SEATTLE, 300, (Neighbour(PORTLAND, 234.0, 9), Neighbour(BERGEN, 290.0, 1)))
    ),
    "no city nearby": explored(Nearby(SUVA, 50, ())),
    "a city suggested": explored(SUGGESTED),
    "no city suggested": explored(Suggested(SUVA, ())),
    "the most connected": explored(Most(None, (Connected(SEATTLE, 21), Connected(SUVA, 1)))),
    "the most connected of a country": explored(Most("US", (Connected(SEATTLE, 21),))),
    "nobody connected": explored(Most("FJ", ())),
    "a pairing to discover": lambda voice: explore.surprise_outline(SEATTLE_KOBE, voice),
    "news of a city": lambda voice: news.news_outline(
        NewsFound((TREE, UNDATED), searched=True), voice, SEATTLE
    ),
    "seven items of a pair": lambda voice: news.news_outline(
        NewsFound(tuple(replace(TREE, title=f"Item {n}", picture=None) for n in range(7))),
        voice,
        SEATTLE,
        BERGEN,
    ),
    "no news": lambda voice: news.news_outline(NewsFound((), searched=True), voice, SEATTLE),
    "no news of a pair": lambda voice: news.news_outline(NewsFound(()), voice, SEATTLE, KOBE),
    "nobody could be asked": lambda voice: news.news_outline(
        NewsFound((), (Unreached("GDELT", DOWN),), searched=True), voice, SEATTLE
    ),
    "what was last seen": lambda voice: news.news_outline(
        NewsFound((TREE,), (Unreached("Town", DOWN, BEFORE),)), voice, SEATTLE
    ),
    "news without a city": lambda voice: news.news_outline(NewsFound((TREE,)), voice),
    "an item as posted": lambda voice: news.entry_outline(TREE, voice, feed="Town news"),
    "an item found by searching": lambda voice: news.entry_outline(UNDATED, voice),
    "a day's digest": lambda voice: news.digest_outline(
        (TREE, UNDATED), 0, Mode.DAILY, "Town *news*", voice
    ),
    "a week's digest, with more": lambda voice: news.digest_outline(
        (TREE,), 4, Mode.WEEKLY, "Town news", voice
    ),
    "what is followed": lambda voice: follow.list_outline((FEED, PAUSED, FAILING, NEVER), voice),
    "nothing is followed": lambda voice: follow.list_outline((), voice),
    "a feed is followed": lambda voice: follow.done_outline(
        follow.Done(FEED, publish=True, first_digest=None, preview=TREE), voice
    ),
    "a digest is followed": lambda voice: follow.done_outline(
        follow.Done(PAUSED, publish=False, first_digest=LATER, preview=None), voice
    ),
    "a feed without items is followed": lambda voice: follow.done_outline(
        follow.Done(FEED, publish=False, first_digest=None, preview=None), voice
    ),
    "permissions are missing": lambda voice: follow.lacks_outline(
        5, ("send_messages", "embed_links", "attach_files"), voice
    ),
    "a feed is refused": lambda voice: follow.refused_outline("https://down.example", DOWN, voice),
    "a feed is tried": lambda voice: follow.trial_outline(
        FEED, ((TREE, Verdict.POST), (UNDATED, Verdict.SEEN)), None, voice
    ),
    "a feed cannot be tried": lambda voice: follow.trial_outline(FAILING, (), DOWN, voice),
    "no longer followed": lambda voice: follow.changed_outline("follow-removed", 5, "Town", voice),
    "paused": lambda voice: follow.changed_outline("follow-paused", 5, "Town", voice),
    "posted again": lambda voice: follow.changed_outline("follow-resumed", 5, "Town", voice),
    "a feed was given up": lambda voice: follow.pause_notice(3, 5, "Town", "failing", DOWN, voice),
    "a channel may not be posted in": lambda voice: follow.pause_notice(
        3, 5, "Town", "permission", None, voice
    ),
    "a question of the quiz": lambda voice: quiz.question_outline(
        ASKED, Difficulty.HARD, "JP", voice
    ),
    "no question of the quiz": quiz.no_question_found,
    "the right answer": answered(KOBE, Mention("@", 1, "Kim")),
    "a wrong answer": answered(SUVA, Mention("@", 1, "Kim")),
    "a wrong answer in a terminal": answered(SUVA),
    "scores": lambda voice: quiz.scores_outline(
        (Score(1, 5, 4, 2), Score(2, 1, 1, 1)), Score(2, 1, 1, 1), voice
    ),
    "no scores": lambda voice: quiz.scores_outline((), None, voice),
    "thanks for a suggestion": lambda voice: suggestion.thanks(12, KOBE, "Atlantis *x*", voice),
    "thanks for a suggestion about a pairing on record": lambda voice: suggestion.thanks(
        12, KOBE, SEATTLE, voice, recorded=Status.ACTIVE
    ),
    "thanks for a suggestion about an ended pairing": lambda voice: suggestion.thanks(
        12, KOBE, SEATTLE, voice, recorded=Status.ENDED
    ),
    "a suggestion to review": lambda voice: suggestion.to_operator(
        12, KOBE, "Atlantis", "https://example.org/council", "since 1999", voice
    ),
    "a suggestion without a source": lambda voice: suggestion.to_operator(
        12, KOBE, SUVA, "", "", voice
    ),
    "a suggestion accepted": lambda voice: suggestion.reviewed("Suggestion 12", "accepted", voice),
}
