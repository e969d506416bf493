"""Draw a city and its sisters."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any

import discord

from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import City
from bot.pairings.model import (
    CityAnswer,
    EndedOnly,
    Neighbour,
    NoneOnRecord,
    Sister,
    SisterCities,
    Standing,
    Status,
)
from bot.ui import custom_ids
from bot.ui.limits import safe
from bot.ui.links import Links
from bot.ui.map_file import city_picture
from bot.ui.reply import CardView, Reply, option
from bot.ui.voice import Voice
from bot.words.catalogue import source_name

PER_PAGE = 10
COLOUR = discord.Colour(0x2A6F97)
PRIMARY = discord.ButtonStyle.primary


@dataclass(frozen=True, slots=True)
class Setting:
    """What a card needs besides the answer: in whose words, for whom, leading where.

    `asker` is the id of the person who may turn its pages in place. `facts` are the atlas's own
    figures (`World.facts`).
    """

    voice: Voice
    asker: int
    links: Links
    facts: Mapping[str, Any]
    cities: CityIndex | None = None
    """Where a small map finds well-known cities to tell where it is."""


def city_card(
    answer: CityAnswer,
    setting: Setting,
    *,
    page: int = 0,
    ended: bool = False,
) -> Reply:
    """Return the card of a city: its sisters, ten a page, or what is known instead.

    `ended` shows ended pairings too.
    """
    shown = _shown(answer, ended=ended)
    pages = max(1, ceil(len(shown) / PER_PAGE))
    page = min(max(page, 0), pages - 1)
    here = shown[page * PER_PAGE : (page + 1) * PER_PAGE]
    voice = setting.voice
    embed = discord.Embed(title=voice.place(answer.city), colour=COLOUR)
    lines = [_headline(answer, voice, page=page), *_sister_lines(answer, here, voice)]
    match answer:
        case NoneOnRecord(nearest=nearest) | EndedOnly(nearest=nearest) if page == 0:
            lines += _nearest_lines(nearest, voice)
    if answer.others and page == 0:
        lines += ["", voice.say("or-did-you-mean", places=places(answer.others[:5], voice))]
    if pages > 1:
        lines += ["", voice.say("page-of", page=page + 1, pages=pages)]
    embed.description = "\n".join(lines)
    embed.set_footer(text=footer([s.bond.sources for s in here], setting))
    view = _controls(answer, setting, here, page=page, pages=pages, ended=ended)
    picture = city_picture(answer, voice, setting.cities, ended=ended)
    return Reply(embeds=[embed], view=view, picture=picture)


def _shown(answer: CityAnswer, *, ended: bool) -> list[Sister]:
    """Return the pairings to page through: listed ones first, then reported, then ended."""
    match answer:
        case SisterCities(listed=listed, reported=reported, ended=gone):
            return [*listed, *reported, *(gone if ended else ())]
        case EndedOnly(ended=gone):
            return [*gone]
        case NoneOnRecord():
            return []


def _headline(answer: CityAnswer, voice: Voice, *, page: int) -> str:
    city = voice.place(answer.city)
    match answer:
        case NoneOnRecord():
            return voice.say("none-on-record", city=city)
        case EndedOnly(ended=gone):
            last = max((s.bond.ended for s in gone), default="")
            if last:
                return voice.say("ended-only-in", city=city, count=len(gone), when=last)
            return voice.say("ended-only", city=city, count=len(gone))
        case SisterCities(listed=(), reported=reported):
            return voice.say("reported-only", city=city, count=len(reported))
        case SisterCities(listed=listed, reported=reported, ended=gone):
            parts = [f"**{voice.say('count-listed', count=len(listed))}**"]
            if reported:
                parts.append(voice.say("count-reported", count=len(reported)))
            if gone:
                parts.append(voice.say("count-ended", count=len(gone)))
            return " · ".join(parts)


def _sister_lines(answer: CityAnswer, here: Sequence[Sister], voice: Voice) -> list[str]:
    """Return a line a sister, with a heading wherever another standing begins."""
    lines: list[str] = []
    heading = ""
    for sister in here:
        wanted = _heading(answer, sister)
        if wanted != heading:
            heading = wanted
            lines += ["", f"**{voice.say(heading)}**"]
        lines.append(sister_line(sister, voice))
    return lines


def _heading(answer: CityAnswer, sister: Sister) -> str:
    if sister.bond.status is Status.ENDED:
        return "heading-ended"
    if sister.bond.standing is Standing.LISTED:
        return "heading-listed"
    only = isinstance(answer, SisterCities) and not answer.listed
    return "heading-reported-only" if only else "heading-reported"


def sister_line(sister: Sister, voice: Voice) -> str:
    """Return "**Bergen**, Norway 🇳🇴 · sister city · since 1967 · 7,200 km (4,474 mi)"."""
    bond = sister.bond
    # The name stands out, and the flag stays behind it for those who listen.
    place = voice.short_place(sister.city)
    name = voice.name(sister.city)
    if place.startswith(name):
        place = f"**{name}**{place[len(name) :]}"
    notes = []
    if bond.kind:
        notes.append(safe(voice.texts.kind(voice.locale, bond.kind)))
    if bond.since:
        notes.append(voice.say("since", when=bond.since[:4]))
    match bond.status:
        case Status.SUSPENDED:
            notes.append(f"**{voice.say('suspended')}**")
        case Status.ENDED:
            notes.append(
                voice.say("ended-in", when=bond.ended) if bond.ended else voice.say("ended")
            )
        case Status.ACTIVE:
            pass
    if "not-in-2026-list" in bond.notes:
        notes.append(voice.say("not-in-newest-list"))
    if "multilateral" in bond.notes:
        notes.append(voice.say("multilateral"))
    notes.append(voice.texts.distance(voice.locale, sister.distance_km))
    return " · ".join([f"• {place}", *notes])


def _nearest_lines(nearest: Sequence[Neighbour], voice: Voice) -> list[str]:
    lines = []
    if nearest:
        lines += ["", f"**{voice.say('nearest')}**"]
        lines += [
            "• "
            + voice.say(
                "neighbour",
                city=voice.short_place(n.city),
                count=n.listed,
                distance=voice.texts.distance(voice.locale, n.distance_km),
            )
            for n in nearest
        ]
    return [*lines, "", voice.say("how-to-add")]


def footer(sources: Sequence[Sequence[str]], setting: Setting) -> str:
    """Return the line that names the sources shown and the date of the snapshot."""
    # "wikipedia-2026" before "wikipedia-2023" before "wikidata-2017": Wikipedia's lists weigh more.
    shown = sorted({s for some in sources for s in some if s != "page"}, reverse=True)
    named = [source_name(source) for source in shown]
    dates = setting.facts.get("sources", {})
    newest = max((dates[s] for s in shown or dates if s in dates and s[:4] == "wiki"), default="")
    return setting.voice.say(
        "footer",
        sources=setting.voice.listing(named or ["Wikipedia", "Wikidata"]),
        date=setting.voice.texts.partial_date(setting.voice.locale, newest),
    )


def _controls(
    answer: CityAnswer,
    setting: Setting,
    here: Sequence[Sister],
    *,
    page: int,
    pages: int,
    ended: bool,
) -> CardView:
    voice, city, asker = setting.voice, answer.city, setting.asker
    view = CardView()
    if here:
        view.menu(
            voice.say("card-details"),
            custom_ids.details(city.key),
            [option(voice.label(s.city), s.city.key, _note(s, voice)) for s in here],
            row=0,
        )

    def turn(label: str, to: int, mark: str, enabled: bool) -> None:
        target = custom_ids.city(city.key, asker, page=to, ended=ended, mark=mark)
        view.button(voice.say(label), target, row=1, style=PRIMARY, disabled=not enabled)

    if pages > 1:
        turn("card-previous", max(page - 1, 0), "p", page > 0)
        turn("card-next", min(page + 1, pages - 1), "n", page < pages - 1)
    match answer:
        case SisterCities(ended=[_, *_]) if not ended:
            target = custom_ids.city(city.key, asker, ended=True, mark="e")
            view.button(voice.say("card-show-ended"), target, row=1)
        case NoneOnRecord(nearest=nearest) | EndedOnly(nearest=nearest):
            for neighbour in nearest[:5]:
                view.button(
                    voice.label(neighbour.city), custom_ids.city(neighbour.city.key, asker), row=1
                )
    view.button(voice.say("news-button"), custom_ids.news(city.key, asker), row=2)
    view.button(voice.say("card-set-home"), custom_ids.set_home(city.key), row=2)
    view.button(voice.say("card-correct"), custom_ids.correct(city.key), row=2)
    view.link(voice.say("card-take-action"), setting.links.take_action, row=2)
    for other in answer.others[:5]:
        label = voice.say("card-did-you-mean", city=voice.label(other))
        view.button(label, custom_ids.city(other.key, asker, mark="o"), row=3)
    return view


def _note(sister: Sister, voice: Voice) -> str:
    """Return what tells one line of the menu from another: the kind and the year."""
    bond = sister.bond
    parts = [voice.texts.kind(voice.locale, bond.kind)] if bond.kind else []
    if bond.since:
        parts.append(voice.say("since", when=bond.since[:4]))
    return " · ".join(parts)


def places(cities: Sequence[City], voice: Voice) -> str:
    """Return "Paris, Texas, United States 🇺🇸 · Parys, …": places have commas of their own."""
    return " · ".join(voice.place(city) for city in cities)


def fact(label: str, value: str, voice: Voice) -> str:
    """Return "Population: 294,029", with the colon set as the language sets it."""
    return voice.say("card-fact", label=voice.say(label), value=value)
