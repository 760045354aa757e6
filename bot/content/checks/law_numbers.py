"""
Whether a length of time is the same in the law, in the deadline and in the words of the guide.

A day that is counted with 30 for 15 is believed until it is too late. Only French is read: the
translations are held against it. Where the facts behind a screen say no length of that unit,
nothing can be compared, and nothing is told.
"""

from collections.abc import Iterable, Mapping

from bot.content.patterns import parse_message, words_of
from bot.content.report import Report
from bot.content.texts import Entry, Texts
from bot.model.content import Content
from bot.model.deadlines import Deadline, Unit
from bot.model.durations import Duration, durations
from bot.model.names import FactId, FlowName, StepName

_UNITS = {Unit.DAYS: "day", Unit.WORKING_DAYS: "day", Unit.MONTHS: "month"}
_COUNTED_IN = frozenset({"day", "week", "month"})
_SAFE = "-safe"
"""How the name of a deadline ends that counts to a careful day before the last one."""


def check_law_numbers(content: Content, texts: Texts, report: Report) -> None:
    """Look at every deadline, then at every text of a step that names facts."""
    said = {fact.id: durations(fact.says) for fact in content.facts.values()}
    for deadline in content.deadlines.values():
        each = [_law_of([fact], said) for fact in deadline.facts
                if fact in content.facts and content.facts[fact].critical]  # fmt: skip
        is_told = _check_deadline(deadline, _law_of(deadline.facts, said), report)
        for law in each:
            is_told = is_told or _check_deadline(deadline, law, report, other_facts_know=True)
    terms = texts.terms(content.source, content.source)
    for flow in content.flows.values():
        path = f"locales/{content.source}/{flow.name}.ftl"
        if report.has_errors_in(path):
            continue
        for name, step in flow.steps.items():
            entry = texts.entry(content.source, flow.name, name)
            if entry is not None and step.about.facts:
                law = _law_of(step.about.facts, said)
                law |= _counted(content, flow.name, name)
                is_critical = step.about.critical and any(
                    content.facts[one].critical and said.get(one) for one in step.about.facts
                )
                _check_text(entry, law, step.about.facts, terms, report, is_critical=is_critical)


Said = Mapping[FactId, Mapping[Duration, str]]


def _law_of(facts: Iterable[FactId], said: Said) -> dict[Duration, str]:
    return {length: words for fact in facts for length, words in said.get(fact, {}).items()}


def _check_deadline(
    deadline: Deadline,
    every: Mapping[Duration, str],
    report: Report,
    *,
    other_facts_know: bool = False,
) -> bool:
    """
    Whether it was told: it is as long as its law says, or one day less; a careful one not longer.

    Asked of all its facts, then of each critical one: of two that disagree, one has changed.
    """
    unit = _UNITS[deadline.unit]
    law = {length: words for length, words in every.items() if length[1] == unit}
    if not law:
        # Fifteen months for fifteen days: what the law counts in is known, and is another unit.
        law = {length: words for length, words in every.items() if length[1] in _COUNTED_IN}
    if not law or (other_facts_know and not any(length[1] == unit for length in law)):
        return False
    counts = {count for count, of in law if of == unit}
    is_right = deadline.length in counts or deadline.length + 1 in counts
    if deadline.name.endswith(_SAFE):
        is_right = deadline.length <= max(counts, default=0)
    if not is_right:
        number = str(deadline.length)
        place = report.find(deadline.place, number, key=deadline.unit.value)
        facts = ", ".join(deadline.facts)
        report.error(
            place, "other-than-law", text=deadline.name, here=number, facts=facts, law=_some(law)
        )
    return not is_right


def _counted(content: Content, flow: FlowName, step: StepName) -> dict[Duration, str]:
    """The lengths of the deadlines whose day the text shows."""
    shown = (content.deadlines[one] for one in content.shows.get((flow, step), ()))
    return {(one.length, _UNITS[one.unit]): str(one.length) for one in shown}


def _check_text(
    entry: Entry,
    law: Mapping[Duration, str],
    facts: Iterable[FactId],
    terms: Mapping[str, Entry],
    report: Report,
    *,
    is_critical: bool,
) -> None:
    shape = parse_message(entry.source)
    if shape.value is None:
        return

    def term(name: str) -> str | None:
        return terms[name].source if name in terms else None

    said = durations(words_of(shape.value, term))
    # "3 à 10 jours" is one length, and right when the law says one of the two.
    known = {written for length, written in said.items() if length in law}
    for (count, unit), written in said.items():
        same_unit = {length: words for length, words in law.items() if length[1] == unit}
        if not same_unit and unit == "week":
            # Two weeks are fifteen days as one speaks, or fourteen.
            same_unit = {length: words for length, words in law.items() if length[1] == "day"}
            if not {(7 * count, "day"), (7 * count + 1, "day")}.isdisjoint(same_unit):
                continue
        if same_unit and written not in known:
            tell = report.error if is_critical else report.warning
            word = str(count) if str(count) in written else written
            place = report.find(entry.place, word, below=12)
            named = ", ".join(facts)
            tell(place, "other-than-law", text=entry.name, here=written, facts=named,
                 law=_some(same_unit))  # fmt: skip
            return


def _some(law: Mapping[Duration, str]) -> str:
    return ", ".join(dict.fromkeys(law.values()))
