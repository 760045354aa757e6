"""Who has read a piece of content, when, and when it must be read again."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

NOBODY: Final = "nobody yet"

_BETWEEN: Final = re.compile(r"\s*(?:[,;&/+\n]|\band\b|\bet\b|\bavec\b|\bwith\b)\s*", re.IGNORECASE)
_TITLES: Final = frozenset(
    {"m", "me", "mr", "mrs", "ms", "mme", "mlle", "dr", "pr", "prof", "maître", "maitre", "docteur",
     "madame", "monsieur", "avocat", "avocate"}
)  # fmt: skip
_PARTICLES: Final = frozenset(
    {"de", "du", "des", "d", "la", "le", "les", "el", "al", "ben", "bin", "ibn", "von", "van",
     "der", "den", "di", "da", "dos", "y", "e", "o"}
)  # fmt: skip
_NO_NAMES: Final = frozenset(
    {"nobody", "noone", "nil", "none", "null", "anybody", "anyone", "somebody", "someone",
     "unknown", "todo", "tbd", "tba", "fixme", "test", "tester", "example", "doe", "yet", "later",
     "soon", "pending", "read", "unread", "reader", "name", "first", "last", "surname", "lawyer",
     "team", "volunteer", "association", "person", "people", "author", "translator", "reviewer",
     "user", "admin", "un", "une", "personne", "aucun", "aucune", "encore", "inconnu", "inconnue",
     "quelqu’un", "quelqu'un", "lecteur", "lectrice", "équipe", "equipe", "bénévole", "benevole",
     "nom", "prénom", "prenom", "faire", "compléter", "completer", "venir", "لا", "أحد", "بعد"}
)  # fmt: skip
"""Words that stand where a name should, as people leave them there."""


@dataclass(frozen=True, slots=True)
class LegalReview:
    """`read: {on: 2026-11-22, by: nobody yet, again-before: 2027-03-01}`."""

    on: date
    by: str
    again_before: date

    @property
    def persons(self) -> tuple[str, ...]:
        """The readers whom `by:` names: `Awa Exemple and Jean Modèle` are two."""
        return persons_in(self.by)

    @property
    def is_by_a_person(self) -> bool:
        """Whether anybody has read it at all."""
        return bool(self.persons)

    def is_due(self, today: date) -> bool:
        """Whether the day to read it again has come."""
        return today >= self.again_before


def persons_in(text: str) -> tuple[str, ...]:
    """
    The distinct full names in *text*, each of two words or more.

    A name of one word, initials, titles alone and "nobody yet" in any spelling name nobody: it
    must be clear years later who answers for a text (safety rule F3).
    """
    found: dict[frozenset[str], str] = {}
    for part in _BETWEEN.split(text):
        words = part.split()
        if _is_a_name(words):
            # The same person, whichever of her names comes first.
            found.setdefault(frozenset(one.casefold() for one in words), " ".join(words))
    return tuple(found.values())


def _is_a_name(words: list[str]) -> bool:
    """A first and a last name, or a title and a last name; an initial may stand between."""
    own = [one for one in words if one.casefold() not in _PARTICLES]
    names = [one for one in own if one.casefold().strip(".") not in _TITLES]
    whole = [one for one in names if _is_a_word_of_a_name(one)]
    return (
        bool(whole)
        and len(whole) + (len(own) - len(names)) > 1
        and len({one.casefold() for one in own}) > 1
        and all(one in whole or re.fullmatch(r"[^\W\d_]\.", one) for one in names)
    )


def _is_a_word_of_a_name(word: str) -> bool:
    """Letters, as written in a name: those of scripts with capitals begin with one."""
    word = re.sub(r"^[dlDL][’']", "", word)
    letters = re.sub(r"[-.’'\u0300-\u036f\u064b-\u0652]", "", word)
    has_capitals = letters.lower() != letters.upper()
    return (
        letters.isalpha()
        and (len(set(letters.casefold())) > 1 or not has_capitals)
        and not word[0].islower()
        and word.casefold().strip(".") not in _NO_NAMES
    )
