"""Sends a place as a point on the map that opens the person's own map."""

from collections.abc import Awaitable, Callable

from telegram import Bot
from telegram.error import TelegramError

from bot.model.messages import Pin
from bot.service.log import Word, log

SendVenue = Callable[[int, Pin], Awaitable[int | None]]
"""Sends a place to a chat; gives the number of the message."""


def venues_by(bot: Bot) -> SendVenue:
    """Venues sent by *bot*."""

    async def send(chat: int, pin: Pin) -> int | None:
        """The map is extra: when it does not go through, the address is there."""
        if pin.latitude is None or pin.longitude is None:
            return None
        try:
            message = await bot.send_venue(
                chat,
                latitude=pin.latitude,
                longitude=pin.longitude,
                title=pin.name,
                address=pin.address or pin.name,
                disable_notification=True,
            )
        except TelegramError as error:
            log("venue_not_sent", why=Word(type(error).__name__))
            return None
        return message.message_id

    return send
