"""
Data mapper between cache entries and sealed rows.

Row keys depend on the sealing key, so after a key rotation a person may have rows under each of
the installation's keys: reads look under all of them, writes use the one that seals.
"""

import base64
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import RowMapping, Table

from bot.model.names import Locale
from bot.service.ports import Languages, SentMessage
from bot.store.cache import PersonData
from bot.store.erasure_journal import RowToErase
from bot.store.sealing import Keyring, RowKey, associated_data
from bot.store.tables import ERASED, HANDLED, LANGUAGES, LAST_LINK, MESSAGES, PERSONAL_TABLES

Values = dict[str, Any]
"""The bound parameters of one statement, by name."""

ANNOUNCED: Final = b"announced erasure"
"""What an announcement is bound to: no row can be shown as one."""

OF_MESSAGE: Final = "messages/message"
"""The purpose for which the second key of a message row is hashed."""


class RowMapper:
    """Maps persons to sealed rows and back, with the keys of this installation."""

    def __init__(self, keyring: Keyring) -> None:
        self._keyring = keyring
        self._has_other_keys: Final = len(keyring.keys) > 1

    def link_row(self, person: int, link: str, end: int, stamp: int = 0) -> Values:
        """The sealed row of a last link; with the number of its update where bots share rows."""
        return self._sealed_row(LAST_LINK, person, f"{link} {stamp}" if stamp else link, end)

    def languages_row(self, person: int, languages: Languages, end: int, stamp: int = 0) -> Values:
        """The sealed row of chosen languages; with the number of its update, as a link."""
        text = f"{languages.locale} {languages.helper or ''}"
        return self._sealed_row(LANGUAGES, person, f"{text} {stamp}" if stamp else text, end)

    def tombstone(self, person: int, update: int, end: int) -> Values:
        """The sealed row of somebody who was erased by an update."""
        return self._sealed_row(ERASED, person, str(update), end)

    def handled_keys(self, update: int) -> list[RowKey]:
        """Row keys of an update under every sealing key, first that of the one that seals."""
        return self._keyring.row_keys(HANDLED.name, update)

    def message_row(self, person: int, message: SentMessage, end: int) -> Values:
        """The sealed row of a message."""
        key = self._keyring.sealing
        row = key.row_key(MESSAGES.name, person)
        row_of_message = key.row_key(OF_MESSAGE, person, message.chat, message.number)
        bound = associated_data(MESSAGES.name, end, row, row_of_message)
        sealed = key.seal(f"{message.chat} {message.number}", bound)
        return {"person": row, "message": row_of_message, "sealed": sealed, "ends": end}

    def turn_keys(self, person: int) -> list[int]:
        """
        Numbers of the advisory locks of *person*, which tell the server nothing about her.

        One for each key, in one order: while keys are changed, bots that do not have the same ones
        have one in common.
        """
        keys = self._keyring.row_keys("turn", person)
        return sorted(int.from_bytes(key[:8], "big", signed=True) for key in keys)

    def announcement(self, person: int, update: int) -> str:
        """What is told to other bots of an erasure, sealed, so that no log of a server says it."""
        sealed = self._keyring.sealing.seal(f"{person} {update}", ANNOUNCED)
        return base64.b64encode(sealed).decode()

    def read_announcement(self, text: str) -> tuple[int, int] | None:
        """The person and the update of an announcement; None when it is none of ours."""
        try:
            said = self._keyring.unseal(base64.b64decode(text, validate=True), ANNOUNCED)
        except ValueError:
            return None
        if said is None:
            return None
        person, _, update = said.partition(" ")
        return int(person), int(update)

    def row_keys(self, table: Table, person: int) -> list[RowKey]:
        """Row keys of *person* under every sealing key, first that of the one that seals."""
        return self._keyring.row_keys(table.name, person)

    def row_params(self, table: Table, persons: Iterable[int]) -> list[Values]:
        """Parameters of a deletion: the row keys of *persons* under every sealing key, as `row`."""
        return [{"row": row} for person in persons for row in self.row_keys(table, person)]

    def all_rows(self, person: int) -> list[RowToErase]:
        """The row keys of *person* in every table, under every sealing key."""
        return [
            (table.name, row) for table in PERSONAL_TABLES for row in self.row_keys(table, person)
        ]

    def other_row_params(self, table: Table, persons: Iterable[int]) -> list[Values]:
        """As `row_params`, without the key that seals: a rewritten row leaves the others."""
        if not self._has_other_keys:
            return []
        return [{"row": row} for person in persons for row in self.row_keys(table, person)[1:]]

    def message_params(self, person: int, message: SentMessage) -> list[Values]:
        """Parameters of the deletion of a message, one for each sealing key."""
        return [
            {
                "row": key.row_key(MESSAGES.name, person),
                "row_of_message": key.row_key(OF_MESSAGE, person, message.chat, message.number),
            }
            for key in self._keyring.keys
        ]

    def unseal(self, table: Table, row: RowMapping) -> str | None:
        """The unsealed text of a row, or None when none of our keys opens it."""
        keys = [row[column.name] for column in table.primary_key]
        return self._keyring.unseal(row["sealed"], associated_data(table.name, row["ends"], *keys))

    def to_person(self, found: Mapping[Table, Sequence[RowMapping]]) -> PersonData:
        """The entry of one person, from her rows; rows that do not open are skipped."""
        person = PersonData()
        for table in PERSONAL_TABLES:
            # The row that expires last is the newest: it wins.
            for row in sorted(found.get(table, ()), key=lambda row: int(row["ends"])):
                text = self.unseal(table, row)
                if text is not None:
                    _fill(person, table, text, row["ends"])
        return person

    def _sealed_row(self, table: Table, person: int, text: str, end: int) -> Values:
        key = self._keyring.sealing
        row = key.row_key(table.name, person)
        return {
            "person": row,
            "sealed": key.seal(text, associated_data(table.name, end, row)),
            "ends": end,
        }


def _fill(person: PersonData, table: Table, text: str, end: int) -> None:
    if table is LAST_LINK:
        link, stamp = _unstamped(text)
        person.link, person.link_stamp = (link, end), stamp
    elif table is LANGUAGES:
        locale, _, rest = text.partition(" ")
        helper, _, stamped = rest.partition(" ")
        person.languages_stamp = int(stamped) if stamped.isdecimal() else 0
        person.languages = (Languages(Locale(locale), Locale(helper) if helper else None), end)
    else:
        chat, _, number = text.partition(" ")
        person.messages[SentMessage(int(chat), int(number))] = end


def _unstamped(text: str) -> tuple[str, int]:
    """A link and the number of its update; 0 where there is none."""
    link, _, stamp = text.rpartition(" ")
    return (link, int(stamp)) if link and stamp.isdecimal() else (text, 0)
