"""Interpreter of flows: link in, screen out. Pure: no clock, no random, no I/O, no async."""
