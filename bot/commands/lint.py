"""`bot lint`: says what is wrong with the content, where, and what to write."""

import sys
from argparse import ArgumentParser, Namespace

from bot.commands.arguments import add_today, the_day
from bot.content.check_cache import CheckCache, beside_the_program
from bot.content.wording import Wording, tell
from bot.service.lint import lint
from bot.settings import Settings

HELP = "check flows and texts; ends 1 when there is a problem"


def add(parser: ArgumentParser) -> None:
    """The arguments of `bot lint`."""
    parser.add_argument("--locale", default="en", help="the language of the messages: en or fr")
    parser.add_argument("--explain", metavar="KIND", help="print the page of one kind of problem")
    parser.add_argument("--quiet", action="store_true", help="leave warnings out")
    add_today(parser)


def run(settings: Settings, arguments: Namespace) -> int:
    """Print every problem; 0 when there is no error."""
    wording = Wording(settings.content_dir, arguments.locale)
    if arguments.explain:
        return _explain(wording, arguments.explain)
    passed = CheckCache(beside_the_program(settings.content_dir), is_read=False)
    linted = lint(settings.content, the_day(arguments.today), passed=passed)
    errors, warnings = linted.errors, linted.warnings
    for problem in errors if arguments.quiet else [*warnings, *errors]:
        print(tell(problem, wording))
    content = linted.loaded.content
    flows = 0 if content is None else len(content.flows)
    print(f"{len(errors)} problems, {len(warnings)} warnings, {flows} guides", file=sys.stderr)
    return 1 if errors else 0


def _explain(wording: Wording, kind: str) -> int:
    page = wording.explain(kind)
    if page is None:
        print(f"There is no kind {kind!r}. There are: {', '.join(wording.kinds())}.",
              file=sys.stderr)  # fmt: skip
        return 1
    print(page)
    return 0
