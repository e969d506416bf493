"""Every language is complete and stays so: one reading of all catalogues, of those to come too."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, partial
from itertools import pairwise
from pathlib import Path

import pytest
from babel import Locale
from fluent.syntax import ast, parse

from bot.chat.news import MORE
from bot.gazetteer.asked import AboutCity, AboutPair, Superlative
from bot.gazetteer.index import CityIndex
from bot.gazetteer.question import read_question
from bot.gazetteer.tongues import Tongues
from bot.paths import LOCALES as ROOT
from bot.words.catalogue import BASE, LOCALES, TEXTS, Catalogue, fall_backs
from bot.words.setup import LANGUAGE_NAMES
from bot.words.tags import event_tag_names
from bot.words.typography import dressed
from tests.words.forbidden import FORBIDDEN, SAID_ALL_THE_SAME

FOLDERS = sorted(path.parent.name for path in ROOT.glob("*/sister.ftl"))
COUNTS = (0, 1, 2, 5, 11, 21, 22, 1.5)
CATEGORIES = frozenset({"zero", "one", "two", "few", "many", "other"})

OFFERED_FROM = 0.95
"""So much of a language is translated before it is offered; the rest is said in English."""

OURS = ("de", "fr", "es-ES", "es-419")
"""Who adds a message adds it in these."""

GRAMMAR = {"precision"}
"""Facts that are there for a language's grammar only: a language may leave them out."""

METRIC = {"distance", "map-distance"}
"""What is measured in kilometres alone has no place for miles."""

BUTTONS = re.compile(
    r"card-(?!fact|choose|did|another)|event-button|setup-button|quiz-(easy|next|join|leave)|year-(post|turn)|news-(more|button)"
)
LABELS_OF_FIELDS = re.compile(
    r"setup-field|event-field|suggest-(city|other|source|note|title)|event-form-title"
)
DESCRIPTIONS = re.compile(r"(command|option)-")


@dataclass(frozen=True)
class Way:
    """One way a message can be said: the variants taken, its text, and the facts it shows."""

    keys: tuple[tuple[str, str], ...]
    text: str
    shown: frozenset[str]

    @property
    def counted(self) -> frozenset[str]:
        """Return the numbers by whose plural category this way was taken."""
        return frozenset(name for name, key in self.keys if key in CATEGORIES - {"other"})


def ways(pattern: ast.Pattern) -> list[Way]:
    found = [Way((), "", frozenset())]
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            found = [Way(w.keys, w.text + element.value, w.shown) for w in found]
            continue
        inner = element.expression
        if isinstance(inner, ast.VariableReference):
            name = inner.id.name
            found = [Way(w.keys, w.text + f"{{{name}}}", w.shown | {name}) for w in found]
        elif isinstance(inner, ast.StringLiteral):
            found = [Way(w.keys, w.text + inner.value, w.shown) for w in found]
        else:
            assert isinstance(inner, ast.SelectExpression), inner
            assert isinstance(inner.selector, ast.VariableReference), "select by a plain fact"
            name = inner.selector.id.name
            found = [
                Way(
                    (*w.keys, (name, key_of(v)), *deep.keys),
                    w.text + deep.text,
                    w.shown | deep.shown,
                )
                for w in found
                for v in inner.variants
                for deep in ways(v.value)
            ]
    return found


def key_of(variant: ast.Variant) -> str:
    return variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value


@cache
def messages(locale: str) -> dict[str, list[Way]]:
    """Return every message of a locale's own files with all the ways it can be said."""
    found: dict[str, list[Way]] = {}
    for path in sorted((ROOT / locale).glob("*.ftl")):
        for entry in parse(dressed(locale, path.read_text(encoding="utf-8"))).body:
            assert not isinstance(entry, ast.Junk), f"{path}: {entry.content!r}"
            if isinstance(entry, ast.Message):
                assert entry.id.name not in found, f"{locale}: {entry.id.name} twice"
                assert entry.value is not None
                found[entry.id.name] = ways(entry.value)
    return found


@cache
def told(locale: str) -> dict[str, list[Way]]:
    """Return what a locale says of itself and through its kin, without English for the rest."""
    kin = [each for each in fall_backs(locale) if each != BASE] or [BASE]
    kin = kin if locale in LOCALES else [locale]
    return {i: w for each in reversed(kin) for i, w in messages(each).items()}


def everything(
    folders: list[str] | tuple[str, ...] = tuple(FOLDERS),
) -> Iterator[tuple[str, str, Way]]:
    for locale in folders:
        for message_id, said in messages(locale).items():
            for way in said:
                yield locale, message_id, way


def test_a_language_is_offered_when_it_is_nearly_whole_and_not_before() -> None:
    whole = {
        locale
        for locale in FOLDERS
        if locale == "en-GB" or len(told(locale)) >= OFFERED_FROM * len(messages(BASE))
    }

    assert set(LOCALES) == whole
    assert set(LOCALES) <= set(LANGUAGE_NAMES)


def test_the_languages_we_write_ourselves_lack_nothing() -> None:
    lacking = [
        f"{locale} {message_id}"
        for locale in OURS
        for message_id in messages(BASE)
        if message_id not in told(locale)
    ]

    assert lacking == []


def test_every_way_of_saying_a_message_shows_the_facts_it_is_about() -> None:
    wrong = []
    for locale, message_id, way in everything():
        base = messages(BASE).get(message_id)
        if base is None:
            wrong.append(f"{locale} {message_id}: {BASE} has no such message")
            continue
        known = frozenset().union(*(b.shown | {n for n, _ in b.keys} for b in base))
        metric = {"mi"} if message_id in METRIC else set()
        always = frozenset.intersection(*(b.shown for b in base)) - metric
        if lost := always - way.shown:
            wrong.append(f"{locale} {message_id} {way.keys}: lost {set(lost)}")
        if alien := way.shown - known - GRAMMAR:
            wrong.append(f"{locale} {message_id} {way.keys}: unknown {set(alien)}")

    assert wrong == []


def test_a_word_for_one_is_said_of_one_alone() -> None:
    """In Russian “one” is also 21: what says the word instead of the number is for [1]."""
    wrong = [
        f"{locale} {message_id} {way.keys}"
        for locale, message_id, way in everything()
        if not way.counted <= way.shown
    ]

    assert wrong == []


def test_who_counts_by_plural_forms_has_all_the_language_has() -> None:
    wrong = []
    for locale in FOLDERS:
        plural = Locale.parse(locale.replace("-", "_")).plural_form
        needed = {plural(count) for count in range(200)}
        for message_id, said in messages(locale).items():
            keys: dict[str, set[str]] = {}
            for way in said:
                for name, key in way.keys:
                    keys.setdefault(name, set()).add(key)
            for name, there in keys.items():
                forms = there & CATEGORIES
                if forms - {"other"} and len(needed - forms) > ("other" not in needed | forms):
                    wrong.append(f"{locale} {message_id} {name}: {sorted(needed - forms)}")

    assert wrong == []


def test_every_message_is_said_of_any_number(caplog: pytest.LogCaptureFixture) -> None:
    texts, wrong = Catalogue(), []
    for locale in FOLDERS:
        for message_id, said in messages(locale).items():
            base = messages(BASE).get(message_id, said)
            names = {n for way in (*said, *base) for n in (*way.shown, *(k for k, _ in way.keys))}
            for count in COUNTS:
                text = texts.say(locale, message_id, **dict.fromkeys(names, count))
                if not text or "{" in text or "???" in text:
                    wrong.append(f"{locale} {message_id} {count}: {text}")

    assert wrong == []
    assert not caplog.records


def test_words_stand_where_discord_has_room_for_them() -> None:
    wrong = []
    for pattern, most in ((DESCRIPTIONS, 100), (BUTTONS, 80), (LABELS_OF_FIELDS, 45)):
        wrong += [
            f"{locale} {message_id}: {len(way.text)} of {most}"
            for locale, message_id, way in everything()
            if pattern.match(message_id) and len(way.text) > most
        ]
    wrong += [
        f"{locale} {way.text}: 32 at most"
        for locale, message_id, way in everything()
        if message_id == "mentioned-menu" and len(way.text) > 32
    ]

    assert wrong == []


BREAKS = {
    "straight quotes": r"[\"']",
    "three dots": r"\.\.\.",
    "two spaces": r"  ",
    "a space at the end": r" $",
}
OWN_BREAKS = {
    "fr": {"a space that may break": r" [;!?»]| :(?:\s|$)|« "},
    "es": {"no ¿ or ¡": r"^[^¿]*\?|^[^¡]*!"},
    "ja": {"half-width punctuation": r"[\u3040-\u9fff][,.?!:]"},
    "zh": {"half-width punctuation": r"[\u4e00-\u9fff][,.?!:]"},
}


def test_sentences_are_set_as_the_language_sets_them() -> None:
    wrong = []
    for locale, message_id, way in everything():
        for what, pattern in (BREAKS | OWN_BREAKS.get(locale.split("-")[0], {})).items():
            if re.search(pattern, way.text):
                wrong.append(f"{locale} {message_id}: {what} in {way.text!r}")

    assert wrong == []


def test_no_language_says_what_its_glossary_forbids() -> None:
    wrong = []
    for locale, words in FORBIDDEN.items():
        for message_id, said in told(locale).items() if locale in FOLDERS else ():
            if message_id in SAID_ALL_THE_SAME.get(locale, ()):
                continue
            for way in said:
                for word in words:
                    if re.search(word, way.text):
                        wrong.append(f"{locale} {message_id}: {word} in {way.text!r}")

    assert wrong == []


def test_every_example_of_a_time_is_apart_from_the_next() -> None:
    for locale in LOCALES:
        for message_id in ("event-times", "event-durations"):
            examples = Catalogue().say(locale, message_id).split(" | ")

            assert len(examples) >= 4
            assert all(len(example) <= 100 for example in examples)
            assert all(first != second for first, second in pairwise(examples))


def test_what_is_given_as_an_example_is_understood_as_it_stands(
    cities: CityIndex, phrases: Tongues
) -> None:
    """In each language: asked about another home than its own, as /help does it, too."""
    lost = []
    for locale in LOCALES:
        say = partial(Catalogue().say, locale)
        pairs = [(say("help-city"), say("help-other")), ("Le Havre", "Kobe"), ("Kraków", "Lviv")]
        asked = [
            (say("terminal-example-city"), AboutCity),
            (say("terminal-example-pair"), AboutPair),
        ]
        asked += [(say("terminal-example-home"), AboutCity)]
        named = {text: "" for text, _ in asked}
        for city, other in pairs:
            mine = [
                (say("help-ask-city", city=city), AboutCity),
                (say("help-ask-far", city=city), AboutCity),
                (say("help-ask-pair", city=city, other=other), AboutPair),
            ]
            named |= {text: city for text, _ in mine}
            asked += mine
        for text, kind in asked:
            question = read_question(text, cities, phrases)
            names = {getattr(question, part, "") for part in ("name", "other")}
            far = text == say("help-ask-far", city=pairs[1][0])
            best = getattr(getattr(question, "narrowing", None), "best", None)
            known = not named[text] or named[text] in names
            if not (
                isinstance(question, kind) and known and (best is Superlative.FARTHEST or not far)
            ):
                lost.append(f"{locale} {text}: {type(question).__name__} {names}")

    assert lost == []


@pytest.mark.parametrize("locale", LOCALES)
def test_every_language_names_a_tag_of_a_forum_that_is_looked_for(locale: str) -> None:
    said = TEXTS.say(locale, "refusal-tag", channel="#events")
    usual = re.split("[,、，]", TEXTS.say(locale, "event-tag-names"))[0]

    assert usual in said
    assert "Events" in said
    assert {usual, "Events"} <= event_tag_names(TEXTS)


def test_the_word_that_asks_a_terminal_for_more_is_understood() -> None:
    told = {locale: Catalogue().say(locale, "terminal-news-more") for locale in LOCALES}
    words = {
        locale: re.findall(r"[“„«”「]\s?(.+?)\s?[”“»」]", text) for locale, text in told.items()
    }

    assert {locale: found for locale, found in words.items() if not MORE & set(found)} == {}


SOME = {
    "kinds",
    "no_more",
    "begun",
    "stood",
    "times",
    "lying",
    "scenery",
    "capital_scenery",
    "beside",
    "cases",
    "town_cases",
    "lives_behind",
    "persons",
    "lands",
    "own_lands",
    "adjectives",
    "without_behind",
    "towns_behind",
    "travel",
    "called",
    "bigger",
    "smaller",
    "farther",
    "closer",
    "either_too",
    "adjective_endings",
    "adjective_forms",
    "adjective_stems",
    "of_counties",
}
"""Sets that not every language has."""


@pytest.mark.parametrize("name", ["asking.toml", "phrases.toml"])
def test_every_language_that_is_read_has_all_sets_of_phrases(name: str) -> None:
    # One set that one language lacks would fail every question in any; only cases are not every language's.
    def kinds(path: Path) -> dict[str, type]:
        return {key: type(each) for key, each in tomllib.loads(path.read_text("utf-8")).items()}

    wanted = kinds(ROOT / BASE / name).items()
    wrong = {
        path.parent.name: sorted(key for key, _ in wanted ^ kinds(path).items() if key not in SOME)
        for path in ROOT.glob(f"*/{name}")
    }

    assert {locale: sets for locale, sets in wrong.items() if sets} == {}
