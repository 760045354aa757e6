"""What pages say of languages against the program: which there are, and how one translates."""

import re
from pathlib import Path

import pytest
import yaml
from babel import Locale as BabelLocale

from bot.commands.translate import _HEAD, _TAG
from bot.content.read_guards import KEYS
from bot.model.guards import Guards
from bot.model.names import Locale
from bot.service.translating.begin import _SCRIPTS, entry_of
from bot.service.translating.rows import COLUMNS

ROOT = Path(__file__).resolve().parent.parent
PAGE = (ROOT / "docs" / "translating.md").read_text(encoding="utf-8")
LANGUAGES = yaml.safe_load((ROOT / "locales" / "languages.yaml").read_text(encoding="utf-8"))
OTHERWISE = {"bn": "Bengali", "ff-Latn-GN": "Pular", "zh-Hans": "Chinese"}
"""Languages whose usual English name is not that of Babel."""
README = (ROOT / "README.md").read_text(encoding="utf-8")
GUIDES = (ROOT / "flows" / "README.md").read_text(encoding="utf-8")


def english_name(locale: str) -> str:
    """What a language is called in English."""
    return OTHERWISE.get(locale) or str(BabelLocale("en").languages[locale.replace("-", "_")])


def test_languages() -> None:
    """The README names each language of `locales/languages.yaml`, in its order."""
    names = [english_name(locale) for locale, one in LANGUAGES.items() if one["fallback"]]
    (said,) = re.findall(r"\bIn French, and as drafts in ([^;.]*);", " ".join(README.split()))

    assert re.split(r", | and ", said) == names


def test_entry_of_a_language() -> None:
    """The example of an entry in `flows/README.md` is that of a language that is there."""
    (example,) = [
        one
        for block in re.findall(r"```yaml\n(.*?)```", GUIDES, re.DOTALL)
        if isinstance(one := yaml.safe_load(block), dict) and set(one) & set(LANGUAGES)
    ]
    for locale, entry in example.items():
        assert entry == {"kind": "text"} | LANGUAGES[locale]


def table(head: str) -> list[str]:
    """The code in the first column of the table with this head, cell by cell."""
    rows = PAGE.partition(f"\n| {head} |")[2].split("\n\n")[0].splitlines()[2:]
    return [name for row in rows for name in re.findall(r"`([^`]+)`", row.split(" | ")[0])]


@pytest.mark.parametrize("code", re.findall(r"bot translate new (\S+)", PAGE))
def test_a_language_that_can_be_begun(code: str) -> None:
    """The page begins with a command that is taken: of a known language that is not there yet."""
    assert _TAG.fullmatch(code)
    assert code not in LANGUAGES
    assert entry_of(Locale(code), [], Locale("fr")) is not None


def test_codes_of_other_commands() -> None:
    """Other commands name a language that is there, or the one that was begun above."""
    begun = re.findall(r"bot translate new (\S+)", PAGE)
    command = r"bot (?:translate (?:status|sheet|record)|review sign --locale) (\w+)"
    named = re.findall(command, PAGE)

    assert begun
    assert len(named) >= 4
    assert set(named) <= {*begun, *LANGUAGES}


def test_columns() -> None:
    """Each column of a sheet and of the status is explained, and no other."""
    assert set(table("column | what it is")) == set(COLUMNS) - {"translation"}
    assert table("column | what it counts") == [one for one in _HEAD if one]


def test_words_of_a_file() -> None:
    """Each script that a language is begun with, and each key of its file, is in the table."""
    (scripts,) = re.findall(r"^\| `script` \|(.*)\|$", PAGE, re.MULTILINE)
    named = {one.partition(":")[0] for one in table("in that file | what it is")}

    assert set(re.findall(r"`([A-Z]+)`", scripts)) == set(_SCRIPTS.values())
    assert named == set(KEYS)
    assert f"`{{least: {Guards.least}, most: {Guards.most}}}`" in PAGE
