import pytest

from bot.pictures.lettering import width, writable


@pytest.mark.parametrize(
    ("name", "written"),
    [
        pytest.param("Đà Nẵng", "Đà Nẵng", id="Vietnamese"),
        pytest.param("Gəncə", "Gəncə", id="Azerbaijani"),
        pytest.param("Târgu Mureș", "Târgu Mureș", id="Romanian"),
        pytest.param("Πάτρα", "Πάτρα", id="Greek"),
        pytest.param("חיפה", "חיפה", id="Hebrew, right to left"),
        pytest.param("ﬁeld", "field", id="a ligature the font lacks"),
        pytest.param("القدس", "", id="a script the font lacks"),
        pytest.param("Two\nlines  here", "Two lines here", id="line breaks"),
        pytest.param("Llanfairpwllgwyngyllgogerych", "Llanfairpwllgwyngyllgoger…", id="too long"),
    ],
)
def test_a_name_is_written_as_the_font_can(name, written):
    assert writable(name) == written


def test_accents_add_no_width():
    assert width("Réunion", 20) == width("Reunion", 20)


def test_wide_letters_are_wider_than_narrow_ones():
    assert width("WWW", 20) > 2 * width("iii", 20)
