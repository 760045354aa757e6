"""The contents that are walked: the project's own guides, and one with every kind of step."""

import os
from dataclasses import dataclass
from functools import cache
from typing import Final

import pytest

from bot.content.texts import Texts
from bot.engine.compiled import CompiledContent
from bot.model.content import Content
from bot.model.names import FlowName
from bot.rendering.translations import Translations
from bot.service.walk import Visit, walk
from tests import project
from tests.build import TODAY, content_of, texts_of

WITHOUT: Final = "BOT_TEST_WITHOUT_CONTENT"
"""Set while guides are being rewritten and do not pass lint, to test the program alone."""

NAMES: Final = ("guides", "example")


@dataclass(frozen=True)
class Walked:
    """A content ready to be walked and said."""

    name: str
    content: Content
    texts: Texts
    compiled: CompiledContent
    words: Translations


@cache
def walked(name: str) -> Walked | None:
    """The project's own `compiled`, None when they have errors; or the `example`."""
    if name == "guides":
        if project.the_content().content is None:
            return None
        talk = project.talk()
        return Walked(
            name, talk.compiled.content, talk.translations.texts, talk.compiled, talk.translations
        )
    content = content_of()
    texts = texts_of(content)
    return Walked(name, content, texts, CompiledContent.of(content), Translations(content, texts))


@cache
def visits(name: str, only: FlowName | None = None) -> tuple[Visit, ...]:
    """Every screen of a content in the language it is written in, walked once for all tests."""
    content = walked_or_skipped(name)
    if name == "guides":
        return project.visits(content.content.source, only)
    return tuple(walk(content.compiled, content.content.source, TODAY, only=only))


def walked_or_skipped(name: str) -> Walked:
    """The content of that name; the guides may be missing only when one has said so."""
    found = walked(name)
    if found is None:
        told = "the guides have errors: see `bot lint`"
        if os.environ.get(WITHOUT):
            pytest.skip(f"{told}; {WITHOUT} is set")
        pytest.fail(f"{told}, or set {WITHOUT}=1 to test the program alone")
    return found
