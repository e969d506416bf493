"""When what Discord did not do for an event is tried again, and what is said of it."""

from datetime import timedelta

import pytest

from bot.door.answers import CODES, Answer, Outcome, judge
from bot.tasks.refusals import refused
from bot.words.errors import REFUSALS

SOON, LATE = 30, 600


@pytest.mark.parametrize(
    ("status", "code", "seconds"),
    [
        (0, 0, SOON), (429, 0, SOON), (408, 0, SOON), (499, 0, SOON), (500, 0, SOON), (503, 7, SOON), (503, 130000, SOON),
        (401, 0, LATE), (403, 0, LATE), (404, 0, LATE), (405, 0, LATE), (409, 0, LATE), (413, 0, LATE), (421, 0, LATE), (400, 0, LATE),
        (404, 404, LATE), (404, 9_999, LATE), (404, 10_000, LATE), (403, 40333, LATE), (401, 50014, LATE), (403, 50013, LATE),
        (400, 50083, LATE), (400, 160005, LATE), (400, 30038, LATE), (429, 30046, SOON),
        (403, 50007, LATE), (400, 50033, LATE), (404, 10013, LATE), (400, 20009, None),
        (404, 10008, None), (404, 10003, None), (413, 40005, None), (400, 50035, None), (400, 200000, None),
    ],
)  # fmt: skip
def test_what_may_go_better_is_tried_again(status: int, code: int, seconds: int | None) -> None:
    again = refused(judge(Answer(status, code))).again

    assert again == (None if seconds is None else timedelta(seconds=seconds))


def test_what_discord_asks_to_wait_is_waited() -> None:
    assert refused(judge(Answer(429, retry_after_s=90))).again == timedelta(seconds=90)


@pytest.mark.parametrize("code", [code for code, (outcome, _) in CODES.items() if outcome is Outcome.REFUSED])  # fmt: skip
def test_each_refusal_has_its_sentence(code: int) -> None:
    assert refused(judge(Answer(400, code))).why in REFUSALS


@pytest.mark.parametrize(
    ("code", "why"), [(50007, "permission"), (50278, "permission"), (20009, "message")]
)
def test_a_word_about_persons_is_worded_as_what_it_means_for_a_card(code: int, why: str) -> None:
    assert refused(judge(Answer(403, code))).why == why
