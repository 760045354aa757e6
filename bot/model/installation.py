"""Deployment of the bot: who answers for it, and its address; for the privacy page and links."""

from dataclasses import dataclass
from enum import Enum
from typing import Final


class Drafts(Enum):
    """How a critical text is shown that nobody has signed in the language of the person."""

    BESIDE_FRENCH = "beside-french"
    """Marked as a draft, with the French text under it."""
    FRENCH_ONLY = "french-only"
    """Not at all: the French text in its place."""


@dataclass(frozen=True, slots=True)
class Installation:
    """
    One deployment: the organisation, its contacts, and the address of the bot.

    Args:
        public: Nobody is trying it out any more (safety rules G9, F3).
        organisation: Who answers for it; empty in trial.
        contact: Who answers questions about data; empty in trial.
        drafts: How critical drafts are shown (safety rules E8 and F3).
        on_server: Whether its data is on a database server.
        address: Where it is on Telegram, `https://t.me/name`; empty elsewhere.
        machine_voice: Whether a machine speaks where no person has yet, where its voice was made.
    """

    public: bool = False
    organisation: str = ""
    contact: str = ""
    address: str = ""
    drafts: Drafts = Drafts.BESIDE_FRENCH
    on_server: bool = False
    machine_voice: bool = True

    @property
    def is_answered_for(self) -> bool:
        """Whether somebody is named who sees what people report (safety rules F9, G9)."""
        return self.public and bool(self.organisation)


TRIAL: Final = Installation()
