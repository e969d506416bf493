"""Items of news become cards that Discord takes, whatever a feed puts into them."""

from datetime import UTC, datetime
from urllib.parse import quote

import pytest

from bot.news.markup import Run, markdown
from bot.news.model import Entry, EntryPicture
from bot.ui.limits import clip_markdown
from bot.ui.render import render
from bot.ui.setting import Setting
from bot.words.catalogue import Catalogue
from bot.words.news import entry_outline
from bot.words.voice import Voice
from tests.discord_stand_in import limits as discords


@pytest.fixture(scope="module")
def texts() -> Catalogue:
    return Catalogue()


@pytest.mark.parametrize(
    ("text", "most", "clipped"),
    [
        ("word " * 10, 12, "word word…"),
        ("one [two](https://a.example/b) three", 20, "one…"),
        ("**bold words that go on** and on", 14, "bold words…"),
        ("a *b* c\\* d e f g h", 12, "a *b* c\\* d…"),
        ("see <t:1700000000:R> soon", 12, "see…"),
        ("a\nb\nc\nd", 6, "a\nb\n…"),
    ],
)
def test_markdown_is_cut_between_words_and_links(text, most, clipped):
    assert clip_markdown(text, most) == clipped


MARKS = "*_~|`[]<>#" * 30


@pytest.mark.parametrize(
    "story",
    [
        pytest.param(
            Entry("k", MARKS, "https://a.example/", MARKS * 6), id="a title full of marks"
        ),
        pytest.param(
            Entry(
                "k",
                "Eight trackers",
                "https://a.example/",
                excerpt=markdown([Run("word ", link="https://t.example/" + "x" * 560)] * 8),
            ),
            id="eight tracker links of 560 letters",
        ),
        pytest.param(
            Entry(
                "k",
                "Short links",
                "https://a.example/",
                excerpt=markdown([Run("w ", link="https://t.example/" + "x" * 380)] * 40),
            ),
            id="forty links",
        ),
        pytest.param(
            Entry("k", "Cyrillic", "https://a.example/" + quote("ж" * 430)),
            id="a Cyrillic path of 430 letters",
        ),
        pytest.param(
            Entry("k", "", "https://a.example/" + "x" * 1990), id="no title and an endless address"
        ),
        pytest.param(
            Entry(
                "k",
                "Picture",
                picture=EntryPicture("https://a.example/" + "x" * 3000, "c" * 3000, "d" * 3000),
            ),
            id="an endless picture",
        ),
        pytest.param(Entry("k", "ת" * 900, text="ת" * 9000, author="ת" * 300), id="right to left"),
        pytest.param(Entry("k", "👩‍👩‍👧" * 100, text="👩‍👩‍👧" * 900), id="families"),
    ],
)
@pytest.mark.parametrize("locale", ["en-US", "de", "fr", "es-ES"])
def test_every_item_stays_within_discords_limits(story, locale, texts):
    voice = Voice(texts, locale, datetime(2026, 11, 27, tzinfo=UTC))
    posted = render(entry_outline(story, voice, feed=MARKS), Setting.of_post(voice)).embeds

    assert posted
    assert discords.of_message({"embeds": [embed.to_dict() for embed in posted]}) == []


def test_a_long_cyrillic_address_still_leads_there(texts):
    voice = Voice(texts, "en-US", datetime(2026, 11, 27, tzinfo=UTC))
    entry = Entry("k", "Новости", "https://a.example/" + quote("ж" * 430))

    (posted,) = render(entry_outline(entry, voice), Setting.of_post(voice)).embeds

    assert posted.url is None
    assert f"(https://a.example/{'ж' * 430})" in (posted.description or "")
