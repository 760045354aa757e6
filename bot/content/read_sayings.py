"""Reads what a language says for the French sentences on cards: `_sayings.yaml` of a locale."""

from collections.abc import Collection, Mapping
from typing import Final

from bot.content.fields import FieldReader
from bot.content.report import Report
from bot.content.yaml_tree import Fields, Items
from bot.model.problem import SourceLocation

FILE: Final = "_sayings.yaml"
KEYS: Final = ("french", "says")


def read_sayings(
    path: str, tree: Fields, french: Collection[str], report: Report
) -> Mapping[str, str]:
    """
    Translations by their French sentence, letter for letter.

    A French sentence that is changed in `flows/places/` has no translation until somebody writes
    one: the card then shows the French, and an entry that translates nothing is a warning.

    Args:
        french: Every sentence that a place says.
    """
    node = tree.get("sayings")
    if not isinstance(node, Items):
        report.error(SourceLocation(path, 1), "not-a-list", name="sayings")
        return {}
    found: dict[str, str] = {}
    for item in node:
        if not isinstance(item, Fields):
            report.error(item.place, "not-fields", name="sayings")
            continue
        reader = FieldReader(item, "a saying", report)
        reader.known(KEYS)
        said, meant = reader.text("french"), reader.words("says")
        if said is None or not meant:
            continue
        if said.value not in french:
            report.warning(said.place, "saying-of-nobody", french=said.value)
        found[said.value] = meant
    lacking = sorted(set(french) - set(found))
    if lacking:
        count = str(len(lacking))
        report.warning(SourceLocation(path, 1), "sayings-missing", count=count, first=lacking[0])
    return found
