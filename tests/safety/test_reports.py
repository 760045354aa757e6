"""F9: what she reads after a report is so in every installation, in every language."""

import pytest

from bot.app import conversation_on
from bot.engine.links import with_verb
from bot.model.installation import TRIAL, Installation
from bot.model.names import Locale
from bot.model.verbs import Verb
from bot.rendering.lines import without_marks
from tests.places import card
from tests.safety.everything import LOCALES, TODAY, the_content

TEAM = {"fr": "équipe", "en": "team", "ar": "الفريق"}
ON_TRIAL = {"fr": "à l’essai", "en": "on trial", "ar": "قيد التجربة"}
ANSWERED_FOR = Installation(public=True, organisation="Maison", contact="x@example.org")


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize(
    "installation",
    [TRIAL, Installation(organisation="Maison"), Installation(public=True), ANSWERED_FOR],
)
def test_thanks_promise_no_reader_who_is_not_there(
    locale: Locale, installation: Installation
) -> None:
    """A team that can see it is named where people are named; else that perhaps nobody reads."""
    talk = conversation_on(the_content(), TODAY, installation)
    place = card(talk, "coucou-crew-air-de-repos", locale)
    pages = [
        talk.press(with_verb(talk.menu(locale), Verb.WRONG)),
        talk.press(with_verb(place.link, Verb.FOUND_CLOSED)),
    ]
    for page in pages:
        text = without_marks(page.text)
        assert (TEAM[locale] in text) is (installation is ANSWERED_FOR), text
        assert (ON_TRIAL[locale] in text) is (installation is not ANSWERED_FOR), text
