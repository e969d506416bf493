"""The dashboard and the alarms ask for figures that the bot tells, and each alarm has its remedy."""

import json
import re
from pathlib import Path

import pytest

from bot.live.figures import Figures

ROOT = Path(__file__).parent.parent
RULES = (ROOT / "deploy/alarms.yaml").read_text()
DASHBOARD = (ROOT / "deploy/dashboard.json").read_text()


def told() -> set[str]:
    """Return every name that /metrics explains, with what Prometheus adds to it."""
    kinds = dict(re.findall(r"^# TYPE (\S+) (\S+)$", Figures().text().decode(), re.MULTILINE))
    return set(kinds) | {f"{name}_bucket" for name, kind in kinds.items() if kind == "histogram"}


@pytest.mark.parametrize("text", [RULES, DASHBOARD], ids=["alarms", "dashboard"])
def test_only_figures_that_the_bot_tells_are_asked_for(text: str) -> None:
    asked = set(re.findall(r"\bsister_city_\w+", text))

    assert asked
    assert asked <= told()


def test_each_panel_has_a_title_and_a_question() -> None:
    for panel in json.loads(DASHBOARD)["panels"]:
        assert panel["title"]
        assert all(target["expr"] for target in panel["targets"])


def test_each_alarm_says_what_to_do() -> None:
    remedies = (ROOT / "docs/running-it.md").read_text()
    alarms = re.findall(r"alert: (\w+)", RULES)

    assert len(alarms) == RULES.count("expr:")
    for alarm in alarms:
        assert f"| {alarm} |" in remedies
