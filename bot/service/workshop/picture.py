"""
A guide as a picture (SVG, and PNG by typst): boxes for steps, words on the ways between them.

Marked by words, not by colour alone: endings, danger, critical steps, the law behind a step, places
and other guides. The boxes are links to `#guide/step`, which the preview opens.
"""

from collections.abc import Collection, Hashable, Iterator
from html import escape
from pathlib import Path
from textwrap import wrap
from typing import Final

from bot.content.fonts import missing_signs
from bot.content.patterns import parse_message, words_of
from bot.model.flows import Call, Flow, PlacesStep, Step
from bot.model.names import END, StepName
from bot.service.workshop.layered import Drawing, Way, drawn, returns
from bot.service.workshop.mermaid import Says, Term, marks, ways

LETTER: Final = 6.4
"""How wide a letter of 11 pixels is at most, on the whole."""
LINE: Final = 15.0
WIDE: Final = 190.0
MOST_LINES: Final = 3
"""Of a step's words: enough to know it again."""
ON_A_WAY: Final = 26
GAP: Final = 16.0
EDGE: Final = 20.0
HEAD: Final = 64.0
FILLS: Final = {"danger": "#ffdad6", "places": "#d7f0d3", "guide": "#e8e8e8"}
LIT: Final = "#0b57d0"
BOLD: Final = ' font-weight="700"'
DASHED: Final = ' stroke-dasharray="5"'
HERE: Final = Path(__file__).parent
FONTS: Final = HERE.parent / "paper" / "fonts"
MOST_PIXELS: Final = 12_000
"""On a side of the PNG: what viewers open."""


def as_svg(
    flow: Flow, says: Says, term: Term, *, taken: Collection[str] = (), here: str = ""
) -> str:
    """
    The picture of a guide.

    Args:
        says: The words of its steps in French.
        term: The source of a term by its name with the hyphen.
        taken: The steps of a way that is drawn lit.
        here: The step at the end of it.
    """
    boxes = {name: list(_lines(flow, step, says(name), term)) for name, step in flow.steps.items()}
    every = [
        (name, to, _plain(label)[:ON_A_WAY])
        for name, step in flow.steps.items()
        for label, to in ways(step, says(name), term)
        if to != END
    ]
    # A line back through everything is followed by nobody: the box says it.
    back = returns(list(boxes), [Way(name, to) for name, to, _ in every])
    for way in dict.fromkeys(one[:2] for one in every):
        if way in back:
            boxes[way[0]].append(f"back to {way[1]}")
    found = [one for one in every if one[:2] not in back]
    sizes: dict[Hashable, tuple[float, float]] = {
        name: (WIDE, LINE * len(lines) + 12) for name, lines in boxes.items()
    }
    edges = [
        Way(name, to, (len(words) * LETTER, LINE if words else 0)) for name, to, words in found
    ]
    made = drawn(sizes, edges, GAP)
    width, height = made.width + 2 * EDGE, made.height + HEAD + EDGE
    size = f'width="{width:.0f}" height="{height:.0f}"'
    font = 'font-family="Noto Sans, sans-serif" font-size="11" lang="fr"'
    box = f'viewBox="0 0 {width:.0f} {height:.0f}" {size} role="group" {font}'
    name, about = escape(_plain(flow.name)), escape(_plain(flow.about))
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {box}><title>{name}: {about}</title>',
        f'<rect {size} fill="#ffffff"/>',
        f'<text x="{EDGE}" y="24" font-size="15"{BOLD} fill="#14202b">{name}</text>',
        f'<text x="{EDGE}" y="44" fill="#41525e">{about}</text>',
        f'<g transform="translate({EDGE} {HEAD})">',
        *_ways(found, made, taken),
        *(_box(flow, name, boxes[name], made, name in taken, name == here) for name in flow.steps),
        "</g></svg>",
    ]
    return "\n".join(parts) + "\n"


def as_png(svg: str) -> bytes:
    """
    The same picture in pixels, two for one where it is not too large for viewers.

    Raises:
        RuntimeError: typst cannot set it.
    """
    import typst  # noqa: PLC0415 - 40 ms and some memory, needed when a picture is

    sizes = [float(one) for one in svg.split('viewBox="0 0 ', 1)[1].split('"', 1)[0].split(" ")]
    scale = min(2.0, MOST_PIXELS / max(sizes))
    made = typst.compile(
        HERE / "picture.typ", root=HERE, format="png", ppi=72 * scale, font_paths=[FONTS],
        ignore_system_fonts=True, sys_inputs={"svg": svg},
    )  # fmt: skip
    if not isinstance(made, bytes):
        raise RuntimeError("typst gave no picture")
    return made


def _lines(flow: Flow, step: Step, source: str | None, term: Term) -> Iterator[str]:
    """What stands in a box: its name, its words, what it rests on, its marks."""
    yield step.about.name
    if isinstance(step, Call):
        yield f"→ {step.flow}" + ("" if step.step == "start" else f"/{step.step}")
    if isinstance(step, PlacesStep):
        yield f"places: {step.search}"
    value = None if source is None else parse_message(source).value
    if value is not None:
        words = wrap(_plain(words_of(value, term)), int(WIDE / LETTER) - 1)
        yield from words[:MOST_LINES]
    if step.about.facts:
        yield from wrap(f"§ {', '.join(step.about.facts)}", int(WIDE / LETTER) - 1)
    told = [one for one in marks(flow, step) if one in {"danger", "critical", "ending"}]
    if told:
        yield " · ".join(told).upper()


def _box(flow: Flow, name: StepName, lines: list[str], made: Drawing, *how: bool) -> str:
    is_taken, is_here = how
    x, y = made.middle[name]
    height = LINE * len(lines) + 12
    mark = set(marks(flow, flow.steps[name]))
    fill = next((colour for one, colour in FILLS.items() if one in mark), "#ffffff")
    line = LIT if is_taken else "#b3261e" if "critical" in mark else "#41525e"
    thick = 4 if is_here else 3 if is_taken or "ending" in mark else 1.2
    left, top = x - WIDE / 2, y - height / 2
    rows = "".join(
        f'<text x="{left + 8:.1f}" y="{top + 17 + LINE * number:.1f}" fill="#14202b"'
        f"{'' if number else BOLD}>{escape(_plain(one))}</text>"
        for number, one in enumerate(lines)
    )
    current = ' aria-current="step"' if is_here else ""
    return (
        f'<a href="#{flow.name}/{name}"{current}><rect x="{left:.1f}" y="{top:.1f}" '
        f'width="{WIDE}" height="{height}" rx="{2 if "ending" in mark else 8}" fill="{fill}" '
        f'stroke="{line}" stroke-width="{thick}"'
        f"{DASHED if 'guide' in mark else ''}/>{rows}</a>"
    )


def _ways(
    found: list[tuple[StepName, StepName, str]], made: Drawing, taken: Collection[str]
) -> Iterator[str]:
    for (start, end, words), points, (x, y) in zip(found, made.bends, made.words, strict=True):
        is_lit = start in taken and end in taken
        colour, thick = (LIT, 3) if is_lit else ("#7a8a94", 1.2)
        (first, *rest) = points
        path = f"M{first[0]:.1f} {first[1]:.1f}"
        before = first
        for one in rest:
            half = (before[1] + one[1]) / 2
            path += f"C{before[0]:.1f} {half:.1f} {one[0]:.1f} {half:.1f} {one[0]:.1f} {one[1]:.1f}"
            before = one
        down = -6 if points[-2][1] < before[1] else 6
        yield (
            f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{thick}"/>'
            f'<path d="M{before[0]:.1f} {before[1]:.1f}l-4 {down}h8z" fill="{colour}"/>'
        )
        if words:
            wide = len(words) * LETTER
            yield (
                f'<rect x="{x - wide / 2:.1f}" y="{y - LINE / 2:.1f}" width="{wide:.1f}" '
                f'height="{LINE}" fill="#ffffff" fill-opacity="0.9"/><text x="{x:.1f}" '
                f'y="{y + 4:.1f}" text-anchor="middle" fill="#14202b">{escape(words)}</text>'
            )


def _plain(text: str) -> str:
    """On one line, without the signs that no font of ours has: a picture would show a box."""
    missing = set(missing_signs(text))
    return " ".join("".join(one for one in text if one not in missing).split())
