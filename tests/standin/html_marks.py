"""Telegram's small HTML: text and entities out of it, and its complaints about broken marks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from .check_links import fault_of
from .refusals import Refusal, bad
from .shapes import JsonObject
from .utf16 import units

_SIMPLE = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
}
_TAGS = {*_SIMPLE, "a", "blockquote", "tg-emoji", "tg-time"}
_PLAIN = re.compile(r"[^<&]+")
_REFERENCE = re.compile(r"&(?:#x([0-9A-Fa-f]{1,6})|#([0-9]{1,7})|(lt|gt|amp|quot)(?![A-Za-z]));?")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_TAG_NAME = re.compile(r"[^\s>]*")
_SPACE = re.compile(r"\s*")
_ATTRIBUTE = re.compile(r"[^\s=>/\"']*")
_BARE_VALUE = re.compile(r"[A-Za-z0-9.-]*")


@dataclass(slots=True)
class _Open:
    """A start tag that waits for its end."""

    tag: str
    attributes: dict[str, str]
    offset: int
    piece: int


def parse_html(source: str) -> tuple[str, list[JsonObject]]:
    """
    The text *source* shows and its entities, counted in UTF-16.

    Raises:
        Refusal: In Telegram's words, with the byte offset of the mark.
    """
    text, entities = _parsed(source)
    return text, [dict(entity) for entity in entities]


@lru_cache(4096)  # a bot shows the same screens over and over
def _parsed(source: str) -> tuple[str, list[JsonObject]]:
    return _Parser(source).parsed()


class _Parser:
    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.pieces: list[str] = []
        self.offset = 0
        self.open: list[_Open] = []
        self.entities: list[JsonObject] = []

    def parsed(self) -> tuple[str, list[JsonObject]]:
        source = self.source
        while self.at < len(source):
            plain = _PLAIN.match(source, self.at)
            if plain is not None:
                self._put(plain.group())
                self.at = plain.end()
            elif source[self.at] == "&":
                character, self.at = _referred(source, self.at)
                self._put(character)
            elif source.startswith("</", self.at):
                self._end_tag()
            else:
                self._start_tag()
        if self.open:
            raise self._fault(
                f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"'
            )
        self.entities.sort(key=_order)
        return "".join(self.pieces), self.entities

    def _put(self, text: str) -> None:
        self.pieces.append(text)
        self.offset += units(text)

    def _fault(self, words: str, at: int | None = None) -> Refusal:
        where = "" if at is None else f" at byte offset {len(self.source[:at].encode())}"
        return bad(f"can't parse entities: {words}{where}")

    def _start_tag(self) -> None:
        begin = self.at
        name = _TAG_NAME.match(self.source, begin + 1)
        assert name is not None
        tag = name.group().lower()
        self.at = name.end()
        if self.at >= len(self.source):
            raise self._fault("Unclosed start tag", begin)
        if tag not in _TAGS:
            raise self._fault(f'Unsupported start tag "{tag}"', begin)
        attributes = self._attributes(tag, begin)
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise self._fault('Tag "span" must have class "tg-spoiler"', begin)
        self.open.append(_Open(tag, attributes, self.offset, len(self.pieces)))

    def _attributes(self, tag: str, begin: int) -> dict[str, str]:
        found: dict[str, str] = {}
        while True:
            self._skip_space()
            if self._next() == ">":
                self.at += 1
                return found
            name = _ATTRIBUTE.match(self.source, self.at)
            assert name is not None
            if not name.group():
                raise self._fault(f'Empty attribute name in the tag "{tag}"', begin)
            self.at = name.end()
            self._skip_space()
            if self._next() != "=":
                if not self._next():
                    raise self._fault(f'Unclosed start tag "{tag}"', begin)
                found[name.group()] = ""
                continue
            self.at += 1
            self._skip_space()
            found[name.group()] = self._value(begin)

    def _value(self, begin: int) -> str:
        quote = self._next()
        if quote not in {"'", '"'}:
            bare = _BARE_VALUE.match(self.source, self.at)
            assert bare is not None
            start, self.at = self.at, bare.end()
            if not (self._next().isspace() or self._next() == ">"):
                raise self._fault("Unexpected end of name token", start)
            return bare.group().lower()
        self.at += 1
        value: list[str] = []
        while (character := self._next()) and character != quote:
            if character == "&":
                character, self.at = _referred(self.source, self.at)
            else:
                self.at += 1
            value.append(character)
        self.at += 1
        if not self._next():
            raise self._fault("Unclosed start tag", begin)
        return "".join(value)

    def _end_tag(self) -> None:
        begin = self.at
        if not self.open:
            raise self._fault("Unexpected end tag", begin)
        name = _TAG_NAME.match(self.source, begin + 2)
        assert name is not None
        self.at = name.end()
        self._skip_space()
        if self._next() != ">":
            raise self._fault("Unclosed end tag", begin)
        self.at += 1
        found, expected = name.group().lower(), self.open[-1].tag
        if found and found != expected:
            here = f"Unmatched end tag at byte offset {len(self.source[:begin].encode())}"
            raise self._fault(f'{here}, expected "</{expected}>", found "</{found}>"')
        self._close(self.open.pop())

    def _close(self, opened: _Open) -> None:
        length = self.offset - opened.offset
        if length == 0:
            return
        last = self.entities[-1] if self.entities else {}
        same_place = last.get("offset") == opened.offset and last.get("length") == length
        if opened.tag == "pre" and same_place and last.get("type") == "code":
            # <pre><code class="language-…"> is one block of code with its language
            last["type"] = "pre"
            return
        entity: JsonObject = {"offset": opened.offset, "length": length}
        more = self._described(opened)
        if more is not None:
            self.entities.append(entity | more)

    def _described(self, opened: _Open) -> JsonObject | None:
        attributes = opened.attributes
        match opened.tag:
            case "a":
                url = attributes.get("href") or "".join(self.pieces[opened.piece :])
                return None if fault_of(url) else {"type": "text_link", "url": url}
            case "blockquote":
                folded = "expandable" in attributes
                return {"type": "expandable_blockquote" if folded else "blockquote"}
            case "tg-emoji":
                identifier = attributes.get("emoji-id", "")
                if not identifier.isdecimal() or int(identifier) == 0:
                    raise self._fault("Invalid custom emoji identifier specified")
                return {"type": "custom_emoji", "custom_emoji_id": identifier}
            case "tg-time":
                moment = attributes.get("unix", "")
                return (
                    {"type": "date_time", "unix_time": int(moment)} if moment.isdecimal() else None
                )
            case "code":
                language = attributes.get("class", "").removeprefix("language-")
                inside = bool(self.open) and self.open[-1].tag == "pre"
                entity: JsonObject = {"type": "code"}
                return entity | ({"language": language} if language and inside else {})
            case tag:
                return {"type": _SIMPLE[tag]}

    def _next(self) -> str:
        return self.source[self.at : self.at + 1]

    def _skip_space(self) -> None:
        space = _SPACE.match(self.source, self.at)
        assert space is not None
        self.at = space.end()


def _order(entity: JsonObject) -> tuple[int, int]:
    offset, length = entity["offset"], entity["length"]
    assert isinstance(offset, int)
    assert isinstance(length, int)
    return offset, -length


def _referred(source: str, at: int) -> tuple[str, int]:
    """The character that a reference such as `&lt;` stands for; anything else is only a `&`."""
    found = _REFERENCE.match(source, at)
    if found is None:
        return "&", at + 1
    hexadecimal, number, name = found.groups()
    if name is not None:
        return _NAMED[name], found.end()
    code = int(hexadecimal, 16) if hexadecimal is not None else int(number)
    if not 0 < code < 0x10FFFF or 0xD800 <= code <= 0xDFFF:
        return "&", at + 1
    return chr(code), found.end()
