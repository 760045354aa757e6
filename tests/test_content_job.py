"""`docs/content-job.md`: the jobs that it gives can be run, and do what the page says."""

import re
import shlex
import shutil
import subprocess
from pathlib import Path
from typing import Final

import pytest
import yaml

from bot.cli import main
from tests.build import ROOT
from tests.small_content import small_content

PAGE: Final = (ROOT / "docs" / "content-job.md").read_text(encoding="utf-8")
JOBS: Final = [yaml.safe_load(one) for one in re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)]
BASES: Final = {"origin/$GITHUB_BASE_REF": "main", "$CI_MERGE_REQUEST_DIFF_BASE_SHA": "main"}
"""What a forge calls the branch that is merged into."""
PREPARES: Final = ("make setup", "apt-get ", "git config ")
"""Lines that make the machine ready."""


def commands(job: object) -> list[str]:
    """Every line that a job runs, in order."""
    match job:
        case {"jobs": {"content": {"steps": steps}}}:
            return [one["run"] for one in steps if "run" in one]
        case {"content": {"before_script": before, "script": script}}:
            return [*before, *script]
    raise AssertionError(job)


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Content with its history, and a sentence that was changed since."""
    folder = small_content(tmp_path_factory.mktemp("job") / "content")
    identity = ["-c", "user.name=Awa Exemple", "-c", "user.email=awa@exemple.fr"]
    for words in (["init", "--quiet", "--initial-branch=main"], ["add", "."],
                  [*identity, "commit", "--quiet", "--no-verify", "--message", "x"]):  # fmt: skip
        subprocess.run(["git", "-C", str(folder), *words], check=True)
    path = folder / "locales/fr/menu.ftl"
    path.write_text(path.read_text("utf-8").replace("De quoi", "Et de quoi"), "utf-8")
    return folder


@pytest.mark.parametrize("job", JOBS, ids=["github", "gitlab"])
def test_each_line_runs(
    job: object, repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a good change each command ends well, and the page that is kept is there."""
    monkeypatch.setenv("BOT_CONTENT_DIR", str(repository))
    monkeypatch.chdir(tmp_path)
    ours = [one for one in commands(job) if not one.startswith(PREPARES)]
    assert [shlex.split(one)[0] for one in ours] == [".venv/bin/bot"] * 2
    for line in ours:
        words = [BASES.get(one, one) for one in shlex.split(line)[1:]]
        assert not [one for one in words if "$" in one]
        assert main(words) == 0

    page = (tmp_path / "diff.html").read_text(encoding="utf-8")
    assert "<ins>Et" in page
    assert "diff.html" in str(job).replace("--page diff.html", "")


def test_a_mistake_fails_the_job(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Content with a mistake ends the job at the check, before anybody reviews it."""
    shutil.copytree(repository, tmp_path / "content")
    path = tmp_path / "content/flows/refused.yaml"
    path.write_text(path.read_text("utf-8").replace("go: tonight", "go: nowhere"), "utf-8")
    monkeypatch.setenv("BOT_CONTENT_DIR", str(tmp_path / "content"))
    line = next(one for one in commands(JOBS[0]) if " lint " in one)

    assert main(shlex.split(line)[1:]) == 1


def test_rights() -> None:
    """A stranger's change is checked with no right but to read, and never beside secrets."""
    github = JOBS[0]
    # YAML 1.1 reads the word "on" as a truth.
    assert set(github[True]) == {"pull_request"}
    assert github["permissions"] == {"contents": "read"}
    assert "secrets." not in PAGE
