"""What a map holds: its structure, never its pixels."""

import json

import pytest
import vl_convert

from bot.pictures import earth
from bot.pictures.scene import Role, Scene, middle
from bot.pictures.scenes import city_scene, pair_scene, path_scene, quiz_scene, sisters_scene
from bot.pictures.spec import (
    HEIGHT,
    WIDTH,
    Land,
    Measured,
    is_world,
    land_of,
    map_spec,
    measured,
    measuring_spec,
    name_boxes,
)


def measure(scene: Scene) -> Measured:
    return measured(scene, vl_convert.vega_to_scenegraph(json.dumps(measuring_spec(scene))))


def drawn(scene: Scene) -> dict[str, list[dict]]:
    at = measure(scene)
    spec = map_spec(scene, at, land_of(scene, at))
    return {d["name"]: d["values"] for d in spec["data"] if "values" in d}


def test_every_sister_has_a_dot_and_an_arc_from_home(sisters):
    answer = sisters("Seattle", "Kobe", "Bergen", reported=("Mombasa",))

    data = drawn(city_scene(answer))

    ends = [arc["geometry"]["coordinates"] for arc in data["arcs"]]
    assert len(data["dots"]) == 4
    assert [start for start, _ in ends] == [[-122.33, 47.61]] * 3
    assert [end for _, end in ends] == [[135.18, 34.69], [5.32, 60.39], [39.67, -4.05]]


def test_what_is_only_reported_is_dashed_and_hollow(sisters):
    answer = sisters("Seattle", "Kobe", reported=("Mombasa",))

    data = drawn(city_scene(answer))

    assert [arc["dash"] for arc in data["arcs"]] == [[], [5, 5]]
    assert data["dots"][1]["fill"] != data["dots"][0]["fill"] != data["dots"][0]["edge"]


def test_ended_sisters_are_shown_only_when_asked_for(sisters):
    answer = sisters("Seattle", "Kobe", ended=("Bergen",))

    assert len(city_scene(answer).arcs) == 1
    assert [arc.role for arc in city_scene(answer, ended=True).arcs] == [Role.SISTER, Role.ENDED]


@pytest.mark.parametrize("home", ["Seattle", "Suva", "Longyearbyen", "Ushuaia", "Görlitz"])
def test_the_city_is_in_the_middle_of_the_projection(sisters, home):
    scene = city_scene(sisters(home, "Kobe", "Mombasa"))

    projection = map_spec(scene, measure(scene), Land([], []))["projections"][0]

    lat, lon = scene.places[0].lat, scene.places[0].lon
    assert projection["rotate"] == [-lon, -lat]


@pytest.mark.parametrize(
    ("home", "others"),
    [
        pytest.param("Seattle", ("Kobe", "Bergen", "Mombasa", "Christchurch"), id="world"),
        pytest.param("Suva", ("Port Moresby", "Seattle"), id="across the date line"),
        pytest.param("Copenhagen", ("Malmö",), id="across a strait"),
        pytest.param("Görlitz", ("Zgorzelec",), id="across a river"),
        pytest.param("Longyearbyen", ("Tromsø",), id="near the pole"),
        pytest.param("Ushuaia", ("Christchurch", "Bergen"), id="far south"),
    ],
)
def test_every_city_is_in_the_picture_and_no_name_covers_another(sisters, home, others):
    scene = city_scene(sisters(home, *others))

    at = measure(scene)
    boxes = name_boxes(scene, at)

    assert all(0 < x < WIDTH and 0 < y < HEIGHT for x, y in at.places)
    assert {place.name for place, _ in boxes} == {home, *others}
    for i, (_, box) in enumerate(boxes):
        assert 0 <= box.left < box.right <= WIDTH
        assert 0 <= box.top < box.bottom <= HEIGHT
        assert not any(box.meets(other) for _, other in boxes[i + 1 :])


def test_a_hundred_sisters_leave_no_two_names_on_each_other(sisters, city):
    from dataclasses import replace

    answer = sisters("Seattle", *["Kobe"] * 120)
    spread = [
        replace(s, city=replace(s.city, name=f"Town {i}", lat=-40 + i % 12 * 9, lon=-180 + i * 3))
        for i, s in enumerate(answer.listed)
    ]
    scene = sisters_scene(answer.city, spread)

    boxes = name_boxes(scene, measure(scene))

    assert boxes[0][0].name == "Seattle"
    assert len(boxes) > 25
    assert not any(
        box.meets(other) for i, (_, box) in enumerate(boxes) for _, other in boxes[i + 1 :]
    )


def test_neighbours_are_not_shown_on_a_world_map(sisters):
    near, far = (
        city_scene(sisters("Copenhagen", "Malmö")),
        city_scene(sisters("Seattle", "Mombasa")),
    )

    near_at, far_at = measure(near), measure(far)

    assert not is_world(near)
    assert is_world(far)
    # A degree is 111 km: the picture is some 200 km wide, not 40 000.
    assert 100 < WIDTH / near_at.pixels_per_degree * 111 < 400
    assert WIDTH / far_at.pixels_per_degree * 111 > 20_000
    assert earth.scale_for(near_at.detail) == "10m"
    assert earth.scale_for(far_at.detail) == "110m"


def test_a_pairing_has_its_distance_on_its_arc(city):
    scene = pair_scene(city("Seattle"), city("Kobe"), "7,756 km")

    data = drawn(scene)

    assert [pill["text"] for pill in data["pills"]] == ["7,756 km"]
    assert len(data["arcs"]) == 1
    assert (scene.lat, scene.lon) == middle([(47.61, -122.33), (34.69, 135.18)])


def test_a_chain_is_numbered_from_its_first_city(city):
    data = drawn(path_scene([city("Seattle"), city("Bergen"), city("Mombasa")]))

    assert [dot["text"] for dot in data["dots"]] == ["1", "2", "3"]
    assert len(data["arcs"]) == 2


def test_the_quiz_map_does_not_tell_the_name(city):
    scene = quiz_scene(city("Seattle"), city("Bergen"))

    spec = map_spec(scene, measure(scene), Land([], []))

    assert "Bergen" not in json.dumps(spec)
    assert {name["text"] for name in drawn(scene)["names"]} == {"Seattle", "?"}


def test_scenes_that_differ_have_pictures_of_their_own(sisters):
    one, other = city_scene(sisters("Seattle", "Kobe")), city_scene(sisters("Seattle", "Bergen"))

    assert one.key == city_scene(sisters("Seattle", "Kobe")).key
    assert one.key != other.key


@pytest.mark.parametrize(
    ("points", "expected"),
    [
        pytest.param([(0, 170), (0, -170)], (0, 180), id="over the date line"),
        pytest.param([(80, 0), (80, 180)], (90, 90), id="over the pole"),
        pytest.param([(10, 20), (-10, -160)], (10, 20), id="antipodes have no middle"),
    ],
)
def test_the_middle_of_points_is_found_on_the_sphere(points, expected):
    lat, lon = middle(points)

    assert lat == pytest.approx(expected[0], abs=1e-6)
    assert expected[0] == 90 or abs(lon) == pytest.approx(expected[1])


@pytest.mark.parametrize(
    ("lat", "lon", "radius", "countries"),
    [
        pytest.param(-18.1, 178.4, 3, {"FJ"}, id="Fiji lies on both sides of the date line"),
        pytest.param(55.6, 12.8, 0.5, {"DK", "SE"}, id="a strait"),
        pytest.param(50.9, 14.8, 0.2, {"DE", "PL", "CZ"}, id="three borders"),
        pytest.param(0.0, -30.0, 3, set(), id="nothing but ocean"),
        pytest.param(39.0, -98.0, 2, {"US"}, id="inland: no border in view"),
    ],
)
def test_a_small_map_holds_the_countries_around(lat, lon, radius, countries):
    around = {f["properties"]["country"] for f in earth.land(lat, lon, radius, radius / 500)}

    # Countries whose box reaches into the view may come along; none that is far away.
    assert countries <= around
    assert len(around) <= len(countries) + 3


@pytest.mark.parametrize("radius", [0.5, 10, 40, 120, 180])
def test_the_land_of_a_map_stays_small(radius):
    features = earth.land(48.0, 8.0, radius, radius / 600)

    points = sum(len(ring) for f in features for ring in f["geometry"]["coordinates"])

    assert 50 < points < 70_000
