"""Reads `locales/<language>/_said.yaml`: the acronyms that are said as a word, and how."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from bot.content.content_files import ContentFiles
from bot.content.content_folder import ContentFolder
from bot.content.report import Report
from bot.content.yaml_tree import Fields, Text
from bot.model.names import Locale

FILE: Final = "_said.yaml"


def read_said(folder: Path, locale: Locale, report: Report) -> Mapping[str, str]:
    """How each acronym is said that is no row of letters; none where there is no file."""

    def read(tree: Fields, report: Report) -> Mapping[str, str]:
        found: dict[str, str] = {}
        for key, node in tree:
            if isinstance(node, Text) and node.value:
                found[key.value] = node.value
            else:
                report.error(node.place, "not-a-text", name=key.value)
        return found

    return (
        ContentFiles(ContentFolder.of(folder), report).optional(f"locales/{locale}/{FILE}", read)
        or {}
    )
