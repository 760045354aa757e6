"""Signing: writes who has read which wording of a translation into `review.json`."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from bot.content.content_folder import ContentFolder
from bot.content.load import Loaded
from bot.content.made_from import made_from, read_made_from, write_made_from
from bot.content.patterns import fingerprint
from bot.content.read_reviews import Reader, are_enough, critical_texts, readers_of
from bot.model.content import Content
from bot.model.names import Locale
from bot.service.translating.rows import NOT_TRANSLATED


@dataclass(frozen=True, slots=True)
class Signed:
    """
    What was signed.

    Args:
        texts: How many texts.
        waiting: The critical ones that want a second reader of another kind.
    """

    texts: int
    waiting: tuple[str, ...]


def sign(
    folder: ContentFolder,
    loaded: Loaded,
    content: Content,
    locale: Locale,
    file: str,
    reader: Reader,
) -> Signed:
    """
    Add *reader* to the record of every text of *file* as it stands now.

    Signatures of another wording fall: they were given for other words. Where there is a folder of
    one's own they are written there: a newer version of the shipped content never meets them.
    """
    name_of_file = f"locales/{locale}/review.json"
    before = json.loads(folder.text(name_of_file)) if folder.exists(name_of_file) else {}
    target = folder.own or folder.shipped
    path = target / name_of_file
    records = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    path.parent.mkdir(parents=True, exist_ok=True)
    made = dict(read_made_from(target, locale))
    critical = critical_texts(content.flows.values())
    signed, waiting = 0, []
    for name, own in loaded.texts.files[locale][file].items():
        origin = loaded.texts.entry(content.source, file, name)
        if origin is None:
            continue
        key = f"{file}/{name}"
        marks = {"source": fingerprint(origin.source), "target": fingerprint(own.source)}
        record = before.get(key)
        is_same = isinstance(record, dict) and marks.items() <= record.items()
        readers = [one for one in (readers_of(record) if is_same else ()) if one.by != reader.by]
        readers.append(reader)
        records[key] = {**marks, "readers": [_as_json(one) for one in readers]}
        made[key] = made_from(origin, own)
        signed += 1
        if (file, name) in critical and not are_enough(readers):
            waiting.append(key)
    lines = json.dumps(dict(sorted(records.items())), indent=1, ensure_ascii=False)
    path.write_text(lines + "\n", encoding="utf-8", newline="\n")
    write_made_from(target, locale, made)
    return Signed(signed, tuple(waiting))


def _as_json(reader: Reader) -> dict[str, str]:
    return {"by": reader.by, "as": reader.kind.value, "on": reader.on}


def record(
    folder: Path, loaded: Loaded, content: Content, locale: Locale, still_right: Iterable[str]
) -> int:
    """
    Note the French text of each translation that has no note yet or was changed since.

    Args:
        still_right: `guide/text` of translations that are older, and right as they are.

    Returns:
        How many notes are new.
    """
    made = dict(read_made_from(folder, locale))
    new = 0
    for file, entries in loaded.texts.files.get(locale, {}).items():
        if file in NOT_TRANSLATED:
            continue
        for name, own in entries.items():
            origin = loaded.texts.entry(content.source, file, name)
            key = f"{file}/{name}"
            if origin is None:
                continue
            now = made_from(origin, own)
            is_kept = key in made and made[key].own == now.own and key not in still_right
            if not is_kept and made.get(key) != now:
                made[key] = now
                new += 1
    write_made_from(folder, locale, made)
    return new
