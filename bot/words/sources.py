"""Word where the pairings of an answer are on record, as links."""

from collections.abc import Iterator

from bot.gazetteer.model import City
from bot.pairings.model import Answer, EndedOnly, PairAnswer, Sister, SisterCities
from bot.pairings.provenance import source_links
from bot.words.outline import Line, Link, Said
from bot.words.voice import Voice


def source_lines(city: City, sister: Sister, voice: Voice) -> tuple[Line, ...]:
    """Return where the pairing of `city` and its sister is on record, a link each."""
    links = source_links(sister.bond, city, sister.city, voice.articles)
    return tuple((Link(link.name, link.url),) for link in links)


def source_blocks(answer: Answer, voice: Voice, *, ended: bool = False) -> Iterator[Said]:
    """Yield the sources of every pairing that the answer shows, under the sister's name."""
    match answer:
        case SisterCities(city=city, listed=listed, reported=reported, ended=gone):
            shown = [*listed, *reported, *(gone if ended else ())]
        case EndedOnly(city=city, ended=gone):
            shown = [*gone]
        case PairAnswer(city=city, sister=Sister() as sister):
            shown = [sister]
        case _:
            return
    for sister in shown:
        yield Said(voice.short_place(sister.city), source_lines(city, sister, voice))
