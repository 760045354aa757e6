"""
Learns what danger sounds like from phrases: `python -m bot.tools.learn_danger`.

Each phrase of `locales/_danger/learn/` is a line of `<language>-danger.txt` or of
`<language>-harmless.txt`; a line "# suicide" is the heading of those below it. After a change, run
the command: it writes `bot/service/danger.weights`, which belongs into the same commit, and says
how much of each kind is missed by weights that were learned without it (cross-validation).

The learner is a support vector machine with squared hinge loss, by dual coordinate descent (Hsieh
et al. 2008): nothing but sums and products, in one order, so that the file is the same on every
machine. It needs no library, and about a minute; `--quick` leaves out the rates and most of it.
"""

import hashlib
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import fsum, sqrt
from operator import itemgetter, mul
from pathlib import Path
from typing import Final

from bot.service.danger_features import SIZE, features, place, value
from bot.service.danger_score import FILE, Script, Weights, packed, script_of
from bot.service.normalize import Typed

FOLDER: Final = Path(__file__).resolve().parents[2] / "locales" / "_danger" / "learn"
DYING: Final = "suicide"
"""The heading of phrases that speak of the wish to die."""
LEAST: Final = {Script.LATIN: 0.0, Script.ARABIC: -0.1, Script.OTHER: 0.2}
"""
From which score on a text is asked about; 0 is halfway between danger and harmless.

Chosen on the phrases of `tests/safety/phrases/*.development.txt`, which are not learned from, so
that with the patterns about a tenth of what is harmless is asked about.
"""
LONGER: Final = 0.25
"""How much higher that is for a text of twice as many windows (`danger_score.WINDOW`)."""
LEAST_DYING: Final = -0.3
"""Of the second score: from where on a text of danger is taken for the wish to die."""

_COST: Final = 2.0
_ROUNDS: Final = 15
_FOLDS: Final = 5
_STRONGEST: Final = 127
_SHUFFLE: Final = 20261130


@dataclass(frozen=True, slots=True)
class Example:
    """A phrase, where it stands, and its features as a vector of length 1."""

    text: str
    language: str
    kind: str
    is_danger: bool
    script: Script
    places: tuple[int, ...]
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Learned:
    """A weight for each place, and what is added to every text."""

    weights: Sequence[float]
    bias: float

    def of(self, example: Example) -> float:
        """How far on the side of danger a phrase is; 0 is between the two."""
        those = itemgetter(*example.places)(self.weights)
        return fsum(map(mul, those, example.values)) + self.bias


def main(arguments: Sequence[str] = ()) -> int:
    """Learn, write the weights, say the rates; `--quick` leaves the rates out."""
    examples = read()
    weights = learn_all(examples, digest())
    FILE.write_bytes(packed(weights))
    print(f"{FILE.name}: {FILE.stat().st_size} bytes, from {len(examples)} phrases", flush=True)
    if "--quick" not in arguments:
        for line in rates(examples, cross_validated(examples)):
            print(line)
    return 0


def digest(folder: Path = FOLDER) -> bytes:
    """SHA-256 of every phrase, in order."""
    read_so_far = hashlib.sha256()
    for file in sorted(folder.glob("*.txt")):
        read_so_far.update(f"{file.name}\n".encode())
        for line in lines_of(file):
            read_so_far.update(f"{line}\n".encode())
    return read_so_far.digest()


def lines_of(file: Path) -> list[str]:
    """The lines that say something."""
    lines = (line.strip() for line in file.read_text("utf-8").splitlines())
    return [line for line in lines if line]


def read(folder: Path = FOLDER) -> list[Example]:
    """
    Every phrase of a folder, once each; those without words are left out.

    Raises:
        SystemExit: The name of a file says neither danger nor harmless, or a phrase is in both.
    """
    found: dict[tuple[str, ...], Example] = {}
    for file in sorted(folder.glob("*.txt")):
        language, _, what = file.stem.partition("-")
        if what not in {"danger", "harmless"}:
            raise SystemExit(f"{file.name}: write <language>-danger.txt or <language>-harmless.txt")
        kind = ""
        for line in lines_of(file):
            if line.startswith("#"):
                kind = line.lstrip("# ")
                continue
            made = example(line, language, kind, is_danger=what == "danger")
            words = Typed.of(line).words
            other = found.setdefault(words, made) if words else made
            if other.is_danger is not made.is_danger:
                raise SystemExit(f"{line!r} is in {file.name} and is the contrary in another file")
    return list(found.values())


def example(text: str, language: str, kind: str, *, is_danger: bool) -> Example:
    """A phrase with its features."""
    said = Typed.of(text)
    counts: Counter[int] = Counter()
    squares = 0
    for here in features(said):
        for one in here:
            counts[place(one)] += value(one)
            squares += value(one) ** 2
    length = sqrt(squares)
    values = tuple(count / length for count in counts.values())
    return Example(text, language, kind, is_danger, script_of(said), tuple(counts), values)


def learn(examples: Sequence[Example], signs: Sequence[int]) -> Learned:
    """
    The weights that part the examples of sign 1 from those of sign -1.

    Dual coordinate descent for L2-regularised L2-loss support vector classification: one example
    after the other moves the weights as far as it needs, and back when it needs less.
    """
    weights = [0.0] * SIZE
    bias = 0.0
    slack = 1 / (2 * _COST)
    pulls = [0.0] * len(examples)
    norms = [fsum(each * each for each in one.values) + 1 + slack for one in examples]
    get = [itemgetter(*one.places) for one in examples]
    order = list(range(len(examples)))
    chance = random.Random(_SHUFFLE)  # noqa: S311 - an order, not a secret
    for _ in range(_ROUNDS):
        chance.shuffle(order)
        for at in order:
            one, sign = examples[at], signs[at]
            margin = sign * (fsum(map(mul, get[at](weights), one.values)) + bias)
            pull = max(0.0, pulls[at] - (margin - 1 + slack * pulls[at]) / norms[at])
            step = (pull - pulls[at]) * sign
            if step:
                pulls[at] = pull
                bias += step
                for where, count in zip(one.places, one.values, strict=True):
                    weights[where] += step * count
    return Learned(weights, bias)


def cross_validated(examples: Sequence[Example]) -> list[float]:
    """For each example its score by weights that were learned without it."""
    scores = [0.0] * len(examples)
    for fold in range(_FOLDS):
        rest = [one for at, one in enumerate(examples) if at % _FOLDS != fold]
        learned = learn(rest, [1 if one.is_danger else -1 for one in rest])
        for at in range(fold, len(examples), _FOLDS):
            scores[at] = learned.of(examples[at])
    return scores


def rates(examples: Sequence[Example], unseen: Sequence[float]) -> Iterator[str]:
    """What is missed of each kind of danger, and asked of what is harmless, in sentences."""
    heard: defaultdict[tuple[str, bool, str], list[bool]] = defaultdict(list)
    for one, score in zip(examples, unseen, strict=True):
        for kind in ("all", one.kind):
            heard[one.language, one.is_danger, kind].append(score >= LEAST[one.script])
    for (language, is_danger, kind), those in sorted(heard.items()):
        what = "danger missed" if is_danger else "harmless asked about"
        wrong = sum(one is not is_danger for one in those) / len(those)
        yield f"{language} {what}, {kind or 'without heading'}: {wrong:.1%} of {len(those)}"


def learn_all(examples: Sequence[Example], read_from: bytes) -> Weights:
    """Both scores, learned from all examples, as whole numbers."""
    danger = learn(examples, [1 if one.is_danger else -1 for one in examples])
    dying = learn(examples, [1 if is_dying(one) else -1 for one in examples])
    packed_danger, unit = _whole(danger.weights)
    packed_dying, dying_unit = _whole(dying.weights)
    return Weights(
        read_from,
        packed_danger,
        packed_dying,
        {script: (LEAST[script] - danger.bias) / unit for script in Script},
        dict.fromkeys(Script, (LEAST_DYING - dying.bias) / dying_unit),
        LONGER / unit,
    )


def is_dying(one: Example) -> bool:
    """Whether a phrase speaks of the wish to die."""
    return one.is_danger and one.kind == DYING


def _whole(weights: Iterable[float]) -> tuple[memoryview, float]:
    """Weights as signed bytes, and what 1 stands for."""
    those = list(weights)
    unit = max(map(abs, those)) / _STRONGEST
    rounded = bytes(round(one / unit) & 0xFF for one in those)
    return memoryview(rounded).cast("b"), unit


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
