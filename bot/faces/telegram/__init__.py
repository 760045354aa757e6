"""The conversation on Telegram. The only place that imports the Telegram library."""
