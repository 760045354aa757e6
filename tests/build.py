"""
Small contents for tests, read from short texts by the project's own readers.

A test writes only the steps that it is about. Everything else (languages, towns, deadlines,
facts, the words of every step) is here and the same for all tests; the words of the program
itself are its own, `locales/<locale>/_face.ftl`.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from textwrap import dedent, indent
from typing import Final, TypeVar

from bot.content.read_data import (
    read_contacts,
    read_deadlines,
    read_facts,
    read_languages,
)
from bot.content.read_flow import read_flow
from bot.content.read_texts import read_texts
from bot.content.report import Report
from bot.content.texts import FACE_FILE, TERMS, Entry, ReviewState, Texts
from bot.content.yaml_tree import Fields, read_tree
from bot.engine.compiled import CompiledContent
from bot.model.content import Content
from bot.model.flows import Flow, SpokenStep, labels
from bot.model.names import TITLE, DeadlineName, FlowName, Locale, StepName, TownId
from bot.model.towns import Town

T = TypeVar("T")
Files = Mapping[str, Mapping[str, str]]
"""Text files by locale and name, each as somebody would write it."""
States = Mapping[tuple[Locale, str, str], ReviewState]

ROOT: Final = Path(__file__).parents[1]
"""The project, where the program's own words and the real guides are."""

TODAY: Final = date(2026, 11, 21)
"""A Saturday."""

FR: Final = Locale("fr")
EN: Final = Locale("en")
AR: Final = Locale("ar")

LANGUAGES: Final = """
fr:
  {code: f, name: Français, french-name: Français, direction: left-to-right,
   babel: fr, button: 26, fallback: []}
en:
  {code: e, name: English, french-name: Anglais, direction: left-to-right,
   babel: en-GB, button: 26, fallback: [fr]}
ar:
  {code: a, name: العربية, french-name: Arabe, direction: right-to-left,
   babel: ar, button: 25, fallback: [fr]}
"""

DEADLINES: Final = """
appeal:
  about: Fifteen days before the court of appeal.
  from: [judge-day, received-day]
  days: 15
  counting: france-civil-procedure
  law: Code de procédure civile, articles 641 and 642
  facts: [REC-18]
  reviewed: 2026-11-02
complaint:
  about: Two months before the administrative court.
  from: letter-day
  months: 2
  counting: calendar
  law: Code de justice administrative, article R421-1
  facts: [REC-01]
  reviewed: 2026-11-02
"""

LAW: Final = """
REC-01:
  says: Le refus doit être écrit.
  law: CASF, article R221-11
  sources: [{title: Légifrance, url: "https://www.legifrance.gouv.fr", dated: 2026-04-03}]
  confidence: high
  read: {on: 2026-11-21, by: Maître Exemple, again-before: 2027-03-01}
REC-18:
  says: L’appel se fait dans les quinze jours.
  law: none
  sources: [{title: Guide, url: "https://exemple.fr", dated: undated}]
  confidence: medium
  critical: true
  read: {on: 2026-11-21, by: nobody yet, again-before: 2027-03-01}
"""

CONTACTS: Final = """
tel-119:
  {number: "119", name: Enfance en danger, for: enfant en danger, cost: gratuit,
   hours: jour et nuit, source: "https://www.allo119.gouv.fr", checked: 2026-11-21}
"""

TOWNS: Final = (
    Town(TownId(2988507), "Paris", "paris", 2138551, ("Lutèce", "باريس", "پاریس")),
    Town(TownId(2995469), "Marseille", "marseille", 877215, ("مرسيليا",)),
    Town(TownId(2996944), "Lyon", "lyon", 520774, ("ليون", "Lione")),
    Town(TownId(2972315), "Toulouse", "toulouse", 511684, ("تولوز",)),
    Town(TownId(2998324), "Lille", "lille", 238695, ("ليل",)),
    Town(TownId(2980916), "Saint-Denis", "saint-denis", 96128, ("سان دوني",)),
    Town(TownId(2975446), "Sainte-Adresse", "sainte-adresse", 7883),
)

MENU: Final = """
start:
  choices: {refused: refused, doors: doors}
doors:
  choices: {lawyer: lawyer, about: about, help: help}
about: {go: end}
refused: {call: refused, go: end}
lawyer: {call: lawyer, go: end}
help: {call: help, go: end}
"""

REFUSED: Final = """
start:
  choices: {department: department, judge: judge-day, unsure: hub}

department:
  facts: [REC-01]
  go: letter-day
letter-day: {input: date, save: letter-day, go: letter-time}
letter-time:
  decide:
    - {when: complaint is passed, go: letter-late}
    - otherwise: letter-in-time
letter-in-time: {critical: true, go: time-to-18}
letter-late: {go: hub}

time-to-18:
  save: time-to-18
  asks-again-after: 30 days
  choices: {soon: hub, later: hub}

judge-day: {input: date, save: judge-day, unknown: urgent, go: received-day}
received-day: {input: date, save: received-day, unknown: time-left, go: time-left}
time-left:
  decide:
    - {when: appeal is passed, go: late}
    - {when: appeal is within 3 days, go: urgent}
    - otherwise: in-time
in-time: {facts: [REC-18], critical: true, go: hub}
urgent: {was: [hurry], go: lawyer}
late: {facts: [REC-01], go: hub}

hub:
  choices: {lawyer: lawyer, letter: department, town: known, out: last}
lawyer: {call: lawyer, go: hub}
known:
  decide:
    - {when: [town is known, time-to-18 is not soon], go: town-known}
    - otherwise: town-unknown
town-known: {go: hub}
town-unknown: {go: end}
last: {facts: [REC-01], go: end}
"""

LAWYER: Final = """
start: {input: town, save: town, unknown: any-town, go: which}
which:
  decide:
    - {when: town is paris, go: paris}
    - {when: "town is one of lyon, marseille", go: big}
    - {when: today is before 2027-01-01, go: old-year}
    - otherwise: any-town
paris: {go: free}
big: {go: free}
old-year: {go: free}
any-town: {go: free}
free:
  choices: {yes: end, no: help}
help: {go: end}
"""

HELP: Final = """
start: {danger: true, choices: {hurt: hurt, not-hurt: end}}
hurt: {go: end}
"""

FLOWS: Final[Mapping[str, str]] = {
    "menu": MENU,
    "refused": REFUSED,
    "lawyer": LAWYER,
    "help": HELP,
}
"""Guides that hold every kind of step, a loop, a call, and decisions of every kind."""

SHOWS: Final[Mapping[str, str]] = {
    "refused/in-time": "appeal",
    "refused/letter-in-time": "complaint",
}
"""Steps whose words name a deadline."""


def compiled_of(
    flows: Mapping[str, str] = FLOWS, *, shows: Mapping[str, str] | None = None
) -> CompiledContent:
    """The tables of a small content."""
    return CompiledContent.of(content_of(flows, shows=shows))


def content_of(
    flows: Mapping[str, str] = FLOWS,
    *,
    deadlines: str = DEADLINES,
    law: str = LAW,
    towns: Sequence[Town] = TOWNS,
    shows: Mapping[str, str] | None = None,
) -> Content:
    """
    A small content.

    Args:
        flows: Steps by name of the flow, or a whole file when it says `steps:`.
        shows: The deadline named by the words of "flow/step".
    """
    named = SHOWS if shows is None else shows
    read = {FlowName(name): flow_of(name, text) for name, text in flows.items()}
    return Content(
        flows=read,
        deadlines=_data(deadlines, read_deadlines),
        facts=_data(law, read_facts),
        contacts=_data(CONTACTS, read_contacts),
        towns={town.id: town for town in towns},
        languages=_data(LANGUAGES, read_languages),
        source=FR,
        shows={
            _place(where): (DeadlineName(deadline),)
            for where, deadline in named.items()
            if _place(where)[0] in read and _place(where)[1] in read[_place(where)[0]].steps
        },
    )


def flow_of(name: str, text: str) -> Flow:
    """
    One flow.

    Raises:
        ValueError: When the readers find a problem in it.
    """
    body = dedent(text)
    if not re.search(r"^steps:", body, re.MULTILINE):
        body = "steps:\n" + indent(body, "  ")
    head = f"flow: {name}\nabout: For a test.\n"
    read = "read: {on: 2026-11-21, by: nobody yet, again-before: 2027-03-01}\n"
    report = Report()
    path = f"flows/{name}.yaml"
    flow = read_flow(path, _tree(path, head + read + body, report), report)
    if flow is None:
        raise ValueError(f"{path}: {report.problems}")
    return flow


def texts_of(content: Content, own: Files | None = None, states: States | None = None) -> Texts:
    """
    Words for every step in every language, in which one sees where they come from.

    Args:
        own: Messages that a test writes itself, in place of the ready ones.
    """
    files: dict[Locale, dict[str, dict[str, Entry]]] = {}
    for locale in content.languages:
        ready = {str(name): _ready(content, locale, flow) for name, flow in content.flows.items()}
        ready |= {FACE_FILE: _face(locale), TERMS: "-judge = judge"}
        files[locale] = {}
        for name, text in ready.items():
            entries = entries_of(f"locales/{locale}/{name}.ftl", text)
            mine = (own or {}).get(locale, {}).get(name, "")
            files[locale][name] = entries | entries_of(f"locales/{locale}/{name}.ftl", dedent(mine))
    by_locale: defaultdict[Locale, dict[tuple[str, str], ReviewState]] = defaultdict(dict)
    for (locale, file, name), state in (states or {}).items():
        by_locale[locale][file, name] = state
    return Texts(files, by_locale)


def without(texts: Texts, locale: Locale, file: str, name: str) -> Texts:
    """The same texts with one message missing in one language."""
    entries = {key: one for key, one in texts.files[locale][file].items() if key != name}
    files = {**texts.files, locale: {**texts.files[locale], file: entries}}
    return Texts(files, texts.states)


def entries_of(path: str, text: str) -> dict[str, Entry]:
    """The messages of one text file."""
    return read_texts(path, text, Report())


def all_reviewed(texts: Texts) -> Texts:
    """The same texts, each read by somebody who speaks the language."""
    states = {
        locale: {
            (file, name): ReviewState.REVIEWED
            for file, entries in files.items()
            for name in entries
        }
        for locale, files in texts.files.items()
    }
    return Texts(texts.files, states)


@cache
def _face(locale: Locale) -> str:
    return (ROOT / "locales" / locale / f"{FACE_FILE}.ftl").read_text(encoding="utf-8")


def _ready(content: Content, locale: Locale, flow: Flow) -> str:
    lines = [f"{TITLE} = ⚖️ {locale} {flow.name}"]
    for name, step in flow.steps.items():
        if not isinstance(step, SpokenStep):
            continue
        shown = content.shows.get((flow.name, name), ())
        named = "".join(f" {{ ${deadline} }}" for deadline in shown)
        lines.append(f"{name} = {locale} {flow.name} {name}{named}")
        lines.extend(f"    .{label} = {locale} {label}" for label in labels(step))
    return "\n".join(lines) + "\n"


def _place(where: str) -> tuple[FlowName, StepName]:
    flow, _, step = where.partition("/")
    return FlowName(flow), StepName(step)


def _data(text: str, read: Callable[[Fields, Report], T]) -> T:
    report = Report()
    found = read(_tree("data.yaml", dedent(text), report), report)
    if report.problems:
        raise ValueError(f"{report.problems}")
    return found


def _tree(path: str, text: str, report: Report) -> Fields:
    tree = read_tree(path, text, report)
    if tree is None:
        raise ValueError(f"{path}: {report.problems}")
    return tree
