"""
Finds the machine voices that were made of the French as it is now.

They stand beside the texts, made and not kept in git: `locales/fr/machine-voice/<guide>/
<step>.<source>.<spoken>.ogg`. *source* is a hash of the text with everything that it names; when
that changes, its voice is gone, without a word. *spoken* is a hash of what was said and how.
"""

import re
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Final

from bot.content.patterns import fingerprint
from bot.content.read_recordings import DIGITS, Recordings, is_voice_note
from bot.content.texts import TERMS, Entry
from bot.model.contacts import Contact
from bot.model.flows import Flow
from bot.model.names import ContactName, FlowName, Locale, StepName
from bot.model.recordings import MACHINE_FOLDER, Recording

_NAME: Final = re.compile(r"(?P<step>[a-z0-9-]+)\.(?P<source>[0-9a-f]{8})\.[0-9a-f]{8}\.ogg")
_TERM: Final = re.compile(r"\{\s*-([a-zA-Z][\w-]*)")
_VARIABLE: Final = re.compile(r"\$([a-zA-Z][\w-]*)")

Files = Mapping[str, Mapping[str, Entry]]


def machine_digits(entry: Entry, texts: Files, contacts: Mapping[ContactName, Contact]) -> str:
    """
    Content hash of *entry* with the terms and phone numbers that it names.

    Empty when it names anything else, such as a day: what is on the screen is then hers alone.
    """
    terms = texts.get(TERMS, {})
    parts = [fingerprint(entry.source)]
    for name in _VARIABLE.findall(entry.source):
        contact = contacts.get(ContactName(name))
        if contact is None:
            return ""
        parts.append(contact.number)
    parts += _named(entry, terms, set())
    return sha256("\n".join(parts).encode()).hexdigest()[:DIGITS]


def _named(entry: Entry, terms: Mapping[str, Entry], seen: set[str]) -> Iterator[str]:
    """The terms of *entry*, and those that they name."""
    for found in _TERM.findall(entry.source):
        name = f"-{found}"
        if name in terms and name not in seen:
            seen.add(name)
            yield fingerprint(terms[name].source)
            yield from _named(terms[name], terms, seen)


def is_machine_voice(file: Path) -> bool:
    """Whether it is named as a machine voice is; what else lies beside it is somebody's."""
    return _NAME.fullmatch(file.name) is not None


def _is_sound(file: Path) -> bool:
    """A file that was made is no reason to stop, whatever became of it."""
    try:
        return is_voice_note(file)
    except OSError:
        return False


def read_machine_voices(
    folder: Path,
    source: Locale,
    flows: Mapping[FlowName, Flow],
    texts: Files,
    contacts: Mapping[ContactName, Contact],
) -> Recordings:
    """
    The machine voices that may be heard: of ordinary steps, of the text as it is now.

    Args:
        texts: The source texts by file and name.
    """
    found: Recordings = {}
    for file in sorted((folder / "locales" / source / MACHINE_FOLDER).glob("*/*.ogg")):
        named = _NAME.fullmatch(file.name)
        flow, step = FlowName(file.parent.name), StepName(named["step"] if named else "")
        entry = texts.get(flow, {}).get(step)
        if named is None or flow not in flows or step not in flows[flow].steps or entry is None:
            continue
        is_of_today = named["source"] == machine_digits(entry, texts, contacts)
        if is_of_today and not flows[flow].steps[step].about.critical and _is_sound(file):
            path = file.relative_to(folder).as_posix()
            found[source, flow, step] = Recording(
                source, flow, step, path, is_current=True, is_machine=True
            )
    return found
