"""What a command refuses is a sentence and an exit status; what it does wrong is a traceback."""

import ast
import socket
from pathlib import Path

import pytest

from bot.cli import main, status_of
from bot.model.refused import Exit, Refused, ToMend, TryAgain

ROOT = Path(__file__).resolve().parent.parent


def refusing(error: Exception) -> int:
    """The exit status of a command that raises *error*."""

    def command() -> int:
        raise error

    return status_of(command)


@pytest.mark.parametrize(
    ("error", "status"),
    [(Refused("No."), 1), (TryAgain("Later."), 75), (ToMend("Mend."), 78)],
)
def test_refused(error: Refused, status: int, capsys: pytest.CaptureFixture[str]) -> None:
    """A refusal is its sentence on standard error, and a status that says whether to try again."""
    assert refusing(error) == status
    assert capsys.readouterr().err == f"{error}\n"


@pytest.mark.parametrize("error", [ValueError("x"), KeyError("x"), OSError("x"), RuntimeError("x")])
def test_a_mistake_of_our_own(error: Exception) -> None:
    """A bug is never printed as if the operator had done something wrong: it is raised on."""
    with pytest.raises(type(error)):
        refusing(error)


def test_no_refusal_is_a_value_error() -> None:
    """Errors of ours derive from Refused or Exception, never from what Python itself raises."""
    wrong = [
        f"{path.relative_to(ROOT)}: {node.name}"
        for path in sorted((ROOT / "bot").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
        for base in node.bases
        if isinstance(base, ast.Name)
        and base.id in {"ValueError", "TypeError", "KeyError", "LookupError", "RuntimeError"}
    ]

    assert wrong == []


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["show", "--locale", "xx", "refused"], "There is no language 'xx'"),
        (["walk", "--flow", "nonsense"], "There is no guide 'nonsense'"),
        (["review", "sheet", "--flow", "nonsense"], "There is no guide 'nonsense'"),
        (["chat", "--update", "no/such/file.txt"], "no/such/file.txt cannot be opened"),
        (["chat", "--update", "README.md"], "README.md: a story begins with"),
        (["places", "import", "no/such.csv"], "no/such.csv cannot be opened"),
        (["places", "import", "bot"], "bot cannot be opened"),
        (["places", "check", "--csv", "no/such/folder/a.csv"], "folder/a.csv cannot be opened"),
    ],
)
def test_what_cannot_be_done(
    arguments: list[str],
    words: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A wrong name or file on the command line: one sentence with it, status 1."""
    monkeypatch.chdir(ROOT)

    assert main(arguments) == Exit.REFUSED
    assert words in capsys.readouterr().err.splitlines()[-1]


def test_no_token(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Without a token a start is of no use until one is set: status 78 (EX_CONFIG)."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("TELEGRAM_BOT_TOKEN", raising=False)

    assert main(["run", "--trial"]) == Exit.MEND
    assert "TELEGRAM_BOT_TOKEN is not set" in capsys.readouterr().err


def test_a_port_in_use(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A port that the process before still holds is free soon: status 75 (EX_TEMPFAIL)."""
    monkeypatch.chdir(tmp_path)
    with socket.socket() as taken:
        taken.bind(("", 0))
        taken.listen()
        for name, value in (
            ("TELEGRAM_BOT_TOKEN", "123456:AAA"),
            ("WEBHOOK_URL", "https://bot.example.org/telegram"),
            ("WEBHOOK_SECRET", "secret"),
            ("WEBHOOK_PORT", str(taken.getsockname()[1])),
        ):
            monkeypatch.setenv(name, value)

        assert main(["run", "--trial", "--webhook"]) == Exit.TRY_AGAIN
    assert "cannot be used" in capsys.readouterr().err
