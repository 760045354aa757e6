"""Finds every kind of problem that lint can report, by reading the source of who reports it."""

import ast
import re
from collections.abc import Collection
from functools import cache
from pathlib import Path
from typing import TypeGuard

WORD = re.compile(r"[a-z]+(-[a-z0-9]+)*")
BOT = Path(__file__).parents[2] / "bot"
CONTENT = BOT / "content"
SERVICE = BOT / "service"
"""Where only a walk over all screens can tell."""


def reported_kinds(room: Path = CONTENT) -> frozenset[str]:
    """
    Every kind in the source of a room of the program.

    A kind is what stands where `Report.error`, `Report.warning` or a function of ours takes
    its parameter `kind`, and what is assigned to a variable of that name.
    """
    takes = {node.name for node in (*_nodes(CONTENT), *_nodes(room)) if _takes_a_kind(node)}
    expressions = [one for node in _nodes(room) for one in _may_be_kinds(node, takes)]
    texts = [text for expression in expressions for text in _texts(expression)]
    return frozenset(text for text in texts if WORD.fullmatch(text))


@cache
def _nodes(room: Path) -> tuple[ast.AST, ...]:
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in sorted(room.rglob("*.py"))]
    return tuple(node for tree in trees for node in ast.walk(tree))


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
