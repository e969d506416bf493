"""Which small faults can be put into a module: one changed expression or one step left out."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SWAPPED: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.In: ast.NotIn, ast.NotIn: ast.In,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.And: ast.Or, ast.Or: ast.And,
    ast.Add: ast.Sub, ast.Sub: ast.Add,
}  # fmt: skip
"""Operators taken for each other."""


@dataclass(frozen=True, slots=True)
class Fault:
    """`text` stands in the file's place from `start` to `end`, offsets into its bytes."""

    path: Path
    line: int
    start: int
    end: int
    was: str
    text: str

    def put_into(self, source: bytes) -> bytes:
        return source[: self.start] + self.text.encode() + source[self.end :]


def faults_in(path: Path) -> Iterator[Fault]:
    """Yield every fault that can be put into the functions of the module at `path`.

    What stands outside of them is data and types; log lines and messages of errors are no rules.
    """
    source = path.read_bytes()
    starts = [0]
    for line in source.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    for node in _nodes(ast.parse(source)):
        for part, text in _faulty(node):
            start = starts[part.lineno - 1] + part.col_offset
            end = starts[(part.end_lineno or part.lineno) - 1] + (part.end_col_offset or 0)
            yield Fault(path, part.lineno, start, end, source[start:end].decode(), text)


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
        case ast.Expr(value=ast.Call() | ast.Await()) if not ast.unparse(node).startswith("log."):
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
