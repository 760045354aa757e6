"""A phone line that the guides name, with the day it was checked."""

from dataclasses import dataclass
from datetime import date

from bot.model.names import ContactName
from bot.model.problem import Place


@dataclass(frozen=True, slots=True)
class Contact:
    """One entry of `flows/_contacts.yaml`; in words it is the variable of the same name."""

    name: ContactName
    number: str
    title: str
    purpose: str
    cost: str
    hours: str
    source: str
    checked: date
    place: Place
    languages: str = ""
    ages: str = ""
    confidence: str = ""
