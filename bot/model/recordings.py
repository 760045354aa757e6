"""Audio recordings: a voice that says the words of a screen, a person's wherever there is one."""

from dataclasses import dataclass
from typing import Final

from bot.model.names import FlowName, Locale, StepName
from bot.model.problem import SourceLocation

LANGUAGES_RECORDING: Final = "locales/languages.ogg"
"""Below the content folder: every language says its own name and its number."""
MACHINE_FOLDER: Final = "machine-voice"
"""Below the folder of the source language: what a program says; made anew, not kept in git."""


@dataclass(frozen=True, slots=True)
class Recording:
    """
    One recorded step: `locales/<locale>/audio/<flow>/<step>.<hash>.ogg`.

    Args:
        path: Below the content folder.
        is_current: Whether the source text is still the one it was made from.
        is_machine: Whether a program speaks, until a person does; whoever hears it is told.
    """

    locale: Locale
    flow: FlowName
    step: StepName
    path: str
    is_current: bool
    is_machine: bool = False

    @property
    def place(self) -> SourceLocation:
        """The location that problems with it are reported at."""
        return SourceLocation(self.path)
