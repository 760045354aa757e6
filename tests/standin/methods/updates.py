"""getUpdates and the webhook's methods."""

# ruff: noqa: TID252  the stand-in is one package, under whatever name it is imported

from __future__ import annotations

import re
from collections.abc import Callable

from ..check_call import Call
from ..polling import Polling
from ..refusals import bad
from ..shapes import JsonObject
from ..webhook import Deliveries, checked_address
from ..world import Webhook, World

_SECRET = re.compile(r"[A-Za-z0-9_-]*")
_MAX_SECRET = 256


class UpdateMethods:
    """The methods by which a bot chooses how its updates reach it."""

    def __init__(self, world: World, polling: Polling, deliveries: Deliveries) -> None:
        self._world = world
        self._polling = polling
        self._deliveries = deliveries

    def handlers(self) -> dict[str, Callable[[World, Call], object]]:
        """These methods, by name."""
        return {
            "getUpdates": lambda _, call: self._polling.get_updates(call),
            "setWebhook": lambda _, call: self._set_webhook(call),
            "deleteWebhook": lambda _, call: self._delete_webhook(call),
            "getWebhookInfo": lambda *_: self._webhook_info(),
        }

    def _set_webhook(self, call: Call) -> bool:
        url = checked_address(call.text("url"))
        secret = call.text("secret_token")
        if len(secret) > _MAX_SECRET:
            raise bad("secret token is too long")
        if not _SECRET.fullmatch(secret):
            raise bad("secret token contains unallowed characters")
        kinds = call.list("allowed_updates")
        if kinds is not None:
            self._world.remember_allowed(kinds)
        self._end(call)
        connections = min(max(call.whole("max_connections", 40), 1), 100)
        self._world.webhook = Webhook(url, secret, connections)
        self._polling.end_by_webhook()
        self._deliveries.begin()
        return True

    def _delete_webhook(self, call: Call) -> bool:
        self._end(call)
        self._world.webhook = Webhook()
        return True

    def _end(self, call: Call) -> None:
        self._deliveries.end()
        if call.flag("drop_pending_updates"):
            self._world.queue.keep_last(0)

    def _webhook_info(self) -> JsonObject:
        hook = self._world.webhook
        info: JsonObject = {
            "url": hook.url,
            "has_custom_certificate": False,
            "pending_update_count": len(self._world.queue),
        }
        if hook.last_error_date:
            info["last_error_date"] = hook.last_error_date
            info["last_error_message"] = hook.last_error_message
        if hook.url:
            info |= {"max_connections": hook.max_connections, "ip_address": "127.0.0.1"}
        if self._world.allowed_updates:
            info["allowed_updates"] = self._world.allowed_updates
        return info
