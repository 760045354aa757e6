"""The fields and types of the Bot API's objects, as the library's classes declare them."""

import inspect
import types
import typing
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

import telegram
from telegram._utils import types as library_types

RENAMED = {"from_user": "from", "is_from_offline_": "is_from_offline"}
_NAMES: dict[str, Any] = {
    **vars(typing),
    **{name: one for name, one in vars(library_types).items() if not name.startswith("_")},
    **{name: one for name, one in vars(telegram).items() if inspect.isclass(one)},
    "Sequence": Sequence,
    "datetime": datetime,
    "dtm": __import__("datetime"),
    "timedelta": timedelta,
}


@dataclass(frozen=True, slots=True)
class Field:
    """One field of an object: its name on the wire, whether it is always there, its type."""

    name: str
    is_required: bool
    type: Any


@cache
def fields_of(kind: type) -> tuple[Field, ...]:
    """The fields of a class of the Bot API."""
    signature = inspect.signature(kind.__init__)  # type: ignore[misc]  # its parameters are read
    return tuple(
        Field(
            RENAMED.get(name, name),
            parameter.default is inspect.Parameter.empty,
            _resolved(parameter.annotation),
        )
        for name, parameter in signature.parameters.items()
        if name not in {"self", "api_kwargs"} and parameter.kind is not parameter.VAR_KEYWORD
    )


@cache
def variants_of(kind: type) -> tuple[type, ...]:
    """The kinds an object can be, such as those of a chat member; itself when it has none."""
    public = [one for one in vars(telegram).values() if inspect.isclass(one)]
    below = [one for one in public if issubclass(one, kind) and one is not kind]
    return tuple(below) or (kind,)


def choices_of(annotation: Any) -> tuple[Any, ...]:
    """The types that a value may have, `None` left out."""
    if typing.get_origin(annotation) in {typing.Union, types.UnionType}:
        return tuple(one for one in typing.get_args(annotation) if one is not type(None))
    return (annotation,)


def _resolved(annotation: Any) -> Any:
    if not isinstance(annotation, str):
        return annotation
    try:
        return eval(annotation, dict(_NAMES))
    except (NameError, AttributeError, TypeError):
        return str
