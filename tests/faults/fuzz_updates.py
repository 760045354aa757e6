"""Updates of every shape that the Bot API allows, made from its own types, and broken ones."""

import inspect
import typing
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Any

import telegram
from telegram.constants import MessageAttachmentType

from tests.faults.rubbish import MARK, broken
from tests.faults.schema import choices_of, fields_of, variants_of

Json = dict[str, Any]

PEOPLE = range(710_001, 710_201)
GROUP = -710_000
DEEPEST = 4
WORDS = (
    "", " ", MARK, "/start", "/menu", "/sos", "/erase", "/mydata", "/privacy", "/start x", "/x@y z",
    "Lyon", "12/11/2026", "٣١/٠٢/٢٠٢٦", "je veux mourir", "𝕬𝖇", "a\u0000b", "\u202etxt", "é" * 4096,
    "🆘", "sf0mn", "private", "https://t.me/x",
)  # fmt: skip
KINDS = (
    *["message"] * 12, *["callback_query"] * 5, *["my_chat_member"] * 2, "edited_message",
    "channel_post", "edited_channel_post", "inline_query", "poll", "chat_member",
    "chat_join_request", "business_message", "message_reaction",
)  # fmt: skip
SHE_SENDS = {str(one.value) for one in MessageAttachmentType} - {
    "invoice", "successful_payment",
} | {"text", "checklist", "live_photo"}  # fmt: skip
"""What a person sends herself; nobody waits for an answer to what her phone or Telegram tells."""


@dataclass(frozen=True, slots=True)
class Sent:
    """An update, and what it is: whose, and whether its sender waits for an answer."""

    update: Json
    person: int
    waits: bool
    query: str = ""


def updates(count: int, seed: int) -> Iterator[Sent]:
    """*count* updates, the same ones for the same seed; about a third are broken."""
    random = Random(seed)
    for number in range(count):
        person = PEOPLE[number % len(PEOPLE)]
        yield _one(person, random.choice(KINDS), f"{number + 1}0000001", random)


def _one(person: int, kind: str, query: str, random: Random) -> Sent:
    annotation = next(one.type for one in fields_of(telegram.Update) if one.name == kind)
    made = _value(annotation, random, 0)
    is_bot = random.random() < 0.05
    is_group = random.random() < 0.1
    chat = (
        {"id": GROUP, "type": "supergroup", "title": "x"}
        if is_group
        else {"id": person, "type": "private", "first_name": "x"}
    )
    sender = made.get("from") if isinstance(made.get("from"), dict) else {}
    made["from"] = {**sender, "id": person, "is_bot": is_bot, "first_name": "x"}
    if kind == "callback_query":
        made["id"] = query
        under = _value(telegram.Message, random, 1) if random.random() < 0.8 else None
        if under is not None:
            made["message"] = {**under, "chat": chat, "message_id": random.randint(1, 999)}
        made["data"] = random.choice(["sf0mn", "", "x" * 64, MARK, made.get("data")])
    else:
        made["chat"] = chat
    update: Json = {kind: made}
    is_whole = random.random() < 0.65
    waits = (
        is_whole
        and kind in {"message", "callback_query"}
        and not is_bot
        and (kind == "callback_query" or (not is_group and not SHE_SENDS.isdisjoint(made)))
    )
    if not is_whole:
        update = broken(update, random)
    return Sent(update, person, waits, query if kind == "callback_query" else "")


def _value(annotation: Any, random: Random, depth: int) -> Any:
    """Something of a type, as it stands in JSON."""
    kind = random.choice(choices_of(annotation))
    origin = typing.get_origin(kind)
    if origin is typing.Literal:
        return random.choice(typing.get_args(kind))
    if origin in {list, tuple, Sequence}:
        inner = typing.get_args(kind)[0]
        return [_value(inner, random, depth + 1) for _ in range(random.randint(0, 2))]
    if inspect.isclass(kind) and issubclass(kind, telegram.TelegramObject):
        return _object(kind, random, depth)
    if kind is bool:
        return random.random() < 0.5
    if kind in {int, datetime, timedelta}:
        return random.choice([0, 1, 1_763_700_000, 2**31, 2**52 - 1])
    if kind is float:
        return random.choice([0.0, 48.85, -179.5])
    return random.choice(WORDS)


def _object(kind: type, random: Random, depth: int) -> Json:
    variant = random.choice(variants_of(kind))
    made: Json = {}
    for one in fields_of(variant):
        if one.is_required or (depth < DEEPEST and random.random() < _share(kind, one.name)):
            made[one.name] = _value(one.type, random, depth + 1)
    if issubclass(kind, telegram.ChatMember):
        made["status"] = (
            variant.__name__.removeprefix("ChatMember").lower().replace("banned", "kicked")
        )
    elif variant is not kind:
        made["type"] = variant.__name__.removeprefix(kind.__name__).lower()
    return made


def _share(kind: type, name: str) -> float:
    """How often a field that may be missing is there: texts often, the other hundred seldom."""
    return (
        0.7
        if (kind, name) == (telegram.Message, "text")
        else 0.04
        if kind is telegram.Message
        else 0.3
    )
