"""Ports of the voice: what speaks, and what makes a small voice note of a sound."""

from pathlib import Path
from typing import Protocol

from bot.model.refused import Refused


class VoiceFailed(Refused):
    """A program that makes sound is missing, or did not do it; the text says what to do."""


class Engine(Protocol):
    """Text-to-speech engine."""

    @property
    def name(self) -> str:
        """Which engine, voice and speed: what it said under another name is said anew."""

    def speak(self, text: str, wave: Path) -> None:
        """
        Write *text*, in French, as a WAV file.

        Raises:
            VoiceFailed: It cannot.
        """


class Encoder(Protocol):
    """Audio encoder: OGG with Opus, mono, as small as speech allows (RFC 7845)."""

    def encode(self, sound: Path, note: Path) -> None:
        """
        Write *sound*, of any format, as a voice note: silence cut off at both ends, levelled.

        Nothing else of the file is kept: a telephone writes the place and the day into it.

        Raises:
            VoiceFailed: It cannot, or there is no sound in it.
        """
