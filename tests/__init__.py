"""Tests of the bot; the same tree as the package, and walks, conversations and stand-ins."""
