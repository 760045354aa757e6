"""`bot new`: begins a guide, a place or a language in the shape that lint wants."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from bot.commands import translate
from bot.commands.arguments import file_named, the_day
from bot.commands.as_it_is import read_as_it_is
from bot.commands.said import Said, add_language
from bot.content.fields import NAME
from bot.content.suggest import as_name, closest_match
from bot.content.wording import Wording, tell
from bot.model.content import Content
from bot.model.places import HELPS, KINDS
from bot.model.refused import Refused
from bot.service.workshop.begin import NewPlace, guide_files, place_entry
from bot.service.workshop.versions import readable
from bot.settings import Settings

HELP = "begin a guide, a place or a language"


def add(parser: ArgumentParser) -> None:
    """The arguments of `bot new`."""
    tasks = parser.add_subparsers(dest="task", required=True, metavar="TASK")
    guide = tasks.add_parser("guide", help="a flow and its French texts, one question to begin")
    guide.add_argument("name", metavar="NAME", help="small letters, digits and hyphens")
    guide.add_argument("--title", default="", help="its title in French")
    place = tasks.add_parser("place", help="an entry of the directory that is to be checked")
    place.add_argument("name", metavar="NAME", help="as it stands on its card")
    place.add_argument("--town", required=True, help="as in flows/_towns.tsv: lille")
    place.add_argument("--kind", required=True, help="legal, food, day-centre, ...")
    place.add_argument("--helps", default="", help="what one finds there: meals,shower")
    for one in (guide, place):
        add_language(one)
    language = tasks.add_parser("language", help="the same as bot translate new")
    language.add_argument("code", metavar="CODE", help="its code: es, fa-AF, ff-Latn-GN")
    for name in ("--name", "--french-name", "--fallback"):
        language.add_argument(name, default="", help="as for bot translate new")


def run(settings: Settings, arguments: Namespace) -> int:
    """
    Write the files.

    Raises:
        Refused: It is there already, or something that was said is unknown.
    """
    if arguments.task == "language":
        return translate.run(settings, Namespace(**vars(arguments) | {"task": "new"}))
    say = Said(arguments.locale)
    _, content = read_as_it_is(settings, say)
    tasks = {"guide": _guide, "place": _place}
    return tasks[arguments.task](settings.content_dir, content, say, arguments)


def _guide(folder: Path, content: Content, say: Said, arguments: Namespace) -> int:
    name = arguments.name
    if not NAME.fullmatch(name) or name in {"end", "title"}:
        raise Refused(say("bad-new-name", name=name, meant=as_name(name) or "a-name"))
    files = guide_files(name, " ".join(arguments.title.split()) or "Titre à écrire", the_day(None))
    former = {was for flow in content.flows.values() for was in flow.was}
    if name in {*content.flows, *former} or any((folder / path).exists() for path in files):
        raise Refused(say("is-there", name=name))
    _write(folder, files, say, arguments.locale)
    print(say("guide-begun", name=name))
    return 0


def _place(folder: Path, content: Content, say: Said, arguments: Namespace) -> int:
    towns = {one.slug: one for one in content.towns.values()}
    helps = [one.strip() for one in arguments.helps.split(",") if one.strip()]
    for word, known in ((arguments.town, towns), (arguments.kind, KINDS),
                        *((one, HELPS) for one in helps)):  # fmt: skip
        if word not in known:
            meant = closest_match(word, known)
            raise Refused(say("unknown-word", word=word, meant=meant or "none",
                              known=", ".join(sorted(known)[:80])))  # fmt: skip
    name = " ".join(arguments.name.split())
    place = NewPlace(name, arguments.kind, towns[arguments.town], helps)
    if not as_name(name) or place.id in content.directory.places:
        raise Refused(say("is-there", name=place.id))
    path = f"flows/places/{place.town.department}.yaml"
    file = folder / path
    before = file.read_text(encoding="utf-8") if file.exists() else f"# {place.town.department}\n"
    after = before.rstrip("\n") + "\n" + place_entry(place, the_day(None))
    _write(folder, {path: after}, say, arguments.locale)
    print(say("place-begun", name=place.id))
    return 0


def _write(folder: Path, files: dict[str, str], say: Said, locale: str) -> None:
    """
    Write *files*; take them back when one of them cannot be read as it is.

    Raises:
        Refused: Then, with each mistake printed.
    """
    before = {path: (folder / path).read_bytes() for path in files if (folder / path).exists()}
    for path, text in files.items():
        with file_named(folder / path):
            (folder / path).parent.mkdir(exist_ok=True)
            (folder / path).write_text(text, encoding="utf-8", newline="\n")
    _, _, errors = readable(folder)
    own = [one for one in errors if one.place.path in files]
    if own:
        for path in files:
            if path in before:
                (folder / path).write_bytes(before[path])
            else:
                (folder / path).unlink()
        wording = Wording(folder, locale)
        for problem in own:
            print(tell(problem, wording))
        raise Refused(say("not-begun"))
    for path in files:
        print(path)
