"""
Checks content while an image is built, and notes that it has passed; broken content ends the build.

    python -m bot.tools.note_checks FOLDER FILE

*FOLDER* holds `flows/` and `locales/`; *FILE* is where the program looks for such a note
(`content/check_cache.py`, `SHIPPED`). The first start of the image then need not check.
"""

import sys
from pathlib import Path

from bot.content.check_cache import CheckCache
from bot.content.load import load
from bot.content.wording import Wording, tell
from bot.model.problem import Severity
from bot.model.refused import Exit


def note_checks(folder: Path, file: Path) -> Exit:
    """Check the content of *folder* and write the note; problems are printed, with no note."""
    loaded = load(folder, CheckCache(file))
    wording = Wording(folder, "en")
    for problem in loaded.problems:
        if problem.severity is Severity.ERROR:
            print(tell(problem, wording), file=sys.stderr)
    if loaded.content is None:
        return Exit.MEND
    if not file.is_file():
        print(f"{file} cannot be written.", file=sys.stderr)
        return Exit.REFUSED
    return Exit.DONE


if __name__ == "__main__":
    sys.exit(note_checks(Path(sys.argv[1]), Path(sys.argv[2])))
