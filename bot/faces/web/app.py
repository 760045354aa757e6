"""
The preview in a browser: one page, and two addresses that give messages as JSON.

Nothing is kept about who looks at it: the link stands in the address bar, behind the `#`,
and what is typed is answered and forgotten.
"""

import asyncio
import json
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Final

from aiohttp import web

from bot.content.content_folder import ContentFolder
from bot.faces.web.as_of import answer_as_of
from bot.faces.web.middleware import MAX_BODY, add_headers, answer_errors
from bot.faces.web.parse_request import BadRequest, link_of, typed_of
from bot.faces.web.same_origin import answer_own_page_only
from bot.faces.web.workshop import Workshop
from bot.model.messages import Message, Paper, VoiceNote
from bot.model.sheets import CalendarFile, Sheet
from bot.rendering.as_json import message_as_json
from bot.rendering.last_resort import last_resort
from bot.service.conversation import Conversation
from bot.service.log import Word, log_error
from bot.service.paper.made_files import file_name_of, media_type_of
from bot.service.paper.make import PaperMaker
from bot.service.safely import language_of, safely

STATIC: Final = Path(__file__).parent / "static"

_OF_WORKSHOP: Final = """\
  <link rel="stylesheet" href="static/workshop.css">
  <script type="module" src="static/workshop.js"></script>
"""

# aiohttp quotes the bytes that it could not read, and they may be what somebody typed.
_silent: Final = logging.getLogger("bot.faces.web.silent")
_silent.disabled = True


def make_app(
    conversation: Conversation,
    folder: ContentFolder | None = None,
    workshop: Workshop | None = None,
) -> web.Application:
    """
    The page and its addresses, answering with *conversation*.

    Args:
        folder: The content folder, where recordings are.
        workshop: What stands beside the screens for whoever writes them.
    """
    preview = _Preview(conversation, folder, workshop)
    app = web.Application(
        middlewares=[answer_own_page_only, answer_errors, answer_as_of], client_max_size=MAX_BODY
    )
    if workshop is not None:
        workshop.add_to(app)
    app.router.add_get("/", preview.page)
    app.router.add_get("/api/message", preview.message)
    app.router.add_get("/api/file", preview.file)
    app.router.add_post("/api/typed", preview.typed)
    app.router.add_static("/static", STATIC)
    app.on_response_prepare.append(add_headers)
    return app


async def serve(
    conversation: Conversation,
    port: int,
    *,
    host: str = "127.0.0.1",
    folder: ContentFolder | None = None,
    workshop: Workshop | None = None,
    ready: Callable[[str], None],
) -> None:
    """
    Serve the preview until cancelled.

    Args:
        port: 0 takes any free one.
        folder: The content folder, where recordings are.
        workshop: What stands beside the screens for whoever writes them.
        ready: Called once with the address of the page, when it can be opened.

    Raises:
        OSError: If the port is in use or may not be taken.
    """
    app = make_app(conversation, folder, workshop)
    runner = web.AppRunner(app, access_log=None, logger=_silent, shutdown_timeout=1)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
        taken = runner.addresses[0][1]
        ready(f"http://{f'[{host}]' if ':' in host else host}:{taken}/")
        await asyncio.Event().wait()
    finally:
        await runner.cleanup()


class _Preview:
    def __init__(
        self, conversation: Conversation, folder: ContentFolder | None, workshop: Workshop | None
    ) -> None:
        self.workshop = workshop
        self.conversation = conversation
        self.folder = folder
        self.papers = PaperMaker()

    async def page(self, _: web.Request) -> web.StreamResponse:
        if self.workshop is None:
            return web.FileResponse(STATIC / "index.html")
        page = await asyncio.to_thread((STATIC / "index.html").read_text, encoding="utf-8")
        return web.Response(text=page.replace("</head>", f"{_OF_WORKSHOP}</head>"),
                            content_type="text/html")  # fmt: skip

    async def message(self, request: web.Request) -> web.StreamResponse:
        link = link_of(request)
        if link and self.workshop is not None:
            link = self.workshop.link(link, request.query.get("in", ""))
        talk = self.conversation
        is_opened = "opened" in request.query

        def make() -> Message:
            # Even the look-up in here: whatever of the conversation fails, she gets the numbers.
            answer = talk.opened if is_opened else talk.press
            return answer(link or talk.languages())

        return self._answer(link, make)

    async def file(self, request: web.Request) -> web.StreamResponse:
        """The letter, the picture or the recording that the message of a link brings."""
        message = self.conversation.press(link_of(request) or "")
        match message.attachment:
            case Paper() as paper:
                return web.Response(
                    body=await self.papers.pdf_of(paper),
                    content_type="application/pdf",
                    headers={"Content-Disposition": f'inline; filename="{paper.file_name}.pdf"'},
                )
            case Sheet() | CalendarFile() as made:
                return web.Response(
                    body=await self.papers.file_of(made),
                    content_type=media_type_of(made),
                    headers={"Content-Disposition": f'inline; filename="{file_name_of(made)}"'},
                )
            case VoiceNote() as voice if self.folder is not None:
                recorded = await asyncio.to_thread(self.folder.file(voice.path).read_bytes)
                return web.Response(body=recorded, content_type="audio/ogg")
            case _:
                raise web.HTTPNotFound

    async def typed(self, request: web.Request) -> web.StreamResponse:
        asked = await typed_of(request)
        if isinstance(asked, BadRequest):
            return web.json_response({"error": asked.sentence}, status=400)
        return self._answer(asked.link, lambda: self.conversation.typed(asked.link, asked.text))

    def _answer(self, link: str | None, make: Callable[[], Message]) -> web.Response:
        """What *make* gives; the help that cannot fail when it cannot be made or drawn."""
        language = language_of(self.conversation, link)
        message = safely(make, language)
        try:
            return _json(message)
        except Exception as error:  # noqa: BLE001
            log_error("web_not_drawn", why=Word(type(error).__name__))
            return _json(last_resort(language))


def _json(message: Message) -> web.Response:
    # Letters as they are, not as \u0627: a third of the data in Arabic.
    return web.json_response(text=json.dumps(message_as_json(message), ensure_ascii=False))
