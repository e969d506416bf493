import pytest

from bot.pictures.scenes import city_scene, path_scene
from bot.pictures.text_map import text_map


def test_home_and_sisters_stand_on_the_terminal_map(sisters):
    scene = city_scene(sisters("Seattle", "Kobe", "Bergen", reported=("Mombasa",)))

    drawing = text_map(scene, 76)

    assert drawing.count("◉") == 1
    assert drawing.count("●") == 2
    assert drawing.count("○") == 1
    assert all(len(line) <= 76 for line in drawing.splitlines())


def test_stations_bear_their_numbers(city):
    drawing = text_map(path_scene([city("Seattle"), city("Bergen"), city("Mombasa")]))

    assert [sign for sign in drawing if sign.isdigit()] == ["1", "2", "3"] or set("123") <= set(
        drawing
    )


@pytest.mark.parametrize(
    ("home", "others", "land"),
    [
        pytest.param("Suva", ("Port Moresby",), (0.0, 0.3), id="an ocean around the date line"),
        pytest.param("Görlitz", ("Zgorzelec",), (0.8, 1.0), id="inland"),
        pytest.param("Seattle", ("Kobe", "Mombasa", "Bergen"), (0.25, 0.45), id="the world"),
    ],
)
def test_as_much_of_the_map_is_land_as_there_is(sisters, home, others, land):
    drawing = text_map(city_scene(sisters(home, *others)), 76)

    lines = drawing.splitlines()
    dots = sum(bin(ord(c) - 0x2800).count("1") for c in drawing if 0x2800 <= ord(c) < 0x2900)
    assert land[0] <= dots / (len(lines) * 76 * 8) <= land[1]
