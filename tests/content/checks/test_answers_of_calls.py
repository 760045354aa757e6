"""Answers go along into a guide that is called, and come back out of it."""

from tests.content.checks.answers import decides, never_given, told_of, without_start

BEHIND = """
{step}:
  decide:
    - when: {condition}
      go: {go}
    - otherwise: {otherwise}
ask:
  choices: {{yes: decide, no: decide}}
  save: bed
decide:
  decide:
    - when: [{reads}]
      go: end
    - otherwise: end
"""


def behind(step: str, condition: str, reads: str, go: str = "ask", otherwise: str = "end") -> str:
    """A step that decides, behind it a question, and behind that a step that *reads*."""
    return BEHIND.format(step=step, condition=condition, reads=reads, go=go, otherwise=otherwise)


DECIDE_TOWN = behind("start", "town is known", "town is paris, bed is yes")
ASK_TOWN = "start: {input: town, save: town, go: call}\ncall: {call: b, go: end}"


def test_a_guide_that_is_called_may_read_what_its_caller_asked() -> None:
    """And what it asks itself behind such a decide is given too."""
    assert told_of({"a": ASK_TOWN, "b": DECIDE_TOWN}) == []


def test_what_stands_behind_a_deadline_of_the_caller_is_looked_at() -> None:
    """The caller may have asked for the day, so the row may hold, and more be asked behind it."""
    caller = "start: {input: date, save: judge-date, go: call}\ncall: {call: b, go: end}"
    called = "start: {input: town, save: town, go: guard}"
    called += behind("guard", "hearing is passed", "bed is yes, town is paris")

    assert told_of({"a": caller, "b": called}) == []


def test_what_stands_behind_an_answer_of_the_caller_is_looked_at() -> None:
    """`is unknown` need not hold when the caller may have asked; those who told go on."""

    def called(answer: str) -> str:
        reads = f"bed is yes, hearing is passed, {answer} is known"
        guard = behind("guard", f"{answer} is unknown", reads, go="end", otherwise="ask")
        return "start: {input: date, save: judge-date, go: guard}" + guard

    assert told_of({"a": ASK_TOWN, "b": called("town")}) == []
    assert told_of({"a": called("judge-date")}) == []


def test_the_caller_of_the_caller_may_have_asked() -> None:
    """Answers go along through all guides that are open."""
    between = "start: {call: c, go: end}"

    assert told_of({"a": ASK_TOWN, "b": between, "c": DECIDE_TOWN}) == []


def test_callers_in_a_ring_are_looked_at_once() -> None:
    """Another check tells of the ring; this one must come to an end."""
    ring = "start: {call: b, go: end}"

    assert told_of({"a": ASK_TOWN, "b": DECIDE_TOWN, "c": ring + "\nx: {call: c, go: end}"}) == []


def test_a_guide_called_before_may_have_asked() -> None:
    """`a` calls one guide that asks, then the one that reads."""
    caller = """
        start: {call: asks, go: then}
        then: {call: b, go: end}
    """
    asks = "start: {go: town}\ntown: {input: town, save: town, go: end}"

    assert told_of({"a": caller, "asks": asks, "b": DECIDE_TOWN}) == []


def test_the_menu_gives_no_answers() -> None:
    """A guide that is begun from the menu begins with nothing known."""
    flows = {"menu": ASK_TOWN, "b": decides("town is known")}

    assert never_given("start", "town") == told_of(flows)


def test_what_a_called_guide_asks_at_once_is_known_after_it() -> None:
    """A deadline may be shown behind a call that always asks for its day."""
    caller = "start: {call: b, go: day}\nday: {go: end}"
    asks = "start: {input: date, save: judge-date, go: end}"

    assert told_of({"a": caller, "b": asks}, {("a", "day"): ("hearing",)}) == []


def test_what_a_called_guide_may_not_have_asked_is_not_known_after_it() -> None:
    """She may not have known the day, or have been led past the question."""
    caller = "start: {call: b, go: day}\nday: {go: end}"
    unsure = "start: {input: date, save: judge-date, unknown: end, go: end}"
    later = "start: {go: ask}\nask: {input: date, save: judge-date, go: end}"
    expected = without_start("day", "start → day", "hearing")

    assert expected == told_of({"a": caller, "b": unsure}, {("a", "day"): ("hearing",)})
    assert expected == told_of({"a": caller, "b": later}, {("a", "day"): ("hearing",)})


def test_a_decide_after_a_call_may_ask_what_the_called_guide_asked() -> None:
    """Known or not, the decide leads each to her own step."""
    caller = """
        start: {call: b, go: guard}
        guard:
          decide:
            - when: judge-date is unknown
              go: end
            - otherwise: day
        day: {go: end}
    """
    deadline = caller.replace("judge-date is unknown", "hearing is passed").replace(
        "go: end\n            - otherwise: day", "go: day\n            - otherwise: end"
    )
    unsure = "start: {input: date, save: judge-date, unknown: end, go: end}"

    assert told_of({"a": caller, "b": unsure}, {("a", "day"): ("hearing",)}) == []
    assert told_of({"a": deadline, "b": unsure}, {("a", "day"): ("hearing",)}) == []


def test_what_the_choice_of_a_called_guide_saves_is_known_after_it() -> None:
    """A question is always answered: there is no way past its buttons."""
    caller = """
        start: {call: b, go: decide}
        decide:
          decide:
            - when: bed is unknown
              go: day
            - otherwise: end
        day: {go: end}
    """
    asks = "start:\n  choices: {yes: end, no: end}\n  save: bed"

    assert told_of({"a": caller, "b": asks}, {("a", "day"): ("hearing",)}) == []


def test_a_day_that_is_shown_where_a_guide_is_entered_is_asked_for() -> None:
    """A call past the question for a day shows a time limit that cannot be counted."""
    called = "start: {input: date, save: letter-date, go: day}\nday: {go: end}"
    shows = {("b", "day"): ("appeal",)}

    assert told_of({"a": "start: {call: b, go: end}", "b": called}, shows) == []
    assert told_of({"a": "start: {call: b/day, go: end}", "b": called}, shows) == without_start(
        "day", "day"
    )
