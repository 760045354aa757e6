"""
Slips that a file can be read with, so that people see what nobody meant to write.

A text copied from another program, saved in another encoding, quoted twice, or never finished.
Held against every text of every language, and against the words of YAML files.
"""

import re
from dataclasses import dataclass
from typing import Final

_PART: Final = (
    "[\x80-\xbf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122]"
)
"""The bytes 80 to BF, as cp1252 shows them: the second and later bytes of a letter in UTF-8."""
_GARBLED: Final = re.compile(
    rf"[ÃÂ]{_PART}|â€{_PART}?|\ufffd|(?:[ØÙÚÛÐÑ]{_PART}){{2}}|(?<=[a-zà-ÿ])\?(?=[a-zà-ÿ])"
)
"""UTF-8 read as cp1252 (`dÃ©jÃ`), or letters that a program did not know (`d?j?`)."""
_QUOTED: Final = re.compile(r"\s*(?:\"[^\"]+\"|[“”„‟][^“”„‟\"]+[“”‟]|‘[^‘’]+’)\s*")
"""The whole text between quotation marks of a keyboard or of a word processor."""
_UNFINISHED: Final = re.compile(
    r"(?<!\w)(?:TODO|TBD|FIXME|XXX+)(?!\w)|\?\?\?|(?i:lorem ipsum)"
    r"|\A\s*(?i:à (?:compléter|traduire|écrire|remplir|faire))\s*[.…]*\s*\Z"
)
MARKUP: Final = re.compile(
    r"</?[a-zA-Z][^<>\n]*>|&(?:[a-z]{2,8}|#\d+);|\]\(|\*\*|__|~~|```|\\[nrtu]"
    r"|(?<![\w*])\*[^\s*][^*\n]*\*(?![\w*])|(?<![\w_])_[^\s_][^_\n]*_(?![\w_])|`[^`\n]+`"
    r"|(?:^|(?<=\s))#{1,6}(?=\s)",
    re.MULTILINE,
)
"""Of HTML, of Markdown as other programs write it, of escapes, and a note behind a text."""
_TURNING: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class Slip:
    """What stands there, and which kind of problem it is."""

    kind: str
    written: str


def _slip(kind: str, written: str) -> Slip:
    return Slip(kind, written)


def slip_in(words: str) -> Slip | None:
    """The first slip of a text, markup left to who shows it."""
    if (found := _GARBLED.search(words)) is not None:
        return _slip("garbled", found[0])
    if (found := _UNFINISHED.search(words)) is not None:
        return _slip("unfinished", found[0].strip())
    if _QUOTED.fullmatch(words) is not None:
        return _slip("quotes-around", words.strip())
    return None


def slip_in_value(words: str) -> Slip | None:
    """
    The first slip of a value of YAML, which shows straight quotes to nobody.

    Signs of direction, too: in a name they turn the line that a person reads.
    """
    if "://" in words:
        # An address, in which a question mark stands between letters.
        return None
    if (found := _TURNING.search(words)) is not None:
        return _slip("unseen-sign", f"U+{ord(found[0]):04X}")
    slip = slip_in(words)
    return None if slip is not None and slip.written.startswith('"') else slip
