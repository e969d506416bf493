"""Who may import whom (docs/decisions/0001-layers.md); reads the imports with `ast`."""

import ast
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

BOT = Path(__file__).parent.parent / "bot"

FOUR = {"gazetteer", "pairings", "news", "events"}
PURE = {*FOUR, "words"}
READS_ITS_TEXTS = BOT / "words" / "catalogue.py"
"""The one pure module that opens files: the sentences themselves, when they are first needed."""

UNPURE_LIBRARIES = {
    "discord", "sqlalchemy", "alembic", "aiosqlite", "asyncpg", "aiohttp", "urllib.request",
    "http", "socket", "sqlite3", "requests", "time", "asyncio", "subprocess", "tempfile", "shutil",
    "os", "pathlib", "mmap",
}  # fmt: skip

# A room may import the rooms of its row and nothing else of ours (besides itself).
MAY_IMPORT = {
    "errors": set(),
    "paths": set(),
    "clock": set(),
    "said": {"paths"},
    "gazetteer": {"errors", "said"},
    "pairings": {"errors", "gazetteer"},
    "news": {"errors", "said", "gazetteer", "pairings"},
    "events": {"errors", "said", "gazetteer", "pairings"},
    "words": {"errors", "paths", *FOUR},
    "env_file": {"errors"},
    "streams": {"errors"},
    "addresses": set(),
    "database_address": {"errors"},
    "config": {"errors", "paths", "addresses", "database_address", "env_file"},
    "atlas": {"errors", "paths", "clock", *PURE},
    "storage": {"errors", "paths", *PURE},
    "fetch": {"errors", "paths", "clock", "atlas", *PURE},
    "pictures": {"errors", "paths", "clock", "atlas", *PURE},
    "ui": {"errors", "atlas", "pictures", *PURE},
    "door": {"errors"},
    "check": {"errors", "paths", "clock", "config", "atlas", "storage", "pictures", "ui", "live"},
    "live": {"errors", "paths", "clock", "config", "atlas", "storage", "fetch", "pictures", "ui", "door", "cogs", "tasks", *PURE},
    "cogs": {"errors", "paths", "config", "atlas", "storage", "fetch", "pictures", "ui", "door", *PURE},
    "tasks": {"errors", "paths", "clock", "config", "atlas", "storage", "fetch", "pictures", "ui", "door", *PURE},
    "chat": {"errors", "said", "streams", "paths", "clock", "config", "atlas", "storage", "fetch", "pictures", "ui", *PURE},
}  # fmt: skip


def modules() -> list[Path]:
    return [p for p in sorted(BOT.rglob("*.py")) if "migrations" not in p.parts]


def imports(path: Path) -> list[tuple[int, str, bool]]:
    """Return (line, dotted name, only for type checking) for every import in the file."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    typing_only: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            typing_only.update(ast.walk(node))
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [(node.lineno, a.name, node in typing_only) for a in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: relative import"
            names = [f"{node.module}.{a.name}" for a in node.names]
            found += [(node.lineno, n, node in typing_only) for n in names]
    return found


def room_of(path: Path) -> str:
    return path.relative_to(BOT).parts[0].removesuffix(".py")


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(BOT)))
def test_imports_keep_to_the_layers(path: Path) -> None:
    room = room_of(path)
    allowed = MAY_IMPORT.get(room)
    wrong = []
    for line, name, typing_only in imports(path):
        if name.split(".")[0] == "bot":
            target = [*name.split("."), ""][1]
            if (
                typing_only
                and name == "bot.live.client.SisterCityBot"
                and room in {"cogs", "tasks"}
            ):
                continue  # who holds the client may name its type
            if allowed is not None and target not in {"", "__version__", room, *allowed}:
                wrong.append(f"{path}:{line}: {room} imports bot.{target}")
        elif name == "pathlib.Path" and path == READS_ITS_TEXTS:
            continue
        elif room in PURE and any(
            name == lib or name.startswith(lib + ".") for lib in UNPURE_LIBRARIES
        ):
            wrong.append(f"{path}:{line}: pure {room} imports {name}")

    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    "path",
    [p for p in modules() if room_of(p) in PURE and p != READS_ITS_TEXTS],
    ids=lambda p: str(p.relative_to(BOT)),
)
def test_pure_rooms_open_no_file(path: Path) -> None:
    assert "open(" not in path.read_text(encoding="utf-8")


ASK_FOR_THE_TIME = {
    "datetime.now", "datetime.utcnow", "datetime.today", "date.today", "time.time", "time.time_ns",
    "time.localtime", "time.gmtime", "time.strftime", "discord.utils.utcnow", "utils.utcnow",
    "utcnow",
}  # fmt: skip
"""Durations (`time.monotonic`, `time.perf_counter`) are measured wherever something waits."""


@pytest.mark.parametrize(
    "path", [p for p in modules() if p != BOT / "clock.py"], ids=lambda p: str(p.relative_to(BOT))
)
def test_one_module_asks_for_the_time(path: Path) -> None:
    """Everybody else is handed a clock or an instant, so that a test turns it for all at once."""
    asked = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Attribute | ast.Name):
            name = ast.unparse(node)
            if name in ASK_FOR_THE_TIME or name == "datetime.datetime.now":
                asked.append(f"{path}:{node.lineno}: {name}")

    assert not asked, "\n".join(asked)


def test_every_room_has_its_row() -> None:
    rooms = {room_of(path) for path in modules()} - {"__init__", "__main__"}

    assert rooms == MAY_IMPORT.keys()


@pytest.mark.parametrize(
    "path", [p for p in modules() if room_of(p) == "ui"], ids=lambda p: str(p.relative_to(BOT))
)
def test_drawings_wait_for_nobody(path: Path) -> None:
    waiting = (ast.Await, ast.AsyncFor, ast.AsyncWith)
    tree = ast.parse(path.read_text(encoding="utf-8"))
    lines = [node.lineno for node in ast.walk(tree) if isinstance(node, waiting)]

    assert not lines, f"{path}: awaits in lines {lines}; what asks somebody lives in cogs"


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(BOT)))
def test_the_client_has_a_type(path: Path) -> None:
    untyped = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Subscript) and ast.unparse(node.value).endswith("Interaction"):
            if "Any" in ast.unparse(node.slice):
                untyped.append(f"{path}:{node.lineno}: {ast.unparse(node)}")
        elif isinstance(node, ast.arg) and node.arg in {"bot", "client", "interaction"}:
            kind = ast.unparse(node.annotation) if node.annotation else "Any"
            if kind.split(".")[-1] in {"Any", "object"}:
                untyped.append(f"{path}:{node.lineno}: {node.arg}: {kind}")

    assert not untyped, "\n".join(untyped)


def test_no_circle_of_imports() -> None:
    """Neither when the modules are loaded nor inside their functions; types do not count."""
    known = {".".join(("bot", *p.relative_to(BOT).with_suffix("").parts)): p for p in modules()}
    needs = {
        name: {
            target
            for _, imported, typing_only in imports(path)
            for target in (imported, imported.rpartition(".")[0])
            if target in known and target != name and not typing_only
        }
        for name, path in known.items()
    }

    TopologicalSorter(needs).prepare()  # raises CycleError, which names the circle's modules
