"""LRU cache of rendered messages, by link and day in Paris: one for each version of the content."""

from collections import OrderedDict
from datetime import date
from typing import Final

from bot.engine.links import leads_to_same_screen
from bot.model.messages import Message

KEPT_MESSAGES: Final = 20_000
"""Messages kept ready; about 2 KiB each, so 40 MiB at the most."""


class MessageCache(OrderedDict[tuple[str, date], Message]):
    """
    Rendered messages, the one that was asked for longest ago first.

    Looked into as a dictionary, by whoever answers a press: no function of ours stands between
    a press and a message that is ready.
    """

    def keep(self, asked: str, day: date, message: Message) -> None:
        """
        Keep the message that *asked* gave on *day*, unless it may not be shown again.

        One that says what is open holds for a minute only. And what follows /start, or is put
        under a button by another program, may be words of hers: only a link that we have written
        ourselves leads to a screen of the same one.
        """
        if not message.is_cacheable or not leads_to_same_screen(message.link, asked):
            return
        self[asked, day] = message
        if len(self) > KEPT_MESSAGES:
            self.popitem(last=False)
