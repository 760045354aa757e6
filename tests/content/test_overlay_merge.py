"""Files laid over each other by entry: nothing else changes, each line knows its origin."""

import json

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from bot.content.overlay_merge import (
    Merged,
    Sections,
    as_items,
    blocks,
    merge,
    merge_records,
    message,
    named,
    row,
    saying,
    without_towns,
)
from bot.content.read_texts import read_texts
from bot.content.report import Report

NAMES = ("start", "tonight", "-court", "which-town")
BODIES = (
    " Un mot.",
    "\n    Deux lignes,\n\n    et une vide.\n    .safe = Oui",
    " { $n ->\n   *[other] x\n}",
)
REMARKS = ("", "\n", "# A remark.\n", "\n## A group.\n\n")


def texts(word: str) -> st.SearchStrategy[dict[str, str]]:
    """Messages by name; each has *word* in it, so that one sees whose it is."""
    bodies = st.sampled_from([f"{body} {word}" if "\n" not in body else body for body in BODIES])
    return st.dictionaries(st.sampled_from(NAMES), bodies)


def written(entries: dict[str, str], remarks: list[str]) -> str:
    """A file of them."""
    above = [*remarks, *[""] * len(entries)]
    return "".join(
        f"{remark}{name} ={body}\n"
        for remark, (name, body) in zip(above, entries.items(), strict=False)
    )


def laid_over(shipped: str, own: str) -> Merged:
    """Messages over messages."""
    return merge(blocks(shipped, message), blocks(own, message), ())


@given(
    texts("shipped"), texts("own"), st.lists(st.sampled_from(REMARKS)),
    st.lists(st.sampled_from(REMARKS)),
)  # fmt: skip
def test_each_message_is_the_own_one_or_the_shipped(
    shipped: dict[str, str], own: dict[str, str], above: list[str], above_own: list[str]
) -> None:
    """Read as any file, the merged one has each name once: one's own words, else the shipped."""
    report = Report()
    one, other = written(shipped, above), written(own, above_own)
    found = read_texts("x.ftl", laid_over(one, other).text, report)
    theirs, mine = read_texts("x.ftl", one, Report()), read_texts("x.ftl", other, Report())

    assert report.problems == []
    assert {name: entry.source for name, entry in found.items()} == {
        name: entry.source for name, entry in {**theirs, **mine}.items()
    }


@given(texts("shipped"), texts("own"), st.lists(st.sampled_from(REMARKS)))
def test_each_line_knows_where_it_was_written(
    shipped: dict[str, str], own: dict[str, str], above: list[str]
) -> None:
    """A mistake in a merged line is told at its own file and number."""
    one, other = written(shipped, above), written(own, above)
    merged = laid_over(one, other)
    sources = {False: one.split("\n"), True: other.split("\n")}
    lines = merged.text.split("\n")

    assert len(lines) == len(merged.origins) + 1
    for line, (is_own, number) in zip(lines, merged.origins, strict=False):
        assert line in {sources[is_own][number - 1], "#"}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n",
        "# remarks alone\n",
        "a = 1",
        "junk\na = 1\n  b\n# in it\n  c\n\n# end\n",
        "\n\n# x\na =\n    b\n#\n#\nb = 2\n\n",
    ],
)
def test_nothing_is_left_out(text: str) -> None:
    """A file that is cut into its entries is whole again when they are put together."""
    found = blocks(text, message)

    assert "\n".join(line for one in found for line in one.lines) == text
    assert [one.first for one in found] == [
        1 + sum(len(one.lines) for one in found[:at]) for at in range(len(found))
    ]


YAML = """\
# Remarks.
fr:
  code: f
# inside of fr
  name: Français

"2A": {of: corse,
 no: dash}
'x y':
- a: b
❓:
  means: 'Je ne sais pas : ou autre.'
plain: one
last: >
  folded: text
"""


@pytest.mark.parametrize("name", ["fr", "2A", "x y", "❓", "plain", "last"])
def test_things_of_yaml(name: str) -> None:
    """Names in quotes, of signs, with lists at the edge: one is replaced, the others stay."""
    key = f'"{name}"' if name[0].isdigit() else name
    merged = merge(blocks(YAML, named), blocks(f"# ours\n{key}: ours\nnew: too\n", named), ())
    found, before = yaml.safe_load(merged.text), yaml.safe_load(YAML)

    assert list(found) == [*before, "new"]
    assert found == {**before, name: "ours", "new": "too"}


def test_a_name_that_another_file_has() -> None:
    """An entry that stands in another file of one's own is taken out of the shipped one."""
    merged = merge(blocks(YAML, named), [], {"plain", "fr", "unknown"})

    assert set(yaml.safe_load(merged.text)) == {"2A", "x y", "❓", "last"}
    assert merged.lost == 2


TYPED = """\
first: [a]
needs:
  food:
    opens: eat
  # beds
  bed:
    opens: tonight

languages:
  fr: [x]
"""


def test_sections() -> None:
    """A thing in a section is replaced alone, and a new one goes to the end of its section."""
    own = "needs:\n  laundry:\n    opens: laundry\n  food: {opens: ours}\nmore:\n  a: b\n  c: d\n"
    merged = merge(blocks(TYPED, Sections()), blocks(own, Sections()), ())
    found, before = yaml.safe_load(merged.text), yaml.safe_load(TYPED)

    assert list(found) == ["first", "needs", "languages", "more"]
    assert list(found["needs"]) == ["food", "bed", "laundry"]
    assert found["needs"]["food"] == {"opens": "ours"}
    assert found["needs"]["bed"] == before["needs"]["bed"]
    assert found["languages"] == before["languages"]
    assert found["more"] == {"a": "b", "c": "d"}


def test_rows_of_a_table() -> None:
    """A town is known by its number."""
    shipped = "# head\n1\ta\tA\t5\tx\n2\tb\tB\t4\ty\n"
    merged = merge(blocks(shipped, row), blocks("2\tb\tBB\t4\ty\n3\tc\tC\t3\tz\n", row), ())
    rows = [one for one in merged.text.split("\n") if one and not one.startswith("#")]

    assert rows == ["1\ta\tA\t5\tx", "2\tb\tBB\t4\ty", "3\tc\tC\t3\tz"]


@pytest.mark.parametrize(
    ("town", "left"),
    [
        ("9\tmarlhes\tMarlhes\t1400\t42\t45.2\t4.3\t-\tx", ["07", "974"]),
        ("# 9\tmarlhes\tMarlhes\t1400\t42\t45.2\t4.3\t-\tx", ["42", "07", "974"]),
        ("9\tmarlhes\tMarlhes\t1400\tx", ["42", "07", "974"]),
        ("9\tmarlhes\tMARLHES\t1400\t07\t45.2\t4.3\t-\tx", ["42", "974"]),
        ("9\tmarlhes\tMarlhes\t1400\t974\t45.2\t4.3\t-\tx", ["42", "07"]),
    ],
)
def test_a_commune_that_is_a_town_of_ones_own(town: str, left: list[str]) -> None:
    """It is found once: of its département, not its namesakes elsewhere."""
    codes = {"42": "42139", "07": "07100", "974": "97401"}
    rows = [f"marlhes\t{code}\tMarlhes\t1312\t45.2\t4.3\t42660" for code in codes.values()]
    merged = without_towns("# head\n" + "\n".join(rows) + "\n", town + "\n")
    found = [one.split("\t")[1] for one in merged.text.split("\n")[1:-1]]

    assert found == [codes[one] for one in left]
    assert merged.text.startswith("# head\n")


@pytest.mark.parametrize("indent", ["", "  ", "    "])
@pytest.mark.parametrize("quote", ["", "'", '"'])
def test_translations_of_sentences(indent: str, quote: str) -> None:
    """A list, however it is indented and quoted: one's own item replaces that of its sentence."""
    shipped = (
        "sayings:\n  - french: 'Un.'\n    says: 'One.'\n  - french: 'Deux.'\n    says: 'Two.'\n"
    )
    own = f"# ours\nsayings:\n{indent}- french: {quote}Deux.{quote}\n{indent}  says: 'A pair.'\n"
    merged = merge(blocks(shipped, saying), as_items(blocks(own, saying)), ())
    pairs = [(one["french"], one["says"]) for one in yaml.safe_load(merged.text)["sayings"]]

    assert pairs == [("Un.", "One."), ("Deux.", "A pair.")]


def test_records() -> None:
    """Signatures by name, at the line where they stand."""
    shipped, own = json.dumps({"a": 1, "b": 2}, indent=1), json.dumps({"c": 4, "b": 3}, indent=1)
    merged = merge_records(shipped, own)

    assert json.loads(merged.text) == {"a": 1, "b": 3, "c": 4}
    assert merged.origins[1:4] == ((False, 2), (True, 3), (True, 2))
    with pytest.raises(ValueError, match="list"):
        merge_records(shipped, '["list"]')
