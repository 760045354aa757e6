"""Voices: what is to be recorded, taking recordings in, and the machine voice for French."""
