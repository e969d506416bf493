"""A short crash test: killed five times in the middle of its work, the bot posts everything once.

`make bench-crash_news` does the same with 120 kills and a harder Discord.
"""

from pathlib import Path

import pytest

from benchmarks.crash_news import crash


@pytest.mark.slow
async def test_each_item_stands_once_in_each_channel_however_often_the_bot_is_killed(
    tmp_path: Path,
) -> None:
    outcome = await crash(5, tmp_path, seed=3, hard=False)

    assert outcome.items > 0
    assert outcome.missing == []
    assert outcome.doubled == []
    assert "Traceback" not in outcome.log
