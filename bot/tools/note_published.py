"""
Notes what a release makes public: names in buttons, marks of safety, sentences of danger.

    python -m bot.tools.note_published [FOLDER]

Writes `flows/_published.tsv` and `locales/_danger/published.tsv` of the content in *FOLDER*. What
was public before stays in both, so that lint can tell when it is lost.
"""

import sys
from pathlib import Path

from bot.content.load import load
from bot.content.read_published import FILE, as_published, read_published
from bot.content.report import Report
from bot.model.refused import Exit
from bot.service.lint.heard import HEARD, as_heard, read_heard


def note_published(folder: Path) -> Exit:
    """Write both files; content that cannot be used is noted by nobody."""
    content = load(folder).content
    if content is None:
        print("The content has problems: bot lint tells them.", file=sys.stderr)
        return Exit.MEND
    names, heard = folder / FILE, folder / HEARD
    before = read_published(_text_of(names), Report())
    names.write_text(as_published(content, before), encoding="utf-8", newline="\n")
    sentences = as_heard(content.danger, read_heard(_text_of(heard)))
    heard.write_text(sentences, encoding="utf-8", newline="\n")
    return Exit.DONE


def _text_of(file: Path) -> str:
    return file.read_text(encoding="utf-8") if file.exists() else ""


if __name__ == "__main__":
    sys.exit(note_published(Path(sys.argv[1] if sys.argv[1:] else ".")))
