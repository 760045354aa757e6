"""The usual way to write what is typed: other spellings, and words that sound the same."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final

from bot.model.danger import Phrase
from bot.service.normalize import tokens

SHORTEST_SOUND: Final = 4
"""Letters of a sound that tells words apart; shorter ones are too many words."""

AT_END: Final = "-"
"""In front of letters that sound so at the end of a word: "-er"."""

Words = tuple[str, ...]


class Spellings:
    """Puts the usual way to write a word in the place of the others, longest first."""

    def __init__(self, spellings: Mapping[str, Iterable[Phrase]]) -> None:
        self._usual: dict[Words, Words] = {}
        for usual, others in spellings.items():
            for other in others:
                self._usual.setdefault(tuple(tokens(other.words)), tuple(tokens(usual)))
        self._longest_from: dict[str, int] = {}
        for words in filter(None, self._usual):
            longest = max(len(words), self._longest_from.get(words[0], 0))
            self._longest_from[words[0]] = longest
        self.others = frozenset(one[0] for one in self._usual if len(one) == 1)

    def apply(self, words: Sequence[str]) -> list[str]:
        """*words* in their usual spelling."""
        said: list[str] = []
        longest_from, end = self._longest_from, len(words)
        if longest_from.keys().isdisjoint(words):
            return list(words)
        at = 0
        while at < end:
            word = words[at]
            if word not in longest_from:
                said.append(word)
                at += 1
                continue
            for length in range(min(longest_from[word], end - at), 0, -1):
                usual = self._usual.get(tuple(words[at : at + length]))
                if usual is not None:
                    said.extend(usual)
                    at += length
                    break
            else:
                said.append(word)
                at += 1
        return said


class Sounds:
    """
    Phonetic key (as Soundex, made of the letters that the file says sound alike).

    Words of the same key are one word: "frapé" and "frappé", "tuch" and "touch".
    """

    def __init__(self, sounds: Iterable[tuple[str, str]], vocabulary: Collection[str]) -> None:
        self._to: dict[str, str] = {}
        shapes: list[tuple[int, str]] = []
        for old, new in sounds:
            letters = "".join(tokens(old))
            if letters:
                at_end = old.startswith(AT_END)
                name = f"{letters}{AT_END}" if at_end else letters
                self._to[name] = "".join(tokens(new))
                shapes.append((-len(letters), rf"{re.escape(letters)}{'$' if at_end else ''}"))
        self._letters = re.compile("|".join(shape for _, shape in sorted(shapes)) or "(?!)")
        self._by_key: defaultdict[str, list[str]] = defaultdict(list)
        if self._to:
            for word in sorted(vocabulary):
                self._by_key[self._key(word)].append(word)

    def alike(self, word: str) -> Sequence[str]:
        """The known words that sound as *word* does."""
        if not self._to:
            return ()
        key = self._key(word)
        return self._by_key.get(key, ()) if len(key) >= SHORTEST_SOUND else ()

    def _key(self, word: str) -> str:
        return self._letters.sub(self._sound, word)

    def _sound(self, found: re.Match[str]) -> str:
        at_end = f"{found[0]}{AT_END}"
        if at_end in self._to and found.end() == len(found.string):
            return self._to[at_end]
        return self._to[found[0]]
