"""
Finds the recordings of steps and tells which are out of date.

The file's name carries the first eight digits of the fingerprint of the source text that was
read aloud. When that text changes, the name does not fit any more; who finds that the meaning is
the same renames the file.
"""

import re
from collections.abc import Collection, Mapping
from pathlib import Path, PurePath
from typing import Final

from bot.content.content_folder import ContentFolder
from bot.content.patterns import fingerprint
from bot.content.report import Report
from bot.content.texts import Entry
from bot.model.flows import Flow
from bot.model.names import FlowName, Locale, StepName
from bot.model.problem import SourceLocation
from bot.model.recordings import LANGUAGES_RECORDING, Recording

DIGITS: Final = 8
UNHEARD: Final = ".unheard.ogg"
"""The end of the name of a recording that a second person is still to listen to: none plays it."""
HEAVY: Final = 500_000
"""Bytes of a recording that costs a young person too much data: 30 seconds are about 90,000."""

_NAME: Final = re.compile(r"(?P<step>[a-z0-9-]+)\.(?P<digits>[0-9a-f]{8})\.ogg")
_OPUS: Final = b"OpusHead"

Recordings = dict[tuple[Locale, FlowName, StepName], Recording]


def read_recordings(
    folder: ContentFolder,
    locales: Collection[Locale],
    flows: Mapping[FlowName, Flow],
    source: Mapping[str, Mapping[str, Entry]],
    report: Report,
) -> Recordings:
    """
    The recordings below *folder*, by locale, flow and step; of two for one step the current one.

    Args:
        source: The source texts by file and name.
    """
    reader = _Reader(folder, flows, source, report)
    for locale in locales:
        for path in folder.paths(f"locales/{locale}/audio", "*/*"):
            reader.read(locale, path)
    if folder.exists(LANGUAGES_RECORDING):
        reader.is_sound(LANGUAGES_RECORDING)
    return reader.chosen()


def digits_of(source: Entry) -> str:
    """Content hash: the eight digits in the file name of a recording of *source*."""
    return fingerprint(source.source).partition(":")[2][:DIGITS]


def is_voice_note(file: Path) -> bool:
    """
    Whether it is OGG with Opus inside (Bot API, sendVoice), by its first page (RFC 7845, 5.1).

    Raises:
        OSError: It cannot be read.
    """
    with file.open("rb") as opened:
        start = opened.read(64)
    return start.startswith(b"OggS") and _OPUS in start


class _Reader:
    def __init__(
        self,
        folder: ContentFolder,
        flows: Mapping[FlowName, Flow],
        source: Mapping[str, Mapping[str, Entry]],
        report: Report,
    ) -> None:
        self.folder = folder
        self.flows = flows
        self.source = source
        self.report = report
        self.found: dict[tuple[Locale, FlowName, StepName], list[Recording]] = {}

    def read(self, locale: Locale, path: str) -> None:
        file = PurePath(path)
        if file.name.endswith(UNHEARD):
            return
        named = _NAME.fullmatch(file.name)
        if named is None:
            self.report.error(SourceLocation(path), "bad-recording-name", name=file.name)
            return
        if not self.is_sound(path):
            return
        flow, step = FlowName(file.parent.name), StepName(named["step"])
        entry = self.source.get(flow, {}).get(step)
        if flow not in self.flows or step not in self.flows[flow].steps or entry is None:
            self.report.warning(SourceLocation(path), "leftover-recording", flow=flow, step=step)
            return
        digits = digits_of(entry)
        recording = Recording(locale, flow, step, path, is_current=named["digits"] == digits)
        others = self.found.setdefault((locale, flow, step), [])
        others.append(recording)

    def chosen(self) -> Recordings:
        """One recording a step; without a current one, the problem is reported."""
        best = {
            key: max(found, key=lambda one: (one.is_current, one.path))
            for key, found in self.found.items()
        }
        for recording in best.values():
            if not recording.is_current:
                step = self.flows[recording.flow].steps[recording.step]
                self.report.warning(
                    recording.place,
                    "old-recording",
                    name=self._right_name(recording),
                    critical="yes" if step.about.critical else "no",
                )
        return best

    def _right_name(self, recording: Recording) -> str:
        source = self.source[recording.flow][recording.step]
        return f"{recording.step}.{digits_of(source)}.ogg"

    def is_sound(self, path: str) -> bool:
        """Whether Telegram plays it as a voice note: OGG with Opus inside (Bot API, sendVoice)."""
        file = self.folder.file(path)
        try:
            is_note, size = is_voice_note(file), file.stat().st_size
        except OSError as error:
            self.report.error(SourceLocation(path), "unreadable-file", why=error.strerror or "")
            return False
        if not is_note:
            self.report.error(SourceLocation(path), "not-a-recording")
            return False
        if size > HEAVY:
            self.report.warning(SourceLocation(path), "heavy-recording", size=size // 1000)
        return True
