"""
What typed words may cost, whatever they are: everybody waits while one text is read.

Counted in function calls and, generously, in time beside a fixed piece of work, so that a slow
machine is measured by its own measure: a piece takes some 4 ms on a machine of two cores.
"""

import random
import sys
import time
import unicodedata
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.app import conversation_on
from bot.engine.show import step_link
from bot.model.flows import DayQuestion, TownQuestion
from bot.model.names import Locale
from bot.service.conversation import Conversation
from bot.service.danger import DANGER_TYPED
from tests.budget.test_calls import calls
from tests.build import TODAY
from tests.project import the_content

LONGEST = 4_096
"""Signs of a message of Telegram."""
MOST_CALLS = 80_000
"""A third more than the costliest text that was found, names of towns."""
PIECES = 7
"""Times that a fixed piece of work may be done meanwhile; the costliest text takes less than 4."""


def _talk() -> Conversation:
    return conversation_on(the_content(), TODAY)


TALK = _talk()
FR = Locale("fr")


def _links() -> dict[str, str]:
    found = {"menu": TALK.menu(FR), "menu-ar": TALK.menu(Locale("ar"))}
    for (flow, step), table in TALK.compiled.steps.items():
        if isinstance(table.step, TownQuestion):
            found.setdefault("town", step_link(TALK.compiled, FR, None, flow, step))
        if isinstance(table.step, DayQuestion):
            found.setdefault("day", step_link(TALK.compiled, FR, None, flow, step))
    for link in found.values():
        for text in ("bonjour", "zzzzzzzz", "villeneuve dasq"):
            TALK.typed(link, text)
    return found


LINKS = _links()
CHANCE = random.Random(20261130)
MARKS = [chr(code) for code in range(0x300, 0x370)]
VOCABULARY = sorted(
    {
        word
        for words in TALK.compiled.content.danger.values()
        for phrases in words.danger.values()
        for phrase in phrases
        for word in phrase.words.split()
        if len(word) > 4
    }
)


def _misspelt(words: list[str]) -> Iterator[str]:
    for word in words:
        at = CHANCE.randrange(len(word))
        yield word[:at] + CHANCE.choice("abcdefgh") + word[at + 1 :]


def _fill(words: list[str]) -> str:
    return " ".join(CHANCE.choices(words, k=1_500))[:LONGEST]


COSTLY = {
    "one sign that is eighteen": "\ufdfa" * LONGEST,
    "marks in mixed order": "".join(CHANCE.choices(MARKS, k=LONGEST)),
    "two marks in turn": "a" + "\u0316\u0301" * (LONGEST // 2),
    "signs of all scripts": "".join(
        chr(code)
        for code in CHANCE.sample(range(0x20, 0x1F000), 2 * LONGEST)
        if unicodedata.category(chr(code)) != "Cs"
    )[:LONGEST],
    "ordinary": _fill(
        ["je", "voudrais", "savoir", "comment", "aller", "à", "la", "préfecture", "demain", "matin"]
    ),
    "words of danger": _fill(VOCABULARY),
    "misspelt words of danger": _fill(list(_misspelt(VOCABULARY * 3))),
    "misspelt with digits": _fill(
        [word.replace("e", "3").replace("o", "0") for word in _misspelt(VOCABULARY * 3)]
    ),
    "misspelt Arabic": _fill(
        list(_misspelt([word for word in VOCABULARY if not word.isascii()] * 5))
    ),
    "other words": " ".join(f"mot{number}zeb" for number in range(700))[:LONGEST],
    "names of towns": " ".join(
        town.name for _, town in zip(range(500), TALK.compiled.content.towns.values(), strict=False)
    )[:LONGEST],
    "single letters": "a " * (LONGEST // 2),
    "single digits": "1 " * (LONGEST // 2),
    "one letter": "x" * LONGEST,
    "elided": "l'" * (LONGEST // 2),
    "saint": "saint " * (LONGEST // 6),
    "days": "10/11/2026 " * (LONGEST // 11),
    "Hindi": "मुझे मदद चाहिए " * (LONGEST // 15),
}


def _work() -> float:
    """Seconds for a fixed piece of work of this machine, now."""
    begun = time.process_time()
    sum(number * number % 7 for number in range(100_000))
    return time.process_time() - begun


def _seconds(link: str, text: str) -> float:
    begun = time.process_time()
    TALK.typed(link, text)
    return time.process_time() - begun


@pytest.mark.parametrize("screen", LINKS)
@pytest.mark.parametrize("text", COSTLY)
def test_the_costliest_texts(screen: str, text: str) -> None:
    """Whatever a message holds, it costs little more than an ordinary one."""
    counted = calls(lambda: TALK.typed(LINKS[screen], COSTLY[text]))
    least = min(_seconds(LINKS[screen], COSTLY[text]) for _ in range(3))

    assert counted <= MOST_CALLS
    assert least <= PIECES * max(_work() for _ in range(3))


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(st.text(max_size=8), min_size=1, max_size=6),
    st.sampled_from(["", " ", "-", "'"]),
    st.sampled_from(sorted(LINKS)),
)
def test_any_text_again_and_again(parts: list[str], between: str, screen: str) -> None:
    """Nor does any other text that repeats itself up to the length of a message."""
    some = between.join(parts) + between or "a"
    text = (some * (LONGEST // len(some) + 1))[:LONGEST]

    assert calls(lambda: TALK.typed(LINKS[screen], text)) <= MOST_CALLS


@pytest.mark.parametrize("after", ["bonjour " * 500, "\ufdfa" * 4_000, "\u0301\u0316" * 2_000])
def test_danger_at_the_start_of_a_long_text(after: str) -> None:
    """What is cut is the end; and danger is heard at the end of an ordinary long text, too."""
    for said in ("je veux mourir", "au secours il me frappe"):
        message = TALK.typed(LINKS["menu"], f"{said} {after}")
        assert message.counted_as == DANGER_TYPED, said
    assert TALK.typed(LINKS["menu"], "bonjour " * 490 + "je veux mourir").counted_as == DANGER_TYPED


def test_one_folding_for_an_update(monkeypatch: pytest.MonkeyPatch) -> None:
    """A text is folded once, however many readers look at it."""
    module = sys.modules["bot.service.normalize"]
    real, seen = module.plain, []

    def plain(text: str, most: int = module.MOST_SIGNS) -> str:
        seen.append(text)
        return str(real(text, most))

    monkeypatch.setattr(module, "plain", plain)
    text = "zzyyxx qqwwee rrttyy"
    TALK.typed(LINKS["menu"], text)

    assert seen.count(text) == 1
