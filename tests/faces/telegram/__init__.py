"""The Telegram face, part by part."""
