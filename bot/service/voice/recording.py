"""
The way of a recording: what is needed next, a file from a telephone, a second person who listens.

What was taken in is named `<step>.<digits>.unheard.ogg`: no bot plays it. Whoever has listened to
it and read along renames it by `bot voice heard`; who spoke and who listened is noted beside it.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from bot.content.read_recordings import UNHEARD, digits_of
from bot.content.texts import Texts
from bot.engine.compiled import CompiledContent
from bot.model.content import Content
from bot.model.flows import SpokenStep
from bot.model.names import MENU, FlowName, Locale, StepName
from bot.model.refused import Refused
from bot.service.voice.note_length import seconds_of
from bot.service.voice.ports import Encoder, VoiceFailed

NOTES: Final = "_heard.json"
"""In `locales/<language>/audio/`: who spoke and who listened, by guide and name of the file."""
SHORTEST: Final = 0.4
"""Seconds; less is silence. A word or two are half of one."""
_GIVEN: Final = re.compile(
    r"(?P<guide>[a-z0-9-]+)\.(?P<step>[a-z0-9-]+)\.(?P<digits>[0-9a-f]{8})\.[A-Za-z0-9]+"
)


class Need(Enum):
    """Why a screen is to be recorded; the most pressing first."""

    OLD = "text changed"
    MISSING = "no voice"
    MACHINE = "machine voice"
    UNHEARD = "to be listened to"


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen to be recorded, in the order of need; *digits* are those of its French text."""

    guide: FlowName
    step: StepName
    digits: str
    need: Need
    critical: bool

    @property
    def file(self) -> str:
        """How the file from the telephone is named, without its ending."""
        return f"{self.guide}.{self.step}.{self.digits}"


def screens_to_record(
    folder: Path, content: Content, texts: Texts, locale: Locale
) -> Iterator[Screen]:
    """
    Every screen without a voice of its own, by need.

    The help first, then the guides as the menu leads to them (what people open is not counted by
    guide); of each the critical screens, then those whose text has changed, then the others.
    """
    for guide in guides_in_order(content):
        found = []
        for name, step in content.flows[guide].steps.items():
            entry = texts.entry(content.source, guide, name)
            if not isinstance(step, SpokenStep) or entry is None:
                continue
            recording = content.recordings.get((locale, guide, name))
            digits = digits_of(entry)
            if unheard(folder, locale, guide, name, digits).exists():
                need = Need.UNHEARD
            elif recording is None:
                need = Need.MISSING
            elif recording.is_machine:
                need = Need.MACHINE
            elif not recording.is_current:
                need = Need.OLD
            else:
                continue
            found.append(Screen(guide, name, digits, need, step.about.critical))
        yield from sorted(found, key=lambda one: (not one.critical, one.need is not Need.OLD))


def guides_in_order(content: Content) -> list[FlowName]:
    """Those of danger, the menu, those that the menu leads to, and the others."""
    ordered = [name for name, flow in content.flows.items() if flow.danger]
    queue = [MENU]
    compiled = CompiledContent.of(content)
    queue += [flow for flow in compiled.doors if flow not in queue]
    for name in (*queue, *content.flows):
        if name in content.flows and name not in ordered:
            ordered.append(name)
    return ordered


def unheard(folder: Path, locale: Locale, guide: str, step: str, digits: str) -> Path:
    """Where a recording waits for a second person."""
    return folder / "locales" / locale / "audio" / guide / f"{step}.{digits}{UNHEARD}"


def take(
    folder: Path, content: Content, texts: Texts, locale: Locale, file: Path, by: str,
    encoder: Encoder,
) -> tuple[Path, float]:  # fmt: skip
    """
    Make a voice note of *file*, to be listened to; gives where it is, and its seconds.

    Raises:
        Refused: Its name says no screen, the text has changed since, or nothing is heard in it.
    """
    named = _GIVEN.fullmatch(file.name)
    if named is None:
        raise Refused(
            f"{file.name} does not say which screen it is. Name it as the script says, for example "
            "refused.start.3f9a01bc.m4a"
        )
    guide, step, digits = FlowName(named["guide"]), StepName(named["step"]), named["digits"]
    entry = texts.entry(content.source, guide, step)
    if entry is None or guide not in content.flows or step not in content.flows[guide].steps:
        raise Refused(f"{file.name}: there is no screen {guide}/{step}. See: bot voice list")
    if digits != digits_of(entry):
        raise Refused(
            f"{file.name}: the French text has changed since this script was printed. Read the new "
            f"one: bot voice script {guide}/{step}"
        )
    target = unheard(folder, locale, guide, step, digits)
    target.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=target.parent.parent, prefix=".") as work:
        note = Path(work) / "note.ogg"
        encoder.encode(file, note)
        seconds = seconds_of(note)
        if seconds < SHORTEST:
            raise VoiceFailed(f"{file.name}: nothing is heard in it. Record it again.")
        note.replace(target)
    _note(folder, locale, f"{guide}/{step}.{digits}", {"spoken": by})
    return target, seconds


def heard(folder: Path, content: Content, texts: Texts, file: Path, by: str, day: str) -> Path:
    """
    Let the bot play *file*, which *by* has listened to; gives its new name.

    Raises:
        Refused: It is none that waits, its text has changed, or the same person spoke.
    """
    parts = file.absolute().parts
    if not file.name.endswith(UNHEARD) or len(parts) < 5 or parts[-3] != "audio":
        raise Refused(f"{file} is no recording that waits to be heard. See: bot voice list")
    locale, guide = Locale(parts[-4]), parts[-2]
    step, _, digits = file.name.removesuffix(UNHEARD).rpartition(".")
    if (
        not file.is_file()
        or file.resolve() != unheard(folder, locale, guide, step, digits).resolve()
    ):
        raise Refused(f"{file} is not there. See: bot voice list --locale {locale}")
    entry = texts.entry(content.source, guide, step)
    if entry is None or digits != digits_of(entry):
        raise Refused(f"The French text of {guide}/{step} has changed since. Record it again.")
    key = f"{guide}/{step}.{digits}"
    spoken = _notes(folder, locale).get(key, {}).get("spoken", "")
    if not spoken or _person(spoken) == _person(by):
        raise Refused(
            f"{by} has recorded it: a second person listens, and reads along."
            if spoken
            else f"Who spoke is not noted in {NOTES}. Take the recording in again: bot voice take"
        )
    target = file.with_name(f"{step}.{digits}.ogg")
    _note(folder, locale, key, {"spoken": spoken, "heard": by, "on": day})
    file.replace(target)
    return target


def _person(name: str) -> frozenset[str]:
    return frozenset(name.casefold().split())


def _notes(folder: Path, locale: Locale) -> dict[str, Mapping[str, str]]:
    path = folder / "locales" / locale / "audio" / NOTES
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError):
        raise Refused(f"{path} cannot be read. Take it back from git, and try again.") from None
    return found if isinstance(found, dict) else {}


def _note(folder: Path, locale: Locale, key: str, note: Mapping[str, str]) -> None:
    notes = {**_notes(folder, locale), key: note}
    path = folder / "locales" / locale / "audio" / NOTES
    lines = json.dumps(dict(sorted(notes.items())), indent=1, ensure_ascii=False)
    path.write_text(lines + "\n", encoding="utf-8", newline="\n")
