"""`bot graph GUIDE`: a guide as a flowchart, in the text that GitHub and GitLab draw."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from bot.commands.arguments import file_named
from bot.commands.as_it_is import read_as_it_is
from bot.commands.said import Said, add_language
from bot.content.suggest import closest_match
from bot.content.texts import TERMS
from bot.model.names import FlowName
from bot.model.refused import Refused
from bot.service.workshop.mermaid import as_mermaid
from bot.settings import Settings

HELP = "a guide as a flowchart in Mermaid: endings, danger, law and places are marked"


def add(parser: ArgumentParser) -> None:
    """The arguments of `bot graph`."""
    parser.add_argument("guide", metavar="GUIDE")
    parser.add_argument(
        "--out", type=Path, metavar="FILE",
        help="write it to a file; one that ends in .md is a page that GitHub and GitLab draw",
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
    drawn = as_mermaid(
        flow,
        lambda step: entries[step].source if step in entries else None,
        lambda name: terms[name].source if name in terms else None,
    )
    if arguments.out is None:
        print(drawn, end="")
        return 0
    page = f"# {flow.name}\n\n{flow.about}\n\n```mermaid\n{drawn}```\n"
    with file_named(arguments.out):
        text = page if arguments.out.suffix == ".md" else drawn
        arguments.out.write_text(text, encoding="utf-8")
    print(arguments.out)
    return 0
