"""Reads `flows/_words.yaml`: the words on letters, each by the step that explains it."""

from typing import Final

from bot.content.fields import FieldReader, each_entry, is_name
from bot.content.report import Report
from bot.content.yaml_tree import Fields, Text
from bot.model.names import FlowName, StepName
from bot.model.paper_words import PaperWord

_KEYS: Final = ("term", "also", "guide")


def read_words(tree: Fields, report: Report) -> dict[StepName, PaperWord]:
    """Each word by the name of its step."""

    def read(key: Text, reader: FieldReader) -> PaperWord | None:
        term = reader.text("term")
        if term is None or not is_name(key, report):
            return None
        guide = reader.name("guide", required=False)
        return PaperWord(
            term=term.value,
            also=tuple(text.value for text in reader.texts("also")),
            guide=None if guide is None else FlowName(guide.value),
            place=key.place,
        )

    found = each_entry(tree, "a word", _KEYS, report, read)
    return {StepName(name): word for name, word in found}
