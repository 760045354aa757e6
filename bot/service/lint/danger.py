"""
Lint of the words of danger, by trying them: every phrase of every list, and our own buttons.

Part of lint's last stage, with `rendered.py`: only what is looked for as people type it tells.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from bot.content.report import Report
from bot.model.danger import Alarm, DangerWords, Phrase
from bot.model.flows import labels
from bot.model.names import FlowName, Locale
from bot.model.problem import Problem, SourceLocation
from bot.rendering.lines import without_marks
from bot.rendering.translations import Translations
from bot.service.danger import SIGN, DangerFinder
from bot.service.lint.sentences import sentence_of

MOST_TRIED: Final = 12
"""Sentences that a pattern is tried on, with other words of its classes each time."""
MOST_FALSE: Final = 3
"""False alarms by one phrase that are told one by one; of more, the phrase is the mistake."""
_HOW: Final = {Alarm.EXACT: "exact", Alarm.NEAR: "near"}


def check_danger(translations: Translations) -> tuple[Problem, ...]:
    """Every phrase that does not do what its list says, and every button that raises the alarm."""
    content, report = translations.content, Report()
    finder = DangerFinder(content.danger.values())
    for words in content.danger.values():
        danger = [one for phrases in words.danger.values() for one in phrases]
        near = [one for phrases in words.near.values() for one in phrases]
        _check_heard([*words.help, *danger], finder, Alarm.EXACT, report)
        _check_heard(near, finder, Alarm.NEAR, report)
        _check_patterns(words, report)
    found = [
        _false_alarm(phrase.words, phrase.place, "harmless-raises-alarm", how=_HOW[alarm])
        for words in content.danger.values()
        for phrase in words.harmless
        if (alarm := finder.find(phrase.words).alarm)
    ]
    for locale in content.languages:
        found += _check_labels(translations, finder, locale)
    _tell_false(found, finder, report)
    return report.in_order()


def check_labels(translations: Translations, only: Collection[FlowName]) -> tuple[Problem, ...]:
    """The buttons of some guides alone."""
    content, report = translations.content, Report()
    finder = DangerFinder(content.danger.values())
    found = (
        one
        for locale in content.languages
        for one in _check_labels(translations, finder, locale, only)
    )
    _tell_false(found, finder, report)
    return report.in_order()


@dataclass(frozen=True, slots=True)
class _FalseAlarm:
    """Words that raise the alarm and should not, and how that is told."""

    said: str
    place: SourceLocation
    kind: str
    values: Mapping[str, str]


def _false_alarm(said: str, place: SourceLocation, kind: str, **values: str) -> _FalseAlarm:
    return _FalseAlarm(said, place, kind, values)


def _tell_false(found: Iterable[_FalseAlarm], finder: DangerFinder, report: Report) -> None:
    """Each where it stands; of a phrase that is heard in many of them, the phrase alone."""
    by_phrase: defaultdict[Phrase | None, list[_FalseAlarm]] = defaultdict(list)
    for one in found:
        reasons = finder.why(one.said)
        by_phrase[reasons[0].said if reasons else None].append(one)
    for phrase, alarms in by_phrase.items():
        if phrase is not None and len(alarms) > MOST_FALSE:
            names = ", ".join(f'"{without_marks(one.said)}"' for one in alarms[:MOST_FALSE])
            report.error(
                phrase.place, "danger-too-wide", name=phrase.words, count=len(alarms), names=names
            )
            continue
        for one in alarms:
            report.error(one.place, one.kind, **one.values)


def _check_heard(
    phrases: Iterable[Phrase], finder: DangerFinder, least: Alarm, report: Report
) -> None:
    for phrase in phrases:
        if finder.find(phrase.words).alarm < least:
            report.error(phrase.place, "danger-not-heard", how=_HOW[least])


def _check_patterns(words: DangerWords, report: Report) -> None:
    """Each pattern tried on sentences made of it: one that a calm one hides is never found."""
    patterns, finder = words.patterns, DangerFinder([words])
    danger = (one for phrases in patterns.danger.values() for one in phrases)
    near = (one for phrases in patterns.near.values() for one in phrases)
    for least, phrases in ((Alarm.EXACT, (*patterns.help, *danger)), (Alarm.NEAR, tuple(near))):
        for phrase in phrases:
            tried = (sentence_of(phrase.words, words.classes, which) for which in range(MOST_TRIED))
            if all(finder.find(sentence).alarm < least for sentence in tried):
                report.error(phrase.place, "pattern-never-found", name=phrase.words)


def _check_labels(
    words: Translations, finder: DangerFinder, locale: Locale, only: Collection[FlowName] = ()
) -> Iterator[_FalseAlarm]:
    """The buttons of every guide but those about danger, where such words belong."""
    for flow in words.content.flows.values():
        if only and flow.name not in only:
            continue
        for step in flow.steps.values():
            if flow.danger or step.about.danger:
                continue
            for label in labels(step):
                told = words.say(locale, None, flow.name, step.about.name, label=label)
                if told.locale != locale:
                    # Looked at where it is written.
                    continue
                said = told.text
                if SIGN not in said and finder.find(said).alarm is Alarm.EXACT:
                    entry = words.texts.entry(locale, flow.name, step.about.name)
                    place = SourceLocation(f"locales/{locale}/{flow.name}.ftl")
                    place = place if entry is None else entry.place
                    yield _false_alarm(said, place, "label-raises-alarm", name=without_marks(said))
