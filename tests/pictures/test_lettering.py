import pytest
from fontTools.ttLib import TTFont

from bot.atlas.open import open_atlas
from bot.pictures import fonts
from bot.pictures.lettering import can_write, runs, width, writable


@pytest.mark.parametrize(
    ("name", "written"),
    [
        pytest.param("Đà Nẵng", "Đà Nẵng", id="Vietnamese"),
        pytest.param("Gəncə", "Gəncə", id="Azerbaijani"),
        pytest.param("Târgu Mureș", "Târgu Mureș", id="Romanian"),
        pytest.param("Πάτρα", "Πάτρα", id="Greek"),
        pytest.param("Днепр", "Днепр", id="Cyrillic"),
        pytest.param("神戸", "神戸", id="Japanese"),
        pytest.param("서울", "서울", id="Korean"),
        pytest.param("กรุงเทพ", "กรุงเทพ", id="Thai"),
        pytest.param("दिल्ली", "दिल्ली", id="Devanagari"),
        pytest.param("القدس", "القدس", id="Arabic, right to left"),
        pytest.param("חיפה", "חיפה", id="Hebrew, right to left"),
        pytest.param("თბილისი", "თბილისი", id="Georgian"),
        pytest.param("Երևան", "Երևան", id="Armenian"),
        pytest.param("𝐁ergen", "Bergen", id="a fancy letter no font has"),
        pytest.param("𒌷𒆠", "?", id="a script no font has"),
        pytest.param("Two\nlines  here", "Two lines here", id="line breaks"),
        pytest.param(
            "Llanfairpwllgwyngyllgogerychwyrndrobwll",
            "Llanfairpwllgwyngyllgogerychwyr…",
            id="too long",
        ),
    ],
)
def test_a_name_is_written_as_the_fonts_can(name, written):
    assert writable(name) == written


def test_accents_add_no_width():
    assert width("Réunion", 20) == pytest.approx(width("Reunion", 20), abs=0.5)


def test_wide_letters_are_wider_than_narrow_ones():
    assert width("WWW", 20) > 2 * width("iii", 20)


@pytest.mark.parametrize("name", fonts.FONTS)
def test_the_list_of_letters_is_that_of_the_font(name):
    font = fonts.FONTS[name]

    with TTFont(font.path, lazy=True, fontNumber=font.face) as opened:
        has = opened.getBestCmap()

    listed = fonts.Letters(fonts.listed()[name])
    assert all(chr(letter) in listed for letter in has)
    assert sum(last - first + 1 for first, last in fonts.listed()[name]) == len(has)


def test_every_name_that_is_shown_can_be_written():
    cities = open_atlas().cities
    names = {cities.city(row).name for row in range(0, len(cities.coordinates), 7)}

    assert [name for name in names if not can_write(name)] == []


def test_without_the_library_that_shapes_them_such_scripts_are_not_written_wrongly(monkeypatch):
    monkeypatch.setattr(fonts.features, "check", lambda feature: False)
    fonts.letters.cache_clear()
    runs.cache_clear()
    try:
        assert writable("القدس (Jerusalem)") == "(Jerusalem)"
        assert writable("神戸") == "神戸"
    finally:
        fonts.letters.cache_clear()
        runs.cache_clear()
