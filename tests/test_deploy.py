"""The dashboard and the alarms ask for figures that the bot tells, and each alarm has its remedy."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml  # type: ignore[import-untyped]

from bot.config import Settings
from bot.live.figures import Figures

ROOT = Path(__file__).parent.parent
DEPLOY = ROOT / "deploy"
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


MANIFESTS = [m for m in yaml.safe_load_all((DEPLOY / "kubernetes.yaml").read_text()) if m]
COMPOSED = [
    yaml.safe_load((DEPLOY / name).read_text()) for name in ("compose.yaml", "compose.large.yaml")
]


def pod() -> dict[str, Any]:
    found: dict[str, Any] = MANIFESTS[0]["spec"]["template"]
    return found


def test_kubernetes_would_take_the_manifests() -> None:
    validator = pytest.importorskip(
        "kubernetes_validate", reason="pip install -e '.[deploy]' brings Kubernetes' schemas"
    )

    for manifest in MANIFESTS:
        validator.validate(manifest, "1.34", strict=True)


def test_kubernetes_refuses_a_manifest_with_a_slip() -> None:
    validator = pytest.importorskip(
        "kubernetes_validate", reason="pip install -e '.[deploy]' brings Kubernetes' schemas"
    )
    slipped = json.loads(json.dumps(MANIFESTS[0]).replace("readinessProbe", "readynessProbe"))

    with pytest.raises(validator.ValidationError):
        validator.validate(slipped, "1.34", strict=True)


def test_whatever_selects_the_pods_finds_them() -> None:
    labels = pod()["metadata"]["labels"].items()
    selectors = [
        manifest["spec"]["selector"].get("matchLabels", manifest["spec"]["selector"])
        for manifest in MANIFESTS
    ]

    assert [manifest["kind"] for manifest in MANIFESTS] == [
        "Deployment", "PodDisruptionBudget", "Service",
    ]  # fmt: skip
    assert all(selector.items() <= labels for selector in selectors)


def test_the_pods_are_asked_where_the_bot_answers() -> None:
    container = pod()["spec"]["containers"][0]
    ports = {port["name"]: str(port["containerPort"]) for port in container["ports"]}
    env = {one["name"]: one["value"] for one in container["env"]}
    asked = {container[probe]["httpGet"]["path"] for probe in ("livenessProbe", "readinessProbe")}

    assert asked == {"/healthz", "/readyz"}
    assert ports == {"health": env["HEALTH_PORT"]}
    assert all(
        container[probe]["httpGet"]["port"] in ports
        for probe in ("startupProbe", "livenessProbe", "readinessProbe")
    )


def test_only_settings_of_ours_are_set() -> None:
    known = {name.upper() for name in Settings.model_fields}
    named = {one["name"] for one in pod()["spec"]["containers"][0]["env"]}
    for composed in COMPOSED:
        named |= composed["services"]["bot"].get("environment", {}).keys()

    assert named <= known


def test_every_file_and_volume_that_compose_mounts_is_there() -> None:
    volumes = {name for composed in COMPOSED for name in composed["volumes"]}
    for composed in COMPOSED:
        for service in composed["services"].values():
            for mounted in service.get("volumes", ()):
                source = mounted.partition(":")[0]
                assert (DEPLOY / source).is_file() if source.startswith(".") else source in volumes


def test_prometheus_asks_the_bots_and_knows_the_alarms() -> None:
    asked = yaml.safe_load((DEPLOY / "prometheus.yaml").read_text())
    [found] = asked["scrape_configs"][0]["dns_sd_configs"]
    env = COMPOSED[1]["services"]["bot"]["environment"]

    assert found["names"] == ["bot"]
    assert str(found["port"]) == env["HEALTH_PORT"]
    assert all((DEPLOY / name).is_file() for name in asked["rule_files"])
