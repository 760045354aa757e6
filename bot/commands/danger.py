"""`bot danger TEXT`: what the bot hears in a text, and by what."""

from argparse import ArgumentParser, Namespace

from bot.app import load_or_tell
from bot.model.danger import Alarm
from bot.service.danger import DangerFinder
from bot.service.danger_score import LEARNED
from bot.service.normalize import Typed
from bot.settings import Settings

HELP = "what is heard in a text, by which pattern or by the learned score; nothing is kept"

_ANSWERS = {
    Alarm.EXACT: "The help numbers open.",
    Alarm.NEAR: "A question comes first: does she want to see the help numbers?",
    Alarm.NONE: "No danger is heard.",
}


def add(parser: ArgumentParser) -> None:
    """The arguments of `bot danger`."""
    parser.add_argument("text", metavar="TEXT", nargs="+", help="what somebody might type")


def run(settings: Settings, arguments: Namespace) -> int:
    """Print what is heard."""
    content = load_or_tell(settings).content
    if content is None:
        return 1
    finder = DangerFinder(content.danger.values(), LEARNED)
    said = Typed(" ".join(arguments.text))
    heard = finder.find(said)
    print(_ANSWERS[heard.alarm])
    if heard.theme is not None:
        print(f"It speaks of: {heard.theme.value}")
    for reason in finder.why(said):
        how = "as it is" if reason.alarm is Alarm.EXACT else "perhaps"
        print(f"  {how}: {reason.said.words}  ({reason.said.place.path}:{reason.said.place.line})")
    if said.words:
        loud, least = LEARNED.loud(said), LEARNED.threshold(said)
        print(f"Learned score: {loud:.1f}; from {least:.1f} on it asks. What weighs most:")
        for name, weight in LEARNED.why(said):
            print(f"  {weight:+.1f}  {name}")
    return 0
