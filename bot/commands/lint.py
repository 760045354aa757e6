"""`bot lint`: says what is wrong with the content, where, and what to write."""

import sys
from argparse import ArgumentParser, Namespace

from bot.commands.arguments import add_today, the_day
from bot.content.checks.contacts import check_contacts
from bot.content.checks.due_readings import check_due_screens, check_spread
from bot.content.load import load
from bot.content.phone_lines import PhoneLines
from bot.content.wording import Wording, tell
from bot.model.problem import Severity
from bot.service.check_danger import check_danger
from bot.service.limits import check_limits
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
    loaded = load(settings.content_dir)
    problems = list(loaded.problems)
    if loaded.content is not None:
        today = the_day(arguments.today)
        contacts = loaded.content.contacts.values()
        screens = PhoneLines(loaded.content, loaded.texts).screens()
        problems += check_contacts(contacts, settings.content_dir, today, screens)
        problems += check_due_screens(loaded.content, settings.content_dir, today)
        problems += check_spread(loaded.content, settings.content_dir)
        problems += check_limits(loaded.content, loaded.texts, today)
        problems += check_danger(loaded.content, loaded.texts)
    errors = [one for one in problems if one.severity is Severity.ERROR]
    warnings = [one for one in problems if one.severity is Severity.WARNING]
    for problem in errors if arguments.quiet else [*warnings, *errors]:
        print(tell(problem, wording))
    flows = 0 if loaded.content is None else len(loaded.content.flows)
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
