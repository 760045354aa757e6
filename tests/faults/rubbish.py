"""Updates as nobody should send them: real ones, broken in one to four places."""

from collections.abc import Callable, Iterator
from copy import deepcopy
from random import Random
from typing import Any

from tests.standin.client import running_standin
from tests.standin.world import KINDS

Json = dict[str, Any]

MARK = "zanzibar-pineapple-4711"
"""Stands in what people type, to be looked for in the log."""
PEOPLE = range(700_001, 700_201)
"""Whose chats the rubbish seems to come from; few for each, or it would be a flood."""
RECORDER = 700_000
GROUP = -700_000
_KEYS = {"inline_keyboard": [[{"text": "a", "callback_data": "sf0mn"}]]}
_LINK = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-"


async def record() -> list[Json]:
    """Real updates of every kind that a person can cause."""
    async with running_standin(chats=[RECORDER]) as standin:
        await standin.control.add_chat(GROUP)
        person, group = standin.person(RECORDER), standin.person(GROUP)
        sent = await standin.call("sendMessage", chat_id=RECORDER, text="x", reply_markup=_KEYS)
        await person.presses("a")
        await person.presses(data="sf0mn", message_id=sent.result["message_id"], inaccessible=True)
        for words in ("/start", "/start sf0mn", "/menu", "/sos", MARK, "12/11/2026", "Lyon"):
            number = await person.says(words)
        await person.edits(number, f"{MARK} {MARK}")
        for kind in ("photo", "voice", "video", "sticker", "document", "contact", "location",
                     "forward"):  # fmt: skip
            await person.sends(kind)
        await group.says("/menu")
        await standin.control.block(RECORDER)
        await standin.control.unblock(RECORDER)
        updates = (await standin.call("getUpdates")).result
        assert len(updates) == 21
    return [{name: value for name, value in one.items() if name != "update_id"} for one in updates]


def rubbish(recorded: list[Json], count: int, seed: int) -> Iterator[Json]:
    """*count* broken updates, the same ones for the same seed."""
    random = Random(seed)
    for number in range(count):
        update = deepcopy(random.choice(recorded))
        _move_to(update, PEOPLE[number % len(PEOPLE)])
        yield broken(update, random)


def broken(update: Json, random: Random) -> Json:
    """The update, broken in one to four places."""
    for _ in range(random.randint(1, 4)):
        update = random.choice(_BREAKS)(update, random)
    update.pop("update_id", None)
    return update


def _move_to(value: Any, person: int) -> None:
    """Make an update come from another person."""
    if isinstance(value, dict):
        if value.get("id") == RECORDER:
            value["id"] = person
        for one in value.values():
            _move_to(one, person)


def _places(value: Any, inside: Any = None, name: Any = None) -> Iterator[tuple[Any, Any]]:
    """Every place in *value*: what holds it, and its name or number there."""
    if inside is not None:
        yield inside, name
    if isinstance(value, dict):
        for key in value:
            yield from _places(value[key], value, key)
    elif isinstance(value, list):
        for number, one in enumerate(value):
            yield from _places(one, value, number)


def _nested(depth: int) -> Any:
    value: Any = {}
    for level in range(depth):
        value = [value] if level % 2 else {"message": value}
    return value


_JUNK: list[Any] = [
    None, True, 0, -1, 2**31, -(2**63), 10**30, 1.5, 1e308, "", " ", MARK, "x" * 5000, "é" * 30_000,
    "\u202e\u2067\u0000\u200f", "🆘" * 3000, [], {}, [[]], [None, {"id": []}],
    {"id": {"id": {"id": MARK}}}, _nested(300), str(PEOPLE[3]), f"/start {'x' * 70}",
    f"/start@{MARK} {MARK}", "/", "99/99/9999", "٣١/٠٢/٢٠٢٦", "-1/0/0", "9" * 5000, "Saint-" * 400,
]  # fmt: skip


def _junk(random: Random) -> Any:
    match random.randrange(6):
        case 0:
            return "".join(random.choices(_LINK, k=random.randint(1, 80)))
        case 1:
            return "/" + "".join(random.choices(_LINK + " @/", k=random.randint(0, 40)))
        case _:
            return deepcopy(random.choice(_JUNK))


def _take_out(update: Json, random: Random) -> Json:
    inside, name = random.choice(list(_places(update)) or [(update, None)])
    if name is not None:
        del inside[name]
    return update


def _replace(update: Json, random: Random) -> Json:
    places = list(_places(update))
    if places:
        inside, name = random.choice(places)
        inside[name] = _junk(random)
    return update


def _replace_what_is_read(update: Json, random: Random) -> Json:
    """Break what the bot looks at: who, where, which words, which button."""
    names = {"id", "from", "chat", "text", "data", "message", "message_id", "type", "date",
             "status", "language_code", "new_chat_member"}  # fmt: skip
    places = [place for place in _places(update) if place[1] in names]
    if places:
        inside, name = random.choice(places)
        inside[name] = _junk(random)
    return update


def _wrap(update: Json, random: Random) -> Json:
    places = list(_places(update))
    if places:
        inside, name = random.choice(places)
        inside[name] = random.choice([[inside[name]], {"id": inside[name]}, str(inside[name])])
    return update


def _rename(update: Json, random: Random) -> Json:
    """The same under the name of another kind, or of none."""
    kinds = [*sorted(KINDS), "something_new", "", "from", "message\u0000"]
    return {random.choice(kinds): value for value in update.values()}


def _add(update: Json, random: Random) -> Json:
    places = [inside for inside, _ in _places(update) if isinstance(inside, dict)]
    (random.choice(places) if places else update)[random.choice(["new", "from", "chat", "id"])] = (
        _junk(random)
    )
    return update


_BREAKS: list[Callable[[Json, Random], Json]] = [
    _take_out,
    _replace,
    _replace_what_is_read,
    _replace_what_is_read,
    _wrap,
    _rename,
    _add,
]
