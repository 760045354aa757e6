"""Tests of the preview in a browser."""
