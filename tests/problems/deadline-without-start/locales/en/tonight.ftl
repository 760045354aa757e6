title = Appeal
start =
    Which day?
    .unknown = I do not know
last-day = Last day: { $appeal-to-court }.
