"""Whether facts, deadlines, phone lines and languages say things that exist."""

from babel import Locale as BabelLocale
from babel.core import UnknownLocaleError

from bot.content.report import Report
from bot.content.suggest import nearest
from bot.model.codes import VALUES
from bot.model.content import Content
from bot.model.flows import DayQuestion
from bot.model.names import AnswerName

COUNTING_RULES = ("calendar", "france-civil-procedure", "working-days")
"""The rules of `engine/counting.py`, by name; a test holds the two together."""


def check_data(content: Content, report: Report) -> None:
    """Each name in the data files that names nothing is a problem."""
    days = {
        step.save
        for flow in content.flows.values()
        for step in flow.steps.values()
        if isinstance(step, DayQuestion)
    }
    _check_deadlines(content, days, report)
    _check_languages(content, report)


def _check_deadlines(content: Content, days: set[AnswerName], report: Report) -> None:
    for deadline in content.deadlines.values():
        if deadline.counting not in COUNTING_RULES:
            report.error(
                deadline.place,
                "unknown-counting",
                name=deadline.counting,
                known=", ".join(COUNTING_RULES),
            )
        for start in deadline.starts:
            if start not in days:
                report.error(
                    deadline.place, "unknown-start", name=start, meant=nearest(start, days)
                )
        for fact in deadline.facts:
            if fact not in content.facts:
                report.error(
                    deadline.place, "unknown-fact", name=fact, meant=nearest(fact, content.facts)
                )


def _check_languages(content: Content, report: Report) -> None:
    codes: dict[str, str] = {}
    for locale, language in content.languages.items():
        place = report.place_in("locales/languages.yaml", locale)
        if len(language.code) != 1 or language.code not in VALUES or language.code in "-_":
            report.error(place, "bad-language-code", name=language.code)
        elif language.code in codes:
            report.error(
                place, "same-language-code", name=language.code, other=codes[language.code]
            )
        codes[language.code] = locale
        try:
            BabelLocale.parse(language.babel.replace("-", "_"))
        except (UnknownLocaleError, ValueError):
            report.error(place, "unknown-babel-locale", name=language.babel)
        for other in language.fallback:
            if other not in content.languages:
                report.error(place, "unknown-locale", name=other)
        if language.fallback and language.fallback[-1] != content.source:
            report.error(place, "fallback-end", name=content.source)
