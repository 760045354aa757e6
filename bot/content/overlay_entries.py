"""Whether the entries of a file of one's own can lie over the shipped ones, one by one."""

from collections.abc import Iterator

from bot.content.overlay_layers import Layer
from bot.content.overlay_merge import LIST, Block, Head, blocks, merge_records
from bot.content.report import Report
from bot.content.yaml_tree import Fields, Items, read_tree
from bot.model.problem import SourceLocation


def check_entries(
    text: str, layer: Layer, head: Head | None, place: SourceLocation, report: Report
) -> None:
    """
    Tell what in *text*, a file of one's own, cannot be merged.

    Read alone first: a slip must not spoil the shipped lines below it.

    Args:
        head: What its entries stand under, if they are entries.
    """
    if head is not None and layer in {Layer.THINGS, Layer.SECTIONS, Layer.ITEMS}:
        tree = read_tree(place.path, text, report)
        found, sections = blocks(text, head), layer is Layer.SECTIONS
        if tree is not None and not _is_cut_right(tree, found, in_sections=sections):
            report.error(place, "own-lost-line")
    elif layer is Layer.RECORDS:
        try:
            merge_records("", text)
        except ValueError:
            report.error(place, "broken-review")


def _is_cut_right(tree: Fields, found: list[Block], *, in_sections: bool) -> bool:
    """Whether the entries of a file are those that it is cut into, line by line, before merging."""
    names = [one.name for one in found if one.text]
    things = [key.value for key, _ in tree]
    if things == [LIST] and isinstance(items := tree.get(LIST), Items):
        return len(items.items) == sum(map(bool, names))
    inner = [
        name
        for key, value in tree
        for name in [key.value, *(_inner(key.value, value) if isinstance(value, Fields) else ())]
    ]
    return names == (inner if in_sections else things)


def _inner(section: str, value: Fields) -> Iterator[str]:
    """The names in a section, as `Sections` has them."""
    yield from (f"{section}.{key.value}" for key, _ in value)
