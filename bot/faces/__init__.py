"""The edges: Telegram, the terminal, a web page. They do not know each other."""
