"""Word what binds two cities, and put the two side by side."""

from collections.abc import Sequence
from datetime import date

from bot.gazetteer.asked import PairAspect
from bot.gazetteer.model import City
from bot.news.model import Entry
from bot.pairings.anniversary import next_anniversary, years_in
from bot.pairings.clock import hours_apart, local_time
from bot.pairings.daylight import is_day
from bot.pairings.holiday import Holiday, next_holiday
from bot.pairings.local import added_on
from bot.pairings.model import PairAnswer, Sister, Standing, Status
from bot.words import alt
from bot.words.deeds import Action, Correct, OpenCity, OpenNews, Visit
from bot.words.how_many import compared, counted
from bot.words.links import Links
from bot.words.outline import Block, Fact, Facts, Moment, Outline, Picture, Row, Rows, Said
from bot.words.parts import tie_by_kind, tie_of
from bot.words.postcard import postcard
from bot.words.remarks import doubts, list_remarks, suspended
from bot.words.sources import source_lines
from bot.words.taken import has_left_out, taken_lines
from bot.words.text import tidy
from bot.words.typography import in_brackets, with_clear_signs
from bot.words.voice import Voice

SHARED_NAMED = 8
"""Shared sisters that are named; the rest are counted."""

STATIONS_OFFERED = 10

THROUGH_NAMED = 3
"""Ties of districts and regions that are told where the two cities have none."""

NEWS_SHOWN = 3

LANGUAGES_NAMED = 4
"""South Africa has eleven official languages; the first four are the most spoken."""

HOLIDAYS = {
    "Christmas Day": "christmas",
    "Second Day of Christmas": "christmas-second",
    "Labor Day": "labor",
    "Good Friday": "good-friday",
    "Easter Monday": "easter-monday",
    "Ascension Day": "ascension",
    "Whit Monday": "whit-monday",
    "Pentecost Monday": "whit-monday",
    "All Saints' Day": "all-saints",
    "Epiphany": "epiphany",
    "Independence Day": "independence",
    "New Year's Day": "new-year",
}
"""English names that stand in where `holidays` has none in a language, and what `holiday-name` calls them."""


def pair_outline(
    answer: PairAnswer,
    voice: Voice,
    links: Links | None = None,
    *,
    news: Sequence[Entry] = (),
    as_postcard: bool = False,
) -> Outline:
    """Return what binds two cities, with the newest three of `news` about them.

    `as_postcard`: with a postcard instead of a map.
    """
    if answer.city.key == answer.other.key:
        return Outline(lead=(voice.say("pair-same", city=voice.full_label(answer.city)),))
    names = _titles(answer.city, answer.other, voice)
    blocks: list[Block] = [
        _about(city, _place(city, other, voice), voice)
        for city, other in ((answer.city, answer.other), (answer.other, answer.city))
    ]
    if answer.sister is not None:
        known = source_lines(answer.city, answer.sister, voice)
        blocks.append(Said(voice.say("label-sources"), known))
    if answer.shared and answer.aspect not in {PairAspect.COMMON, PairAspect.SHARED}:
        blocks.append(Said(voice.say("label-shared"), (_shared(answer.shared, voice),)))
    if news:
        blocks.append(_newest(news, voice))
    return Outline(
        title=voice.say("pair-title", **names),
        lead=(
            *asked_first(answer, _sentences(answer, voice), voice),
            *taken_lines(answer.notes, voice),
        ),
        blocks=tuple(blocks),
        footer=voice.footer([answer.sister.bond.sources] if answer.sister else []),
        actions=_actions(answer, voice, links),
        picture=postcard(answer, voice) if as_postcard else Picture(answer, _alt(answer, voice)),
        warns=not answer.paired,
    )


def _sentences(answer: PairAnswer, voice: Voice) -> list[str]:
    if answer.sister is None:
        lines = [voice.say("pair-none", **_names(answer.city, answer.other, voice))]
    else:
        lines = [
            bound(answer.city, answer.sister, voice),
            *_particulars(answer.city, answer.sister, voice),
        ]
        if answer.sister.bond.caution:
            lines.append(voice.say(answer.sister.bond.caution))
    for city, other in answer.through[:THROUGH_NAMED]:
        lines.append(voice.say("pair-through", place=voice.name(city), other=voice.name(other)))
    lines += [bound(place, sister, voice) for place, sister in answer.through_ended[:THROUGH_NAMED]]
    if not answer.paired:
        chain = " → ".join(_steps(answer, voice))
        lines.append(voice.say("pair-chain", chain=chain) if chain else voice.say("pair-no-chain"))
        # A doubt about a tie between two stations on the way is none about these two.
        lines += doubts((*answer.steps[:1], *answer.steps[-1:]), voice)
    lines.append(voice.say("pair-distance", distance=voice.distance(answer.distance_km)))
    if clocks := _clocks(answer.city, answer.other, voice):
        lines.append(clocks)
    return lines


def _steps(answer: PairAnswer, voice: Voice) -> list[str]:
    """Return the stations of the chain, each with that the tie that leads to it rests."""
    labels = _labels(answer.chain, voice)
    for at, bond in enumerate(answer.steps, 1):
        if rests := suspended(bond, voice):
            labels[at] = in_brackets(labels[at], rests)
    return labels


def asked_first(answer: PairAnswer, sentences: list[str], voice: Voice) -> list[str]:
    """Return the sentences with what was asked said first: yes or no, how far it is, how many each has.

    No yes is said to a question of which words were left out: it may have been another one.
    """
    match answer.aspect:
        case PairAspect.ALL:
            return sentences
        case PairAspect.SINCE:
            if answer.sister is None or answer.sister.bond.since:
                return sentences
            return [sentences[0], voice.say("pair-since-unknown"), *sentences[1:]]
        case PairAspect.DISTANCE:
            names = {"city": voice.name(answer.city), "other": voice.name(answer.other)}
            distance = voice.distance(answer.distance_km)
            said = voice.say("pair-distance", distance=distance)
            rest = [sentence for sentence in sentences if sentence != said]
            return [voice.say("pair-how-far", distance=distance, **names), *rest]
        case PairAspect.COUNT:
            return [*compared(answer, _titles(answer.city, answer.other, voice), voice), *sentences]
        case PairAspect.COMMON | PairAspect.SHARED:
            said = _in_common(answer, voice)
            if answer.aspect is PairAspect.SHARED and not has_left_out(answer.notes):
                said = voice.say("pair-yes" if answer.shared else "pair-no", sentence=said)
            return [said, *sentences]
        case PairAspect.ANNIVERSARY:
            said = anniversary(answer, voice) if answer.paired else ""
            return [said, *sentences] if said else sentences
        case PairAspect.ONLY if (which := _denies_only(answer)) is not None:
            said = counted(answer.city, *answer.counts[0], voice)
            return [voice.say(which, sentence=said), *sentences]
        case PairAspect.WHETHER | PairAspect.ONLY:
            which, first = _verdict(answer.sister), sentences[0]
            if which.startswith("pair-yes") and has_left_out(answer.notes):
                return sentences
            if which == "pair-yes-suspended":
                # The verdict has said that it is suspended: once is enough.
                first = voice.say("pair-listed", **_names(answer.city, answer.other, voice))
            return [voice.say(which, sentence=first), *sentences[1:]]


def anniversary(answer: PairAnswer, voice: Voice) -> str:
    """Return when the pairing has its next anniversary, or that its beginning is not on record."""
    bond = answer.sister.bond if answer.sister else None
    coming = next_anniversary(bond, voice.now.date()) if bond else None
    names = {"city": voice.name(answer.city), "other": voice.name(answer.other)}
    if coming is None:
        pair = voice.say("pair-title", **names)
        known = bond is not None and bond.since
        return "" if known else voice.say("explore-anniversaries-none-city", city=pair)
    if coming.on is None:
        year = str(coming.year)
        return voice.say("event-anniversary-year", year=year, years=coming.years, **names)
    day = voice.texts.date(voice.locale, coming.on)
    return voice.say("event-anniversary", date=day, years=coming.years, **names)


def _denies_only(answer: PairAnswer) -> str | None:
    """Return the message that begins the answer where the two are sisters, but the first may have others."""
    living, reported = answer.counts[0]
    sister = answer.sister
    if sister is None or sister.bond.status is Status.ENDED or living < 2:
        return None
    sure = living - reported - (sister.bond.standing is Standing.LISTED)
    return "pair-no" if sure else "pair-perhaps"


def _verdict(sister: Sister | None) -> str:
    """Return the message that begins the answer to whether two cities are sisters."""
    if sister is None:
        return "pair-no"
    match sister.bond.status, sister.bond.standing:
        case Status.ENDED, _:
            return "pair-no-more"
        case _, Standing.REPORTED:
            return "pair-perhaps"
        case Status.SUSPENDED, _:
            return "pair-yes-suspended"
    return "pair-yes"


def _titles(city: City, other: City, voice: Voice) -> dict[str, str]:
    """Return the bare names, or what tells the two apart where they are namesakes."""
    names = {"city": voice.name(city), "other": voice.name(other)}
    return _names(city, other, voice) if names["city"] == names["other"] else names


def _names(city: City, other: City, voice: Voice) -> dict[str, str]:
    return dict(zip(("city", "other"), _labels((city, other), voice), strict=True))


def _place(city: City, other: City, voice: Voice) -> str:
    """Return what a card of `city` is headed by beside that of `other`."""
    alike = voice.short_label(city) == voice.short_label(other)
    return voice.place(city) if alike else voice.short_place(city)


def _labels(cities: Sequence[City], voice: Voice) -> list[str]:
    """Return "Bergen, Norway" of each, in full where two would be called alike: the Portlands."""
    short = [voice.short_label(city) for city in cities]
    return [
        voice.full_label(city) if short.count(label) > 1 else label
        for city, label in zip(cities, short, strict=True)
    ]


def bound(city: City, sister: Sister, voice: Voice) -> str:
    """Return the sentence that says what binds the city and its sister, and since when."""
    names, bond = _names(city, sister.city, voice), sister.bond
    match bond.status, bond.standing:
        case Status.ENDED, _:
            which = "pair-ended-in" if bond.ended else "pair-ended"
            return voice.say(which, **voice.dated(bond.ended), **names)
        case _, Standing.REPORTED if added_on(bond):
            return voice.say("pair-operator", when=voice.when(added_on(bond)), **names)
        case _, Standing.REPORTED:
            years = voice.source_years([sister])
            return voice.say("pair-reported", years=years, **names)
        case Status.SUSPENDED, _:
            return voice.say("pair-suspended", **names)
    if not bond.since:
        return voice.say("pair-listed", **names)
    return voice.say("pair-listed-since", **voice.dated(bond.since), **names)


def _particulars(city: City, sister: Sister, voice: Voice) -> list[str]:
    bond = sister.bond
    parts = []
    if bond.kind:
        parts.append(voice.fact(voice.say("label-kind"), voice.kind(bond)))
    if bond.since and bond.status is not Status.ACTIVE:
        # The first sentence tells the end, not the beginning.
        parts.append(voice.fact(voice.say("label-since"), voice.when(bond.since)))
    if bond.suspended:
        parts.append(voice.say("suspended-in", **voice.dated(bond.suspended)))
    if years := years_in(bond, voice.now.year):
        parts.append(voice.say("pair-anniversary", years=years))
    if "domestic" in bond.notes:
        parts.append(voice.say("domestic"))
    parts += list_remarks(bond, voice)
    parts += sorted({tie_by_kind(city, voice), tie_of(sister, voice)} - {""})
    return [" · ".join(parts)] if parts else []


def _clocks(city: City, other: City, voice: Voice) -> str:
    """Return what time it is in both cities, "" where a time zone is unknown."""
    here, there = local_time(city, voice.now), local_time(other, voice.now)
    ahead = hours_apart(city, other, voice.now)
    if here is None or there is None or ahead is None:
        return ""
    return voice.say(
        "pair-clocks",
        city=voice.name(city),
        time=voice.texts.time_of_day(voice.locale, here),
        other=voice.name(other),
        otherTime=voice.texts.time_of_day(voice.locale, there),
        difference=voice.texts.time_difference(voice.locale, ahead),
    )


def _about(city: City, place: str, voice: Voice) -> Facts:
    facts = []
    if population := voice.population(city):
        facts.append(voice.labelled("label-population", population))
    clock = local_time(city, voice.now)
    if clock is not None:
        time = voice.texts.time_of_day(voice.locale, clock)
        light = "time-by-day" if is_day(city, voice.now) else "time-by-night"
        facts.append(voice.labelled("label-local-time", voice.say(light, time=time)))
    if languages := official_languages(city.country, voice):
        facts.append(voice.labelled("label-languages", voice.listing(languages)))
    today = (clock or voice.now).date()
    if holiday := next_holiday(city.country, today, voice.locale):
        facts.append(voice.labelled("label-next-holiday", _holiday(holiday, today, voice)))
    return Facts(place, tuple(facts), beside=True)


def official_languages(country: str, voice: Voice) -> list[str]:
    """Return the names of a country's official languages, the most spoken first."""
    from babel.languages import get_official_languages

    codes = get_official_languages(country, de_facto=True)
    # Norway's "no" stands beside its two written forms, which say it better.
    codes = tuple(c for c in codes if not (c == "no" and {"nb", "nn"} & set(codes)))
    named = [voice.texts.language(voice.locale, code) for code in codes[:LANGUAGES_NAMED]]
    return list(dict.fromkeys(named))


def _holiday(holiday: Holiday, today: date, voice: Voice) -> str:
    which = HOLIDAYS.get(holiday.name)
    name = voice.say("holiday-name", which=which) if which else tidy(holiday.name)
    if holiday.day == today:
        return voice.say("holiday-today", name=name)
    return voice.say("holiday-on", name=name, date=voice.texts.date(voice.locale, holiday.day))


def _in_common(answer: PairAnswer, voice: Voice) -> str:
    if answer.shared:
        return _shared(answer.shared, voice)
    return voice.say("explore-common-none", **_names(answer.city, answer.other, voice))


def _shared(shared: Sequence[City], voice: Voice) -> str:
    named = [voice.short_label(city) for city in voice.by_name(shared)[:SHARED_NAMED]]
    more = len(shared) - len(named)
    if more:
        places = with_clear_signs(voice.locale, named)
        return voice.say("pair-shared-more", total=len(shared), places=places, count=more)
    return voice.say("pair-shared", count=len(shared), places=voice.listing(named))


def _newest(news: Sequence[Entry], voice: Voice) -> Rows:
    def row(entry: Entry) -> Row:
        facts = []
        if entry.published:
            day = voice.texts.date(voice.locale, entry.published.date())
            facts.append(Fact("", (Moment(entry.published, day, "D"),)))
        return Row(tidy(entry.title), facts=tuple(facts), link=entry.link)

    return Rows(voice.say("news-newest"), tuple(map(row, news[:NEWS_SHOWN])))


def _actions(
    answer: PairAnswer, voice: Voice, links: Links | None
) -> tuple[tuple[Action, ...], ...]:
    # Stations of the chain, both ends included, each leads to its card.
    stations = answer.chain if not answer.paired and answer.chain else (answer.city, answer.other)
    cards = [
        Action(voice.full_label(city), OpenCity(city.key))
        for city in voice.apart(stations[:STATIONS_OFFERED])
    ]
    onwards = [
        Action(voice.say("news-button"), OpenNews(answer.city.key, answer.other.key)),
        Action(voice.say("card-correct"), Correct(answer.city.key, answer.other.key)),
    ]
    if links:
        onwards.append(Action(voice.say("card-take-action"), Visit(links.take_action)))
    return tuple(cards), tuple(onwards)


def _alt(answer: PairAnswer, voice: Voice) -> str:
    texts, locale = voice.texts, voice.locale
    if answer.chain:
        stations = [voice.tidied(city) for city in answer.chain]
        return alt.path_alt(texts, locale, stations, answer.steps)
    ends = (voice.tidied(answer.city), voice.tidied(answer.other))
    return alt.pair_alt(texts, locale, *ends, answer.distance_km)
