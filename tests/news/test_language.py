"""In which language an item is, as far as it is declared."""

import pytest

from bot.news.language import is_same_language, language_code
from bot.news.model import Entry
from bot.news.parse import parse_feed
from bot.words.catalogue import Catalogue
from bot.words.news import by_line, is_foreign
from bot.words.outline import written
from bot.words.voice import Voice
from tests.news.test_story import NOW


@pytest.mark.parametrize(
    ("declared", "code"),
    [
        ("nb-NO", "nb"), ("EN_us", "en"), (" de ", "de"), ("Norwegian", "nb"), ("German", "de"),
        ("zh-Hant-TW", "zh"), ("no", "nb"), ("", ""), ("unknown", ""), ("xx-yy-zz-1!", ""),
        ("english text", ""), ("qq", ""), ("Chinese", "zh"),
    ],
)  # fmt: skip
def test_a_language_is_read_from_its_code_or_name(declared: str, code: str) -> None:
    assert language_code(declared) == code


def test_regions_and_the_two_norwegians_are_one() -> None:
    assert is_same_language("en", "en-GB")
    assert is_same_language("no", "nb")
    assert not is_same_language("sv", "nb")


@pytest.mark.parametrize(
    ("language", "title", "locale", "named"),
    [
        ("nb", "Koret drar til Seattle", "en-US", "in Norwegian Bokmål"),
        ("nb", "Koret drar til Seattle", "de", "auf Norwegisch (Bokmål)"),
        ("en", "The choir travels", "en-GB", ""),
        ("", "Koret drar", "en-US", ""),
        # Declared as its software came, written otherwise.
        ("en", "Die Städtepartnerschaft: welche Partnerstädte hat Köln und wo", "de", ""),
    ],
)
def test_the_language_is_named_where_it_is_another(
    language: str, title: str, locale: str, named: str
) -> None:
    voice = Voice(Catalogue(), locale, NOW)
    entry = Entry("k", title, language=language)

    assert is_foreign(entry, voice) is bool(named)
    assert written(by_line(entry, voice)) == named


@pytest.mark.parametrize(
    ("xml", "code"),
    [
        ("<rss version='2.0'><channel><title>T</title><language>fi-fi</language><item><title>a</title></item></channel></rss>", "fi"),
        ("<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='ja'><title>T</title><entry><title>a</title><id>1</id></entry></feed>", "ja"),
        ("<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='ja'><title>T</title><entry xml:lang='en'><title>a</title><id>1</id></entry></feed>", "en"),
        ("<rss version='2.0'><channel><title>T</title><item><title>a</title></item></channel></rss>", ""),
        ('{"version": "https://jsonfeed.org/version/1.1", "title": "T", "language": "pt-BR", "items": [{"id": "1", "title": "a"}]}', "pt"),
    ],
)  # fmt: skip
def test_a_feeds_entries_have_its_language(xml: str, code: str) -> None:
    (entry,) = parse_feed(xml.encode(), "", "https://a.example/feed").entries

    assert entry.language == code
