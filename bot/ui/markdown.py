"""Write the lines of an outline as Discord's Markdown: the one place where text is escaped."""

from typing import assert_never

import discord

from bot.ui.limits import escaped
from bot.words.outline import (
    Block,
    Choice,
    Command,
    Fact,
    Facts,
    Formatted,
    Line,
    Link,
    Mention,
    Moment,
    Pick,
    Row,
    Rows,
    Said,
    Span,
    Stories,
    Strong,
    Verbatim,
    spans,
)
from bot.words.typography import with_place

CHOICES_LISTED = 10


def markdown(line: Line) -> str:
    """Return a line as Discord's Markdown: the one place where text is escaped."""
    return "".join(map(_span, spans(line)))


def _span(span: Span) -> str:
    match span:
        case str():
            return escaped(span)
        case Pick(text=text):
            return escaped(text)
        case Strong(text):
            return f"**{escaped(text)}**"
        case Link(text, url):
            return _link(text, url)
        case Command(name):
            return f"`{name.replace('`', '')}`"
        case Mention(kind, number):
            return f"<{kind}{number}>"
        case Moment(at=at, style=style):
            return discord.utils.format_dt(at, style)
        case Formatted(text=text):
            return text
    assert_never(span)


def _link(text: str, url: str) -> str:
    if not url.startswith(("https://", "http://")):
        return escaped(text)
    if text == url:
        return f"<{url.replace('>', '%3E').replace(' ', '%20')}>"
    # A bracket in the address would end it.
    safe_url = url.replace("(", "%28").replace(")", "%29").replace(" ", "%20")
    return f"[{escaped(text)}]({safe_url})"


def block_lines(block: Block) -> list[str]:
    """Return a block of an outline, without its heading, as lines."""
    match block:
        case Rows(rows=rows):
            first = block.numbered_from
            marks = [f"{first + index}." if first else "-" for index in range(len(rows))]
            return [
                line for mark, row in zip(marks, rows, strict=True) for line in _listed(row, mark)
            ]
        case Facts(facts=facts):
            return [_fact_line(fact) for fact in facts]
        case Said(lines=lines):
            said = [markdown(line) for line in lines]
            return said if len(said) == 1 else [f"- {line}" for line in said]
        case Verbatim(text, language):
            return [f"```{language}", *text.replace("```", "'''").split("\n"), "```"]
        case Stories():
            raise ValueError("stories are cards, not lines")
    assert_never(block)


def _fact_line(fact: Fact) -> str:
    if fact.phrase or not fact.label:
        return markdown(fact.said)
    return f"{escaped(fact.label)}: {markdown(fact.value)}"


def _listed(row: Row, mark: str) -> list[str]:
    return [_row_line(row, mark), *(f"  - {markdown(line)}" for line in row.beneath)]


def _row_line(row: Row, mark: str = "-") -> str:
    """Return "- **Bergen**, Norway – since 1967 – 4,421 mi 🇳🇴": a real list, the flag last."""
    name = _link(row.name, row.link) if row.link else f"**{escaped(row.name)}**"
    head = with_place(name, escaped(row.where))
    parts = [head, *(markdown(fact.said) for fact in row.facts)]
    return f"{mark} {' – '.join(parts)} {row.flag}".rstrip()


def choice_lines(choice: Choice | None) -> list[str]:
    """Return what there is to choose from, as a list."""
    if choice is None:
        return []
    return ["", *(_row_line(row) for row in choice.rows[:CHOICES_LISTED])]
