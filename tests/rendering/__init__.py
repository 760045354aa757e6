"""Tests of screens becoming messages."""
