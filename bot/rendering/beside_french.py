"""
A translation that nobody has signed, beside the French text that it translates.

Help, erasing and privacy are said line by line in both; a critical screen says the French under
the draft (safety rules E8, F3 and F8). Who reads her language sees what it says, and anybody can
hold it against the French.
"""

from collections.abc import Callable, Iterator

from bot.content.texts import ReviewState
from bot.engine.compiled import CompiledContent
from bot.model.names import HELP
from bot.model.screens import Screen
from bot.rendering.lines import without_marks
from bot.rendering.localizer import Localizer
from bot.rendering.print_lines import in_french
from bot.rendering.translations import Translated

Parts = Callable[[Localizer], Iterator[str]]


def step_parts(
    compiled: CompiledContent, screen: Screen, own: Translated, localizer: Localizer
) -> Iterator[str]:
    """The words of a step, and the French where nobody has signed what is vital."""
    hers = localizer.shown(own)
    if not own.text:
        yield localizer.ui("text-missing")
    elif not is_unsigned(own, localizer):
        yield hers
    elif is_help(compiled, screen):
        yield side_by_side(hers, _french_of(screen, localizer))
    elif screen.step.about.critical:
        yield hers
        yield "\n".join([*localizer.grade(own), localizer.ui("french-below")])
        yield _french_of(screen, localizer)
    else:
        yield hers


def says_its_grade(
    compiled: CompiledContent, screen: Screen, own: Translated, localizer: Localizer
) -> bool:
    """Whether `step_parts` has said what kind of draft it is: then it is not said again below."""
    is_critical = screen.step.about.critical and not is_help(compiled, screen)
    return is_critical and is_unsigned(own, localizer)


def is_unsigned(said: Translated, localizer: Localizer) -> bool:
    """Whether a text is a translation that nobody has signed as it is."""
    source = localizer.translations.content.source
    return said.locale != source and said.state is not ReviewState.REVIEWED


def is_help(compiled: CompiledContent, screen: Screen) -> bool:
    """Whether a screen helps in danger: its lines are said in both languages, one by one."""
    flow = compiled.content.flows[screen.flow]
    return screen.flow == HELP or flow.danger or screen.step.about.danger


def page_parts(parts: Parts, localizer: Localizer, *, briefly: bool = False) -> Iterator[str]:
    """
    What a page says; with its French beside it when any of it is signed by nobody.

    Args:
        briefly: A sign says that it is a draft, where a sentence would keep her from an answer.
    """
    # A button may be a draft where the words are not.
    localizer.says_drafts = False
    hers = list(parts(localizer))
    if not localizer.says_drafts:
        yield from hers
        return
    french = parts(in_french(localizer))
    for own, other in zip(hers, french, strict=True):
        yield side_by_side(own, localizer.in_source_direction(other)) if own else ""
    yield localizer.ui("draft-sign" if briefly else "draft")


def side_by_side(hers: str, french: str) -> str:
    """Line by line when both have as many; a line that is the same in both stands once."""
    ours, others = hers.split("\n"), french.split("\n")
    if len(ours) != len(others):
        return f"{hers}\n{french}"
    lines: list[str] = []
    for own, other in zip(ours, others, strict=True):
        lines += [own] if _bare(own) == _bare(other) else [own, other]
    return "\n".join(lines)


def _bare(line: str) -> str:
    return without_marks(line).strip()


def _french_of(screen: Screen, localizer: Localizer) -> str:
    """The words of the step in French, with its days as French papers have them."""
    return localizer.shown(in_french(localizer).step(screen))
