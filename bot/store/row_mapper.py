"""What is held about a person as sealed rows of the tables, and back."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import RowMapping, Table

from bot.model.names import Locale
from bot.service.ports import Languages, SentMessage
from bot.store.cache import PersonData
from bot.store.erasure_journal import RowToErase
from bot.store.sealing import Keyring, RowKey, associated_data
from bot.store.tables import LANGUAGES, LAST_LINK, MESSAGES, PERSONAL_TABLES

Values = dict[str, Any]
"""The values of one statement, by the names of its columns or of what it is asked with."""

OF_MESSAGE: Final = "messages/message"
"""What the second key of a message's row is hashed for."""


class RowMapper:
    """Keyring and opens rows with the keys of this installation."""

    def __init__(self, keyring: Keyring) -> None:
        self._keyring = keyring
        self._has_older_keys: Final = len(keyring.keys) > 1

    def link_row(self, person: int, link: str, end: int) -> Values:
        """The row of a last link."""
        return self._sealed_row(LAST_LINK, person, link, end)

    def languages_row(self, person: int, languages: Languages, end: int) -> Values:
        """The row of chosen languages."""
        return self._sealed_row(
            LANGUAGES, person, f"{languages.locale} {languages.helper or ''}", end
        )

    def message_row(self, person: int, message: SentMessage, end: int) -> Values:
        """The row of a message."""
        key = self._keyring.newest
        row = key.row_key(MESSAGES.name, person)
        row_of_message = key.row_key(OF_MESSAGE, person, message.chat, message.number)
        bound = associated_data(MESSAGES.name, end, row, row_of_message)
        sealed = key.seal(f"{message.chat} {message.number}", bound)
        return {"person": row, "message": row_of_message, "sealed": sealed, "ends": end}

    def row_keys(self, table: Table, person: int) -> list[RowKey]:
        """The keys under which rows of *person* may be: the newest first."""
        return self._keyring.row_keys(table.name, person)

    def row_params(self, table: Table, persons: Iterable[int]) -> list[Values]:
        """Every place in *table* where rows of *persons* may be, one `row` each."""
        return [{"row": row} for person in persons for row in self.row_keys(table, person)]

    def all_rows(self, person: int) -> list[RowToErase]:
        """Every place in every table where rows of *person* may be, to be written down."""
        return [
            (table.name, row) for table in PERSONAL_TABLES for row in self.row_keys(table, person)
        ]

    def retired_row_params(self, table: Table, persons: Iterable[int]) -> list[Values]:
        """The places of before the key was changed: what is written anew is taken out there."""
        if not self._has_older_keys:
            return []
        return [{"row": row} for person in persons for row in self.row_keys(table, person)[1:]]

    def message_params(self, person: int, message: SentMessage) -> list[Values]:
        """Every place where the row of a message may be: `row` and `row_of_message`."""
        return [
            {
                "row": key.row_key(MESSAGES.name, person),
                "row_of_message": key.row_key(OF_MESSAGE, person, message.chat, message.number),
            }
            for key in self._keyring.keys
        ]

    def unseal(self, table: Table, row: RowMapping) -> str | None:
        """What is sealed in a row, or None when no key of ours opens it."""
        keys = [row["person"], row["message"]] if table is MESSAGES else [row["person"]]
        return self._keyring.unseal(row["sealed"], associated_data(table.name, row["ends"], *keys))

    def to_person(self, found: Mapping[Table, Sequence[RowMapping]]) -> PersonData:
        """What the rows of one person say; rows that do not open say nothing."""
        person = PersonData()
        for table in PERSONAL_TABLES:
            # The row that lives longest is the newest; of several, the last one stays.
            for row in sorted(found.get(table, ()), key=lambda row: int(row["ends"])):
                text = self.unseal(table, row)
                if text is not None:
                    _fill(person, table, text, row["ends"])
        return person

    def _sealed_row(self, table: Table, person: int, text: str, end: int) -> Values:
        key = self._keyring.newest
        row = key.row_key(table.name, person)
        return {
            "person": row,
            "sealed": key.seal(text, associated_data(table.name, end, row)),
            "ends": end,
        }


def _fill(person: PersonData, table: Table, text: str, end: int) -> None:
    if table is LAST_LINK:
        person.link = (text, end)
    elif table is LANGUAGES:
        locale, _, helper = text.partition(" ")
        person.languages = (Languages(Locale(locale), Locale(helper) if helper else None), end)
    else:
        chat, _, number = text.partition(" ")
        person.messages[SentMessage(int(chat), int(number))] = end
