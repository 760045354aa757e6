"""Tests of what takes memory or many screens."""
