title = Menu
start =
    What do you need? 1️⃣ or 2️⃣
    .refused = They said no 3 times
    .danger = I am in danger
