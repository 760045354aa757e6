"""What a language says for the sentences on cards: found by the French, letter for letter."""

from bot.content.read_sayings import read_sayings
from bot.content.report import Report
from bot.content.yaml_tree import read_tree

PATH = "locales/en/_sayings.yaml"


def _read(source: str, *french: str) -> tuple[dict[str, str], list[str]]:
    report = Report()
    tree = read_tree(PATH, source, report)
    assert tree is not None
    found = read_sayings(PATH, tree, french, report)
    return dict(found), [problem.kind for problem in report.problems]


def test_a_sentence_is_found_by_its_french() -> None:
    """Each entry translates one sentence."""
    source = (
        "sayings:\n  - french: Fermé.\n    says: Closed.\n  - french: Plein.\n    says: Full.\n"
    )

    assert _read(source, "Fermé.", "Plein.") == ({"Fermé.": "Closed.", "Plein.": "Full."}, [])


def test_a_changed_french_sentence_has_no_translation() -> None:
    """One letter is enough: the old words may say the contrary. Both sides of it are told."""
    source = "sayings:\n  - french: Fermé le lundi.\n    says: Closed on Monday.\n"
    found, kinds = _read(source, "Fermé le mardi.")

    assert "Fermé le mardi." not in found
    assert kinds == ["saying-of-nobody", "sayings-missing"]


def test_what_is_no_list_of_sayings_is_told() -> None:
    """Not a list, not a pair, without its French, without its words: told, and nothing is taken."""
    for source in (
        "sayings: none\n",
        "sayings:\n  - Fermé.\n",
        "sayings:\n  - says: Closed.\n",
        "sayings:\n  - french: Fermé.\n",
        "other: []\n",
    ):
        found, kinds = _read(source, "Fermé.")

        assert found == {}
        assert kinds
