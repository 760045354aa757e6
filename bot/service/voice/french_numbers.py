"""Numerals to words (spell-out) for French, and how its phone numbers are read aloud."""

from typing import Final

_SMALL: Final = (
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
    "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
)  # fmt: skip
_TENS: Final = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante"}
LARGEST: Final = 999_999
"""The largest number that is written out; no text of ours has a larger one."""


def in_words(number: int, *, feminine: bool = False) -> str:
    """
    *number* as it is said in France (`soixante-dix`, `quatre-vingts`).

    Args:
        feminine: Whether what is counted is feminine: `une heure`, `vingt et une heures`.

    Raises:
        ValueError: It is below zero, or above `LARGEST`.
    """
    if not 0 <= number <= LARGEST:
        raise ValueError(f"{number} is not written out")
    words = _below_a_million(number)
    ends_in_one = words == "un" or words.endswith((" un", "-un"))
    return f"{words}e" if feminine and ends_in_one else words


def _below_a_million(number: int) -> str:
    thousands, rest = divmod(number, 1000)
    if not thousands:
        return _below_a_thousand(rest)
    # "Mille" has no "un" before it; "cent" and "vingt" have no -s before it.
    many = "" if thousands == 1 else f"{_without_s(_below_a_thousand(thousands))} "
    return f"{many}mille" + (f" {_below_a_thousand(rest)}" if rest else "")


def _without_s(words: str) -> str:
    return words[:-1] if words.endswith(("cents", "vingts")) else words


def _below_a_thousand(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    if not hundreds:
        return _below_a_hundred(rest)
    many = "cent" if hundreds == 1 else f"{_SMALL[hundreds]} cent"
    if rest:
        return f"{many} {_below_a_hundred(rest)}"
    return many if hundreds == 1 else f"{many}s"


def _below_a_hundred(number: int) -> str:
    if number < 20:
        return _SMALL[number]
    if number >= 80:
        return "quatre-vingt" + (f"-{_SMALL[number - 80]}" if number > 80 else "s")
    ten = 60 if number >= 60 else number // 10 * 10
    rest = number - ten
    if not rest:
        return _TENS[ten]
    return f"{_TENS[ten]}{' et ' if rest in {1, 11} else '-'}{_SMALL[rest]}"


def in_groups(groups: list[str]) -> str:
    """The groups of a phone number, each with its leading zeros: `zéro un, trente`."""
    return ", ".join(_group(one) for one in groups)


def _group(digits: str) -> str:
    zeros = len(digits) - len(digits.lstrip("0"))
    rest = digits[zeros:]
    return " ".join(["zéro"] * zeros + ([in_words(int(rest))] if rest else []))
