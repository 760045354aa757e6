"""Interpreters of what a person types: each reads one meaning, the router asks them in order."""
