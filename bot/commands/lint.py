"""`bot lint`: says what is wrong with the content, where, and what to write."""

import sys
from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Final

from bot.commands.arguments import add_today, the_day
from bot.commands.lint_output import FORMS, without_repetition
from bot.commands.lint_watch import guides_in, watch
from bot.commands.public import missing_readings
from bot.commands.said import LANGUAGES, Said
from bot.content.bounded_files import read_bounded
from bot.content.check_cache import CheckCache, beside_the_program
from bot.content.content_folder import ContentFolder
from bot.content.read_published import FILE as PUBLISHED
from bot.content.read_published import as_published, read_published
from bot.content.report import Report
from bot.content.suggest import closest_match
from bot.content.wording import Wording, tell
from bot.model.content import Content
from bot.model.names import FlowName
from bot.model.problem import Problem
from bot.service.check_places import findings
from bot.service.lint import Linted, lint
from bot.settings import Settings

HELP = "check flows and texts; ends 1 when there is a problem"

MOST_FILES: Final = 3
"""Files that are named of those that have the same mistake."""
NOT_FOR_RELEASE: Final = frozenset(
    {
        "fact-is-critical",
        "notice-is-over",
        "old-contact",
        "older-than-source",
        "screens-past",
        "unopened-guide",
    }
)
"""
Warnings that keep a version from being released: people would read what holds no more, would not
be warned, or could not open what is there.
"""


def add(parser: ArgumentParser) -> None:
    """The arguments of `bot lint`."""
    parser.add_argument("--locale", default="en", help="the language of the messages: en or fr")
    parser.add_argument("--explain", metavar="KIND", help="print the page of one kind of problem")
    parser.add_argument("--quiet", action="store_true", help="leave warnings out")
    parser.add_argument("--flow", action="append", default=[], metavar="GUIDE",
                        help="only what is wrong in the files of this guide; quick")  # fmt: skip
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", dest="form", action="store_const", const="json", default="text",
                      help="one object a line, for programs")  # fmt: skip
    form.add_argument("--github", dest="form", action="store_const", const="github",
                      help="as notes on the lines of a pull request")  # fmt: skip
    parser.add_argument("--release", action="store_true",
                        help="also end 1 for what must not go public")  # fmt: skip
    parser.add_argument("--watch", action="store_true",
                        help="check again after each save: the guide that was saved")  # fmt: skip
    parser.add_argument("--every", action="store_true",
                        help="each place of a mistake that stands in many")  # fmt: skip
    add_today(parser)


def run(settings: Settings, arguments: Namespace) -> int:
    """Print every problem; 0 when there is no error."""
    wording = Wording(settings.content_dir, arguments.locale)
    if arguments.explain:
        return _explain(wording, arguments.explain)
    if not arguments.watch:
        return _check(settings, arguments, wording, arguments.flow)
    watch(settings.content, arguments.flow,
          lambda flows: _check(settings, arguments, wording, flows), _said(arguments))  # fmt: skip
    return 0


def _check(settings: Settings, arguments: Namespace, wording: Wording, flows: Sequence[str]) -> int:
    """What is wrong with these guides, or with all when none is named."""
    today = the_day(arguments.today)
    passed = CheckCache(beside_the_program(settings.content_dir), is_read=False)
    linted = lint(settings.content, today, passed=passed, only=[*map(FlowName, flows)])
    if _is_unknown(flows, linted, settings.content):
        return 1
    own = settings.overlay_dir
    errors = [one for one in linted.errors if _is_of(one, flows, own)]
    warnings = [one for one in linted.warnings if _is_of(one, flows, own)]
    say = _said(arguments)
    shown = errors if arguments.quiet else [*warnings, *errors]
    if arguments.form == "text" and not arguments.every:
        _print_once_each(shown, wording, say)
    else:
        for problem in shown:
            print(FORMS[arguments.form](problem, wording))
    read = linted.loaded.as_read
    elsewhere = len(linted.errors) - len(errors)
    guides = 0 if read is None else len(read.flows)
    looked_at = ", ".join(flows) or say("all-guides", guides=guides)
    line = say("lint-count", problems=len(errors), warnings=len(warnings), guides=looked_at)
    more = say("lint-elsewhere", count=elsewhere) if elsewhere else ""
    print(f"{line}{more}", file=sys.stderr, flush=True)
    is_held_back = arguments.release and _tell_release(settings.content_dir, linted, today)
    return 1 if errors or is_held_back else 0


def _said(arguments: Namespace) -> Said:
    return Said(arguments.locale if arguments.locale in LANGUAGES else LANGUAGES[0])


def _print_once_each(problems: Sequence[Problem], wording: Wording, say: Said) -> None:
    """What one cause brings many times is told once, with how many and where."""
    for problem, alike in without_repetition(problems):
        print(tell(problem, wording))
        if alike:
            files = list(dict.fromkeys(one.place.path for one in alike))
            named = ", ".join(files[:MOST_FILES]) + (" …" if len(files) > MOST_FILES else "")
            print(f"      + {say('lint-alike', count=len(alike), files=named)}")


def _is_unknown(flows: Collection[str], linted: Linted, folder: ContentFolder) -> bool:
    """Whether a guide was asked for that is not there; says so. A broken one is there."""
    read = linted.loaded.as_read
    known = frozenset[str]() if read is None else guides_in(folder)
    unknown = [name for name in flows if known and name not in known]
    for name in unknown:
        meant = closest_match(name, known)
        guess = f" Did you mean {meant!r}?" if meant else ""
        print(f"There is no guide {name!r}.{guess}", file=sys.stderr)
    return bool(unknown)


def _is_of(problem: Problem, flows: Collection[str], own: Path | None) -> bool:
    """Whether it is in the files of one of *flows*, which may be none for all; or in *own* ones."""
    path = problem.place.path if own is None else problem.place.path.removeprefix(f"{own}/")
    guides = {f"flows/{name}.yaml" for name in flows}
    texts = {f"{name}.ftl" for name in flows}
    is_text = path.startswith("locales/") and path.rpartition("/")[2] in texts
    return not flows or path in guides or is_text


def _tell_release(folder: Path, linted: Linted, today: date) -> bool:
    """Whether something must not go public: each such thing is one sentence."""
    content = linted.loaded.content
    if content is None:
        return True
    held = [*_held_by_warnings(linted), *missing_readings(content, today)]
    held += _held_by_memory(folder, content)
    for sentence in held:
        print(f"Not to be released: {sentence}", file=sys.stderr)
    counts = Counter(one.fault for one in findings(content.directory, content.towns, today))
    named = ", ".join(f"{count} {one.name.lower().replace('_', ' ')}"
                      for one, count in sorted(counts.items()))  # fmt: skip
    if named:
        print(f"Places: {named}. To see each: bot places check", file=sys.stderr)
    return bool(held)


def _held_by_warnings(linted: Linted) -> Iterator[str]:
    counts = Counter(one.kind for one in linted.warnings if one.kind in NOT_FOR_RELEASE)
    for kind, count in sorted(counts.items()):
        yield f"{count} × {kind} (bot lint --explain {kind})."


def _held_by_memory(folder: Path, content: Content) -> Iterator[str]:
    """What is public must be remembered, or a later loss of it is silent."""
    try:
        source = read_bounded(folder, PUBLISHED).decode("utf-8")
    except (OSError, UnicodeDecodeError):
        source = ""
    if as_published(content, read_published(source, Report())) != source:
        yield (
            f"{PUBLISHED} does not know all names and marks of today. Run: "
            "python -m bot.tools.note_published"
        )


def _explain(wording: Wording, kind: str) -> int:
    page = wording.explain(kind)
    if page is None:
        print(f"There is no kind {kind!r}. There are: {', '.join(wording.kinds())}.",
              file=sys.stderr)  # fmt: skip
        return 1
    print(page)
    return 0
