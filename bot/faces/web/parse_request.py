"""Parses and validates requests of the preview: a link, or a link with typed words."""

import json
from dataclasses import dataclass
from typing import Final

from aiohttp import web

MAX_TYPED: Final = 1000
"""Characters. A day or a town needs sixty; the rest is patience with pasted text."""


@dataclass(frozen=True, slots=True)
class TypedRequest:
    """Words typed on the screen of *link*; without a link, on no screen yet."""

    link: str | None
    text: str


@dataclass(frozen=True, slots=True)
class BadRequest:
    """What the sender must write instead, in one sentence. It never repeats what was sent."""

    sentence: str


def link_of(request: web.Request) -> str | None:
    """The link after `?link=`; None when there is none, or nothing in it."""
    return request.query.get("link") or None


async def typed_of(request: web.Request) -> TypedRequest | BadRequest:
    """The typed words in the body, or what is wrong with it."""
    try:
        body = json.loads(await request.read())
    except (ValueError, RecursionError):
        return BadRequest('The body must be JSON: {"link": "…", "text": "…"}.')
    if not isinstance(body, dict):
        return BadRequest('The body must be a JSON object: {"link": "…", "text": "…"}.')
    link, text = body.get("link"), body.get("text")
    if not (link is None or isinstance(link, str)):
        return BadRequest('"link" must be a string, or null on no screen.')
    if not isinstance(text, str):
        return BadRequest('"text" must be a string.')
    if len(text) > MAX_TYPED:
        return BadRequest(f'"text" may have at most {MAX_TYPED} characters.')
    return TypedRequest(link or None, text)
