"""
Full-text search over titles, buttons and texts, in her language and in French.

Built on first use, for each language, from the texts as they are written; nothing of what is
typed is kept. A slip of the finger and the end of a word make no difference.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, islice
from math import log
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.content.texts import FACE_FILE, Entry, Texts
from bot.model.content import Content
from bot.model.flows import InfoStep, Question
from bot.model.names import MENU, START, TITLE, FlowName, Locale, StepName
from bot.model.paper_words import WORDS, PaperWord
from bot.service.normalize import FIRST_HAN, Typed, bare_tokens, tokens

MOST_FOUND: Final = 3
"""Screens that are offered: more would be a page to read, not a choice."""
MOST_OF_A_GUIDE: Final = 2
MOST_WORDS: Final = 12
"""Words of a text that are looked for; a longer one is cut."""
LEFT_OUT: Final = "words-left-out"
"""The words of `_face.ftl` that say nothing about what is looked for, separated by `|`."""

_AS_A_WORD: Final = 8.0
_IN_TITLE: Final = 6.0
_IN_LABEL: Final = 3.0
_IN_TEXT: Final = 1.0
_PART: Final = 0.85
"""How much a word counts that begins or ends another way: "avocats", "avoc"."""
_PART_OF_KNOWN: Final = 0.5
"""The same, when the word stands somewhere just as it was typed."""
_SLIP: Final = 0.7
_SHORTEST_PART: Final = 4
_SHORTEST_SLIP: Final = 5
_NOT_FAR: Final = 0.1
"""Of the best one's score: what is far below it only makes the choice longer."""
_LEAST: Final = 0.5
"""The share of the words looked for that a screen must hold."""

_TERM: Final = re.compile(r"\{\s*(-[\w-]+)\s*\}")
_QUOTED: Final = re.compile(r"\{\s*\"?([^{}\"$]*?)\"?\s*\}")
_VARIABLE: Final = re.compile(r"\{[^{}]*\}")
_LABEL: Final = re.compile(r"^\s+\.[\w-]+\s*=", re.MULTILINE)
_HEAD: Final = re.compile(r"^-?[\w-]+\s*=")


@dataclass(frozen=True, slots=True)
class Hit:
    """A screen that was found, to be opened alone; the start of a guide is the guide."""

    flow: FlowName
    step: StepName


class GuideSearch:
    """Looks screens up by words. Made once per content version; a language on its first use."""

    def __init__(self, content: Content, texts: Texts) -> None:
        self._content = content
        self._texts = texts
        self._indexes: dict[Locale, _Index] = {}

    def word(self, text: str | Typed) -> StepName | None:
        """The step that explains the word on a letter that *text* is; None when it is none."""
        typed = Typed.of(text)
        told = self._words.get(typed.words)
        return told or self._words.get(tuple(self.telling(typed.apart)))

    def is_a_word(self, text: Typed) -> bool:
        """Whether *text* is a word on a letter, and at most one small word more: an article."""
        telling = self.telling(text.apart)
        return text.words in self._words or len(text.words) - len(telling) <= 1

    def find(self, text: str | Typed, locale: Locale) -> tuple[Hit, ...]:
        """
        The screens that *text* may be about, best first; at most two of one guide.

        In her language and in French; what stands in neither may be in another of ours, just as
        it is typed: of a slip nobody knows the language, and each of ours would be looked through.
        """
        looked_for = self.telling(dict.fromkeys(Typed.of(text).apart))[:MOST_WORDS]
        if not looked_for:
            return ()
        own = tuple(dict.fromkeys((locale, self._content.source)))
        others = tuple(one for one in self._content.languages if one not in own)
        for languages in (own, *((one,) for one in others)):
            scores: dict[Hit, float] = {}
            for one in languages:
                found = self._index(one).scores(looked_for, with_slips=one in own)
                for hit, score in found.items():
                    scores[hit] = max(score, scores.get(hit, 0))
            if scores:
                return tuple(_best(scores))
        return ()

    def telling(self, said: Typed | Iterable[str]) -> list[str]:
        """The words that say what is looked for: not "what", "is", "my"."""
        words = said.apart if isinstance(said, Typed) else said
        return [
            word
            for word in words
            if (len(word) > 1 or word >= FIRST_HAN) and word not in self.small_words
        ]

    def knows_all(self, text: Typed, locale: Locale) -> bool:
        """Whether each word of *text* stands, just so, in a text of ours."""
        languages = dict.fromkeys((locale, self._content.source, *self._content.languages))
        return all(any(self._index(one).holds(word) for one in languages) for word in text.apart)

    def screens_with(self, word: str, locale: Locale) -> int:
        """On how many screens of a language *word* stands just so: what is rare says more."""
        return self._index(locale).count(word)

    @cached_property
    def _words(self) -> dict[tuple[str, ...], StepName]:
        return dict(_ways_to_type(self._content.words))

    @cached_property
    def small_words(self) -> frozenset[str]:
        """
        The words that are left out, with and without their apostrophe: "j’ai" is typed "jai".

        What the words of danger know as another spelling of them is left out, too: "jveu", "ke".
        """
        lists = (self._texts.entry(one, FACE_FILE, LEFT_OUT) for one in self._content.languages)
        said = "|".join(entry.source.partition("=")[2] for entry in lists if entry is not None)
        small = {*bare_tokens(said), *(word for one in said.split("|") for word in tokens(one))}
        spellings = (one.spellings for one in self._content.danger.values() if not one.is_draft)
        for usual, others in chain.from_iterable(each.items() for each in spellings):
            if small.issuperset(bare_tokens(usual)):
                small |= {
                    word
                    for one in others
                    if len(tokens(one.words)) == 1
                    for word in bare_tokens(one.words)
                }
        return frozenset(small)

    def _index(self, locale: Locale) -> "_Index":
        if locale not in self._indexes:
            self._indexes[locale] = _Index(_pages(self._content, self._texts, locale))
        return self._indexes[locale]


class _Index:
    """The words of one language: where each stands, and how much it says there."""

    def __init__(self, pages: Iterable[tuple[Hit, Sequence[tuple[str, float]]]]) -> None:
        standing: defaultdict[str, dict[Hit, float]] = defaultdict(dict)
        self._screens = 0
        for hit, parts in pages:
            self._screens += 1
            for text, weight in parts:
                for word in bare_tokens(text):
                    if standing[word].get(hit, 0) < weight:
                        standing[word][hit] = weight
        self._standing = dict(standing)
        self._words = sorted(self._standing)

    def holds(self, word: str) -> bool:
        """Whether *word* stands in a text just so."""
        return word in self._standing

    def count(self, word: str) -> int:
        """On how many screens *word* stands just so."""
        return len(self._standing.get(word, ()))

    def scores(self, looked_for: Sequence[str], *, with_slips: bool) -> dict[Hit, float]:
        """How well each screen fits; a screen that holds too few of the words is left out."""
        total: defaultdict[Hit, float] = defaultdict(float)
        held: defaultdict[Hit, int] = defaultdict(int)
        for word in looked_for:
            best: dict[Hit, float] = {}
            for other, likeness in self._alike(word, with_slips).items():
                for hit, weight in self._standing[other].items():
                    if likeness * weight > best.get(hit, 0):
                        best[hit] = likeness * weight
            rare = log(1 + self._screens / len(best)) if best else 0
            for hit, score in best.items():
                total[hit] += rare * score
                held[hit] += 1
        share = {hit: count / len(looked_for) for hit, count in held.items()}
        return {hit: total[hit] * share[hit] for hit in total if share[hit] >= _LEAST}

    def _alike(self, word: str, with_slips: bool) -> dict[str, float]:
        """The words of the texts that *word* may be, each with how alike it is."""
        is_known = word in self._standing
        part = _PART_OF_KNOWN if is_known else _PART
        found = dict.fromkeys(self._with_another_end(word), part)
        if is_known:
            found[word] = 1.0
        elif with_slips and not found and len(word) >= _SHORTEST_SLIP:
            slips = process.extract(
                word, self._words, scorer=OSA.distance, score_cutoff=1 + len(word) // 9, limit=5
            )
            found = {other: _SLIP for other, *_ in slips}
        return found

    def _with_another_end(self, word: str) -> Iterator[str]:
        if len(word) < _SHORTEST_PART:
            return
        for other in islice(self._words, bisect_left(self._words, word), None):
            if not other.startswith(word):
                break
            yield other
        for length in (len(word) - 1, len(word) - 2):
            if length >= _SHORTEST_PART and word[:length] in self._standing:
                yield word[:length]


def _best(scores: Mapping[Hit, float]) -> Iterator[Hit]:
    of_a_guide: defaultdict[FlowName, int] = defaultdict(int)
    found = 0
    enough = _NOT_FAR * max(scores.values(), default=0)
    worth = [hit for hit, score in scores.items() if score >= enough]
    for hit in sorted(worth, key=lambda one: (-scores[one], one.flow, one.step)):
        of_a_guide[hit.flow] += 1
        if of_a_guide[hit.flow] <= MOST_OF_A_GUIDE:
            yield hit
            found += 1
        if found == MOST_FOUND:
            return


def _pages(
    content: Content, texts: Texts, locale: Locale
) -> Iterator[tuple[Hit, Sequence[tuple[str, float]]]]:
    """Each screen that can be opened alone, with its words and how much each part says."""
    files = texts.files.get(locale, {})
    terms = texts.terms(locale, content.source)
    said = {name: _plain(entry, {}) for name, entry in terms.items()}
    for flow in content.flows.values():
        entries = files.get(flow.name, {})
        if flow.name == MENU or not entries:
            continue
        title = _plain(entries.get(TITLE), said)
        for name, step in flow.steps.items():
            is_alone = isinstance(step, Question | InfoStep) and not content.shows.get(
                (flow.name, name)
            )
            own, *labels = _LABEL.split(_plain(entries.get(name), said)) if is_alone else [""]
            parts = [(own, _IN_TEXT), *((label, _IN_LABEL) for label in labels)]
            if name == START:
                parts.append((title, _IN_TITLE))
            if flow.name == WORDS and name != START:
                word = content.words.get(name)
                parts = [] if word is None else [(own, _IN_TEXT), *_as_a_word(word)]
            if is_alone or name == START:
                yield Hit(flow.name, name), parts


def _as_a_word(word: PaperWord) -> list[tuple[str, float]]:
    return [(text, _AS_A_WORD) for text in (word.term, *word.also)]


def _plain(entry: Entry | None, terms: Mapping[str, str]) -> str:
    """What an entry says, without parsing it: terms in words, variables left out."""
    if entry is None:
        return ""
    text = _HEAD.sub("", entry.source, count=1)
    said = _TERM.sub(lambda found: terms.get(found[1], ""), text)
    return _VARIABLE.sub(" ", _QUOTED.sub(r"\1", said))


def _ways_to_type(
    words: Mapping[StepName, PaperWord],
) -> Iterator[tuple[tuple[str, ...], StepName]]:
    """Each way to type a word on letters; of two typed alike, the first is meant."""
    told: set[tuple[str, ...]] = set()
    for step, word in words.items():
        whole, _, initials = word.term.rstrip(")").partition("(")
        for text in (word.term, whole, initials, *whole.split(","), *word.also):
            for typed in (tuple(tokens(text)), tuple(bare_tokens(text))):
                if typed and typed not in told:
                    told.add(typed)
                    yield typed, step
