"""
Looks for patterns of words in a text: bit-parallel matching (Baeza-Yates and Gonnet, shift-and).

A set of places in the text is one whole number, a bit for each word, so that a pattern with gaps
and parts left out costs some dozens of operations on numbers, however long the text is; and most
patterns are never looked at, for an inverted index knows that a part of theirs is missing.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Generic, TypeVar

from bot.model.danger_patterns import PatternPart

Words = tuple[str, ...]
Meant = Sequence[tuple[tuple[str, int], ...]]
"""For each typed word, the known words that it may be, with the slips in it."""
T = TypeVar("T")

SHORTEST_ALONE: Final = 5
"""Letters of a word that is a pattern by itself, to be found with a slip in it."""
MOST_CALM: Final = 150
"""Words in which expressions are looked for that are no danger."""


@dataclass(frozen=True, slots=True)
class _Step:
    symbol: int
    gap: int = 0
    is_optional: bool = False
    is_absent: bool = False


@dataclass(frozen=True, slots=True)
class _Pattern:
    steps: tuple[_Step, ...]
    needs: int
    is_whole: bool

    def needs_step(self, step: _Step) -> bool:
        """Whether the pattern cannot be found without *step*."""
        return not (step.is_optional or step.is_absent)


@dataclass(slots=True)
class Marks:
    """
    Where in a text which symbols stand.

    Args:
        length: Words of the text.
        at: For each symbol: its length in words, where it begins, where it does with one slip.
    """

    length: int
    at: defaultdict[int, list[tuple[int, int, int]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    exact: int = 0
    near: int = 0


class Meanings(Generic[T]):
    """
    The patterns of one language, ready to be looked for.

    Args:
        classes: For each class its entries, as words.
        words_of: How words of a pattern are read.
    """

    def __init__(
        self, classes: Mapping[str, Iterable[Words]], words_of: Callable[[str], Words]
    ) -> None:
        self._classes = classes
        self._words_of = words_of
        self._symbols: dict[tuple[str, bool], int] = {}
        self._from: defaultdict[str, list[tuple[Words, int, bool]]] = defaultdict(list)
        self._patterns: list[tuple[_Pattern, T]] = []
        self._by_symbol: dict[int, list[int]] = {}
        self._calm: list[_Pattern] = []
        self._words: set[str] = set()

    def add(self, parts: Sequence[PatternPart], tag: T, *, is_whole: bool = False) -> None:
        """Add the pattern *parts*; *tag* is the result when it is found."""
        if (made := self._made(parts, is_whole=is_whole)) is not None:
            self._patterns.append((made, tag))
            self._by_symbol.clear()

    def read_over(self, parts: Sequence[PatternPart]) -> None:
        """Ignore *parts* wherever they stand."""
        if (made := self._made(parts, is_whole=False)) is not None:
            self._calm.append(made)

    def vocabulary(self) -> set[str]:
        """Every word of every pattern."""
        return set(self._words)

    def _made(self, parts: Sequence[PatternPart], *, is_whole: bool) -> _Pattern | None:
        pieces: list[tuple[PatternPart, str | Words]] = []
        for part in parts:
            if part.is_class:
                pieces.append((part, part.text))
            else:
                for number, word in enumerate(self._words_of(part.text)):
                    pieces.append((PatternPart(word, gap=0 if number else part.gap), (word,)))
        is_alone = len(pieces) == 1 and not is_whole
        steps = tuple(
            _Step(self._symbol(what, is_alone), part.gap, part.is_optional, part.is_absent)
            for part, what in pieces
        )
        needed = [one.symbol for one in steps if not (one.is_optional or one.is_absent)]
        if not needed:
            return None
        return _Pattern(steps, sum(1 << one for one in set(needed)), is_whole)

    def _symbol(self, what: str | Words, is_alone: bool) -> int:
        """The number of a class or of a word; alone, a short word may have no slip."""
        key = (what if isinstance(what, str) else f"={what[0]}", is_alone)
        if key in self._symbols:
            return self._symbols[key]
        number = self._symbols[key] = len(self._symbols)
        entries = self._classes.get(what, ()) if isinstance(what, str) else (what,)
        for words in dict.fromkeys(entries):
            if words:
                may_slip = not is_alone or len(words) > 1 or len(words[0]) >= SHORTEST_ALONE
                self._from[words[0]].append((words, number, may_slip))
                self._words.update(words)
        return number

    def marks(self, meant: Meant) -> Marks:
        """What stands where in a text."""
        exact: defaultdict[str, int] = defaultdict(int)
        slipped: defaultdict[str, int] = defaultdict(int)
        vocabulary = self._words
        for at, those in enumerate(meant):
            for word, slips in those:
                if word not in vocabulary:
                    continue
                if slips:
                    slipped[word] |= 1 << at
                else:
                    exact[word] |= 1 << at
        marks = Marks(len(meant))
        for first in (exact.keys() | slipped.keys()) & self._from.keys():
            for words, symbol, may_slip in self._from[first]:
                _mark(marks, words, symbol, exact, slipped if may_slip else {})
        self._blank(marks)
        return marks

    def found(self, marks: Marks, *, is_near: bool) -> Iterator[T]:
        """The tags of the patterns in a text, as they are or with one slip or word too many."""
        present = marks.near if is_near else marks.exact
        index = self._by_symbol or self._index()
        for number in sorted(one for symbol in marks.at for one in index.get(symbol, ())):
            one, tag = self._patterns[number]
            if one.needs & present == one.needs:
                exact, near = _ends(one, marks, (1 << marks.length + 1) - 1)
                if near if is_near else exact:
                    yield tag

    def _index(self) -> dict[int, list[int]]:
        """
        Inverted index: for each symbol the patterns that need it, each under its rarest one.

        A text holds few symbols, and most patterns need one that it does not hold.
        """
        many = Counter(
            step.symbol for one, _ in self._patterns for step in one.steps if one.needs_step(step)
        )
        for number, (one, _) in enumerate(self._patterns):
            needed = [step.symbol for step in one.steps if one.needs_step(step)]
            rarest = min(needed, key=lambda symbol: (many[symbol], symbol))
            self._by_symbol.setdefault(rarest, []).append(number)
        return self._by_symbol

    def _blank(self, marks: Marks) -> None:
        """Take away what stands in an expression that is no danger."""
        blank = 0
        for one in self._calm:
            if one.needs & marks.exact != one.needs:
                continue
            starts = _starts(one, marks) & ((1 << MOST_CALM) - 1)
            while starts:
                start = starts & -starts
                starts ^= start
                ends, _ = _ends(one, marks, start)
                if ends:
                    blank |= (1 << ends.bit_length() - 1) - start
        if not blank:
            return
        marks.exact = marks.near = 0
        for symbol, those in marks.at.items():
            left = []
            for length, exact, slipped in those:
                covered = blank
                for back in range(1, length):
                    covered |= blank >> back
                left.append((length, exact & ~covered, slipped & ~covered))
            marks.at[symbol] = left
            marks.exact |= (1 << symbol) if any(one[1] for one in left) else 0
            marks.near |= (1 << symbol) if any(one[1] | one[2] for one in left) else 0


def _mark(
    marks: Marks, words: Words, symbol: int, exact: Mapping[str, int], slipped: Mapping[str, int]
) -> None:
    all_exact, one_slipped = exact.get(words[0], 0), slipped.get(words[0], 0)
    for number, word in enumerate(words[1:], 1):
        here, with_slip = exact.get(word, 0) >> number, slipped.get(word, 0) >> number
        one_slipped = (one_slipped & here) | (all_exact & with_slip)
        all_exact &= here
    if all_exact or one_slipped:
        marks.at[symbol].append((len(words), all_exact, one_slipped))
        marks.near |= 1 << symbol
        marks.exact |= (1 << symbol) if all_exact else 0


def _starts(one: _Pattern, marks: Marks) -> int:
    """Where a pattern may begin: at its first part, or at a part after optional ones."""
    starts = 0
    for step in one.steps:
        if step.is_absent:
            continue
        for _, exact, _ in marks.at.get(step.symbol, ()):
            starts |= exact
        if not step.is_optional:
            break
    return starts


def _ends(one: _Pattern, marks: Marks, starts: int) -> tuple[int, int]:
    """Behind which words a pattern that begins at *starts* ends: exactly, and nearly."""
    exact, near = (starts & 1 if one.is_whole else starts), 0
    is_begun = False
    for number, step in enumerate(one.steps):
        those = marks.at.get(step.symbol, ())
        if step.is_absent:
            exact, near = _without(one, number, those, exact, near)
            continue
        gap = step.gap if is_begun else 0
        wide, wider = _spread(exact, gap), _spread(near, gap)
        if is_begun:
            wider |= wide << 1
        next_exact, next_near = (exact, near) if step.is_optional else (0, 0)
        for length, marked, slipped in those:
            next_exact |= (wide & marked) << length
            next_near |= ((wider & marked) | (wide & slipped)) << length
        exact, near = next_exact, next_near
        is_begun = is_begun or not step.is_optional
        if not (exact or near):
            break
    if one.is_whole:
        last = 1 << marks.length
        exact, near = exact & last, near & last
    return exact, near


def _without(
    one: _Pattern,
    number: int,
    those: Sequence[tuple[int, int, int]],
    exact: int,
    near: int,
) -> tuple[int, int]:
    """Where the part may go on, or begin, that something must not stand at."""
    bad = 0
    if number:
        for _, marked, _ in those:
            bad |= marked
        for _ in range(one.steps[number].gap):
            bad |= bad >> 1
    else:
        for length, marked, _ in those:
            bad |= marked << length
        if len(one.steps) > 1:
            bad = _spread(bad, one.steps[1].gap)
    return exact & ~bad, near & ~bad


def _spread(places: int, gap: int) -> int:
    for _ in range(gap):
        places |= places << 1
    return places
