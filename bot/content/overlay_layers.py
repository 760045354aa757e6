"""Which way each file of one's own lies over the shipped content, by its path."""

from collections.abc import Callable
from enum import Enum
from fnmatch import fnmatchcase
from typing import Final

from bot.content.overlay_merge import Head, Sections, message, named, row, saying
from bot.model.recordings import LANGUAGES_RECORDING


class Layer(Enum):
    """How a file of one's own lies over the shipped one of the same path."""

    WHOLE = "the file replaces the shipped one"
    MESSAGES = "each message replaces the shipped one of its name"
    THINGS = "each entry replaces the shipped one of its name"
    SECTIONS = "each entry of a section replaces the shipped one of its name"
    ROWS = "each row replaces the shipped one of its number"
    ITEMS = "each translation replaces the shipped one of its sentence"
    RECORDS = "each record replaces the shipped one of its name"
    GUARD = "the file may only be added, where there is none"
    UNREAD = "nobody reads it"


COMMUNES: Final = "flows/_communes.tsv"
TOWNS: Final = "flows/_towns.tsv"
_LAYERS: Final = (
    (COMMUNES, Layer.GUARD),
    (TOWNS, Layer.ROWS),
    ("flows/_law/[!_.]*.yaml", Layer.THINGS),
    ("flows/places/*.yaml", Layer.THINGS),
    ("flows/*/*", Layer.UNREAD),
    ("flows/_typed.yaml", Layer.SECTIONS),
    ("flows/_*.yaml", Layer.THINGS),
    ("flows/[!_.]*.yaml", Layer.WHOLE),
    ("locales/languages.yaml", Layer.THINGS),
    (LANGUAGES_RECORDING, Layer.WHOLE),
    ("locales/*/audio/*/*", Layer.WHOLE),
    ("locales/_danger/*.yaml", Layer.GUARD),
    ("locales/_guards/*.yaml", Layer.GUARD),
    ("locales/[!_.]*/_danger.yaml", Layer.GUARD),
    ("locales/[!_.]*/_forbidden.yaml", Layer.GUARD),
    ("locales/[!_.]*/_problems.ftl", Layer.UNREAD),
    ("locales/[!_.]*/_sayings.yaml", Layer.ITEMS),
    ("locales/[!_.]*/review.json", Layer.RECORDS),
    ("locales/[!_.]*/_made-from.json", Layer.RECORDS),
    ("locales/[!_.]*/*.ftl", Layer.MESSAGES),
)
"""The first pattern that fits, with as many folders as it has, decides."""

_HEADS: Final[dict[Layer, Callable[[], Head]]] = {
    Layer.MESSAGES: lambda: message,
    Layer.THINGS: lambda: named,
    Layer.SECTIONS: Sections,
    Layer.ROWS: lambda: row,
    Layer.ITEMS: lambda: saying,
}


def layer_of(path: str) -> Layer:
    """How a file of this path lies over the shipped one."""
    for pattern, layer in _LAYERS:
        if pattern.count("/") == path.count("/") and fnmatchcase(path, pattern):
            return layer
    return Layer.UNREAD


def head_of(path: str) -> Head | None:
    """What tells where an entry of such a file begins; None where it is replaced whole."""
    make = _HEADS.get(layer_of(path))
    return None if make is None else make()
