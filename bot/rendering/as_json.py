"""
JSON serialisation of messages, for `bot show --json`, `bot walk` and the web page.

Stable: tests, lawyers and other tools read it.
"""

from typing import Any, Final

from bot.engine.links import verb_of, with_verb
from bot.model.messages import Button, Message, Paper, Pin, VoiceNote
from bot.model.sheets import CalendarFile, Sheet, SheetKind
from bot.model.verbs import PAGES_OF_LANGUAGES, Verb

VERB_OF_SHEET: Final = {
    SheetKind.CARD: Verb.CARD,
    SheetKind.LAST_DAY: Verb.KEEP_DAY,
    SheetKind.CODE: Verb.SHARE,
    SheetKind.POSTER: Verb.POSTER,
}
"""What brings each kind of sheet."""


def message_as_json(message: Message) -> dict[str, Any]:
    """`link, flow, step, locale, dir, text, buttons, facts, deadlines, media`, and `rows`."""
    return {
        "link": message.link,
        "flow": message.flow,
        "step": message.step,
        "locale": message.locale,
        "dir": "rtl" if message.is_right_to_left else "ltr",
        "text": message.text,
        "title_length": message.title_length,
        "buttons": [_button(button) for row in message.rows for button in row],
        "rows": [len(row) for row in message.rows],
        "facts": list(message.facts),
        "deadlines": [
            {"name": day.deadline, "shown": day.shown, "last": day.legal}
            for day in message.deadlines
        ],
        "media": _media(message),
    }


def _media(message: Message) -> list[dict[str, str]]:
    """What comes beside the text, each with the link that brings it."""
    match message.attachment:
        case None | Pin():
            return []
        case Paper():
            return [{"kind": "letter", "link": with_verb(message.link, Verb.LETTER)}]
        case VoiceNote(caption=caption, note=note):
            is_choice = verb_of(message.link) in PAGES_OF_LANGUAGES
            link = with_verb(message.link, Verb.LISTEN_TO_LANGUAGES if is_choice else Verb.LISTEN)
            return [{"kind": "voice", "link": link, "caption": caption, "note": note}]
        case Sheet() as sheet:
            kind = "picture" if sheet.is_picture else "poster"
            link = with_verb(message.link, VERB_OF_SHEET[sheet.kind])
            return [{"kind": kind, "link": link, "caption": sheet.caption}]
        case CalendarFile():
            return [{"kind": "calendar", "link": with_verb(message.link, Verb.CALENDAR)}]


def _button(button: Button) -> dict[str, str]:
    """What it says and does; `lang` where its label is of another language than its message."""
    language = {} if button.language is None else {"lang": str(button.language)}
    if button.copy is not None:
        return {"label": button.label, "copy": button.copy}
    if button.url is not None:
        return {"label": button.label, "url": button.url}
    link = button.link or ""
    verb = verb_of(link)
    if verb is Verb.SHOW:
        return {"label": button.label, "link": link} | language
    name = verb.name.lower().replace("_", "-")
    return {"label": button.label, "verb": name, "link": link} | language
