"""
What answers typed words that are no answer to a question: a question first, or ways on.

No button here has a number. What was typed is not kept, so nothing could say later which button
a typed "2" meant: the number would be that of the screen before.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from bot.engine.compiled import CompiledContent
from bot.engine.help_links import help_link, step_for_dying
from bot.engine.links import with_verb
from bot.engine.show import flow_link, menu_link, show, step_link
from bot.model.messages import Button, Message
from bot.model.names import HELP, START, FlowName, StepName
from bot.model.paper_words import WORDS
from bot.model.screens import Screen
from bot.model.typed_words import Screen as Address
from bot.model.verbs import Verb
from bot.rendering.beside_french import page_parts
from bot.rendering.compose import build
from bot.rendering.keyboard import Rows, back_row, bare_label, choice_rows
from bot.rendering.lines import label_in
from bot.rendering.localizer import Localizer
from bot.rendering.translations import Translations

MAX_LABEL: Final = 28
"""Signs of a button that a small phone shows; the rest would be cut."""
MOST_TOLD: Final = 60
"""Signs of a line that says where a button leads."""


def danger_question(
    compiled: CompiledContent,
    translations: Translations,
    screen: Screen,
    found: Sequence[Address] = (),
) -> Message:
    """
    Whether she wants to see help numbers. "No" is the screen she stands on (safety rule A3).

    Its link is a page about that screen, so nothing is lost, and a typed "yes" is read as hers.

    Args:
        found: Screens that her words may mean as well: "my boss does not pay" need not be typed
            again after "no". They stand in the message alone; its link keeps nothing of them.
    """
    return _offer(compiled, translations, screen, Verb.OFFER_HELP, START, found)


def dying_question(
    compiled: CompiledContent, translations: Translations, screen: Screen
) -> Message:
    """The same question for who may have spoken of dying: "yes" is the line against suicide."""
    dying = step_for_dying(compiled)
    return _offer(compiled, translations, screen, Verb.OFFER_DARK_THOUGHTS, dying)


def _offer(
    compiled: CompiledContent,
    translations: Translations,
    screen: Screen,
    verb: Verb,
    step: StepName,
    found: Sequence[Address] = (),
) -> Message:
    localizer = Localizer(compiled, translations, screen.locale, screen.helper)
    yes = Button(localizer.ui("danger-yes"), help_link(compiled, screen, step))
    no = Button(localizer.ui("danger-no"), screen.link)
    rows = ((yes,), (no,), *_doors_of(localizer, screen, found))
    asked = page_parts(lambda said: _asked(said, found), localizer, briefly=True)
    page = _page(screen, localizer, asked, rows)
    return replace(page, link=with_verb(screen.link, verb))


def _asked(localizer: Localizer, found: Sequence[Address]) -> Iterator[str]:
    yield localizer.ui("danger-ask")
    if found:
        yield localizer.ui("danger-or")


def found_page(
    compiled: CompiledContent,
    translations: Translations,
    screen: Screen,
    found: Sequence[Address],
) -> Message:
    """Screens that may be meant: each told in a line, and on a button that a phone shows whole."""
    localizer = Localizer(compiled, translations, screen.locale, screen.helper)
    lines = (f"• {_told(localizer, *one)}" for one in found)
    rows = _doors_of(localizer, screen, found)
    parts = iter([localizer.ui("found"), "\n".join(lines)])
    return _page(screen, localizer, parts, (*rows, *back_row(screen, localizer)))


def signs_page(
    compiled: CompiledContent,
    translations: Translations,
    screen: Screen,
    signs: str,
    found: Sequence[Address],
) -> Message:
    """Signs in place of a sentence, for somebody whose language has no texts yet."""
    localizer = Localizer(compiled, translations, screen.locale, screen.helper)
    first = signs.split(maxsplit=1)[0]
    rows = _doors(
        localizer,
        [
            (f"{first} {_unsigned(_leads_to(localizer, *one))}", _link(compiled, screen, *one))
            for one in found
        ],
    )
    languages = (Button(localizer.ui("language"), with_verb(screen.link, Verb.LANGUAGES)),)
    parts = iter([f"{signs} ⬇️"])
    return _page(screen, localizer, parts, (*rows, languages, *back_row(screen, localizer)))


def towns_page(
    compiled: CompiledContent,
    translations: Translations,
    screen: Screen,
    doors: Sequence[tuple[str, str]],
) -> Message:
    """The towns that may be meant; *doors* are labels and links."""
    localizer = Localizer(compiled, translations, screen.locale, screen.helper)
    parts = iter([localizer.ui("town-is-one-of-these")])
    rows = tuple((Button(label, link),) for label, link in doors)
    return _page(screen, localizer, parts, (*rows, *back_row(screen, localizer)))


def nothing_found_page(
    compiled: CompiledContent, translations: Translations, screen: Screen, today: date
) -> Message:
    """One kind sentence, three doors, and the way back; the doors of the menu without a list."""
    localizer = Localizer(compiled, translations, screen.locale, screen.helper)
    home = menu_link(compiled, screen.locale, screen.helper)
    named = compiled.content.typed.nothing_found
    doors = _doors(
        localizer,
        [(localizer.title_of(flow), _link(compiled, screen, flow, START)) for flow in named]
        or [
            (bare_label(button.label), button.link)
            for row in choice_rows(show(compiled, home, today, screen.clock), localizer)
            for button in row
            if button.link is not None
        ],
    )
    back = () if screen.link == home else back_row(screen, localizer)
    parts = iter([localizer.ui("nothing-found")])
    return _page(screen, localizer, parts, (*doors, *back))


def words_row(screen: Screen, localizer: Localizer) -> Rows:
    """The way to the words on letters, when the content has them."""
    if WORDS not in localizer.compiled.content.flows:
        return ()
    link = flow_link(localizer.compiled, screen.locale, screen.helper, WORDS)
    label = label_in(localizer.title_of(WORDS), is_right_to_left=localizer.is_right_to_left)
    return ((Button(label, link),),)


def _doors_of(localizer: Localizer, screen: Screen, found: Iterable[Address]) -> Rows:
    """A button for each screen that was found."""
    return _doors(
        localizer,
        [(_leads_to(localizer, *one), _link(localizer.compiled, screen, *one)) for one in found],
    )


def _doors(localizer: Localizer, doors: Iterable[tuple[str, str]]) -> Rows:
    """One button a row, with as much of each label as a phone shows."""
    return tuple(
        (
            Button(
                label_in(_shortened(label, MAX_LABEL), is_right_to_left=localizer.is_right_to_left),
                link,
            ),
        )
        for label, link in doors
    )


def _link(compiled: CompiledContent, screen: Screen, flow: FlowName, step: StepName) -> str:
    if flow == HELP:
        return help_link(compiled, screen, step)
    if step == START:
        return flow_link(compiled, screen.locale, screen.helper, flow)
    return step_link(compiled, screen.locale, screen.helper, flow, step)


def _told(localizer: Localizer, flow: FlowName, step: StepName) -> str:
    """The title of the guide, and the first words of its screen."""
    title = localizer.title_of(flow)
    if step == START:
        return title
    first = _first_words(localizer, flow, step)
    return _shortened(first if flow == WORDS else f"{title} · {first}", MOST_TOLD)


def _leads_to(localizer: Localizer, flow: FlowName, step: StepName) -> str:
    """The title of a guide; of a screen inside it its first words, which tell it from others."""
    title = localizer.title_of(flow)
    if step == START:
        return title
    first = _first_words(localizer, flow, step)
    return first if flow == WORDS else f"{title.split()[0]} {first}"


def _unsigned(label: str) -> str:
    """*label* without the sign in front of it, where another is put there."""
    sign, _, words = label.partition(" ")
    return label if any(map(str.isalnum, sign)) else words


def _first_words(localizer: Localizer, flow: FlowName, step: StepName) -> str:
    said = localizer.translations.say(localizer.locale, localizer.helper, flow, step)
    return localizer.shown(said).partition("\n")[0]


def _shortened(text: str, most: int) -> str:
    """*text* up to a whole word that fits."""
    if len(text) <= most:
        return text
    return f"{text[: most - 1].rpartition(' ')[0] or text[: most - 1]}…"


def _page(screen: Screen, localizer: Localizer, parts: Iterator[str], rows: Rows) -> Message:
    """A page under the screen's title; language, more and help stay below it."""
    message = build(screen, localizer, parts, "", rows)
    link = with_verb(screen.link, Verb.FOUND)
    return replace(message, link=link, fixed=message.fixed[-1:], facts=(), deadlines=())
