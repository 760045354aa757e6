"""
Protection against DNS rebinding and cross-origin requests: who may ask the preview at all.

A page of somebody else's can make its own name lead to this machine; its browser then sends that
name as *Host*. So only names that no one else can own are answered.
"""

import re
from typing import Final

from aiohttp import hdrs, web
from aiohttp.typedefs import Handler

LOCAL: Final = re.compile(
    r"(?:localhost|127(?:\.[0-9]{1,3}){3}|\[::1\])(?::[0-9]{1,5})?", re.IGNORECASE
)
"""This machine by its reserved names (RFC 6761, section 6.3; RFC 5735; RFC 4291), with a port."""

_SENTENCE: Final = "The preview answers only at localhost or 127.0.0.1, and only its own page."


@web.middleware
async def answer_own_page_only(request: web.Request, handler: Handler) -> web.StreamResponse:
    """
    421 for a *Host* that is not this machine, 403 for the *Origin* of another page.

    Source:
        RFC 9110, sections 7.2 (Host) and 15.5.20 (421); RFC 6454, section 7 (Origin).
    """
    hosts = request.headers.getall(hdrs.HOST, [])
    if len(hosts) != 1 or not LOCAL.fullmatch(hosts[0]):
        return web.json_response({"error": _SENTENCE}, status=421)
    origins = request.headers.getall(hdrs.ORIGIN, [])
    if any(one.lower() != f"http://{hosts[0].lower()}" for one in origins):
        return web.json_response({"error": _SENTENCE}, status=403)
    return await handler(request)
