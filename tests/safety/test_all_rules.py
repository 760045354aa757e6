"""Every safety rule that a machine can hold is held by a test, or is said to come later and why."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent
HELD_IN = ("safety", "endtoend", "faults", "store", "faces", "rendering", "service", "content")
"""Where tests are looked for. Those that need a process or a database stand with their like."""
ID = re.compile(r"\b[A-G](?:1[0-3]|[1-9])\b")
ONLY_IDS = re.compile(r"[A-G]\d+(?:, [A-G]\d+)*")

RULES = {
    "A1": "help by word, button and command from everywhere",
    "A2": "words of danger are found in everything typed",
    "A3": "an exact one opens help, a near one asks first",
    "A4": "buttons of the bot raise no alarm",
    "A5": "help comes first, at once, on one screen",
    "A6": "help answers when everything else is broken",
    "A7": "no question, no proof, no promise about danger",
    "A8": "only contacts that somebody has checked",
    "A9": "what raised the alarm is not kept",
    "A10": "the bot says what it cannot do",
    "B1": "leaving in one tap",
    "B3": "erasing at once, both sides",
    "B4": "the goodbye repeats nothing",
    "B5": "a warning about shared phones",
    "B6": "messages of the bot's own are neutral on a lock screen",
    "C1": "no name, age, number, place or story is asked or kept",
    "C2": "everything kept has an end",
    "C3": "her number at Telegram is kept as a keyed hash only",
    "C4": "what is kept is sealed, and the key lies elsewhere",
    "C5": "photos, files, contacts and voices are not fetched",
    "C6": "what is typed is in no log",
    "C7": "no position is kept",
    "C8": "totals only, small ones hidden, no tracker",
    "C9": "no profile, no score",
    "C11": "copies obey the same erasing",
    "D1": "/privacy answers, from the real settings",
    "D2": "requests about her data are answered at once",
    "D3": "Telegram can see this chat; never called secret",
    "D4": "nobody is sent to a translating company",
    "D5": "no age is asked; everything also exists outside Telegram",
    "D7": "no money, no codes, said on the first screen",
    "D8": "messages of the bot's own only on her wish, with a stop",
    "D10": "links lead to checked places only",
    "E1": "short sentences, one idea",
    "E2": "French words of papers stay French and are explained",
    "E3": "no word that blames or frightens",
    "E5": "every step can be heard",
    "E6": "buttons stand alone without their sign",
    "E7": "the language can be changed on every screen",
    "E8": "a missing translation is not hidden",
    "E9": "a warning and a skip before hard subjects",
    "F1": "each statement of law has its source",
    "F2": "a passed date warns or withdraws",
    "F3": "a second person approves",
    "F4": "information, no lawyer, no promise",
    "F7": "each entry in three taps",
    "F8": "no machine writes to her",
    "F9": '"this is wrong" everywhere',
    "F10": "a changed guide loses nobody",
    "G1": "a hand-off says who, when, what",
    "G2": "no secrecy without limits, no delay that is not measured",
    "G3": "outside hours it says so",
    "G4": "nothing is passed on without the tap",
    "G5": "afterwards it asks whether somebody answered",
    "G7": "least rights for each role",
    "G9": "no public start without the people who answer for it",
}

LATER = {
    "B6": "the bot sends nothing of its own yet: with reminders and alerts",
    "D8": "the bot sends nothing of its own yet: with reminders and alerts",
    "E9": "no step is marked as hard yet: with the mark, in the format of guides",
    "G1": "with the hand-off to helpers",
    "G2": "with the hand-off to helpers",
    "G3": "with the hand-off to helpers",
    "G4": "with the hand-off to helpers",
    "G5": "with the hand-off to helpers",
    "G7": "with the hand-off to helpers: nobody signs in yet",
}
"""Rules about parts that are not built yet, and with what they come."""

PARTLY = {
    "A8": "the alert to the organisation: with alerts; now a warning of lint and a line in the log",
    "D5": "the same content outside Telegram: with the web pages; now no age is asked",
    "E5": "recordings themselves: when somebody has spoken them; how they are played is tested",
}
"""Rules of which a part is held, and what is missing."""


def rules_of(source: str) -> Iterator[str]:
    """The rules that the tests of a file name in their docstrings."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        head, colon, _ = (ast.get_docstring(node) or "").partition(":")
        if node.name.startswith("test_") and colon and ONLY_IDS.fullmatch(head):
            yield from ID.findall(head)


def held() -> set[str]:
    """Every rule that a test names."""
    return {
        rule
        for folder in HELD_IN
        for file in (TESTS / folder).rglob("test_*.py")
        for rule in rules_of(file.read_text(encoding="utf-8"))
    }


def test_the_reader_finds() -> None:
    """A docstring that begins with rules counts; a word that looks like one inside it does not."""
    source = '''
def test_one():
    """A1, B3: it holds."""
async def test_two():
    """C5: an A4 page."""
def test_three():
    """Written on A4."""
def other():
    """D1: no test."""
'''

    assert list(rules_of(source)) == ["A1", "B3", "C5"]


def test_every_rule_is_held_or_comes_later() -> None:
    """No rule is forgotten, and none waits that is held already."""
    found = held()

    assert set(RULES) - found - set(LATER) == set()
    assert found & set(LATER) == set()
    assert set(PARTLY) <= found
    assert set(LATER) <= set(RULES)


def test_no_other_rule_is_named() -> None:
    """A test that names a rule which is none, or one that only people can hold, has a slip."""
    assert held() - set(RULES) == set()
