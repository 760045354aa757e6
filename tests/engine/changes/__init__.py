"""The changes that people make to guides, each with what becomes of some ways through them."""

from typing import Final

from tests.engine.changes.of_choices import CHOICES
from tests.engine.changes.of_guides import FLOWS
from tests.engine.changes.of_kinds import KINDS
from tests.engine.changes.of_steps import STEPS
from tests.engine.changes.of_time import TIME

ALL: Final = (*CHOICES, *STEPS, *KINDS, *FLOWS, *TIME)
