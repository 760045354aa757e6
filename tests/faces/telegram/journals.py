"""A journal for tests, and updates as they come from Telegram."""

from collections.abc import Sequence
from typing import Any

from bot.faces.telegram.per_chat import Done, Handle, PerChatProcessor
from bot.faces.telegram.write_ahead import WriteAheadLog
from bot.service.ports import Unanswered

Update = dict[str, Any]


class JournalInMemory:
    """The promises of the port; outlives a process that a test ends. *works* is its disk."""

    def __init__(self) -> None:
        self.rows: dict[int, Unanswered] = {}
        self.ever: list[Unanswered] = []
        self.works = True

    async def keep(self, unanswered: Sequence[Unanswered]) -> bool:
        """Keep *unanswered*, if the disk works."""
        if self.works:
            self.rows.update({one.number: one for one in unanswered})
            self.ever.extend(unanswered)
        return self.works

    async def drop(self, number: int) -> None:
        """It is answered."""
        self.rows.pop(number, None)

    def holds(self, number: int) -> bool:
        """Whether it is kept."""
        return number in self.rows

    async def left(self) -> tuple[Unanswered, ...]:
        """All that is kept, oldest first."""
        return tuple(self.rows[number] for number in sorted(self.rows))


class Asked:
    """Whoever was asked to write again."""

    def __init__(self) -> None:
        self.updates: list[Update] = []

    async def ask(self, update: Update) -> None:
        """Ask once more."""
        self.updates.append(update)


def log_in(journal: JournalInMemory, asked: Asked | None = None) -> WriteAheadLog:
    """What lets go of updates into *journal*."""
    return WriteAheadLog(journal, (asked or Asked()).ask)


def started(processor: PerChatProcessor, handle: Handle, update: Update) -> Done:
    """Begin *update*; when it is answered or dropped."""
    return processor.begin(update, handle(update)).done


def press(number: int, person: int, data: str = "s1fabc") -> Update:
    """The *number*-th update, a press of a person."""
    chat = {"id": person, "type": "private", "first_name": "Amina"}
    message = {"message_id": 7, "date": 1_700_000_000, "chat": chat, "text": "Tes droits"}
    sender = {"id": person, "is_bot": False, "first_name": "Amina", "language_code": "fr"}
    return {
        "update_id": number,
        "callback_query": {"id": str(number), "from": sender, "data": data, "message": message},
    }


def words(number: int, person: int, text: str) -> Update:
    """The *number*-th update, a text of a person."""
    chat = {"id": person, "type": "private", "first_name": "Amina"}
    sender = {"id": person, "is_bot": False, "first_name": "Amina", "language_code": "fr"}
    message = {"message_id": 8, "date": 1_700_000_000, "chat": chat, "from": sender, "text": text}
    return {"update_id": number, "message": message}
