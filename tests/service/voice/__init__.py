"""Tests of voices: what is said, the machine voice, recordings that are taken in."""
