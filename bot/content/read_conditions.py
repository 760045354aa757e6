"""Reads the short sentence after `when:`."""

import re
from typing import Final

from bot.content.fields import read_day
from bot.content.report import Report
from bot.content.yaml_tree import Text
from bot.model.conditions import (
    AnswerIs,
    AnswerIsKnown,
    Condition,
    DeadlineIsPassed,
    DeadlineIsWithin,
    TodayIsBefore,
)
from bot.model.names import AnswerName, DeadlineName

_WORD: Final = r"(?P<name>[a-z0-9-]+)"
_TODAY: Final = re.compile(r"today is before (?P<day>\S+)")
_PASSED: Final = re.compile(rf"{_WORD} is (?P<perhaps>perhaps )?passed")
_WITHIN: Final = re.compile(rf"{_WORD} is within (?P<days>\d{{1,3}}) days?")
_KNOWN: Final = re.compile(rf"{_WORD} is (?P<what>known|unknown)")
_ONE_OF: Final = re.compile(rf"{_WORD} is one of (?P<values>[a-z0-9-]+( ?, ?[a-z0-9-]+)*)")
_EITHER: Final = re.compile(
    rf"{_WORD} is (?:one of )?(?P<values>[a-z0-9-]+(?: ?, ?[a-z0-9-]+)*(?: (?:or|ou) [a-z0-9-]+)+)"
)
_NOT: Final = re.compile(rf"{_WORD} is not (?P<value>[a-z0-9-]+)")
_IS: Final = re.compile(rf"{_WORD} is (?P<value>[a-z0-9-]+)")


def read_condition(text: Text, report: Report) -> Condition | None:
    """One condition, or None with a problem that lists what may follow the name."""
    sentence = " ".join(text.value.split())
    if found := _TODAY.fullmatch(sentence):
        day = read_day(Text(found["day"], text.place), report)
        return None if day is None else TodayIsBefore(day)
    if sentence.split(" ")[0] == "today":
        report.error(text.place, "bad-today-condition")
        return None
    if found := _PASSED.fullmatch(sentence):
        return DeadlineIsPassed(DeadlineName(found["name"]), perhaps=bool(found["perhaps"]))
    if found := _WITHIN.fullmatch(sentence):
        return DeadlineIsWithin(DeadlineName(found["name"]), int(found["days"]))
    if found := _KNOWN.fullmatch(sentence):
        return AnswerIsKnown(AnswerName(found["name"]), negated=found["what"] == "unknown")
    if found := _ONE_OF.fullmatch(sentence):
        values = tuple(value.strip() for value in found["values"].split(","))
        return AnswerIs(AnswerName(found["name"]), values)
    if found := _NOT.fullmatch(sentence):
        return AnswerIs(AnswerName(found["name"]), (found["value"],), negated=True)
    if found := _IS.fullmatch(sentence):
        return AnswerIs(AnswerName(found["name"]), (found["value"],))
    _tell(text, sentence, report)
    return None


def _tell(text: Text, sentence: str, report: Report) -> None:
    """What is meant, where it can be guessed: capitals in a name, several values by "or"."""
    either = _EITHER.fullmatch(sentence)
    plain = sentence.lower()
    if either is not None:
        values = ", ".join(re.split(r" ?, ?| or | ou ", either["values"]))
        report.error(text.place, "bad-condition-or", meant=f"{either['name']} is one of {values}")
    elif plain != sentence and any(one.fullmatch(plain) for one in (_ONE_OF, _NOT, _IS)):
        report.error(text.place, "bad-name", meant=plain)
    else:
        report.error(text.place, "bad-condition", name=sentence.split(" ", maxsplit=1)[0])
