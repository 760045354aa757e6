"""Web addresses as a person may be given them: a page of a named host, nothing hidden in it."""

import re
from typing import Final
from urllib.parse import urlsplit

from bot.content.report import Report
from bot.model.problem import SourceLocation

_HOST: Final = re.compile(r"(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_]{2,}")
_STRANGE: Final = re.compile(r"[\s<>\"`{}|\\^\x00-\x20\x7f-\xa0\u2000-\u206f\ufeff]")
"""No sign of an address (RFC 3986, 2.2 and 2.3), and none that hides or turns it."""

_BEGINS: Final = re.compile(r"https?:/?/")
_KEEPS_COPIES: Final = ("https://web.archive.org/web/",)
"""Whose addresses hold the address of what was copied."""

_SHORTENED: Final = frozenset(
    {"bit.ly", "t.co", "t.me", "tinyurl.com", "goo.gl", "ow.ly", "is.gd", "urlr.me", "lc.cx",
     "cutt.ly", "rb.gy", "shorturl.at", "lnkd.in", "fb.me", "buff.ly", "s.id"}
)  # fmt: skip
"""Hosts of shortened links: they do not show where they lead, and count who opens them (C8)."""


def is_web_address(text: str) -> bool:
    """Whether *text* is `https://host/…`, with no name or password before the host."""
    return _is_page(text, "https")


def is_old_address(text: str) -> bool:
    """Whether it is such a page by http, which anybody on the way can change."""
    return _is_page(text, "http")


def check_address(text: str, near: SourceLocation, key: str, report: Report) -> None:
    """
    Report what is no address; those by http are counted by `checks/addresses.py`.

    Args:
        near: Above the field *key* in which it stands.
    """
    if len(_BEGINS.findall(text)) > 1 and not text.startswith(_KEEPS_COPIES):
        place = report.find(near, text, key=key, below=30)
        report.error(place, "two-addresses", value=text[:80])
    elif text and not is_web_address(text) and not is_old_address(text):
        report.error(report.find(near, text, key=key, below=30), "bad-url", value=text[:80])


def _is_page(text: str, scheme: str) -> bool:
    if _STRANGE.search(text) or not text.startswith(f"{scheme}://"):
        return False
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        return False
    host = parts.hostname or ""
    # Of http there are pages at a number; they are cited as they were read.
    is_named = _HOST.fullmatch(host) is not None or (scheme == "http" and "." in host)
    return (
        is_named
        and host.removeprefix("www.") not in _SHORTENED
        and port is None
        # "www.exemple": what comes before the last dot was lost.
        and not (host.startswith("www.") and host.count(".") == 1)
        and "@" not in parts.netloc
        and ".." not in parts.netloc
    )
