title = Tonight
start =
    You are…
    .boy = A boy
    .girl = A girl
