"""
A linear classifier (L2-regularised, over hashed features) of how much a text sounds like danger.

Patterns know what somebody thought of; this was learned from some thousands of phrases, and hears
what is said in other words. It cannot say why, so it only makes the bot ask (safety rule A3). The
weights are a file that `bot.tools.learn_danger` makes of `locales/_danger/learn/`; they are read at
the start.
"""

import re
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from math import log2, sqrt
from pathlib import Path
from typing import Final

from bot.service.danger_features import SIZE, VERSION, Feature, features, place, value, weighed
from bot.service.log import Word, log_error
from bot.service.normalize import Typed

FILE: Final = Path(__file__).with_name("danger.weights")
WINDOW: Final = 10
"""
Words that are weighed together: about a phrase, so that a cry in a long text is not drowned.

Phrases that are learned from are as long; in longer windows what is harmless sounds like danger.
"""
STRIDE: Final = 5
"""Words from the beginning of one window to that of the next."""
MOST_SHOWN: Final = 8

_LATIN: Final = re.compile("[\u0000-\u024f]")
_ARABIC: Final = re.compile("[\u0600-\u06ff]")
_MAGIC: Final = b"danger\x00\x02"
_HEAD: Final = struct.Struct("<8sI32s3d3dd")


class Script(Enum):
    """Whose letters a text is in: each has its own threshold."""

    LATIN = 0
    ARABIC = 1
    OTHER = 2


@dataclass(frozen=True, slots=True)
class Weights:
    """
    What was learned.

    Args:
        digest: SHA-256 of what it was learned from.
        danger: A weight for each place, -127 to 127.
        dying: The same, for the wish to die among texts of danger.
        least: For each script, from how loud on a text is asked about.
        least_dying: From how loud on what is asked about speaks of dying.
        longer: How much louder a text must be that is twice as long: the loudest of many windows
            is loud by chance, as with any test that is made again and again.
    """

    digest: bytes
    danger: memoryview
    dying: memoryview
    least: Mapping[Script, float]
    least_dying: Mapping[Script, float]
    longer: float


class WeightsUnreadableError(Exception):
    """The file is not of this version of the features, or not whole."""


def packed(weights: Weights) -> bytes:
    """*weights* as they are in the file."""
    head = _HEAD.pack(
        _MAGIC,
        VERSION,
        weights.digest,
        *(weights.least[one] for one in Script),
        *(weights.least_dying[one] for one in Script),
        weights.longer,
    )
    return b"".join((head, weights.danger, weights.dying))


def unpacked(data: bytes) -> Weights:
    """
    The weights in a file.

    Raises:
        WeightsUnreadableError: They are of other features, or cut off.
    """
    if len(data) != _HEAD.size + 2 * SIZE:
        raise WeightsUnreadableError(f"{len(data)} bytes")
    magic, version, digest, *least = _HEAD.unpack_from(data)
    if (magic, version) != (_MAGIC, VERSION):
        raise WeightsUnreadableError(f"version {version}")
    signed = memoryview(data)[_HEAD.size :].cast("b")
    return Weights(
        digest,
        signed[:SIZE],
        signed[SIZE:],
        dict(zip(Script, least[:3], strict=True)),
        dict(zip(Script, least[3:6], strict=True)),
        least[6],
    )


@dataclass(frozen=True, slots=True)
class Felt:
    """What the score says of a text: whether to ask, and whether it may be the wish to die."""

    is_danger: bool
    is_dying: bool = False


class DangerScore:
    """
    How much a text sounds like danger, by what was learned.

    Args:
        weights: What was learned; when none are given, those in *file*.
        file: The file that came with the program.
    """

    def __init__(self, weights: Weights | None = None, file: Path = FILE) -> None:
        self._given = weights
        self._file = file

    @cached_property
    def weights(self) -> Weights:
        """Read when they are first asked for."""
        return self._given or unpacked(self._file.read_bytes())

    def feel(self, text: str | Typed) -> Felt:
        """Whether *text* is to be asked about."""
        said = Typed.of(text)
        if not said.words:
            return Felt(is_danger=False)
        windows = loudness(said, self.weights.danger)
        if max(windows) < self._least(said, len(windows)):
            return Felt(is_danger=False)
        dying = loudness(said, self.weights.dying)[windows.index(max(windows))]
        return Felt(is_danger=True, is_dying=dying >= self.weights.least_dying[script_of(said)])

    def loud(self, text: str | Typed) -> float:
        """How loud the loudest part of *text* is, in units of a weight."""
        return max(loudness(Typed.of(text), self.weights.danger))

    def threshold(self, text: str | Typed) -> float:
        """From how loud on a text in these letters, and as long, is asked about."""
        said = Typed.of(text)
        return self._least(said, len(loudness(said, self.weights.danger)))

    def base(self, text: str | Typed) -> float:
        """From how loud on a text in these letters is asked about, were it as short as a phrase."""
        return self.weights.least[script_of(Typed.of(text))]

    def _least(self, said: Typed, windows: int) -> float:
        # Windows overlap by half.
        return self.base(said) + self.weights.longer * log2((windows + 1) / 2)

    def why(self, text: str | Typed) -> list[tuple[str, float]]:
        """The features that weigh most in the loudest part, with how loud each is alone."""
        said = Typed.of(text)
        windows = loudness(said, self.weights.danger)
        first = windows.index(max(windows)) * STRIDE
        heard: dict[Feature, int] = {}
        squares = 0
        for here in features(said)[first : first + WINDOW]:
            for one in here:
                heard[one] = heard.get(one, 0) + value(one) * self.weights.danger[place(one)]
                squares += value(one) ** 2
        heaviest = sorted(heard.items(), key=lambda item: (-abs(item[1]), item[0]))[:MOST_SHOWN]
        return [(name, weight / sqrt(squares)) for (_, name), weight in heaviest]


LEARNED: Final = DangerScore()
"""The score that came with the program; its file is read when it is first asked."""


def learned(score: DangerScore = LEARNED) -> DangerScore | None:
    """
    The score, its file read; None when the file is missing or damaged.

    Read at the start, so that no typed word meets the fault. Without it, patterns are all: somebody
    who calls for help must be answered, and whoever runs the bot reads what is wrong.
    """
    try:
        score.weights  # noqa: B018 - reads the file
    except (OSError, WeightsUnreadableError, struct.error) as error:
        log_error("danger_score_unreadable", kind=Word(type(error)))
        return None
    return score


def script_of(said: Typed) -> Script:
    """Whose letters most of a text is in."""
    letters = "".join(said.words)
    if 2 * len(_LATIN.findall(letters)) >= len(letters):
        return Script.LATIN
    is_arabic = 2 * len(_ARABIC.findall(letters)) >= len(letters)
    return Script.ARABIC if is_arabic else Script.OTHER


def loudness(said: Typed, weights: Sequence[int]) -> list[float]:
    """
    How loud each window of a text is.

    The features of a window are a vector of length 1, so that a long text is not louder than a
    short one: what they weigh, divided by the root of the sum of their squares. Sums of whole
    numbers up to each word make every window cost the same.
    """
    until = [(0, 0)]
    for weight, squares in weighed(said, weights):
        until.append((until[-1][0] + weight, until[-1][1] + squares))
    last = len(until) - 1
    return [
        (until[end][0] - until[begin][0]) / sqrt(until[end][1] - until[begin][1])
        for begin in range(0, max(1, last - WINDOW + STRIDE), STRIDE)
        if (end := min(last, begin + WINDOW))
    ]
