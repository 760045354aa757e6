"""The conversation in a terminal, in pipes and in golden files."""
