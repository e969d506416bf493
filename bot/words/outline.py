"""Name the parts of an answer that is worded but not yet drawn.

An outline is the whole answer: every fact, date, source, count, order and sentence. What draws it
(`ui/render`, `chat/render`) decides shape only: pages, bold, columns, clipping, escaping, ids.
Texts are plain: nothing in them is markup. What is more than text is a span of its own.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.events.year import ServerYear
from bot.gazetteer.model import City
from bot.pairings.explored import Explored
from bot.pairings.model import Answer
from bot.pairings.quiz import Question
from bot.words.deeds import Action, Deed
from bot.words.typography import with_place

# ── what a line is made of ───────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Strong:
    """Words that stand out."""

    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to a page."""

    text: str
    url: str


@dataclass(frozen=True, slots=True)
class Command:
    """A command to type, with its options as typed: "/home set", "/sister ended:true"."""

    name: str


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant: Discord shows it in the reader's own zone and `style`; `written` is for others."""

    at: datetime
    written: str
    style: Literal["t", "T", "d", "D", "f", "F", "R"] = "f"


@dataclass(frozen=True, slots=True)
class Pick:
    """A choice named within a sentence; a surface that is typed at puts its `number` behind it."""

    text: str
    number: int


@dataclass(frozen=True, slots=True)
class Mention:
    """A channel (#), role (@&) or person (@) of Discord's; `name` is for where that is not known."""

    kind: Literal["#", "@&", "@"]
    id: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class Formatted:
    """Words whose author formatted them: Discord shows their Markdown, which cannot ping in a card.

    `plain` is what is said where Markdown is not read, "" for the text itself.
    """

    text: str
    plain: str = ""


Span = str | Strong | Link | Command | Moment | Pick | Mention | Formatted
Line = str | tuple[Span, ...]
"""A sentence or a part of one. A plain `str` is a line of one span."""


def spans(line: Line) -> tuple[Span, ...]:
    """Return the spans of a line."""
    return (line,) if isinstance(line, str) else line


def written(line: Line) -> str:
    """Return the line as plain text."""
    return "".join(map(_written, spans(line)))


def _written(span: Span) -> str:
    match span:
        case str():
            return span
        case Strong(text) | Pick(text=text):
            return text
        case Formatted(text, plain):
            return plain or text
        case Link(text, url):
            return text if text == url else f"{text} ({url})"
        case Command(name):
            return name
        case Mention(kind, number, name):
            return name or f"{kind}{number}"
        case Moment(written=text):
            return text


def joined(separator: str, lines: "list[Line] | tuple[Line, ...]") -> Line:
    """Return the lines as one, with `separator` between them."""
    parts: list[Span] = []
    for line in lines:
        parts += [*([separator] if parts else []), *spans(line)]
    return tuple(parts)


# ── the parts of an answer ───────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and its value: "Population", "294,029".

    `phrase` is what is said where there is no column for the label ("since 1967", "Population :
    294 029" as the language sets the colon); in a row it is by default the value alone.
    """

    label: str
    value: Line
    phrase: Line = ""

    @property
    def said(self) -> Line:
        """Return the fact as it is said without its label."""
        return self.phrase or self.value


@dataclass(frozen=True, slots=True)
class Row:
    """One thing of a list: its name, what tells it from namesakes, and what is known of it.

    `value` is what a menu of the rows hands on when this one is chosen ("" for none), `note` what
    tells it from others there. The flag comes last, where a screen reader says it last. What
    takes sentences to say stands `beneath`.
    """

    name: str
    where: str = ""
    facts: tuple[Fact, ...] = ()
    flag: str = ""
    value: str = ""
    note: str = ""
    link: str = ""
    beneath: tuple[Line, ...] = ()

    @property
    def label(self) -> str:
        """Return the row's name for a menu or a button."""
        return with_place(self.name, self.where)


@dataclass(frozen=True, slots=True)
class Rows:
    """A list with its heading; it is paged where it is long. `name_label` heads the names.

    Where the order tells something, rows are `numbered_from` a number; 0 is for no numbers.
    """

    heading: str
    rows: tuple[Row, ...]
    name_label: str = ""
    where_label: str = ""
    doubtful: bool = False
    """Whether it is set apart from what is sure."""
    numbered_from: int = 0


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts under a heading; those `beside` each other are drawn in columns where there is room."""

    heading: str
    facts: tuple[Fact, ...]
    beside: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """Sentences under a heading."""

    heading: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Verbatim:
    """Text to be shown letter by letter, in a language of computers ("json")."""

    text: str
    language: str = ""
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Story:
    """An item of news; `view` are the words that lead to it, `picture` an address, "" for none.

    `of` names the city it is of, `translated` is its title in the reader's language, said to be a
    machine's, `also` says where else the story stands.
    """

    title: str
    link: str
    by: Line
    text: Line
    view: str
    picture: str = ""
    caption: str = ""
    alt: str = ""
    of: str = ""
    translated: str = ""
    also: Line = ""


@dataclass(frozen=True, slots=True)
class Stories:
    """Items of news, each a card of its own where there is room."""

    stories: tuple[Story, ...]
    heading: str = ""


Block = Rows | Facts | Said | Verbatim | Stories


@dataclass(frozen=True, slots=True)
class Menu:
    """What choosing one of the listed rows does: `does` lacks only the value of the row chosen."""

    prompt: str
    does: Deed


@dataclass(frozen=True, slots=True)
class Choice:
    """The question which of a few things is meant; the answer waits for it.

    `rows` are drawn as a list, and chosen by a menu or by their number; `near` ones merely look
    like what was asked for, and are at most five.
    """

    prompt: str
    rows: tuple[Row, ...]
    does: Deed
    near: bool = False


Drawn = Answer | Explored | Question | ServerYear


@dataclass(frozen=True, slots=True)
class Picture:
    """What is to be drawn beside the answer, and the words for those who do not see it."""

    of: Drawn
    alt: str
    ended: bool = False


@dataclass(frozen=True, slots=True)
class Side:
    """One city of a postcard; `clock` and `weekday` are "" where its time zone is unknown."""

    city: City
    country: str
    clock: str
    weekday: str


@dataclass(frozen=True, slots=True)
class Postcard:
    """Two cities side by side at one instant, with what is written between them."""

    sides: tuple[Side, Side]
    at: datetime
    distance: str
    since: str
    alt: str


@dataclass(frozen=True, slots=True)
class Outline:
    """An answer, worded.

    `lead` answers in words, the first sentence the weightiest; then come `blocks` in their order,
    `notes`, and `footer`. `actions` are groups of things to press, a group a row where there is
    room. `menu` says what choosing a row does. `again` shows this very answer anew, for turning its
    pages, of `per_page` rows or stories each. `choice` asks which city was meant. `others` are
    namesakes offered beneath, in the order of their numbers in `notes`. `private` answers are for
    the asker's eyes only. `warns` marks an answer of which not all is as one would hope.
    """

    title: str = ""
    lead: tuple[Line, ...] = ()
    blocks: tuple[Block, ...] = ()
    notes: tuple[Line, ...] = ()
    footer: str = ""
    actions: tuple[tuple[Action, ...], ...] = ()
    menu: Menu | None = None
    choice: Choice | None = None
    again: Deed | None = None
    per_page: int = 10
    picture: Picture | Postcard | None = None
    others: tuple[City, ...] = ()
    private: bool = False
    warns: bool = False
