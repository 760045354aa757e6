"""The picture of a guide: every step with its words and marks, as a link, in fonts of ours."""

from collections.abc import Mapping
from xml.etree import ElementTree as ET

from bot.content.fonts import missing_signs
from bot.model.flows import Call, Flow
from bot.model.names import FlowName, StepName
from bot.service.workshop.picture import as_png, as_svg
from tests.project import the_content

SVG = "{http://www.w3.org/2000/svg}"


def flows() -> Mapping[FlowName, Flow]:
    content = the_content().content
    assert content is not None
    return content.flows


def nothing(_: str) -> None:
    return None


def picture(flow: Flow, *taken: str, here: str = "") -> ET.Element:
    return ET.fromstring(as_svg(flow, nothing, nothing, taken=taken, here=here))


def boxes(root: ET.Element) -> dict[str, ET.Element]:
    return {one.attrib["href"]: one for one in root.iter(f"{SVG}a")}


def test_every_step_is_there_with_its_marks() -> None:
    """In the longest guides, each step is one link; law, danger, critical and endings are words."""
    longest = sorted(flows().values(), key=lambda one: -len(one.steps))[:3]
    for flow in [*longest, flows()[FlowName("refused")]]:
        found = boxes(picture(flow))

        assert set(found) == {f"#{flow.name}/{one}" for one in flow.steps}
        for name, step in flow.steps.items():
            words = " ".join("".join(found[f"#{flow.name}/{name}"].itertext()).split())
            assert name in words
            assert ("CRITICAL" in words) == step.about.critical
            assert all(one in words for one in step.about.facts)
            if isinstance(step, Call):
                assert step.flow in words


def test_the_way_is_lit() -> None:
    """The steps and ways that were taken are drawn otherwise; the last one says that it is here."""
    flow = flows()[FlowName("refused")]
    root = picture(flow, "start", "which-paper", here="which-paper")
    current = [one.attrib["href"] for one in root.iter(f"{SVG}a") if "aria-current" in one.attrib]
    lit = [one for one in root.iter(f"{SVG}rect") if one.get("stroke") == "#0b57d0"]
    ways = [one for one in root.iter(f"{SVG}path") if one.get("stroke") == "#0b57d0"]

    assert current == ["#refused/which-paper"]
    assert len(lit) == 2
    assert len(ways) == 1


def test_what_a_text_says_stays_text() -> None:
    """No sign of a text becomes markup, and none is printed that no font has; nothing is styled."""
    flow = flows()[FlowName("refused")]
    hostile = "start =\n    </text><script>&amp;\"'>📍 Ici\n"
    made = as_svg(flow, lambda step: hostile if step == StepName("start") else None, nothing)
    root = ET.fromstring(made)

    assert not list(root.iter(f"{SVG}script"))
    assert "<script>&" in "".join(root.itertext())
    assert missing_signs("".join(root.itertext())) == ""
    assert "style" not in made


def test_pixels() -> None:
    """The same picture is a PNG, of a size that viewers open."""
    made = as_png(as_svg(flows()[FlowName("refused")], nothing, nothing))
    width, height = (int.from_bytes(made[at : at + 4], "big") for at in (16, 20))

    assert made.startswith(b"\x89PNG\r\n")
    assert 500 < width <= 12_000
    assert 500 < height <= 12_000
