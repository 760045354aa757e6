"""Which door a call goes to."""

from __future__ import annotations

from urllib.parse import unquote

from .bot_door import NOT_FOUND, BotDoor
from .control_door import ControlDoor
from .person_door import PersonDoor
from .replies import Outcome, Reply, plain, refused
from .shapes import Misuse
from .wire import Request
from .world import World

_BOT = "/bot"
_FILE = "/file/bot"
_PERSON = "/_person/"
_CONTROL = "/_control/"


class Router:
    """All doors of the stand-in."""

    def __init__(self, world: World) -> None:
        self.bot = BotDoor(world)
        self._person = PersonDoor(world)
        self._control = ControlDoor(world, self.bot)
        self._world = world

    def __call__(self, request: Request) -> Outcome:
        """The answer to *request*."""
        path = unquote(request.path) if "%" in request.path else request.path
        if path.startswith(_BOT):
            token, slash, name = path[len(_BOT) :].partition("/")
            if not slash or not name or "/" in name:
                return refused(NOT_FOUND)
            return self.bot.answer(token, name, request)
        if path.startswith(_PERSON):
            return _for_tests(self._person, path[len(_PERSON) :], request)
        if path.startswith(_CONTROL):
            return _for_tests(self._control, path[len(_CONTROL) :], request)
        if path.startswith(_FILE):
            return self._file(path[len(_FILE) :])
        return refused(NOT_FOUND)

    def _file(self, path: str) -> Reply:
        token, _, name = path.partition("/")
        file = self._world.files.at(name)
        if not self.bot.is_known(token) or file is None:
            return refused(NOT_FOUND)
        return Reply(200, file.data, content_type=b"application/octet-stream")


def _for_tests(door: PersonDoor | ControlDoor, path: str, request: Request) -> Reply:
    """What a door for tests answers; a test that misuses it is told how."""
    try:
        return plain(door.answer(path, request))
    except Misuse as misuse:
        return plain({"error": str(misuse)}, 400)
