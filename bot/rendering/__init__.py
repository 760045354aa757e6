"""Screen and texts in, message with buttons out. Pure: the same arguments, the same message."""
