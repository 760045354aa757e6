"""
Make the pictures of the pages for volunteers anew.

    .venv/bin/python docs/volunteers/make_pictures.py

Each is what the program really prints, or the preview as Chromium really draws it, of a copy of the
content in which a volunteer has just changed something. Needs chromium, chromedriver and a font of
emoji (fonts-noto-color-emoji).
"""
# ruff: noqa: INP001  a script beside its pages, no part of the program

import base64
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any, Final

HERE: Final = Path(__file__).resolve().parent
ROOT: Final = HERE.parents[1]
PICTURES: Final = HERE / "pictures"
sys.path.insert(0, str(ROOT))

LANGUAGES: Final = ("fr", "en")
MOST_LINES: Final = 15
"""Lines of an answer that a picture shows; more of them are too small to read."""
WIDTH: Final = 104
"""Characters of a line."""
AUTHOR: Final = "-c user.name=x -c user.email=x -c core.hooksPath=/dev/null"
QUALITY: Final = 60
"""Of WebP: letters stay sharp, and a picture stays below 60 kB."""

Edit = tuple[str, str, str]
"""A file, what stands in it, and what a volunteer writes instead."""

SENTENCE: Final[Edit] = ("locales/fr/refused.ftl", "title = ", "titre = ")
HOURS: Final[Edit] = ("flows/places/59.yaml", "hours: Mo", "hours: lundi")
NO_WORDS: Final[Edit] = (
    "flows/rights-now.yaml", "    choices:\n", "    choices:\n      who-helps: end\n",
)  # fmt: skip
OTHER_WORDS: Final[Edit] = ("locales/fr/find-lawyer.ftl", "title = ", "title = Trouver : ")


@dataclass(frozen=True, slots=True)
class Terminal:
    """What a command prints, after *edits*; `{}` stands for the language of the page."""

    name: str
    command: str
    edits: tuple[Edit, ...] = ()


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen of the preview, by guide and step."""

    name: str
    flow: str
    step: str = "start"


TERMINALS: Final = (
    Terminal("mistake", "lint --flow refused --locale {}", (SENTENCE,)),
    Terminal("right", "lint --flow refused --locale {} --quiet"),
    Terminal("button", "lint --flow rights-now --locale {} --quiet", (NO_WORDS,)),
    Terminal("hours", "lint --locale {} --quiet", (HOURS,)),
    Terminal("where", "where lille-utopia56 --locale {}"),
    Terminal("guide", 'new guide lost-bag --title "Sac perdu" --locale {}'),
    Terminal("impact", "impact DL-09 --locale {}"),
    Terminal("sheet", "translate status es"),
    Terminal("voice", "voice list --most 8"),
    Terminal("diff", "diff HEAD --locale {}", (OTHER_WORDS,)),
)
SCREENS: Final = (Screen("preview", "refused"),)
EVERY: Final = tuple(
    f"{one.name}.{language}.webp" for one in (*TERMINALS, *SCREENS) for language in LANGUAGES
)
"""The name of each picture."""


def main() -> None:
    """Make every picture; say how large each is."""
    with tempfile.TemporaryDirectory() as folder, browser(Path(folder) / "profile") as driver:
        content = Path(folder) / "content"
        for name in ("flows", "locales"):
            shutil.copytree(ROOT / name, content / name)
        for words in ("init -q", "add -A", f"{AUTHOR} commit -qm before"):
            subprocess.run(["git", *words.split()], cwd=content, check=True)  # noqa: S603, S607
        for language in LANGUAGES:
            for one in TERMINALS:
                page = terminal_page(one.command.format(language), answer(one, language, content))
                driver.get("data:text/html;base64," + base64.b64encode(page.encode()).decode())
                save(driver, f"{one.name}.{language}", 930, ".terminal")
            for screen in SCREENS:
                with preview(content) as url:
                    driver.get(f"{url}#{link_of(screen, language, content)}")
                    wait_until_drawn(driver)
                    save(driver, f"{screen.name}.{language}", 400, "body")


def answer(one: Terminal, language: str, content: Path) -> str:
    """What the command says, on a copy in which the edits were made, and are taken back after."""
    before = {path: (content / path).read_text("utf-8") for path, _, _ in one.edits}
    known = {path for path in content.rglob("*") if ".git" not in path.parts}
    try:
        for path, old, new in one.edits:
            if old not in before[path]:
                raise SystemExit(f"{path} has no {old!r} any more: change the edit")
            (content / path).write_text(before[path].replace(old, new, 1), "utf-8")
        done = subprocess.run(  # noqa: S603  our own command
            [sys.executable, "-m", "bot", *_words(one.command.format(language))],
            cwd=content,
            env={**os.environ, "BOT_CONTENT_DIR": str(content), "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False,
        )  # fmt: skip
    finally:
        for path, source in before.items():
            (content / path).write_text(source, "utf-8")
        for path in content.rglob("*"):
            if ".git" not in path.parts and path not in known and path.is_file():
                path.unlink()
    return done.stdout.replace(f"{content}/", "")


def _words(command: str) -> list[str]:
    return shlex.split(command)


def terminal_page(command: str, said: str) -> str:
    """A page that looks like a terminal: the command, and the beginning of what it says."""
    lines = said.rstrip().split("\n")
    shown = [one if len(one) <= WIDTH else one[: WIDTH - 1] + "…" for one in _folded(lines)]
    more = ["…"] if len(shown) > MOST_LINES else []
    text = "\n".join([*shown[:MOST_LINES], *more])
    return (
        "<!doctype html><meta charset=utf-8><style>body{margin:0;background:#fff}"
        ".terminal{background:#1e2430;color:#e8eaed;padding:16px 18px;border-radius:8px;margin:6px;"
        "font:14px/1.5 'DejaVu Sans Mono',monospace;white-space:pre}b{color:#8fd18f}</style>"
        f"<div class=terminal><b>bot {escape(command)}</b>\n{escape(text)}</div>"
    )


def _folded(lines: list[str]) -> Iterator[str]:
    """Long lines in several, at a space, as a terminal of this width shows them."""
    for line in lines:
        rest = line
        while len(rest) > WIDTH and " " in rest[:WIDTH].strip():
            at = rest.rfind(" ", 0, WIDTH)
            yield rest[:at]
            rest = "    " + rest[at + 1 :]
        yield rest


@contextmanager
def browser(profile: Path) -> Iterator[Any]:
    """A Chromium without a window."""
    from selenium import webdriver  # noqa: PLC0415  a tool of developers
    from selenium.webdriver.chrome.options import Options  # noqa: PLC0415
    from selenium.webdriver.chrome.service import Service  # noqa: PLC0415

    options = Options()
    options.binary_location = shutil.which("chromium") or ""
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                     f"--user-data-dir={profile}"):  # fmt: skip
        options.add_argument(argument)
    driver = webdriver.Chrome(options, Service(shutil.which("chromedriver")))
    try:
        yield driver
    finally:
        driver.quit()


def save(driver: Any, name: str, width: int, selector: str) -> None:
    """The part of the page that *selector* names, as WebP."""
    metrics = {"width": width, "height": 860, "deviceScaleFactor": 1, "mobile": False}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    size = driver.execute_script(
        "const r = document.querySelector(arguments[0]).getBoundingClientRect();"
        "return [r.right, r.bottom]", selector
    )  # fmt: skip
    clip = {
        "x": 0,
        "y": 0,
        "width": min(width, size[0] + 6),
        "height": min(900, size[1] + 6),
        "scale": 1,
    }
    shot = driver.execute_cdp_cmd(
        "Page.captureScreenshot",
        {"format": "webp", "quality": QUALITY, "clip": clip, "captureBeyondViewport": True},
    )
    file = PICTURES / f"{name}.webp"
    file.write_bytes(base64.b64decode(shot["data"]))
    sys.stdout.write(f"{file.relative_to(ROOT)}: {file.stat().st_size // 1000} kB\n")


@contextmanager
def preview(content: Path) -> Iterator[str]:
    """The address of a preview of *content*."""
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "preview", "--port", "0"],
        env={**os.environ, "BOT_CONTENT_DIR": str(content)}, cwd=ROOT, text=True,
        stdout=subprocess.PIPE,
    )  # fmt: skip
    try:
        line = process.stdout.readline() if process.stdout else ""
        yield next(word for word in line.split() if word.startswith("http"))
    finally:
        process.terminate()
        process.wait()


def link_of(screen: Screen, language: str, content: Path) -> str:
    """The address of a screen, behind the # of the preview."""
    from bot.content.load import load  # noqa: PLC0415  the path is set above
    from bot.engine.compiled import CompiledContent  # noqa: PLC0415
    from bot.engine.show import flow_link  # noqa: PLC0415
    from bot.model.names import FlowName, Locale  # noqa: PLC0415

    loaded = load(content, only=[FlowName(screen.flow)])
    if loaded.content is None:
        raise SystemExit("The content has a mistake: bot lint")
    compiled = CompiledContent.of(loaded.content)
    return flow_link(compiled, Locale(language), None, FlowName(screen.flow))


def wait_until_drawn(driver: Any) -> None:
    """Until the screen and its languages are there."""
    from selenium.webdriver.support.wait import WebDriverWait  # noqa: PLC0415

    drawn = "const l = document.querySelector('#languages'); return l && !l.disabled"
    WebDriverWait(driver, 30).until(lambda _: driver.execute_script(drawn))


if __name__ == "__main__":
    main()
