"""
Visual regression of the content: the screens of two versions, paired by name, that differ.

A screen is what is read and pressed: its words, its buttons and where each leads, its facts. All
are compared in French; in another language those whose words could have changed.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from bot.engine.links import with_locale
from bot.model.content import Content
from bot.model.flows import Flow, SpokenStep
from bot.model.names import (
    Locale,
)
from bot.model.places import NO_FILE
from bot.model.problem import SourceLocation
from bot.service.workshop.screens import Shown, Version, Where
from bot.service.workshop.versions import changed_files

_LANGUAGES: Final = "locales/languages.yaml"


@dataclass(frozen=True, slots=True)
class Change:
    """
    One screen in one language that is not the same.

    Args:
        name: `guide/step`, `letter …` or `place …`.
        before: None for what is new; *after* is None for what is gone.
    """

    locale: Locale
    name: str
    place: SourceLocation
    before: Shown | None
    after: Shown | None


def changes(before: Version, after: Version) -> tuple[Change, ...]:
    """
    Every screen, letter and card that is new, gone or otherwise, in the order of the content.

    A language that is new is left out: all of it is new, and nothing of it is otherwise.
    """
    pairs = dict(_pairs(before.content, after.content))
    names = {old: new for new, old in pairs.items() if old is not None and old != new}
    found = list(_of_language(before, after, after.content.source, None, pairs, names))
    touched = {one.name.partition("/")[0] for one in found}
    for locale in after.content.languages:
        if locale != after.content.source and locale in before.content.languages:
            guides = _guides(before, after, locale, touched)
            if guides is None or guides:
                found += _of_language(before, after, locale, guides, pairs, names)
    found += _of_letters(before, after, pairs)
    found += _of_places(before, after)
    return tuple(found)


def _pairs(before: Content, after: Content) -> Iterator[tuple[Where, Where | None]]:
    """Each step of today with the step that it was, by today's name or one after `was:`."""
    for flow in after.flows.values():
        for name, step in flow.steps.items():
            if isinstance(step, SpokenStep):
                yield (flow.name, name), _former(before, flow, step)


def _former(before: Content, flow: Flow, step: SpokenStep) -> Where | None:
    for flow_name in (flow.name, *flow.was):
        old = before.flows.get(flow_name)
        for name in (step.about.name, *step.about.was):
            if old is not None and isinstance(old.steps.get(name), SpokenStep):
                return flow_name, name
    return None


def _guides(
    before: Version, after: Version, locale: Locale, touched: Collection[str]
) -> set[str] | None:
    """The guides of which a language must be looked at; None for all."""
    own = f"locales/{locale}/"
    files = changed_files(before.loaded.files, after.loaded.files)
    stems = {
        one.removeprefix(own).removesuffix(".ftl")
        for one in files
        if one.startswith(own) and one.endswith(".ftl")
    }
    if _LANGUAGES in files or any(one.startswith("_") for one in stems):
        return None
    return {*stems, *touched}


def _of_language(
    before: Version,
    after: Version,
    locale: Locale,
    guides: Collection[str] | None,
    pairs: Mapping[Where, Where | None],
    names: Mapping[Where, Where],
) -> Iterator[Change]:
    """The screens of one language; *names* are those of today for steps of before."""
    for where, old in pairs.items():
        if guides is not None and where[0] not in guides:
            continue
        link = with_locale(after.talk.compiled, after.link(where), locale)
        now = after.shown(link, {})
        then = None if old is None else _then(before, after, old, where, locale, names)
        is_other = now != then if locale == after.content.source else not _reads_alike(now, then)
        if is_other:
            place = after.content.flows[where[0]].steps[where[1]].about.place
            yield Change(locale, "/".join(where), place, then, now)
    known = {one for one in pairs.values() if one is not None}
    for where in before.steps():
        if where not in known and (guides is None or where[0] in guides):
            link = with_locale(before.talk.compiled, before.link(where), locale)
            place = before.content.flows[where[0]].steps[where[1]].about.place
            yield Change(locale, "/".join(where), place, before.shown(link, names), None)


def _reads_alike(now: Shown, then: Shown | None) -> bool:
    """Whether only that differs which the French screen has told already: where a button leads."""
    return then is not None and (now.lines, [label for label, _ in now.buttons]) == (
        then.lines,
        [label for label, _ in then.buttons],
    )


def _then(
    before: Version,
    after: Version,
    old: Where,
    where: Where,
    locale: Locale,
    names: Mapping[Where, Where],
) -> Shown:
    """
    How it was, by the very link of today where that led to the same step.

    Her answers are in the link: by another one another day would be shown.
    """
    compiled = before.talk.compiled
    screen = before.talk.screen(after.link(where))
    same = screen.note is None and (screen.flow, screen.step.about.name) == old
    link = screen.link if same else before.link(old)
    return before.shown(with_locale(compiled, link, locale), names)


def _of_letters(
    before: Version, after: Version, pairs: Mapping[Where, Where | None]
) -> Iterator[Change]:
    """Each letter once in each language in which its words, or those in French, are others."""
    files = changed_files(before.loaded.files, after.loaded.files)
    offered = {
        letter: where
        for where in pairs
        if (letter := after.content.flows[where[0]].steps[where[1]].about.letter) is not None
    }
    for letter, where in offered.items():
        if not _is_near(files, after.content.letters[letter].text_file):
            continue
        old = pairs[where]
        for locale in after.content.languages:
            if locale not in before.content.languages:
                continue
            now = after.letter(where, locale)
            then = None if old is None else before.letter(old, locale)
            if now != then:
                place = after.content.letters[letter].place
                yield Change(locale, f"letter {letter}", place, then, now)


def _is_near(files: Iterable[str], text_file: str) -> bool:
    """Whether one of *files* may change the letter: its words, its parts, terms, languages."""
    return any(
        one in {"flows/_letters.yaml", _LANGUAGES}
        or one.rpartition("/")[2] in {f"{text_file}.ftl", "_terms.ftl", "_face.ftl"}
        for one in files
    )


def _of_places(before: Version, after: Version) -> Iterator[Change]:
    """The cards of places whose entry is another one, in French."""
    old, new = before.content.directory.places, after.content.directory.places
    for name in dict.fromkeys([*new, *old]):
        then, now = old.get(name), new.get(name)
        if then and now and replace(then, place=NO_FILE) == replace(now, place=NO_FILE):
            continue
        cards = before.card(name), after.card(name)
        entry = now or then
        if cards[0] != cards[1] and entry is not None:
            yield Change(after.content.source, f"place {name}", entry.place, *cards)
