"""Say whose press GDELT is asked for beside the whole world's, and in which order."""

from collections.abc import Iterable, Sequence

from babel import Locale
from babel.languages import get_official_languages

from bot.news.model import Entry
from bot.news.search import Subject, gdelt_query
from bot.said import WORLD, words_of

MOST_ARTICLES = 75
"""Articles in one answer of GDELT, the newest; an answer as long as this was cut off."""

_TABLE = words_of("gdelt", WORLD)


def gdelt_queries(subject: Subject) -> tuple[str, ...]:
    """Return every query GDELT may be asked about a city or a pair, the first one always.

    After GDELT DOC 2.0's documented language: words and "phrases" are all of them sought in the text,
    alternatives stand in parentheses (which do not nest) with OR between them; `sourcecountry:` is the
    press of a country, `sourcelang:` what was written in a language before it was translated.

    The first asks the press of the world. The second asks that of the city's own country, which leaves
    out the area that tells it from namesakes abroad; the third asks in its language, for many small
    papers have no country at GDELT. Where the country's press may mean another city, there is only one.
    """
    homes = [code for code in (subject.home, subject.other_home) if code]
    if not homes or (subject.other_names and len(homes) < 2):
        return (gdelt_query(subject),)
    bare = gdelt_query(subject, area=False)
    countries = _any_of("sourcecountry", map(_country, homes))
    languages = _any_of("sourcelang", map(_language, homes))
    narrowed = (f"{bare} {press}" for press in (countries, languages) if press)
    return (gdelt_query(subject), *narrowed)


def next_query(subject: Subject, answers: Sequence[Sequence[Entry]]) -> str | None:
    """Return what GDELT is asked after it gave `answers`, in the order of `gdelt_queries`; None if enough.

    More than the world's press is asked only where that helps: where its answer was cut off, or had to
    hold a word that the home press leaves out. The language is asked where the country knew nothing.
    """
    queries = gdelt_queries(subject)
    if len(answers) >= len(queries):
        return None
    is_more_wanted = (
        not answers
        or (len(answers) == 1 and (bool(subject.area) or len(answers[0]) >= MOST_ARTICLES))
        or (len(answers) > 1 and not answers[-1])
    )
    return queries[len(answers)] if is_more_wanted else None


def _any_of(operator: str, names: Iterable[str]) -> str:
    known = [f"{operator}:{name}" for name in dict.fromkeys(names) if name]
    return f"({' OR '.join(known)})" if len(known) > 1 else "".join(known)


def _country(code: str) -> str:
    """Return what GDELT calls a country, "" where that is not known for certain."""
    if code in _TABLE["countries"]:
        return str(_TABLE["countries"][code])
    name = "".join(Locale("en").territories.get(code, "").split()).lower()
    return name if name.isascii() and name.isalpha() else ""


def _language(code: str) -> str:
    """Return what GDELT calls the language of a country's papers, "" where they write in several, or English."""
    official = {name.split("_")[0] for name in get_official_languages(code)}
    return str(_TABLE["languages"].get(official.pop(), "")) if len(official) == 1 else ""
