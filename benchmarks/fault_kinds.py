"""Which small faults can be put into a module: one changed expression or one step left out."""

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

SWAPPED: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.In: ast.NotIn, ast.NotIn: ast.In,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.And: ast.Or, ast.Or: ast.And,
    ast.Add: ast.Sub, ast.Sub: ast.Add,
}  # fmt: skip
"""Operators taken for each other."""

NO_STEPS = ("log.", "assert_never(")
"""How a call begins that may be left out: nothing depends on it, or it is for mypy."""


@dataclass(frozen=True, slots=True)
class Fault:
    """`text` stands in the file's place from `start` to `end`, offsets into its bytes."""

    path: Path
    line: int
    start: int
    end: int
    was: str
    text: str
    run_at: tuple[tuple[Path, int], ...]
    """The lines that have to run for it to be noticed: its own, or those that use a constant."""

    def put_into(self, source: bytes) -> bytes:
        return source[: self.start] + self.text.encode() + source[self.end :]


Uses = Mapping[str, tuple[tuple[Path, int], ...]]


def uses_of_constants(paths: Iterable[Path]) -> Uses:
    """Return the lines where each name in capitals is used, over all modules at `paths`."""
    found = defaultdict[str, list[tuple[Path, int]]](list)
    for path in paths:
        for node in ast.walk(ast.parse(path.read_bytes())):
            match node:
                case ast.Name(id=name, ctx=ast.Load()) | ast.Attribute(attr=name) if name.isupper():
                    found[name].append((path, node.lineno))
    return {name: tuple(lines) for name, lines in found.items()}


def faults_in(path: Path, uses: Uses) -> Iterator[Fault]:
    """Yield every fault that can be put into the functions of the module at `path`, and its numbers.

    What else stands outside of them is data and types; log lines and messages of errors are no rules.
    """
    source = path.read_bytes()
    starts = [0]
    for line in source.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    tree = ast.parse(source)
    inside = ((node, None) for node in _nodes(tree))
    for node, name in (*inside, *_constants(tree)):
        for part, text in _faulty(node):
            start = starts[part.lineno - 1] + part.col_offset
            end = starts[(part.end_lineno or part.lineno) - 1] + (part.end_col_offset or 0)
            run_at = uses.get(name, ()) if name else ((path, part.lineno),)
            yield Fault(path, part.lineno, start, end, source[start:end].decode(), text, run_at)


def _constants(tree: ast.Module) -> Iterator[tuple[ast.AST, str]]:
    """Yield the numbers that the module names in capitals, each with its name."""
    for step in tree.body:
        match step:
            case ast.Assign(targets=[*targets], value=value):
                names = [n.id for t in targets for n in ast.walk(t) if isinstance(n, ast.Name)]
                numbers = [n for n in ast.walk(value) if _is_number(n)]
                if names and names[0].isupper() and len(numbers) <= 2:  # more are a table
                    shared = names if len(names) == len(numbers) else [names[0]] * len(numbers)
                    yield from zip(numbers, shared, strict=True)


def _is_number(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and type(node.value) in {int, float}


def _nodes(tree: ast.AST, *, inside: bool = False) -> Iterator[ast.AST]:
    """Yield the nodes of function bodies, without annotations, defaults, docstrings and logging."""
    for child in ast.iter_child_nodes(tree):
        match child:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                for step in child.body:
                    yield from _nodes(ast.Module([step], []), inside=True)
            case ast.Raise():
                continue
            case ast.Call(func=ast.Attribute(value=ast.Name(id="log"))):
                continue
            case ast.AnnAssign():
                if child.value is not None:
                    yield from _nodes(ast.Expression(child.value), inside=inside)
            case _:
                if inside:
                    yield child
                yield from _nodes(child, inside=inside)


def _faulty(node: ast.AST) -> Iterator[tuple[ast.expr | ast.stmt, str]]:
    """Yield parts of `node` with what may stand wrongly in their place."""
    match node:
        case ast.Compare(ops=[op]) if type(op) in SWAPPED:
            other = SWAPPED[type(op)]()
            yield node, _bracketed(ast.Compare(node.left, [other], node.comparators))
        case ast.BoolOp():
            yield node, _bracketed(ast.BoolOp(SWAPPED[type(node.op)](), node.values))
        case ast.BinOp() if type(node.op) in SWAPPED:
            yield node, _bracketed(ast.BinOp(node.left, SWAPPED[type(node.op)](), node.right))
        case ast.UnaryOp(op=ast.Not()):
            yield node, _bracketed(node.operand)
        case ast.Constant(value=bool(value)):
            yield node, repr(not value)
        case ast.Constant(value=int(value)):
            yield node, repr(value + 1)
        case ast.Constant(value=float(value)):
            yield node, repr(value * 1.5 + 0.1)
        case ast.Expr(value=ast.Call() | ast.Await()) if not ast.unparse(node).startswith(NO_STEPS):
            yield node, "pass"
        case (
            ast.If(test=test)
            | ast.While(test=test)
            | ast.IfExp(test=test)
            | ast.comprehension(ifs=[test])
        ) if isinstance(test, ast.Name | ast.Attribute | ast.Call | ast.Await):
            yield test, _bracketed(ast.UnaryOp(ast.Not(), test))


def _bracketed(node: ast.expr) -> str:
    return f"({ast.unparse(ast.fix_missing_locations(node))})"
