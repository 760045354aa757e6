"""`bot graph GUIDE`: a guide as a flowchart: a picture, or the text that GitHub and GitLab draw."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from bot.commands.arguments import file_named
from bot.commands.as_it_is import read_as_it_is
from bot.commands.said import Said, add_language
from bot.content.suggest import closest_match
from bot.content.texts import TERMS
from bot.model.flows import Flow
from bot.model.names import FlowName
from bot.model.refused import Refused
from bot.service.workshop.mermaid import Says, Term, as_mermaid
from bot.service.workshop.picture import as_png, as_svg
from bot.settings import Settings

HELP = "a guide as a flowchart (SVG, PNG, Mermaid): endings, danger, law and places are marked"


def add(parser: ArgumentParser) -> None:
    """The arguments of `bot graph`."""
    parser.add_argument("guide", metavar="GUIDE")
    parser.add_argument(
        "--out", type=Path, metavar="FILE",
        help="write it to a file: .svg or .png is a picture, .md a page that forges draw",
    )  # fmt: skip
    add_language(parser)


def run(settings: Settings, arguments: Namespace) -> int:
    """
    Print or write the flowchart.

    Raises:
        Refused: There is no such guide, or the file cannot be written.
    """
    say = Said(arguments.locale)
    loaded, content = read_as_it_is(settings, say)
    flow = content.flows.get(FlowName(arguments.guide))
    if flow is None:
        meant = closest_match(arguments.guide, content.flows)
        raise Refused(say("no-flow", name=arguments.guide, meant=meant or "none"))
    terms = loaded.texts.files.get(content.source, {}).get(TERMS, {})
    entries = loaded.texts.files.get(content.source, {}).get(flow.name, {})
    words: tuple[Says, Term] = (
        lambda step: entries[step].source if step in entries else None,
        lambda name: terms[name].source if name in terms else None,
    )
    if arguments.out is None:
        print(as_mermaid(flow, *words), end="")
        return 0
    with file_named(arguments.out):
        arguments.out.write_bytes(_in_form(arguments.out.suffix.lower(), flow, words))
    print(arguments.out)
    return 0


def _in_form(ending: str, flow: Flow, words: tuple[Says, Term]) -> bytes:
    """The picture as the name of a file asks for it: SVG, PNG, a page, else Mermaid alone."""
    if ending == ".svg":
        return as_svg(flow, *words).encode()
    if ending == ".png":
        return as_png(as_svg(flow, *words))
    drawn = as_mermaid(flow, *words)
    page = f"# {flow.name}\n\n{flow.about}\n\n```mermaid\n{drawn}```\n"
    return (page if ending == ".md" else drawn).encode()
