"""Whether facts, deadlines, phone lines and languages say things that exist."""

import re
from typing import Final

from babel import Locale as BabelLocale
from babel.core import UnknownLocaleError

from bot.content.report import Report
from bot.content.suggest import closest_match
from bot.model.codes import VALUES
from bot.model.content import Content
from bot.model.deadlines import Deadline
from bot.model.flows import DayQuestion
from bot.model.languages import Language
from bot.model.names import AnswerName, FlowName
from bot.model.problem import SourceLocation

COUNTING_RULES = ("calendar", "france-civil-procedure", "working-days")
"""The rules of `engine/counting.py`, by name; a test holds the two together."""

_TAG: Final = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*")
"""A language tag as phones write it (RFC 5646), in small letters."""
_LANGUAGES: Final = "locales/languages.yaml"


def check_data(content: Content, broken: frozenset[FlowName], report: Report) -> None:
    """Each name in the data files that names nothing is a problem."""
    days = {
        step.save
        for flow in content.flows.values()
        for step in flow.steps.values()
        if isinstance(step, DayQuestion)
    }
    for deadline in content.deadlines.values():
        _check_counting(deadline, report)
        if not broken:
            _check_starts(deadline, days, report)
        if not report.has_errors_in("flows/_law"):
            _check_facts(deadline, content, report)
    if not report.has_errors_in(_LANGUAGES):
        _check_languages(content, report)


def _check_counting(deadline: Deadline, report: Report) -> None:
    if deadline.counting and deadline.counting not in COUNTING_RULES:
        report.error(
            report.find(deadline.place, deadline.counting, key="counting"),
            "unknown-counting",
            name=deadline.counting,
            known=", ".join(COUNTING_RULES),
        )


def _check_starts(deadline: Deadline, days: set[AnswerName], report: Report) -> None:
    for start in deadline.starts:
        if start not in days:
            place = report.find(deadline.place, start)
            report.error(place, "unknown-start", name=start, meant=closest_match(start, days))


def _check_facts(deadline: Deadline, content: Content, report: Report) -> None:
    for fact in deadline.facts:
        if fact not in content.facts:
            place = report.find(deadline.place, fact)
            report.error(place, "unknown-fact", name=fact, meant=closest_match(fact, content.facts))


def _check_languages(content: Content, report: Report) -> None:
    codes: dict[str, str] = {}
    _check_phones(content, report)
    for locale, language in content.languages.items():
        entry = report.place_in(_LANGUAGES, locale)
        place = report.find(entry, language.code, key="code")
        if len(language.code) != 1 or language.code not in VALUES or language.code in "-_":
            report.error(place, "bad-language-code", name=language.code)
        elif language.code in codes:
            report.error(
                place, "same-language-code", name=language.code, other=codes[language.code]
            )
        codes.setdefault(language.code, locale)
        if not _babel_knows(language.babel):
            place = report.find(entry, language.babel, key="babel")
            report.error(place, "unknown-babel-locale", name=language.babel)
        _check_fallback(entry, language, content, report)


def _check_phones(content: Content, report: Report) -> None:
    """What phones call each language: a name as they write it, and of one language alone."""
    taken = {locale.casefold(): locale for locale in content.languages}
    for locale, language in content.languages.items():
        entry = report.place_in(_LANGUAGES, locale)
        for name in language.telegram:
            place = report.find(report.find(entry, "telegram"), name)
            if not _TAG.fullmatch(name):
                report.error(place, "bad-telegram-code", name=name)
            elif taken.setdefault(name, locale) != locale:
                report.error(place, "same-telegram-code", name=name, other=taken[name])


def _check_fallback(
    entry: SourceLocation, language: Language, content: Content, report: Report
) -> None:
    unknown = [one for one in language.fallback if one not in content.languages]
    for other in unknown:
        place = report.find(report.find(entry, "fallback"), other)
        report.error(place, "unknown-locale", name=other)
    if language.fallback and not unknown and language.fallback[-1] != content.source:
        place = report.find(entry, "fallback")
        report.error(place, "fallback-end", name=content.source)


def _babel_knows(name: str) -> bool:
    try:
        BabelLocale.parse(name.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return False
    return True
