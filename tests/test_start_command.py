"""`bot start` and `bot preview` as their users type them: a page that answers."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

import pytest

from tests.build import ROOT
from tests.small_content import small_content

SECONDS = 30
"""For a page that is there in one or two, on a machine that does other things too."""


@pytest.mark.parametrize("command", ["start", "preview"])
def test_a_page_without_a_token(command: str, tmp_path: Path) -> None:
    """What `make run` does where nobody has a token yet: its address is said, and it answers."""
    inherited = {name: value for name, value in os.environ.items() if "TOKEN" not in name}
    folder = small_content(tmp_path / "content")
    environment = {
        **inherited, "BOT_CONTENT_DIR": str(folder), "BOT_DATA_DIR": str(tmp_path / "data"),
        "BROWSER": "true",
    }  # fmt: skip
    with subprocess.Popen(
        [sys.executable, "-m", "bot", command, "--port", "0"],
        env=environment, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        try:
            assert process.stdout is not None
            said = ""
            while (found := re.search(r"http://\S+/", said)) is None:
                line = process.stdout.readline()
                assert line, process.communicate()[1]
                said += line
            with urlopen(f"{found[0]}api/message", timeout=SECONDS) as answer:
                message = json.load(answer)
        finally:
            process.terminate()

    assert message["flow"] == "menu"
    assert ("TELEGRAM_BOT_TOKEN" in said) == (command == "start")
