"""Names in the reader's language, in everything that is said and drawn about the real world."""

from datetime import UTC, datetime

import pytest
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document

from bot.atlas import tables
from bot.atlas.names_table import read_names
from bot.chat.completion import ChatCompleter
from bot.gazetteer.model import Ambiguous, City, Found
from bot.gazetteer.place import AreaMeant, place_meant
from bot.gazetteer.question import read_question
from bot.gazetteer.resolve import resolve
from bot.pairings.answer import answer
from bot.pairings.contract import as_json
from bot.pairings.model import AreaAnswer
from bot.pairings.on_record import answer_city, answer_pair
from bot.pairings.world import World
from bot.paths import DATA
from bot.pictures.drawings import drawing_for
from bot.pictures.fonts import letters
from bot.pictures.postcards import postcard_of
from bot.pictures.scene import Scene
from bot.words.area import area_title
from bot.words.catalogue import TEXTS, phrases
from bot.words.collation import order_of
from bot.words.outline import Outline, Postcard, Rows
from bot.words.pair import pair_outline
from bot.words.postcard import postcard
from bot.words.taken import taken_lines
from bot.words.telling import outline_of
from bot.words.voice import Voice

COLOGNE, MUNICH, BORDEAUX, BEIJING = "gn:2886242", "gn:2867714", "gn:3031582", "gn:1816670"
TRANSLATED = ("de", "fr", "es-ES")


def voice(locale: str) -> Voice:
    return Voice(TEXTS, locale, datetime(2026, 11, 27, tzinfo=UTC))


def city(key: str, world: World) -> City:
    found = world.cities.by_key(key)
    assert found is not None
    return found


def rows_of(outline: Outline) -> set[str]:
    return {row.name for block in outline.blocks if isinstance(block, Rows) for row in block.rows}


@pytest.mark.parametrize(
    ("locale", "title", "sister"),
    [
        ("en-US", "Cologne, North Rhine-Westphalia, Germany 🇩🇪", "Beijing"),
        ("en-GB", "Cologne, North Rhine-Westphalia, Germany 🇩🇪", "Beijing"),
        ("de", "Köln, Nordrhein-Westfalen, Deutschland 🇩🇪", "Barcelona"),
        ("fr", "Cologne, Rhénanie-du-Nord-Westphalie, Allemagne 🇩🇪", "Pékin"),
        ("es-ES", "Colonia, Renania del Norte-Westfalia, Alemania 🇩🇪", "Pekín"),
    ],
)
def test_a_card_its_alt_text_and_its_map_name_cities_as_the_reader_does(
    world: World, locale: str, title: str, sister: str
) -> None:
    answer = answer_city(city(COLOGNE, world), world)

    outline = outline_of(answer, voice(locale))
    scene = drawing_for(answer, "", world.cities, locale)

    own = title.split(",")[0]
    assert outline.title == title
    assert sister in rows_of(outline)
    assert outline.picture is not None
    assert own in outline.picture.alt
    assert sister in outline.picture.alt
    assert isinstance(scene, Scene)
    assert {own, sister} <= {place.name for place in scene.places}


@pytest.mark.parametrize("locale", ["en-US", "fr", "es-ES"])
def test_a_card_lists_cities_in_the_order_of_the_names_it_shows(world: World, locale: str) -> None:
    answer = answer_city(city(COLOGNE, world), world)

    outline = outline_of(answer, voice(locale))

    listed = next(block for block in outline.blocks if isinstance(block, Rows))
    names = [row.name for row in listed.rows]
    assert names == sorted(names, key=lambda name: order_of(name, locale))
    assert names.index({"fr": "Pékin", "es-ES": "Pekín"}.get(locale, "Beijing")) > 0


@pytest.mark.parametrize(
    ("locale", "title"),
    [
        ("it", "Colonia, Renania Settentrionale-Vestfalia, Germania 🇩🇪"),
        ("nl", "Keulen, Noordrijn-Westfalen, Duitsland 🇩🇪"),
        ("pl", "Kolonia, Nadrenia Północna-Westfalia, Niemcy 🇩🇪"),
        ("pt-BR", "Colônia, Renânia do Norte-Vestfália, Alemanha 🇩🇪"),
        ("ru", "Кёльн, Северный Рейн-Вестфалия, Германия 🇩🇪"),
        ("uk", "Кельн, Північний Рейн-Вестфалія, Німеччина 🇩🇪"),
        ("cs", "Kolín nad Rýnem, Severní Porýní-Vestfálsko, Německo 🇩🇪"),
        ("ja", "ケルン（ドイツ、ノルトライン＝ヴェストファーレン州）🇩🇪"),
        ("zh-CN", "科隆（德国，北莱茵-威斯特法伦州）🇩🇪"),
        ("ko", "쾰른(독일, 노르트라인베스트팔렌주) 🇩🇪"),
        ("tr", "Köln, Kuzey Ren-Vestfalya, Almanya 🇩🇪"),
        ("hu", "Köln, Észak-Rajna-Vesztfália, Németország 🇩🇪"),
        ("sv-SE", "Köln, Nordrhein-Westfalen, Tyskland 🇩🇪"),
        ("es-419", "Colonia, Renania del Norte-Westfalia, Alemania 🇩🇪"),
    ],
)
def test_the_region_is_called_as_the_reader_calls_it(world: World, locale: str, title: str) -> None:
    assert voice(locale).place(city(COLOGNE, world)) == title


@pytest.mark.parametrize(
    ("question", "locale", "title"),
    [
        ("gemellaggi della Baviera", "it", "Baviera, Germania 🇩🇪"),
        ("stedenbanden van Beieren", "nl", "Beieren, Duitsland 🇩🇪"),
        ("miasta partnerskie w Bawarii", "pl", "Bawaria, Niemcy 🇩🇪"),
        ("miasta partnerskie obwodu kijowskiego", "pl", "Obwód kijowski, Ukraina 🇺🇦"),
        ("cidades-irmãs da Califórnia", "pt-BR", "Califórnia, Estados Unidos 🇺🇸"),
        ("побратимы Крыма", "ru", "Крым, Украина 🇺🇦"),
        ("города-побратимы Татарстана", "ru", "Татарстан, Россия 🇷🇺"),
        ("міста-побратими Київської області", "uk", "Київська область, Україна 🇺🇦"),
        ("partnerská města Jihomoravského kraje", "cs", "Jihomoravský kraj, Česko 🇨🇿"),
        ("バイエルン州の姉妹都市", "ja", "バイエルン州（ドイツ）🇩🇪"),
        ("加利福尼亚州的友好城市", "zh-CN", "加利福尼亚州（美国）🇺🇸"),
        ("加州的友好城市", "zh-CN", "加利福尼亚州（美国）🇺🇸"),
        ("江苏的友好城市", "zh-CN", "江苏省（中国）🇨🇳"),
        ("大阪府の姉妹都市", "ja", "大阪府（日本）🇯🇵"),
        ("カリフォルニアの姉妹都市", "ja", "カリフォルニア州（アメリカ合衆国）🇺🇸"),
        ("경기도의 자매도시", "ko", "경기도(대한민국) 🇰🇷"),
        ("캘리포니아의 자매도시", "ko", "캘리포니아주(미국) 🇺🇸"),
        ("Toskana'daki kardeş şehirler", "tr", "Toskana, İtalya 🇮🇹"),
        ("orașele înfrățite ale Bavariei", "ro", "Bavaria, Germania 🇩🇪"),
        ("Bajorország testvérvárosai", "hu", "Bajorország, Németország 🇩🇪"),
        ("Kaliforniens vänorter", "sv-SE", "Kalifornien, USA 🇺🇸"),
    ],
)
def test_a_region_is_asked_for_as_its_card_calls_it(
    world: World, question: str, locale: str, title: str
) -> None:
    found = answer(read_question(question, world.cities, phrases()), None, world)

    assert isinstance(found, AreaAnswer)
    assert area_title(found.area, voice(locale)) == title


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("Springfield, Иллинойс", "gn:4250542"),
        ("Fürth, Bawaria", "gn:2923544"),
        ("Lipsko, Sasko", "gn:2879139"),
        ("スプリングフィールド、イリノイ州", "gn:4250542"),
    ],
)
def test_a_region_tells_a_city_from_its_namesakes_in_any_language(
    world: World, typed: str, key: str
) -> None:
    match resolve(typed, world.cities):
        case Found(found):
            assert found.key == key
        case other:
            raise AssertionError(other)


@pytest.mark.parametrize(
    ("locale", "name"), [("ru", "Мюнхен"), ("it", "Monaco"), ("de", "München")]
)
def test_what_a_slip_was_read_as_is_named_as_the_reader_does(
    world: World, locale: str, name: str
) -> None:
    found = resolve("Muncih", world.cities)

    assert isinstance(found, Found)
    [line] = taken_lines(found.notes, voice(locale), found.city)
    assert name in line
    assert "Munich" not in line


def test_a_town_called_like_its_region_goes_on_meaning_the_town(world: World) -> None:
    for name in (
        "Мадрид",
        "Киото",
        "Konstanca",
        "巴伦西亚",
        "Praga",
        "大阪",
        "長野",
        "东京都",
        "광주",
    ):
        assert not isinstance(place_meant(name, world.cities), AreaMeant)


def test_a_pair_and_its_postcard_name_cities_as_the_reader_does(world: World) -> None:
    pair = answer_pair(city(BORDEAUX, world), city(MUNICH, world), world)

    outline = pair_outline(pair, voice("de"))
    card = postcard(pair, voice("de"))

    assert "München" in outline.title
    assert "München" in card.alt
    assert isinstance(card, Postcard)
    assert postcard_of(card, world.cities).right.name == "München"


def test_json_adds_the_local_name_and_changes_nothing_else(world: World) -> None:
    answer = answer_city(city(COLOGNE, world), world)

    plain, japanese = (as_json(answer, "", world, str, locale) for locale in (None, "ja"))

    assert japanese["city"].pop("local_name") == "ケルン"
    assert {"北京", "バルセロナ"} <= {s.pop("local_name") for s in japanese["sisters"]}
    for each in ("candidates", "nearest", "parts"):
        for one in japanese[each]:
            one.pop("local_name")
    assert japanese == plain


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("Köl", "Köln, Nordrhein-Westfalen, Germany"),
        ("Colog", "Cologne, Nordrhein-Westfalen, Germany"),
    ],
)
def test_a_name_is_completed_as_it_was_begun(world: World, typed: str, written: str) -> None:
    completer = ChatCompleter(world, voice("de"), {})

    found = completer.get_completions(Document(f"who is the sister of {typed}"), CompleteEvent())

    assert written in [one.text for one in found]


@pytest.mark.thorough
@pytest.mark.parametrize("locale", TRANSLATED)
def test_what_a_card_calls_a_city_leads_back_to_it(world: World, locale: str) -> None:
    numbers = [row.number for row in read_names(DATA / tables.NAMES) if row.locale == locale]
    cities = [c for number in numbers if (c := world.cities.by_key(f"gn:{number}")) is not None]

    lost = []
    for each in cities:
        label = voice(locale).full_label(each)
        found = resolve(label, world.cities)
        # A place of ours may be printed like it; no reader could tell, nor can we.
        if not (isinstance(found, Found) and voice(locale).full_label(found.city) == label):
            lost.append(label)

    assert lost == []


@pytest.mark.thorough
def test_every_name_of_every_language_can_be_written_on_a_picture() -> None:
    known = letters()

    lacking = {
        letter: row.text
        for row in read_names(DATA / tables.NAMES)
        for letter in row.text
        if not letter.isspace() and not any(letter in font for font in known.values())
    }

    assert lacking == {}


def test_large_cities_are_called_as_their_own_table_says(world: World) -> None:
    rows = list(read_names(DATA / tables.LARGE_CITIES))

    called = {
        (row.number, row.locale): city(f"gn:{row.number}", world).in_language(row.locale).name
        for row in rows
    }

    assert called == {(row.number, row.locale): row.text for row in rows}


def test_large_cities_are_found_by_the_names_of_their_own_table(world: World) -> None:
    lost = []
    for row in read_names(DATA / tables.LARGE_CITIES):
        match resolve(row.text, world.cities):
            case Found(found) if found.key == f"gn:{row.number}":
                continue
            case Ambiguous(_, candidates) if any(c.key == f"gn:{row.number}" for c in candidates):
                continue
        lost.append((row.locale, row.text))

    assert lost == []
