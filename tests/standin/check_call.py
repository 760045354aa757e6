"""A call against the method table: unknown, missing and misshapen parameters are refused."""

from __future__ import annotations

from .bodies import Uploads
from .method_table import Method
from .refusals import bad
from .shapes import Fields, JsonObject

_ATTACHED = "attach://"


class Call(Fields):
    """A call that fits the table: its parameters in their own types, and its files."""

    __slots__ = ("method", "uploads")

    def __init__(self, method: Method, values: JsonObject, uploads: Uploads) -> None:
        super().__init__(values)
        self.method = method
        self.uploads = uploads

    def chat(self, name: str = "chat_id") -> int | str:
        """The identifier of a chat under *name*."""
        value = self.values[name]
        assert isinstance(value, int | str)
        return value


def checked(method: Method, given: JsonObject, uploads: Uploads) -> Call:
    """
    The call, every parameter in its own type.

    Raises:
        Refusal: For the first thing that is wrong with it.
    """
    parameters = method.parameters
    values: JsonObject = {}
    for name, value in given.items():
        kind = parameters.get(name)
        if kind is None:
            # Telegram passes over what it does not know; a typo would then pass too.
            raise bad(f'unknown field "{name}" of {method.name}')
        values[name] = kind(name, value)
    if uploads:
        _check_uploads(method, values, uploads)
    for name in method.required:
        value = values.get(name)
        if (value is None or value == "") and name not in uploads:
            raise bad(method.missing[name])
    return Call(method, values, uploads)


def _check_uploads(method: Method, values: JsonObject, uploads: Uploads) -> None:
    attached = {
        value.removeprefix(_ATTACHED)
        for name in method.files
        if isinstance(value := values.get(name), str) and value.startswith(_ATTACHED)
    }
    for name in uploads:
        if name not in attached and name not in method.files:
            raise bad(f'unknown file "{name}" of {method.name}')
