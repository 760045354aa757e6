"""Answers that are read were given, and answers that are given are read."""

from tests.content.checks.answers import decides, never_given, told_of


def test_an_answer_that_is_not_a_value_is_not_known() -> None:
    """`town is not paris` also holds for somebody who has not told her town."""
    steps = """
        start: {input: town, save: town, unknown: guard, go: guard}
        guard:
          decide:
            - when: town is not paris
              go: ask
            - otherwise: end
        ask:
          decide:
            - when: town is paris
              go: ring
            - otherwise: end
        ring: {go: end}
    """

    assert told_of({"a": steps}) == []


def test_an_answer_that_nobody_gave_on_the_way_is_told() -> None:
    """It is asked in this guide, but after the decide."""
    steps = """
        start:
          decide:
            - when: town is paris
              go: end
            - otherwise: ask
        ask: {input: town, save: town, go: end}
    """

    assert never_given("start", "town") == told_of({"a": steps})


def test_an_answer_that_a_loop_drops_is_told() -> None:
    """Coming back to a step cuts the way to it, and the answers given since."""
    steps = """
        start:
          choices: {ask: ask, decide: decide}
        ask: {input: town, save: town, go: start}
        decide:
          decide:
            - when: town is paris
              go: end
            - otherwise: end
    """

    assert never_given("decide", "town") == told_of({"a": steps})


def test_a_longer_way_that_leaves_more_steps_open_is_walked_too() -> None:
    """By `one`, the decide is on the way already; by `two`, it comes after the question."""
    steps = """
        start:
          choices: {one: decide, two: tell}
        tell: {go: ask}
        ask:
          choices: {bed: after, none: after}
          save: bed
        after: {go: decide}
        decide:
          decide:
            - when: bed is bed
              go: end
            - otherwise: ask
    """

    assert told_of({"a": steps}) == []


def test_a_guide_of_many_forks_is_walked_in_a_moment() -> None:
    """Ways that come together again are walked once, or thirty forks would take for ever."""
    forks = "\n".join(
        f"s{number}:\n  choices: {{a: l{number}, b: r{number}}}\n"
        f"l{number}: {{go: s{number + 1}}}\nr{number}: {{go: s{number + 1}}}"
        for number in range(30)
    )

    assert told_of({"a": f"start: {{go: s0}}\n{forks}\ns30: {{go: end}}"}) == []


def test_a_deadline_in_a_decide_reads_the_days_it_counts_from() -> None:
    """Without any of them it is never passed, so the row catches nobody."""
    assert never_given("start", "letter-date") == told_of({"a": decides("appeal is passed")})


def test_today_is_known_to_everybody() -> None:
    """A row about today reads no answer."""
    assert told_of({"a": decides("today is before 2027-01-01")}) == []


def test_an_answer_that_is_saved_and_never_read_is_told_once() -> None:
    """We do not ask for what we do not need; two steps that save it are one mistake."""
    steps = """
        start: {input: town, save: town, unknown: again, go: end}
        again: {input: town, save: town, go: end}
    """

    assert told_of({"a": steps}) == [("unused-answer", {"answer": "town", "name": "start"})]


def test_a_choice_that_saves_nothing_is_never_unused() -> None:
    """Most questions only lead on."""
    assert told_of({"a": "start:\n  choices: {yes: end}"}) == []
