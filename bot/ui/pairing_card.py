"""Draw two cities side by side, and what binds them."""

from collections.abc import Sequence
from datetime import date, datetime

import discord
from babel.languages import get_official_languages

from bot.gazetteer.model import City
from bot.news.model import Entry
from bot.pairings.clock import hours_apart, local_time
from bot.pairings.daylight import is_day
from bot.pairings.holiday import Holiday, next_holiday
from bot.pairings.model import Bond, PairAnswer, Standing, Status
from bot.ui import custom_ids
from bot.ui.limits import BUTTON_LABEL, FIELD_VALUE, clip, clip_lines, safe
from bot.ui.map_file import pair_picture
from bot.ui.news_reply import newest_lines
from bot.ui.reply import CardView, Reply
from bot.ui.sister_card import COLOUR, Setting, fact, footer
from bot.ui.voice import Voice
from bot.words.catalogue import source_name

SHARED_SHOWN = 8
STATIONS_SHOWN = 10
LANGUAGES_SHOWN = 4
"""South Africa has eleven official languages; the first four are the most spoken."""


def pairing_card(
    answer: PairAnswer, setting: Setting, now: datetime, *, news: Sequence[Entry] = ()
) -> Reply:
    """Return the card of two cities at the instant `now` (aware), with the newest three of `news`."""
    voice = setting.voice
    if answer.city.key == answer.other.key:
        return Reply(voice.say("pair-same", city=voice.place(answer.city)))
    embed = discord.Embed(
        title=voice.say("pair-title", city=voice.name(answer.city), other=voice.name(answer.other)),
        description="\n".join(_sentences(answer, voice, now)),
        colour=COLOUR,
    )
    for city in (answer.city, answer.other):
        embed.add_field(name=voice.place(city), value=_about(city, voice, now), inline=True)
    if answer.sister is not None:
        embed.add_field(
            name=voice.say("label-sources"), value=_sources(answer.sister.bond), inline=False
        )
    if answer.shared:
        embed.add_field(
            name=voice.say("label-shared"),
            value=clip_lines([_shared(answer.shared, voice)], FIELD_VALUE),
            inline=False,
        )
    if news:
        embed.add_field(
            name=voice.say("news-newest"),
            value=clip_lines(newest_lines(news).split("\n"), FIELD_VALUE),
            inline=False,
        )
    embed.set_footer(text=footer([answer.sister.bond.sources] if answer.sister else [], setting))
    picture = pair_picture(answer, voice, setting.cities)
    return Reply(embeds=[embed], view=_controls(answer, setting), picture=picture)


def _sentences(answer: PairAnswer, voice: Voice, now: datetime) -> list[str]:
    names = {"city": voice.short_place(answer.city), "other": voice.short_place(answer.other)}
    lines = [f"**{_bound(answer, voice, names)}**"]
    if answer.sister is not None:
        lines += _particulars(answer.sister.bond, voice, now)
    if not answer.paired:
        if answer.chain:
            chain = " → ".join(voice.short_place(city) for city in answer.chain)
            lines.append(voice.say("pair-chain", chain=chain))
        else:
            lines.append(voice.say("pair-no-chain"))
    distance = voice.texts.distance(voice.locale, answer.distance_km)
    lines.append(voice.say("pair-distance", distance=distance))
    ahead = hours_apart(answer.city, answer.other, now)
    here, there = local_time(answer.city, now), local_time(answer.other, now)
    if ahead is not None and here is not None and there is not None:
        lines.append(
            voice.say(
                "pair-clocks",
                city=voice.name(answer.city),
                time=voice.texts.time_of_day(voice.locale, here),
                other=voice.name(answer.other),
                otherTime=voice.texts.time_of_day(voice.locale, there),
                difference=voice.texts.time_difference(voice.locale, ahead),
            )
        )
    return lines


def _bound(answer: PairAnswer, voice: Voice, names: dict[str, str]) -> str:
    if answer.sister is None:
        return voice.say("pair-none", **names)
    bond = answer.sister.bond
    match bond.status, bond.standing:
        case Status.ENDED, _:
            if bond.ended:
                return voice.say("pair-ended-in", when=bond.ended, **names)
            return voice.say("pair-ended", **names)
        case _, Standing.REPORTED:
            return voice.say("pair-reported", **names)
        case Status.SUSPENDED, _:
            return voice.say("pair-suspended", **names)
    if bond.since:
        when = bond.since[:4]
        if len(bond.since) == 10:
            day = voice.texts.partial_date(voice.locale, bond.since)
            when = voice.say("card-since-day", day=day)
        return voice.say("pair-listed-since", when=when, **names)
    return voice.say("pair-listed", **names)


def _particulars(bond: Bond, voice: Voice, now: datetime) -> list[str]:
    parts = []
    if bond.kind:
        kind = safe(voice.texts.kind(voice.locale, bond.kind))
        parts.append(fact("label-kind", kind, voice))
    # Nobody is congratulated on ties of another nature (data/README.md), nor on what has ended.
    if bond.since and bond.status is Status.ACTIVE and "no-anniversary" not in bond.notes:
        years = now.year - int(bond.since[:4])
        if years > 0:
            parts.append(voice.say("pair-anniversary", years=years))
    for note, message_id in (
        ("domestic", "domestic"),
        ("multilateral", "multilateral"),
        ("not-in-2026-list", "not-in-newest-list"),
    ):
        if note in bond.notes:
            parts.append(voice.say(message_id))
    return [" · ".join(parts)] if parts else []


def _about(city: City, voice: Voice, now: datetime) -> str:
    lines = []
    if city.population:
        population = voice.texts.number(voice.locale, city.population)
        lines.append(fact("label-population", population, voice))
    clock = local_time(city, now)
    if clock is not None:
        time = voice.texts.time_of_day(voice.locale, clock)
        light = "time-by-day" if is_day(city, now) else "time-by-night"
        lines.append(fact("label-local-time", voice.say(light, time=time), voice))
    if languages := get_official_languages(city.country, de_facto=True)[:LANGUAGES_SHOWN]:
        named = [voice.texts.language(voice.locale, code) for code in languages]
        lines.append(fact("label-languages", voice.listing(named), voice))
    today = (clock or now).date()
    if holiday := next_holiday(city.country, today, voice.locale):
        lines.append(fact("label-next-holiday", _holiday(holiday, today, voice), voice))
    return "\n".join(lines) or "–"


def _holiday(holiday: Holiday, today: date, voice: Voice) -> str:
    name = safe(holiday.name)
    if holiday.day == today:
        return voice.say("holiday-today", name=name)
    return voice.say("holiday-on", name=name, date=voice.texts.date(voice.locale, holiday.day))


def _sources(bond: Bond) -> str:
    """Return who lists the pairing: sources by name, pages as links."""
    lines = [f"• {source_name(source)}" for source in bond.sources if source != "page"]
    lines += [f"• <{page}>" for page in bond.pages if page.startswith("https://")]
    return clip_lines(lines, FIELD_VALUE) or "–"


def _shared(shared: Sequence[City], voice: Voice) -> str:
    shown = shared[:SHARED_SHOWN]
    more = len(shared) - len(shown)
    if more:
        named = ", ".join(voice.short_place(city) for city in shown)
        return voice.say("pair-shared-more", total=len(shared), places=named, count=more)
    named = voice.listing([voice.short_place(city) for city in shown])
    return voice.say("pair-shared", count=len(shared), places=named)


def _controls(answer: PairAnswer, setting: Setting) -> CardView:
    voice, asker = setting.voice, setting.asker
    view = CardView()
    # Stations of the chain, both ends included, each leads to its card.
    stations = answer.chain if not answer.paired and answer.chain else (answer.city, answer.other)
    for index, city in enumerate(stations[:STATIONS_SHOWN]):
        label = clip(voice.label(city), BUTTON_LABEL)
        view.button(label, custom_ids.city(city.key, asker, mark="s"), row=index // 5)
    view.button(
        voice.say("news-button"),
        custom_ids.news(answer.city.key, asker, other=answer.other.key),
        row=2,
    )
    view.button(
        voice.say("card-correct"), custom_ids.correct(answer.city.key, answer.other.key), row=2
    )
    view.link(voice.say("card-take-action"), setting.links.take_action, row=2)
    return view
