"""
The workshop beside the preview: what changed on disk, where a screen is written, what it rests on.

Only for whoever writes the content, on their own machine: it names files and lines.
"""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, Final

from aiohttp import web

from bot.content.texts import TERMS
from bot.content.wording import Wording, printable
from bot.engine.links import read_link, with_locale
from bot.engine.show import flow_link, show_with_trail, step_link
from bot.model.messages import Message
from bot.model.names import FlowName, Locale, StepName
from bot.model.problem import Problem, SourceLocation
from bot.service.workshop.following import Following
from bot.service.workshop.limits import refused
from bot.service.workshop.picture import as_svg

LOOK_EVERY: Final = 0.2
"""Seconds between two looks for changed files: some milliseconds of work, off the loop."""
QUIET: Final = 2.0
"""Seconds without a save before every check is run."""
PATIENCE: Final = 20.0
"""Seconds that a page waits for news before it asks again (long polling)."""
MOST_TOLD: Final = 50
"""Problems on a page; mending the first mends most of them."""
EDITOR: Final = "vscode://file{path}:{line}:{column}"
"""The address that opens an editor at a place."""

Check = Callable[[], Awaitable[tuple[Problem, ...]]]


class Workshop:
    """
    What a page is told beside its messages.

    Args:
        editor: The address of an editor, with `{path}`, `{line}` and `{column}`; empty for none.
        check: Every check on the files of now; None where nobody runs them.
    """

    def __init__(
        self, following: Following, editor: str = EDITOR, check: Check | None = None
    ) -> None:
        self.following = following
        self._editor = editor
        self._check = check
        self._news = asyncio.Event()

    def add_to(self, app: web.Application) -> None:
        """Its addresses, and the watching as long as *app* runs."""
        app.router.add_get("/api/news", self.news)
        app.router.add_get("/api/about", self.about)
        app.router.add_get("/api/picture", self.picture)
        app.router.add_get("/api/languages", self.languages)
        app.cleanup_ctx.append(self._watching)

    def link(self, asked: str, locale: str) -> str:
        """
        The link of `guide` or `guide/step`, or of a link; in *locale* when it is a language.

        *asked* itself when it names nothing.
        """
        compiled = self.following.conversation.compiled
        known = compiled.content
        flow, _, step = asked.partition("/")
        tongue = Locale(locale if locale in known.languages else known.source)
        guide = known.flows.get(FlowName(flow))
        if guide is not None and not step:
            return flow_link(compiled, tongue, None, guide.name)
        if guide is not None and step in guide.steps:
            return step_link(compiled, tongue, None, guide.name, StepName(step))
        if locale in known.languages and read_link(compiled, asked) is not None:
            return with_locale(compiled, asked, tongue)
        return asked

    async def news(self, request: web.Request) -> web.StreamResponse:
        """The problems of now, at once or when there is another version than `?seen=`."""
        news = self._news
        if request.query.get("seen") == str(self.following.version):
            try:
                async with asyncio.timeout(PATIENCE):
                    await news.wait()
            except TimeoutError:
                pass
        wording = Wording(self.following.folder.shipped, _locale_of(request))
        problems = self.following.problems
        told = [self._problem(one, wording) for one in problems[:MOST_TOLD]]
        return web.json_response(
            {"version": self.following.version, "problems": told, "count": len(problems)}
        )

    async def picture(self, request: web.Request) -> web.StreamResponse:
        """The guide `?flow=` as SVG, with the steps of `?way=` lit, up to `?here=`."""
        known = self.following.conversation.compiled.content
        flow = known.flows.get(FlowName(request.query.get("flow", "")))
        if flow is None:
            raise web.HTTPNotFound
        texts = self.following.loaded.texts.files.get(known.source, {})
        entries, terms = texts.get(flow.name, {}), texts.get(TERMS, {})
        way = (one.partition("/") for one in request.query.get("way", "").split())
        made = await asyncio.to_thread(
            as_svg,
            flow,
            lambda step: entries[step].source if step in entries else None,
            lambda name: terms[name].source if name in terms else None,
            taken={step for name, _, step in way if name == flow.name},
            here=request.query.get("here", ""),
        )
        return web.Response(text=made, content_type="image/svg+xml")

    async def languages(self, _: web.Request) -> web.StreamResponse:
        """Each language with its own name."""
        known = self.following.conversation.compiled.content.languages
        return web.json_response([[one, known[one].own_name] for one in known])

    async def about(self, request: web.Request) -> web.StreamResponse:
        """The step behind a link: where it is written, its facts, what Telegram would refuse."""
        talk = self.following.conversation
        message = talk.press(request.query.get("link", ""))
        found = talk.compiled.content.flows.get(message.flow)
        if found is None or message.step not in found.steps:
            raise web.HTTPNotFound
        step = found.steps[message.step]
        screen = talk.screen(message.link)
        trail = show_with_trail(talk.compiled, screen.link, screen.today, screen.clock)[1]
        return web.json_response(
            {
                "name": f"{message.flow}/{message.step}",
                "step": self._place(step.about.place),
                "text": self._text(message),
                "facts": list(self._facts(message)),
                "refused": [
                    {"kind": kind, "about": about, "has": has, "most": most}
                    for kind, about, has, most in refused(message)
                ],
                "way": [f"{flow}/{step}" for _, flow, step in trail],
            }
        )

    def _facts(self, message: Message) -> Any:
        known = self.following.conversation.compiled.content.facts
        for name in message.facts:
            fact = known[name]
            yield {
                "id": name, "says": fact.says, "law": fact.law, "critical": fact.critical,
                "place": self._place(fact.place),
                "sources": [{"title": one.title, "url": one.url} for one in fact.sources],
            }  # fmt: skip

    def _text(self, message: Message) -> dict[str, object] | None:
        """Where the words of the screen are written: in its language, else in the French."""
        texts = self.following.loaded.texts
        for locale in (message.locale, self.following.conversation.compiled.content.source):
            entries = texts.files.get(locale, {}).get(message.flow, {})
            if message.step in entries:
                return self._place(entries[message.step].place)
        return None

    def _problem(self, problem: Problem, wording: Wording) -> dict[str, object]:
        screen = self.following.screen_of(problem.place)
        return {
            **self._place(problem.place),
            "kind": problem.kind,
            "said": printable(wording.sentence(problem.kind, problem.values)),
            "excerpt": printable(problem.excerpt.strip()),
            "screen": "" if screen is None else "/".join(screen),
        }

    def _place(self, place: SourceLocation) -> dict[str, object]:
        """A place as it is said, and the address that opens it."""
        written = self.following.loaded.origin(place)
        path = Path(self.following.folder.shipped, written.path).resolve()
        address = self._editor.format(
            path=path.as_posix(), line=written.line, column=written.column
        )
        said = f"{written.path}:{written.line}"
        return {"place": said, "path": f"{path}:{written.line}", "editor": address}

    async def _watching(self, _: web.Application) -> Any:
        task = asyncio.create_task(self._watch())
        yield
        task.cancel()
        self._tell()
        await asyncio.gather(task, return_exceptions=True)

    async def _watch(self) -> None:
        checking: asyncio.Task[None] | None = None
        while True:
            await asyncio.sleep(LOOK_EVERY)
            if await asyncio.to_thread(self.following.look):
                self._tell()
                if checking is not None:
                    checking.cancel()
                checking = asyncio.create_task(self._check_all())

    async def _check_all(self) -> None:
        if self._check is None:
            return
        version = self.following.version
        # Whoever is typing saves again: then it is for nothing, and slows what is seen.
        await asyncio.sleep(QUIET)
        problems = await self._check()
        if version == self.following.version:
            self.following.checked(problems)
            self._tell()

    def _tell(self) -> None:
        """Wake every page that waits; who comes later waits for the next news."""
        news, self._news = self._news, asyncio.Event()
        news.set()


def _locale_of(request: web.Request) -> str:
    return "fr" if request.query.get("locale") == "fr" else "en"
