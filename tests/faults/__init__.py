"""The real process is killed, throttled and lied to while people press; nobody is left alone."""
