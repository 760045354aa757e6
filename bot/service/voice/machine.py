"""
The machine voice: made of the French when content is built, kept by a hash of what it says.

A stop-gap until a person has read the screen aloud. Only of ordinary screens whose words are the
same for everybody: of a critical one nobody has heard whether it is right, and a day is hers.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from bot.content.read_machine_voices import is_machine_voice, machine_digits
from bot.content.read_recordings import DIGITS
from bot.content.texts import FACE_FILE
from bot.model.flows import SpokenStep
from bot.rendering.translations import Translations
from bot.service.voice.note_length import seconds_of
from bot.service.voice.ports import Encoder, Engine
from bot.service.voice.spoken import as_said, count_words, named_letters

PREFACE: Final = "machine-voice"
"""Of `_face.ftl`: said at the beginning, and written beside it."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """One screen to be said: the file below the folder, and the words."""

    path: str
    words: str


@dataclass(slots=True)
class Made:
    """
    What became of the machine voices.

    Args:
        kept: How many were there already and say the same.
        removed: How many said what is said no more.
        silent: How many screens have none: critical, or not the same for everybody.
        recorded: How many screens a person has read.
        seconds: How long the new ones play; *words* is what they say, *size* their bytes.
    """

    new: int = 0
    kept: int = 0
    removed: int = 0
    silent: int = 0
    recorded: int = 0
    seconds: float = 0.0
    words: int = 0
    size: int = 0


def make_voices(
    folder: Path,
    translations: Translations,
    said: Mapping[str, str],
    engine: Engine,
    encoder: Encoder,
) -> Made:
    """
    Make what is missing in *folder*, and remove what nobody is to hear any more.

    Args:
        said: Acronyms that are said as a word, and how.

    Raises:
        VoiceFailed: A program did not do it; what was made until then stays.
        OSError: The folder cannot be written to.
    """
    made = Made()
    wanted = {one.path: one for one in _wanted(translations, said, engine.name, made)}
    there = {
        file.relative_to(folder).as_posix(): file
        for file in folder.glob("*/*.ogg")
        if is_machine_voice(file)
    }
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=folder, prefix=".") as work:
        for path, one in wanted.items():
            if path in there:
                made.kept += 1
                continue
            wave, note = Path(work) / "said.wav", Path(work) / "said.ogg"
            engine.speak(one.words, wave)
            encoder.encode(wave, note)
            made.new += 1
            made.words += count_words(one.words)
            made.seconds += seconds_of(note)
            made.size += note.stat().st_size
            (folder / path).parent.mkdir(exist_ok=True)
            # At once or not at all: a reload in between finds no half of a file.
            note.replace(folder / path)
    for path in there.keys() - wanted.keys():
        there[path].unlink()
        made.removed += 1
    return made


def _wanted(
    translations: Translations, said: Mapping[str, str], engine: str, made: Made
) -> Iterator[Wanted]:
    content, source = translations.content, translations.content.source
    texts = translations.texts.files[source]
    preface = translations.say(source, None, FACE_FILE, PREFACE).text
    for flow in content.flows.values():
        for name, step in flow.steps.items():
            entry = texts.get(flow.name, {}).get(name)
            if not isinstance(step, SpokenStep) or entry is None:
                continue
            recording = content.recordings.get((source, flow.name, name))
            if recording is not None and not recording.is_machine:
                made.recorded += 1
                continue
            digits = "" if step.about.critical else machine_digits(entry, texts, content.contacts)
            spoken = translations.say(source, None, flow.name, name) if digits else None
            if spoken is None or spoken.faults or not spoken.text:
                made.silent += 1
                continue
            words = as_said(f"{preface}\n{spoken.text}", said, named_letters)
            how = sha256(f"{engine}\n{words}".encode()).hexdigest()[:DIGITS]
            yield Wanted(f"{flow.name}/{name}.{digits}.{how}.ogg", words)
