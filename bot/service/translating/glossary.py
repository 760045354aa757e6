"""The glossary: words of the law in many languages, with how sure each is and where it was seen."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

GLOSSARY: Final = "locales/_glossary.csv"
NOTE: Final = "note"
"""In the place of a language: what a word means, in English, for who translates."""
SEEN: Final = "seen"
"""How sure a word is that stands in a text of an office or of an organisation."""


@dataclass(frozen=True, slots=True)
class GlossaryWord:
    """
    What a French word of the law is in one language.

    Args:
        term: Its name, the same in every language.
        words: Empty where the French word stays.
        confidence: `seen`, `known` or `unsure`.
        source: Where it was seen.
        note: What it means, in English.
    """

    term: str
    french: str
    words: str
    confidence: str
    source: str
    note: str

    def cells(self) -> dict[str, str]:
        """The row of a CSV glossary, with the columns that the Translate Toolkit gives them."""
        parts = (self.note, self.confidence, self.source)
        return {
            "context": self.term,
            "source": self.french,
            "target": self.words,
            "fuzzy": "" if self.confidence == SEEN else "True",
            "developer_comments": " ".join(one for one in parts if one),
        }


def glossary(folder: Path, language: str) -> Iterator[GlossaryWord]:
    """The words of *language*, also those that it has none for; none without the file."""
    path = folder / GLOSSARY
    if not path.exists():
        return
    rows: dict[str, dict[str, dict[str, str]]] = {}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            rows.setdefault(row["term"], {})[row["language"]] = row
    for term, of in rows.items():
        french = next(iter(of.values()))["french"]
        note = of[NOTE]["words"] if NOTE in of else ""
        own = of.get(language, {"words": "", "confidence": "", "source": ""})
        yield GlossaryWord(term, french, own["words"], own["confidence"], own["source"], note)
