"""Rights guides for unaccompanied minors in France: a Telegram bot, a terminal and a web page."""

__version__ = "2026.11.0"
