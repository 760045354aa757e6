"""What an answer may cost, counted in work, not in time: the same on every machine."""
