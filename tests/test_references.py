"""What the code names exists, and what exists is named: sentences, their places, custom_ids, outbox kinds."""

import ast
import inspect
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from fluent.syntax import ast as fluent
from fluent.syntax import parse
from fluent.syntax.visitor import Visitor

from bot.cogs.lasting import Lasting
from bot.errors import FEED_ERRORS
from bot.live.client import COGS
from bot.paths import DATA
from bot.paths import LOCALES as ROOT
from bot.storage.event_life import REMINDER
from bot.tasks.news_posts import NewsHandler
from bot.ui import custom_ids
from bot.words.catalogue import BASE

BOT = Path(__file__).parent.parent / "bot"
SAYS = {"say", "words", "UserError"}
"""Whatever is called so takes the id of a sentence; `TEXTS.say` and `texts.say` take the locale first."""

ID = re.compile(r"[a-z]+(?:-[A-Za-z0-9_]+)+")


class Places(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:  # noqa: N802 Visitor's name
        self.names.add(node.id.name)


def sentences() -> dict[str, set[str]]:
    """Return every sentence's id with the names of its places."""
    found = {}
    for path in (ROOT / BASE).glob("*.ftl"):
        for entry in parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, fluent.Message):
                places = Places()
                places.visit(entry)
                found[entry.id.name] = places.names
    return found


SENTENCES = sentences()
TREES = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(BOT.rglob("*.py"))}


def calls() -> Iterator[tuple[str, ast.Call, ast.expr]]:
    """Yield (where, call, argument that names a sentence) of whatever words something."""
    for path, tree in TREES.items():
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = ast.unparse(node.func).split(".")[-1]
            if name in SAYS and path.relative_to(BOT).parts[0] != "gazetteer":
                where = f"{path.relative_to(BOT)}:{node.lineno}"
                takes_locale = name == "say" and _takes_locale(node)
                if len(node.args) > takes_locale:
                    yield where, node, node.args[takes_locale]


def _takes_locale(node: ast.Call) -> bool:
    return re.search(
        r"(?i)texts$|^self$|catalogue", ast.unparse(node.func).rpartition(".")[0]
    ) is not None and (len(node.args) > 1)


def named_in(argument: ast.expr) -> set[str]:
    """Return the ids an expression chooses among, as far as they are written out."""
    match argument:
        case ast.Constant(value=str(name)):
            return {name}
        case ast.IfExp():
            return named_in(argument.body) | named_in(argument.orelse)
    return set()


def families() -> list[re.Pattern[str]]:
    """Return the patterns of ids made of a written beginning and a value: f"quiz-{level}"."""
    found = set()
    for tree in TREES.values():
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
                parts = [
                    re.escape(str(part.value)) if isinstance(part, ast.Constant) else r"[\w-]+"
                    for part in node.values
                ]
                if re.match(r"[a-z]+(-[a-z-]*)?$", str(node.values[0].value)):
                    found.add("".join(parts))
            elif (
                isinstance(node, ast.BinOp)
                and isinstance(node.left, ast.Constant)
                and re.fullmatch(r"[a-z]+(-[a-z]+)*-", str(node.left.value))
            ):
                found.add(f"{node.left.value}[\\w-]+")
    return [re.compile(pattern) for pattern in sorted(found)]


def test_every_sentence_that_is_said_exists() -> None:
    missing = [
        f"{where}: {name}"
        for where, _, argument in calls()
        for name in sorted(named_in(argument))
        if name not in SENTENCES
    ]

    assert not missing, "\n".join(missing)


def test_no_sentence_is_without_a_use() -> None:
    written = {
        node.value
        for tree in TREES.values()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    # A caution of the facts is a sentence, too.
    written |= {row.split("\t")[0] for row in (DATA / "cautions.tsv").read_text().splitlines()}
    made = families()

    unused = [
        name
        for name in SENTENCES
        if name not in written and not any(pattern.fullmatch(name) for pattern in made)
    ]

    assert unused == []


def test_every_sentence_gets_the_facts_of_its_places() -> None:
    wrong = []
    for where, call, argument in calls():
        if any(keyword.arg is None for keyword in call.keywords):
            continue
        given = {str(keyword.arg) for keyword in call.keywords}
        for name in named_in(argument) & SENTENCES.keys():
            # A voice may answer an error with the reference beside what the error knows.
            if lacking := SENTENCES[name] - given - {"reference"}:
                wrong.append(f"{where}: {name} lacks {sorted(lacking)}")
            chosen = len(named_in(argument)) > 1
            if not chosen and (more := given - SENTENCES[name]):
                wrong.append(f"{where}: {name} has no place for {sorted(more)}")

    assert not wrong, "\n".join(wrong)


def test_every_way_a_feed_fails_has_its_sentence_and_no_other() -> None:
    worded = {
        name.removeprefix("feed-error-") for name in SENTENCES if name.startswith("feed-error-")
    }

    assert worded == set(FEED_ERRORS)


@pytest.mark.parametrize("code", sorted(FEED_ERRORS))
def test_a_feed_error_knows_the_facts_of_its_sentence(code: str) -> None:
    facts = FEED_ERRORS[code].__dataclass_fields__.keys()

    assert SENTENCES[f"feed-error-{code}"] <= facts


def test_every_kind_in_the_outbox_is_ordered_and_worded() -> None:
    ordered = {
        keyword.value.value if isinstance(keyword.value, ast.Constant) else REMINDER
        for tree in TREES.values()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] == "Order"
        for keyword in node.keywords
        if keyword.arg == "kind"
        and (isinstance(keyword.value, ast.Constant) or "REMINDER" in ast.unparse(keyword.value))
    }

    assert ordered == {*NewsHandler.kinds, REMINDER}


def lasting() -> list[type[Lasting]]:
    """Return every class that answers presses."""
    for cog in COGS:
        import_module(f"bot.cogs.{cog}")
    # By name: a test before us may have loaded the same module a second time.
    found: dict[str, type[Lasting]] = {}
    waiting = Lasting.__subclasses__()
    while waiting:
        one = waiting.pop()
        found[f"{one.__module__}.{one.__qualname__}"] = one
        waiting += one.__subclasses__()
    return list(found.values())


def template_of(one: type[Lasting]) -> re.Pattern[str]:
    return one.__discord_ui_compiled_template__


SAMPLE: dict[str, Any] = {
    "key": "gn:5809844", "other": "gn:3161732", "asker": 80351110224678912, "page": 3,
    "mark": "n", "area": "region:DE.02", "other_area": "country:GB",
    "subscription_id": 7, "version": 2, "what": "path", "slot": "city", "rest": "gn:3161732", "number": 5,
    "occurrence": 12, "event": 9, "difficulty": "easy", "country": "NO",
    "invitation": "0123456789abcdef0123",
}  # fmt: skip
CHOICES: dict[str, tuple[str, ...]] = {
    "review": ("accept", "decline"),
    "review_end": ("city", "other"),
    "event": ("going", "maybe", "declined", "calendar", "list", "back"),
    "draft": ("confirm", "edit", "cancel"),
    "offer": ("yes", "no"),
    "twin": ("yes", "no"),
    "setting": ("news", "events", "announcer", "language", "home", "quiet", "test", "refresh"),
    "quiz_score": ("join", "leave"),
    "server_year": ("show", "post", "on", "off"),
}
"""What the last argument of a writer may be, where its reader asks for certain words."""


def written_ids() -> Iterator[tuple[str, str]]:
    """Yield (writer, custom_id) for every function and constant of `custom_ids`."""
    for name, writer in vars(custom_ids).items():
        if inspect.isfunction(writer):
            required = [
                p.name
                for p in inspect.signature(writer).parameters.values()
                if p.default is inspect.Parameter.empty
            ]
            for choice in CHOICES.get(name, ("",)):
                values = {p: SAMPLE.get(p, choice) for p in required}
                yield name, writer(**values)
        elif name.isupper() and name not in {"KEY", "OTHER", "ASKER"}:
            yield name, str(writer)


@pytest.mark.parametrize(("writer", "custom_id"), list(written_ids()))
def test_every_custom_id_that_is_written_is_answered_by_one_class(
    writer: str, custom_id: str
) -> None:
    readers = [one.__name__ for one in lasting() if template_of(one).fullmatch(custom_id)]

    assert len(readers) == 1, f"{writer} writes {custom_id}, answered by {readers}"
    assert len(custom_id) <= 100


def test_no_class_waits_for_a_custom_id_that_nothing_writes() -> None:
    written = [custom_id for _, custom_id in written_ids()]

    waiting = [
        one.__name__
        for one in lasting()
        if not any(template_of(one).fullmatch(custom_id) for custom_id in written)
    ]

    assert waiting == []


def test_every_class_that_answers_presses_is_registered() -> None:
    registered = "\n".join(
        ast.unparse(node)
        for tree in TREES.values()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("add_dynamic_items")
    )
    tables = "\n".join(
        ast.unparse(node.value)
        for tree in TREES.values()
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "LASTING"
    )

    forgotten = [
        one.__name__
        for one in lasting()
        if not re.search(rf"\b{one.__name__}\b", registered + tables)
    ]

    assert forgotten == []


def test_every_custom_id_is_written_by_somebody() -> None:
    used = "\n".join(
        ast.unparse(tree) for path, tree in TREES.items() if path.name != "custom_ids.py"
    )

    unused = [
        name
        for name, value in vars(custom_ids).items()
        if (inspect.isfunction(value) or name.isupper())
        and not re.search(rf"\bcustom_ids\.{name}\b", used)
        and name not in {"KEY", "OTHER", "ASKER"}
    ]

    assert unused == []


CALLED_FROM_OUTSIDE = {"setup", "__all__", "AtlasHook"}
"""By discord.py, by `import *`, by the building of the wheel."""


def names_made(step: ast.stmt) -> set[str]:
    """Return the names that a step of a module gives to something."""
    match step:
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
            return {step.name}
        case ast.Assign() | ast.AnnAssign():
            targets = step.targets if isinstance(step, ast.Assign) else [step.target]
            return {n.id for t in targets for n in ast.walk(t) if isinstance(n, ast.Name)}
    return set()


def names_used(tree: ast.AST) -> set[str]:
    """Return what a tree reads by name, imports, or reads of something else."""
    used = set()
    for node in ast.walk(tree):
        match node:
            case (
                ast.Name(id=name, ctx=ast.Load()) | ast.Attribute(attr=name) | ast.alias(name=name)
            ):
                used.add(name)
            case ast.Constant(value=str(text)) if text.isidentifier():  # a type written as a text
                used.add(text)
    return used


def test_no_function_and_no_constant_is_without_a_use() -> None:
    scripts = [ast.parse(path.read_text(encoding="utf-8")) for path in DATA.glob("*.py")]
    steps = [
        (path, names_made(step), names_used(step))
        for path, tree in TREES.items()
        if "migrations" not in path.parts
        for step in tree.body
    ]
    # Not by itself: a function that only calls itself is called by nobody.
    elsewhere = set().union(*map(names_used, scripts), *(used - made for _, made, used in steps))

    unused = [
        f"{path.relative_to(BOT)}: {name}"
        for path, made, _ in steps
        for name in sorted(made - elsewhere - CALLED_FROM_OUTSIDE)
    ]

    assert not unused, "\n".join(unused)
