title = ⚖️ Lawyer
start = A lawyer is free for you.
