"""Content made larger than it is, for `bench.growth`: tall guides, guides and languages copied."""

from __future__ import annotations

import re
import shutil
from itertools import count
from pathlib import Path

from bot.content.load import load
from bot.model.codes import flow_code
from bot.model.names import FlowName
from bot.model.problem import Severity

NAMES = ("de", "es", "it", "pt", "nl", "pl", "ro", "sq", "tr", "uk", "ru", "cs", "sk", "hu", "bg",
         "el", "fi", "sv", "da", "et", "lv", "lt", "hr", "sl", "vi")  # fmt: skip
CODES = "ABCDEGHIJKLMNOPQRSTUVWXYZ"


def _locales(folder: Path) -> list[Path]:
    """The folders of languages; `_danger` and `_guards` are of none."""
    return [one for one in sorted((folder / "locales").glob("[!_]*")) if one.is_dir()]


def add_tall_guide(folder: Path, steps: int) -> None:
    """A guide of *steps* steps one after the other, and its words in every language."""
    flow = (folder / "flows" / "with-adult.yaml").read_text(encoding="utf-8")
    head = flow.partition("steps:")[0].replace("flow: with-adult", "flow: tall")
    head = re.sub("^sensitive:.*\n", "", head, flags=re.MULTILINE)
    lines, words = [head, "steps:"], ["title = ➡️ Tall\n"]
    for number in range(steps):
        name, after = ("start" if number == 0 else _step(number)), _step(number + 1)
        go = after if number + 1 < steps else "end"
        lines += [f"  {name}:", "    choices:", f"      go-on: {go}", "      stop: end", ""]
        words.append(f"{name} =\n    Some words.\n    .go-on = ➡️ On\n    .stop = ➡️ Stop\n")
    (folder / "flows" / "tall.yaml").write_text("\n".join(lines), encoding="utf-8")
    for locale in _locales(folder):
        (locale / "tall.ftl").write_text("\n".join(words), encoding="utf-8")


def _step(number: int) -> str:
    return f"step-{_letters(number)}"


def multiply(folder: Path, times: int) -> None:
    """Each guide *times* times, under names whose codes in links are free."""
    guides = sorted((folder / "flows").glob("[!_]*.yaml"))
    taken = {flow_code(FlowName(one.stem)) for one in guides}
    for guide in guides:
        copies = 1
        for number in count(1):
            if copies >= times:
                break
            name = f"{guide.stem}-{_letters(number)}"
            if flow_code(FlowName(name)) in taken:
                continue
            taken.add(flow_code(FlowName(name)))
            copies += 1
            text = guide.read_text(encoding="utf-8")
            text = text.replace(f"\nflow: {guide.stem}\n", f"\nflow: {name}\n", 1)
            (folder / "flows" / f"{name}.yaml").write_text(text, encoding="utf-8")
            for locale in _locales(folder):
                words = locale / f"{guide.stem}.ftl"
                if words.exists():
                    shutil.copy(words, locale / f"{name}.ftl")


def drop_copies_with_mistakes(folder: Path) -> None:
    """
    A copy that cannot be is left out.

    Two choices of it may have one code in links, or its title the sign of the guide it copies.
    """
    errors = (one for one in load(folder).problems if one.severity is Severity.ERROR)
    for guide in {Path(one.place.path).stem for one in errors}:
        (folder / "flows" / f"{guide}.yaml").unlink()
        for locale in _locales(folder):
            (locale / f"{guide}.ftl").unlink(missing_ok=True)


def _letters(number: int) -> str:
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))


def add_languages(folder: Path, wanted: int) -> None:
    """English again under other names, until there are *wanted* languages."""
    file = folder / "locales" / "languages.yaml"
    lines = [file.read_text(encoding="utf-8")]
    free = [name for name in NAMES if not (folder / "locales" / name).exists()]
    for name in free[: max(0, wanted - len(_locales(folder)))]:
        code = CODES[NAMES.index(name)]
        lines.append(
            f"{name}:\n  code: {code}\n  name: Language {name}\n  french-name: Langue {name}\n"
            f"  direction: left-to-right\n  babel: {name}\n  button: 26\n  fallback: [fr]\n"
        )
        shutil.copytree(folder / "locales" / "en", folder / "locales" / name)
        (folder / "locales" / name / "review.json").unlink(missing_ok=True)
        guards = folder / "locales" / "_guards"
        shutil.copy(guards / "en.yaml", guards / f"{name}.yaml")
    file.write_text("\n".join(lines), encoding="utf-8")
