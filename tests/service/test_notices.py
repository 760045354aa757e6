"""What staff says above cards: which notices can be said, and that they show and go in time."""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.content.lines import LONGEST, LineCheck
from bot.content.wording import Wording
from bot.model.names import PlaceId
from bot.model.places import Notice
from bot.model.problem import SourceLocation
from bot.rendering.lines import without_marks
from bot.service.conversation import Conversation
from bot.service.notices import (
    LOOK_EVERY,
    MOST_DAYS,
    NoticeWrong,
    keep_shown,
    notice_of,
    place_of,
)
from bot.store.memory import StoreInMemory
from tests.build import AR, FR
from tests.engine.directory import directory
from tests.places import card, content_with_places, texts_with_places
from tests.store.places import Clock, store_in

COUCOU = PlaceId("coucou-crew-air-de-repos")
MONDAY, TUESDAY, FRIDAY = (date(2026, 11, day) for day in (23, 24, 27))
OF_THE_FILE = Notice(
    COUCOU, MONDAY, TUESDAY, "Sans repas.", SourceLocation("flows/places/_notices.yaml")
)
CHECK = LineCheck(["119", "01 02 03 04 05"], ["tu auras un lit", "c’est promis", "illegal"])
WORDING = Wording(Path(__file__).parents[2], "en")
OF_STAFF = Notice(COUCOU, MONDAY, MONDAY, "Fermé aujourd’hui.")


@dataclass
class Day:
    """A day in Paris, moved by hand."""

    at: date = MONDAY

    def __call__(self) -> date:
        return self.at


@dataclass
class Shown:
    """What was shown, one after the other."""

    seen: list[tuple[Notice, ...]] = field(default_factory=list)

    def __call__(self, notices: Iterable[Notice]) -> None:
        self.seen.append(tuple(notices))

    async def until(self, last: tuple[Notice, ...]) -> None:
        """Wait until *last* is what is shown."""
        async with asyncio.timeout(5):
            while not self.seen or self.seen[-1] != last:
                await asyncio.sleep(0.005)


class Unknowing(StoreInMemory):
    """A store that fails, then does not know, then knows."""

    asked = 0

    async def notices(self) -> tuple[Notice, ...] | None:
        self.asked += 1
        if self.asked == 2:
            raise RuntimeError
        return None if self.asked == 3 else await super().notices()


def above(conversation: Conversation) -> list[str]:
    """The notices above the card."""
    text = without_marks(card(conversation, COUCOU, FR).text)
    return [line for line in text.split("\n") if line.startswith("📣")]


async def test_from_the_store_and_from_the_file(tmp_path: Path) -> None:
    """
    Both show above the card, what another process writes too, without a restart; each goes after
    its own last day.
    """
    today, clock = Day(), Clock()
    conversation = Conversation(
        content_with_places((OF_THE_FILE,)), texts_with_places((OF_THE_FILE,)), today=today
    )
    async with (
        store_in(tmp_path, clock) as store,
        keep_shown(store, conversation.show_notices, every=0.01),
    ):
        assert above(conversation) == ["📣 Sans repas."]
        async with store_in(tmp_path, clock) as other:
            assert await other.put_notice(OF_STAFF)
        async with asyncio.timeout(5):
            while len(above(conversation)) < 2:
                await asyncio.sleep(0.01)
        assert above(conversation) == ["📣 Fermé aujourd’hui.", "📣 Sans repas."]
        assert "Fermé aujourd’hui." in card(conversation, COUCOU, AR).text
        today.at = TUESDAY
        assert above(conversation) == ["📣 Sans repas."]
        today.at = TUESDAY + timedelta(days=1)

        assert above(conversation) == []


async def test_shown_before_anybody_is_answered() -> None:
    """At the start the notices are there at once, not at the first look after it."""
    store, shown = StoreInMemory(Clock()), Shown()
    await store.put_notice(OF_STAFF)
    async with keep_shown(store, shown, every=3600):
        assert shown.seen == [(OF_STAFF,)]


async def test_a_withdrawn_one_goes() -> None:
    """A notice that was withdrawn is gone at the next look; after the end nobody looks."""
    store, shown = StoreInMemory(Clock()), Shown()
    await store.put_notice(OF_STAFF)
    async with keep_shown(store, shown, every=0.005):
        await store.withdraw_notice(COUCOU)
        await shown.until(())
    looks = len(shown.seen)
    await asyncio.sleep(0.03)

    assert len(shown.seen) == looks


async def test_what_is_shown_stays_in_trouble() -> None:
    """A store that fails or does not know takes no notice away, and is asked again."""
    store, shown = Unknowing(Clock()), Shown()
    await store.put_notice(OF_STAFF)
    async with keep_shown(store, shown, every=0.005):
        async with asyncio.timeout(5):
            while store.asked < 3:
                await asyncio.sleep(0.005)
        assert shown.seen == [(OF_STAFF,)]
        await store.withdraw_notice(COUCOU)
        await shown.until(())


def test_within_a_minute() -> None:
    """A look, and a disk that takes its two seconds, fit into a minute."""
    assert LOOK_EVERY + 2 < 60


def test_what_can_be_said() -> None:
    """One line, from the first to the last day, blanks around it left out."""
    assert (
        notice_of(directory(), COUCOU, " Fermé aujourd’hui. ", (MONDAY, MONDAY), CHECK, WORDING)
        == OF_STAFF
    )


@pytest.mark.parametrize(
    ("name", "says", "last", "why"),
    [
        ("coucou-crew-air-de-repo", "Fermé.", FRIDAY, "Did you mean coucou-crew-air-de-repos?"),
        ("zzz", "Fermé.", FRIDAY, "flows/places/"),
        (COUCOU, "  ", FRIDAY, "needs words"),
        (COUCOU, "Fermé.\nN’y va pas.", FRIDAY, "one line"),
        (COUCOU, "Ferm\u202eé.", FRIDAY, "cannot be seen"),
        (COUCOU, "a" * (LONGEST + 1), FRIDAY, "160 signs"),
        (COUCOU, "http://evil.example @someone", FRIDAY, "is a link"),
        (COUCOU, "Viens sur evil.example ce soir", FRIDAY, "is a link"),
        (COUCOU, "Écris à @quelqu_un", FRIDAY, "without its @"),
        (COUCOU, "Écris-moi sur whatsapp", FRIDAY, "another messenger"),
        (COUCOU, "Appelle le 06 98 76 54 32", FRIDAY, "phone number"),
        (COUCOU, "Tu auras un lit.", FRIDAY, "no text may hold"),
        (COUCOU, "Fermé.", date(2026, 11, 22), "before the first"),
        (COUCOU, "Fermé.", MONDAY + timedelta(MOST_DAYS + 1), "92 days"),
    ],
)
def test_what_cannot_be_said(name: str, says: str, last: date, why: str) -> None:
    """Each mistake is refused with what to write."""
    with pytest.raises(NoticeWrong, match=r"^[^\n]+$") as refused:
        notice_of(directory(), name, says, (MONDAY, last), CHECK, WORDING)

    assert why in str(refused.value)


def test_every_place_can_be_named() -> None:
    """A notice can be put above each place of the directory."""
    assert all(place_of(directory(), name) == name for name in directory().places)
