"""Find the cities that a text mentions, without taking every Nice, Reading or Of for one.

A name counts for more where it is written like one (a capital letter), stands where places stand
("in Nice"), is qualified ("Reading, England") or is large; for less where the word is an everyday one,
a first name, or part of a person's name. Only what the sum speaks for is a mention.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import City, Found, cities_of
from bot.gazetteer.phrases import Phrases
from bot.gazetteer.readings import names_in
from bot.gazetteer.resolve import resolve
from bot.gazetteer.sentence import Stretch, sentences
from bot.gazetteer.tongues import Tongues

READ_CHARACTERS = 4000
"""Discord's longest message."""

MOST = 10
"""Cities that are found at most."""

LONGEST_NAME = 5
"""Words of a name that are looked up."""

NEEDED = 3
"""What the evidence must add up to."""

LARGE, KNOWN = 100_000, 20_000


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


LOCATIVES = _set(
    "in to from at near towards toward around via visit visited visiting leaving reached "
    "nach aus bei von zu richtung besuche besuchte "
    "a à depuis vers en pres visiter desde hacia hasta visitar "
    "di da em para por till fran i fra na w z v do"
)
"""Words before a place. Some are everyday words elsewhere: a capital must follow all the same."""

DETERMINERS = _set(
    "the a an this that my your his her our their some any every no "
    "der die das den dem des ein eine einen einem einer mein meine dein sein kein keine "
    "le la les un une mon ma mes ce cette el los las una mi tu su il lo gli o os as"
)

EVERYDAY = _set(
    "march may august sunday monday friday date most same man male of as is or ay bo home deal ham "
    "battle rugby sandwich barking tours cork hull derby buffalo phoenix turkey china halle regen "
    "munster wetter hof singen baden buchen linden weiden horn wald stein berg cannes angers lens "
    "bari elche cuenca merida leon granada real union liberty hope love university college park "
    "success progreso central centro lucky police bot discord god eden sale bay bell mission"
)
"""Words of everyday in some language, beyond those the questions know; months and days among them."""

FIRST_NAMES = _set(
    "victoria florence charlotte sydney austin jackson madison lincoln carolina adelaide chelsea "
    "savannah brooklyn dallas houston jordan sofia lourdes salvador vincent orlando milan regina "
    "verona siena valencia chester preston clinton hamilton montgomery lawrence dayton eugene troy "
    "warren gary allen tyler irving nancy santiago diego francisco london kent israel georgia "
    "alexandria aurora augusta helena laredo lorena marion logan mason carson jasper rafael felipe "
    "ana luis jose juan pablo pedro carlos paola elena irma rosa laura"
)

_NOISE = re.compile(r"<[^>\s]{2,60}>|https?://\S+|`[^`]*`|[*_~|]+|#\w+|@\w+")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")
_CJK_LONGEST, _CJK_PEOPLE = 6, 300_000


@dataclass(frozen=True, slots=True)
class Mention:
    """A city named in a text: `name` as written, and whom it may mean, likeliest first."""

    name: str
    candidates: tuple[City, ...]


def mentioned(text: str, cities: CityIndex, tongues: Tongues) -> tuple[Mention, ...]:
    """Return the cities that `text` mentions, in their order, each once. Never raises."""
    visible = _NOISE.sub(" ", text[:READ_CHARACTERS]).replace("’", "'")
    found: dict[str, Mention] = {}
    phrases = tongues.spoken(visible).phrases
    shouted = _is_shouted(visible)
    for sentence in sentences(visible):
        for mention in _in_sentence(sentence, cities, phrases, shouted=shouted):
            found.setdefault(mention.candidates[0].key, mention)
            if len(found) == MOST:
                return tuple(found.values())
    for mention in _without_spaces(visible, cities):
        found.setdefault(mention.candidates[0].key, mention)
    return tuple(found.values())[:MOST]


def _is_shouted(text: str) -> bool:
    """Return whether capitals tell nothing, because nearly every letter is one."""
    letters = [letter for letter in text if letter.lower() != letter.upper()]
    return len(letters) >= 8 and sum(map(str.isupper, letters)) > 0.7 * len(letters)


def _in_sentence(
    sentence: Stretch, cities: CityIndex, phrases: Phrases, *, shouted: bool
) -> Iterator[Mention]:
    read = {named.start: named for named in names_in(sentence, cities, phrases)}
    at = 0
    while at < len(sentence):
        # The cheapest reading knows where names begin and end: "Denver's" is Denver.
        following = min((start for start in read if start > at), default=len(sentence))
        ends = range(min(following, at + LONGEST_NAME), at, -1)
        if at in read:
            ends = range(read[at].end, read[at].end - 1, -1)
        for end in ends:
            mention = _mention(sentence, at, end, cities, phrases, shouted=shouted)
            if mention is not None:
                yield mention
                at = end
                break
        else:
            at += 1


def _mention(
    sentence: Stretch, start: int, end: int, cities: CityIndex, phrases: Phrases, *, shouted: bool
) -> Mention | None:
    part = sentence.part(start, end)
    words = part.words
    if not _is_word(words[0]) or not _is_word(words[-1]):
        return None
    name = part.text
    qualified = _head_of_qualified(part, cities)
    if qualified is None and ("," in words or not cities.named(name)):
        return None
    candidates = cities_of(resolve(name, cities))
    if not candidates:
        return None
    score = _evidence(sentence, start, end, candidates[0], phrases, shouted=shouted)
    if qualified is not None:
        score += 3
    return Mention(name, candidates) if score >= NEEDED else None


def _head_of_qualified(part: Stretch, cities: CityIndex) -> str | None:
    """Return "Reading" of "Reading, England": a city's name and a place that it lies in."""
    if len(part) < 2:
        return None
    for cut in range(len(part) - 1, 0, -1):
        head, tail = part.part(0, cut), part.part(cut, len(part))
        if head.words[-1] == ",":
            head = head.part(0, cut - 1)
        if not head or tail.words[0] == "," or not tail.text[0].isupper():
            continue
        if not head.text[0].isupper() or not cities.named(head.text) or cities.named(part.text):
            continue
        whole = resolve(f"{head.text}, {tail.text}", cities)
        # A near miss is no qualifier: the tail must name where the city lies, to the letter.
        areas = cities.fold(tail.text)
        if isinstance(whole, Found) and _lies_in(whole.city, areas, cities):
            return head.text
    return None


def _lies_in(city: City, area: str, cities: CityIndex) -> bool:
    names = (city.region, cities.countries.get(city.country, ""), city.country)
    return any(cities.fold(name) == area for name in names if name) or area in _SHORT.get(
        city.country, ()
    )


_SHORT = {
    "US": ("usa", "us", "united states of america"),
    "GB": ("uk", "england", "scotland", "wales", "great britain"),
    "DE": ("deutschland",),
    "FR": ("frankreich", "francia"),
    "ES": ("espana", "spanien", "espagne"),
}
"""What countries are called besides their names in the atlas."""


def _evidence(
    sentence: Stretch, start: int, end: int, city: City, phrases: Phrases, *, shouted: bool
) -> int:
    """Return what speaks for a name being the city, less what speaks against it."""
    part = sentence.part(start, end)
    words = [word for word in part.words if _is_word(word)]
    text = part.text
    capital = text[0].isupper()
    cased = text.lower() != text.upper()
    everyday = all(w in phrases.common or w in EVERYDAY or w in phrases.doubtful for w in words)
    before = sentence.words[start - 1] if start else ""

    score = 2 if city.population >= LARGE else 1 if city.population >= KNOWN else 0
    if before in LOCATIVES and (capital or not everyday):
        score += 3 if capital and not shouted else 2
    if cased and not capital:
        score -= 1
    elif not shouted and not (start == 0 and everyday):
        score += 1
    if len(words) > 1 and not everyday:
        score += 1
    if everyday:
        score -= 3
    if len(words) == 1 and words[0] in FIRST_NAMES and before not in LOCATIVES:
        score -= 1
    if before in DETERMINERS and before not in LOCATIVES:
        score -= 3
    if not shouted and _is_part_of_a_longer_name(sentence, start, end, phrases):
        score -= 3
    if len(text) < 3 and text.isascii():
        score -= 3
    return score


def _is_part_of_a_longer_name(sentence: Stretch, start: int, end: int, phrases: Phrases) -> bool:
    """Return whether a capital letter right before or behind makes it "Jack London", "Paris Hilton"."""
    if end < len(sentence) and _touches(sentence, end - 1):
        following = sentence.part(end, end + 1).text
        if following[0].isupper() and len(following) > 1 and not following.isupper():
            return True
    before = sentence.words[start - 1] if start else ""
    if before in phrases.common or before in EVERYDAY:
        return False  # "Guten Morgen Hamburg"
    if start > 1 or (start == 1 and not _opens(sentence)):
        written = sentence.part(start - 1, start).text
        return written[0].isupper() and len(written) > 1 and _touches(sentence, start - 1)
    return False


_MORE_NAMES = _set("jack george john david james mary anna peter paul tom sir lady lord mr mrs")


def _opens(sentence: Stretch) -> bool:
    """Return whether the first word may have its capital only for being the first."""
    return sentence.words[0] not in FIRST_NAMES | _MORE_NAMES


def _touches(sentence: Stretch, at: int) -> bool:
    """Return whether nothing but a space stands between a word and the next."""
    gap = sentence.source[sentence.tokens[at].end : sentence.tokens[at + 1].start]
    return gap == " "


def _is_word(word: str) -> bool:
    return any(char.isalpha() for char in word)


def _without_spaces(text: str, cities: CityIndex) -> Iterator[Mention]:
    """Find names in Chinese, Japanese and Korean, which are not set apart: large cities only."""
    for run in _CJK.findall(unicodedata.normalize("NFC", text)):
        at = 0
        while at < len(run):
            for length in range(min(_CJK_LONGEST, len(run) - at), 1, -1):
                name = run[at : at + length]
                named = cities.named(name)
                if named and named[0].population >= _CJK_PEOPLE:
                    yield Mention(name, tuple(named[:5]))
                    at += length
                    break
            else:
                at += 1
