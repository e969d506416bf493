"""Tell a city's sisters from those of people, whom the same words are said of: "who is Lima's sister?"."""

from bot.gazetteer.asked import AboutCity
from bot.gazetteer.asking import find
from bot.gazetteer.cut_short import Named
from bot.gazetteer.index import CityIndex
from bot.gazetteer.names import PRIMARY
from bot.gazetteer.phrases import Phrases
from bot.gazetteer.readings import Reading
from bot.gazetteer.sentence import words_of
from bot.gazetteer.span_costs import GREAT
from bot.gazetteer.told import Told

WELL_KNOWN = 100_000
"""A word like "sisters", which families have too, is ours beside a city of this population or more."""


def kin_of(reading: Reading, phrases: Phrases, cities: CityIndex) -> AboutCity | None:
    """Return the city of "Who is Lima, Ohio's sister?"; "Charlotte's sister" may be anybody."""
    words, names = reading.sentence.words, reading.names
    kin = find(phrases.asking.kin, words)
    asks = any(word in phrases.asks for word in words)
    if kin is not None and names:
        # "Split's twin" and "twin of Split" say nothing else.
        asks |= (names[0].start, kin[1]) == (0, len(words))
        asks |= (kin[0], names[-1].end) == (0, len(words))
    if kin is not None and not names and not reading.mine:
        return _owner_in_haste(reading, kin, phrases, cities)
    if kin is None or reading.mine or len(names) != 1:
        return None
    (named,) = names
    if reading.unknown and all(_is_somewhere(run[0], reading, phrases) for run in reading.unknown):
        left = tuple(reading.sentence.part(start - 1, end).text for start, end in reading.unknown)
        great = named.city is not None and named.city.population >= WELL_KNOWN
        return AboutCity(named.text, left_out=left) if great and named.end < kin[0] else None
    if reading.unknown or not asks:
        return None
    beside = (named.start, named.end, kin[1]) == (0, kin[0], len(words))  # "Oxford twin"
    owner = named.end < kin[0] and words[named.end : kin[0]] in {("'s",), ("'",)}
    owner |= named.end == kin[0] and kin[1] == len(words)  # "what city is leeds twin"
    of = kin[1] < named.start and words[named.start - 1] in phrases.before
    between = words[named.end : kin[0]]  # "Manaus é irmã de quem?"
    says = bool(between) and phrases.copulas.issuperset(between)
    name = cities.fold(named.text)
    if named.city is None and beside and _is_written_as_a_name(named, phrases, cities):
        return AboutCity(named.text)  # "Shetland twin"
    if named.city is None or not (owner or of or beside or says):
        return None
    known = named.city.population >= WELL_KNOWN
    if named.own and cities.has_sisters(named.city.row):
        # "St Albans twin", "who's the sister of Galway?"
        known |= _is_written_as_a_name(named, phrases, cities)
    who = any(word in phrases.asks for word in words[: named.start])
    of_cities = find(phrases.asking.cities, words) is not None
    person = not of_cities and cities.is_given_name(name)
    if who and named.own and named.city.population >= GREAT:
        person = False  # "Who's Austin's sister?"
    if beside and name in phrases.common:
        return None  # "reading partner"
    again = find(phrases.asking.kin, words[kin[1] :])  # "the sister of the sister of Leeds"
    left = (words[kin[0]],) if again else ()
    ours = "," in named.text or (known and not person)
    return AboutCity(named.text, left_out=left) if ours else None


def _owner_in_haste(
    reading: Reading, kin: tuple[int, int], phrases: Phrases, cities: CityIndex
) -> AboutCity | None:
    """Return the great city of "montreals twin", "what city is montreals twin"; nobody is called so."""
    words, at = reading.sentence.words, kin[0] - 1
    if reading.unknown != ((at, at + 1),) or kin[1] != len(words):
        return None
    text = reading.sentence.part(at, at + 1).text
    asks = at == 0 or any(word in phrases.asks for word in words[:at])
    for ending in phrases.possessive:
        owner = text.removesuffix(ending.letters) + ending.instead
        folded = cities.fold(owner)
        great = any(
            kind == PRIMARY
            and cities.city(row).population >= WELL_KNOWN
            and cities.has_sisters(row)
            for row, kind in cities.entries(folded)
        )
        if text.endswith(ending.letters) and asks and great and not cities.is_given_name(folded):
            return AboutCity(owner)
    return None


def _says_where(named: Named, cities: CityIndex) -> bool:
    """Whether the area it lies in is named, and nobody is called so: no "sisters of Victoria in Texas"."""
    name, comma, _ = named.text.partition(",")
    return bool(comma) and not cities.is_given_name(cities.fold(name))


def _is_written_as_a_name(named: Named, phrases: Phrases, cities: CityIndex) -> bool:
    """Whether it has a capital, and nobody is called so, nor is it a word of everyday."""
    name = cities.fold(named.text)
    is_anybody = any(map(cities.is_given_name, (name, name.split()[0])))
    return named.text[0].isupper() and not is_anybody and name not in phrases.common


def is_plainly_asked(reading: Reading, phrases: Phrases, cities: CityIndex) -> bool:
    """Whether a word like "sisters" stands beside great cities and nothing else: no family matter."""
    unknown = [reading.sentence.part(*run).text for run in reading.unknown]
    towns = [named.city for named in reading.names if not named.area]
    if (
        reading.mine
        or not reading.names
        or len(towns) > 2
        or not all(
            _is_a_number(text)
            or _is_adjective(text, cities)
            or _is_somewhere(start, reading, phrases)
            for (start, _), text in zip(reading.unknown, unknown, strict=True)
        )
    ):
        return False
    if any(
        named.city is None
        or (named.city.population < WELL_KNOWN and not _says_where(named, cities))
        for named in reading.names
        if not named.area
    ):
        return False  # "hermanas de Valladolid en México": where it lies is said of no person.
    if len(towns) <= 1:
        return bool(towns)
    if _is_led_by_the_term(reading, phrases, cities) or _has_more(reading, phrases, cities):
        return True
    if find(phrases.asking.shared, reading.sentence.words) is not None:
        return not _is_anybody_called_so(reading, cities)  # "Leeds and Lille common sisters"
    # "Charlotte and Sydney are sisters" is about people; "are … sisters?" asks us.
    sentence = reading.sentence
    first = sentence.words[0]
    # "When did …": some of these words are taken off as chatter.
    # The second may be what asks: "since when".
    opening = (*words_of(sentence.source[: sentence.tokens[0].start]), *sentence.words[:2])
    asks = any((word,) in phrases.asking.open for word in opening)
    # Turkish asks with the last word.
    asked = first in phrases.copulas or sentence.words[-1] in phrases.copulas
    asked |= (first,) in phrases.asking.whether
    return asked or (asks and not _is_anybody_called_so(reading, cities))


def of_an_area(told: Told) -> AboutCity | None:
    """Return what "ties of Japan" asks: an area right behind the word, and nothing unknown."""
    reading = told.reading
    if len(reading.names) != 1 or reading.unknown or reading.mine or reading.term is None:
        return None
    (named,), (_, start, end) = reading.names, reading.term
    between = reading.sentence.words[end : named.start]
    # The word for it holds the "of": "two sisters in Japan" are people.
    behind = end - start > 1 and end <= named.start and set(between) <= told.phrases.articles
    if told.oldest and reading.sentence.words[start:end] in told.asking.about_areas:
        behind = True  # Nor has anybody's family partnerships.
    return AboutCity(named.text, narrowing=told.oldest) if named.area and behind else None


def is_about_people(told: Told) -> bool:
    """Return whether a name is half of a person's: "Is Jack London's sister alive?"; "Is Dresden Coventry's twin?" has two."""
    sentence = told.reading.sentence
    owned = {
        i
        for town in told.towns
        if told.words[town.end : town.end + 1] in {("'s",), ("'",)}
        and _is_a_town_s_end(town.end - 1, told)  # "Kobe Bryant's"
        for i in range(town.start, town.end)
    }
    return any(
        0 <= i < len(sentence)
        and sentence.part(i, i + 1).text[0].isupper()
        and told.words[i] not in told.phrases.common
        and i not in owned
        for town in told.towns
        for i in (town.start - 1, town.end)
        if not (owned and i == town.start - 1 and _is_a_town_s_end(i, told))
    )


def _is_a_town_s_end(i: int, told: Told) -> bool:
    """Whether word `i` ends the name of a city, of which nobody is called so."""
    cities = told.cities
    return any(
        town.end == i + 1
        and town.city is not None
        and town.city.population >= WELL_KNOWN
        and not cities.is_given_name(cities.fold(town.text))
        for town in told.towns
    )


def _is_adjective(text: str, cities: CityIndex) -> bool:
    """Whether a word tells of an area: "las hermanas francesas de Zaragoza"."""
    return cities.areas.adjective(cities.fold(text)) is not None


def _is_somewhere(start: int, reading: Reading, phrases: Phrases) -> bool:
    """Whether a name that nobody knows stands behind "in": "Does Seattle have a sister in Wakanda?"."""
    before = reading.sentence.words[start - 1] if start else ""
    asks = (reading.sentence.words[0],) in phrases.asking.whether
    return (
        asks
        and before in phrases.inside
        and reading.sentence.part(start, start + 1).text[0].isupper()
    )


def _is_led_by_the_term(reading: Reading, phrases: Phrases, cities: CityIndex) -> bool:
    """Whether "shared sisters of Berlin and Paris" is said, of cities that nobody is called after."""
    start = reading.term[2] if reading.term else 0
    between = reading.sentence.words[start : reading.names[0].start]
    leads = len(between) == 1 and (
        between[0] in phrases.before or between in phrases.asking.between
    )
    if not between and reading.term is not None:
        leads = reading.sentence.words[start - 1 : start] in phrases.asking.between
    return leads and not _is_anybody_called_so(reading, cities)


def _has_more(reading: Reading, phrases: Phrases, cities: CityIndex) -> bool:
    """Whether it is asked if one has more sisters than the other, neither of which is a person's name."""
    more = find(phrases.asking.more, reading.sentence.words) is not None
    return more and not _is_anybody_called_so(reading, cities)


def _is_anybody_called_so(reading: Reading, cities: CityIndex) -> bool:
    fold, given = cities.fold, cities.is_given_name
    return any(given(fold(named.text)) for named in reading.names)


def _is_a_number(text: str) -> bool:
    return text[0].isdigit()
