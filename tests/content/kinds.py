"""Finds every kind of problem that `bot/content` can report, by reading its source."""

import ast
import re
from collections.abc import Collection
from pathlib import Path
from typing import TypeGuard

WORD = re.compile(r"[a-z]+(-[a-z0-9]+)*")
CONTENT = Path(__file__).parents[2] / "bot" / "content"

OF_THE_SERVICE = frozenset(
    {
        "button-data-too-long",
        "danger-not-heard",
        "harmless-raises-alarm",
        "label-raises-alarm",
        "link-too-long",
        "message-too-long",
        "screen-too-long",
        "text-fault",
    }
)
"""Kinds that only a walk over all screens can find; reported above `bot/content`."""


def reported_kinds() -> frozenset[str]:
    """
    Every kind in the source of `bot/content`.

    A kind is what stands where `Report.error`, `Report.warning` or a function of ours takes
    its parameter `kind`, and what is assigned to a variable of that name.
    """
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in sorted(CONTENT.rglob("*.py"))]
    nodes = [node for tree in trees for node in ast.walk(tree)]
    takes = {node.name for node in nodes if _takes_a_kind(node)}
    expressions = [one for node in nodes for one in _may_be_kinds(node, takes)]
    texts = [text for expression in expressions for text in _texts(expression)]
    return frozenset(text for text in texts if WORD.fullmatch(text))


def _takes_a_kind(node: ast.AST) -> TypeGuard[ast.FunctionDef]:
    return isinstance(node, ast.FunctionDef) and "kind" in [one.arg for one in node.args.args]


def _may_be_kinds(node: ast.AST, takes: Collection[str]) -> list[ast.expr]:
    match node:
        case ast.Call(func=ast.Attribute(attr=name) | ast.Name(id=name), args=args):
            return args if name in takes else []
        case ast.Assign(targets=[ast.Name(id="kind")], value=value):
            return [value]
        case ast.For(target=ast.Tuple(elts=[*_, ast.Name(id="kind")]), iter=ast.Tuple(elts=rows)):
            return [row.elts[-1] for row in rows if isinstance(row, ast.Tuple)]
        case _:
            return []


def _texts(expression: ast.expr) -> list[str]:
    match expression:
        case ast.Constant(value=str() as text):
            return [text]
        case ast.IfExp(body=body, orelse=other):
            return [*_texts(body), *_texts(other)]
        case _:
            return []
