"""
A strict stand-in for the Telegram Bot API, as a process on the loopback.

Started by end-to-end, fault and speed tests (through `client.running_standin`) or by hand with
`python -m tests.standin`. Its doors: `/bot<token>/<method>` for a bot, `/_person/<chat>` for what
a person does and sees, `/_control/` for what a test arranges. See README.md beside this file.
"""
