"""Caddy in front of the webhook, as it is in `deploy/`: what comes through, and what does not."""

import asyncio
import io
import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
import pytest
from aiohttp import web

from tests.faults.bot_process import free_port
from tests.project import ROOT

pytestmark = pytest.mark.skipif(
    shutil.which("caddy") is None, reason="Caddy is not installed (Debian: apt install caddy)"
)
FILE = ROOT / "deploy" / "Caddyfile"


@asynccontextmanager
async def proxy(tmp_path: os.PathLike[str]) -> AsyncIterator[tuple[str, list[tuple[str, bytes]]]]:
    """Caddy without encryption, before a server that notes what reaches it."""
    reached: list[tuple[str, bytes]] = []

    async def note(request: web.Request) -> web.Response:
        reached.append((request.path, await request.read()))
        return web.Response(text="ok")

    app = web.Application(client_max_size=4 * 1024**2)
    app.router.add_route("*", "/{rest:.*}", note)
    runner = web.AppRunner(app)
    await runner.setup()
    behind, before = free_port(), free_port()
    await web.TCPSite(runner, "127.0.0.1", behind).start()
    process = await asyncio.create_subprocess_exec(
        "caddy", "run", "--adapter", "caddyfile", "--config", str(FILE),
        env={
            "PATH": os.environ["PATH"], "HOME": str(tmp_path),
            "DOMAIN": f"http://127.0.0.1:{before}", "UPSTREAM": f"127.0.0.1:{behind}",
        },
        stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    try:
        url = f"http://127.0.0.1:{before}"
        async with asyncio.timeout(20), aiohttp.ClientSession() as session:
            while True:
                try:
                    await session.get(url)
                    break
                except aiohttp.ClientConnectionError:
                    await asyncio.sleep(0.05)
        yield url, reached
    finally:
        process.terminate()
        await process.wait()
        await runner.cleanup()


async def test_only_deliveries_come_through(tmp_path: os.PathLike[str]) -> None:
    """A delivery does, with its path; a look at any page and what is too large do not."""
    async with proxy(tmp_path) as (url, reached), aiohttp.ClientSession() as session:
        delivered = await session.post(f"{url}/telegram", data=b"{}")
        others = [
            (await session.get(f"{url}{path}")).status for path in ("/", "/healthz", "/metrics")
        ]
        large = await session.post(f"{url}/telegram", data=io.BytesIO(b"x" * 2**21))

    assert delivered.status == 200
    assert reached[0] == ("/telegram", b"{}")
    assert others == [404, 404, 404]
    assert large.status >= 400
    assert len(reached) == 1
