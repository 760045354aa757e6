"""A fact of law or practice that guides rely on, with where it comes from."""

from dataclasses import dataclass
from enum import Enum

from bot.model.legal_review import LegalReview
from bot.model.names import FactId
from bot.model.problem import SourceLocation


class Confidence(Enum):
    """How sure the researchers were. Facts of low confidence are not published."""

    HIGH = "high"
    MEDIUM = "medium"


@dataclass(frozen=True, slots=True)
class Source:
    """Citation of a page or law; *dated* is a year, a month, a day, or `undated`."""

    title: str
    url: str
    dated: str


@dataclass(frozen=True, slots=True)
class Fact:
    """
    One statement about law or practice, in French, with its articles and sources.

    Args:
        law: The articles or decisions, or `none`.
        critical: A deadline, an appeal, an address or an emergency.
        check: What a lawyer must look at before it is public; empty when nothing special.
    """

    id: FactId
    says: str
    law: str
    sources: tuple[Source, ...]
    confidence: Confidence
    read: LegalReview
    place: SourceLocation
    critical: bool = False
    changed: str = ""
    check: str = ""
