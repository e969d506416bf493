"""Word news: items in the order of the seed's page, digests, and what could not be reached."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.gazetteer.model import City
from bot.news.found import NewsFound, Unreached
from bot.news.headings import behind
from bot.news.language import is_same_language
from bot.news.markup import Run, cut_text, plain
from bot.news.model import Entry, Mode
from bot.words.catalogue import flag, language_of
from bot.words.deeds import OpenNews
from bot.words.feed_errors import feed_error_words
from bot.words.outline import (
    Command,
    Fact,
    Formatted,
    Line,
    Link,
    Moment,
    Outline,
    Row,
    Rows,
    Said,
    Span,
    Stories,
    Story,
    Strong,
    joined,
    spans,
)
from bot.words.text import tidy
from bot.words.voice import Voice

SEARCH = "GDELT"
"""The name of the search among the sources of `bot.news.found`."""

PER_PAGE = 5

TITLE_MOST, LISTED_TITLE_MOST, CAPTION_MOST = 200, 150, 300
EXCERPT, DIGEST_EXCERPT = 300, 120

LONGEST_LINK = 500
"""Longer addresses would eat up what a digest may hold."""

DIGEST_ROOM = 3500
"""Characters of a digest's items: a post of Discord's takes about 4,000 with its title."""


def news_outline(
    found: NewsFound, voice: Voice, city: City | None = None, other: City | None = None
) -> Outline:
    """Return the news about a city or a pair; without a city, of the operator's feeds.

    What could not be reached is said, so that silence is never taken for "nothing new".
    """
    lead: list[Line] = [unreached_line(one, voice) for one in found.unreached]
    if city is None:
        lead.insert(0, voice.line("no-city", command=Command(voice.ways.home)))
    elif not found.entries and (not found.unreached or any(u.last_seen for u in found.unreached)):
        # "Nothing new" would be a lie where nobody could be asked.
        lead.append(_nothing(city, other, voice))
    return Outline(
        title=_title(city, other, voice) if city else "",
        lead=tuple(lead),
        blocks=_stories([story(entry, voice) for entry in found.entries]),
        footer=_searched(found.entries, voice)
        or (voice.say("news-gdelt") if found.searched else ""),
        again=OpenNews(city.key, other.key if other else "") if city else None,
        per_page=PER_PAGE,
        private=city is None,
        warns=not found.entries,
    )


def entry_outline(
    entry: Entry,
    voice: Voice,
    *,
    feed: str = "",
    cities: Sequence[City] = (),
    translated: str = "",
) -> Outline:
    """Return one item as it is posted: news of `cities`, with its title as a machine translated it."""
    told = story(entry, voice, feed=feed)
    told = replace(
        told,
        of=" · ".join(f"{voice.name(city)} {flag(city.country)}".rstrip() for city in cities),
        translated=voice.say("news-translated", title=tidy(translated, TITLE_MOST))
        if translated
        else "",
    )
    return Outline(blocks=_stories([told]), footer=_searched([entry], voice))


def is_foreign(entry: Entry, voice: Voice) -> bool:
    """Return whether an item is declared to be in another language than the voice's, and reads so."""
    if not entry.language or is_same_language(entry.language, voice.locale):
        return False
    # Many a site declares the language its software came in.
    spoken = language_of(f"{entry.title} {entry.text}")
    return spoken is None or not is_same_language(spoken, voice.locale)


def story(entry: Entry, voice: Voice, *, feed: str = "") -> Story:
    """Return an entry; `feed` names the feed where the entry has no author or source of its own."""
    caption, alt = "", ""
    if entry.picture is not None:
        caption = caption_of(entry, voice)
        alt = tidy(entry.picture.caption, CAPTION_MOST) or caption or tidy(entry.title, TITLE_MOST)
    return Story(
        title=tidy(entry.title, TITLE_MOST),
        link=entry.link,
        by=by_line(entry, voice, feed),
        text=_excerpt(entry, EXCERPT),
        view=voice.say("news-view-original"),
        picture=entry.picture.url if entry.picture else "",
        caption=caption,
        alt=alt,
        also=_also(entry, voice),
    )


def _also(entry: Entry, voice: Voice) -> Line:
    """Return "Also in: paper.example, other.example", each leading there."""
    places: list[Line] = [
        (Link(tidy(one.name, 60), one.link),)
        for one in entry.also
        if one.name and len(one.link) <= LONGEST_LINK
    ]
    return voice.line("news-also", places=joined(", ", places)) if places else ""


def caption_of(entry: Entry, voice: Voice) -> str:
    """Return caption and credit in one line, "" where the feed gives neither."""
    if entry.picture is None:
        return ""
    caption, credit = (
        tidy(part, CAPTION_MOST) for part in (entry.picture.caption, entry.picture.credit)
    )
    if caption and credit:
        return voice.say("news-caption-credit", caption=caption, credit=credit)
    return voice.say("news-credit", credit=credit) if credit else caption


def by_line(entry: Entry, voice: Voice, feed: str = "") -> Line:
    """Return "Jo Vik · 23 November 2026": contributor or source, and when."""
    who = tidy(entry.author or entry.source or feed)
    parts: list[Span] = [Strong(who)] if who else []
    if entry.published is not None:
        parts.append(day(entry.published, voice))
    if is_foreign(entry, voice):
        language = voice.texts.language(voice.locale, entry.language)
        parts.append(voice.say("news-language", language=tidy(language)))
    return joined(" · ", [(part,) for part in parts])


def digest_outline(
    entries: Sequence[Entry], more: int, mode: Mode, feed: str, voice: Voice
) -> Outline:
    """Return a digest, newest first; what does not fit is counted as more."""
    rows: list[Row] = []
    room = DIGEST_ROOM
    for entry in entries:
        row = _digest_row(entry, voice)
        size = 60 + sum(map(_drawn_length, (row.name, row.link, *map(str, row.beneath))))
        if size > room:
            more += 1
            continue
        room -= size
        rows.append(row)
    return Outline(
        title=voice.say(
            "news-digest-weekly" if mode is Mode.WEEKLY else "news-digest-daily",
            feed=tidy(feed, TITLE_MOST),
        ),
        blocks=(Rows("", tuple(rows)),),
        notes=(voice.say("news-digest-more", count=more),) if more else (),
        footer=_searched(entries, voice),
    )


def list_outline(entries: Sequence[Entry], more: int, feed: str, voice: Voice) -> Outline:
    """Return in one line what is too much to be posted one by one, titles with links."""
    parts: list[Line] = []
    room = DIGEST_ROOM
    for entry in entries:
        title = tidy(entry.title or entry.link, LISTED_TITLE_MOST)
        link = entry.link if len(entry.link) <= LONGEST_LINK else ""
        room -= _drawn_length(title) + _drawn_length(link) + 8
        if room < 0:
            break
        parts.append((Link(title, link),) if link else title)
    more += len(entries) - len(parts)
    return Outline(
        title=voice.say(
            "news-list-title", count=len(parts) + more, feed=tidy(feed, LISTED_TITLE_MOST)
        ),
        blocks=(Said("", (joined(" · ", parts),)),),
        notes=(voice.say("news-digest-more", count=more),) if more else (),
    )


def _drawn_length(text: str) -> int:
    """Return the most characters a text may take on Discord, each mark escaped."""
    return len(text) + 2 * sum(not char.isalnum() and not char.isspace() for char in text)


def heading_of(outline: Outline) -> str:
    """Return what a post is about: its title, or that of its first item."""
    stories = [s for block in outline.blocks if isinstance(block, Stories) for s in block.stories]
    return outline.title or (stories[0].title if stories else "")


def _digest_row(entry: Entry, voice: Voice) -> Row:
    by = by_line(entry, voice)
    short = cut_text(" ".join(entry.text.split()), DIGEST_EXCERPT)
    return Row(
        tidy(entry.title, LISTED_TITLE_MOST),
        facts=(Fact("", by),) if by else (),
        link=entry.link if len(entry.link) <= LONGEST_LINK else "",
        beneath=(tidy(short, DIGEST_EXCERPT),) if short else (),
    )


def feed_label(cities: Sequence[City | None], title: str, voice: Voice) -> str:
    """Return what a feed is called: "News of Seattle and Bergen" for a search, else its title."""
    match cities:
        case [City() as city]:
            return voice.say("follow-label-city", city=voice.name(city))
        case [City() as city, City() as other]:
            return voice.say("follow-label-pair", city=voice.name(city), other=voice.name(other))
    return tidy(title, TITLE_MOST)


def unreached_line(one: Unreached, voice: Voice) -> Line:
    """Return what could not be reached, why, and when what is shown of it was last seen."""
    if one.source == SEARCH:
        # Whose machine did not answer, and with which number, helps no member.
        had = "news-search-had" if one.last_seen else "news-search-silent"
        return (
            "⚠ ",
            *spans(voice.line(had, when=ago(one.last_seen, voice))),
        )
    error = feed_error_words(one.error, voice.say, tidy)
    said = voice.say("news-unreachable", source=tidy(one.source), error=error)
    if one.last_seen is None:
        return f"⚠ {said} {voice.say('news-never-seen')}"
    return (f"⚠ {said} ", *spans(voice.line("news-last-seen", when=ago(one.last_seen, voice))))


def ago(moment: datetime | None, voice: Voice) -> Span:
    """Return "3 hours ago", a dash for never."""
    return "–" if moment is None else voice.from_now(moment)


def day(moment: datetime, voice: Voice) -> Moment:
    """Return the day of an instant."""
    return Moment(moment, voice.texts.date(voice.locale, moment), "D")


def _title(city: City, other: City | None, voice: Voice) -> str:
    if other is None:
        return voice.say("news-title-city", city=voice.name(city))
    return voice.say("news-title-pair", city=voice.name(city), other=voice.name(other))


def _nothing(city: City, other: City | None, voice: Voice) -> str:
    if other is None:
        return voice.say("news-none-city", city=voice.name(city))
    return voice.say("news-none-pair", city=voice.name(city), other=voice.name(other))


def _searched(entries: Sequence[Entry], voice: Voice) -> str:
    """Return who found the entries, which has to be said wherever they are shown."""
    return voice.say("news-gdelt") if any(entry.via == "gdelt" for entry in entries) else ""


def _excerpt(entry: Entry, most: int) -> Line:
    rest = plain(behind(entry.title, (Run(entry.text),)))
    said = tidy(cut_text(" ".join(rest.split()), most), most)
    return (Formatted(entry.excerpt, said),) if entry.excerpt else said


def _stories(stories: Sequence[Story]) -> tuple[Stories, ...]:
    return (Stories(tuple(stories)),) if stories else ()
