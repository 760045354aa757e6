"""Persons whose every word, name and number is marked, and the states they are in."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.engine.show import flow_link
from bot.model.flows import DayQuestion, Question, TownQuestion
from bot.model.names import START, Locale
from bot.model.screens import OptionKind
from bot.model.verbs import Verb
from bot.service.clock import today_in_paris
from bot.service.conversation import Conversation
from bot.service.walk import every_step_once, walk
from tests.project import LOCALES
from tests.safety.traces import Mark
from tests.standin.client import Control, Person, Standin

SENTENCE = "zanzibar-pineapple-4711"
FIRST, LAST, USER = "Quetzalina", "Okonkwo-Zephyrine", "quetzal_zephyr_4711"
PHONE = "33698765432"
FILE = "passport-quokka-8812"
PLACE = (43.297654321, 5.381234567)
CHATS = 7_391_846_520_000
"""The first chat; large, so that no number of ours could be one by chance."""
MARKS: tuple[Mark, ...] = (SENTENCE, FIRST, LAST, USER, PHONE, FILE, *PLACE, "43.2976", "5.3812")
NOBODY_YET, STARTED = "(before /start)", "(after /start)"


@dataclass(frozen=True, slots=True)
class State:
    """Where a person stands: a name for who reads a failing test, and the link that leads there."""

    name: str
    link: str = ""


def states(talk: Conversation) -> Iterator[State]:
    """Before everything, every guide's first screen, each kind of question, each page."""
    compiled, french = talk.compiled, Locale("fr")
    yield State(NOBODY_YET)
    yield State(STARTED)
    for locale in LOCALES:
        yield State(f"menu in {locale}", talk.menu(locale))
    for flow in compiled.content.flows:
        yield State(f"start of {flow}", flow_link(compiled, french, None, flow))
    asked: dict[str, State] = {}
    for visit in every_step_once(walk(compiled, french, today_in_paris())):
        screen = visit.screen
        name = f"{type(screen.step).__name__} {screen.flow}/{screen.step.about.name}"
        if isinstance(screen.step, DayQuestion | TownQuestion):
            asked[name] = State(name, screen.link)
            for option in screen.options:
                if option.kind is OptionKind.DAY:
                    asked[f"a day chosen in {name}"] = State("a day to confirm", option.link)
    yield from asked.values()
    home = talk.menu(french)
    for verb in Verb:
        yield State(f"the page {verb.name}", talk.page(home, verb))
    question = next(
        flow_link(compiled, french, None, flow.name)
        for flow in compiled.content.flows.values()
        if flow.sensitive and isinstance(flow.steps[START], Question)
    )
    for verb in (Verb.MORE, Verb.SOURCES, Verb.SHARE, Verb.WRONG, Verb.IN_FRENCH):
        yield State(f"{verb.name} of a sensitive guide", talk.page(question, verb))


async def canary(standin: Standin, number: int) -> Person:
    """A person whose names and number are marked."""
    await standin.control.add_chat(
        CHATS + number,
        first_name=f"{FIRST} {number}",
        last_name=LAST,
        username=f"{USER}{number}",
    )
    return standin.person(CHATS + number)


async def sing(person: Person, control: Control, state: State) -> None:
    """Go to a state and send everything that a person can send, marked; again after each answer."""
    if state.name != NOBODY_YET:
        await person.says("/start")
        await person.waits_until_handled()
    if state.link:
        under = await person.last()
        await person.presses(data=state.link, message_id=under.message_id, force=True)
        await person.waits_until_handled()
    if state.name.endswith("question"):
        await control.fault("400", method="sendMessage", chat=person.chat_id)
    number = await person.says(SENTENCE)
    await person.waits_until_handled()
    await person.edits(number, f"{SENTENCE} {SENTENCE}")
    for words in (
        f"je veux mourir {SENTENCE}",
        f"/{SENTENCE}",
        f"/start {SENTENCE}",
        f"/sos {SENTENCE}",
        f"/language@{SENTENCE} {SENTENCE}",
        f"{PHONE} {PLACE[0]}, {PLACE[1]}",
    ):
        await person.says(words)
        await person.waits_until_handled()
        if state.link:
            under = (await person.chat()).from_bot[-1]
            await person.presses(data=state.link, message_id=under.message_id, force=True)
    for kind in ("photo", "voice", "video", "document"):
        await person.sends(kind, content=SENTENCE, caption=SENTENCE, file_name=f"{FILE}.bin")
    await person.sends("contact", phone_number=PHONE, first_name=FIRST)
    await person.sends("location", latitude=PLACE[0], longitude=PLACE[1])
    await person.sends("forward", text=SENTENCE, sender_name=LAST)
    await person.waits_until_handled(30)
