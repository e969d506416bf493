"""Word the answers that ask back, or say that there is nothing to answer: one question "which city?"."""

from collections.abc import Sequence

from bot.gazetteer.model import Ambiguous, City, Found, NotFound, Resolution, Taken
from bot.pairings.model import PairUnclear
from bot.words.catalogue import flag
from bot.words.deeds import AnswerPair, Deed
from bot.words.outline import Choice, Command, Outline, Row, written
from bot.words.taken import taken_lines
from bot.words.text import echo
from bot.words.typography import one_after_another
from bot.words.voice import Voice

NEAR_OFFERED = 5


def which_city(found: Resolution, voice: Voice, does: Deed) -> Outline:
    """Ask which city is meant; `does` says what choosing one does.

    A name that is found is asked about as well where it `others` share it. Near names are
    offered where nothing has the very name; where nothing is near either, that is said.
    """
    # A menu that holds the greater city of a likely slip has taken nothing for it yet.
    doubts = taken_lines([n for n in found.notes if n.kind is not Taken.LIGHTER], voice)
    match found:
        case Found(city, others):
            return _ask(voice.name(city), (city, *others), doubts, voice, does)
        case Ambiguous(query, candidates):
            return _ask(query, candidates, doubts, voice, does)
        case NotFound(query, ()):
            said = voice.say("not-found-nothing", query=echo(query))
            return Outline(lead=(said, *doubts), private=True, warns=True)
        case NotFound(query, near):
            said = one_after_another(
                voice.locale,
                (voice.say("not-found", query=echo(query)), voice.say("not-found-near")),
            )
            rows = candidate_rows(near[:NEAR_OFFERED], voice)
            choice = Choice(voice.say("card-choose"), rows, does, near=True)
            return Outline(lead=(said, *doubts), choice=choice, private=True, warns=True)


def unclear_pair(answer: PairUnclear, voice: Voice) -> Outline:
    """Ask about the first name that could not be told; the other one is kept for the answer."""
    first = answer.unclear[0]
    rest = answer.known.key if answer.known else answer.unclear[-1].query
    return which_city(first, voice, AnswerPair(rest))


def no_city(voice: Voice) -> Outline:
    """Ask for the person's own city."""
    return Outline(lead=(voice.line("no-city", command=Command(voice.ways.home)),), private=True)


def no_question(voice: Voice) -> Outline:
    """Hint at what may be asked."""
    return Outline(lead=(voice.say("hint"),), private=True)


def kinds(voice: Voice) -> Outline:
    """Say what sister cities are, and how they differ from twin towns."""
    said = (voice.say("kinds-same"), voice.say("kinds-words"), voice.say("kinds-looser"))
    return Outline(title=voice.say("kinds-title"), lead=said)


def candidate_rows(cities: Sequence[City], voice: Voice) -> tuple[Row, ...]:
    """Return cities to choose from: city, region, country, population."""

    def row(city: City) -> Row:
        population = voice.population(city)
        known = voice.labelled("label-population", population) if population else None
        return Row(
            voice.name(city),
            voice.where(city),
            (known,) if known else (),
            flag(city.country),
            value=city.key,
            note=written(known.said) if known else "",
        )

    return tuple(map(row, voice.apart(cities)))


def _ask(
    query: str, candidates: Sequence[City], doubts: Sequence[str], voice: Voice, does: Deed
) -> Outline:
    said = voice.say("ambiguous", query=echo(query))
    choice = Choice(voice.say("card-choose"), candidate_rows(candidates, voice), does)
    return Outline(lead=(said, *doubts), choice=choice)
