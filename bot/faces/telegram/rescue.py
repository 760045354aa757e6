"""
The last resort: who would see nothing of an answer gets the help that cannot fail, once.

One guard around both lanes (safety rule A6). What fails need not be known to be answered, and an
error's words are never logged: they may be hers.
"""

from telegram.ext import CallbackContext

from bot.faces.telegram.incoming import IncomingUpdate
from bot.faces.telegram.presenter import Answer, Presenter
from bot.faces.telegram.raw_update import RawUpdate, recipient_of
from bot.service.log import Word, log_error


class Rescue:
    """Sends the last resort when an answer failed, or surely did not arrive."""

    def __init__(self, presenter: Presenter) -> None:
        self._presenter = presenter

    async def on_error(self, update: object, context: CallbackContext) -> None:  # type: ignore[type-arg]
        """The error handler of the Application. Never raises: the library would log the words."""
        error = context.error
        if not isinstance(update, IncomingUpdate) or error is None:
            return
        update.answer.error = error
        try:
            if recipient_of(update.raw) is not None:
                await self.settle(update.raw, update.answer)
        except Exception as worse:  # noqa: BLE001
            log_error("last_resort_not_sent", why=Word(type(worse).__name__))

    async def settle(self, update: RawUpdate, answer: Answer) -> None:
        """
        Look once at how the answer to *update* went, and help when she would see nothing.

        Raises:
            Exception: That of *answer*, when it cannot be told who waits; the receiver counts it.
        """
        if answer.is_settled:
            return
        error, shown = answer.error, answer.shown
        if error is None and (shown is None or not shown.is_missed):
            return
        recipient = recipient_of(update)
        if recipient is None:
            if error is not None:
                raise error
            return
        if error is not None:
            log_error("update_not_answered", why=Word(type(error).__name__))
        answer.is_settled = True
        if shown is None or shown.is_missed:
            await self._presenter.show_last_resort(recipient, update)
