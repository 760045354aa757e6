"""Directory of places that help: what each offers, to whom, when, and how sure the entry is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import Final

from bot.model.names import PlaceId, PlaceKind, TownId
from bot.model.problem import SourceLocation

KINDS: Final = (
    "hotline", "reception", "legal", "night-shelter", "day-centre", "food", "health", "school",
    "trafficking", "family-tracing", "authority", "network", "advocacy",
)  # fmt: skip
"""What a place is; each has words in `_places.ftl` and a limit of age below."""

HELPS: Final = (
    "activities", "age-assessment", "appeal-help", "asylum-advice", "asylum-information",
    "blackmail-online", "breakfast", "child-protection", "classes", "clothes", "complaint",
    "computer", "day-centre", "dentist", "directory", "doctor", "emergency", "escort",
    "family-tracing", "food-parcels", "forced-marriage", "french-classes", "guardian",
    "harassment", "health-check", "health-insurance", "hot-drinks", "host-families", "housing",
    "information", "interpreter", "laundry", "lawyer", "legal-advice", "listening", "luggage",
    "meals", "medicines", "meeting-place", "messages-to-family", "missing-child",
    "mountain-rescue", "night-shelter", "nurse", "papers", "peer-support", "phone-charging",
    "photo-search", "police", "post-address", "prevention", "protected-housing", "psychologist",
    "referral", "rest", "return-help", "rights", "school", "school-test", "sexual-health",
    "shelter", "shower", "snacks", "social-worker", "street-teams", "tents-and-blankets",
    "toilets", "trafficking-help", "victim-support", "violence", "wifi",
)  # fmt: skip
"""What one finds at a place; each has a word in `_places.ftl`."""


GENERAL_KNOWLEDGE: Final = "general knowledge"
"""The source of an entry that was read nowhere: shown as "to be checked", called first."""


class For(Enum):
    """
    Who may be sent to a place.

    ALL is every young person. The three ways to stand with the age assessment may be named
    together. ADULTS: from 18 on, "they can advise" before. NOBODY: it helps no one in person.
    """

    # Identity hash: a member exists once, and a search compares these for each place near her.
    __hash__ = object.__hash__

    ALL = "all"
    NOT_ASSESSED = "not-assessed"
    REFUSED = "refused"
    RECOGNISED = "recognised"
    GIRLS = "girls"
    ADULTS = "adults"
    NOBODY = "nobody"


WHO: Final[Mapping[str, For]] = {
    "not-assessed": For.NOT_ASSESSED,
    "refused": For.REFUSED,
    "recognised": For.RECOGNISED,
    "girl": For.GIRLS,
}
"""
The words that `who:` takes, in a `places` step and in a row of a search: what is known of a person.

`for:` of a place has words of its own (`For`): it is about everybody whom a place serves, and
`who:` is about one person.
"""

NOT_REFUSED: Final = "not-refused"
"""The one word more that a row of a search takes: everybody who is not known to be refused."""


class Come(Enum):
    """Access to a place: free, after a call, or on referral."""

    __hash__ = object.__hash__

    WALK_IN = "walk-in"
    CALL_FIRST = "call-first"
    SENT = "sent"
    """A judge, an association or a phone line sends her: knocking does not help."""
    UNKNOWN = "unknown"


class Status(Enum):
    """Whether the service still exists when somebody last looked; its hours are another matter."""

    OPEN = "open"
    UNKNOWN = "unknown"
    CLOSED = "closed"


class Sure(Enum):
    """How sure the entry is, best first."""

    __hash__ = object.__hash__

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Position:
    """Coordinates; with *of_street* exact within a few hundred metres, else those of the town."""

    latitude: float
    longitude: float
    of_street: bool


@dataclass(frozen=True, slots=True)
class HelpPlace:
    """
    One entry of `flows/places/`.

    Args:
        department: The number of its file; empty for national ones.
        town: None for national ones, which are near nobody.
        city: The name of the town, to stand under the address.
        secret: Its address is never written, here or anywhere (rule 6).
        says: One line of ours in French, shown as it is.
        note: For volunteers who keep the directory; never shown.
        seen: Year, month or day of the source; empty when it has none.
        instead: What to try when it is closed.
    """

    id: PlaceId
    name: str
    kind: str
    serves: frozenset[For]
    helps: tuple[str, ...]
    come: Come
    status: Status
    sure: Sure
    place: SourceLocation
    department: str = ""
    town: TownId | None = None
    city: str = ""
    address: str = ""
    postcode: str = ""
    position: Position | None = None
    secret: bool = False
    phone: str = ""
    email: str = ""
    website: str = ""
    hours: str = ""
    languages: tuple[str, ...] = ()
    says: str = ""
    note: str = ""
    source: str = ""
    seen: str = ""
    known_as: tuple[str, ...] = ()
    instead: tuple[PlaceId, ...] = ()

    @property
    def is_to_be_checked(self) -> bool:
        """Whether it rests on general knowledge: nobody has read it on any page."""
        return self.source == GENERAL_KNOWLEDGE

    @property
    def is_bare(self) -> bool:
        """Whether it has neither address nor phone nor hours, so that nobody can act on it."""
        return not (self.phone or self.hours or (self.address and not self.secret))

    @property
    def is_out_of_reach(self) -> bool:
        """Whether it is bare, and neither a page, an address to write to nor a line says more."""
        return self.is_bare and not (self.website or self.email or self.says)

    @property
    def is_national(self) -> bool:
        """Whether it is for the whole country, and near nobody."""
        return self.town is None


@dataclass(frozen=True, slots=True)
class SearchRow:
    """
    One line of a kind of search: one named place, or the places of some kinds near her.

    Args:
        helps: Places that offer more of these come first; a place that offers none is left out.
        who: Only for a person of whom this is known; `not-refused` for everybody else.
        walk_in: Only places that one may enter without being sent or calling.
        most: At most so many.
        otherwise: The place to name when none is near.
    """

    one: PlaceId | None = None
    kinds: tuple[str, ...] = ()
    helps: tuple[str, ...] = ()
    who: str = ""
    walk_in: bool = False
    most: int | None = None
    otherwise: PlaceId | None = None
    place: SourceLocation = field(default_factory=lambda: SourceLocation(""))


@dataclass(frozen=True, slots=True)
class PlaceSearch:
    """What a `places` step looks for: rows, of which the first come first."""

    kind: PlaceKind
    about: str
    rows: tuple[SearchRow, ...]
    place: SourceLocation


NO_FILE: Final = SourceLocation("")


@dataclass(frozen=True, slots=True)
class Notice:
    """
    What the NGO says above a card from *first* to *last*, both included: "closed this week".

    Args:
        place: Where it is written; nowhere when it comes from the store.
    """

    of: PlaceId
    first: date
    last: date
    says: str
    place: SourceLocation = NO_FILE


@dataclass(frozen=True, slots=True)
class Directory:
    """Every place, the kinds of search, and the notices written into the files."""

    places: Mapping[PlaceId, HelpPlace] = field(default_factory=dict)
    searches: Mapping[PlaceKind, PlaceSearch] = field(default_factory=dict)
    notices: tuple[Notice, ...] = ()


LIMITS: Final[Mapping[str, int]] = {
    "hotline": 12, "reception": 6, "legal": 9, "night-shelter": 6, "day-centre": 6, "food": 4,
    "health": 9, "school": 12, "trafficking": 12, "family-tracing": 24, "authority": 24,
    "network": 12, "advocacy": 36,
}  # fmt: skip
"""Months after which an entry of a kind is too old to be trusted without a call."""
