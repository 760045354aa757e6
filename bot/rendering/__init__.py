"""Renderer: screen and texts in, message with buttons out. Pure: same arguments, same message."""
