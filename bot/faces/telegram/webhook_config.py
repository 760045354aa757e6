"""Settings of the webhook; apart from the server, which only a webhook loads."""

from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import urlsplit

CONNECTIONS: Final = 100
"""Deliveries that Telegram makes at once (Bot API, setWebhook, *max_connections*: 1-100)."""

Reply = dict[str, Any]
"""A call that our answer to a delivery may carry: `method` and its fields. Empty: none."""


@dataclass(frozen=True, slots=True)
class WebhookConfig:
    """
    Where Telegram delivers, and where this machine listens.

    Args:
        url: What Telegram is told; a proxy in front passes its path on as it is.
        secret: What Telegram shows with each delivery.
        port: Of this machine; plain HTTP, the proxy in front does the encryption.
        host: The address of this machine to listen at; None for every one that it has.
        certificate: The proxy's own certificate, PEM, where no authority has signed it.
    """

    url: str
    secret: str
    port: int
    host: str | None = "127.0.0.1"
    certificate: bytes | None = field(default=None, repr=False)

    @property
    def path(self) -> str:
        """Where on this machine deliveries come in."""
        return urlsplit(self.url).path
