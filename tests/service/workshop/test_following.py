"""Content that is followed: a save is taken, a mistake is told at its line, the last good plays."""

import dataclasses
from collections.abc import Callable
from datetime import date

import pytest

from bot.content.content_folder import ContentFolder
from bot.content.load import Loaded, load
from bot.model.messages import Message
from bot.model.names import FlowName, StepName
from bot.model.problem import Problem, Severity, SourceLocation
from bot.service.conversation import Conversation
from bot.service.workshop.following import Following
from bot.service.workshop.limits import refused
from tests.faces.web.conversations import small

TODAY = date(2026, 11, 21)
FRENCH = "locales/fr/refused.ftl"
GUIDE = "flows/refused.yaml"
ASK = (FlowName("refused"), StepName("ask"))


def conversation_on(loaded: Loaded) -> Conversation:
    assert loaded.content is not None
    return Conversation(loaded.content, loaded.texts, today=lambda: TODAY)


@pytest.fixture(scope="module")
def following(tmp_path_factory: pytest.TempPathFactory) -> Following:
    """One for all: each test leaves the files as it found them."""
    path = tmp_path_factory.mktemp("followed")
    small(path)
    folder = ContentFolder.of(path)
    return Following(folder, conversation_on(load(folder)), conversation_on)


def change(following: Following, path: str, old: str, new: str) -> bool:
    file = following.folder.shipped / path
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")
    return following.look()


def said(following: Following) -> str:
    talk = following.conversation
    return talk.press(_ask(talk)).text


def _ask(talk: Conversation) -> str:
    first = talk.press(talk.menu()).choices[0][0].link or ""
    return talk.press(first).choices[-1][-1].link or ""


def test_a_save_is_taken(following: Following) -> None:
    """What was saved is said; without a change nothing is read again."""
    talk = following.conversation

    assert not following.look()
    assert change(following, FRENCH, "à une association", "à un avocat")
    assert "à un avocat" in said(following)
    assert following.conversation is talk
    assert following.problems == ()
    assert change(following, FRENCH, "à un avocat", "à une association")


@pytest.mark.parametrize(
    ("path", "old", "new", "kind", "line"),
    [
        (FRENCH, "    Montre ton", "Montre ton", "lost-line", "Montre ton"),
        (FRENCH, "Montre ton papier", "Montre { $ton papier", "open-brace", "{ $ton"),
        (FRENCH, "{ $tel-119 }", "{ $tel-118 }", "unknown-variable", "ask ="),
        (GUIDE, "facts: [DAY-01]", "facts: [DAY-99]", "unknown-fact", "DAY-99"),
        (GUIDE, "facts: [DAY-01]", "fact: [DAY-01]", "unknown-key", "fact:"),
    ],
)
def test_the_last_good_content_plays(
    following: Following, path: str, old: str, new: str, kind: str, line: str
) -> None:
    """A broken file is told with line and screen, nothing else changes; mended, it is quiet."""
    before = said(following)

    assert change(following, path, old, new)
    assert kind in {one.kind for one in following.problems}
    problem = next(one for one in following.problems if one.kind == kind)
    written = (following.folder.shipped / path).read_text("utf-8").split("\n")
    assert line in written[problem.place.line - 1]
    assert following.screen_of(problem.place) == ASK
    assert said(following) == before

    assert change(following, path, new, old)
    assert following.problems == ()
    assert said(following) == before


def test_what_every_check_says_comes_later(following: Following) -> None:
    """Errors of the slow checks are added once; warnings are no news."""
    place = SourceLocation(FRENCH, 7)
    slow = Problem(place, "promise", severity=Severity.ERROR)
    before = following.version
    following.checked((slow, Problem(place, "older", severity=Severity.WARNING)))
    following.checked((slow,))

    assert following.problems == (slow,)
    assert following.version == before + 1


def test_places_without_a_screen(following: Following) -> None:
    """A shared file, a line above the first step and a file that is nowhere belong to no screen."""
    for path in ("flows/_deadlines.yaml", "locales/languages.yaml", "flows/none.yaml", "README"):
        assert following.screen_of(SourceLocation(path, 3)) is None
    assert following.screen_of(SourceLocation(GUIDE, 2)) is None


@pytest.mark.parametrize(
    ("change_it", "kind"),
    [
        (lambda _: {"text": "a" * 4097}, "text"),
        (lambda _: {"text": "🧭" * 2049}, "text"),
        (lambda _: {"text": " \n"}, "text"),
        (lambda one: {"choices": (one.choices[0] * 9,)}, "row"),
    ],
)
def test_what_telegram_would_refuse(
    following: Following, change_it: Callable[[Message], dict[str, object]], kind: str
) -> None:
    """Limits count UTF-16 as Telegram does; what is just short enough is not told."""
    talk = following.conversation
    message = talk.press(talk.menu())
    changed = dataclasses.replace(message, **change_it(message))  # type: ignore[arg-type]

    assert list(refused(message)) == []
    assert [one[0] for one in refused(changed)] == [kind]
    assert list(refused(dataclasses.replace(message, text="🧭" * 2048))) == []
