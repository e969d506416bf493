import pytest

from bot.pictures.lettering import width, writable


@pytest.mark.parametrize(
    ("name", "latin", "written"),
    [
        pytest.param("Đà Nẵng", "", "Đà Nẵng", id="Vietnamese"),
        pytest.param("Gəncə", "", "Gəncə", id="Azerbaijani"),
        pytest.param("Târgu Mureș", "", "Târgu Mureș", id="Romanian"),
        pytest.param("Πάτρα", "", "Πάτρα", id="Greek"),
        pytest.param("Днепр", "", "Днепр", id="Cyrillic"),
        pytest.param("ﬁeld", "", "field", id="a ligature the font lacks"),
        pytest.param("𒌷𒆠", "Ur", "Ur", id="a script no font has"),
        pytest.param("𒌷𒆠", "", "?", id="a script no font has, and no Latin name"),
        pytest.param("Two\nlines  here", "", "Two lines here", id="line breaks"),
        pytest.param(
            "Llanfairpwllgwyngyllgogerych", "", "Llanfairpwllgwyngyllgoger…", id="too long"
        ),
    ],
)
def test_a_name_is_written_as_the_fonts_can(name, latin, written):
    assert writable(name, latin) == written


def test_accents_add_no_width():
    assert width("Réunion", 20) == pytest.approx(width("Reunion", 20), abs=0.5)


def test_wide_letters_are_wider_than_narrow_ones():
    assert width("WWW", 20) > 2 * width("iii", 20)
