"""Answers are told as reviewed, and every surface tells all of each."""

import json
import re
from collections.abc import Iterator

import pytest

from bot.chat.render import plain_text
from bot.ui.render import render
from bot.ui.reply import Reply
from bot.ui.setting import Setting
from bot.words.outline import (
    Command,
    Facts,
    Formatted,
    Line,
    Link,
    Mention,
    Moment,
    Outline,
    Pick,
    Rows,
    Said,
    Stories,
    Strong,
    Verbatim,
    spans,
)
from tests.discord_stand_in import limits
from tests.words import outlines
from tests.words.outlines import CASES, FOLDER, LINKS, LOCALES, voice_of


@pytest.mark.parametrize("locale", LOCALES)
def test_every_answer_is_worded_as_reviewed(locale: str) -> None:
    """After a change that was meant: `python -m tests.words.outlines`, and read the difference."""
    reviewed = (FOLDER / f"{locale}.txt").read_text(encoding="utf-8").split("━━━ ")[1:]
    told = [text.removeprefix("━━━ ") for _, text in outlines.sections(locale)]

    assert [section.rstrip("\n") for section in told] == [s.rstrip("\n") for s in reviewed]


@pytest.mark.parametrize("locale", ["en-US", "de"])
@pytest.mark.parametrize("name", CASES)
def test_discord_shows_every_fact(name: str, locale: str) -> None:
    outline = CASES[name](voice_of(locale))
    shown = "\n".join(map(readable, pages(outline, locale)))

    assert [fact for fact in facts_of(outline) if squeezed(fact) not in squeezed(shown)] == []


@pytest.mark.parametrize("locale", ["en-US", "de"])
@pytest.mark.parametrize("name", CASES)
def test_the_terminal_shows_every_fact(name: str, locale: str) -> None:
    outline = CASES[name](voice_of(locale))
    shown = plain_text(outline)

    assert [fact for fact in facts_of(outline) if squeezed(fact) not in squeezed(shown)] == []


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("name", CASES)
def test_every_page_keeps_to_discords_limits(name: str, locale: str) -> None:
    for reply in pages(CASES[name](voice_of(locale)), locale):
        parts = payload(reply)

        assert limits.of_message(parts) == []
        ids = [
            c["custom_id"]
            for row in parts["components"]
            for c in row["components"]
            if "custom_id" in c
        ]
        assert len(set(ids)) == len(ids), "Discord refuses two components of one custom_id"


def test_only_what_is_a_span_becomes_markup() -> None:
    voice = voice_of("en-US")
    card = render(CASES["a name full of Markdown"](voice), Setting(voice, 1, LINKS))

    text = str(card.embeds[0].description) + str(card.embeds[0].title)
    assert "<@1>" not in text.replace("\\<", "")
    assert not re.search(r"(?<!\\)\[a", text)


# ── what there is to show ────────────────────────────────────────────────────────────────────────


def facts_of(outline: Outline) -> Iterator[str]:
    """Yield every text of the outline that tells something."""
    yield from filter(None, (outline.title, outline.footer))
    for line in (*outline.lead, *outline.notes):
        yield from texts_of(line)
    for block in outline.blocks:
        yield block.heading.rstrip(":")
        match block:
            case Rows(rows=rows):
                for row in rows:
                    yield from (row.name, row.where, row.flag)
                    for fact in row.facts:
                        yield from texts_of(fact.said)
                    for line in row.beneath:
                        yield from texts_of(line)
            case Facts(facts=facts):
                for fact in facts:
                    yield fact.label
                    yield from texts_of(fact.value)
            case Said(lines=lines):
                for line in lines:
                    yield from texts_of(line)
            case Verbatim(text=text):
                yield text.replace("`", "")
            case Stories(stories=stories):
                for story in stories:
                    yield from (story.title, story.link, story.caption, story.picture)
                    yield from (*texts_of(story.by), *texts_of(story.text))
    if outline.choice is not None:
        for row in outline.choice.rows:
            yield from (row.name, row.where)
            for fact in row.facts:
                yield from texts_of(fact.said)


def texts_of(line: Line) -> Iterator[str]:
    for span in spans(line):
        match span:
            case str():
                yield span
            case Strong(text) | Pick(text=text):
                yield text
            case Link(text, url):
                yield from (text, url)
            case Command(name):
                yield name
            case Formatted(text, plain):
                yield plain or text
            case Mention() | Moment():
                pass  # shown in the reader's own way


# ── what is shown ────────────────────────────────────────────────────────────────────────────────


def pages(outline: Outline, locale: str) -> Iterator[Reply]:
    """Yield every page of the drawing."""
    setting = Setting(voice_of(locale), 1, LINKS)
    seen: list[str] = []
    for page in range(20):
        reply = render(outline, setting, page=page)
        text = json.dumps(payload(reply), sort_keys=True)
        if text in seen:
            return
        seen.append(text)
        yield reply
    raise AssertionError("there is no last page")


def payload(reply: Reply) -> dict[str, object]:
    """Return what is sent to Discord."""
    parts = reply.parts()
    return {
        "content": parts.get("content", ""),
        "embeds": [embed.to_dict() for embed in parts.get("embeds", ())],
        "components": parts["view"].to_components() if "view" in parts else [],
    }


def readable(reply: Reply) -> str:
    """Return everything a person can read of a message, without the marks of Markdown."""

    def texts(value: object) -> Iterator[str]:
        match value:
            case str():
                yield value
            case dict():
                for key, each in value.items():
                    if key not in {"custom_id", "value"} or (
                        isinstance(each, str) and key == "value"
                    ):
                        yield from texts(each)
            case list():
                for each in value:
                    yield from texts(each)

    joined = "\n".join(texts(payload(reply)))
    bare = re.sub(r"\\(.)", r"\1", joined).replace("**", "").replace("\u200b", "")
    return bare.replace("%28", "(").replace("%29", ")").replace("`", "").replace("'''", "")


def squeezed(text: str) -> str:
    """Return the text without what escaping and line breaks may change."""
    return re.sub(r"[\s`*\u200b]", "", text)
