"""The flowchart of a guide: every step, every way, every mark, and nothing that is misread."""

import re
from functools import cache

import pytest

from bot.content.read_flow import read_flow
from bot.content.read_texts import read_texts
from bot.content.report import Report
from bot.content.texts import Entry
from bot.content.yaml_tree import read_tree
from bot.model.flows import Flow
from bot.model.graph import targets
from bot.model.names import END
from bot.service.workshop.mermaid import CLASSES, as_mermaid
from tests.build import FLOWS, ROOT, flow_of

GUIDES = [one.stem for one in sorted((ROOT / "flows").glob("[!_]*.yaml"))]
_TEXT = r'"[^"`\\]*"'
LINE = re.compile(
    "|".join(
        [
            "flowchart TD", r"acc(?:Title|Descr): [^;]*",
            rf"(?:s\d+|fin)(?:\[{_TEXT}\]|\[/{_TEXT}/\]|\{{{_TEXT}\}}|\[\[{_TEXT}\]\]"
            rf"|\[\({_TEXT}\)\]|\({_TEXT}\)|\(\[{_TEXT}\]\))",
            rf"s\d+ -->(?:\|{_TEXT}\|)? (?:s\d+|fin)",
            rf"class s\d+ (?:{'|'.join(CLASSES)})", r"classDef \w+ [\w:#,-]+",
        ]
    )
)  # fmt: skip
"""The part of the grammar of flowcharts that we write (Mermaid 11, "Flowcharts - Basic Syntax")."""


@cache
def texts(name: str) -> dict[str, Entry]:
    """The French texts of a file."""
    path = f"locales/fr/{name}.ftl"
    return read_texts(path, (ROOT / path).read_text(encoding="utf-8"), Report())


def drawn(flow: Flow, entries: dict[str, Entry]) -> list[str]:
    """The lines of its flowchart."""
    return as_mermaid(
        flow,
        lambda step: entries[step].source if step in entries else None,
        lambda term: texts("_terms")[term].source if term in texts("_terms") else None,
    ).splitlines()


def real(name: str) -> Flow:
    """A guide of the project."""
    path, report = f"flows/{name}.yaml", Report()
    tree = read_tree(path, (ROOT / path).read_text(encoding="utf-8"), report)
    assert tree is not None
    flow = read_flow(path, tree, report)
    assert flow is not None
    return flow


@pytest.mark.parametrize("name", GUIDES)
def test_every_guide(name: str) -> None:
    """Each line is one that is drawn; each step stands there once, with as many ways as it has."""
    flow = real(name)
    lines = drawn(flow, texts(name))
    wrong = [one for one in lines if not LINE.fullmatch(one)]
    nodes = [one for one in lines if re.match(r"s\d+[\[({]", one)]

    assert wrong == []
    assert len(nodes) == len(flow.steps)
    for number, step in enumerate(flow.steps.values()):
        ways = {one.rpartition(" ")[2] for one in lines if one.startswith(f"s{number} -->")}
        assert len(ways) == len(set(targets(step)))
        assert ("fin" in ways) == (END in targets(step)) == (f"class s{number} ending" in lines)
        assert (f"class s{number} critical" in lines) == step.about.critical
        assert all(fact in nodes[number] for fact in step.about.facts)


def test_marks_and_shapes() -> None:
    """What decides, calls, asks and lists places can be told apart; danger is marked."""
    flow = flow_of(
        "one",
        """
        start: {danger: true, choices: {yes: look, no: which}}
        which: {decide: [{when: [town is one of paris, lyon], go: day}, {otherwise: other}]}
        day: {input: date, save: judge-day, unknown: end, go: other}
        look: {places: {search: sleep, none: end}, go: end}
        other: {call: refused/hub, go: end}
        """.replace("[town is one of paris, lyon]", "'town is one of paris, lyon'"),
    )
    text = "\n".join(drawn(flow, {}))

    assert 's0["<b>start</b>"]' in text
    assert "class s0 danger" in text
    assert 's1{"<b>which</b>"}' in text
    assert 's1 -->|"town is one of paris, lyon"| s2' in text
    assert 's2[/"<b>day</b>"/]' in text
    assert 's3[("<b>look</b><br>📍 sleep")]' in text
    assert "class s3 places" in text
    assert 's4[["<b>other</b><br>→ refused/hub"]]' in text


def test_signs_of_the_language_of_charts() -> None:
    """Words with quotation marks, brackets and signs of markup are words."""
    flow = flow_of("lawyer", FLOWS["lawyer"])
    source = 'paris = Dis "non" <b>`x`</b> #1; [a] {"{"}b{"}"} | \\\n'
    entries = read_texts("locales/fr/x.ftl", source, Report())
    lines = drawn(flow, entries)
    node = next(one for one in lines if "paris" in one)

    assert [one for one in lines if not LINE.fullmatch(one)] == []
    assert "#quot;non#quot; #lt;b#gt;#96;x#96;#lt;/b#gt; #35;1; [a] {b} | #92;" in node
