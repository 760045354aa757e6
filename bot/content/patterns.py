"""Syntax tree of a Fluent message: its words, labels, variables and terms, for lint and reviews."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from hashlib import sha256

from fluent.syntax import FluentParser, ast
from fluent.syntax.serializer import FluentSerializer

_parser = FluentParser(with_spans=True)
_serializer = FluentSerializer(with_junk=True)


@dataclass(frozen=True, slots=True)
class ParsedMessage:
    """
    One parsed Fluent message or term.

    Args:
        labels: The attributes by name.
        offset: Where an unreadable part begins, or -1.
    """

    value: ast.Pattern | None
    labels: dict[str, ast.Pattern]
    offset: int = -1
    why: str = ""

    @property
    def patterns(self) -> tuple[ast.Pattern, ...]:
        """Its value, then the pattern of each label."""
        value = () if self.value is None else (self.value,)
        return (*value, *self.labels.values())


@cache
def parse_resource(source: str) -> ast.Resource:
    """
    The syntax tree of a text, to be read only.

    Several checks and lint's walk ask for the same; who asked last calls `forget_parsed`.
    """
    return _parser.parse(source)


def forget_parsed() -> None:
    """Let every syntax tree go: they weigh more than the texts."""
    parse_resource.cache_clear()
    parse_message.cache_clear()


@cache
def parse_message(source: str) -> ParsedMessage:
    """The parts of one message or term; `offset` and `why` tell when it cannot be read."""
    resource = parse_resource(source)
    for junk in resource.body:
        if isinstance(junk, ast.Junk):
            note = junk.annotations[0] if junk.annotations else None
            offset = note.span.start if note is not None and note.span is not None else 0
            return ParsedMessage(None, {}, offset, "" if note is None else f"{note.code}")
    entry = next((one for one in resource.body if isinstance(one, ast.Message | ast.Term)), None)
    if entry is None:
        return ParsedMessage(None, {}, 0, "E0000")
    labels = {attribute.id.name: attribute.value for attribute in entry.attributes}
    return ParsedMessage(entry.value, labels)


def _placeables(pattern: ast.Pattern) -> Iterator[ast.InlineExpression | ast.SelectExpression]:
    for element in pattern.elements:
        if isinstance(element, ast.Placeable):
            expression = element.expression
            while isinstance(expression, ast.Placeable):
                expression = expression.expression
            yield expression
            if isinstance(expression, ast.SelectExpression):
                yield expression.selector
                for variant in expression.variants:
                    yield from _placeables(variant.value)


def choices(pattern: ast.Pattern) -> Iterator[ast.SelectExpression]:
    """Every select expression in *pattern*, nested ones too."""
    return (one for one in _placeables(pattern) if isinstance(one, ast.SelectExpression))


def variables(pattern: ast.Pattern) -> frozenset[str]:
    """The names of the `$variables` in *pattern*."""
    return frozenset(
        one.id.name for one in _placeables(pattern) if isinstance(one, ast.VariableReference)
    )


def variables_in_order(pattern: ast.Pattern) -> tuple[str, ...]:
    """The names of the `$variables` in *pattern*, each once, as they are read."""
    found = (one for one in _placeables(pattern) if isinstance(one, ast.VariableReference))
    return tuple(dict.fromkeys(one.id.name for one in found))


def terms(pattern: ast.Pattern) -> frozenset[str]:
    """The names of the `-terms` in *pattern*, with their hyphen."""
    return frozenset(
        f"-{one.id.name}" for one in _placeables(pattern) if isinstance(one, ast.TermReference)
    )


def text_elements(pattern: ast.Pattern) -> Iterator[tuple[int, int]]:
    """The spans of text elements in the source, including those in variants."""
    for element in pattern.elements:
        if isinstance(element, ast.TextElement) and element.span is not None:
            yield element.span.start, element.span.end
    for one in _placeables(pattern):
        if isinstance(one, ast.SelectExpression):
            for variant in one.variants:
                yield from text_elements(variant.value)


def words_of(pattern: ast.Pattern, term: Callable[[str], str | None]) -> str:
    """
    *pattern* as it is said, with the words of its terms, without what stands in for variables.

    Args:
        term: The source of a term by its name with the hyphen; None when there is none.
    """
    return "".join(_words_of(element, term) for element in pattern.elements)


def _words_of(element: ast.TextElement | ast.Placeable, term: Callable[[str], str | None]) -> str:
    if isinstance(element, ast.TextElement):
        return element.value
    expression = element.expression
    if isinstance(expression, ast.Placeable):
        return _words_of(expression, term)
    if isinstance(expression, ast.NumberLiteral):
        # As it is written: parsed, 18 would be 18.0, two characters more.
        return expression.value
    if isinstance(expression, ast.StringLiteral):
        return str(expression.parse()["value"])
    if isinstance(expression, ast.SelectExpression):
        default = next(one for one in expression.variants if one.default)
        return words_of(default.value, term)
    if not isinstance(expression, ast.TermReference):
        return ""
    name = f"-{expression.id.name}"
    source = term(name)
    value = None if source is None else parse_message(source).value
    # Inside of itself a term has no words: one that goes round is told elsewhere.
    return "" if value is None else words_of(value, lambda one: term(one) if one != name else None)


def fingerprint(source: str) -> str:
    """
    A hash of what a message says, comments and layout aside.

    A sign-off names the fingerprints of the French text and of the translation that were read.
    """
    resource = _parser.parse(source)
    resource.body = [one for one in resource.body if not isinstance(one, ast.BaseComment)]
    for entry in resource.body:
        if isinstance(entry, ast.Message | ast.Term):
            entry.comment = None
    words = " ".join(_serializer.serialize(resource).split())
    return "sha256:" + sha256(words.encode()).hexdigest()
