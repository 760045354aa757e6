title = Des questions
start =
    Tu réponds ?
    .ask = Oui
    .skip = Plus tard
saved-0 =
    Tu veux ?
    .yes = Oui
    .no = Merci
question-1 =
    Tu réponds ?
    .ask = Oui
    .skip = Plus tard
saved-1 =
    Tu veux ?
    .yes = Oui
    .no = Merci
question-2 =
    Tu réponds ?
    .ask = Oui
    .skip = Plus tard
saved-2 =
    Tu veux ?
    .yes = Oui
    .no = Merci
question-3 =
    Tu réponds ?
    .ask = Oui
    .skip = Plus tard
saved-3 =
    Tu veux ?
    .yes = Oui
    .no = Merci
question-4 =
    Tu réponds ?
    .ask = Oui
    .skip = Plus tard
saved-4 =
    Tu veux ?
    .yes = Oui
    .no = Merci
question-5 =
    Tu réponds ?
    .ask = Oui
    .skip = Plus tard
saved-5 =
    Tu veux ?
    .yes = Oui
    .no = Merci
question-6 =
    Tu réponds ?
    .ask = Oui
    .skip = Plus tard
saved-6 =
    Tu veux ?
    .yes = Oui
    .no = Merci
question-7 =
    Tu réponds ?
    .ask = Oui
    .skip = Plus tard
saved-7 =
    Tu veux ?
    .yes = Oui
    .no = Merci
question-8 =
    Tu réponds ?
    .ask = Oui
    .skip = Plus tard
saved-8 =
    Tu veux ?
    .yes = Oui
    .no = Merci
question-9 =
    Tu réponds ?
    .ask = Oui
    .skip = Plus tard
saved-9 =
    Tu veux ?
    .yes = Oui
    .no = Merci
question-10 =
    Tu réponds ?
    .ask = Oui
    .skip = Plus tard
saved-10 =
    Tu veux ?
    .yes = Oui
    .no = Merci
question-11 =
    Tu réponds ?
    .ask = Oui
    .skip = Plus tard
saved-11 =
    Tu veux ?
    .yes = Oui
    .no = Merci
question-12 =
    Tu réponds ?
    .ask = Oui
    .skip = Plus tard
saved-12 =
    Tu veux ?
    .yes = Oui
    .no = Merci
question-13 =
    Tu réponds ?
    .ask = Oui
    .skip = Plus tard
saved-13 =
    Tu veux ?
    .yes = Oui
    .no = Merci
