"""
Serialises updates for the write-ahead log, redacted by an allow-list, and restores them.

A closed list of fields, named one by one: a press is its link and its places, a command its own
name, a message only that there was one. So nothing that a person typed, sent or is called can
get there, whatever Telegram adds to an update (safety rules C1, C6).
"""

import json
import re
from typing import Any, Final

from bot.faces.telegram.raw_update import RawUpdate
from bot.faces.telegram.update_kind import COMMANDS, TYPED, kind_of
from bot.service.ports import Unanswered

LINK: Final = re.compile(r"[A-Za-z0-9_-]{0,64}")
"""What a button of ours may carry (docs/decisions/0001); anything else is not a link."""
LOST: Final = "lost"
"""The mark of a message whose words are gone with the process that had read them."""


def redact(update: RawUpdate) -> Unanswered | None:
    """
    What is kept of *update* while its answer is on its way.

    None for an update of an odd shape: nobody could answer it the next time either.
    """
    kind = kind_of(update)
    field = TYPED if kind in COMMANDS else kind
    try:
        what = _KINDS.get(kind, _message)(update[field])
        number, person = update["update_id"], what["from"]["id"]
    except (KeyError, TypeError, ValueError):
        return None
    if not isinstance(number, int) or not isinstance(person, int):
        return None
    if kind in COMMANDS:
        what["text"] = kind
    elif kind == TYPED:
        what[LOST] = True
    return Unanswered(number, person, json.dumps({field: what}))


def again(one: Unanswered) -> RawUpdate | None:
    """The update that *one* was made of, as far as it was kept; None when that cannot be read."""
    try:
        update = json.loads(one.what)
    except ValueError:
        return None
    return {"update_id": one.number, **update} if isinstance(update, dict) else None


def has_lost_words(update: RawUpdate) -> bool:
    """Whether *update* is a message whose words nobody knows any more: she has to be asked."""
    message = update.get(TYPED)
    return kind_of(update) == TYPED and isinstance(message, dict) and message.get(LOST) is True


def _message(message: dict[str, Any]) -> dict[str, Any]:
    return {"message_id": int(message["message_id"]), **_who(message), "chat": _chat(message)}


def _press(query: dict[str, Any]) -> dict[str, Any]:
    under = query["message"]
    data = str(query["data"])
    return {
        "id": str(int(query["id"])),
        **_who(query),
        "data": data if LINK.fullmatch(data) else "",
        "message": {
            "message_id": int(under["message_id"]),
            "date": int(under["date"]),
            "chat": _chat(under),
        },
    }


def _membership(change: dict[str, Any]) -> dict[str, Any]:
    status = str(change["new_chat_member"]["status"])
    return {**_who(change), "chat": _chat(change), "new_chat_member": {"status": status[:20]}}


def _who(sent: dict[str, Any]) -> dict[str, Any]:
    return {"from": {"id": int(sent["from"]["id"])}}


def _chat(sent: dict[str, Any]) -> dict[str, Any]:
    return {"id": int(sent["chat"]["id"]), "type": str(sent["chat"]["type"])[:20]}


_KINDS: Final = {"callback_query": _press, "my_chat_member": _membership}
