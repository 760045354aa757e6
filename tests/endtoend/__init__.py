"""The real bot, started as a process, against the stand-in for the Bot API."""
