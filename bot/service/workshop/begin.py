"""Scaffolding: a guide or a place in the shape that lint wants, for whoever begins one."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

import yaml

from bot.content.flow_format import FORMAT
from bot.content.suggest import as_name
from bot.model.legal_review import NOBODY
from bot.model.places import GENERAL_KNOWLEDGE, Come, For, Status, Sure
from bot.model.towns import Town

READ_AGAIN: Final = timedelta(days=120)
"""After the day on which a guide was begun; it is to be read long before, by somebody."""

_GUIDE: Final = """\
# What this guide is for, in one sentence.
# Texts: locales/<language>/{name}.ftl (same names as the steps below).
flow: {name}
format: {format}
about: To be written.
read: {{on: {today}, by: {by}, again-before: {again}}}

steps:
  # Asks. A sentence about the law names its facts (facts: [REC-01]) in place of no-law.
  start:
    no-law: To be written.
    choices:
      yes: answer-yes
      no: answer-no

  # Tells, and goes back to where the guide was opened.
  answer-yes:
    no-law: To be written.
    go: end

  answer-no:
    no-law: To be written.
    go: end
"""
_TEXTS: Final = """\
title = ➡️ {title}

start =
    Question à écrire ?
    .yes = ✅ Oui
    .no = ❌ Non

answer-yes = Texte à écrire.

answer-no = Texte à écrire.
"""


@dataclass(frozen=True, slots=True)
class NewPlace:
    """What is known of a place when it is begun."""

    name: str
    kind: str
    town: Town
    helps: Collection[str]

    @property
    def id(self) -> str:
        """Its name in the file: the town, then what it is called."""
        return f"{self.town.slug}-{as_name(self.name)}"


def guide_files(name: str, title: str, today: date) -> dict[str, str]:
    """The flow and the French texts of a guide, by path: one question with two answers."""
    guide = _GUIDE.format(
        name=name, format=FORMAT, today=today, by=NOBODY, again=today + READ_AGAIN
    )
    return {f"flows/{name}.yaml": guide, f"locales/fr/{name}.ftl": _TEXTS.format(title=title)}


def place_entry(place: NewPlace, today: date) -> str:
    """
    An entry of the directory that promises nothing: the card says that it is to be checked.

    Its position is the town's, so that no map points at a door that nobody has seen.
    """
    fields: dict[str, object] = {
        "name": place.name,
        "kind": place.kind,
        "for": [For.ALL.value],
        "helps": list(place.helps),
        "come": Come.UNKNOWN.value,
        "town": place.town.slug,
        "status": Status.UNKNOWN.value,
        "confidence": Sure.LOW.value,
        "source": GENERAL_KNOWLEDGE,
        "seen": today.isoformat(),
    }
    lines = "".join(f"  {_line(key, value)}\n" for key, value in fields.items())
    return f"\n{place.id}:\n{lines}"


def _line(key: str, value: object) -> str:
    """One field as YAML, its lists on one line."""
    if isinstance(value, list):
        listed = yaml.safe_dump(value, allow_unicode=True, default_flow_style=True)
        return f"{key}: {listed.strip()}"
    return yaml.safe_dump({key: value}, allow_unicode=True, width=1000).strip()
