"""Content as it is, whole or not: for the commands of whoever is in the middle of a change."""

import sys

from bot.commands.said import Said
from bot.content.load import Loaded
from bot.model.content import Content
from bot.model.refused import Refused
from bot.service.workshop.versions import readable
from bot.settings import Settings


def read_as_it_is(settings: Settings, say: Said) -> tuple[Loaded, Content]:
    """
    The content as people see it, with a line when mistakes keep parts of it from being read.

    Whether it is right is not asked: content that is being changed has passed no check yet, and
    they take ten times as long as to read it.

    Raises:
        Refused: There is no French text, so that nothing can be said of it.
    """
    loaded, _, errors = readable(settings.content)
    if loaded.as_read is None or loaded.as_read.source not in loaded.texts.files:
        raise Refused(say("no-content", folder=str(settings.content_dir)))
    if errors:
        print(say("has-errors", count=len(errors)), file=sys.stderr)
    return loaded, loaded.as_read
