"""Tests of the engine: link in, screen out."""
