"""Names of guides and steps that stand in the code are known to lint."""

import re
from pathlib import Path

from bot.content.checks import named_in_code, shape
from tests.build import ROOT

NAMED = re.compile(r'^(\w+): Final = (?:Flow|Step)Name\("([a-z-]+)"\)', re.MULTILINE)
NOT_OF_ONE_GUIDE = {"START", "END", "DARK_THOUGHTS"}
"""
Every guide has the first, the second is no step; without the third the help opens at its start
(tests/safety/test_danger_words.py holds that the project has it).
"""


def test_each_name_in_code_is_looked_at() -> None:
    """A name of a guide or a step that is written in code is one that a check reads."""
    code = [path for path in (ROOT / "bot").rglob("*.py") if "checks" not in path.parts]
    names = {name: said for path in code for name, said in NAMED.findall(path.read_text("utf-8"))}
    read = "".join(Path(str(one.__file__)).read_text("utf-8") for one in (named_in_code, shape))

    assert {"MENU", "HELP", "PLACES_FLOW", "BY_NAME", "WORDS"} <= set(names)
    unread = [name for name in names if not re.search(rf"\b{name}\b", read)]
    assert set(unread) <= NOT_OF_ONE_GUIDE


def test_no_flow_or_step_is_named_without_a_constant() -> None:
    """No code opens a guide by a name of its own: it takes it from `bot/model/`."""
    elsewhere = [
        (path.name, said)
        for path in (ROOT / "bot").rglob("*.py")
        if path.parent.name != "model"
        for said in re.findall(r'(?:Flow|Step)Name\("([^"]+)"\)', path.read_text("utf-8"))
    ]

    assert elsewhere == []
