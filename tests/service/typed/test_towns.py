"""A town typed on any screen leads to its places; départements and stations are towns, too."""

import re

import pytest

from bot.engine.show import flow_link, show, step_link
from bot.model.departments import DEPARTMENTS
from bot.model.messages import Message
from bot.model.names import PLACES_FLOW, AnswerName, FlowName, Locale, StepName
from bot.rendering.lines import without_marks
from tests.project import TODAY, checked_content, talk

FR = Locale("fr")


def on(flow: str, text: str, step: str | None = None) -> Message:
    """The answer to *text* on a screen."""
    compiled = talk().compiled
    link = (
        flow_link(compiled, FR, None, FlowName(flow))
        if step is None
        else step_link(compiled, FR, None, FlowName(flow), StepName(step))
    )
    return talk().typed(link, text)


def town_of(message: Message) -> str:
    """The town that the link of a message carries."""
    return str(show(talk().compiled, message.link, TODAY).answers.get(AnswerName("town"), ""))


@pytest.mark.parametrize(
    ("text", "town"),
    [("Lyon", "lyon"), ("lyon", "lyon"), ("je suis à Lyon", "lyon"), ("ليون", "lyon"),
     ("75", "paris"), ("gare du Nord", "paris"), ("Gare de Lyon", "paris"),
     ("gare de Toulouse", "toulouse"), ("lyon part dieu", "lyon"), ("nice", "nice")],
)  # fmt: skip
def test_a_town_on_the_menu(text: str, town: str) -> None:
    """What she looks for is asked, and the town is in the link of each answer."""
    message = on("menu", text)

    assert (message.flow, message.step) == (PLACES_FLOW, "in-town")
    for row in message.choices:
        assert town_of(talk().press(row[0].link or "")) == town


@pytest.mark.parametrize(
    ("flow", "step", "places"),
    [("find-lawyer", "money", "legal"), ("health", None, "doctor"), ("school", None, "school"),
     ("refused", None, "legal"), ("age-assessment", None, "reception")],
)  # fmt: skip
@pytest.mark.parametrize("text", ["Lyon", "je suis à Lyon", "69001 Lyon"])
def test_the_need_is_that_of_the_guide(flow: str, step: str | None, places: str, text: str) -> None:
    """On a screen about lawyers a town means lawyers of that town, and so on."""
    message = on(flow, text, step)
    found = {message.step, *(talk().press(row[0].link or "").step for row in message.choices)}

    assert places in found


@pytest.mark.parametrize(
    ("text", "step"),
    [("manger à Lyon", "eat"), ("I need food in Lyon", "eat"), ("avocat Lyon", "legal"),
     ("médecin lyon", "doctor"), ("je cherche un lit à Lyon", "sleep"), ("dormir Lyon", "sleep"),
     ("un lit à Lyon ce soir", "sleep"), ("I need a bed in Lyon", "sleep"),
     ("نوم ليون", "sleep"), ("سرير في ليون", "sleep"), ("lit à lyon 69003", "sleep"),
     ("Lyon où dormir", "sleep"), ("bed ليون", "sleep")],
)  # fmt: skip
def test_a_need_and_a_town(text: str, step: str) -> None:
    """The words beside the town say what for, whatever the screen is about."""
    message = on("menu", text)

    assert (message.step, town_of(message)) == (step, "lyon")


@pytest.mark.parametrize(
    ("flow", "step", "text"),
    [("tonight", "safe-night", "Lyon"), ("tonight", "safe-night", "je suis à Lyon"),
     ("tonight", "safe-night", "69001 Lyon"), ("help", None, "Lyon"),
     ("help", None, "je suis à Lyon")],
)  # fmt: skip
def test_a_bed_and_a_town(flow: str, step: str | None, text: str) -> None:
    """The first door is the one guide to a bed: it asks who was refused before any list."""
    message = on(flow, text, step)
    bed = talk().press(message.choices[0][0].link or "")

    assert (message.flow, message.step, town_of(message)) == (PLACES_FLOW, "in-town", "lyon")
    assert (bed.flow, bed.step, town_of(bed)) == ("tonight", "start", "lyon")
    assert "refused" in {talk().press(row[0].link or "").step for row in bed.choices}


def test_on_a_list_another_town() -> None:
    """On a list of places another town gives the same list there."""
    first = on("where-to-go", "Lyon", "eat-town")
    second = talk().typed(first.link, "Marseille")

    assert (first.step, second.step) == ("eat", "eat")
    assert town_of(second) == "marseille"


@pytest.mark.parametrize("number", sorted(DEPARTMENTS))
@pytest.mark.parametrize(
    ("flow", "asks", "places"),
    [("tonight", "sleep-town", "sleep"), ("where-to-go", "eat-town", "eat")],
)
def test_each_departement(flow: str, asks: str, places: str, number: str) -> None:
    """Its number and its name give its towns where a town is asked for: a bed, and a meal."""
    towns = {one.with_department for one in checked_content().towns.values()}
    for message in (on(flow, number, asks), on(flow, DEPARTMENTS[number], asks)):
        if message.step == asks:
            labels = [without_marks(row[0].label) for row in message.choices]
            offered = [one for one in labels if any(one.endswith(town) for town in towns)]
            assert any(one.endswith(f"({number})") for one in offered), (number, labels)
        else:
            # Where no meal is known, the lines that are reached from anywhere.
            expected = {places} if places == "sleep" else {places, "day-anywhere"}
            assert message.step in expected, (number, message.step)


@pytest.mark.parametrize("text", ["15", "17", "18", "7", "12"])
def test_low_numbers_are_no_departement(text: str) -> None:
    """Where no town is asked for, a low number may be a telephone, an age or a button."""
    assert on("bone-test", text).flow != PLACES_FLOW


@pytest.mark.parametrize("text", ["marseile", "toulouze", "bordaux", "grenobles"])
def test_a_misspelt_town(text: str) -> None:
    """A town with a slip is asked about, not searched among the words of the guides."""
    message = on("menu", text)
    labels = " ".join(without_marks(row[0].label) for row in message.choices)

    assert "📍" in labels
    assert "Retour" in labels


@pytest.mark.parametrize(
    "text", ["avocat", "juge", "école", "papiers", "lettre", "preuve", "tuteur"]
)
def test_words_are_no_towns(text: str) -> None:
    """A word of our texts is never taken for a misspelt town."""
    labels = " ".join(row[0].label for row in on("menu", text).choices)

    assert "📍 " not in labels or on("menu", text).step != "start"


@pytest.mark.parametrize("locale", ["fr", "en", "ar"])
@pytest.mark.parametrize("flow", ["menu", "tonight", "refused", "bone-test", "health"])
def test_a_bed_in_a_town_says_whom_to_call_first(flow: str, locale: str) -> None:
    """Straight to the list, past the screen that says it: 119 is the first thing on it, too."""
    link = flow_link(talk().compiled, Locale(locale), None, FlowName(flow))
    message = talk().typed(link, "dormir Marseille")

    assert (message.flow, message.step) == ("tonight", "sleep")
    assert town_of(message) == "marseille"
    assert re.findall(r"\d{3}", without_marks(message.text).partition("\n📞")[2])[0] == "119"


@pytest.mark.parametrize(
    ("text", "step"),
    [("dormir 13001", "sleep"), ("manger 13001", "eat"), ("un lit gare de lyon", "sleep")],
)
def test_a_need_and_what_stands_for_a_town(text: str, step: str) -> None:
    """A postal code, a station: as where a town is asked for."""
    assert on("menu", text).step == step


@pytest.mark.parametrize("text", ["dormir 69", "lit à 93", "dormir dans le Rhône", "93 manger"])
def test_a_need_and_a_departement(text: str) -> None:
    """Which of its towns is asked; each button is the list of the need there."""
    message = on("menu", text)
    landed = {talk().press(row[0].link or "").step for row in message.choices[:3]}

    assert landed in ({"sleep"}, {"eat"})


@pytest.mark.parametrize(
    "text", ["j’ai 30 euros pour manger", "dormir 15", "manger 17", "dormir 3 nuits"]
)
def test_a_number_that_counts_is_no_departement(text: str) -> None:
    """Euros, a telephone, nights."""
    labels = [without_marks(row[0].label) for row in on("menu", text).choices]
    assert not any(label.startswith("📍") and label.endswith(")") for label in labels)
