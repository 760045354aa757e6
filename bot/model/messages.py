"""View model: plain text and rows of buttons, made by rendering and drawn by each face."""

from dataclasses import dataclass

from bot.model.letters import Style
from bot.model.names import FactId, FlowName, Locale, StepName
from bot.model.sheets import MadeFile


@dataclass(frozen=True, slots=True)
class Button:
    """
    A label and what it does: follow *link* (with its verb), open *url*, or *copy* a text.

    Args:
        language: That of the label, where it is another than that of its message.
    """

    label: str
    link: str | None = None
    url: str | None = None
    copy: str | None = None
    language: Locale | None = None


@dataclass(frozen=True, slots=True)
class Pin:
    """A place of the directory: its name in the files, what to write on the map, and where."""

    place: str
    name: str
    address: str
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True, slots=True)
class TextFault:
    """A text that could not be formatted, so that the person got its fallback language instead."""

    locale: Locale
    message: str
    why: str


@dataclass(frozen=True, slots=True)
class DayShown:
    """A deadline named by a message, ready to read: ISO days, safe one first."""

    deadline: str
    shown: str
    legal: str


@dataclass(frozen=True, slots=True)
class VoiceNote:
    """
    A recording to be sent beside a message; *path* is below the content folder.

    Args:
        note: The beginning of the caption: what must be known of the voice (old, a machine's).
    """

    path: str
    caption: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class PaperPart:
    """A part of a paper: what stands on it, and what that means, where it is another language."""

    style: Style
    text: str
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class Paper:
    """
    A letter ready to be printed or copied, with what she answered on the way to it.

    Args:
        title: Its name in the language of the papers.
        heading: Above the page that gives the meaning; empty when there is none.
        file_name: Without its ending.
        is_everybodys: Whether who has answered nothing gets the very same. Else a day or a choice
            of hers is in it, and nothing of it is kept, not even Telegram's number of the file.
    """

    title: str
    heading: str
    parts: tuple[PaperPart, ...]
    locale: Locale
    is_right_to_left: bool
    file_name: str
    is_everybodys: bool


Attachment = VoiceNote | Paper | Pin | MadeFile
"""What one message brings beside its text; a verb asks for one at most."""


@dataclass(frozen=True, slots=True)
class Message:
    """
    One message of the bot, ready to be drawn by any face.

    Args:
        text: Plain text; its first *title_length* characters are the title.
        own_words: The step's own words alone, what length limits count.
        choices: The step's own buttons, one tuple a row.
        fixed: The rows that every screen has: more, back, menu, language, help.
        is_cacheable: False when it says what is open now: it must not be kept for later.
        address: Where the link leads, on the page that shares.
        attachment: What was asked for beside the text: a recording, a letter, a place on the map
            or found closed, a picture, a poster or a calendar file.
        if_not_sent: What is said above the text when the file that goes beside it does not arrive.
        counted_as: The daily total of which this answer is one more: the name of an event, never of
            whom or of what (safety rules A9 and C8).
        says_trial: It says that the texts are on trial.
    """

    link: str
    locale: Locale
    is_right_to_left: bool
    text: str
    title_length: int
    own_words: str
    choices: tuple[tuple[Button, ...], ...]
    fixed: tuple[tuple[Button, ...], ...]
    flow: FlowName
    step: StepName
    facts: tuple[FactId, ...] = ()
    deadlines: tuple[DayShown, ...] = ()
    faults: tuple[TextFault, ...] = ()
    address: str = ""
    is_cacheable: bool = True
    attachment: Attachment | None = None
    if_not_sent: str = ""
    counted_as: str = ""
    says_trial: bool = False

    @property
    def rows(self) -> tuple[tuple[Button, ...], ...]:
        """All rows of buttons, the step's own first."""
        return self.choices + self.fixed
