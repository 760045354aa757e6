"""
Refactoring: a guide, a step or a choice gets another name wherever the content names it.

The old name stands under `was:` or `was-choices:` afterwards, so that the buttons that people keep
still work. Notes, signatures and recordings know a text by its hash, in which its name counts, so
they are made anew for texts that say the same as before.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from bot.content.fields import NAME
from bot.content.load import Loaded
from bot.content.made_from import FILE as MADE_FROM
from bot.content.made_from import MadeFrom, as_text, mark, read_made_from
from bot.content.patterns import fingerprint
from bot.content.read_recordings import digits_of
from bot.content.read_texts import read_texts
from bot.content.report import Report
from bot.content.suggest import closest_match
from bot.content.texts import Entry
from bot.model.content import Content
from bot.model.flows import Question
from bot.model.names import (
    BY_NAME,
    DARK_THOUGHTS,
    END,
    HELP,
    MENU,
    PLACES_FLOW,
    START,
    TITLE,
    AnswerName,
    ChoiceName,
    FlowName,
    Locale,
    StepName,
)
from bot.model.paper_words import WORDS
from bot.service.workshop.rename_in_yaml import InYaml

FIXED: Final = frozenset(
    {(MENU, ""), (HELP, ""), (PLACES_FLOW, ""), (WORDS, ""), (HELP, DARK_THOUGHTS),
     (PLACES_FLOW, BY_NAME)}
)  # fmt: skip
"""Guides and steps that the program itself opens by name."""
STORIES: Final = "tests/conversations"


class CannotRename(Exception):
    """It cannot have that name; *why* names a sentence, *values* are what it speaks of."""

    def __init__(self, why: str, **values: str) -> None:
        super().__init__(f"{why}: {values}")
        self.why = why
        self.values = values


@dataclass(frozen=True, slots=True)
class Old:
    """What is renamed: a guide; with *step*, a step of it; with *choice*, a choice of that."""

    flow: FlowName
    step: StepName | None = None
    choice: ChoiceName | None = None

    @classmethod
    def of(cls, content: Content, typed: str) -> "Old":
        """
        `guide`, `guide/step` or `guide/step.choice`.

        Raises:
            CannotRename: There is none, with the nearest that is.
        """
        name, _, rest = typed.partition("/")
        step, _, choice = rest.partition(".")
        flow = content.flows.get(FlowName(name))
        if flow is None:
            raise CannotRename("no-flow", name=name, meant=closest_match(name, content.flows))
        if not rest:
            return cls(flow.name)
        found = flow.steps.get(StepName(step))
        if found is None:
            raise CannotRename("no-step", name=step, meant=closest_match(step, flow.steps))
        if not choice:
            return cls(flow.name, found.about.name)
        choices = [one.name for one in found.choices] if isinstance(found, Question) else []
        if choice not in choices:
            raise CannotRename("no-choice", name=choice, meant=closest_match(choice, choices))
        return cls(flow.name, found.about.name, ChoiceName(choice))


@dataclass(slots=True)
class Renaming:
    """
    What is to be written.

    Args:
        files: New content by path below the content folder.
        moves: Files and folders that get another path, after that.
    """

    files: dict[str, str] = field(default_factory=dict)
    moves: dict[str, str] = field(default_factory=dict)


def rename(folder: Path, loaded: Loaded, content: Content, old: Old, new: str) -> Renaming:
    """
    All that changes when *old* is called *new*.

    Raises:
        CannotRename: The name is taken, fixed, or would give an answer two meanings.
    """
    _refuse(content, old, new)
    made = Renaming()
    saved = _saved(content, old)
    in_yaml = InYaml(old.flow, old.step, old.choice, new, saved)
    for file in sorted((folder / "flows").glob("[!.]*.yaml")):
        path = f"flows/{file.name}"
        before = _read(file)
        after = in_yaml.changed(path, before)
        if after != before:
            made.files[path] = after
    if old.step is None:
        _move_guide(folder, content, old.flow, new, made)
    else:
        _rename_texts(folder, loaded, content, old, new, made)
    return made


def _refuse(content: Content, old: Old, new: str) -> None:
    if not NAME.fullmatch(new) or new in {END, TITLE}:
        raise CannotRename("not-a-name", name=new)
    if old.choice is None and ((old.flow, old.step or "") in FIXED or old.step == START):
        raise CannotRename("fixed-name", name=old.step or old.flow)
    if new in _taken(content, old):
        raise CannotRename("name-taken", name=new)


def _taken(content: Content, old: Old) -> set[str]:
    """Names of today beside it, and names that others beside it had before."""
    flow = content.flows[old.flow]
    if old.step is None:
        guides = content.flows.values()
        former = [was for one in guides if one.name != old.flow for was in one.was]
        return {*content.flows, *former}
    if old.choice is None:
        others = [one for name, one in flow.steps.items() if name != old.step]
        return {*flow.steps, *(was for one in others for was in one.about.was)}
    step = flow.steps[old.step]
    choices = step.choices if isinstance(step, Question) else ()
    beside = [was for one in choices if one.name != old.choice for was in one.was]
    return {*(one.name for one in choices), *beside}


def _saved(content: Content, old: Old) -> AnswerName | None:
    """
    The answer whose values the choice names, for the conditions that read it.

    Raises:
        CannotRename: Another question saves the same value: a condition speaks of both.
    """
    if old.choice is None or old.step is None:
        return None
    step = content.flows[old.flow].steps[old.step]
    save = step.save if isinstance(step, Question) else None
    for flow in content.flows.values():
        for name, other in flow.steps.items():
            if (
                save is not None
                and isinstance(other, Question)
                and other.save == save
                and (flow.name, name) != (old.flow, old.step)
                and old.choice in {one.name for one in other.choices}
            ):
                raise CannotRename(
                    "answer-shared", name=old.choice, answer=save, other=f"{flow.name}/{name}"
                )
    return save


def _move_guide(folder: Path, content: Content, old: FlowName, new: str, made: Renaming) -> None:
    """The files of a guide, its keys, its stories."""
    made.moves[f"flows/{old}.yaml"] = f"flows/{new}.yaml"
    for locale in content.languages:
        own = f"locales/{locale}"
        for before, after in ((f"{own}/{old}.ftl", f"{own}/{new}.ftl"),
                              (f"{own}/audio/{old}", f"{own}/audio/{new}")):  # fmt: skip
            if (folder / before).exists():
                made.moves[before] = after
        _rekey(folder, locale, made, old, new)
    stories = folder / STORIES / old
    if stories.is_dir():
        made.moves[f"{STORIES}/{old}"] = f"{STORIES}/{new}"
    for story in sorted((folder / STORIES).glob("*/*.txt")):
        before = _read(story)
        after = re.sub(
            rf"^flow: {re.escape(old)}(?=\s)", f"flow: {new}", before, flags=re.MULTILINE
        )
        if after != before:
            made.files[story.relative_to(folder).as_posix()] = after


def _rekey(folder: Path, locale: Locale, made: Renaming, old: FlowName, new: str) -> None:
    """Notes and signatures of a guide under its new name; what they say stays."""

    def to(key: str) -> str:
        flow, slash, name = key.partition("/")
        return f"{new}{slash}{name}" if flow == old else key

    records, signed = read_made_from(folder, locale), _signatures(folder, locale)
    if any(to(key) != key for key in records):
        renamed = {to(key): one for key, one in records.items()}
        made.files[f"locales/{locale}/{MADE_FROM}"] = as_text(renamed)
    if any(to(key) != key for key in signed):
        own = {to(key): one for key, one in signed.items()}
        made.files[f"locales/{locale}/review.json"] = _as_json(own)


def _rename_texts(
    folder: Path, loaded: Loaded, content: Content, old: Old, new: str, made: Renaming
) -> None:
    """The message or label in every language, and all that knows it by its hash."""
    name = str(old.step)
    origin = loaded.texts.entry(content.source, old.flow, name)
    for locale in content.languages:
        own = loaded.texts.entry(locale, old.flow, name)
        if own is not None:
            path = f"locales/{locale}/{old.flow}.ftl"
            made.files[path] = _in_file(_read(folder / path), name, old.choice, new)
            if origin is not None:
                _mark_anew(folder, locale, origin, own, old, new, made)
        if origin is not None:
            _move_recordings(folder, locale, origin, old, new, made)


def _in_file(text: str, name: str, choice: str | None, new: str) -> str:
    """A text file with one message, or one label of it, under its new name."""
    entry = read_texts("", text, Report())[name]
    first = entry.place.line - 1
    lines = text.split("\n")
    length = len(entry.source.rstrip("\n").split("\n"))
    source = "\n".join(lines[first : first + length])
    lines[first : first + length] = _in_source(source, name, choice, new).split("\n")
    return "\n".join(lines)


def _in_source(source: str, name: str, choice: str | None, new: str) -> str:
    if choice is None:
        return re.sub(rf"^{re.escape(name)}(?=[ \t]*=)", new, source, count=1)
    label = rf"^([ \t]*\.){re.escape(choice)}(?=[ \t]*=)"
    return re.sub(label, lambda found: f"{found[1]}{new}", source, count=1, flags=re.MULTILINE)


def _renamed(entry: Entry, old: Old, new: str) -> Entry:
    return replace(entry, source=_in_source(entry.source, str(old.step), old.choice, new))


def _mark_anew(
    folder: Path, locale: Locale, origin: Entry, own: Entry, old: Old, new: str, made: Renaming
) -> None:
    """What is noted of a translation and who has signed it, under the new name."""
    before = f"{old.flow}/{old.step}"
    after = f"{old.flow}/{new}" if old.choice is None else before
    records = dict(read_made_from(folder, locale))
    record = records.pop(before, None)
    if record is not None:
        words = _in_source(record.words, str(old.step), old.choice, new)
        is_same = record.own == mark(own)
        records[after] = MadeFrom(
            mark(replace(origin, source=words)),
            mark(_renamed(own, old, new)) if is_same else record.own,
            words,
        )
        made.files[f"locales/{locale}/{MADE_FROM}"] = as_text(records)
    signed = dict(_signatures(folder, locale))
    signature = signed.pop(before, None)
    if signature is not None:
        signed[after] = _signature(signature, origin, own, old, new)
        made.files[f"locales/{locale}/review.json"] = _as_json(signed)


def _signature(signature: object, origin: Entry, own: Entry, old: Old, new: str) -> object:
    """The same persons for the same words; a mark of other words is of other words still."""
    if not isinstance(signature, dict):
        return signature
    found = dict(signature)
    for key, entry in (("source", origin), ("target", own)):
        if found.get(key) == fingerprint(entry.source):
            found[key] = fingerprint(_renamed(entry, old, new).source)
    return found


def _move_recordings(
    folder: Path, locale: Locale, origin: Entry, old: Old, new: str, made: Renaming
) -> None:
    own = f"locales/{locale}/audio/{old.flow}"
    name = new if old.choice is None else str(old.step)
    for file in sorted((folder / own).glob(f"{old.step}.*.ogg")):
        digits = file.name.removeprefix(f"{old.step}.").removesuffix(".ogg")
        if digits == digits_of(origin):
            digits = digits_of(_renamed(origin, old, new))
        made.moves[f"{own}/{file.name}"] = f"{own}/{name}.{digits}.ogg"


def _signatures(folder: Path, locale: Locale) -> Mapping[str, object]:
    path = folder / "locales" / locale / "review.json"
    try:
        found = json.loads(_read(path)) if path.exists() else {}
    except ValueError:
        found = {}
    return found if isinstance(found, dict) else {}


def _as_json(records: Mapping[str, object]) -> str:
    return json.dumps(dict(sorted(records.items())), indent=1, ensure_ascii=False) + "\n"


def _read(path: Path) -> str:
    """With its line ends as they are, without its mark of order."""
    return path.read_bytes().decode("utf-8-sig")


def named_elsewhere(folder: Path, old: Old) -> Iterator[str]:
    """Files beside the content that name it: tests, pages; somebody must look at them."""
    wanted = str(old.flow) if old.step is None else f"{old.flow}/{old.step}"
    pattern = re.compile(rf"(?:flows/|[\"'`]){re.escape(wanted)}(?:\.yaml|[\"'`/])")
    for room in ("tests", "docs", "bot"):
        for path in sorted((folder / room).rglob("*")):
            if path.suffix in {".py", ".md"} and pattern.search(_read(path)):
                yield path.relative_to(folder).as_posix()
