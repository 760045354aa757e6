"""What each method of the table does, by its name; adding a method is adding a line here."""

# ruff: noqa: TID252  the stand-in is one package, under whatever name it is imported

from __future__ import annotations

from collections.abc import Callable

from ..check_call import Call
from ..world import World
from . import answering, deleting, editing, media, passing_on, places, profile, reading, sending

Play = Callable[[World, Call], object]

HANDLERS: dict[str, Play] = {
    "getMe": reading.get_me,
    "getChat": reading.get_chat,
    "getFile": reading.get_file,
    "leaveChat": reading.leave_chat,
    "sendMessage": sending.send_message,
    "sendChatAction": sending.send_chat_action,
    "sendPhoto": media.send_photo,
    "sendVoice": media.send_voice,
    "sendAudio": media.send_audio,
    "sendDocument": media.send_document,
    "sendVenue": places.send_venue,
    "sendLocation": places.send_location,
    "forwardMessage": passing_on.forward_message,
    "copyMessage": passing_on.copy_message,
    "editMessageText": editing.edit_message_text,
    "editMessageReplyMarkup": editing.edit_message_reply_markup,
    "deleteMessage": deleting.delete_message,
    "deleteMessages": deleting.delete_messages,
    "answerCallbackQuery": answering.answer_callback_query,
    "setMyCommands": profile.set_my_commands,
    "deleteMyCommands": profile.delete_my_commands,
    "getMyCommands": profile.get_my_commands,
    "setMyDescription": profile.set_words("description"),
    "getMyDescription": profile.get_words("description"),
    "setMyShortDescription": profile.set_words("short_description"),
    "getMyShortDescription": profile.get_words("short_description"),
    "setMyName": profile.set_words("name"),
    "getMyName": profile.get_words("name"),
    "setChatMenuButton": profile.set_chat_menu_button,
    "getChatMenuButton": profile.get_chat_menu_button,
}
