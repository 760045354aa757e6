"""
The floor: the two calls of a press with bare aiohttp, one after the other, and nothing else.

Polling acknowledges at once. No order, no errors, no state: what any bot has to pay.
"""

import asyncio
import json

import aiohttp
from aiohttp import web
from given import HOOK, PORT, SCREENS, TOKEN, URL, data

BODIES = [
    {
        "text": screen["text"],
        "reply_markup": json.dumps(
            {
                "inline_keyboard": [
                    [{"text": one["label"], "callback_data": data(one["goes"])} for one in row]
                    for row in screen["rows"]
                ]
            }
        ),
    }
    for screen in SCREENS
]


async def main() -> None:
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=256)) as session:

        async def call(method: str, **fields: object) -> object:
            async with session.post(f"{URL}/bot{TOKEN}/{method}", data=fields) as response:
                return (await response.json())["result"]

        async def handle(update: dict) -> None:
            query = update.get("callback_query")
            if query is None:
                await call("sendMessage", chat_id=update["message"]["chat"]["id"], **BODIES[0])
                return
            await call("answerCallbackQuery", callback_query_id=query["id"])
            message = query["message"]
            await call(
                "editMessageText",
                chat_id=message["chat"]["id"],
                message_id=message["message_id"],
                **BODIES[int(query["data"][3:])],
            )

        if PORT:
            await serve(handle)
            await call("setWebhook", url=HOOK, max_connections=100)
            await asyncio.Event().wait()
        offset, tasks = 0, set()
        while True:
            for update in await call("getUpdates", offset=offset, timeout=30):
                offset = update["update_id"] + 1
                task = asyncio.create_task(handle(update))
                tasks.add(task)
                task.add_done_callback(tasks.discard)


async def serve(handle) -> None:
    async def receive(request: web.Request) -> web.Response:
        await handle(await request.json())
        return web.Response()

    app = web.Application()
    app.router.add_post("/telegram", receive)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", PORT).start()


asyncio.run(main())
