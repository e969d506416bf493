"""A table of answers of every kind, and how each is told: read `outlines/*.txt` to review the words.

`python -m tests.words.outlines` writes the texts anew after a change that was meant.
"""

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from bot.chat.render import plain_text
from bot.gazetteer.asked import NoQuestion
from bot.gazetteer.distance import distance_km
from bot.gazetteer.model import Ambiguous, City, Note, NotFound, Taken
from bot.news.model import Entry
from bot.pairings.model import (
    Bond,
    EndedOnly,
    Neighbour,
    NoCityGiven,
    NoneOnRecord,
    PairAnswer,
    PairUnclear,
    Sister,
    SisterCities,
    Standing,
    Status,
)
from bot.words import person
from bot.words.catalogue import TEXTS
from bot.words.deeds import OpenCity, SetHome
from bot.words.help import Commands, Near, about_outline, help_outline
from bot.words.links import Links
from bot.words.outline import Mention, Outline
from bot.words.telling import outline_of
from bot.words.unclear import which_city
from bot.words.voice import Voice
from tests.pairings import small_world
from tests.pairings.small_world import KOBE, LISTED, PORTLAND, PORTLAND_MAINE, SAPPORO, SUVA
from tests.words.area_answers import VESTLAND_ITSELF, answers_about
from tests.words.further_outlines import FURTHER

NOW = datetime(2026, 11, 27, 10, 0, tzinfo=UTC)
DATES = {
    "wikipedia-2026": "2026-02",
    "wikipedia-2023": "2023-04",
    "wikidata-2017": "2017",
    "wikidata-2016": "2016",
    "page": "2026",
}
LINKS = Links("https://example.org/act", "https://example.org/more", "https://example.org/donate")
LOCALES = (
    "en-US",
    "en-GB",
    "de",
    "fr",
    "es-ES",
    "es-419",
    "ja",
    "zh-CN",
    "ko",
    "tr",
    "it",
    "ro",
    "hu",
    "pl",
    "nl",
    "pt-BR",
    "sv-SE",
    "ru",
    "uk",
    "cs",
)
FOLDER = Path(__file__).parent / "outlines"

Say = Callable[[Voice], Outline]

SEATTLE = replace(small_world.SEATTLE, region="Washington", population=780_995)
BERGEN = replace(small_world.BERGEN, region="Vestland", population=294_029)
ARCHANGEL = replace(small_world.ARCHANGEL, timezone="Europe/Moscow")
TACOMA = replace(small_world.TACOMA, region="Washington")
MONACO = small_world.city(2993458, "Monaco", "MC", 43.73, 7.42, "Europe/Monaco")
JERUSALEM = small_world.city(281184, "القدس", "IL", 31.77, 35.22, "Asia/Jerusalem")
STAR = small_world.city(7, "*Star*_under_`code` <@1> [a](b)", "FR", 48.0, 2.0, "Europe/Paris")
PARIS = small_world.city(
    2988507,
    "Paris",
    "FR",
    48.85,
    2.35,
    "Europe/Paris",
    region="Île-de-France",
    population=2_138_551,
)
TEXAS = small_world.city(4717560, "Paris", "US", 33.66, -95.56, region="Texas", population=24_171)
KENTUCKY = small_world.city(4303602, "Paris", "US", 38.2, -84.25, region="Kentucky")
ONTARIO = small_world.city(6098642, "Paris", "CA", 43.2, -80.4, region="Ontario", population=12_000)

REPORTED_TWICE = Bond(
    Standing.REPORTED, Status.ACTIVE, sources=("wikidata-2017", "wikidata-2016"), last_seen=2017
)
SINCE_DAY = replace(LISTED, since="1957-10-12", kind="sister city")
SUSPENDED = Bond(
    Standing.LISTED,
    Status.SUSPENDED,
    kind="twin town",
    since="1944",
    sources=("wikidata-2017", "page"),
    pages=("https://example.org/council",),
    suspended="2022",
)
ENDED = Bond(
    Standing.LISTED,
    Status.ENDED,
    kind="sister city",
    since="1957",
    ended="2018",
    sources=("wikidata-2016", "page"),
    pages=("https://example.org/ended",),
)
FRIENDS = replace(LISTED, kind="friendship city", since="1998")
GONE = replace(
    LISTED, sources=("wikipedia-2023",), since="2020", notes=frozenset({"not-in-2026-list"})
)
NO_LONGER = replace(small_world.REPORTED, notes=frozenset({"not-on-wikidata"}))
OTHER_NAMESAKE = replace(LISTED, notes=frozenset({"wikidata-names-another"}))
OLDER_NAMESAKE = replace(LISTED, notes=frozenset({"list-names-another"}))
CHARTER = replace(LISTED, notes=frozenset({"multilateral"}))
DOUBTED = replace(LISTED, caution="caution-2022")


def bound(home: City, other: City, bond: Bond = LISTED) -> Sister:
    return Sister(other, bond, distance_km(home, other))


def many(home: City, count: int, bond: Bond = LISTED) -> tuple[Sister, ...]:
    """Return so many sisters in countries all over the world."""
    countries = ("NO", "JP", "KE", "MX", "PL", "FR", "IN", "CL", "NZ", "IS")
    return tuple(
        bound(
            home,
            small_world.city(n, f"Town {n}", countries[n % 10], n * 1.5 % 70, n * 3.3 % 180),
            replace(bond, since=str(1950 + n % 70) if n % 3 else ""),
        )
        for n in range(1, count + 1)
    )


def near(home: City, *others: tuple[City, int]) -> tuple[Neighbour, ...]:
    return tuple(Neighbour(city, distance_km(home, city), count) for city, count in others)


def sisters(
    home: City,
    *listed: Sister,
    reported: tuple[Sister, ...] = (),
    ended: tuple[Sister, ...] = (),
    others: tuple[City, ...] = (),
    notes: tuple[Note, ...] = (),
) -> SisterCities:
    return SisterCities(home, listed, reported, ended, others=others, notes=notes)


def pair(home: City, other: City, bond: Bond | None = None, **more: object) -> PairAnswer:
    sister = None if bond is None else bound(home, other, bond)
    return PairAnswer(home, other, sister, distance_km(home, other), **more)  # type: ignore[arg-type]


def answered(answer: object, **more: object) -> Say:
    return lambda voice: outline_of(answer, voice, LINKS, **more)  # type: ignore[arg-type]


NEAREST = near(ARCHANGEL, (BERGEN, 6), (KOBE, 1))
SLIP = (Note(Taken.SLIP, "seatle", "Seattle"),)
LEFT = (Note(Taken.DROPPED, "Czechoslovakia"), Note(Taken.LEFT_OUT, "Somewhere"))
NEWS = (
    Entry("1", "Bergen *sends* a tree", "https://example.org/(tree)", published=NOW),
    Entry("2", "Undated item"),
)
SEATTLES = sisters(
    SEATTLE,
    bound(SEATTLE, BERGEN, replace(LISTED, since="1967")),
    bound(SEATTLE, KOBE, SINCE_DAY),
    bound(SEATTLE, SUVA),
    reported=(bound(SEATTLE, SAPPORO, small_world.REPORTED),),
    ended=(bound(SEATTLE, ARCHANGEL, ENDED),),
)
PARISES = (TEXAS, KENTUCKY, ONTARIO)
KEPT = {"homes": [{"city_key": "gn:3161732", "note": "it's ```mine```"}]}

CASES: dict[str, Say] = {
    "a city with listed, reported and ended sisters": answered(SEATTLES),
    "the same, ended ones shown": answered(SEATTLES, ended=True),
    "one sister": answered(sisters(KOBE, bound(KOBE, SEATTLE))),
    "21 sisters": answered(sisters(SEATTLE, *many(SEATTLE, 21))),
    "103 sisters": answered(sisters(SEATTLE, *many(SEATTLE, 103))),
    "kinds, suspended, missing from the newest list, a charter": answered(
        sisters(
            SEATTLE,
            bound(SEATTLE, BERGEN, FRIENDS),
            bound(SEATTLE, KOBE, GONE),
            bound(SEATTLE, ARCHANGEL, SUSPENDED),
            bound(SEATTLE, TACOMA, replace(SUSPENDED, suspended="")),
            bound(SEATTLE, SUVA, CHARTER),
        )
    ),
    "a tie in doubt": answered(sisters(SEATTLE, bound(SEATTLE, ARCHANGEL, DOUBTED))),
    "only reported, one": answered(sisters(SUVA, reported=(bound(SUVA, KOBE, REPORTED_TWICE),))),
    "only reported, and no longer on Wikidata": answered(
        sisters(SUVA, reported=(bound(SUVA, KOBE, NO_LONGER),))
    ),
    "listed, and Wikidata names another": answered(
        sisters(SEATTLE, bound(SEATTLE, KOBE, OTHER_NAMESAKE))
    ),
    "listed, and a newer list names another": answered(
        sisters(SEATTLE, bound(SEATTLE, KOBE, OLDER_NAMESAKE))
    ),
    "a tie of a town, its district and its region": answered(
        sisters(
            SEATTLE,
            bound(SEATTLE, KOBE),
            replace(bound(SEATTLE, replace(SAPPORO, kind="region")), beside=KOBE),
            bound(SEATTLE, replace(TACOMA, kind="district")),
            bound(SEATTLE, replace(PORTLAND, kind="region")),
        )
    ),
    "only reported, some": answered(sisters(SUVA, reported=many(SUVA, 3, small_world.REPORTED))),
    "none on record": answered(NoneOnRecord(ARCHANGEL, NEAREST)),
    "none on record, nothing near": answered(NoneOnRecord(SUVA, ())),
    "ended only, in a year": answered(
        EndedOnly(ARCHANGEL, (bound(ARCHANGEL, SEATTLE, ENDED),), NEAREST)
    ),
    "ended only, some, no year": answered(
        EndedOnly(
            ARCHANGEL,
            (
                bound(ARCHANGEL, SEATTLE, replace(ENDED, ended="")),
                bound(ARCHANGEL, KOBE, replace(ENDED, ended="", kind="")),
            ),
            NEAREST,
        )
    ),
    "a city that is its country": answered(sisters(MONACO, bound(MONACO, SEATTLE))),
    "a name from right to left": answered(sisters(JERUSALEM, bound(JERUSALEM, STAR))),
    "a name full of Markdown": answered(sisters(STAR, bound(STAR, JERUSALEM))),
    "one namesake": answered(sisters(PARIS, bound(PARIS, KOBE), others=(TEXAS,))),
    "several namesakes": answered(sisters(PARIS, bound(PARIS, KOBE), others=PARISES)),
    "a slip was mended": answered(sisters(SEATTLE, bound(SEATTLE, KOBE), notes=SLIP)),
    "words were left out": answered(sisters(SEATTLE, bound(SEATTLE, KOBE), notes=LEFT)),
    "a pair since a day": answered(pair(SEATTLE, KOBE, SINCE_DAY)),
    "a pair since a year, round": answered(pair(SEATTLE, BERGEN, replace(LISTED, since="1966"))),
    "a pair of this year": answered(pair(SEATTLE, BERGEN, replace(LISTED, since="2026"))),
    "a pair one year old": answered(pair(SEATTLE, BERGEN, replace(LISTED, since="2025"))),
    "a pair, nothing more known": answered(pair(SEATTLE, SUVA, LISTED)),
    "a pair no longer listed": answered(pair(SEATTLE, SUVA, GONE)),
    "a pair in one country": answered(
        pair(SEATTLE, TACOMA, replace(LISTED, notes=frozenset({"domestic"})))
    ),
    "a pair of another kind": answered(pair(SEATTLE, BERGEN, FRIENDS)),
    "a pair only reported": answered(pair(SEATTLE, SUVA, REPORTED_TWICE)),
    "a pair suspended": answered(pair(SEATTLE, ARCHANGEL, SUSPENDED)),
    "a pair in doubt": answered(pair(SEATTLE, ARCHANGEL, DOUBTED)),
    "a pair ended in a year": answered(pair(SEATTLE, KOBE, ENDED, chain=(SEATTLE, SUVA, KOBE))),
    "a pair ended some time": answered(pair(SEATTLE, KOBE, replace(ENDED, ended="", since=""))),
    "no pair, but a chain": answered(pair(BERGEN, KOBE, chain=(BERGEN, SEATTLE, KOBE))),
    "no pair, but a chain over a suspended tie": answered(
        replace(
            pair(BERGEN, KOBE, chain=(BERGEN, SEATTLE, KOBE)),
            steps=(SUSPENDED, replace(LISTED, caution="caution-2022")),
        )
    ),
    "no pair, no chain": answered(pair(BERGEN, KOBE)),
    "no pair, two sisters in common": answered(pair(BERGEN, KOBE, shared=(SEATTLE, SUVA))),
    "a pair, twelve sisters in common": answered(
        pair(BERGEN, KOBE, LISTED, shared=tuple(s.city for s in many(KOBE, 12)))
    ),
    "no pair, but one of a region's": answered(
        replace(pair(PORTLAND, SAPPORO, None), through=((VESTLAND_ITSELF, SAPPORO),))
    ),
    "a pair without clocks": answered(pair(PORTLAND, SAPPORO, LISTED)),
    "a pair with news": answered(pair(SEATTLE, BERGEN, SINCE_DAY), news=NEWS),
    "a pair of odd names": answered(pair(STAR, JERUSALEM, LISTED)),
    "a pair read with a slip": answered(pair(SEATTLE, KOBE, LISTED, notes=SLIP)),
    "the same city twice": answered(pair(SEATTLE, SEATTLE)),
    "several cities of a name": answered(Ambiguous("Paris", (PARIS, *PARISES))),
    "a dozen cities of a name": answered(Ambiguous("Town", tuple(s.city for s in many(KOBE, 12)))),
    "several, after a slip": answered(Ambiguous("pariss", (PARIS, TEXAS), SLIP)),
    "not found, some near": answered(NotFound("Seatlle *x*", (SEATTLE, TACOMA))),
    "not found, nothing near": answered(NotFound("Qzxv @everyone")),
    "one name of a pair unclear": answered(
        PairUnclear((Ambiguous("Portland", (PORTLAND, PORTLAND_MAINE)),), SAPPORO)
    ),
    "one name of a pair unknown": answered(PairUnclear((NotFound("Qzxv"),), SAPPORO)),
    "one name of a pair misspelt": answered(PairUnclear((NotFound("Kobbe", (KOBE,)),), SEATTLE)),
    "no city given": answered(NoCityGiven()),
    "no question": answered(NoQuestion()),
    "which home": lambda voice: which_city(Ambiguous("Paris", PARISES), voice, SetHome()),
    "which of what is found": lambda voice: which_city(
        Ambiguous("Paris", PARISES), voice, OpenCity()
    ),
    "a home is set": lambda voice: person.home_set(BERGEN, voice),
    "a home is shown, and the server's": lambda voice: person.home_shown(BERGEN, SEATTLE, voice),
    "no home": lambda voice: person.home_shown(None, None, voice),
    "a home is cleared": lambda voice: person.home_cleared(voice, had_one=True),
    "no home to clear": lambda voice: person.home_cleared(voice, had_one=False),
    "nothing is kept": lambda voice: person.kept_shown({}, voice),
    "what is kept": lambda voice: person.kept_shown(KEPT, voice),
    "what is kept, in a file": lambda voice: person.kept_exported(KEPT, voice, "kept.json"),
    "shall it be deleted": lambda voice: person.ask_to_delete(KEPT, voice),
    "nothing was left to delete": lambda voice: person.deleted(0, voice),
    "five things are deleted": lambda voice: person.deleted(5, voice),
    "nothing is deleted": lambda voice: person.left_alone(voice),
    "help on Discord": lambda voice: help_outline(
        [
            Commands("help-members", [("/sister", "command-sister"), ("/home", "command-home")]),
            Commands("help-moderators", [("/setup", "command-setup")]),
        ],
        voice,
        ways="help-plain-words-how",
        addressed=Mention("@", 1, "@Sister City"),
        menu="Sister cities mentioned",
        support="https://example.org/help",
    ),
    "help where a home is known": lambda voice: help_outline(
        [Commands("help-members", [("/home set", "command-home-set")])],
        voice,
        ways="help-plain-words-how",
        addressed=Mention("@", 1, "@Sister City"),
        near=Near(SEATTLE, BERGEN),
    ),
    "help in a terminal": lambda voice: help_outline(
        [Commands("terminal-help-commands", [("/sister [city:]", "command-sister")])],
        voice,
        ways="terminal-help-ways",
        keys="terminal-help-keys",
    ),
    "about": lambda voice: about_outline(
        237_022, "1.2.3", LINKS, voice, invite="https://example.org/invite"
    ),
    **FURTHER,
}

CASES |= {
    name: answered(value)
    for name, value in answers_about(
        SEATTLES, NoneOnRecord(ARCHANGEL, NEAREST), TACOMA, PARISES
    ).items()
}


def voice_of(locale: str) -> Voice:
    return Voice(TEXTS, locale, NOW, DATES)


def described(name: str, outline: Outline) -> str:
    """Return the outline as a person reviews it: the words, then what may be pressed and seen."""
    lines = [f"━━━ {name}", plain_text(outline)]
    if outline.private:
        lines.append("(private)")
    if outline.menu:
        lines.append(f"[menu] {outline.menu.prompt}")
    lines += [
        "[buttons] " + " | ".join(action.label for action in group) for group in outline.actions
    ]
    if outline.picture:
        lines.append(f"[picture] {outline.picture.alt}")
    return "\n".join(lines) + "\n"


def sections(locale: str) -> Iterator[tuple[str, str]]:
    """Yield each case's name and its text in a language."""
    for name, say in CASES.items():
        yield name, described(name, say(voice_of(locale)))


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for locale in LOCALES:
        text = "\n".join(section for _, section in sections(locale))
        (FOLDER / f"{locale}.txt").write_text(text, encoding="utf-8")
    print(f"{len(CASES)} answers in {len(LOCALES)} languages written to {FOLDER}", file=sys.stderr)


if __name__ == "__main__":
    main()
