"""The process: a socket on the loopback, a line when it listens, a clean end on SIGTERM."""

from __future__ import annotations

import asyncio
import gc
import signal
import sys

from .options import Options
from .routes import Router
from .saved_state import load, save
from .wire import Connection
from .world import World

HOST = "127.0.0.1"
READY = "stand-in listening on "
_RARE_COLLECTIONS = (50_000, 20, 50)


async def serve(options: Options) -> None:
    """Serve until SIGTERM or SIGINT."""
    # Messages stay: looking through them for rubbish over and over would cost a third of the speed.
    gc.set_threshold(*_RARE_COLLECTIONS)
    world = World(options)
    if options.state is not None:
        load(world, options.state)
    router = Router(world)
    connections: set[Connection] = set()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: Connection(router, connections), HOST, options.port, backlog=1024
    )
    if world.webhook.url:
        router.bot.deliveries.begin()
    ended = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, ended.set)
    port = server.sockets[0].getsockname()[1]
    sys.stdout.write(f"{READY}http://{HOST}:{port}\n")
    sys.stdout.flush()
    await ended.wait()
    server.close()
    router.bot.deliveries.end()
    for connection in list(connections):
        connection.close()
    if options.state is not None:
        save(world, options.state)
