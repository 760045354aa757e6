"""Sentences made of a pattern of danger: what the checks try, and what is remembered."""

from collections.abc import Mapping

from bot.model.danger import Phrase
from bot.model.danger_patterns import class_in, forms_of, parts_of


def sentence_of(pattern: str, classes: Mapping[str, tuple[Phrase, ...]], which: int) -> str:
    """A sentence in which *pattern* should be found, with other words of its classes each time."""
    needed = (part for part in parts_of(pattern) if not (part.is_optional or part.is_absent))
    return " ".join(
        _word_of(part.text, classes, which) if part.is_class else part.text for part in needed
    )


def _word_of(name: str, classes: Mapping[str, tuple[Phrase, ...]], which: int) -> str:
    entries = classes[name]
    entry = entries[which % len(entries)].words
    named = class_in(entry)
    if named is not None:
        return _word_of(named.text, classes, which)
    forms = forms_of(entry)
    return forms[which % len(forms)]
