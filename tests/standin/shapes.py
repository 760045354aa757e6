"""JSON as the stand-in passes it around: one object type, typed reading, one fast encoder."""

from __future__ import annotations

import json

JsonObject = dict[str, object]

_encode = json.JSONEncoder(separators=(",", ":"), check_circular=False).encode


class Misuse(ValueError):
    """A person-side or control call that makes no sense; the text says what to write instead."""


def to_bytes(value: object) -> bytes:
    """*value* as compact JSON; everything outside ASCII is escaped, as Telegram does."""
    return _encode(value).encode("ascii")


def json_object(body: bytes) -> JsonObject:
    """
    The JSON object in *body*; no body is an empty object.

    Raises:
        Misuse: If it is no JSON object.
    """
    if not body.strip():
        return {}
    try:
        value: object = json.loads(body)
    except ValueError as error:
        raise Misuse(f"the body is no JSON: {error}") from error
    return as_object(value, "the body")


def as_object(value: object, name: str) -> JsonObject:
    """*value* as a JSON object, or `Misuse` that names it."""
    if not isinstance(value, dict):
        raise Misuse(f"{name} must be a JSON object, got {value!r}")
    return value


def as_list(value: object, name: str) -> list[object]:
    """*value* as a JSON list, or `Misuse` that names it."""
    if not isinstance(value, list):
        raise Misuse(f"{name} must be a JSON list, got {value!r}")
    return value


class Fields:
    """Typed reading of a JSON object; a wrong type is a `Misuse` that names the field."""

    __slots__ = ("values",)

    def __init__(self, values: JsonObject) -> None:
        self.values = values

    def __contains__(self, name: str) -> bool:
        return self.values.get(name) is not None

    def text(self, name: str, default: str = "") -> str:
        """The string under *name*."""
        value = self.values.get(name)
        if value is None:
            return default
        if not isinstance(value, str):
            raise Misuse(f'"{name}" must be a string, got {value!r}')
        return value

    def whole(self, name: str, default: int = 0) -> int:
        """The whole number under *name*."""
        value = self.values.get(name)
        if value is None:
            return default
        if not isinstance(value, int) or isinstance(value, bool):
            raise Misuse(f'"{name}" must be a whole number, got {value!r}')
        return value

    def decimal(self, name: str, default: float = 0.0) -> float:
        """The number under *name*."""
        value = self.values.get(name)
        if value is None:
            return default
        if not isinstance(value, int | float) or isinstance(value, bool):
            raise Misuse(f'"{name}" must be a number, got {value!r}')
        return value

    def flag(self, name: str, default: bool = False) -> bool:
        """The truth value under *name*."""
        value = self.values.get(name)
        if value is None:
            return default
        if not isinstance(value, bool):
            raise Misuse(f'"{name}" must be true or false, got {value!r}')
        return value

    def map(self, name: str) -> JsonObject | None:
        """The JSON object under *name*, or None."""
        value = self.values.get(name)
        return None if value is None else as_object(value, f'"{name}"')

    def list(self, name: str) -> list[object] | None:
        """The JSON list under *name*, or None."""
        value = self.values.get(name)
        return None if value is None else as_list(value, f'"{name}"')

    def only(self, *known: str) -> None:
        """Raise `Misuse` for a field that is not *known*, so that a test's typo shows."""
        unknown = sorted(set(self.values) - set(known))
        if unknown:
            raise Misuse(f"unknown: {', '.join(unknown)}; known here: {', '.join(sorted(known))}")
