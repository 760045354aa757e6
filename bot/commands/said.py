"""Localisation of what the commands of the workshop print (Fluent): French or English."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Final

from fluent.runtime import FluentBundle, FluentResource

WORDS: Final = Path(__file__).parent / "words"
"""One file a language. They belong to the program: content that is changed cannot lack them."""
LANGUAGES: Final = ("en", "fr")


def add_language(parser: ArgumentParser) -> None:
    """`--locale fr`: the language of what the command prints."""
    parser.add_argument("--locale", default="en", choices=LANGUAGES, help="of the messages")


class Said:
    """
    The sentences of one language.

    Args:
        locale: One of `LANGUAGES`.
    """

    def __init__(self, locale: str) -> None:
        self.locale = locale
        # A terminal knows no direction: marks would only be in the way.
        self._bundle = FluentBundle([locale], use_isolating=False)
        source = (WORDS / f"{locale}.ftl").read_text(encoding="utf-8")
        self._bundle.add_resource(FluentResource(source))

    def __call__(self, name: str, /, **values: str | int) -> str:
        """
        The sentence called *name*.

        Raises:
            KeyError: There is none: a mistake of ours, which a test finds.
            ValueError: One of *values* is missing, likewise.
        """
        value = self._bundle.get_message(name).value
        if value is None:
            raise KeyError(name)
        said, faults = self._bundle.format_pattern(value, values)
        if faults:
            raise ValueError(f"{name}: {faults[0]}")
        return str(said)
