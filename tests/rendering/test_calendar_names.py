"""Names of months and weekdays: each language says its own, whichever was asked for before."""

import ast
import json
import subprocess
import sys
from datetime import date
from itertools import product
from pathlib import Path

import pytest

from bot.rendering.calendar_names import calendar_names
from bot.rendering.days import day_in_words, month_in_words

ROOT = Path(__file__).parents[2]
NOVEMBER = date(2026, 11, 21)
MONTH = {
    "fr": "novembre", "en-GB": "November", "ar": "نوفمبر", "wo": "Nowàmbar", "zh_Hans": "十一月",
    "ru": "ноябрь", "uk": "листопад", "es": "noviembre", "pt": "novembro", "tr": "Kasım",
    "sq": "nëntor", "vi": "Tháng 11", "bn": "নভেম্বর", "ur": "نومبر", "fa_AF": "نومبر",
    "ps": "نومبر", "am": "ኖቬምበር", "ti": "ሕዳር", "so": "Noofeembar", "sw": "Novemba",
    "ln": "sánzá ya zómi na mɔ̌kɔ́", "bm": "nowanburu", "ff_Latn_GN": "jolal",
    "ku": "mijdar", "ckb": "تشرینی دووەم", "ha": "Nuwamba", "ro": "noiembrie", "hi": "नवंबर",
}  # fmt: skip
"""The eleventh month as each language calls it when it stands alone (CLDR)."""

PROBE = """
import json, sys
from datetime import date
from bot.rendering.days import day_in_words, day_on_a_button, month_in_words
from bot.service.read_day import DayReader
order = json.loads(sys.argv[1])
DayReader(order, {})
days = [date(2026, month, 3 + month % 7) for month in range(1, 13)]
print(json.dumps({one: [
    [month_in_words(day, one), day_in_words(day, one), day_on_a_button(day, one)] for day in days
] for one in order}))
"""
POLLUTED = """
from babel.dates import get_day_names, get_month_names
for one in ("wo", "zh_Hans", "sw", "ps", "ur"):
    for width in ("abbreviated", "wide"):
        get_month_names(width, "stand-alone", one)
        get_day_names(width, "stand-alone", one)
"""


def said(order: list[str], before: str = "") -> dict[str, list[list[str]]]:
    """What each language says of twelve days, in a new process that asks for them in *order*."""
    run = subprocess.run(
        [sys.executable, "-c", before + PROBE, json.dumps(order)],
        check=True, capture_output=True, text=True, cwd=ROOT,
    )  # fmt: skip
    found: dict[str, list[list[str]]] = json.loads(run.stdout)
    return found


@pytest.mark.parametrize("babel", MONTH)
def test_a_month_is_said_in_its_own_language(babel: str) -> None:
    """The calendar of a language names its months as that language does."""
    assert month_in_words(NOVEMBER, babel).casefold() == f"{MONTH[babel]} 2026".casefold()


def test_no_language_says_the_names_of_another_in_any_order() -> None:
    """With all languages in one process: forwards, backwards, and those that leak first or last."""
    leakers = ["wo", "zh_Hans", "sw", "ps", "ur"]
    others = [one for one in MONTH if one not in leakers]
    orders = [
        [*leakers, *others], [*others, *leakers], [*reversed(others), *reversed(leakers)],
        [*others[::2], *leakers, *others[1::2]], ["zh_Hans", *others, "wo", "ur", "ps", "sw"],
    ]  # fmt: skip
    heard = [said(order) for order in orders]

    for one, other in product(heard, heard):
        assert one == other
    for babel, month in MONTH.items():
        assert heard[0][babel][10][0].casefold() == f"{month} 2026".casefold()


def test_what_another_part_of_a_process_has_leaked_is_not_said() -> None:
    """Names that somebody has looked up through Babel itself do not come out of our calendar."""
    order = ["fr", "en-GB", "ar", "es", "tr", "pt", "bn", "am", "sq", "ro"]

    assert said(order, before=POLLUTED) == said(order)


def test_weekdays_begin_with_monday_in_every_language() -> None:
    """Seven names, Monday first, as Python counts; twelve months."""
    for babel in MONTH:
        assert sorted(calendar_names("days", "wide", "format", babel)) == list(range(7))
        assert sorted(calendar_names("months", "wide", "stand-alone", babel)) == list(range(1, 13))
    assert day_in_words(NOVEMBER, "es") == "sábado 21/11/2026"
    assert day_in_words(NOVEMBER, "ru") == "суббота 21/11/2026"


def test_only_one_file_asks_babel_for_names_of_days() -> None:
    """`babel.dates` writes into tables that all languages share: nothing of ours imports it."""
    for file in sorted((ROOT / "bot").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            named = [node.module] if isinstance(node, ast.ImportFrom) else []
            named += [one.name for one in node.names] if isinstance(node, ast.Import) else []
            assert "babel.dates" not in named, file
