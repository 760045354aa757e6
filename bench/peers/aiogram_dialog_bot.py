"""aiogram-dialog: a window a screen, buttons that switch to another window."""

import asyncio

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import Command
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import Message
from aiogram.webhook.aiohttp_server import SimpleRequestHandler, setup_application
from aiogram_dialog import Dialog, DialogManager, StartMode, Window, setup_dialogs
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo
from aiogram_dialog.widgets.text import Const
from aiohttp import web
from given import HOOK, PORT, SCREENS, TOKEN, URL

Tree = type("Tree", (StatesGroup,), {f"screen{n}": State() for n in range(len(SCREENS))})
STATES = [getattr(Tree, f"screen{number}") for number in range(len(SCREENS))]


def button(name: str, one: dict) -> Button:
    label = Const(one["label"])
    if one["goes"] is None:
        return Button(label, id=name)
    return SwitchTo(label, id=name, state=STATES[one["goes"]])


def window(number: int, screen: dict) -> Window:
    rows = [
        Row(*(button(f"b{line}x{column}", one) for column, one in enumerate(row)))
        for line, row in enumerate(screen["rows"])
    ]
    return Window(Const(screen["text"]), *rows, state=STATES[number])


async def menu(_: Message, dialog_manager: DialogManager) -> None:
    await dialog_manager.start(STATES[0], mode=StartMode.RESET_STACK)


async def main() -> None:
    session = AiohttpSession(api=TelegramAPIServer.from_base(URL), limit=256)
    bot = Bot(TOKEN, session=session)
    dispatcher = Dispatcher(storage=MemoryStorage())
    dispatcher.message.register(menu, Command("menu"))
    dispatcher.include_router(Dialog(*(window(*one) for one in enumerate(SCREENS))))
    setup_dialogs(dispatcher)
    if not PORT:
        await dispatcher.start_polling(bot, allowed_updates=["message", "callback_query"])
        return
    app = web.Application()
    SimpleRequestHandler(dispatcher, bot, handle_in_background=False).register(app, "/telegram")
    setup_application(app, dispatcher, bot=bot)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", PORT).start()
    await bot.set_webhook(HOOK, max_connections=100)
    await asyncio.Event().wait()


asyncio.run(main())
