"""When nothing more is asked of Discord, and when again."""

import discord
import pytest

from bot.door.answers import Answer, judge
from bot.door.breaker import FIRST_WAIT, IN_A_ROW, MOST_UNWELCOME, WINDOW_S, Breaker, following
from bot.door.door import Denied, Door

PAGE, TOKEN, WORD = Answer(403), Answer(401), Answer(403, 50013)
LIMIT, TROUBLE, DONE = Answer(429), Answer(502), Answer(200)


def after(*answers: Answer, breaker: Breaker = Breaker(), at: float = 1000.0) -> Breaker:  # noqa: B008
    for answer in answers:
        breaker = following(breaker, judge(answer), at)
    return breaker


@pytest.mark.parametrize(
    ("answers", "is_open"),
    [
        pytest.param([PAGE] * (IN_A_ROW - 1), False, id="nearly a storm"),
        pytest.param([PAGE] * IN_A_ROW, True, id="a storm of pages"),
        pytest.param([TROUBLE] * IN_A_ROW, True, id="an outage"),
        pytest.param([Answer(0)] * IN_A_ROW, True, id="silence"),
        pytest.param([Answer(0, sent=False)] * IN_A_ROW, True, id="no line"),
        pytest.param([TOKEN], True, id="a token reset"),
        pytest.param([Answer(401, 50014)], True, id="an invalid token"),
        pytest.param([WORD] * 100, False, id="Discord's own refusals"),
        pytest.param([LIMIT] * 100, False, id="limits"),
        pytest.param([Answer(429, 20016)] * 100, False, id="slow mode"),
        pytest.param([Answer(400, 590001)] * 100, False, id="codes of tomorrow"),
        pytest.param([Answer(403, 40333)] * IN_A_ROW, True, id="Cloudflare between"),
        pytest.param([*[PAGE] * 9, DONE, *[PAGE] * 9], False, id="one got through"),
        pytest.param([*[PAGE] * 9, WORD, *[PAGE] * 9], False, id="Discord spoke"),
        pytest.param([WORD] * (MOST_UNWELCOME - 1), False, id="nearly too many refusals"),
        pytest.param([WORD] * MOST_UNWELCOME, True, id="too many refusals"),
        pytest.param([LIMIT] * MOST_UNWELCOME, True, id="too many limits"),
    ],
)
def test_it_opens(answers: list[Answer], is_open: bool) -> None:
    assert after(*answers).is_open(1000.0) is is_open


def test_each_trial_in_vain_doubles_the_wait_and_one_that_gets_through_closes_it() -> None:
    waits, at = [], 1000.0
    breaker = after(*[PAGE] * IN_A_ROW, at=at)
    for _ in range(8):
        waits.append(breaker.until - at)
        assert breaker.is_tried
        at = breaker.until
        assert not breaker.is_open(at)
        breaker = after(PAGE, breaker=breaker, at=at)

    assert waits == [5, 10, 20, 40, 80, 160, 300, 300]
    closed = after(DONE, breaker=breaker, at=breaker.until)
    assert closed == Breaker(unwelcome=closed.unwelcome)


def test_what_was_under_way_when_it_opened_does_not_lengthen_the_wait() -> None:
    opened = after(*[PAGE] * IN_A_ROW)

    assert after(*[PAGE] * 40, breaker=opened).until == opened.until


def test_refusals_are_forgotten_after_ten_minutes() -> None:
    before = after(*[WORD] * (MOST_UNWELCOME - 1))

    assert after(WORD, breaker=before, at=1000.0 + WINDOW_S - 60).is_open(1000.0 + WINDOW_S - 60)
    assert not after(WORD, breaker=before, at=1000.0 + WINDOW_S + 60).is_open(1060.0 + WINDOW_S)


async def test_a_closed_door_asks_nothing_and_says_so_once(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("INFO", "bot.door")
    now, asked = [0.0], []

    async def refused() -> None:
        asked.append(now[0])
        raise ConnectionRefusedError

    async def fine() -> str:
        return "done"

    door = Door(lambda: now[0])
    for _ in range(IN_A_ROW + 5):
        with pytest.raises(Denied) as denied:
            await door.ask(refused)

    assert len(asked) == IN_A_ROW
    assert denied.value.verdict.after == FIRST_WAIT
    now[0] = FIRST_WAIT.total_seconds()
    assert door.is_tried
    assert await door.ask(fine) == "done"
    assert not door.is_tried
    assert [record.message.partition(" wait_s")[0] for record in caplog.records] == [
        "nothing more is sent to Discord for now",
        "sent to Discord again",
    ]


async def test_what_takes_too_long_is_not_known() -> None:
    async def silent() -> None:
        await discord.utils.sleep_until(discord.utils.utcnow().replace(year=9000))

    with pytest.raises(Denied) as denied:
        await Door().ask(silent, timeout_s=0.01)

    assert denied.value.verdict.worded == "unknown way 0:0"
