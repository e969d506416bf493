"""A language nobody speaks, longer and stranger than any we have, drawn through every card.

`qps` is English with marks on its letters, two fifths longer, in brackets, between marks that turn
the direction of writing: what is too long, cut or glued for it would be so in some language to come.
"""

from pathlib import Path

import pytest
from fluent.syntax import FluentSerializer, ast, parse
from fluent.syntax.visitor import Visitor

from bot.paths import LOCALES
from bot.ui.render import render
from bot.ui.setting import Setting
from bot.words.catalogue import BASE, Catalogue
from bot.words.voice import Voice
from tests.discord_stand_in import limits
from tests.words.outlines import CASES, DATES, LINKS, NOW

MARKED = str.maketrans("aeiouAEIOUcnsyCNSY", "áéïőüÁÉÏŐÜçñšýÇÑŠÝ")
RIGHT_TO_LEFT = "\u200f"
PAGES = (0, 1, 99)


class Stranger(Visitor):
    """Makes each text of a message stranger, where there are words in it."""

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802 Visitor's name
        words = node.value.strip()
        if any(char.isalpha() for char in words):
            before, _, after = node.value.partition(words)
            filling = "~" * round(len(words) * 0.4)
            strange = words.translate(MARKED)
            node.value = f"{before}[{RIGHT_TO_LEFT}{strange}{filling}{RIGHT_TO_LEFT}]{after}"


@pytest.fixture(scope="module")
def qps(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    root = tmp_path_factory.mktemp("locales")
    (root / BASE).mkdir()
    for path in sorted((LOCALES / BASE).glob("*.ftl")):
        resource = parse(path.read_text(encoding="utf-8"))
        Stranger().visit(resource)
        strange = FluentSerializer().serialize(resource)
        Path(root / BASE / path.name).write_text(strange, encoding="utf-8")
    return Catalogue(root)


def test_every_card_is_within_what_discord_takes_in_a_language_far_longer(qps: Catalogue) -> None:
    broken = {}
    setting = Setting(Voice(qps, BASE, NOW, DATES), 42, LINKS)
    for name, say in CASES.items():
        outline = say(setting.words)
        for page in PAGES:
            parts = render(outline, setting, page=page).parts()
            payload = {
                "content": parts.get("content"),
                "embeds": [embed.to_dict() for embed in parts.get("embeds", [])],
                "components": parts["view"].to_components() if "view" in parts else [],
            }
            if breaks := limits.of_message(payload):
                broken[f"{name}, page {page}"] = breaks

    assert broken == {}


def test_a_card_of_a_far_longer_language_still_says_the_number_and_the_name(
    qps: Catalogue,
) -> None:
    setting = Setting(Voice(qps, BASE, NOW, DATES), 42, LINKS)

    [card] = render(
        CASES["a city with listed, reported and ended sisters"](setting.words), setting
    ).parts()["embeds"]

    assert card.title.startswith("Seattle")
    assert "3 \\[" in card.description
    assert all(f"**{name}**" in card.description for name in ("Bergen", "Kobe", "Sapporo"))
