"""The bot killed in the midst of announcing and reminding (the full run: benchmarks/crash_events.py)."""

from pathlib import Path

import pytest

from benchmarks.crash_events import crash


@pytest.mark.slow
@pytest.mark.timeout(240)
async def test_nothing_is_lost_or_doubled_when_the_bot_is_killed(tmp_path: Path) -> None:
    findings = await crash(3, tmp_path, seed=7)

    assert findings.missing == []
    assert findings.double == []
    assert findings.violations == []
    assert findings.longest_s < 60
