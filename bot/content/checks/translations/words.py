"""Words of a translation: terms kept, "not" kept, the words that no translation may lose."""

from collections.abc import Collection, Iterable
from typing import Final

from bot.content.checks.translations.pair import Pair
from bot.content.report import Report
from bot.model.guards import MAY_DENY, NOT, OFFICE, VITAL

VITAL_TERMS: Final = frozenset(
    {"-oqtf", "-ase", "-opp", "-tribunal", "-juge-des-enfants", "-ofpra", "-cnda"}
)
"""What a person must recognise on a door or a paper: kept in French in every critical sentence."""
_PHRASE: Final = "-phrase-"
UNITS: Final = frozenset(f"{VITAL}{one}" for one in ("hours", "days", "weeks", "months", "years"))
"""Of these a translation may leave one out ("until 21"), and must not write another."""


def lost_terms(pair: Pair) -> list[str]:
    """
    Terms of the French text that the translation does not keep.

    A button, an aside in brackets and a sentence that is not critical may say the meaning
    instead.
    """
    lost = []
    for term in dict.fromkeys(pair.french.terms):
        if must_stand(term, pair):
            is_kept = term in pair.own.terms
        else:
            is_kept = term in pair.whole or _is_meant(term, pair)
        if not is_kept:
            lost.append(term)
    return lost


def must_stand(term: str, pair: Pair) -> bool:
    """Whether a critical sentence must keep *term* itself, and not only its meaning."""
    if not pair.is_critical or pair.own.label or term not in pair.french.terms_in_sentences:
        return False
    return is_vital(term)


def is_vital(term: str) -> bool:
    """Whether a critical text that loses *term* misleads."""
    return term in VITAL_TERMS or term.startswith(_PHRASE)


def _is_meant(term: str, pair: Pair) -> bool:
    """Whether a word of the translation says what *term* says."""
    return any(
        tag.startswith((VITAL, OFFICE)) and tag in pair.tags[1]
        for tag in pair.source.tags_of_term(term)
    )


def check_not(pair: Pair, report: Report) -> None:
    """
    Report the first "not" of the French text that is lost, or that is added.

    A sentence may stand one line higher or lower: a "not" that is lost there was moved.
    """
    if not pair.target.guards.has(NOT):
        return
    lines = list(enumerate(pair.lines))
    missing = [at for at, (french, own) in lines if NOT in french and NOT not in own]
    surplus = [at for at, (french, own) in lines if NOT in own and NOT not in french]
    lost = _unmoved((at for at in missing if MAY_DENY not in pair.lines[at][1]), surplus)
    added = _unmoved((at for at in surplus if MAY_DENY not in pair.lines[at][0]), missing)
    if lost:
        place = pair.own.place_of_line(lost[0])
        pair.tell(report, place, "not-lost", french=pair.french_word(NOT))
    elif added:
        here = pair.own_word(NOT, added[0])
        pair.tell(report, pair.own.place_of(here, added[0]), "not-added", here=here)


def _unmoved(lines: Iterable[int], others: Collection[int]) -> list[int]:
    """The lines that have none of *others* right above or below."""
    return [one for one in lines if one - 1 not in others and one + 1 not in others]


def check_vital(pair: Pair, told: Collection[str], report: Report) -> None:
    """
    Report the first word that no translation may lose, and that this one has lost.

    Args:
        told: The terms whose loss is told already.
    """
    french, own = pair.tags
    of_told = frozenset().union(*(pair.source.tags_of_term(one) for one in told))
    guards = pair.target.guards
    for tag in sorted(french - own - of_told):
        if not tag.startswith(VITAL) or not guards.has(tag) or tag in pair.kept:
            continue
        if tag in UNITS and not (own - french) & UNITS:
            continue
        words = ", ".join(guards.lexicon.patterns[tag][:3]).replace("*", "")
        french_word = pair.french_word(tag)
        pair.tell(report, pair.line_with(tag), "vital-word-lost", french=french_word, words=words)
        return
