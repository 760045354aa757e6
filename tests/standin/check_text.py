"""A text or caption as Telegram takes it: parsed, trimmed, counted, its entities in bounds."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from .html_marks import parse_html
from .refusals import bad
from .shapes import Fields, JsonObject
from .utf16 import splits_a_pair, units

MAX_TEXT = 4096
MAX_CAPTION = 1024
MAX_ENTITIES = 100
_MAX_SOURCE = 1 << 15  # bytes before parsing
_CONTROL = re.compile("[\x00-\x09\x0b-\x1f]")
_FOUND_BY_TELEGRAM = {
    "mention",
    "hashtag",
    "cashtag",
    "bot_command",
    "url",
    "email",
    "phone_number",
    "bank_card_number",
}
# What an entity needs beside its place.
_NEEDS: Mapping[str, str | None] = {
    "bold": None,
    "italic": None,
    "underline": None,
    "strikethrough": None,
    "spoiler": None,
    "blockquote": None,
    "expandable_blockquote": None,
    "code": None,
    "pre": None,
    "text_link": "url",
    "text_mention": "user",
    "custom_emoji": "custom_emoji_id",
    "date_time": "unix_time",
}
_KNOWN = {"type", "offset", "length", "language", "date_time_format"}


@dataclass(slots=True)
class Formatted:
    """A text with its entities."""

    text: str
    entities: list[JsonObject] = field(default_factory=list)


def message_text(call: Fields) -> Formatted:
    """The text of a message: 1-4096 UTF-16 units after parsing."""
    found = _formatted(call, "text", "entities")
    if not found.text:
        raise bad("text must be non-empty")
    if len(found.text) > MAX_TEXT // 2 and units(found.text) > MAX_TEXT:
        raise bad("message is too long")
    return found


def caption(call: Fields) -> Formatted:
    """The caption under a file: at most 1024 UTF-16 units, may be empty."""
    found = _formatted(call, "caption", "caption_entities")
    if len(found.text) > MAX_CAPTION // 2 and units(found.text) > MAX_CAPTION:
        raise bad("message caption is too long")
    return found


def _formatted(call: Fields, name: str, entities_name: str) -> Formatted:
    source = call.text(name)
    if len(source) > _MAX_SOURCE // 4 and len(source.encode()) > _MAX_SOURCE:
        raise bad("text is too long")
    mode = call.text("parse_mode").lower()
    given = call.list(entities_name)
    if mode in {"", "none"}:
        entities = _given(given) if given else []
        text = source
    elif mode == "html":
        text, entities = parse_html(source) if "<" in source or "&" in source else (source, [])
    elif mode in {"markdown", "markdownv2"}:
        raise bad(f"the stand-in reads HTML only, not parse_mode {call.text('parse_mode')}")
    else:
        raise bad("unsupported parse_mode")
    if len(entities) > MAX_ENTITIES:
        raise bad("ENTITIES_TOO_LONG")
    if _CONTROL.search(text):
        text = _CONTROL.sub(" ", text if entities else text.replace("\r", ""))
    if entities:
        _check_bounds(text, entities)
    return _trimmed(text, entities)


def _given(entities: list[object]) -> list[JsonObject]:
    """Entities as a list: each must be whole and of a known kind."""
    found: list[JsonObject] = []
    for entity in entities:
        if not isinstance(entity, dict):
            raise bad("can't parse MessageEntity: expected an Object")
        for name in ("offset", "length"):
            value = entity.get(name)
            if not isinstance(value, int) or isinstance(value, bool):
                raise bad(f"can't parse MessageEntity: Can't find field \"{name}\"")
        kind = entity.get("type")
        if kind in _FOUND_BY_TELEGRAM:
            continue
        if not isinstance(kind, str) or kind not in _NEEDS:
            raise bad("can't parse MessageEntity: Unsupported type specified")
        needed = _NEEDS[kind]
        if needed is not None and needed not in entity:
            raise bad(f"can't parse MessageEntity: Can't find field \"{needed}\"")
        for name in entity:
            if name not in _KNOWN and name != needed:
                raise bad(f'can\'t parse MessageEntity: unknown field "{name}"')
        found.append(dict(entity))
    found.sort(key=lambda entity: (_whole(entity, "offset"), -_whole(entity, "length")))
    return found


def _check_bounds(text: str, entities: list[JsonObject]) -> None:
    encoded = text.encode("utf-16-le", "surrogatepass")
    length = len(encoded) // 2
    for entity in entities:
        begin, end = _place(entity)
        if begin < 0:
            raise bad(f"receive an entity with incorrect offset {begin}")
        if end <= begin:
            # Telegram drops an empty entity without a word; it is always a slip.
            raise bad("ENTITY_BOUNDS_INVALID")
        if begin >= length:
            raise bad(f"entity begins after the end of the text at UTF-16 offset {begin}")
        if end > length:
            raise bad(
                f"entity beginning at UTF-16 offset {begin} ends after the end of the text at"
                f" UTF-16 offset {end}"
            )
        if splits_a_pair(encoded, begin):
            at = len(encoded[: 2 * begin].decode("utf-16-le", "ignore").encode())
            raise bad(f"entity begins in a middle of a UTF-16 symbol at byte offset {at}")
        if splits_a_pair(encoded, end):
            at = len(encoded[: 2 * end].decode("utf-16-le", "ignore").encode())
            raise bad(
                f"entity beginning at UTF-16 offset {begin} ends in a middle of a UTF-16 symbol"
                f" at byte offset {at}"
            )


def _trimmed(text: str, entities: list[JsonObject]) -> Formatted:
    """Without spaces at both ends, as Telegram shows it; entities are cut and moved along."""
    shorter = text.rstrip(" \n")
    entities = [entity for entity in entities if _marks_something(text, entity)]
    if not entities:
        return Formatted(shorter.lstrip(" \n"))
    if len(shorter) != len(text):
        length = units(shorter)
        for entity in entities:
            begin, end = _place(entity)
            entity["length"] = min(end, length) - begin
        entities = [entity for entity in entities if _whole(entity, "length") > 0]
    first = min((_whole(entity, "offset") for entity in entities), default=len(shorter))
    left = len(shorter) - len(shorter.lstrip(" \n"))
    cut = min(left, first)
    if cut:
        for entity in entities:
            entity["offset"] = _whole(entity, "offset") - cut
    return Formatted(shorter[cut:], entities)


def _marks_something(text: str, entity: JsonObject) -> bool:
    """Whether there is more than space under the mark; only code may be blank."""
    if entity["type"] in {"code", "pre"}:
        return True
    begin, end = _place(entity)
    marked = text[begin:end]
    if not text.isascii():
        encoded = text.encode("utf-16-le", "surrogatepass")[2 * begin : 2 * end]
        marked = encoded.decode("utf-16-le", "surrogatepass")
    return bool(marked.strip(" \n"))


def _place(entity: JsonObject) -> tuple[int, int]:
    begin = _whole(entity, "offset")
    return begin, begin + _whole(entity, "length")


def _whole(entity: JsonObject, name: str) -> int:
    value = entity[name]
    assert isinstance(value, int)
    return value
