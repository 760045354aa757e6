"""The world in a file, so that a restart keeps the queue and the chats."""

from __future__ import annotations

import base64
import json
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from .chats import Chat, Message, Query
from .files import StoredFile
from .update_queue import Update
from .world import Webhook, World

# JSON of our own making is read back here: `Any` ends at the dataclasses.
Saved = dict[str, Any]


def save(world: World, path: Path) -> None:
    """Write everything but faults, recorded calls and settings; they belong to one test."""
    saved: Saved = {
        "me": world.me,
        "clock_added": world.clock.added,
        "last_message_id": world.last_message_id,
        "last_query": world.last_query,
        "allowed_updates": world.allowed_updates,
        "webhook": asdict(world.webhook),
        "queries": [asdict(query) for query in world.queries.values()],
        "chats": [_saved_chat(chat) for chat in world.chats.values()],
        "files": [_saved_file(file) for file in world.files.by_id.values()],
        "next_file": world.files.next_number,
        "profile": vars(world.profile),
        "queue": [_saved_update(update) for update in world.queue.first(len(world.queue))],
        "next_update_id": world.queue.next_id,
        "confirmed": world.queue.confirmed,
        "dropped": world.queue.dropped,
    }
    whole = path.with_suffix(path.suffix + ".part")
    whole.write_text(json.dumps(saved))
    whole.replace(path)


def load(world: World, path: Path) -> None:
    """Read back what `save` wrote; nothing happens when there is no such file."""
    if not path.exists():
        return
    saved: Saved = json.loads(path.read_text())
    world.me = saved["me"]
    world.clock.added = saved["clock_added"]
    world.last_message_id = saved["last_message_id"]
    world.last_query = saved["last_query"]
    world.allowed_updates = saved["allowed_updates"]
    world.webhook = Webhook(**saved["webhook"])
    world.queries = {query["query_id"]: Query(**query) for query in saved["queries"]}
    world.chats = {chat["chat_id"]: _loaded_chat(chat) for chat in saved["chats"]}
    for chat_id in world.options.chats:
        if chat_id not in world.chats:
            world.add_chat({"id": chat_id})
    for one in saved["files"]:
        file = StoredFile(**one | {"data": base64.b64decode(one["data"])})
        world.files.by_id[file.file_id] = file
    world.files.next_number = saved["next_file"]
    vars(world.profile).update(saved["profile"])
    for one in saved["queue"]:
        world.queue.put(Update(**one | {"body": one["body"].encode()}))
    world.queue.next_id = saved["next_update_id"]
    world.queue.confirmed = saved["confirmed"]
    world.queue.dropped = saved["dropped"]


def _saved_chat(chat: Chat) -> Saved:
    saved: Saved = {one.name: getattr(chat, one.name) for one in fields(chat)}
    saved["messages"] = [asdict(message) for message in chat.messages.values()]
    return saved


def _loaded_chat(saved: Saved) -> Chat:
    messages = [Message(**message) for message in saved["messages"]]
    return Chat(**saved | {"messages": {message.message_id: message for message in messages}})


def _saved_file(file: StoredFile) -> Saved:
    return asdict(file) | {"data": base64.b64encode(file.data).decode()}


def _saved_update(update: Update) -> Saved:
    return asdict(update) | {"body": update.body.decode()}
