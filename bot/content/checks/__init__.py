"""
Static checks after parsing, in stages: names, then the graph of each guide, then texts.

A later stage looks only at guides that passed the earlier one, or one slip shows ten.
To add a check, add a file here and a line below.
"""

from bot.content.checks.addresses import check_addresses
from bot.content.checks.answers import check_answers
from bot.content.checks.cards_to_show import check_cards_to_show
from bot.content.checks.codes import check_codes
from bot.content.checks.data import check_data
from bot.content.checks.law import check_law
from bot.content.checks.law_numbers import check_law_numbers
from bot.content.checks.named_in_code import check_named_in_code
from bot.content.checks.names import check_names
from bot.content.checks.openings import check_openings
from bot.content.checks.paper_words import check_paper_words
from bot.content.checks.places import check_places
from bot.content.checks.readings import check_readings
from bot.content.checks.shape import check_shape
from bot.content.checks.signs import check_signs
from bot.content.checks.typed_words import check_typed_words
from bot.content.checks.words import check_words
from bot.content.report import Report
from bot.content.texts import Texts
from bot.model.content import Content
from bot.model.flows import Flow
from bot.model.names import FlowName


def run_checks(
    content: Content,
    texts: Texts,
    broken: frozenset[FlowName],
    report: Report,
    only: frozenset[FlowName] = frozenset(),
) -> None:
    """
    Add every problem of *content* to *report*.

    Args:
        broken: Flows that exist but could not be read.
        only: Guides whose texts are looked at; none for all. Names are looked at everywhere.
    """
    check_data(content, broken, report)
    check_names(content, broken, report)
    check_places(content, report)
    check_paper_words(content, broken, report)
    check_typed_words(content, broken, report)
    check_codes(content, report)
    check_shape(content, broken, _sound(content, report), report)
    check_words(content, _sound(content, report, only), texts, report, is_whole=not only)
    check_signs(content, _sound(content, report, only), texts, report)
    if not report.has_errors:
        check_answers(content, report, only)
        check_law(content, report)
        check_law_numbers(content, texts, report)
        check_named_in_code(content, report)
        check_cards_to_show(content, texts, report)
    if not report.has_errors:
        check_openings(content, report)
    check_addresses(content, report)
    check_readings(content, report)


def _sound(content: Content, report: Report, only: frozenset[FlowName] = frozenset()) -> list[Flow]:
    return [
        flow
        for name, flow in content.flows.items()
        if (not only or name in only) and not report.has_errors_in(flow.place.path)
    ]
