"""A letter: the parts that fit her answers, in French, with the meaning in her language."""

from dataclasses import replace
from itertools import product

import pytest

from bot.content.read_letters import read_letters
from bot.content.report import Report
from bot.content.yaml_tree import Fields, read_tree
from bot.engine.links import with_locale, with_verb
from bot.engine.show import flow_link, show
from bot.model.flows import InfoStep
from bot.model.letters import Letter, LetterName, Style
from bot.model.messages import Message, Paper
from bot.model.names import UNKNOWN, FlowName, Locale
from bot.model.verbs import WITH_EFFECT, Verb
from bot.rendering.lines import LEFT_TO_RIGHT_MARK, without_marks
from bot.rendering.pages_letter import DOTS, DOTTED_LINE
from tests.build import AR, EN, FR, content_of, entries_of, texts_of
from tests.project import LOCALES, talk, visits
from tests.rendering.said import Bot, labels

LETTERS = """
judge:
  about: To the judge.
  parts:
    sender: sender
    alone: text
    given: text
    paris:
      as: text
      when: where is paris
    elsewhere:
      as: list
      when: where is not paris
    signature: signature
"""
DAY_ALONE = """
judge:
  about: To the judge.
  parts:
    sender: sender
    given: text
"""
"""The same letter without a part that depends on a choice."""
FLOWS = {
    "menu": """
        start:
          choices:
            write: write
        write:
          call: write
          go: end
    """,
    "help": "start:\n  go: end",
    "write": """
        start:
          choices:
            paris: day
            lyon: day
          save: where
        day:
          input: date
          save: paper-date
          unknown: letter
          go: letter
        letter:
          letter: judge
          go: end
    """,
}
FRENCH = """
title = Lettre au juge
sender = Nom : { $blank }
alone =
    Je suis seul.
    Mon histoire :{ $line }
given = Le papier est du { $paper-date }.
paris = Je suis à Paris.
elsewhere = Je ne suis pas à Paris.
signature = Signature :
"""


def letters(source: str = LETTERS) -> dict[LetterName, Letter]:
    """The letter of these tests."""
    report = Report()
    tree = read_tree("flows/_letters.yaml", source, report)
    assert isinstance(tree, Fields)
    found = read_letters(tree, report)
    assert report.problems == []
    return found


def bot(english: str = "en", source: str = LETTERS, french: str = FRENCH) -> Bot:
    """A small content with one letter; its meaning in English has *english* before each part."""
    content = replace(content_of(FLOWS), letters=letters(source))
    texts = texts_of(content)
    files = {locale: dict(own) for locale, own in texts.files.items()}
    for locale in (FR, EN, AR):
        sign = "" if locale == FR else f"{english if locale == EN else locale}: "
        said = french.replace(" = ", f" = {sign}").replace("=\n    ", f"=\n    {sign}")
        path = f"locales/{locale}/letter-judge.ftl"
        files[locale]["letter-judge"] = entries_of(path, said)
    return Bot(content=content, texts=replace(texts, files=files))


def letter_at(way: str, locale: Locale = FR) -> Message:
    """The page of the letter at the end of a way."""
    return bot().at(way, locale, verb=Verb.LETTER)


def paper(way: str, locale: Locale = FR) -> Paper:
    """The paper that comes with it."""
    found = letter_at(way, locale).attachment
    assert isinstance(found, Paper)
    return found


def texts(made: Paper) -> list[str]:
    """What stands on the paper."""
    return [part.text for part in made.parts]


def test_the_button() -> None:
    """On the step that gives a letter, and on no other."""
    here = bot()

    assert [here.ui("letter")] in labels(here.at("write paris unknown"))
    assert [here.ui("letter")] not in labels(here.at("write paris"))
    assert Verb.LETTER in WITH_EFFECT


def test_parts_by_her_answers() -> None:
    """What does not fit what she said is not on her letter."""
    in_paris, in_lyon = texts(paper("write paris unknown")), texts(paper("write lyon unknown"))

    assert "Je suis à Paris." in in_paris
    assert "Je ne suis pas à Paris." not in in_paris
    assert "Je ne suis pas à Paris." in in_lyon
    assert [part.style for part in paper("write lyon unknown").parts][-2:] == [
        Style.LIST, Style.SIGNATURE,
    ]  # fmt: skip


def test_blanks_and_days() -> None:
    """What is personal is left open; a day that she gave is written as on French papers."""
    with_day = texts(paper("write paris 2026-11-10"))
    without = texts(paper("write paris unknown"))

    assert with_day[0] == f"Nom\u00a0: {DOTS}"
    assert with_day[1] == f"Je suis seul.\nMon histoire\u00a0:{DOTTED_LINE}"
    assert with_day[2] == "Le papier est du mardi 10 novembre 2026."
    assert without[2] == f"Le papier est du {DOTS}."
    assert with_day[:2] == without[:2]


@pytest.mark.parametrize("locale", [EN, AR])
def test_its_meaning(locale: Locale) -> None:
    """The paper stays French; beside each part stands its meaning in her language."""
    made, french = paper("write paris unknown", locale), paper("write paris unknown")
    page = without_marks(letter_at("write paris unknown", locale).text)

    assert texts(made) == texts(french)
    assert all(without_marks(part.meaning).startswith(f"{locale}: ") for part in made.parts)
    assert made.heading
    assert (french.heading, {part.meaning for part in french.parts}) == ("", {""})
    assert page.index("Je suis seul.") < page.index(f"{locale}: Je suis seul.")
    assert made.is_right_to_left is (locale == AR)


def test_a_meaning_that_cannot_be_printed() -> None:
    """In a script without a font the paper is French alone, and the message says so."""
    here = bot(english="བོད་ཡིག")
    made = here.at("write paris unknown", EN, verb=Verb.LETTER)
    page = without_marks(made.text)

    assert isinstance(made.attachment, Paper)
    assert (made.attachment.heading, {part.meaning for part in made.attachment.parts}) == ("", {""})
    assert texts(made.attachment) == texts(paper("write paris unknown"))
    assert here.ui("letter-french-alone", EN) in page
    assert "བོད་ཡིག: Je suis seul." in page
    assert here.ui("letter-french-alone", EN) not in letter_at("write paris unknown", EN).text


def test_french_lines_run_left_to_right() -> None:
    """In a right-to-left language each French line says so."""
    lines = letter_at("write paris unknown", AR).text.split("\n")

    assert LEFT_TO_RIGHT_MARK + "Je suis seul." in lines


def test_a_step_without_a_letter() -> None:
    """An old button on a step that lost its letter: one sentence, and the way back."""
    here = bot()
    page = here.at("write paris", verb=Verb.LETTER)

    assert here.ui("letter-none") in without_marks(page.text)
    assert page.attachment is None
    step = here.content.flows[FlowName("write")].steps
    assert sum(isinstance(one, InfoStep) for one in step.values()) == 1


@pytest.mark.parametrize("locale", LOCALES)
def test_a_list_of_the_project_ends_where_it_ends(locale: Locale) -> None:
    """Whatever she answered: one list, of which the last item alone ends with a full stop."""
    for choices in product(range(3), repeat=5):
        paper = _judge_letter(locale, choices)
        lists = [part for part in paper.parts if part.style is Style.LIST]

        assert len(lists) == 1
        for text in (lists[0].text, lists[0].meaning) if locale != FR else (lists[0].text,):
            items = text.split("\n")
            assert len(items) >= 5
            assert items[-1].endswith(".")
            assert not any(item.endswith(".") for item in items[:-1])


def _judge_letter(locale: Locale, choices: tuple[int, ...]) -> Paper:
    """The letter to the judge, after the answers with these numbers."""
    link = flow_link(talk().compiled, locale, None, FlowName("write-judge"))
    for number in choices:
        screen = show(talk().compiled, link, talk().today())
        if screen.step.about.letter is not None:
            break
        link = screen.options[min(number, len(screen.options) - 1)].link
    paper = talk().press(with_verb(link, Verb.LETTER)).attachment
    assert isinstance(paper, Paper)
    return paper


@pytest.mark.parametrize(
    ("locale", "day"), [(EN, "Tuesday 10/11/2026"), (AR, "الثلاثاء 10/11/2026")]
)
def test_a_day_is_said_in_her_language_beside_the_french(locale: Locale, day: str) -> None:
    """The French letter has the day as French papers write it; its meaning as she reads days."""
    given = paper("write paris 2026-11-10", locale).parts[2]

    assert "mardi 10 novembre 2026" in given.text
    assert day in without_marks(given.meaning)


@pytest.mark.parametrize("locale", [FR, EN, AR])
@pytest.mark.parametrize(
    ("source", "french", "way", "is_everybodys"),
    [
        (DAY_ALONE, FRENCH, "write paris unknown", True),
        (DAY_ALONE, FRENCH, "write paris 2026-11-10", False),
        (DAY_ALONE, FRENCH.replace("$paper-date", "$blank"), "write paris 2026-11-10", True),
        (DAY_ALONE.replace("    given: text\n", ""),
         FRENCH.replace("Lettre au juge", "Lettre du { $paper-date }"),
         "write paris 2026-11-10", False),
        (LETTERS, FRENCH, "write paris unknown", False),
        (LETTERS, FRENCH, "write lyon 2026-11-10", False),
        (LETTERS.replace("where is not", "where is"), FRENCH, "write lyon unknown", True),
    ],
)  # fmt: skip
def test_whose_a_letter_is(
    locale: Locale, source: str, french: str, way: str, is_everybodys: bool
) -> None:
    """Hers as soon as a day or a choice of hers is in it; everybody's when none of them is."""
    made = bot(source=source, french=french).at(way, locale, verb=Verb.LETTER).attachment

    assert isinstance(made, Paper)
    assert made.is_everybodys is is_everybodys


@pytest.mark.parametrize("locale", LOCALES)
def test_whose_each_letter_of_the_project_is(locale: Locale) -> None:
    """What everybody gets is one file a letter, whatever was answered, with no day in it."""
    shared: dict[str, set[Paper]] = {}
    given: dict[str, set[bool]] = {}
    for visit in visits(FR):
        name = visit.screen.step.about.letter
        if name is None:
            continue
        link = with_locale(talk().compiled, visit.screen.link, locale)
        made = talk().press(with_verb(link, Verb.LETTER)).attachment
        assert isinstance(made, Paper)
        letter = talk().compiled.content.letters[name]
        gave_a_day = any(visit.screen.answers.get(day, UNKNOWN) != UNKNOWN for day in letter.days)
        given.setdefault(name, set()).add(gave_a_day)
        assert not (made.is_everybodys and gave_a_day), name
        if made.is_everybodys:
            shared.setdefault(name, set()).add(made)

    assert given.keys() == talk().compiled.content.letters.keys()
    assert {True, False} in given.values()
    assert all(len(files) == 1 for files in shared.values())
    # Letters that ask nothing are sent by their number; of the others none is, once answered.
    assert shared.keys() >= {"decision", "report", "lawyer", "young-adult"}
    assert not shared.keys() & {"judge", "school"}
