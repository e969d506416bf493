"""Why the bot is not ready, part by part, and what the operators are told of it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.live.vitals import LEAST_DISK_BYTES, Reason, Vital, Vitals, reasons
from bot.live.watch import TOLD_AFTER, Wrong, watch
from bot.tasks.every import Pulse

NOW = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)
POLL = Pulse(timedelta(minutes=1), NOW - timedelta(hours=1), NOW - timedelta(seconds=20))
SEND = Pulse(timedelta(seconds=5), NOW - timedelta(hours=1), NOW - timedelta(seconds=2))
WELL = Vitals(
    NOW,
    NOW - timedelta(hours=1),
    connected=True,
    disk_free_bytes=LEAST_DISK_BYTES,
    poll=POLL,
    send=SEND,
)


@pytest.mark.parametrize(
    ("vitals", "wrong"),
    [
        (WELL, {}),
        (replace(WELL, connected=False), {"gateway": "not connected to Discord"}),
        (replace(WELL, commands="not registered"), {"commands": "not registered"}),
        (replace(WELL, database="the disk is full"), {"database": "the disk is full"}),
        (replace(WELL, atlas="damaged"), {"atlas": "damaged"}),
        (
            replace(WELL, disk_free_bytes=LEAST_DISK_BYTES - 1),
            {"disk": "only 49 MiB left where the database lies"},
        ),
        (replace(WELL, disk_free_bytes=None), {}),
        (replace(WELL, poll=replace(POLL, failed_in_a_row=2, error="x")), {}),
        (
            replace(WELL, poll=replace(POLL, failed_in_a_row=3, error="locked")),
            {"poller": "3 rounds in a row failed: locked"},
        ),
        (replace(WELL, poll=replace(POLL, well_at=NOW - timedelta(minutes=5))), {}),
        (
            replace(WELL, poll=replace(POLL, well_at=NOW - timedelta(minutes=6))),
            {"poller": "no round has ended for 6 minutes"},
        ),
        # A slow loop is given four of its paces.
        (
            replace(
                WELL,
                poll=replace(POLL, pace=timedelta(minutes=2), well_at=NOW - timedelta(minutes=8)),
            ),
            {},
        ),
        # None has ended yet: counted from its beginning.
        (replace(WELL, poll=Pulse(timedelta(minutes=1), NOW - timedelta(minutes=5))), {}),
        (
            replace(WELL, poll=Pulse(timedelta(minutes=1), NOW - timedelta(minutes=6))),
            {"poller": "no round has ended for 6 minutes"},
        ),
        (replace(WELL, sender="the token is refused"), {"sender": "the token is refused"}),
        (
            replace(WELL, send=replace(SEND, well_at=NOW - timedelta(minutes=7))),
            {"sender": "no round has ended for 7 minutes"},
        ),
        (replace(WELL, poll=None, send=None), {}),
        (
            replace(WELL, database="locked", connected=False),
            {"gateway": "not connected to Discord", "database": "locked"},
        ),
    ],
)
def test_each_part_says_why_it_does_not_work(vitals: Vitals, wrong: dict[str, str]) -> None:
    assert {reason.vital.value: reason.text for reason in reasons(vitals)} == wrong


DATABASE = Reason(Vital.DATABASE, "locked")
SINCE = NOW - TOLD_AFTER


@pytest.mark.parametrize(
    ("before", "found", "after", "told"),
    [
        ({}, [], {}, set()),
        ({}, [DATABASE], {Vital.DATABASE: Wrong("locked", NOW)}, set()),
        (
            {Vital.DATABASE: Wrong("full", SINCE + timedelta(seconds=1))},
            [DATABASE],
            {Vital.DATABASE: Wrong("locked", SINCE + timedelta(seconds=1))},
            set(),
        ),
        (
            {Vital.DATABASE: Wrong("locked", SINCE)},
            [DATABASE],
            {Vital.DATABASE: Wrong("locked", SINCE, told=True)},
            {Vital.DATABASE},
        ),
        (
            {Vital.DATABASE: Wrong("locked", SINCE, told=True)},
            [DATABASE],
            {Vital.DATABASE: Wrong("locked", SINCE, told=True)},
            set(),
        ),
        # It worked again meanwhile: the next time is told anew.
        ({Vital.DATABASE: Wrong("locked", SINCE, told=True)}, [], {}, set()),
        (
            {Vital.DISK: Wrong("little", SINCE)},
            [DATABASE],
            {Vital.DATABASE: Wrong("locked", NOW)},
            set(),
        ),
    ],
)
def test_operators_are_told_once_of_what_stays_wrong(
    before: dict[Vital, Wrong], found: list[Reason], after: dict[Vital, Wrong], told: set[Vital]
) -> None:
    now_wrong, tell = watch(before, found, NOW)

    assert (now_wrong, set(tell)) == (after, told)
