"""Flattened view of one pattern of a message, as the checks of translations compare it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from fluent.syntax import ast

from bot.content.patterns import parse_message
from bot.content.texts import Entry
from bot.model.guards import fold
from bot.model.problem import SourceLocation

TERM: Final = "\ue000"
"""Stands for a term in the words of a text; private use, so that nobody writes it."""
VARIABLE: Final = "\ue001"
_DIGITS: Final = re.compile(r"\d+")
_LETTER: Final = re.compile(r"[^\W\d_]")
_SENTENCE: Final = re.compile(r"[\n.!?:;]+")
_ODD_SPACES: Final = re.compile(r"[ \t\u00a0\u202f]+")
_QUOTE: Final = re.compile(r"«\s?[^«»]*\s?»")


@dataclass(frozen=True)
class Said:
    """
    The value of a message, or one of its labels.

    Args:
        label: Empty for the value.
        start: Where it begins in the source of *entry*; *end* is behind it.
        words: What is read, with signs in the place of terms and variables.
        numbers: Those in braces, with the place of each in the source.
        literals: Texts in braces, likewise.
    """

    entry: Entry
    label: str
    start: int
    end: int
    words: str = ""
    numbers: tuple[tuple[int, int], ...] = ()
    literals: tuple[tuple[str, int], ...] = ()
    terms: tuple[str, ...] = ()
    variables: tuple[str, ...] = ()

    @cached_property
    def folded(self) -> str:
        """The words as lists of words are looked for in them."""
        return fold(self.words)

    @cached_property
    def quotes(self) -> tuple[str, ...]:
        """What stands between « and », with them."""
        return tuple(_QUOTE.findall(self.words))

    @cached_property
    def own_words(self) -> str:
        """The words outside of quotations."""
        return _QUOTE.sub(" ", self.words)

    @cached_property
    def terms_in_sentences(self) -> frozenset[str]:
        """The terms that stand outside of brackets; those inside explain another word."""
        names = iter(self.terms)
        found, depth = set(), 0
        for sign in self.words:
            depth += (sign == "(") - (sign == ")")
            name = next(names, "") if sign == TERM else ""
            if name and depth <= 0:
                found.add(name)
        return frozenset(found)

    @cached_property
    def sentences(self) -> tuple[str, ...]:
        """Each sentence outside of quotations, without line ends and odd spaces."""
        split = (one.strip() for one in _SENTENCE.split(plain(self.own_words)))
        return tuple(one for one in split if one)

    @property
    def has_letters(self) -> bool:
        """Whether any word stands in it, terms and variables aside."""
        return _LETTER.search(self.words) is not None

    def place(self, offset: int | None = None, length: int = 1) -> SourceLocation:
        """Where *offset* of the source stands in the file; without one, the first line of this."""
        if offset is None:
            return self.place_of_line(0)
        before = self.entry.source[:offset]
        own, lines = self.entry.place, before.count("\n")
        column = len(before) - before.rfind("\n") if lines else own.column + len(before)
        return SourceLocation(own.path, own.line + lines, column, max(1, length))

    def place_of_line(self, number: int) -> SourceLocation:
        """Where a line of the words stands, from its first sign to its last; 0 is the first."""
        lines = self.entry.source[self.start : self.end].split("\n")
        number = min(number, len(lines) - 1)
        line = lines[number]
        before = sum(len(one) + 1 for one in lines[:number]) + len(line) - len(line.lstrip())
        return self.place(self.start + before, len(line.strip()))

    def place_of(self, written: str, line: int = 0) -> SourceLocation:
        """Where *written* stands, in capitals or not, from *line* on; the line, when nowhere."""
        part = self.entry.source[self.start : self.end]
        first = sum(len(one) + 1 for one in part.split("\n")[:line])
        folded = fold(part)
        if len(folded) == len(part):
            at = folded.find(fold(written), first)
        else:
            at = part.find(written, first)
        return self.place_of_line(line) if at < 0 else self.place(self.start + at, len(written))


def plain(words: str) -> str:
    """*words* with one kind of space between them."""
    return _ODD_SPACES.sub(" ", words)


def parts_of(entry: Entry) -> Iterator[Said]:
    """The value and each label of *entry*; nothing, when it cannot be parsed."""
    shape = parse_message(entry.source)
    if shape.value is not None:
        yield _said(entry, "", shape.value)
    for label, pattern in shape.labels.items():
        yield _said(entry, label, pattern)


def _said(entry: Entry, label: str, pattern: ast.Pattern) -> Said:
    collected = _Collected()
    collected.add(pattern)
    start, end = _span(pattern)
    return Said(
        entry,
        label,
        start,
        end,
        "".join(collected.words),
        tuple(collected.numbers),
        tuple(collected.literals),
        tuple(collected.terms),
        tuple(collected.variables),
    )


def _span(node: ast.SyntaxNode) -> tuple[int, int]:
    return (0, 0) if node.span is None else (node.span.start, node.span.end)


@dataclass
class _Collected:
    words: list[str] = field(default_factory=list)
    numbers: list[tuple[int, int]] = field(default_factory=list)
    literals: list[tuple[str, int]] = field(default_factory=list)
    terms: list[str] = field(default_factory=list)
    variables: list[str] = field(default_factory=list)

    def add(self, pattern: ast.Pattern) -> None:
        for element in pattern.elements:
            if isinstance(element, ast.TextElement):
                self.words.append(element.value)
            else:
                self._add_inside(element.expression)

    def _add_inside(
        self, inside: ast.InlineExpression | ast.Placeable | ast.SelectExpression
    ) -> None:
        match inside:
            case ast.Placeable(expression=inner):
                self._add_inside(inner)
            case ast.SelectExpression(selector=selector, variants=variants):
                self._add_inside(selector)
                for variant in variants:
                    self.add(variant.value)
                    self.words.append("\n")
            case ast.TermReference(id=name):
                self.terms.append(f"-{name.name}")
                self.words.append(TERM)
            case ast.VariableReference(id=name):
                self.variables.append(name.name)
                self.words.append(VARIABLE)
            case ast.StringLiteral():
                value = str(inside.parse()["value"])
                self.literals.append((value, _span(inside)[0] + 1))
                self._add_numbers(value, _span(inside)[0] + 1)
                self.words.append(value)
            case ast.NumberLiteral(value=value):
                self._add_numbers(value, _span(inside)[0])
                self.words.append(value)

    def _add_numbers(self, value: str, offset: int) -> None:
        for found in _DIGITS.finditer(value):
            self.numbers.append((int(found[0]), offset + found.start()))
