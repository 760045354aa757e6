"""A translation that lags behind keeps nobody from an answer."""

import shutil
from datetime import date
from pathlib import Path

from bot.content.load import load
from bot.engine.show import step_link
from bot.model.names import FlowName, Locale, StepName
from bot.model.problem import Severity
from bot.service.conversation import Conversation

ROOT = Path(__file__).parents[2]


def test_a_missing_translation_is_shown_in_french(tmp_path: Path) -> None:
    """E8: a step without its English words loads, is shown in French, and says so."""
    for name in ("flows", "locales"):
        shutil.copytree(ROOT / name, tmp_path / name)
    file = tmp_path / "locales" / "en" / "about.ftl"
    text = file.read_text(encoding="utf-8")
    start, end = text.index("\nphone ="), text.index("\nkept =")
    file.write_text(text[:start] + text[end:], encoding="utf-8")
    loaded = load(tmp_path)
    assert loaded.content is not None
    talk = Conversation(loaded.content, loaded.texts, today=lambda: date(2026, 11, 21))
    link = step_link(talk.compiled, Locale("en"), None, FlowName("about"), StepName("phone"))
    message = talk.press(link)

    assert "not ready in your language" in message.text
    assert "efface" in message.text
    assert [one.severity for one in loaded.problems if one.kind == "missing-text"] == [
        Severity.WARNING
    ]
