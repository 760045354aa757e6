"""
A guide as a flowchart in Mermaid, the text that GitHub, GitLab and many editors draw.

Endings, danger, critical steps, the law behind a step and lists of places are marked. No layout is
made here: who shows the text does it.
"""

from collections.abc import Callable, Iterator
from typing import Final

from bot.content.patterns import parse_message, words_of
from bot.model.conditions import (
    AnswerIs,
    AnswerIsKnown,
    Condition,
    DeadlineIsPassed,
    DeadlineIsWithin,
    TodayIsBefore,
)
from bot.model.flows import (
    Call,
    Decision,
    Flow,
    InfoStep,
    InputStep,
    PlacesStep,
    Question,
    Step,
)
from bot.model.graph import targets
from bot.model.names import END, ChoiceName, StepName

Says = Callable[[StepName], str | None]
"""The French message of a step as it stands in its file; None when it has none."""
Term = Callable[[str], str | None]

SHOWN: Final = 60
"""Letters of a step's words: enough to know it again."""
CLASSES: Final = {
    "ending": "stroke-width:4px",
    "critical": "stroke:#c00,stroke-width:3px",
    "danger": "fill:#fdd,stroke:#c00,color:#000",
    "places": "fill:#dfd,stroke:#070,color:#000",
    "guide": "fill:#eee,stroke:#555,stroke-dasharray:5,color:#000",
}
"""How each mark is drawn; a step may have several."""


def as_mermaid(flow: Flow, says: Says, term: Term) -> str:
    """
    The flowchart of a guide.

    Args:
        says: The words of its steps in French.
        term: The source of a term by its name with the hyphen.
    """
    ids = {name: f"s{number}" for number, name in enumerate(flow.steps)}
    lines = ["flowchart TD", f"accTitle: {_plain(flow.name)}", f"accDescr: {_plain(flow.about)}"]
    for name, step in flow.steps.items():
        lines.append(f"{ids[name]}{_shape(step, _label(step, says(name), term))}")
    lines.append('fin(["end"])')
    for name, step in flow.steps.items():
        for label, to in ways(step, says(name), term):
            said = f'|"{_escaped(label)}"|' if label else ""
            lines.append(f"{ids[name]} -->{said} {ids.get(to, 'fin')}")
    for name, step in flow.steps.items():
        lines.extend(f"class {ids[name]} {mark}" for mark in marks(flow, step))
    lines += [f"classDef {name} {style}" for name, style in CLASSES.items()]
    return "\n".join(lines) + "\n"


def _shape(step: Step, label: str) -> str:
    """By what a step does: asks, reads in, decides, calls, looks for places, tells."""
    match step:
        case Question():
            return f'["{label}"]'
        case InputStep():
            return f'[/"{label}"/]'
        case Decision():
            return f'{{"{label}"}}'
        case Call():
            return f'[["{label}"]]'
        case PlacesStep():
            return f'[("{label}")]'
        case InfoStep():
            return f'("{label}")'


def _label(step: Step, source: str | None, term: Term) -> str:
    parts = [f"<b>{_escaped(step.about.name)}</b>"]
    if isinstance(step, Call):
        entered = "" if step.step == "start" else f"/{step.step}"
        parts.append(f"→ {_escaped(f'{step.flow}{entered}')}")
    if isinstance(step, PlacesStep):
        parts.append(f"📍 {_escaped(step.search)}")
    value = None if source is None else parse_message(source).value
    if value is not None:
        words = " ".join(words_of(value, term).split())
        parts.append(_escaped(words if len(words) <= SHOWN else f"{words[: SHOWN - 1]}…"))
    if step.about.facts:
        parts.append(f"⚖️ {_escaped(', '.join(step.about.facts))}")
    if step.about.letter:
        parts.append(f"✉️ {_escaped(step.about.letter)}")
    return "<br>".join(parts)


def ways(step: Step, source: str | None, term: Term) -> Iterator[tuple[str, StepName]]:
    """Each way on with what leads there."""
    match step:
        case Question(choices=choices):
            labels = {} if source is None else parse_message(source).labels
            for one in choices:
                pattern = labels.get(one.name)
                said = "" if pattern is None else words_of(pattern, term).strip()
                yield said or one.name, one.go
        case InputStep(go=go, unknown=unknown):
            yield "", go
            if unknown is not None:
                yield ChoiceName("?"), unknown
        case PlacesStep(go=go, none=none):
            yield "", go
            yield "none", none
        case Decision(rows=rows, otherwise=otherwise):
            for row in rows:
                yield " and ".join(map(_sentence, row.when)), row.go
            yield "otherwise", otherwise
        case InfoStep(go=go) | Call(go=go):
            yield "", go


def marks(flow: Flow, step: Step) -> Iterator[str]:
    """What a reader must see of a step: whether it ends, warns of danger, rests on critical law."""
    if isinstance(step, Call):
        yield "guide"
    if isinstance(step, PlacesStep):
        yield "places"
    if step.about.danger or (flow.danger and not isinstance(step, Call | Decision)):
        yield "danger"
    if step.about.critical:
        yield "critical"
    if END in targets(step):
        yield "ending"


def _sentence(condition: Condition) -> str:
    """A condition as it is written in a guide."""
    match condition:
        case AnswerIs(answer, values, negated):
            kind = "not " if negated else "one of " if len(values) > 1 else ""
            return f"{answer} is {kind}{', '.join(values)}"
        case AnswerIsKnown(answer, negated):
            return f"{answer} is {'unknown' if negated else 'known'}"
        case DeadlineIsPassed(deadline, perhaps):
            return f"{deadline} is {'perhaps ' if perhaps else ''}passed"
        case DeadlineIsWithin(deadline, days):
            return f"{deadline} is within {days} days"
        case TodayIsBefore(day):
            return f"today is before {day}"


_ENTITIES: Final = {
    '"': "#quot;", "#": "#35;", "&": "#amp;", "<": "#lt;", ">": "#gt;", "`": "#96;", "\\": "#92;",
}  # fmt: skip


def _escaped(text: str) -> str:
    """*text* for a label: Mermaid reads entities as `#quot;`, and HTML where it is drawn."""
    return "".join(_ENTITIES.get(one, one) for one in text)


def _plain(text: str) -> str:
    """*text* for a line of its own, of which nothing is read as a mark."""
    return " ".join(text.replace(";", ",").split())
