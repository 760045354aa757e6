"""Typed access to the fields of a YAML tree: a value, or a problem that says what to write."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import date
from typing import Final, TypeVar

from bot.content.report import Report
from bot.content.suggest import as_name, closest_match
from bot.content.yaml_tree import Fields, Items, Node, Text
from bot.model.legal_review import LegalReview
from bot.model.problem import SourceLocation

NAME: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_MOST_TOLD: Final = 20
"""Wrong fields of one thing that are told; more of them are another file, or bad will."""
_STUCK: Final = re.compile(r"[a-z-]+:[^\s:]+")
"""`on:2026-11-22`, a name with its value, without the space between."""
_SOME_DAY: Final = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")
T = TypeVar("T")


class FieldReader:
    """Reads the fields of one thing (a step, a fact), and reports unknown ones."""

    def __init__(self, fields: Fields, thing: str, report: Report) -> None:
        """*thing* is what the fields belong to, in a volunteer's words: "a step"."""
        self.fields = fields
        self.thing = thing
        self.report = report
        self._is_told = False
        self.is_in_doubt = False
        """Whether a name was wrong: then what is missing is likely to be that one."""

    def known(self, names: Collection[str]) -> None:
        """Report unknown and duplicate fields."""
        first: dict[str, int] = {}
        told = len(self.report.problems)
        for key, node in self.fields:
            if len(self.report.problems) - told >= _MOST_TOLD:
                return
            line = first.setdefault(key.value, key.place.line)
            if key.value in names:
                if key.place.line != line:
                    self._odd(key, "duplicate-field", name=key.value, line=line)
            elif meant := closest_match(key.value, names):
                self.is_in_doubt = True
                self.report.error(
                    key.place, "unknown-key", thing=self.thing, name=key.value, meant=meant
                )
            elif isinstance(node, Text) and not node.value and _STUCK.fullmatch(key.value):
                self._odd(key, "missing-space", meant=key.value.replace(":", ": ", 1))
            elif isinstance(node, Text) and not node.value:
                self._odd(key, "too-far-right", name=key.value)
            else:
                self._odd(key, "unknown-key", thing=self.thing, name=key.value, meant="")

    def _odd(self, key: Text, kind: str, **values: str | int) -> None:
        """Of many fields that do not belong here, the first: one lost line brings them all."""
        if not self._is_told:
            self.report.error(key.place, kind, **values)
        self._is_told = self.is_in_doubt = True

    def has(self, name: str) -> bool:
        """Whether the field is there."""
        return self.fields.get(name) is not None

    def text(self, name: str, *, required: bool = True) -> Text | None:
        """One text; None when it is not there or is something else."""
        node = self.fields.get(name)
        if isinstance(node, Text) and node.value:
            return node
        if node is not None:
            if not is_twice(name, self.fields.pairs):
                self.report.error(node.place, "not-a-text", name=name)
        elif required:
            self.missing(self.fields.place, "missing-field", thing=self.thing, name=name)
        return None

    def missing(self, place: SourceLocation, kind: str, **values: str | int) -> None:
        """Report a missing field, unless an unknown field may be this one mistyped."""
        if not self.is_in_doubt:
            self.report.error(place, kind, **values)

    def words(self, name: str, *, required: bool = True) -> str:
        """One text as it is, empty when it is not there."""
        text = self.text(name, required=required)
        return "" if text is None else text.value

    def name(self, name: str, *, required: bool = True) -> Text | None:
        """One name: small letters, digits and hyphens."""
        text = self.text(name, required=required)
        return text if text is None or is_name(text, self.report) else None

    def texts(self, name: str, *, required: bool = False) -> tuple[Text, ...]:
        """A list of texts, or one text alone."""
        node = self.fields.get(name)
        if not isinstance(node, Items):
            text = self.text(name, required=required)
            return () if text is None else (text,)
        texts = tuple(item for item in node if isinstance(item, Text) and item.value)
        if len(texts) < len(node.items) or (required and not texts):
            self.report.error(node.place, "not-a-list", name=name)
            return ()
        return texts

    def names(self, name: str, *, required: bool = False) -> tuple[Text, ...]:
        """A list of names."""
        texts = self.texts(name, required=required)
        return tuple(text for text in texts if is_name(text, self.report))

    def flag(self, name: str) -> bool:
        """`true`, or not there."""
        text = self.text(name, required=False)
        if text is not None and text.value != "true":
            self.report.error(text.place, "not-true", name=name)
        return text is not None

    def number(self, name: str, *, required: bool = True) -> int | None:
        """A whole number alone, at least 1."""
        text = self.text(name, required=required)
        if text is None:
            return None
        if not re.fullmatch(r"[1-9][0-9]{0,3}", text.value):
            found = re.search(r"[1-9][0-9]{0,3}", text.value)
            self.report.error(
                text.place, "not-a-number", name=name, meant=found[0] if found else "15"
            )
            return None
        return int(text.value)

    def day(self, name: str, *, required: bool = True) -> date | None:
        """A day as year-month-day."""
        text = self.text(name, required=required)
        return None if text is None else read_day(text, self.report)

    def one_of(self, name: str, values: Mapping[str, T]) -> T | None:
        """One of a few words."""
        text = self.text(name)
        if text is None:
            return None
        if text.value not in values:
            self.report.error(
                text.place, "unknown-value", name=name, value=text.value, known=", ".join(values)
            )
            return None
        return values[text.value]

    def reading(self) -> LegalReview | None:
        """`read: {on: …, by: …, again-before: …}`."""
        node = self.fields.get("read")
        if not isinstance(node, Fields):
            place = self.fields.place if node is None else node.place
            self.missing(place, "missing-reading", thing=self.thing)
            return None
        reader = FieldReader(node, "read", self.report)
        reader.known(("on", "by", "again-before"))
        on, again = reader.day("on"), reader.day("again-before")
        by = reader.words("by")
        if on is not None and again is not None and again <= on:
            place = self.report.find(node.place, again.isoformat(), key="again-before")
            self.report.error(
                place, "days-in-wrong-order", first="on", second="again-before", day=on.isoformat()
            )
            return None
        return None if on is None or again is None or not by else LegalReview(on, by, again)


def is_name(text: Text, report: Report) -> bool:
    """Whether *text* is a valid name; reports what to write when it is not."""
    if NAME.fullmatch(text.value):
        return True
    report.error(text.place, "bad-name", meant=as_name(text.value) or "a-name")
    return False


def read_day(text: Text, report: Report) -> date | None:
    """A day written year-month-day; another order is put right in the message."""
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text.value):
        day = _day(text.value)
        if day is None:
            report.error(text.place, "no-such-day", value=text.value)
        return day
    other = re.fullmatch(r"(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})", text.value)
    meant = f"{other[3]}-{int(other[2]):02}-{int(other[1]):02}" if other else ""
    report.error(text.place, "bad-day", meant=meant if _day(meant) else "2026-11-02")
    return None


def is_some_day(text: str) -> bool:
    """Whether it is a year, a month or a day of the calendar: `2025`, `2025-05`, `2025-05-17`."""
    return _SOME_DAY.fullmatch(text) is not None and _day(f"{text}-01-01"[:10]) is not None


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def each_entry(
    tree: Fields,
    thing: str,
    known: Collection[str],
    report: Report,
    read: Callable[[Text, FieldReader], T | None],
) -> list[tuple[str, T]]:
    """
    Every entry of a file of named things; of two with one name, the second is a problem.

    Args:
        thing: What an entry is, in a volunteer's words: "a fact".
        known: The names that the fields of an entry have, and that no entry bears itself.
        read: Makes the thing from its name and its fields; unknown fields are reported before.
    """
    entries: list[tuple[str, T]] = []
    pairs = without_strays(tree, lambda name, *_: name in known, report)
    for key, node in each_once(pairs, "duplicate-entry", report):
        if not isinstance(node, Fields):
            if not is_twice(key.value, pairs):
                report.error(node.place, "not-fields", name=key.value)
            continue
        reader = FieldReader(node, thing, report)
        reader.known(known)
        entry = read(key, reader)
        if entry is not None:
            entries.append((key.value, entry))
    return entries


Pairs = Sequence[tuple[Text, Node]]


def each_once(pairs: Pairs, kind: str, report: Report) -> Iterator[tuple[Text, Node]]:
    """The first entry of each name; another one of that name is a problem of this *kind*."""
    first: dict[str, int] = {}
    for key, node in pairs:
        if key.value in first:
            report.error(key.place, kind, name=key.value, line=first[key.value])
        else:
            first[key.value] = key.place.line
            yield key, node


def without_strays(
    tree: Fields, is_stray: Callable[[str, Node, Node | None], bool], report: Report
) -> Pairs:
    """
    The entries of *tree* that can be read by themselves.

    A field that stands too far left is told, the first of many; the entry above it, which
    lacks that field now, is left alone.

    Args:
        is_stray: Whether a name is that of a field, seeing its value and that of the entry above.
    """
    pairs: list[tuple[Text, Node]] = []
    is_told = False
    above: Node | None = None
    for key, node in tree:
        if is_stray(key.value, node, above):
            if pairs and pairs[-1][1] is above:
                pairs.pop()
            if not is_told:
                report.error(key.place, "too-far-left", name=key.value)
            is_told = True
        else:
            pairs.append((key, node))
        above = node
    return pairs


def is_twice(name: str, pairs: Pairs) -> bool:
    """Whether two entries bear this name: then the empty one is not a second mistake."""
    return sum(key.value == name for key, _ in pairs) > 1
