"""D, E, F: links, sentences, ways through the guides, what is in the code at all."""

import re
from collections import deque
from pathlib import Path

import pytest

from bot.content.texts import TERMS
from bot.engine.links import with_verb
from bot.engine.show import menu_link, show, step_link
from bot.model.flows import Call
from bot.model.messages import Message
from bot.model.names import MENU, START, FlowName, Locale
from bot.model.screens import Note
from bot.model.verbs import Verb
from bot.store.memory import StoreInMemory
from tests.project import opened
from tests.safety.everything import LOCALES, ROOT, TODAY, talk, the_content
from tests.safety.telegram_face import Line, handler, said

MOST_WORDS = 16
USUAL_WORDS = 12
TAPS = 3
GENERATORS = ("openai", "anthropic", "mistralai", "transformers", "langchain", "llama", "gpt4all",
              "google.generativeai", "cohere", "deepl", "googletrans")  # fmt: skip
TRANSLATE_BUTTON = {
    "fr": r"bouton (?:«\s)?traduire|traduction (?:de )?telegram|google traduction|deepl",
    "en": r"translate button|telegram(?:’s)? translat|google translate|deepl",
    "ar": r"زر الترجمة|ترجمة تيليغرام|ترجمة غوغل|deepl",
}


def pages(locale: Locale) -> list[Message]:
    """Each step and what more can be asked of it."""
    verbs = (Verb.SHOW, Verb.MORE, Verb.SOURCES, Verb.WRONG, Verb.PRIVACY, Verb.ERASE)
    return [talk().press(with_verb(one.link, verb)) for one in opened(locale) for verb in verbs]


@pytest.mark.parametrize("locale", LOCALES)
def test_nobody_is_sent_to_a_translating_company(locale: Locale) -> None:
    """D4: no text advises the button "translate", nor a page that translates."""
    advised = re.compile(TRANSLATE_BUTTON[locale], re.IGNORECASE)

    assert [one.link for one in pages(locale) if advised.search(one.text)] == []


@pytest.mark.parametrize("command", ["/mydata", "/erase"])
async def test_her_data_at_once(command: str) -> None:
    """D2: what is kept about her, and erasing it, are answered in the first reply."""
    line = Line()
    store = StoreInMemory()
    await handler(talk(), line, store).handle(said(command))

    assert len(line.texts) == 1
    assert any(word in line.texts[0].lower() for word in ("garde", "effacer"))


async def test_erasing_repeats_nothing() -> None:
    """B4: the sentence after erasing is the same, whatever was kept, and has no way back."""
    answers = []
    for first in ("/menu", "/sos"):
        line, store = Line(), StoreInMemory()
        telegram = handler(talk(), line, store)
        await telegram.handle(said(first))
        link = await store.last_link(7)
        page = talk().press(with_verb(link or talk().menu(), Verb.ERASED))
        answers.append(page.text)
        assert page.rows == ()

    assert answers[0] == answers[1]


def words_in(sentence: str) -> int:
    """How many words a sentence has."""
    return len(re.findall(r"[\w’'-]+", sentence))


def test_short_sentences() -> None:
    """E1: in the source language one idea a sentence, and at most 400 characters a screen."""
    counts = [
        (words_in(sentence), sentence)
        for message in opened(Locale("fr"))
        for sentence in re.split(r"[.!?\n:;]+", message.own_words)
        if sentence.strip()
    ]
    long = [one for one in counts if one[0] > MOST_WORDS]
    usual = sum(count <= USUAL_WORDS for count, _ in counts)

    assert long == []
    assert usual / len(counts) > 0.95
    assert all(len(message.own_words) <= 400 for message in opened(Locale("fr")))


def test_no_double_question() -> None:
    """E1: a screen asks at most one thing; "and/or" stands nowhere."""
    for locale in LOCALES:
        for message in opened(locale):
            assert not re.search(r"\bet/ou\b|\band/or\b|و/أو", message.text), message.link
    for message in opened(Locale("fr")):
        last = message.own_words.strip().rsplit("\n", 1)[-1]
        assert last.count("?") <= 1, message.link


def test_french_words_stay_french() -> None:
    """E2: the words on papers have the same name in the list of every language."""
    files = the_content().texts.files
    french = set(files[Locale("fr")][TERMS])

    assert french != set()
    assert all(set(files[locale][TERMS]) == french for locale in LOCALES)


def taps_to_guides(locale: Locale) -> dict[FlowName, int]:
    """How many buttons one presses from the menu until the first screen of each guide."""
    compiled = talk().compiled
    found: dict[FlowName, int] = {}
    waiting = deque([(menu_link(compiled, locale), 0)])
    seen = {waiting[0][0]}
    while waiting:
        link, taps = waiting.popleft()
        screen = show(compiled, link, TODAY)
        found.setdefault(screen.flow, taps)
        if taps == TAPS:
            continue
        for option in screen.options:
            if option.link not in seen:
                seen.add(option.link)
                waiting.append((option.link, taps + 1))
    return found


def test_every_entry_of_the_menu_in_three_taps() -> None:
    """F7: each guide that the menu opens is reached in three taps from the start."""
    content = the_content().content
    assert content is not None
    menu = content.flows[MENU]
    named = {step.flow for step in menu.steps.values() if isinstance(step, Call)}
    reached = taps_to_guides(Locale("fr"))

    assert len(named) >= 5
    assert {flow for flow in named if flow not in reached} == set()


def test_no_machine_writes_to_her() -> None:
    """F8: nothing in the program can call a text generator: no library, and one line to the net."""
    code = {file: file.read_text() for file in (ROOT / "bot").rglob("*.py")}
    project = (ROOT / "pyproject.toml").read_text() + (ROOT / "requirements.lock").read_text()
    for name in GENERATORS:
        assert not re.search(rf"^{re.escape(name)}\b", project, re.MULTILINE)
        assert not any(re.search(rf"^\s*(?:import|from) {re.escape(name)}\b", text, re.MULTILINE)
                       for text in code.values())  # fmt: skip
    clients = {
        str(file.relative_to(ROOT))
        for file, text in code.items()
        if re.search(r"from pyreqwest|ClientSession|urlopen|http\.client|requests\.|httpx\.", text)
    }

    assert clients == {"bot/faces/telegram/transport.py"}


@pytest.mark.parametrize("locale", LOCALES)
def test_this_is_wrong_is_everywhere(locale: Locale) -> None:
    """F9: "this is wrong" is two taps from every screen; its page asks nobody who she is."""
    for message in opened(locale):
        more = talk().press(with_verb(message.link, Verb.MORE))
        links = [one.link or "" for row in more.choices for one in row]
        assert any(one.startswith(Verb.WRONG.value) for one in links), message.link
    page = talk().press(with_verb(talk().menu(locale), Verb.WRONG))

    assert page.text.strip() != ""


async def test_a_report_is_counted() -> None:
    """F9: a report arrives as one more of a total of its step, without who or what."""

    class Counting(StoreInMemory):
        def __init__(self) -> None:
            super().__init__()
            self.events: list[str] = []

        def count(self, event: str) -> None:
            self.events.append(event)

    store = Counting()
    link = with_verb(talk().menu(), Verb.WRONG)
    under = {"message_id": 5, "date": 1, "chat": {"id": 7, "type": "private"}}
    query = {"id": "1", "from": {"id": 7}, "message": under, "data": link}
    await handler(talk(), Line(), store).handle({"update_id": 1, "callback_query": query})

    assert f"wrong.{MENU}.{START}" in store.events


def test_a_changed_guide_loses_nobody() -> None:
    """F10: a link whose last move is gone lands on the last step that fits, and says so."""
    compiled, tried = talk().compiled, 0
    for flow in compiled.content.flows.values():
        link = step_link(compiled, Locale("fr"), None, flow.name, START)
        screen = show(compiled, link, TODAY)
        if not screen.options:
            continue
        tried += 1
        onward = screen.options[0].link
        changed = show(compiled, onward[:-4] + "zz" + onward[-2:], TODAY)

        assert changed.note in {Note.CONTENT_CHANGED, Note.NOT_A_LINK, Note.TIME_HAS_PASSED}
        assert talk().press(changed.link).text != ""
    assert tried > len(compiled.content.flows) / 2


def test_the_code_is_all_there() -> None:
    """F8: the search for clients looks at the whole package."""
    assert len(list((Path(ROOT) / "bot").rglob("*.py"))) > 100
