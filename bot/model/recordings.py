"""Audio recordings: a person's voice that says the words of a screen."""

from dataclasses import dataclass
from typing import Final

from bot.model.names import FlowName, Locale, StepName
from bot.model.problem import SourceLocation

LANGUAGES_RECORDING: Final = "locales/languages.ogg"
"""Below the content folder: every language says its own name and its number."""


@dataclass(frozen=True, slots=True)
class Recording:
    """
    One recorded step: `locales/<locale>/audio/<flow>/<step>.<hash>.ogg`.

    Args:
        path: Below the content folder.
        is_current: Whether the source text is still the one it was made from.
    """

    locale: Locale
    flow: FlowName
    step: StepName
    path: str
    is_current: bool

    @property
    def place(self) -> SourceLocation:
        """The location that problems with it are reported at."""
        return SourceLocation(self.path)
