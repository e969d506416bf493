"""Postcards: the same for a minute, true to the sun, and whole for any city."""

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from PIL import Image

from bot.pairings.daylight import sun_over
from bot.pictures.lettering import can_write
from bot.pictures.postcard import Half, Postcard
from bot.pictures.postcard_painter import paint_postcard
from bot.pictures.postcards import postcard_of
from bot.pictures.render import postcard_png
from bot.pictures.sky import darkness, sky_colours
from bot.pictures.skyline import paint_skyline
from bot.words.outline import Postcard as Words
from bot.words.outline import Side

pytestmark = pytest.mark.thorough

NOON = datetime(2026, 6, 21, 12, 0, tzinfo=UTC)


@pytest.fixture
def card(city):
    def make(at: datetime = NOON) -> Postcard:
        sides = (
            Side(city("Bergen"), "Norway", "14:00", "Sunday"),
            Side(city("Kobe"), "Japan", "21:00", "Sunday"),
        )
        return postcard_of(Words(sides, at, "8,200 km", "Sisters since 1967", "Postcard"))

    return make


def brightness(picture, left: int, right: int) -> float:
    return float(np.asarray(picture.convert("L"))[30:180, left:right].mean())


def test_within_a_minute_a_postcard_stays_the_same_and_then_changes(card):
    first, same, later = (card(NOON + timedelta(seconds=s)) for s in (1, 58, 300))

    assert first.key == same.key
    assert first.key != later.key
    assert postcard_png(first) == postcard_png(same)


def test_each_city_lies_under_its_own_sky(card):
    picture = paint_postcard(card())

    assert picture.size == (920, 575)
    # Noon in Norway, past nine in the evening in Japan.
    assert brightness(picture, 200, 440) > 2 * brightness(picture, 480, 700)


def test_a_city_has_the_same_skyline_by_day_and_by_night():
    def silhouette(sun: float) -> np.ndarray:
        picture = Image.new("RGB", (868, 848), "#ff00ff")
        paint_skyline(picture, 696, 700_000, 47.6, False, sun, random.Random("gn:5809844"))
        return (np.asarray(picture) == [255, 0, 255]).all(axis=2)

    by_day, by_night = silhouette(40.0), silhouette(-18.0)

    assert 0.2 < by_day.mean() < 0.8
    assert (by_day == by_night).all()


def test_a_postcard_is_small(card):
    assert len(postcard_png(card())) <= 120_000


@pytest.mark.parametrize(
    ("lat", "lon", "altitude"),
    [
        pytest.param(23.4, 0.5, 90, id="the zenith at the tropic at midsummer's noon"),
        pytest.param(-23.4, -179.5, -90, id="the nadir on the other side"),
        pytest.param(66.6, 0.5, 46.8, id="the polar circle"),
    ],
)
def test_the_sun_stands_where_it_should(lat, lon, altitude):
    assert sun_over(lat, lon, NOON).altitude == pytest.approx(altitude, abs=0.7)


def test_skies_darken_with_the_sun():
    light = [sum(sum(colour) for colour in sky_colours(sun)) for sun in (14, 2, -5, -11, -18)]

    assert light == sorted(light, reverse=True)
    assert darkness(40) == 0
    assert darkness(-18) == 1


@pytest.mark.parametrize("sun", [-90.0, -18.0, -6.0, -0.8, 0.0, 3.0, 45.0, 90.0])
@pytest.mark.parametrize("population", [0, 1, 900, 56_000, 40_000_000])
def test_any_city_at_any_hour_has_a_picture(card, sun, population):
    side = Half("X", "", "", "", sun, 30.0, -60.0, population, population % 2 == 0, "gn:1")

    picture = paint_postcard(Postcard(side, replace(side, lat=5.0, seed="gn:2"), "", ""))

    assert len(picture.getcolors(1 << 24)) > 20


def test_long_names_stay_on_their_half(card):
    long = replace(card().left, name="Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch")
    picture = paint_postcard(replace(card(), left=long, right=replace(card().right, name="")))

    under = np.asarray(picture.convert("L"))[445:500]
    assert (under[:, 470:640] > 200).all()


def test_its_signs_can_be_written():
    assert can_write("–·7,756 km · 4,819 mi")
