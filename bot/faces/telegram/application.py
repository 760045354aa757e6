"""
The `telegram.ext.Application` of this bot: everything but presses goes through it.

Built without an `Updater`, which confirms updates before they are handled: `polling.py` and
`webhook.py` receive, and await `process_update` to the end. Handlers are in `handlers.py`, which
is where a command is added.
"""

import logging
from typing import Any, cast

from telegram.ext import Application, ApplicationBuilder, BaseUpdateProcessor
from telegram.request import BaseRequest

from bot.faces.telegram.patient_calls import PatientRateLimiter, RetryingRequest

# Where the library cannot go on it logs the whole update, and that may be what somebody typed.
logging.getLogger("telegram.ext.Application").disabled = True

AnyApplication = Application[Any, Any, Any, Any, Any, Any]


class BotApplication(AnyApplication):
    """An `Application` that keeps nothing about who writes (safety rule C1)."""

    __slots__ = ()

    def _mark_for_persistence_update(self, *, update: object = None, job: object = None) -> None:
        """
        Note nobody.

        The library keeps the number of each chat and each person for a persistence to save, for
        ever where there is none. There is none here: what is kept is the store's matter.
        """


def make_application(
    token: str, api_url: str, request: BaseRequest, processor: BaseUpdateProcessor
) -> BotApplication:
    """
    An application without handlers, and without a way to receive.

    Args:
        api_url: The server of the Bot API.
        processor: Keeps the order of updates.
    """
    patient = RetryingRequest(request)
    builder = (
        ApplicationBuilder()
        .application_class(BotApplication)
        .token(token)
        .base_url(f"{api_url}/bot")
        .request(patient)
        .get_updates_request(patient)
        .rate_limiter(PatientRateLimiter())
        .concurrent_updates(processor)
        .updater(None)
        .job_queue(None)
    )
    return cast("BotApplication", builder.build())
