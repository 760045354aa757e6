"""Vocabulary of needs in many languages: what people type, and the guide that it opens."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.model.danger import Phrase
from bot.model.names import FlowName, StepName
from bot.model.problem import SourceLocation

Screen = tuple[FlowName, StepName]
"""A screen that can be opened alone; the start of a guide is the guide."""


@dataclass(frozen=True, slots=True)
class Need:
    """
    One need of `flows/_typed.yaml`.

    Args:
        signs: What stands in place of a sentence for people whose language we do not have.
        opens: One screen, or a few that may be meant.
        town: The screen that asks for the town, most often of the guide to places; or None.
        guides: On the screens of these a typed town means this need.
        sure: Words that open it at once, by language.
        perhaps: Words that ask first.
    """

    name: str
    signs: str
    opens: tuple[Screen, ...]
    town: Screen | None
    guides: tuple[FlowName, ...]
    sure: Mapping[str, tuple[Phrase, ...]]
    perhaps: Mapping[str, tuple[Phrase, ...]]
    place: SourceLocation


@dataclass(frozen=True, slots=True)
class TypedWords:
    """
    The file `flows/_typed.yaml`; without it nothing is known.

    Args:
        languages: What each language is called, by the name of its folder.
        nothing_found: The guides that are offered when a text means nothing to us.
        town_first: The step of the guide to places that asks for the town, then for the need.
        stations: What people name in place of a town, by the town's slug.
    """

    needs: tuple[Need, ...] = ()
    languages: Mapping[str, tuple[Phrase, ...]] = field(default_factory=dict)
    stations: Mapping[str, tuple[Phrase, ...]] = field(default_factory=dict)
    nothing_found: tuple[FlowName, ...] = ()
    town_first: StepName | None = None
    place: SourceLocation = field(default_factory=lambda: SourceLocation(""))
