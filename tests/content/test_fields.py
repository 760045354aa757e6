"""Fields are taken out of a tree, or a problem says what to write."""

from datetime import date

import pytest

from bot.content.fields import FieldReader, each_entry, read_day
from bot.content.report import Report
from bot.content.yaml_tree import Text
from bot.model.problem import SourceLocation
from tests.content.sources import PATH, fields, kinds, told, tree


def text(value: str) -> Text:
    """A text somewhere."""
    return Text(value, SourceLocation(PATH))


def test_a_known_field_is_no_problem() -> None:
    """Fields that a thing may have are left alone."""
    report = Report()
    fields("go: end\nsave: town\n", report).known(("go", "save", "facts"))

    assert kinds(report) == []


def test_what_is_missing_is_not_told_beside_an_unknown_name() -> None:
    """`sav:` is one mistake: `save` is not told to be missing as well."""
    report = Report()
    reader = fields("sav: town", report)
    reader.known(("save",))
    reader.words("save")

    assert told(report) == [
        ("unknown-key", 1, 1, {"thing": "a step", "name": "sav", "meant": "save"})
    ]


def test_an_optional_text_may_be_missing() -> None:
    """Nothing there, nothing told."""
    report = Report()

    assert fields("go: end", report).words("changed", required=False) == ""
    assert kinds(report) == []


def test_texts_are_a_list_or_one_alone() -> None:
    """`facts: REC-01` means the same as `facts: [REC-01]`."""
    report = Report()
    reader = fields("one: REC-01\ntwo: [REC-01, REC-02]\nnone: []\n", report)

    found = {name: [one.value for one in reader.texts(name)] for name in ("one", "two", "none")}
    assert found == {"one": ["REC-01"], "two": ["REC-01", "REC-02"], "none": []}
    assert reader.texts("missing") == ()
    assert kinds(report) == []


def test_names_that_are_none_are_left_out_and_told() -> None:
    """The good names of a list are kept."""
    report = Report()
    names = fields("was: [old, Very Old]", report).names("was")

    assert [one.value for one in names] == ["old"]
    assert told(report) == [("bad-name", 1, 12, {"meant": "very-old"})]


def test_a_list_in_a_list_is_no_list_of_texts() -> None:
    """A second level means nothing there."""
    report = Report()

    assert fields("facts: [[REC-01]]", report).texts("facts") == ()
    assert told(report) == [("not-a-list", 1, 8, {"name": "facts"})]


def test_a_flag_is_true_or_missing() -> None:
    """`critical: true`, or no such line."""
    report = Report()
    reader = fields("critical: true", report)

    assert reader.flag("critical")
    assert not reader.flag("danger")
    assert kinds(report) == []


@pytest.mark.parametrize(("typed", "meant"), [("15 days", "15"), ("0", "15"), ("many", "15")])
def test_a_number_stands_alone(typed: str, meant: str) -> None:
    """The number in the words is offered, or an example."""
    report = Report()

    assert fields(f"days: {typed}", report).number("days") is None
    assert [("not-a-number", 1, 7, {"name": "days", "meant": meant})] == told(report)


def test_a_missing_number_is_told_once() -> None:
    """Missing is not also "not a number"."""
    report = Report()

    assert fields("go: end", report).number("days") is None
    assert kinds(report) == ["missing-field"]


def test_a_missing_word_of_few_is_told_once() -> None:
    """Missing is not also "unknown"."""
    report = Report()

    assert fields("go: end", report).one_of("direction", {"left-to-right": False}) is None
    assert kinds(report) == ["missing-field"]


def test_a_reading_says_who_and_when() -> None:
    """All three parts, or no reading."""
    report = Report()
    reader = fields("read: {on: 2026-11-22, by: Amina, again-before: 2027-03-01}", report)
    reading = reader.reading()

    assert reading is not None
    assert (date(2026, 11, 22), "Amina", date(2027, 3, 1)) == (
        reading.on,
        reading.by,
        reading.again_before,
    )


@pytest.mark.parametrize(
    "read",
    [
        "{on: 2026-11-22, by: Amina}",
        "{by: Amina, again-before: 2027-03-01}",
        "{on: 2026-11-22, again-before: 2027-03-01}",
    ],
)
def test_a_reading_with_a_part_missing_is_none(read: str) -> None:
    """The missing part is told, once."""
    report = Report()

    assert fields(f"read: {read}", report).reading() is None
    assert kinds(report) == ["missing-field"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("02/11/2026", "2026-11-02"),
        ("2.1.2026", "2026-01-02"),
        ("2-1-2026", "2026-01-02"),
        ("11/25/2026", "2026-11-02"),
        ("tomorrow", "2026-11-02"),
    ],
)
def test_a_day_in_another_order_is_put_right_in_the_message(typed: str, meant: str) -> None:
    """Day, month, year as on French papers; what is no such day gets an example."""
    report = Report()

    assert read_day(text(typed), report) is None
    assert [("bad-day", 1, 1, {"meant": meant})] == told(report)


def test_a_day_is_read() -> None:
    """Year, month, day."""
    report = Report()

    assert date(2026, 11, 2) == read_day(text("2026-11-02"), report)
    assert kinds(report) == []


def test_entries_that_cannot_be_used_are_left_out() -> None:
    """The others are kept, in the order of the file."""

    def read(key: Text, reader: FieldReader) -> str | None:
        return None if reader.has("bad") else key.value.upper()

    report = Report()
    source = tree("a: {x: y}\nb: {bad: y}\nc: words\nd: {x: y}\n", report)

    assert each_entry(source, "a thing", ("x", "bad"), report, read) == [("a", "A"), ("d", "D")]
    assert told(report) == [("not-fields", 3, 4, {"name": "c"})]
