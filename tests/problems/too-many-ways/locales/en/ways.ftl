title = Some questions
start =
    Do you answer?
    .ask = Yes
    .skip = Later
saved-0 =
    Do you want?
    .yes = Yes
    .no = Thanks
question-1 =
    Do you answer?
    .ask = Yes
    .skip = Later
saved-1 =
    Do you want?
    .yes = Yes
    .no = Thanks
question-2 =
    Do you answer?
    .ask = Yes
    .skip = Later
saved-2 =
    Do you want?
    .yes = Yes
    .no = Thanks
question-3 =
    Do you answer?
    .ask = Yes
    .skip = Later
saved-3 =
    Do you want?
    .yes = Yes
    .no = Thanks
question-4 =
    Do you answer?
    .ask = Yes
    .skip = Later
saved-4 =
    Do you want?
    .yes = Yes
    .no = Thanks
question-5 =
    Do you answer?
    .ask = Yes
    .skip = Later
saved-5 =
    Do you want?
    .yes = Yes
    .no = Thanks
question-6 =
    Do you answer?
    .ask = Yes
    .skip = Later
saved-6 =
    Do you want?
    .yes = Yes
    .no = Thanks
question-7 =
    Do you answer?
    .ask = Yes
    .skip = Later
saved-7 =
    Do you want?
    .yes = Yes
    .no = Thanks
question-8 =
    Do you answer?
    .ask = Yes
    .skip = Later
saved-8 =
    Do you want?
    .yes = Yes
    .no = Thanks
question-9 =
    Do you answer?
    .ask = Yes
    .skip = Later
saved-9 =
    Do you want?
    .yes = Yes
    .no = Thanks
question-10 =
    Do you answer?
    .ask = Yes
    .skip = Later
saved-10 =
    Do you want?
    .yes = Yes
    .no = Thanks
question-11 =
    Do you answer?
    .ask = Yes
    .skip = Later
saved-11 =
    Do you want?
    .yes = Yes
    .no = Thanks
question-12 =
    Do you answer?
    .ask = Yes
    .skip = Later
saved-12 =
    Do you want?
    .yes = Yes
    .no = Thanks
question-13 =
    Do you answer?
    .ask = Yes
    .skip = Later
saved-13 =
    Do you want?
    .yes = Yes
    .no = Thanks
