"""
People who press and type, and who know what each of their acts should be answered with.

They live in one process with the stand-in, as those of `people.py` do. What a typed word is
answered with is learned while nothing is broken, and held against every later answer.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from random import Random

from bot.engine.links import verb_of
from bot.faces.telegram.payloads import fields_of
from bot.model.names import Locale
from bot.model.verbs import Verb
from bot.service.conversation import Conversation
from tests.standin.chats import Chat
from tests.standin.check_call import Call
from tests.standin.methods import HANDLERS, Play
from tests.standin.person_acts import ACTS, sender
from tests.standin.person_press import press
from tests.standin.shapes import Fields
from tests.standin.world import World

SOON = 1.0
"""Seconds after a press within which typed words may be read in the language of before it."""
SENDING = ("sendMessage", "sendPhoto", "sendVoice", "sendDocument")
Answers = frozenset[str]
"""What may answer a press (the whole text), or a word: which line, depends on where she is."""


@dataclass(slots=True, eq=False)
class Act:
    """
    A press or a typed word.

    Args:
        expects: What is shown for it, by language; a press has one language.
        locale: The language it should be answered in.
        settled: Whether her language was written down before, as far as anybody can see.
        shown_before: When the press before it was answered.
        also: The languages of pages that have answered words since that press.
    """

    what: str
    is_press: bool
    locale: str
    expects: dict[str, Answers]
    at: float
    settled: bool = True
    shown_before: float = 0.0
    also: set[str] = field(default_factory=set)
    query: str = ""
    answered_in: str = ""
    answered_at: float = 0.0
    is_stopped: bool = False

    @property
    def is_answered(self) -> bool:
        """Whether all that it should show was shown, and the clock on the button has stopped."""
        return bool(self.answered_at) and (self.is_stopped or not self.is_press)


@dataclass(frozen=True, slots=True)
class Odd:
    """Something to be explained by what was broken between two moments, or not at all."""

    begun: float
    ended: float
    what: str


@dataclass(slots=True)
class Seen:
    """What was seen of everybody."""

    waits: list[float] = field(default_factory=list)
    again: int = 0
    elsewhere: int = 0
    out_of_order: list[Odd] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    other_language: list[Odd] = field(default_factory=list)
    kinds: Counter[str] = field(default_factory=Counter)


@dataclass(slots=True, eq=False)
class Wanderer:
    """One person: her chat, what she did, and what she is shown."""

    chat: Chat
    world: World
    talk: Conversation
    random: Random
    seen: Seen
    learned: dict[tuple[str, str], Answers]
    locale: str = "fr"
    message: int = 0
    maybe: set[str] = field(default_factory=set)
    presses: list[Act] = field(default_factory=list)
    words: list[Act] = field(default_factory=list)
    raw: list[str] = field(default_factory=list)
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    def press(self, link: str, locale: str) -> Act:
        """She presses a button of her menu's message, or one that was there a moment ago."""
        drawn = fields_of(self.talk.press(link))
        act = Act(link, True, locale, {locale: frozenset({str(drawn["text"])})}, time.time())
        self.presses.append(act)
        wish = Fields({"message_id": self.message, "data": link, "force": True})
        act.query = press(self.world, self.chat, wish).callback_query_id
        self.locale = locale
        self.maybe = set()
        return act

    def says(self, word: str) -> Act:
        """She types a word."""
        known = {locale: answers for (one, locale), answers in self.learned.items() if one == word}
        settled = all(one.is_answered for one in self.presses[-3:]) and (
            time.time() - self._last_shown > SOON
        )
        act = Act(
            word,
            False,
            self.locale,
            known,
            time.time(),
            settled,
            self._last_shown,
            self.maybe,
        )
        self.words.append(act)
        wish = Fields({"text": word})
        kind, content = ACTS["text"](self.world, self.chat, wish)
        message = self.world.new_message(self.chat, kind, content, sender=sender(self.chat, wish))
        self.world.send_update("message", message.as_json(self.chat), self.chat)
        return act

    async def waits(self, act: Act, seconds: float) -> None:
        """Wait until an act of hers is answered."""
        async with asyncio.timeout(seconds):
            while not act.is_answered:
                self.changed.clear()
                await self.changed.wait()

    def acts_once(self, languages: tuple[str, ...], words: tuple[str, ...]) -> Act:
        """A press or a word of chance: a menu in any language, a button she sees, a word."""
        if self.random.random() < 0.35:
            return self.says(self.random.choice(words))
        links = self.links()
        if links and self.random.random() < 0.6:
            return self.press(self.random.choice(links), self.locale)
        locale = self.random.choice(languages)
        return self.press(self.talk.menu(Locale(locale)), locale)

    @property
    def _last_shown(self) -> float:
        return max((one.answered_at for one in self.presses[-3:]), default=0.0)

    def links(self) -> list[str]:
        """The buttons under what she looks at that show another screen in her language."""
        if any(not one.is_answered for one in self.presses[-3:]):
            return []
        return [
            str(button["callback_data"])
            for row in self.chat.messages[self.message].rows
            for button in row
            if "callback_data" in button and verb_of(str(button["callback_data"])) is Verb.SHOW
        ]

    # what the bot does

    def shows(self, message: int, text: str) -> None:
        """A message of hers was changed."""
        if message == self.message:
            self._fits(self.presses, text)
        self.changed.set()

    def sends(self, text: str) -> None:
        """She has a new message."""
        self.raw.append(text)
        if self.learned:
            self._fits(self.words, telling_line(text))
        self.changed.set()

    def stops(self, query: str) -> None:
        """The clock on a button has stopped."""
        for act in reversed(self.presses):
            if act.query == query or not act.query:
                act.is_stopped = True
                break
        self.changed.set()

    def _fits(self, acts: list[Act], said: str) -> None:
        """Find the act that is answered by this: the first that waits; or one once more."""
        for number, act in enumerate(acts):
            if act.answered_at:
                continue
            for locale in sorted(act.expects, key=lambda one: one != act.locale):
                if said in act.expects[locale]:
                    self._answered(act, locale)
                    before = [one.at for one in acts[:number] if not one.answered_at]
                    if before:
                        odd = Odd(min(before), time.time(), f"{self.chat.chat_id} {act.what}")
                        self.seen.out_of_order.append(odd)
                    return
        if any(said in answers for act in acts for answers in act.expects.values()):
            self.seen.again += 1
        elif acts is self.words and any(not one.answered_at for one in acts):
            # A screen has asked her something, a town for example: that is what she is told of.
            first = next(one for one in acts if not one.answered_at)
            self._answered(first, first.locale)
            self.seen.elsewhere += 1
        else:
            self.seen.unknown.append(f"{self.chat.chat_id} {said[:80]!r}")

    def _answered(self, act: Act, locale: str) -> None:
        act.answered_in, act.answered_at = locale, time.time()
        self.seen.waits.append(act.answered_at - act.at)
        self.seen.kinds["presses" if act.is_press else "words"] += 1
        if act.is_press:
            return
        # What she pressed after she typed may be read before it: those are two lanes at Telegram.
        later = {one.locale for one in self.presses if one.at >= act.at}
        fine = later | act.also | {act.locale}
        if act.settled and locale not in fine:
            what = f"{self.chat.chat_id} {act.what}: {act.locale} → {locale}"
            self.seen.other_language.append(Odd(act.shown_before, act.at, what))
        if not later:
            # She may go on in the language of the page that answered.
            act.also.add(locale)


def telling_line(text: str) -> str:
    """The line that tells one answer from another: the first says only where she is."""
    first, _, rest = text.partition("\n\n")
    return (rest or first).split("\n")[0]


class Crowd:
    """Everybody in the chats of one stand-in."""

    def __init__(self, world: World, talk: Conversation, chats: list[int], seed: int = 7) -> None:
        self.seen = Seen()
        self.learned: dict[tuple[str, str], Answers] = {}
        self.everybody = [
            Wanderer(world.add_chat({"id": chat, "language_code": "fr"}), world, talk,
                     Random(f"{seed} {chat}"), self.seen, self.learned)
            for chat in chats
        ]  # fmt: skip
        _EVERYBODY.update({one.chat.chat_id: one for one in self.everybody})

    async def begin(self, patience: float) -> None:
        """Everybody asks for the menu, and has it."""
        for one in self.everybody:
            one.says("/menu")
        async with asyncio.timeout(patience):
            while any(not one.raw for one in self.everybody):
                await asyncio.sleep(0.05)
        for one in self.everybody:
            one.words.clear()
            one.message = max(number for number, said in one.chat.messages.items() if said.from_bot)

    async def learn(
        self, languages: tuple[str, ...], words: tuple[str, ...], patience: float
    ) -> None:
        """
        The first person types each word in each language; what she reads is what is right.

        She types it at the menu, two screens further, and after each other word.
        """
        one = self.everybody[0]
        learned: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
        for locale in languages:
            link = one.talk.menu(Locale(locale))
            await one.waits(one.press(link, locale), patience)
            # Until it is written, another bot knows her earlier language.
            await asyncio.sleep(1.0)
            for _ in range(3):
                for word in words:
                    await one.waits(one.press(link, locale), patience)
                    for _ in range(2):
                        await asyncio.sleep(0.1)
                        one.raw.clear()
                        one.says(word)
                        async with asyncio.timeout(patience):
                            while not one.raw:
                                await asyncio.sleep(0.02)
                        learned[word, locale].add(telling_line(one.raw[0]))
                link = one.links()[0]
        one.words.clear()
        self.learned.update({of: frozenset(lines) for of, lines in learned.items()})

    @property
    def unanswered(self) -> list[str]:
        """The acts that were not answered."""
        return [
            f"{one.chat.chat_id} {act.what}"
            for one in self.everybody
            for act in (*one.presses, *one.words)
            if not act.is_answered
        ]

    @property
    def acts(self) -> int:
        """How often somebody pressed or typed."""
        return sum(len(one.presses) + len(one.words) for one in self.everybody)


_EVERYBODY: dict[int, Wanderer] = {}


def watch() -> None:
    """Let people notice what bots do; call once, before the street is made."""
    edit, answer = HANDLERS["editMessageText"], HANDLERS["answerCallbackQuery"]

    def edited(world: World, call: Call) -> object:
        try:
            return edit(world, call)
        finally:
            one = _EVERYBODY.get(_whole(call.values.get("chat_id")))
            if one is not None:
                one.shows(_whole(call.values.get("message_id")), call.text("text"))

    def answered(world: World, call: Call) -> object:
        try:
            return answer(world, call)
        finally:
            query = call.text("callback_query_id")
            one = _EVERYBODY.get(int(query) >> 24) if query.isdecimal() else None
            if one is not None:
                one.stops(query)

    HANDLERS["editMessageText"], HANDLERS["answerCallbackQuery"] = edited, answered
    for name in SENDING:
        HANDLERS[name] = _sending(name)


def _sending(name: str) -> Play:
    send = HANDLERS[name]

    def sent(world: World, call: Call) -> object:
        result = send(world, call)
        one = _EVERYBODY.get(_whole(call.values.get("chat_id")))
        if one is not None:
            one.sends(call.text("text") or call.text("caption") or name)
        return result

    return sent


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0
