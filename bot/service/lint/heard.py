"""
Sentences of danger that were heard once: a list that only grows, and each is heard for ever.

Lists and patterns are rewritten by people who mean well. What "me suicider" opened last year it
must open this year (safety rules A2 and A3), by whichever line.
"""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from bot.content.content_folder import ContentFolder
from bot.content.report import Report
from bot.model.danger import Alarm, DangerWords, Phrase
from bot.model.names import Locale
from bot.model.problem import Problem, SourceLocation
from bot.service.danger import DangerFinder
from bot.service.lint.sentences import sentence_of

HEARD: Final = "locales/_danger/published.tsv"
"""A line: language, `exact` or `near`, sentence, with tabs between."""
_HEAD: Final = (
    "# Sentences that open the numbers (exact), or the question (near): language, how, sentence.\n"
    "# Made by: python -m bot.tools.note_published. It only grows.\n"
)
_ALARMS: Final = {"exact": Alarm.EXACT, "near": Alarm.NEAR}
_COLUMNS: Final = 3

Phrases = Iterable[Iterable[Phrase]]
Heard = dict[tuple[str, str], str]
"""How each sentence of a language was heard, by the two."""


def read_heard(source: str) -> Heard:
    """Every line that can be read."""
    rows = (line.split("\t") for line in source.split("\n") if not line.startswith("#"))
    return {(row[0], row[2]): row[1] for row in rows if len(row) == _COLUMNS and row[1] in _ALARMS}


def as_heard(danger: Mapping[Locale, DangerWords], before: Heard) -> str:
    """The file for the lists of today, with all that it held *before*."""
    finder = DangerFinder(danger.values())
    # Of a pattern that calm words hide, a sentence may be heard by nobody.
    heard = {key: how for key, how in _today(danger) if finder.find(key[1]).alarm >= _ALARMS[how]}
    known = {**before, **heard}
    return _HEAD + "".join(
        f"{locale}\t{how}\t{sentence}\n" for (locale, sentence), how in sorted(known.items())
    )


def _today(danger: Mapping[Locale, DangerWords]) -> Iterator[tuple[tuple[str, str], str]]:
    """Near ones first: what is in both lists is heard as danger."""
    for locale, words in danger.items():
        near = _sentences(words, words.near.values(), words.patterns.near.values())
        exact = _sentences(words, words.danger.values(), words.patterns.danger.values())
        help_words = _sentences(words, (words.help,), (words.patterns.help,))
        yield from (((locale, one), "near") for one in near)
        yield from (((locale, one), "exact") for one in (*exact, *help_words))


def _sentences(words: DangerWords, lists: Phrases, patterns: Phrases) -> list[str]:
    """Phrases as they stand; of each pattern, the first sentence that is made of it."""
    said = [one.words for each in lists for one in each]
    made = [sentence_of(one.words, words.classes, 0) for each in patterns for one in each]
    return [" ".join(one.split()) for one in (*said, *made)]


def check_heard(
    danger: Mapping[Locale, DangerWords], folder: Path | ContentFolder
) -> tuple[Problem, ...]:
    """One problem for each language that lost sentences; what stands in a list is not tried."""
    report = Report()
    try:
        before = read_heard(ContentFolder.of(folder).read(HEARD).decode("utf-8-sig"))
    except (OSError, UnicodeDecodeError):
        return ()
    today = dict(_today(danger))
    finder = DangerFinder(danger.values())
    lost: dict[str, list[str]] = {}
    for (locale, sentence), how in before.items():
        if today.get((Locale(locale), sentence)) == how:
            continue
        if finder.find(sentence).alarm < _ALARMS[how]:
            lost.setdefault(locale, []).append(sentence)
    for locale, sentences in lost.items():
        place = SourceLocation(_file_of(locale, folder))
        report.error(place, "danger-lost", count=len(sentences), name=sentences[0])
    return report.in_order()


def _file_of(locale: str, folder: Path | ContentFolder) -> str:
    """The lists of a language: of ours, or of one of which there are vital words alone."""
    others = f"locales/_danger/{locale}.yaml"
    return others if ContentFolder.of(folder).exists(others) else f"locales/{locale}/_danger.yaml"
