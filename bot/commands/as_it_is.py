"""Content as it is, whole or not: for the commands of whoever is in the middle of a change."""

import sys

from bot.app import noted_checks
from bot.commands.said import Said
from bot.content.load import Loaded, load
from bot.model.content import Content
from bot.model.problem import Severity
from bot.model.refused import Refused
from bot.settings import Settings


def read_as_it_is(settings: Settings, say: Said) -> tuple[Loaded, Content]:
    """
    The content, with a line when mistakes keep parts of it from being read.

    Raises:
        Refused: There is no French text, so that nothing can be said of it.
    """
    loaded = load(settings.content_dir, noted_checks(settings))
    if loaded.as_read is None or loaded.as_read.source not in loaded.texts.files:
        raise Refused(say("no-content", folder=str(settings.content_dir)))
    errors = sum(one.severity is Severity.ERROR for one in loaded.problems)
    if errors:
        print(say("has-errors", count=errors), file=sys.stderr)
    return loaded, loaded.as_read
