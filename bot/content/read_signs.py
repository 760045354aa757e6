"""Reads `flows/_signs.yaml`: what each sign on a button stands for."""

from typing import Final

from bot.content.fields import FieldReader, each_entry
from bot.content.report import Report
from bot.content.yaml_tree import Fields, Text
from bot.model.names import FlowName
from bot.model.signs import Sign, plain, same

FILE: Final = "flows/_signs.yaml"
_KEYS: Final = ("means", "words", "guides", "whole", "free")


def read_signs(tree: Fields, report: Report) -> dict[str, Sign]:
    """Each sign by itself, without what only says how it is drawn."""

    def read(key: Text, reader: FieldReader) -> Sign:
        whole = reader.names("whole")
        return Sign(
            sign=key.value,
            means=reader.words("means"),
            words=tuple(plain(one.value) for one in reader.texts("words")),
            guides=tuple(FlowName(one.value) for one in (*reader.names("guides"), *whole)),
            whole=tuple(FlowName(one.value) for one in whole),
            is_free=reader.flag("free"),
            place=key.place,
        )

    return {same(name): sign for name, sign in each_entry(tree, "a sign", _KEYS, report, read)}
