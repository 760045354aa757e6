"""The control door, as methods: what a test arranges and asks."""

from __future__ import annotations

from typing import Any

import aiohttp

from .client_views import CallView, Json, read_call


class Refused(AssertionError):
    """The stand-in did not understand a test; its words say why."""


async def ask(
    session: aiohttp.ClientSession, method: str, url: str, body: Json | None = None
) -> Any:
    """The JSON that *url* gives; `Refused` with the stand-in's words if it does not."""
    async with session.request(method, url, json=body) as response:
        answer: Any = await response.json()
    if response.status != 200:
        raise Refused(answer.get("error", answer))
    return answer


class Control:
    """What a test arranges in the stand-in, and what it asks it."""

    def __init__(self, session: aiohttp.ClientSession, url: str) -> None:
        self._session = session
        self._url = f"{url}/_control"

    async def _post(self, path: str, **body: Any) -> Json:
        answer: Json = await ask(self._session, "POST", f"{self._url}/{path}", body)
        return answer

    async def _get(self, path: str) -> Json:
        answer: Json = await ask(self._session, "GET", f"{self._url}/{path}")
        return answer

    async def add_chat(self, chat_id: int, **details: Any) -> None:
        """Make a chat known: `type`, `first_name`, `title`, `language_code`, `threads`, …"""
        await self._post("chats", id=chat_id, **details)

    async def block(self, chat_id: int) -> None:
        """The person blocks the bot; a group throws it out."""
        await self._post(f"chats/{chat_id}/block")

    async def unblock(self, chat_id: int) -> None:
        """The person lets the bot write again."""
        await self._post(f"chats/{chat_id}/unblock")

    async def deactivate(self, chat_id: int) -> None:
        """The person has deleted her account."""
        await self._post(f"chats/{chat_id}/deactivate")

    async def raw(self, update: Json, **options: Any) -> int:
        """Queue an update nobody has checked; gives its number."""
        answer = await self._post("raw", update=update, **options)
        return int(answer["update_id"])

    async def fault(self, kind: str, **details: Any) -> None:
        """Break the next calls or deliveries: `method`, `chat`, `count`, `after`, `seconds`, …"""
        await self._post("faults", kind=kind, **details)

    async def faults(self) -> list[Json]:
        """What is still to break."""
        answer = await self._get("faults")
        return list(answer["faults"])

    async def clear_faults(self) -> None:
        """Break nothing any more."""
        await ask(self._session, "DELETE", f"{self._url}/faults")

    async def calls(self, since: int = 0, *, method: str = "") -> list[CallView]:
        """The calls from number *since* on, all or those of one *method*."""
        found: list[CallView] = []
        while True:
            answer = await self._get(f"calls?since={since}")
            found += [read_call(call) for call in answer["calls"]]
            if not answer["calls"]:
                break
            since = answer["next"]
        return [call for call in found if not method or call.method == method]

    async def next_call(self) -> int:
        """The number the next call will have: a place to read `calls` from later."""
        answer = await self._get("stats")
        return sum(answer["calls"].values())

    async def stats(self) -> Json:
        """Calls per method, length of the queue, confirmed offset, the clock."""
        return await self._get("stats")

    async def advance(self, seconds: float) -> None:
        """Push the stand-in's clock forward."""
        await self._post("clock", advance=seconds)

    async def delay(self, milliseconds: float) -> None:
        """Each answer to the bot takes so long from now on."""
        await self._post("delay", ms=milliseconds)

    async def settings(self, **values: Any) -> Json:
        """Change `limits`, `query_seconds`, `delay_ms`; gives all settings."""
        return await self._post("settings", **values)

    async def reset(self) -> None:
        """As at the start; numbers of messages and updates go on."""
        await self._post("reset")

    async def save(self) -> None:
        """Write the state file now."""
        await self._post("save")
