"""What each peer written in Python is given: the address, the token, the screens."""

import json
import os
from pathlib import Path

TOKEN = os.environ["BENCH_TOKEN"]
URL = os.environ["BENCH_URL"]
PORT = int(os.environ.get("BENCH_PORT", "0"))
"""Of the webhook; 0: ask for updates."""
HOOK = f"http://127.0.0.1:{PORT}/telegram"
SCREENS = json.loads(Path(os.environ["BENCH_SCREENS"]).read_text(encoding="utf-8"))
"""`text` and `rows` of buttons with `label` and `goes`, the number of a screen or null."""


def data(number: int | None) -> str:
    """The `callback_data` of a button."""
    return "none" if number is None else f"go:{number}"
