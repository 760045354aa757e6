"""Every screen of the project's content in every language, as the tests of safety ask for it."""

from tests.project import LOCALES, ROOT, TODAY, all_screens, screens, talk, the_content

__all__ = ["LOCALES", "ROOT", "TODAY", "all_screens", "screens", "talk", "the_content"]
