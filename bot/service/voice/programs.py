"""
Speech engines and the encoder as programs of the machine, each called by a list of arguments.

They run while content is built or a volunteer works, never while somebody waits for an answer.
"""

import shutil
import subprocess
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Final

from bot.service.voice.ports import Encoder, Engine, VoiceFailed

WITHIN: Final = 120.0
"""Seconds for one program on one file; a screen takes a tenth of one."""
PICO_SPEED: Final = 65
ESPEAK_SPEED: Final = 105
"""Both slow, pauses counted: at most 145 words a minute."""
BITS_A_SECOND: Final = "16k"
"""Mono speech: 2 kB a second."""
LOUDNESS: Final = "loudnorm=I=-18:TP=-2:LRA=11"
"""EBU R 128, as loud as a telephone plays speech well."""
_QUIET_START: Final = (
    "silenceremove=start_periods=1:start_duration=0.05:start_silence=0.15:start_threshold=-45dB"
)
TRIMMED: Final = f"{_QUIET_START},areverse,{_QUIET_START},areverse"
"""Silence goes at both ends, and stays between the sentences."""


@dataclass(frozen=True, slots=True)
class Pico:
    """SVOX Pico, the most natural of the small engines in French."""

    program: str

    @property
    def name(self) -> str:
        """Engine, voice, speed."""
        return f"pico fr-FR {PICO_SPEED}"

    def speak(self, text: str, wave: Path) -> None:
        """Write *text* as a WAV file."""
        slow = f'<speed level="{PICO_SPEED}">{escape(text, quote=False)}</speed>'
        _run([self.program, "-l", "fr-FR", "-w", str(wave), slow])


@dataclass(frozen=True, slots=True)
class Espeak:
    """eSpeak NG: robotic, and understood in French."""

    program: str

    @property
    def name(self) -> str:
        """Engine, voice, speed."""
        return f"espeak-ng fr {ESPEAK_SPEED}"

    def speak(self, text: str, wave: Path) -> None:
        """Write *text* as a WAV file."""
        _run([self.program, "-v", "fr", "-s", str(ESPEAK_SPEED), "-w", str(wave), "--stdin"], text)


@dataclass(frozen=True, slots=True)
class Ffmpeg:
    """FFmpeg with libopus; *filters* is what it does to the sound before."""

    program: str
    filters: str = f"{TRIMMED},{LOUDNESS}"

    def encode(self, sound: Path, note: Path) -> None:
        """Write *sound* as a voice note."""
        _run(
            [
                self.program, "-nostdin", "-hide_banner", "-v", "error", "-y",
                # A file is asked for: what a name or a playlist says is never fetched.
                "-protocol_whitelist", "file", "-i", f"file:{sound.absolute()}",
                "-map", "0:a:0", "-map_metadata", "-1", "-map_chapters", "-1",
                "-fflags", "+bitexact",
                "-af", self.filters, "-ac", "1", "-ar", "48000",
                "-c:a", "libopus", "-b:a", BITS_A_SECOND, "-application", "voip", "-f", "ogg",
                f"file:{note.absolute()}",
            ]
        )  # fmt: skip


def find_engine() -> Engine:
    """
    The best engine that is installed.

    Raises:
        VoiceFailed: None is.
    """
    pico, espeak = shutil.which("pico2wave"), shutil.which("espeak-ng")
    if pico:
        return Pico(pico)
    if espeak:
        return Espeak(espeak)
    raise VoiceFailed(
        "There is no program that speaks French. Install one (Debian: apt-get install espeak-ng, "
        "or libttspico-utils from non-free, which sounds better) and give the same command again."
    )


def find_encoder(*, of_a_person: bool) -> Encoder:
    """
    The encoder; what a person says is levelled, which takes most of its time.

    Raises:
        VoiceFailed: It is not installed.
    """
    ffmpeg = shutil.which("ffmpeg")
    if ffmpeg:
        return Ffmpeg(ffmpeg) if of_a_person else Ffmpeg(ffmpeg, TRIMMED)
    raise VoiceFailed(
        "ffmpeg is not installed, and it makes recordings small and equally loud. Install it "
        "(Debian: apt-get install ffmpeg; Windows and Mac: ffmpeg.org) and give the same command "
        "again."
    )


def _run(command: list[str], given: str | None = None) -> None:
    try:
        done = subprocess.run(  # noqa: S603 - no shell; the program was found by its name
            command,
            input=given,
            stdin=subprocess.DEVNULL if given is None else None,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=WITHIN,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise VoiceFailed(f"{command[0]} was not done after {WITHIN:.0f} s.") from None
    except OSError as error:
        raise VoiceFailed(f"{command[0]} does not start: {error.strerror}.") from None
    if done.returncode:
        why = (done.stderr.strip() or "no reason given").splitlines()[-1]
        raise VoiceFailed(f"{command[0]} did not do it: {why}")
