"""What a map holds and where it stands: its plan, never its pixels."""

from dataclasses import replace

import numpy as np
import pytest

from bot.pairings.model import Bond, Standing, Status
from bot.pictures.painter import paint_map, scale_bar
from bot.pictures.plan import LETTERS, Plan, plan, text_size
from bot.pictures.projection import EqualArea, NaturalEarth
from bot.pictures.scene import Dot, Role, Scene, middle
from bot.pictures.scenes import city_scene, pair_scene, path_scene, quiz_scene, sisters_scene
from bot.pictures.view import WIDTH, Box
from bot.pictures.wording import worded
from bot.words.catalogue import TEXTS


def boxes(planned: Plan) -> list[tuple[int, Box]]:
    return [
        (i, spot.box)
        for storey in planned.storeys
        for i, spot in enumerate(storey.spots)
        if spot is not None
    ]


def names_on(planned: Plan) -> set[str]:
    return {planned.names[i] for i in planned.named}


def test_every_sister_has_a_dot_and_an_arc_from_home(sisters):
    answer = sisters("Seattle", "Kobe", "Bergen", reported=("Mombasa",))

    (storey,) = plan(city_scene(answer)).storeys

    assert len(storey.x) == 4
    assert not storey.hidden
    for n, (role, x, y) in enumerate(storey.arcs, 1):
        assert role is (Role.REPORTED if n == 3 else Role.SISTER)
        assert (x[0], y[0]) == pytest.approx((storey.x[0], storey.y[0]), abs=0.5)
        assert (x[-1], y[-1]) == pytest.approx((storey.x[n], storey.y[n]), abs=0.5)


def test_two_cities_that_nothing_binds_have_their_distance_and_no_arc(city):
    scene = pair_scene(city("Seattle"), city("Kobe"), "8,061 km", Role.CONTEXT)

    assert (scene.arcs, scene.foot) == ((), "8,061 km")
    assert plan(scene).height > plan(replace(scene, foot="")).height


def test_ended_sisters_are_shown_only_when_asked_for(sisters):
    answer = sisters("Seattle", "Kobe", ended=("Bergen",))

    assert len(city_scene(answer).arcs) == 1
    assert [arc.role for arc in city_scene(answer, ended=True).arcs] == [Role.SISTER, Role.ENDED]


def test_neither_unconfirmed_nor_ended_ties_are_told_by_colour_alone(sisters):
    scene = city_scene(sisters("Seattle", "Kobe"))
    kinds = {}
    for role in (Role.SISTER, Role.REPORTED, Role.SUSPENDED, Role.ENDED):
        (place_0, place_1), (arc,) = scene.places, scene.arcs
        as_role = replace(
            scene, places=(place_0, replace(place_1, role=role)), arcs=(replace(arc, role=role),)
        )
        grey = np.asarray(paint_map(as_role).convert("L"), dtype=int)
        kinds[role] = grey

    assert (abs(kinds[Role.SISTER] - kinds[Role.REPORTED]) > 60).sum() > 300
    assert (abs(kinds[Role.SISTER] - kinds[Role.ENDED]) > 60).sum() > 300
    assert (abs(kinds[Role.SISTER] - kinds[Role.SUSPENDED]) > 60).sum() > 300
    assert (abs(kinds[Role.SUSPENDED] - kinds[Role.ENDED]) > 60).sum() > 300


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
def test_every_city_is_in_the_picture_and_no_name_covers_another_or_a_dot(sisters, home, others):
    planned = plan(city_scene(sisters(home, *others)))

    (storey,) = planned.storeys
    dots = [
        Box(x - r, y - r, x + r, y + r)
        for x, y, r in zip(storey.mark_x, storey.mark_y, storey.radius, strict=True)
    ]
    assert names_on(planned) == {home, *others}
    assert storey.panel.box.holds(storey.x, storey.y).all()
    found = boxes(planned)
    for n, (_, box) in enumerate(found):
        assert 0 <= box.left < box.right <= WIDTH
        assert 0 <= box.top < box.bottom <= planned.height
        assert not any(box.meets(other) for _, other in found[n + 1 :])
        assert not any(box.meets(dot) for dot in dots)


def test_a_hundred_sisters_leave_no_two_names_on_each_other(sisters):
    answer = sisters("Seattle", *["Kobe"] * 120)
    spread = [
        replace(s, city=replace(s.city, name=f"T {i}", lat=-40 + i % 12 * 9, lon=-180 + i * 3))
        for i, s in enumerate(answer.listed)
    ]

    planned = plan(sisters_scene(answer.city, spread))

    assert "Seattle" in names_on(planned)
    assert len(planned.named) > 110
    found = boxes(planned)
    assert not any(a.meets(b) for i, (_, a) in enumerate(found) for _, b in found[i + 1 :])


def test_many_places_close_together_get_a_storey_of_their_own(sisters, city):
    answer = sisters("Coventry", *["Kobe"] * 20, "Christchurch", "Ushuaia", "Seattle")
    crowd = [
        replace(
            s, city=replace(s.city, name=f"Town {i}", lat=45 + i // 5 * 2.0, lon=-2 + i % 5 * 4.0)
        )
        for i, s in enumerate(answer.listed[:20])
    ]

    planned = plan(sisters_scene(answer.city, [*crowd, *answer.listed[20:]]))

    above, below = planned.storeys
    assert isinstance(above.panel.projection, NaturalEarth)
    assert isinstance(below.panel.projection, EqualArea)
    assert above.panel.box.bottom <= below.panel.box.top
    assert len(planned.named) == 24


def test_the_city_asked_for_does_not_stand_on_the_rim_of_the_lower_storey(sisters):
    answer = sisters("Bergen", *["Kobe"] * 20, "Christchurch", "Ushuaia", "Seattle")
    crowd = [
        replace(
            s, city=replace(s.city, name=f"Town {i}", lat=37 + i // 5 * 6.0, lon=-2 + i % 5 * 8.0)
        )
        for i, s in enumerate(answer.listed[:20])
    ]

    planned = plan(sisters_scene(answer.city, [*crowd, *answer.listed[20:]]))

    below = planned.storeys[1]
    assert below.panel.box.holds(below.x, below.y, margin=20)[0]
    assert below.spots[0] is not None


def test_neighbours_are_not_shown_on_a_world_map(sisters):
    near = plan(city_scene(sisters("Copenhagen", "Malmö"))).storeys[0].panel
    far = plan(city_scene(sisters("Seattle", "Mombasa"))).storeys[0].panel

    assert near.parallels is None
    assert 40 < near.km_wide < 200
    assert far.parallels is not None
    assert far.km_wide > 20_000


def test_a_very_short_way_still_shows_five_kilometres(city):
    here = city("Görlitz")
    beside = replace(here, name="Next door", lat=here.lat + 0.001)

    panel = plan(pair_scene(here, beside, "110 m")).storeys[0].panel

    assert panel.km_wide == pytest.approx(5, rel=0.01)
    assert scale_bar(panel) == (pytest.approx(184, abs=30), 1)


def test_a_map_of_a_few_kilometres_has_another_that_tells_where_it_is(city):
    near = plan(pair_scene(city("Görlitz"), city("Zgorzelec"), "0.9 km"))
    far = plan(pair_scene(city("Copenhagen"), city("Tromsø"), "1,600 km"))

    (storey,) = near.storeys
    assert near.inset is not None
    assert near.inset.km_wide == pytest.approx(1500, rel=0.01)
    assert not near.inset.box.holds(storey.mark_x, storey.mark_y).any()
    assert not any(near.inset.box.meets(box) for _, box in boxes(near))
    assert far.inset is None


def test_many_places_of_one_region_get_a_higher_picture_and_no_second_storey(sisters):
    answer = sisters("Görlitz", *["Zgorzelec"] * 40)
    around = [
        replace(
            s,
            city=replace(
                s.city,
                name=f"A rather long name {i}",
                lat=50.8 + i // 8 * 0.1,
                lon=14.5 + i % 8 * 0.15,
            ),
        )
        for i, s in enumerate(answer.listed)
    ]

    planned = plan(sisters_scene(answer.city, around))

    assert len(planned.storeys) == 1
    assert planned.height == 690


def test_namesakes_carry_their_country_or_region_and_the_city_asked_for_neither(sisters, city):
    answer = sisters("Coventry", *["Seattle"] * 3)
    americans = [
        replace(s, city=replace(s.city, name=name, region=region, lat=41.7 + n))
        for n, (s, name, region) in enumerate(
            zip(
                answer.listed,
                ("Coventry", "Windsor", "Windsor"),
                ("Connecticut", "Connecticut", "Vermont"),
                strict=True,
            )
        )
    ]

    scene = worded(sisters_scene(answer.city, americans), TEXTS, "de")

    assert [place.name for place in scene.places] == [
        "Coventry",
        "Coventry, Vereinigte Staaten",
        "Windsor, Connecticut",
        "Windsor, Vermont",
    ]


def test_the_key_explains_only_the_signs_that_are_on_the_map(sisters):
    plain = worded(city_scene(sisters("Seattle", "Kobe")), TEXTS, "en-US")
    doubtful = worded(city_scene(sisters("Seattle", "Kobe", reported=("Bergen",))), TEXTS, "fr")

    assert plain.legend == ()
    assert doubtful.legend == ((Role.HOME, "Seattle"), (Role.REPORTED, "non confirmée"))


@pytest.mark.parametrize(
    ("home", "others", "most"),
    [
        pytest.param("Copenhagen", ("Malmö",), 20, id="a strait"),
        pytest.param("Longyearbyen", ("Tromsø",), 20, id="near the pole"),
        pytest.param("Seattle", ("Kobe", "Bergen"), 0.01, id="the world: parallels are level"),
    ],
)
def test_north_is_up(sisters, home, others, most):
    (storey,) = plan(city_scene(sisters(home, *others))).storeys
    lat = np.array([p.lat for p in city_scene(sisters(home, *others)).places])
    lon = np.array([p.lon for p in city_scene(sisters(home, *others)).places])
    projection = storey.panel.projection

    if isinstance(projection, EqualArea):
        assert (projection.north_leans(lon, lat) <= most).all()
    else:
        _, here = projection.place(lon, lat)
        _, beside = projection.place(lon + 0.5, lat)
        assert here == pytest.approx(beside)


def test_antipodes_are_both_on_the_map(city):
    here = city("Kobe")
    there = replace(city("Ushuaia"), name="Antipode", lat=-here.lat, lon=here.lon - 180)

    planned = plan(pair_scene(here, there, "20,015 km"))

    (storey,) = planned.storeys
    assert storey.panel.box.holds(storey.x, storey.y).all()
    assert names_on(planned) == {"Kobe", "Antipode"}
    assert all(np.isfinite(x).all() and np.isfinite(y).all() for _, x, y in storey.arcs)


def test_the_distance_stands_at_the_foot_where_no_dot_is(city):
    scene = pair_scene(city("Görlitz"), city("Zgorzelec"), "0.9 km")

    planned = plan(scene)

    (storey,) = planned.storeys
    picture = np.asarray(paint_map(scene), dtype=int)
    foot = picture[round(storey.panel.box.bottom) + 2 :]
    amber = (foot[:, 300:620, 0] > 220) & (foot[:, 300:620, 2] < 130)
    assert amber.sum() > 100
    assert (storey.y + storey.radius).max() < storey.panel.box.bottom


def test_discs_of_a_chain_are_numbered_and_never_cover_each_other(city):
    steps = [city("Görlitz"), city("Zgorzelec"), city("Copenhagen"), city("Mombasa")]

    scene = path_scene(steps)

    (storey,) = plan(scene).storeys
    assert [place.number for place in scene.places] == [1, 2, 3, 4]
    away = np.hypot(
        storey.mark_x[:, None] - storey.mark_x, storey.mark_y[:, None] - storey.mark_y
    ) + 1000 * np.eye(4)
    assert away.min() > 2 * storey.radius[0]


def test_an_arc_of_a_chain_over_a_tie_that_rests_looks_so(city):
    bond = Bond(Standing.LISTED, Status.ACTIVE)
    steps = [replace(bond, status=Status.SUSPENDED), bond]

    scene = path_scene([city("Görlitz"), city("Copenhagen"), city("Mombasa")], steps=steps)

    assert [arc.role for arc in scene.arcs] == [Role.SUSPENDED, Role.SISTER]


def test_names_can_be_read_on_a_phone(sisters):
    scene = city_scene(sisters("Seattle", "Kobe", reported=("Bergen",)))

    assert min(text_size(place) for place in scene.places) * 400 / WIDTH >= 10
    assert LETTERS * 400 / WIDTH >= 10


def test_no_place_is_nameless_for_want_of_a_letter():
    odd = Dot("𒌷𒆠", 31.0, 46.1, Role.SISTER, "IQ")
    home = Dot("Padua", 45.4, 11.9, Role.HOME, "IT")

    assert names_on(plan(Scene(45.4, 11.9, (home, odd)))) == {"Padua", "?"}


def test_the_quiz_map_does_not_tell_the_name(city):
    assert names_on(plan(quiz_scene(city("Seattle"), city("Bergen")))) == {"Seattle", "?"}


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
