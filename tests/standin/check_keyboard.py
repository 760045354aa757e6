"""What hangs under a message: inline buttons and reply keyboards as Telegram takes them."""

from __future__ import annotations

from collections.abc import Callable

from .check_links import fault_of
from .refusals import Refusal, bad
from .shapes import JsonObject
from .utf16 import units

MAX_BUTTONS = 100
MAX_IN_A_ROW = 8  # not documented, known
MAX_DATA = 64  # bytes
MAX_COPIED = 256
MAX_REPLY_BUTTONS = 300
_TEXT_BUTTON = "Text buttons are unallowed in the inline keyboard"
_STYLES = {"", "default", "primary", "danger", "success"}
_LOOKS = {"text", "icon_custom_emoji_id", "style"}
_ACTIONS = {
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
    "disabled",
}
_REQUESTS = {
    "request_users",
    "request_chat",
    "request_managed_bot",
    "request_contact",
    "request_location",
    "request_poll",
    "web_app",
}
_MARKUPS = {
    "inline_keyboard": {"force_reply"},
    "keyboard": {
        "is_persistent",
        "resize_keyboard",
        "one_time_keyboard",
        "input_field_placeholder",
        "selective",
        "force_reply",
    },
    "remove_keyboard": {"selective"},
    "force_reply": {"input_field_placeholder", "selective"},
}


def checked_markup(markup: JsonObject | None, *, only_inline: bool = False) -> JsonObject | None:
    """
    *markup* as the message will carry it; None where nothing hangs.

    Raises:
        Refusal: In Telegram's words.
    """
    if not markup:
        return None
    kind = next((name for name in _MARKUPS if name in markup), None)
    if kind is None:
        raise bad(f'object expected as reply markup: unknown field "{next(iter(markup))}"')
    for name in markup:
        if name != kind and name not in _MARKUPS[kind]:
            raise bad(f'can\'t parse reply markup: unknown field "{name}"')
    if kind == "inline_keyboard":
        rows = _inline_rows(markup[kind])
        return {"inline_keyboard": rows} if rows else None
    if only_inline:
        raise bad("inline keyboard expected")
    if kind == "keyboard":
        _check_reply_rows(markup[kind])
    elif markup[kind] is not True:
        raise bad(f'field "{kind}" must be True')
    return markup


def _inline_rows(rows: object) -> list[list[JsonObject]]:
    if not isinstance(rows, list):
        raise bad('field "inline_keyboard" must be of type Array')
    kept: list[list[JsonObject]] = []
    count = 0
    for row in rows:
        if not isinstance(row, list):
            raise bad(
                'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays'
            )
        count += len(row)
        if len(row) > MAX_IN_A_ROW or count > MAX_BUTTONS:
            raise bad("reply markup is too long")
        if row:
            kept.append([_inline_button(button) for button in row])
    return kept


def _unreadable(words: str) -> Refusal:
    return bad(f"can't parse inline keyboard button: {words}")


def _inline_button(button: object) -> JsonObject:
    if not isinstance(button, dict):
        raise _unreadable("InlineKeyboardButton must be an Object")
    action = None
    for name in button:
        if name in _ACTIONS:
            if action is not None:
                # Telegram takes the first it knows; the other is a slip.
                raise _unreadable("exactly one of the optional fields must be used")
            action = name
        elif name not in _LOOKS:
            raise _unreadable(f'unknown field "{name}"')
    _check_look(button, _unreadable)
    if not button["text"]:
        raise bad("inline keyboard button text must be non-empty")
    if action is None:
        raise _unreadable(_TEXT_BUTTON)
    if action in _CHECKS:
        _CHECKS[action](button[action])
    return button


def _check_look(button: JsonObject, unreadable: Callable[[str], Refusal]) -> None:
    label = button.get("text")
    if label is None:
        raise unreadable('Can\'t find field "text"')
    if not isinstance(label, str):
        raise unreadable('Field "text" must be of type String')
    style = button.get("style", "")
    if not isinstance(style, str) or style.lower() not in _STYLES:
        raise unreadable("invalid button style specified")


def _check_data(value: object) -> None:
    if not isinstance(value, str):
        raise _unreadable('Field "callback_data" must be of type String')
    if not value:
        raise _unreadable(_TEXT_BUTTON)
    if len(value) > MAX_DATA // 4 and len(value.encode()) > MAX_DATA:
        raise bad("BUTTON_DATA_INVALID")


def _check_url(value: object) -> None:
    if not isinstance(value, str) or not value:
        raise _unreadable(_TEXT_BUTTON)
    if words := fault_of(value):
        raise bad(f"inline keyboard button URL '{value}' is invalid: {words}")


def _check_copied(value: object) -> None:
    copied = value.get("text") if isinstance(value, dict) else None
    if not isinstance(value, dict) or set(value) != {"text"} or not isinstance(copied, str):
        raise _unreadable('Can\'t find field "text"')
    if not 1 <= units(copied) <= MAX_COPIED:
        raise bad("BUTTON_COPY_TEXT_INVALID")


def _check_web_app(value: object) -> None:
    url = value.get("url") if isinstance(value, dict) else None
    if not isinstance(url, str) or not url.startswith("https://"):
        words = "Only HTTPS links are allowed"
        raise bad(f"inline keyboard button Web App URL '{url}' is invalid: {words}")


def _check_disabled(value: object) -> None:
    if value != {}:
        raise _unreadable('Field "disabled" must be an empty Object')


def _refuse_kind(_: object) -> None:
    """Games and payments need a message of their own kind."""
    raise bad("BUTTON_TYPE_INVALID")


_CHECKS: dict[str, Callable[[object], None]] = {
    "callback_data": _check_data,
    "url": _check_url,
    "copy_text": _check_copied,
    "web_app": _check_web_app,
    "disabled": _check_disabled,
    "callback_game": _refuse_kind,
    "pay": _refuse_kind,
}


def _check_reply_rows(rows: object) -> None:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad('field "keyboard" must be an Array of Arrays')
    if sum(len(row) for row in rows) > MAX_REPLY_BUTTONS:
        raise bad("reply markup is too long")
    for button in (button for row in rows for button in row):
        if isinstance(button, str):
            continue
        if not isinstance(button, dict):
            raise _unreadable_key("KeyboardButton must be a String or an Object")
        for name in button:
            if name not in _LOOKS and name not in _REQUESTS:
                raise _unreadable_key(f'unknown field "{name}"')
        _check_look(button, _unreadable_key)


def _unreadable_key(words: str) -> Refusal:
    return bad(f"can't parse keyboard button: {words}")
