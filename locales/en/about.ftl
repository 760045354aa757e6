### What the bot is. Never say that the chat is secret or anonymous.

title = ❓ What is this bot?

start =
    This bot is free.
    It never asks for money, a code, a paper or your name.
    If somebody asks you for these here, send nothing.
    What do you want to know?
    .kept = 🔒 What this bot keeps
    .messenger = ➡️ Who sees what I write
    .phone = 📱 A shared phone
    .information = ⚖️ A bot or a lawyer?

information =
    This bot gives general information.
    This bot is not an { -avocat } (lawyer), and the rules change.
    For your own situation, ask a lawyer or an association.
    .next = ❓ Another question

# The company of the messenger. “Traces”: for example the internet address of the phone.
messenger =
    The company Telegram can see this chat and keeps technical traces.
    In a criminal case, it can give some of them to judges.
    Do not write your name or your story here.
    .next = ❓ Another question

# How to erase a chat on the phone. The button is called « Supprimer » in French.
phone =
    A person who takes this phone can read this chat.
    To erase it, hold your finger on it in the list.
    Then choose “Delete” (in French: « Supprimer »).
    .next = ❓ Another question

# “In memory”: not on a disk. The link says which screen was shown and which answers were given.
kept =
    This bot keeps your last screen, with your choices, for { 24 } hours.
    It also keeps your language and the numbers of our messages, encrypted.
    To erase everything, write: /erase
