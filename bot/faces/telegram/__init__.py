"""The conversation on Telegram. The only place that imports the Telegram library."""

import os
from typing import Final

from bot.service.log import know

# The library's `RetryAfter.retry_after` is a timedelta from its next version on; this asks for
# it now. Without it the library warns at each 429.
os.environ["PTB_TIMEDELTA"] = "1"

IN_THE_LOG: Final = (
    "answerCallbackQuery", "deleteMessage", "deleteMessages", "deleteWebhook", "editMessageCaption",
    "editMessageText", "getFile", "getMe", "getUpdates", "getWebhookInfo", "leaveChat", "sendAudio",
    "sendChatAction", "sendDocument", "sendLocation", "sendMessage", "sendPhoto", "sendVenue",
    "sendVoice", "setMyCommands", "setMyDescription", "setMyShortDescription", "setWebhook",
    "paper", "picture", "voice",
)  # fmt: skip
"""Methods of the Bot API, and kinds of files of ours: what a line of the log may name."""

know(*IN_THE_LOG)
