"""Every step is reached, every way ends, nothing goes round for ever."""

from collections.abc import Mapping

import pytest

from bot.content.checks.shape import check_shape
from bot.content.report import Report
from bot.model.names import FlowName
from tests.content.sources import content

END = "start:\n  go: end"
DOORS = {"menu": END, "help": END}


def told_of(
    flows: Mapping[str, str], broken: frozenset[str] = frozenset()
) -> list[tuple[str, dict[str, str | int]]]:
    """What is wrong with the shape of these guides."""
    report = Report()
    found = content(flows, report)
    check_shape(found, frozenset(map(FlowName, broken)), found.flows.values(), report)
    return [(one.kind, dict(one.values)) for one in report.in_order()]


def test_sound_guides_have_no_problem() -> None:
    """A ring with a question in it, and calls that end, are right."""
    refused = """
        start:
          choices:
            again: tell
            call: lawyer
        tell:
          go: start
        lawyer:
          call: help
          go: end
    """

    assert told_of({**DOORS, "refused": refused}) == []


def test_of_steps_that_hang_on_one_another_the_first_is_told() -> None:
    """Two lost chains are two mistakes; what hangs on them is none of its own."""
    refused = """
        start: {go: end}
        c: {go: d}
        a: {go: b}
        b: {go: d}
        d: {go: end}
    """

    assert told_of({**DOORS, "refused": refused}) == [
        ("unreachable-step", {"name": "c"}),
        ("unreachable-step", {"name": "a"}),
    ]


def test_of_a_lost_chain_the_head_is_told_wherever_it_stands() -> None:
    """Nobody can come to the head; the others only hang on it."""
    refused = """
        start: {go: end}
        b: {go: end}
        a: {go: b}
    """

    assert told_of({**DOORS, "refused": refused}) == [("unreachable-step", {"name": "a"})]


def test_a_lost_step_that_leads_to_itself_is_told() -> None:
    """Nobody comes to it, although a step goes to it: itself."""
    refused = """
        start: {go: end}
        again:
          choices: {yes: again, no: end}
    """

    assert told_of({**DOORS, "refused": refused}) == [("unreachable-step", {"name": "again"})]


def test_a_ring_is_told_once_and_not_as_a_dead_end_as_well() -> None:
    """One mistake, one message, whichever step of the ring one starts from."""
    refused = """
        start: {go: a}
        a: {go: b}
        b: {go: a}
    """

    assert told_of({**DOORS, "refused": refused}) == [("endless-round", {"steps": "a → b → a"})]


def test_two_rings_are_two_mistakes() -> None:
    """Each is told from its first step."""
    refused = """
        start:
          choices: {one: a, two: b}
        a: {go: a}
        b:
          decide:
            - when: town is known
              go: c
            - otherwise: end
        c: {go: b}
    """

    assert told_of({**DOORS, "refused": refused}) == [
        ("endless-round", {"steps": "a → a"}),
        ("endless-round", {"steps": "b → c → b"}),
    ]


def test_the_first_step_without_a_way_out_is_told() -> None:
    """The others are stuck because of it."""
    refused = """
        start:
          choices: {yes: a, no: end}
        a:
          choices: {yes: b}
        b:
          choices: {yes: a}
    """

    assert told_of({**DOORS, "refused": refused}) == [("no-way-out", {"name": "a"})]


def test_guides_that_call_each_other_are_told_once() -> None:
    """The ring is told from its first guide; a guide that only calls into it is right."""
    flows = {
        **DOORS,
        "a": "start:\n  call: b\n  go: end",
        "b": "start:\n  call: c\n  go: after\nafter:\n  go: end",
        "c": "start:\n  call: b\n  go: end",
    }

    assert told_of(flows) == [("flows-call-each-other", {"flows": "b → c → b"})]


def test_a_guide_that_calls_itself_is_told() -> None:
    """The shortest ring there is."""
    flows = {**DOORS, "a": "start:\n  call: a\n  go: after\nafter:\n  go: end"}

    assert told_of(flows) == [("flows-call-each-other", {"flows": "a → a"})]


def asking(*calls: str) -> str:
    """A guide that asks which of other guides to go on with, and comes back from none."""
    choices = "".join(f"    to-{one}: to-{one}\n" for one in calls)
    steps = "".join(f"to-{one}:\n  call: {one}\n  go: end\n" for one in calls)
    return f"start:\n  choices:\n{choices}    done: end\n{steps}"


def test_a_ring_of_tail_calls_that_asks_is_right() -> None:
    """Each call ends with `go: end`, so nothing is come back to and nothing grows."""
    flows = {**DOORS, "a": asking("b", "c"), "b": asking("c", "b"), "c": asking("a", "help")}

    assert told_of(flows) == []


def test_one_call_in_the_ring_that_is_come_back_to() -> None:
    """Each round would leave one more flow to come back to; also beside a call that ends."""
    both = asking("b") + "again:\n  call: b\n  go: done\ndone:\n  go: end\n"
    both = both.replace("done: end", "done: end\n    again: again")
    flows = {**DOORS, "a": both, "b": asking("c"), "c": asking("a")}

    assert told_of(flows) == [("flows-call-each-other", {"flows": "a → b → c → a"})]


def test_a_ring_of_tail_calls_that_never_asks() -> None:
    """Over the borders of guides as inside one: the bot would go round for ever."""
    flows = {
        **DOORS,
        "a": asking("b"),
        "b": "start:\n  call: c\n  go: end",
        "c": "start:\n  go: on\non:\n  call: b\n  go: end",
    }
    alone = {**DOORS, "a": "start:\n  call: a\n  go: end"}

    assert told_of(flows) == [("endless-round", {"steps": "b/start → c/start → c/on → b/start"})]
    assert told_of(alone) == [("endless-round", {"steps": "a/start → a/start"})]


DECIDES = "{0}:\n  decide:\n    - when: town is known\n      go: {1}\n    - otherwise: end\n"


@pytest.mark.parametrize("again", ["start", "again"])
@pytest.mark.parametrize(
    ("called", "is_right"),
    [
        (asking(), True),
        ("start:\n  go: ask\nask:\n  input: town\n  save: town\n  go: end", True),
        ("start:\n  call: help\n  go: ask\n" + asking().replace("start", "ask"), True),
        (END, False),
        (DECIDES.format("start", "ask") + asking().replace("start", "ask"), False),
        ("start:\n  call: help\n  go: end", False),
    ],
)
def test_a_ring_through_a_guide_that_is_called(called: str, is_right: bool, again: str) -> None:
    """Who is asked in the called guide is asked each round; who may not be goes round for ever."""
    begin = "" if again == "start" else "start:\n  go: again\n"
    ring = f"{begin}{again}:\n  call: b\n  go: more\n" + DECIDES.format("more", again)
    kinds = [kind for kind, _ in told_of({**DOORS, "a": ring, "b": called})]

    assert kinds == ([] if is_right else ["endless-round"])


def test_a_ring_over_guides_through_a_guide_that_is_called() -> None:
    """The same over the borders of guides: one question anywhere on the round is enough."""
    first = "start:\n  call: ask\n  go: on\non:\n  call: b\n  go: end"
    second = DECIDES.format("start", "again") + "again:\n  call: a\n  go: end"
    flows = {**DOORS, "a": first, "b": second}

    assert told_of({**flows, "ask": asking()}) == []
    assert told_of({**flows, "ask": END}) == [
        ("endless-round", {"steps": "a/start → a/on → b/start → b/again → a/start"})
    ]


def test_where_a_called_guide_is_entered_counts() -> None:
    """A guide that asks at its start and is entered behind that does not ask; and the reverse."""
    late = "start:\n  choices: {yes: on, no: end}\non:\n  go: end"
    early = "start:\n  go: end\nask:\n  choices: {yes: end}"
    round_ = "start:\n  call: CALLED\n  go: more\n" + DECIDES.format("more", "start")

    def kinds(called: str, guide: str) -> set[str]:
        told = told_of({**DOORS, "b": guide, "a": round_.replace("CALLED", called)})
        return {kind for kind, _ in told} - {"unreachable-step"}

    assert kinds("b", late) == set()
    assert kinds("b/on", late) == {"endless-round"}
    assert kinds("b", early) == {"endless-round"}
    assert kinds("b/ask", early) == set()


def test_a_ring_over_guides_that_meets_no_start() -> None:
    """Guides that enter each other behind their questions go round as well."""
    guide = "start:\n  choices: {{yes: on, no: end}}\non:\n  call: {0}/on\n  go: end"
    flows = {**DOORS, "a": guide.format("b"), "b": guide.format("a")}

    assert told_of(flows) == [("endless-round", {"steps": "a/on → b/on → a/on"})]


def test_a_ring_of_tail_calls_without_a_way_out() -> None:
    """It asks, but every answer leads on to the other guide: she would never be finished."""
    flows = {
        **DOORS,
        "a": asking("b").replace("    done: end\n", ""),
        "b": asking("a").replace("    done: end\n", ""),
    }

    assert told_of(flows) == [("no-way-out", {"name": "start"})]


def test_guides_that_enter_each_other_and_never_end() -> None:
    """It asks, and could be left at its start, but not from where the other guide enters it."""
    guide = "start:\n  choices: {{yes: on, no: end}}\non:\n  choices: {{more: to}}\n"
    guide += "to:\n  call: {0}/on\n  go: end"
    flows = {**DOORS, "a": guide.format("b"), "b": guide.format("a")}

    assert told_of(flows) == [("no-way-out", {"name": "on"})]


def test_a_call_of_the_menu_is_told_and_is_no_ring() -> None:
    """The menu calls every guide, so calling it back is one mistake and not two."""
    flows = {
        **DOORS,
        "menu": asking("a"),
        "a": "start:\n  call: menu\n  go: end",
    }

    assert told_of(flows) == [("menu-called", {"name": "start"})]


@pytest.mark.parametrize(
    "start",
    [
        "start:\n  call: help\n  go: end",
        "start:\n  call: silent\n  go: end",
        DECIDES.format("start", "on") + "on:\n  go: end",
        "start:\n  places: {kind: eat, none: on}\n  go: end\non:\n  go: end",
    ],
)
def test_the_menu_begins_with_words(start: str) -> None:
    """Where everything leads that does not fit, there is a screen: else there would be none."""
    silent = DECIDES.format("start", "start").replace("go: start", "go: end")

    assert told_of({**DOORS, "silent": silent, "menu": start}) == [
        ("menu-without-words", {"name": "start"})
    ]


def test_a_call_of_a_guide_that_cannot_be_read_is_left_alone() -> None:
    """Its own mistake is told already; whom it calls nobody knows."""
    assert told_of({**DOORS, "a": "start:\n  call: b\n  go: end"}, frozenset({"b"})) == []


def test_the_doors_are_needed_unless_they_are_only_broken() -> None:
    """Without any guide, both are missing; a broken one is there."""
    assert told_of({}) == [("no-help", {}), ("no-menu", {})]
    assert told_of({}, frozenset({"help"})) == [("no-menu", {})]


def test_a_ring_of_guides_is_looked_for_where_they_are_entered() -> None:
    """Entered behind the question that asks, two guides go round for ever; at it, they do not."""
    flows = {
        **DOORS,
        "a": "start:\n  call: b/tell\n  go: end",
        "b": "start:\n  choices:\n    on: tell\n    out: end\ntell:\n  call: a\n  go: end",
    }

    assert [kind for kind, _ in told_of(flows)] == ["endless-round"]
    assert told_of({**flows, "a": "start:\n  call: b\n  go: end"}) == []
