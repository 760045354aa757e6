"""Tests of the checks that look at content as a whole."""
