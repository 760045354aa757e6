"""
Formatting of Fluent messages, with fallback to the next language of a chain.

A thin layer over fluent.runtime 0.4.0 that makes its silent habits loud: isolation marks are
on, an unknown locale is never asked for, every error is a fault that falls back to the next
language. Parses a message on its first use and keeps it.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import fluent_number
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from bot.content.phone_lines import PhoneLines
from bot.content.texts import TERMS, Entry, ReviewState, Texts
from bot.model.content import Content
from bot.model.installation import TRIAL, Drafts, Installation
from bot.model.messages import TextFault
from bot.model.names import Locale
from bot.rendering.spaces import is_french, keep_together

MISSING: Final = "missing"
"""Why a text cannot be said that a language does not have."""

Values = Mapping[str, str | int]
"""What stands in for variables. A number goes in as one: its language then chooses its plural."""

_Asked = tuple[Locale, Locale | None, str, str, str | None, bool, bool]
"""Languages, file, message, label, whether it is critical, and whether its drafts are withdrawn."""


@dataclass(frozen=True, slots=True)
class Translated:
    """
    A text as the person reads it.

    Args:
        locale: The language it came from, which may be another than asked for.
        state: Whether somebody who speaks that language has read it.
        held_back: The state of the text in the language asked for, when it exists and is not said.
    """

    text: str
    locale: Locale
    state: ReviewState
    faults: tuple[TextFault, ...] = ()
    held_back: ReviewState | None = None


class Translations:
    """
    Fluent bundles of all languages, parsed on demand, with fallback along a chain.

    Args:
        installation: Who runs it, and whether critical drafts are said, beside the French text,
            or the French text alone (safety rules E8 and F3).
        parse: What makes a syntax tree of a text. Lint has most of them already.
    """

    def __init__(
        self,
        content: Content,
        texts: Texts,
        installation: Installation = TRIAL,
        parse: Callable[[str], ast.Resource] = FluentResource,
    ) -> None:
        self.content = content
        self.texts = texts
        self.installation = installation
        self._parse = parse
        self._bundles: dict[tuple[Locale, str], FluentBundle] = {}
        self._terms: dict[Locale, ast.Resource] = {}
        self._ready: dict[_Asked, Translated] = {}
        self._contacts = {str(one.name): one.number for one in content.contacts.values()}
        self.phones = PhoneLines(content, texts)

    def say(
        self,
        locale: Locale,
        helper: Locale | None,
        file: str,
        name: str,
        *,
        label: str | None = None,
        values: Values | None = None,
        critical: bool = False,
    ) -> Translated:
        """
        The message *name* of *file*, or its label, in the first language that can say it.

        Never raises: when no language can, the text is empty and the faults say why. Memoised
        without *values*: most texts of a screen, and then they are always the same.
        """
        if values:
            return self._said(locale, helper, file, name, label, values, critical)
        # No Enum in the key: its hash is a call of Python, made for every text of a screen.
        is_alone = self.installation.drafts is Drafts.FRENCH_ONLY
        key = (locale, helper, file, name, label, critical, is_alone)
        ready = self._ready.get(key)
        if ready is None:
            ready = self._said(locale, helper, file, name, label, {}, critical)
            self._ready[key] = ready
        return ready

    def _said(
        self,
        locale: Locale,
        helper: Locale | None,
        file: str,
        name: str,
        label: str | None,
        values: Values,
        critical: bool,
    ) -> Translated:
        """The same, put together."""
        faults: list[TextFault] = []
        held_back: ReviewState | None = None
        for one in self.chain(locale, helper):
            state = self.texts.state(one, file, name)
            if one != self.content.source and self._is_withdrawn(state, critical=critical):
                held_back = state if one == locale else held_back
                continue
            said = self._format(one, file, name, label, values)
            if isinstance(said, str):
                return Translated(said, one, state, tuple(faults), held_back)
            # A translation may be partial: then the next language says it, and that is no fault.
            if said.why != MISSING or one == self.content.source:
                faults.append(said)
        return Translated("", locale, ReviewState.DRAFT, tuple(faults))

    def has_label(self, file: str, name: str, label: str) -> bool:
        """Whether the source text has a label of its own."""
        bundle = self._bundle(self.content.source, file, name)
        return not isinstance(bundle, str) and label in bundle.get_message(name).attributes

    def chain(self, locale: Locale, helper: Locale | None) -> Collection[Locale]:
        """The languages to try in turn; always ends in the language the content is written in."""
        fallback = self.content.languages[locale].fallback
        chain = [locale, *([] if helper is None else [helper]), *fallback, self.content.source]
        return dict.fromkeys(chain)

    def _is_withdrawn(self, state: ReviewState, *, critical: bool) -> bool:
        if not critical:
            return False
        is_alone = self.installation.drafts is Drafts.FRENCH_ONLY
        return state is ReviewState.STALE or (is_alone and state is ReviewState.DRAFT)

    def _format(
        self, locale: Locale, file: str, name: str, label: str | None, values: Values
    ) -> str | TextFault:
        where = f"{file}/{name}" if label is None else f"{file}/{name}.{label}"
        bundle = self._bundle(locale, file, name)
        if isinstance(bundle, str):
            return TextFault(locale, where, bundle)
        message = bundle.get_message(name)
        pattern = message.value if label is None else message.attributes.get(label)
        if pattern is None:
            why = "it has no words of its own" if label is None else MISSING
            return TextFault(locale, where, why)
        try:
            given = {name: _given(value) for name, value in values.items()}
            text, errors = bundle.format_pattern(pattern, {**self._contacts, **given})
        except RecursionError:
            return TextFault(locale, where, "a term that goes round")
        if errors:
            return TextFault(locale, where, "; ".join(str(error) for error in errors))
        return str(text)

    def _bundle(self, locale: Locale, file: str, name: str) -> FluentBundle | str:
        """The bundle of a file with *name* parsed into it, or the reason why that cannot be."""
        entry = self.texts.entry(locale, file, name)
        if entry is None:
            return MISSING
        bundle = self._bundles.get((locale, file))
        if bundle is None:
            bundle = FluentBundle([self.content.languages[locale].babel], use_isolating=True)
            for terms in self._all_terms(locale):
                bundle.add_resource(terms)
            self._bundles[locale, file] = bundle
        if not bundle.has_message(name):
            resource = self._parsed(locale, entry)
            if _quotes_a_message(resource):
                # It would be said or not, by what was said before: only terms are quoted.
                return "it quotes another text"
            bundle.add_resource(resource)
        return bundle if bundle.has_message(name) else "it cannot be read"

    def _terms_of(self, locale: Locale) -> ast.Resource:
        if locale not in self._terms:
            entries = self.texts.files.get(locale, {}).get(TERMS, {}).values()
            resources = [self._parsed(locale, entry) for entry in entries]
            body = [one for each in resources if not _quotes_a_message(each) for one in each.body]
            self._terms[locale] = ast.Resource(body)
        return self._terms[locale]

    def _parsed(self, locale: Locale, entry: Entry) -> ast.Resource:
        """A text, parsed once; French gets its spaces here: nothing is done when it is said."""
        source = keep_together(entry.source) if is_french(locale) else entry.source
        return self._parse(source)

    def _all_terms(self, locale: Locale) -> Iterator[ast.Resource]:
        """The terms of a language, then those of the source: of two alike the first is said."""
        if locale != self.content.source and self.texts.files.get(locale, {}).get(TERMS):
            yield self._terms_of(locale)
        yield self._terms_of(self.content.source)


def _given(value: str | int) -> object:
    """A number in the digits of phones and papers, 0 to 9, without a sign between thousands."""
    return value if isinstance(value, str) else fluent_number(value, useGrouping=False)


class _Quotes(Visitor):
    """Looks for a text that stands inside another."""

    def __init__(self) -> None:
        super().__init__()
        self.found = False

    def visit_MessageReference(self, _: ast.MessageReference) -> None:  # noqa: N802 - its name
        self.found = True


def _quotes_a_message(resource: ast.Resource) -> bool:
    quotes = _Quotes()
    quotes.visit(resource)
    return quotes.found
