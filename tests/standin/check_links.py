"""Which links Telegram takes in buttons and texts: http, https, tg and ton; no `tel:`."""

from __future__ import annotations

import re

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*)://")
_HOST = re.compile(r"(?:[^/?#@]*@)?(\[[0-9A-Fa-f:.]+\]|[^/?#:@\[\]]*)(?::(\d*))?(?=[/?#]|$)")
_OWN = ("tg:", "ton:", "tonsite:")


def fault_of(link: str) -> str | None:
    """What is wrong with *link*, in Telegram's words, or None."""
    lower = link.lower()
    if lower.startswith(_OWN):
        return None if link.partition(":")[2].strip("/") else "URL host is empty"
    scheme = _SCHEME.match(link)
    if scheme is not None and scheme.group(1).lower() not in {"http", "https"}:
        return "Unsupported URL protocol"
    rest = link[scheme.end() :] if scheme is not None else link
    host = _HOST.match(rest)
    if host is None:
        return "Wrong HTTP URL"
    if host.group(2) is not None and not (host.group(2) and 0 < int(host.group(2)) < 65536):
        return "Wrong port number specified in the URL"
    if not host.group(1):
        return "URL host is empty"
    if "." not in host.group(1) and not host.group(1).startswith("["):
        return "Wrong HTTP URL"
    if re.search(r"[\s\"<>\\^`{|}]", host.group(1)):
        return "Disallowed character in URL host"
    return None
