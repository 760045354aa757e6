"""The work of translators: what is done, sheets to fill, taking them back, signing."""
