"""Words of a language stand in `locales/`, a file a language, where somebody who speaks it reads them; not in code.

Told by letters that English has not. What may have such letters is listed with why, and with how many words of them: a
module that says more, or one that is not listed, fails. Take a number down with what you move to `locales/`.
"""

import ast
import re
from pathlib import Path

import pytest

BOT = Path(__file__).parent.parent / "bot"

SCRIPTS = {
    "atlas/compile_areas.py", "atlas/inflect.py", "events/speech.py", "events/tongue.py", "events/counting.py", "events/last_days.py", "gazetteer/in_one.py", "gazetteer/areas.py",
    "gazetteer/inflected.py", "gazetteer/kana.py", "gazetteer/keyboard.py", "gazetteer/match.py", "gazetteer/normalise.py", "gazetteer/repair.py",
    "gazetteer/sentence.py", "gazetteer/tongues.py", "gazetteer/unspaced.py", "gazetteer/variants.py", "gazetteer/word_order.py", "news/asked.py",
    "news/dates.py", "news/evidence_around.py", "news/evidence_indic.py", "news/evidence_namesakes.py", "news/evidence_unspaced.py", "news/search.py", "pairings/on_record.py", "words/collation.py", "words/typography.py",
}  # fmt: skip
"""What letters do: alphabets, keyboards, marks, syllables, ranges of a script, and signs that stand beside figures ("年")."""

NAMES = {"words/setup.py", "__main__.py"}
"""Languages by their own names, and an example of the command line."""

NOT_YET_MOVED = {
    "atlas/also_called.py": 3,
    "events/duration.py": 1,
    "gazetteer/formal.py": 2,
    "gazetteer/mentioned.py": 1,
    "gazetteer/place.py": 2,
    "gazetteer/qualifier.py": 6,
    "news/date_day.py": 13,
    "news/date_eras.py": 43,
    "news/date_words.py": 3,
    "news/date_zones.py": 5,
    "news/evidence_beside.py": 2,
    "news/evidence_forms.py": 21,
    "news/evidence_third.py": 4,
    "news/evidence_words.py": 1,
}
"""Words of many languages in one table of code, by how many at the most."""

_WORD = re.compile(r"[^\W\d_]+")


def words_in(source: str) -> list[str]:
    """Return the words with letters that English has not, of all texts in Python source but docstrings."""
    tree = ast.parse(source)
    told = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    return [
        word
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told
        for word in _WORD.findall(node.value)
        if not word.isascii() and word.isalpha()
    ]


@pytest.mark.parametrize("path", sorted(BOT.rglob("*.py")), ids=lambda p: str(p.relative_to(BOT)))
def test_words_of_a_language_stand_in_its_files(path: Path) -> None:
    name = path.relative_to(BOT).as_posix()
    if name in SCRIPTS | NAMES:
        return
    found = words_in(path.read_text("utf-8"))

    assert len(found) <= NOT_YET_MOVED.get(name, 0), f"{name} says {found}; see {__file__}"


def test_what_is_listed_is_there() -> None:
    for name in [*SCRIPTS, *NAMES, *NOT_YET_MOVED]:
        assert words_in((BOT / name).read_text("utf-8")), f"{name} needs no row any more"


def test_a_new_word_is_seen() -> None:
    assert words_in('"""Täglich."""\nx = f"jeden {1} Tag|täglich"\n') == ["täglich"]
