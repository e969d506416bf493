"""Draw an outline for Discord: text or embed, components, picture. Decides shape, never facts."""

from collections.abc import Sequence
from dataclasses import replace
from math import ceil
from typing import assert_never

import discord

from bot.gazetteer.narrowing_code import encode
from bot.pairings.explored import OF_TWO
from bot.ui import custom_ids
from bot.ui.limits import DESCRIPTION, EMBEDS_TOTAL, FIELD_VALUE, escaped, fit
from bot.ui.map_file import drawing_of
from bot.ui.markdown import block_lines, choice_lines, markdown
from bot.ui.reply import CardView, Reply, option
from bot.ui.setting import COLOUR, Setting
from bot.ui.stories import story_cards
from bot.words.deeds import (
    Action,
    AnswerPair,
    Correct,
    CountMe,
    Deed,
    DeleteMine,
    Explore,
    GoOn,
    Guess,
    KeepMine,
    ListFollowed,
    NextQuestion,
    OnDraft,
    OnEvent,
    OnOffer,
    OnTwin,
    OpenArea,
    OpenCity,
    OpenEvent,
    OpenNamesakes,
    OpenNews,
    OpenPairing,
    OpenPrivately,
    OpenSisters,
    Resume,
    Review,
    SetHome,
    Surprise,
    Visit,
)
from bot.words.outline import Block, Facts, Outline, Row, Rows, Said, Stories
from bot.words.text import clip_lines
from bot.words.typography import in_brackets

STYLES = {
    "": discord.ButtonStyle.secondary,
    "first": discord.ButtonStyle.primary,
    "grave": discord.ButtonStyle.danger,
}
PER_ROW, ROWS = 5, 5
"""Buttons beside each other, and rows of components beneath a message."""


def render(outline: Outline, setting: Setting, *, page: int = 0, go_on: str = "") -> Reply:
    """Return the outline as a message: its page `page`, counted from 0.

    `go_on` is the custom_id of a choice that says only that what was begun goes on.
    """
    for block in outline.blocks:
        if isinstance(block, Stories):
            return _with_stories(outline, block, setting, page)
    pages, here = _page(outline.blocks, page, outline.per_page)
    page = min(max(page, 0), pages - 1)
    view = _controls(outline, setting, here, page, pages, go_on)
    if not outline.title:
        lines = list(map(markdown, outline.lead))
        for block in here:
            lines += [f"**{escaped(block.heading)}**"] if block.heading else []
            lines += block_lines(block)
        lines += [*choice_lines(outline.choice), *map(markdown, outline.notes)]
        return Reply("\n".join(lines), view=view, private=outline.private)
    embed = discord.Embed(title=escaped(outline.title) or None, colour=COLOUR)
    # An embed has its text first and then its fields; a block behind the first field is one too.
    described = [
        f"**{markdown(line)}**" if index == 0 else markdown(line)
        for index, line in enumerate(outline.lead)
    ]
    if pages > 1:
        described = _told_of_pages(described, here, page, pages, setting)
    for block in here:
        heading, lines = escaped(block.heading), block_lines(block)
        if embed.fields or (heading and isinstance(block, Facts | Said)):
            embed.add_field(
                name=heading or "\u200b",
                value=clip_lines(lines, FIELD_VALUE) or "–",
                inline=isinstance(block, Facts) and block.beside,
            )
            continue
        # Facts of the thing itself belong to what was just said of it; a list stands apart.
        described += [] if isinstance(block, Facts) and not heading else [""]
        described += [f"**{heading}**"] if heading else []
        described += lines
    described += choice_lines(outline.choice)
    if page == 0 and outline.notes:
        described += ["", *map(markdown, outline.notes)]
    embed.description = clip_lines(_without_gaps(described), DESCRIPTION)
    if outline.footer:
        # A footer is not read as Markdown.
        embed.set_footer(text=outline.footer)
    picture = drawing_of(outline.picture, setting) if outline.picture else None
    return Reply(embeds=[fit(embed)], view=view, picture=picture, private=outline.private)


def _with_stories(outline: Outline, block: Stories, setting: Setting, page: int) -> Reply:
    """Return a page of stories, each a card of its own beneath what is said."""
    pages = ceil(len(block.stories) / outline.per_page)
    page = min(max(page, 0), pages - 1)
    first = page * outline.per_page
    here = block.stories[first : first + outline.per_page]
    lines = [f"**{escaped(outline.title)}**"] if outline.title else []
    if page == 0:
        lines += map(markdown, (*outline.lead, *outline.notes))
    beneath = outline.footer if not lines else ""
    if outline.footer and lines:
        lines.append(f"-# {escaped(outline.footer)}")
    embeds = story_cards(here, room=EMBEDS_TOTAL - len(beneath))
    if beneath:
        embeds[-1].set_footer(text=beneath)
    view = _controls(outline, setting, (), 0, 1, "")
    if outline.again is not None and len(block.stories) > first + outline.per_page:
        further = custom_id_of(outline.again, setting.asker, "", page + 1)
        view.button(setting.words.say("news-more"), further)
    return Reply("\n".join(lines), embeds=embeds, view=view, private=outline.private)


def _told_of_pages(
    described: list[str], here: Sequence[Block], page: int, pages: int, setting: Setting
) -> list[str]:
    """Return the lead with how much of the list is here, said before the list is read."""
    shown = sum(len(block.rows) for block in here if isinstance(block, Rows))
    said = setting.words.say("page-of", shown=shown, page=page + 1, pages=pages)
    if not described or described[0].rstrip("*").endswith((".", ":", "!", "?", "。")):
        return [*described, escaped(said)]
    first, *others = described
    return [in_brackets(first, escaped(said)), *others]


def _without_gaps(lines: list[str]) -> list[str]:
    """Return the lines without empty ones at either end or beside each other."""
    kept: list[str] = []
    for line in lines:
        if line or (kept and kept[-1]):
            kept.append(line)
    while kept and not kept[-1]:
        kept.pop()
    return kept


# ── pages ────────────────────────────────────────────────────────────────────────────────────────


def _page(blocks: Sequence[Block], page: int, per_page: int) -> tuple[int, list[Block]]:
    """Return how many pages there are, and what of the blocks stands on this one.

    A page holds so many rows of all lists together, with the heading of each; what is no list
    stands on the first page.
    """
    total = sum(len(block.rows) for block in blocks if isinstance(block, Rows))
    pages = max(1, ceil(total / per_page))
    first = min(max(page, 0), pages - 1) * per_page
    here: list[Block] = []
    passed = 0
    for block in blocks:
        if not isinstance(block, Rows):
            if first == 0:
                here.append(block)
            continue
        skipped = max(first - passed, 0)
        rows = block.rows[skipped : max(first + per_page - passed, 0)]
        passed += len(block.rows)
        if rows:
            number = block.numbered_from and block.numbered_from + skipped
            here.append(replace(block, rows=rows, numbered_from=number))
    return pages, here


# ── components ───────────────────────────────────────────────────────────────────────────────────


def _controls(
    outline: Outline,
    setting: Setting,
    here: Sequence[Block],
    page: int,
    pages: int,
    go_on: str,
) -> CardView:
    view = CardView()
    asker = setting.asker
    row = 0
    groups = [list(group) for group in outline.actions]
    if (choice := outline.choice) is not None:
        if choice.near and isinstance(choice.does, OpenCity):
            opens = [replace(choice.does, key=row.value) for row in choice.rows]
            labels = [row.label for row in choice.rows]
            groups.insert(0, list(map(Action, labels, opens)))
        else:
            target = go_on if choice.does == GoOn() else custom_id_of(choice.does, asker)
            view.menu(choice.prompt, target, options_of(choice.rows), row=row)
            row += 1
    if outline.menu is not None:
        chosen = [r for block in here if isinstance(block, Rows) for r in block.rows if r.value]
        if chosen:
            target = custom_id_of(outline.menu.does, asker)
            view.menu(outline.menu.prompt, target, options_of(chosen), row=row)
            row += 1
    if outline.again is not None and pages > 1:
        _turn(view, outline.again, setting, row, page, pages)
        # A few buttons fit beside those that turn the page, on the first page as on any other.
        row += not (len(groups) > 1 and len(groups[0]) <= PER_ROW - 2)
    mark = 0
    for group in groups:
        for start in range(0, len(group), PER_ROW):
            for action in group[start : start + PER_ROW]:
                if row < ROWS:
                    mark += 1
                    _press(view, action, asker, row, f"a{mark}")
            row += 1
    return view


def _turn(view: CardView, again: Deed, setting: Setting, row: int, page: int, pages: int) -> None:
    """Add what leads to the pages beside this one: only what can be pressed."""
    for message_id, to, mark in (("card-previous", page - 1, "p"), ("card-next", page + 1, "n")):
        if 0 <= to < pages:
            view.button(
                setting.words.say(message_id),
                custom_id_of(again, setting.asker, mark, to),
                row=row,
                style=discord.ButtonStyle.primary,
            )


def _press(view: CardView, action: Action, asker: int, row: int, mark: str) -> None:
    if isinstance(action.does, Visit):
        view.link(action.label, action.does.url, row=row)
    else:
        target = custom_id_of(action.does, asker, mark)
        view.button(action.label, target, row=row, style=STYLES[action.weight])


def options_of(rows: Sequence[Row]) -> list[discord.SelectOption]:
    """Return the rows as the lines of a menu."""
    return [option(row.label, row.value, row.note) for row in rows]


def custom_id_of(does: Deed, asker: int, mark: str = "", page: int = 0) -> str:
    """Return the custom_id under which this process and any later one finds what to do.

    `mark` tells equal buttons of one message apart; `page` is that of a card that has several.
    """
    match does:
        case OpenCity("", ended, asked):
            return custom_ids.which(asker, ended=ended, code=encode(asked))
        case OpenCity(key, ended, asked):
            if code := encode(asked):
                return custom_ids.sisters(key, code, asker, page=page, mark=mark)
            return custom_ids.city(key, asker, page=page, ended=ended, mark=mark)
        case OpenNamesakes(key):
            return custom_ids.namesakes(key, asker)
        case OpenArea(kind, key, other_kind, other, without):
            ends = f"{kind}:{key}", f"{'!' if without else ''}{other_kind}:{other}"
            return custom_ids.area(ends[0], asker, other_area=ends[1], page=page, mark=mark)
        case OpenSisters(key, asked):
            return custom_ids.sisters(key, encode(asked), asker, page=page, mark=mark)
        case OpenPairing(key, ""):
            return custom_ids.details(key)
        case OpenPairing(key, other):
            return custom_ids.pairing(key, other)
        case OpenNews("", other):
            return custom_ids.which_news(asker, other)
        case OpenNews(key, other):
            return custom_ids.news(key, asker, other=other, page=page)
        case SetHome(""):
            return custom_ids.which_home()
        case SetHome(key):
            return custom_ids.set_home(key)
        case Correct(key, other):
            return custom_ids.correct(key, other)
        case AnswerPair(rest):
            return custom_ids.which_of_pair(rest, asker)
        case Explore(what, "", given):
            return custom_ids.explore_which(what, "city", asker, given)
        case Explore(what, city, "") if what in OF_TWO:
            return custom_ids.explore_which(what, "other", asker, city)
        case Explore(what, city, given):
            return custom_ids.explored(what, city, given, asker, page=page, mark=mark)
        case Guess(key, other, difficulty, country):
            return custom_ids.quiz_answer(key, other, difficulty, country)
        case NextQuestion(difficulty, country):
            return custom_ids.quiz_next(difficulty, country)
        case CountMe(wanted):
            return custom_ids.quiz_score(wanted)
        case Review(number, verdict):
            return custom_ids.review(number, verdict)
        case ListFollowed():
            return custom_ids.follow_list(page, mark)
        case Resume(subscription):
            return custom_ids.resume(subscription)
        case Surprise():
            return custom_ids.another_pairing(asker)
        case OpenPrivately():
            return custom_ids.station()
        case DeleteMine():
            return custom_ids.privacy_delete()
        case KeepMine():
            return custom_ids.privacy_keep()
        case OnEvent(occurrence, action):
            return custom_ids.event(occurrence, action)
        case OnDraft(event, action):
            return custom_ids.draft(event, action)
        case OnOffer(event, version, action):
            return custom_ids.offer(event, version, action)
        case OnTwin(code, action):
            return custom_ids.twin(code, action)
        case OpenEvent():
            return custom_ids.EVENTS
        case GoOn() | Visit():
            raise ValueError(f"{does} is answered by whoever asked, or by nobody")
    assert_never(does)
