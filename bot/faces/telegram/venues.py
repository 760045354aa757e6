"""Sends a place as a venue (`sendVenue`), which opens the person's own map."""

from collections.abc import Awaitable, Callable
from functools import partial

from telegram import Bot
from telegram.error import BadRequest, TelegramError

from bot.model.messages import Pin
from bot.service.log import Word, log

SendVenue = Callable[[int, Pin], Awaitable[int | None]]
"""Sends a place to a chat; gives the number of the message."""


def venue_sender(bot: Bot) -> SendVenue:
    """Venues sent by *bot*."""

    async def send(chat: int, pin: Pin) -> int | None:
        """The map is extra: when it does not go through, the address is there."""
        if pin.latitude is None or pin.longitude is None:
            return None
        place = pin.latitude, pin.longitude
        named = partial(
            bot.send_venue, chat, *place, title=pin.name, address=pin.address or pin.name,
            disable_notification=True,
        )  # fmt: skip
        point = partial(bot.send_location, chat, *place, disable_notification=True)
        try:
            try:
                message = await named()
            except BadRequest:
                # Whatever Telegram does not take of the words, the point is what she needs.
                message = await point()
        except TelegramError as error:
            log("venue_not_sent", why=Word(type(error).__name__))
            return None
        return message.message_id

    return send
