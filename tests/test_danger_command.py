"""`bot danger`: what is heard, and by what."""

import pytest

from bot.cli import main


def told(capsys: pytest.CaptureFixture[str], *text: str) -> str:
    """What the command prints."""
    assert main(["danger", *text]) == 0
    return capsys.readouterr().out


def test_a_pattern_is_named_with_its_place(capsys: pytest.CaptureFixture[str]) -> None:
    """Who writes patterns sees which one was found, where it stands, and what it speaks of."""
    said = told(capsys, "je", "veux", "mourir")

    assert said.startswith("The help numbers open.\nIt speaks of: self-harm\n")
    assert "as it is: je veux mourir  (locales/fr/_danger.yaml:" in said


def test_the_score_says_what_weighs_most(capsys: pytest.CaptureFixture[str]) -> None:
    """Where no pattern is found, the words and pieces that made the bot ask."""
    text = "on m’a versé de l’eau bouillante sur le ventre"
    said = told(capsys, text)

    assert said.startswith("A question comes first")
    assert "_danger.yaml" not in said
    heaviest = [line.split(maxsplit=1) for line in said.splitlines() if line.startswith("  ")]
    assert len(heaviest) == 8
    assert all(float(weight) for weight, _ in heaviest)


def test_nothing_is_heard(capsys: pytest.CaptureFixture[str]) -> None:
    """Harmless words, and none at all."""
    assert told(capsys, "bonjour").startswith("No danger is heard.\nLearned score: -")
    assert told(capsys, "...") == "No danger is heard.\n"
