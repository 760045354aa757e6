"""
Whether a sign means one thing wherever it stands.

Who cannot read well goes by the pictograph. A machine cannot see what a button means, but it can
see where the button leads and which words it says.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from bot.content.patterns import parse_message
from bot.content.report import Report
from bot.content.suggest import closest_match
from bot.content.texts import Entry, Texts
from bot.model.content import Content
from bot.model.flows import Call, Flow, InfoStep, PlacesStep, Question, Step
from bot.model.graph import targets
from bot.model.names import NEXT, TITLE, FlowName, Locale, StepName
from bot.model.problem import SourceLocation
from bot.model.signs import Sign, same, sign_before

_MOST_WORDS = 6
"""Words of a sign that a message names."""


@dataclass(frozen=True, slots=True)
class _Label:
    """A button or a title: what it says, and the guide that it opens or heads."""

    flow: FlowName
    step: str
    name: str
    words: str
    opens: FlowName | None
    place: SourceLocation


def check_signs(content: Content, flows: Iterable[Flow], texts: Texts, report: Report) -> None:
    """Look at the table, then at every button and title; nothing where there is no table."""
    if not content.signs or report.has_errors_in(_path_of(content)):
        return
    of_guide = _of_guides(content, report)
    for flow in flows:
        signs: dict[tuple[str, str], str] = {}
        for label in _labels(flow, texts, content.source):
            signs[label.step, label.name] = sign_before(label.words)
            _check(label, content.signs, of_guide, report)
        for locale in content.languages:
            if locale != content.source:
                _check_translation(flow, texts, locale, signs, report)


def _path_of(content: Content) -> str:
    return next(iter(content.signs.values())).place.path


def _of_guides(content: Content, report: Report) -> dict[FlowName, Sign]:
    """The sign of each guide; a guide that is not there, or has two, is told."""
    found: dict[FlowName, Sign] = {}
    for sign in content.signs.values():
        for guide in sign.guides:
            place = report.find(sign.place, guide)
            if guide not in content.flows and not report.has_errors_in(f"flows/{guide}.yaml"):
                meant = closest_match(guide, content.flows)
                report.error(place, "unknown-flow", name=guide, meant=meant)
            elif guide in found:
                report.error(place, "guide-of-two-signs", name=guide, sign=found[guide].sign)
            found.setdefault(guide, sign)
    return found


def _check(
    label: _Label, table: Mapping[str, Sign], of_guide: Mapping[FlowName, Sign], report: Report
) -> None:
    written = sign_before(label.words)
    sign = table.get(same(written))
    own = None if label.opens is None else of_guide.get(label.opens)
    if not written:
        report.error(label.place, "no-sign", name=label.name or label.step)
    elif sign is None:
        report.error(label.place, "unknown-sign", sign=written)
    elif own is not None and label.opens is not None:
        if sign is not own and (not sign.is_free or label.name == TITLE):
            report.error(
                label.place, "sign-of-other-guide", name=label.opens, sign=written, own=own.sign
            )
    elif not (sign.is_free or label.flow in sign.whole or sign.is_said_by(label.words)):
        words = ", ".join(sign.words[:_MOST_WORDS])
        report.error(
            label.place, "sign-of-other-thing", sign=written, means=sign.means, words=words
        )


def _check_translation(
    flow: Flow,
    texts: Texts,
    locale: Locale,
    signs: Mapping[tuple[str, str], str],
    report: Report,
) -> None:
    """A translation wears the sign of the source, or "the button with the bed" is another one."""
    for label in _labels(flow, texts, locale):
        own = signs.get((label.step, label.name), "")
        written = sign_before(label.words)
        if own and same(written) != same(own):
            report.error(label.place, "sign-of-translation", sign=own, other=written)


def _labels(flow: Flow, texts: Texts, locale: Locale) -> Iterator[_Label]:
    """The title and every button of a guide that has words of its own in this language."""
    entries = texts.files.get(locale, {}).get(flow.name, {})
    for name, entry in entries.items():
        shape = parse_message(entry.source)
        if shape.offset >= 0:
            continue
        step = flow.steps.get(StepName(name))
        if name == TITLE and shape.value is not None and shape.value.span is not None:
            words = entry.source[shape.value.span.start : shape.value.span.end]
            yield _Label(flow.name, name, TITLE, words, flow.name, entry.place)
        for label, pattern in shape.labels.items():
            if step is None or pattern.span is None:
                continue
            words = entry.source[pattern.span.start : pattern.span.end]
            place = _place_of(pattern.span.start, entry)
            yield _Label(flow.name, name, label, words, _opened(flow, step, label), place)


def _opened(flow: Flow, step: Step, label: str) -> FlowName | None:
    """The guide that is played next when the button is pressed."""
    if isinstance(step, Question):
        ahead = next((one.go for one in step.choices if one.name == label), None)
    elif isinstance(step, InfoStep | PlacesStep):
        ahead = step.go if label == NEXT else None
    else:
        ahead = None if label == NEXT else targets(step)[-1]
    called = None if ahead is None else flow.steps.get(ahead)
    return called.flow if isinstance(called, Call) else None


def _place_of(offset: int, entry: Entry) -> SourceLocation:
    """Where a label's sign stands: at *offset* of the text."""
    before = entry.source[:offset]
    lines = before.count("\n")
    column = len(before) - before.rfind("\n") if lines else entry.place.column + len(before)
    return SourceLocation(entry.place.path, entry.place.line + lines, column, 1)
