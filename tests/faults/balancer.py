"""A load balancer as simple as there is: each delivery goes to any of the bots that answer."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from random import Random

import aiohttp
from aiohttp import web


class Balancer:
    """
    Passes on deliveries.

    Args:
        ports: Of the bots, which may be gone.
    """

    def __init__(self, ports: list[int], random: Random) -> None:
        self.ports = ports
        self.twice = False
        """Whether each delivery is given to two bots at once, as after a lost answer."""
        self._random = random
        self.passed: dict[int, int] = dict.fromkeys(ports, 0)

    @asynccontextmanager
    async def serving(self, port: int) -> AsyncIterator[None]:
        """Pass on what comes in at *port* of this machine."""
        app = web.Application()
        runner = web.AppRunner(app, access_log=None)
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=70)) as session:
            self._session = session
            app.router.add_post("/telegram", self._pass_on)
            await runner.setup()
            await web.TCPSite(runner, "127.0.0.1", port).start()
            try:
                yield
            finally:
                await runner.cleanup()

    async def _pass_on(self, request: web.Request) -> web.Response:
        body, headers = await request.read(), dict(request.headers)
        some = self._random.sample(self.ports, len(self.ports))
        if self.twice:
            first, _ = await asyncio.gather(
                self._deliver(some[:1], body, headers), self._deliver(some[1:2], body, headers)
            )
            return first
        return await self._deliver(some, body, headers)

    async def _deliver(
        self, ports: list[int], body: bytes, headers: dict[str, str]
    ) -> web.Response:
        for port in ports:
            try:
                async with self._session.post(
                    f"http://127.0.0.1:{port}/telegram", data=body, headers=headers
                ) as answer:
                    self.passed[port] += 1
                    return web.Response(
                        status=answer.status, body=await answer.read(),
                        content_type=answer.content_type,
                    )  # fmt: skip
            except aiohttp.ClientError:
                continue
        return web.Response(status=502)
