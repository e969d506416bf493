"""The land a map draws: whole at the date line and at the poles, and no more of it than it can show."""

import random

import numpy as np
import pytest
from PIL import Image, ImageDraw

from bot.pictures import earth
from bot.pictures.land_painter import needed
from bot.pictures.painter import paint_map
from bot.pictures.scene import Dot, Role, Scene


@pytest.mark.parametrize(
    ("lat", "lon", "radius", "countries"),
    [
        pytest.param(-18.1, 178.4, 3, {"FJ"}, id="Fiji lies on both sides of the date line"),
        pytest.param(55.6, 12.8, 0.5, {"DK", "SE"}, id="a strait"),
        pytest.param(50.9, 14.8, 0.2, {"DE", "PL", "CZ"}, id="three borders"),
        pytest.param(66.0, -172.0, 2, {"RU"}, id="Russia beyond the date line"),
        pytest.param(0.0, -30.0, 3, set(), id="nothing but ocean"),
    ],
)
def test_a_small_map_holds_the_countries_around(lat, lon, radius, countries):
    around = set(earth.land(radius / 500).within(lat, lon, radius).country)

    # Countries whose box reaches into the view may come along; none that is far away.
    assert countries <= around
    assert len(around) <= len(countries) + 4


@pytest.mark.parametrize(
    ("lat", "lon", "country"),
    [
        pytest.param(44.95, 34.1, "UA", id="Simferopol"),
        pytest.param(45.04, 38.98, "RU", id="Krasnodar, across the strait"),
        pytest.param(4.5, -52.6, "GF", id="behind Cayenne"),
        pytest.param(-21.1, 55.5, "RE", id="Réunion"),
        pytest.param(78.3, 16.5, "SJ", id="behind Longyearbyen"),
        pytest.param(69.5, 25.5, "NO", id="Finnmark"),
        pytest.param(47.0, 2.4, "FR", id="Bourges"),
    ],
)
@pytest.mark.parametrize("detail", [0.1, 0.005])
def test_land_is_of_the_country_that_the_cards_name(lat, lon, country, detail):
    land = earth.land(detail)
    outlines = zip(land.country, land.start[:-1], land.start[1:], strict=True)

    # The smaller lies over the larger, as it is drawn.
    under = [code for code, first, end in outlines if _holds(land, first, end, lat, lon)]

    assert under[-1] == country


def _holds(land, first, end, lat, lon):
    """Tell whether an outline holds a point: an eastward ray crosses it an odd number of times."""
    x, y = land.lon[first:end], land.lat[first:end]
    before_x, before_y = np.roll(x, 1), np.roll(y, 1)
    crosses = (y > lat) != (before_y > lat)
    with np.errstate(divide="ignore", invalid="ignore"):
        at = before_x + (lat - before_y) / (y - before_y) * (x - before_x)
    return int((crosses & (at > lon)).sum()) % 2 == 1


@pytest.mark.parametrize("detail", [0.4, 0.2, 0.05, 0.01])
def test_outlines_run_on_over_the_date_line_and_close_over_the_pole(detail):
    outlines = earth.land(detail)

    assert len(outlines) == len(outlines.country)
    for first, end in zip(outlines.start[:-1], outlines.start[1:], strict=True):
        steps = np.abs(np.diff(outlines.lon[first:end]))
        at_pole = outlines.lat[first:end].min() < -89
        assert steps.max() < 180 or at_pole
    assert outlines.country[0] == "AQ"
    assert outlines.bounds[0][1] == pytest.approx(-90)


def test_a_world_map_draws_no_more_points_than_it_has_pixels():
    assert len(earth.land(0.24 * 0.6).lon) < 30_000


@pytest.mark.parametrize("scale", ["110m", "50m", "10m"])
def test_a_coarser_map_loses_points_but_no_corner_and_no_island(scale):
    whole = earth.load(scale)
    coarse, coarser = whole.thinned(35), whole.thinned(45)

    points = {tuple(point) for point in coarse.points.tolist()}
    assert {tuple(point) for point in coarser.points.tolist()} < points
    assert len(coarser.arc_start) == len(whole.arc_start)
    for n in range(0, len(whole.arc_start) - 1, 7):
        before, after = (e.points[e.arc_start[n] : e.arc_start[n + 1]] for e in (whole, coarser))
        assert (before[0] == after[0]).all()
        assert (before[-1] == after[-1]).all()
        if (before[0] == before[-1]).all() and len(before) > 3:
            assert len(after) >= 4  # three corners, the first of them twice


@pytest.mark.parametrize("detail", [0.3, 0.1, 0.03])
def test_what_a_coarse_map_leaves_out_is_no_larger_than_its_detail(detail):
    """Land painted coarsely differs from land painted finely along the coasts only."""
    pixels = 1 / detail

    def painted(outlines):
        picture = Image.new("1", (800, 600))
        draw = ImageDraw.Draw(picture)
        x, y = (outlines.lon - 2) * pixels, (62 - outlines.lat) * pixels * 1.8
        points = np.stack([x, y], axis=1)
        for first, end in zip(outlines.start[:-1], outlines.start[1:], strict=True):
            draw.polygon(points[first:end].ravel().tolist(), fill=1)
        return np.asarray(picture)

    coarse, fine = painted(earth.land(detail * 0.6)), painted(earth.land(0.01))

    assert 0.05 < coarse.mean() < 0.95
    assert (coarse != fine).mean() < 0.012


def test_what_winds_outside_a_picture_is_left_out_and_changes_nothing_in_it():
    chance = random.Random(7)
    left_out = 0
    for _ in range(150):
        x, y = np.cumsum([[chance.gauss(0, 40) for _ in range(90)] for _ in range(2)], axis=1) + 50
        kept = needed(x, y, np.array([0, 90]), (100, 80))
        pictures = []
        for some in (np.ones(90, bool), kept):
            picture = Image.new("L", (100, 80))
            points = np.stack([x[some], y[some]], axis=1)
            ImageDraw.Draw(picture).polygon(points.ravel().tolist(), fill=255)
            pictures.append(np.asarray(picture))
        assert (pictures[0] == pictures[1]).all()
        left_out += 90 - int(kept.sum())

    assert left_out > 3_000


@pytest.mark.parametrize(
    ("lat", "lon"),
    [
        pytest.param(-35.0, -65.0, id="opposite China"),
        pytest.param(61.0, 99.0, id="within Russia"),
        pytest.param(-52.0, -60.0, id="near Antarctica"),
        pytest.param(-17.0, 179.9, id="on the date line"),
    ],
)
def test_no_land_floods_a_region(lat, lon):
    """A ring drawn inside out would fill all that is not its country."""
    places = tuple(
        Dot("", lat + dy, lon + dx, Role.HOME if not dx else Role.SISTER)
        for dx, dy in ((0, 0), (8, 5), (-8, -5))
    )

    picture = np.asarray(paint_map(Scene(lat, lon, places, named=False)))[:480]

    ocean = (abs(picture.astype(int) - [0x15, 0x32, 0x4B]).sum(axis=2) < 12).mean()
    assert (ocean < 0.3) if lon == 99.0 else (ocean > 0.2)
