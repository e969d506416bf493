"""What a twinned server has of an event that another shares with it."""

from dataclasses import replace

import pytest

from bot.errors import UserError
from bot.events import sharing
from bot.events.model import Announcement, State
from tests.events.build import CHOIR, GALA, HOUR, course, with_one

BERGEN, SEATTLE, KOBE = "gn:3161732", "gn:5809844", "gn:1859171"


def copy_of(origin, home=SEATTLE):
    return replace(sharing.offered(origin, 2, 30, home), id=99, state=State.OPEN, locale="de")


@pytest.mark.parametrize(
    ("other", "home", "shown"),
    [
        pytest.param(SEATTLE, SEATTLE, (SEATTLE, BERGEN), id="its-own-first"),
        pytest.param(SEATTLE, BERGEN, (BERGEN, SEATTLE), id="first-already"),
        pytest.param("", KOBE, (KOBE, BERGEN), id="joined-to-the-only-one"),
        pytest.param(SEATTLE, KOBE, (BERGEN, SEATTLE), id="a-third-city-changes-nothing"),
        pytest.param(SEATTLE, "", (BERGEN, SEATTLE), id="no-home"),
    ],
)
def test_a_copy_shows_the_city_of_its_own_server_first(other, home, shown):
    assert sharing.cities(replace(GALA, other=other), home) == shown


def test_an_offer_takes_what_the_event_is_and_nothing_of_its_server():
    draft = sharing.offered(replace(GALA, role=5, share=True, public=True), 2, 30, SEATTLE)

    assert (draft.title, draft.start, draft.place) == (GALA.title, GALA.start, GALA.place)
    assert (draft.guild, draft.channel, draft.creator, draft.role) == (2, 30, None, None)
    assert (draft.id, draft.public) == (0, False)  # not kept yet
    assert (draft.share, draft.shared_from, draft.state) == (False, GALA.id, State.DRAFT)
    assert draft.uid != GALA.uid
    assert (
        len(sharing.offered(replace(GALA, uid="f" * 32 + "@sister-city"), 2**63, 1, "").uid) <= 64
    )


def test_a_copy_follows_and_keeps_its_numbers_channel_and_language():
    copy = course(copy_of(GALA), first_id=500)
    origin = with_one(course(replace(GALA, title="Grand Gala", sequence=3)), 0, place="Quay")

    after = sharing.mirror(origin, copy, SEATTLE)

    assert (after.event.title, after.event.sequence) == ("Grand Gala", 3)
    assert (after.event.id, after.event.channel, after.event.locale) == (99, 30, "de")
    [one] = after.all_of
    assert (one.id, one.occurrence.event, one.occurrence.place) == (500, 99, "Quay")


def test_following_an_unchanged_origin_changes_nothing():
    once = sharing.mirror(course(CHOIR), course(copy_of(CHOIR), first_id=500), SEATTLE)

    assert sharing.mirror(course(CHOIR), once, SEATTLE) == once


def test_what_the_copy_called_off_stays_off():
    copy = course(copy_of(CHOIR), State.CANCELLED, State.OPEN, State.PLANNED, State.PLANNED)
    origin = course(replace(CHOIR, duration=3 * HOUR))

    after = sharing.mirror(origin, copy, SEATTLE)

    states = [a.occurrence.state for a in after.all_of]
    assert states == [State.CANCELLED, State.OPEN, State.PLANNED, State.PLANNED]


def test_a_copy_taken_down_follows_no_more():
    copy = course(replace(copy_of(GALA), state=State.CANCELLED), State.CANCELLED)

    assert sharing.mirror(course(replace(GALA, title="New")), copy, SEATTLE) is copy


def test_times_added_and_dropped_are_added_and_dropped():
    whole = course(CHOIR)
    copy = replace(course(copy_of(CHOIR)), all_of=course(copy_of(CHOIR)).all_of[1:])
    shorter = replace(whole, all_of=whole.all_of[:3])

    after = sharing.mirror(shorter, copy, SEATTLE)

    assert [a.occurrence.ordinal for a in after.all_of] == [0, 1, 2]
    assert isinstance(after.all_of[0], Announcement)
    assert [a.id for a in after.all_of] == [0, 101, 102]


@pytest.mark.parametrize("change", [{"share": True}, {"shared_from": 3}])
def test_places_cannot_be_limited_in_two_servers(change):
    with pytest.raises(UserError, match="event-share-places"):
        sharing.require_unlimited(replace(GALA, capacity=5, **change))
    sharing.require_unlimited(replace(GALA, capacity=5))


def test_only_the_server_that_shares_decides():
    sharing.require_own(GALA)
    with pytest.raises(UserError, match="event-of-twin"):
        sharing.require_own(copy_of(GALA))
