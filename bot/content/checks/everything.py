"""Every check of content that could be read, in an order that tells a cause before what follows."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.content import checks
from bot.content.checks.forbidden import check_forbidden
from bot.content.checks.lines import check_lines
from bot.content.checks.phrasing import check_phrasing
from bot.content.checks.published import check_published
from bot.content.checks.terms import check_terms
from bot.content.checks.translations import check_translations
from bot.content.content_folder import ContentFolder
from bot.content.overlay_pins import check_own
from bot.content.read_guards import read_guards
from bot.content.read_published import read_published
from bot.content.report import Report
from bot.content.texts import Texts
from bot.content.yaml_tree import read_tree
from bot.model.content import Content
from bot.model.names import FlowName, Locale


@dataclass(frozen=True, slots=True)
class ToCheck:
    """
    What was read.

    Args:
        broken: Guides that could not be read.
        forbidden: Words that no text may hold, by language.
        guards: The path and text of each file of guards.
        published: The text of the file of names that are public; None when there is none.
        only: Guides whose texts were read; none for all.
    """

    content: Content
    texts: Texts
    broken: frozenset[FlowName]
    forbidden: Mapping[Locale, tuple[str, ...]]
    guards: Mapping[Locale, tuple[str, str]]
    published: str | None
    folder: ContentFolder
    only: frozenset[FlowName] = frozenset()


def check_everything(read: ToCheck, report: Report) -> None:
    """Tell all that is wrong; names that are lost only when all else is right."""
    content, texts = read.content, read.texts
    if check_terms(texts.files, content.source, report):
        check_forbidden(texts.files, read.forbidden, report)
        checks.run_checks(content, texts, read.broken, report, read.only)
        check_lines(content, texts.files, read.forbidden, report)
        check_phrasing(content, texts, report)
        trees = {one: read_tree(*file, report) for one, file in read.guards.items()}
        known = {one: read_guards(tree, report) for one, tree in trees.items() if tree}
        check_translations(content, texts, known, report)
        check_own(ContentFolder.of(read.folder), report)
    if read.published is not None and not report.has_errors:
        # A guide that is broken has no names.
        check_published(content, read_published(read.published, report), report)
