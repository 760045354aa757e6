"""`bot law ARTICLE` and `bot law due`: what rests on an article, what is to be read again."""

from argparse import ArgumentParser, Namespace
from datetime import date, datetime

from bot.commands.arguments import day, the_day
from bot.commands.as_it_is import read_as_it_is
from bot.commands.impact import at, table, told
from bot.commands.said import Said, add_language
from bot.content.load import Loaded
from bot.content.suggest import closest_match
from bot.model.content import Content
from bot.model.open_state import NOON
from bot.model.refused import Refused
from bot.service.workshop.impact import impact
from bot.service.workshop.law import Due, articles, due_by, resting_on, screens_due
from bot.service.workshop.subjects import SubjectKind, subjects
from bot.settings import Settings

HELP = "what rests on an article of law; with the word due, what is to be read again by a day"
DUE = "due"


def add(parser: ArgumentParser) -> None:
    """The arguments of `bot law`."""
    parser.add_argument(
        "article", metavar="ARTICLE", nargs="+",
        help="R221-11, code civil 375, a fact such as DL-09; or the word due",
    )  # fmt: skip
    parser.add_argument(
        "--on", type=day, default=None, metavar="YYYY-MM-DD", help="due by that day; else today"
    )
    add_language(parser)


def run(settings: Settings, arguments: Namespace) -> int:
    """
    Print it.

    Raises:
        Refused: Nothing names that article.
    """
    say = Said(arguments.locale)
    loaded, content = read_as_it_is(settings, say)
    if arguments.article == [DUE]:
        return _due(say, loaded, content, the_day(arguments.on))
    return _article(say, loaded, content, arguments.article)


def _due(say: Said, loaded: Loaded, content: Content, on: date) -> int:
    """What must be read again, then how many screens say so; ends 0, for it is work to do."""
    found = due_by(content, on)
    if not found:
        print(say("nothing-due", on=on.isoformat()))
        return 0
    rows = (
        (
            one.on.isoformat(),
            _kind(say, one),
            one.name,
            say("read-by", by=one.read_by),
            at(loaded.origin(one.place)),
        )
        for one in found
    )
    print("\n".join(table(rows)))
    warned, withdrawn = screens_due(content, on)
    print(say("due-total", on=on.isoformat(), count=len(found), warned=len(warned),
              withdrawn=len(withdrawn)))  # fmt: skip
    return 0


def _kind(say: Said, due: Due) -> str:
    if due.is_guide:
        return say("due-guide")
    return say("due-critical") if due.is_critical else say("due-fact")


def _article(say: Said, loaded: Loaded, content: Content, words: list[str]) -> int:
    facts, deadlines = resting_on(content, words)
    names = [*(one.id for one in facts), *(one.name for one in deadlines)]
    found = [
        subject
        for name in (names or words[:1])
        for subject in subjects(content, loaded.texts, name)
        if subject.kind in {SubjectKind.FACT, SubjectKind.DEADLINE}
    ]
    if not found:
        wanted = " ".join(words)
        meant = closest_match(wanted.upper(), articles(content))
        raise Refused(say("no-article", name=wanted, meant=meant or "none"))
    laws = {str(one.id): one.law for one in facts}
    laws |= {str(one.name): one.law for one in deadlines}
    for number, subject in enumerate(found):
        if number:
            print()
        if subject.name in laws:
            print(laws[subject.name])
        rests = impact(content, loaded.texts, subject, datetime.combine(the_day(None), NOON))
        print("\n".join(told(say, subject, rests, loaded, content)))
    return 0
