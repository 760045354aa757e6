"""Selection of the parts of a letter by the answers of one person."""

from collections.abc import Iterator, Mapping

from bot.engine.deadlines import holds_for
from bot.model.letters import Letter, LetterPart
from bot.model.names import AnswerName


def parts_of(letter: Letter, answers: Mapping[AnswerName, str]) -> Iterator[LetterPart]:
    """The parts whose conditions all hold, in the order of the page."""
    for part in letter.parts.values():
        if all(holds_for(condition, answers) for condition in part.when):
            yield part
