### The words of the program: buttons of every screen, notes, date lines.
### Short sentences. One idea a sentence.

## The buttons of every screen. One word after the sign.
back = ↩️ Back
menu = 🏠 Menu
language = 🌍 Language
more = ⋯ More
help = 🆘 Help
next = ➡️ Next
screens-left = { $n ->
    [one] { $n } more screen to read.
   *[other] { $n } more screens to read.
 }

## Choosing a day.
earlier-days = 📅 Calendar
day-today = Today
day-yesterday = Yesterday
right-day = ✅ Yes, this day
wrong-day = ❌ No, another day
# $day: the day in the person's language. $french: the same day as French papers write it.
is-it-this-day =
    You chose: { $day }.
    On the paper: { $french }.
    Is it this day?
# $example: a day in digits, day/month/year.
or-type-the-day = ✍️ You can also type the day. Example: { $example }
day-not-read = I cannot read this day. Press a button, or type day, month, year.
day-to-come = This day has not come yet. Look at the paper and choose again.
day-long-ago = ⚠️ This day is far back: almost a year, or more. Look well at the year on the paper.
day-too-old = This day is very old. Look at the paper and choose again.
# Words that may be typed in place of a day, with a bar between them.
words-for-today = today|this day|this morning|this afternoon|this evening
words-for-yesterday = yesterday|last night
words-for-two-days-ago = the day before yesterday|day before yesterday
# The sign # is a number.
words-for-days-ago = # days ago|# day ago
# Before or after a day of the week: last Monday.
words-for-last = last|past
# From 1 to 31, in order; the ways to write one number are parted by /.
words-for-numbers = one/first/a|two/second|three/third|four/fourth|five/fifth|six/sixth|seven/seventh|eight/eighth|nine/ninth|ten/tenth|eleven/eleventh|twelve/twelfth|thirteen/thirteenth|fourteen/fourteenth|fifteen/fifteenth|sixteen/sixteenth|seventeen/seventeenth|eighteen/eighteenth|nineteen/nineteenth|twenty/twentieth|twenty-one/twenty-first|twenty-two/twenty-second|twenty-three/twenty-third|twenty-four/twenty-fourth|twenty-five/twenty-fifth|twenty-six/twenty-sixth|twenty-seven/twenty-seventh|twenty-eight/twenty-eighth|twenty-nine/twenty-ninth|thirty/thirtieth|thirty-one/thirty-first
words-for-an-hour = # am|# pm|# o’clock|at #
# Words that may stand beside a day and do not change it. Never "before", "after", "since", "next", "not".
words-beside-a-day = the|on|of|it|is|it’s|was|date|dated|day|at|in the|morning|afternoon|evening|i|got|have|received|they|gave|me|my|sent|given|came|arrived|signed|written|notified|letter|paper|mail|decision|judgment|document|refusal|yes
# Words for "I do not know": they are the button.
words-for-not-knowing = i don’t know|i do not know|dont know|idk|no idea|not sure|i’m not sure|i don’t remember|i do not remember|i can’t remember|i forgot|forgot

## Choosing a town.
or-type-the-town = ✍️ You can also type the name of your town, or send your position (📎). It is not kept.
town-not-found = I do not know this town. Type the name of a big town near you.
town-is-one-of-these = Is it one of these towns? If you do not see yours, type its postcode.

## Notes above a screen.
note-not-a-link = I cannot open this link. Here is the menu.
note-content-changed = Our texts have changed since then. Here is the nearest place. Read this screen again.
note-time-has-passed = Days have passed since then. The answer of today is different. Read it well.
not-in-your-language = This text is not ready in your language yet.
changed-in-french = The French text has changed. It is not ready in your language yet.
text-missing = This text is missing here. Press 🆘 for help now.

## Under the text of a step.
number-withdrawn = number to be checked: call { $tel-119 }
# $day: a day in digits. $numbers: phone numbers of the screen.
numbers-checked = 🕒 Checked on { $day }: { $numbers }
# $number: a number. $line: the French name of the line.
number-kept = 📞 { $number } · { $line }
withdrawn =
    🕒 This text needs to be checked again. The rule may have changed.
    Ask a lawyer or an association today.
    Do not wait: a date may matter.
out-of-date = 🕒 This text was to be checked again before { $day }. The rule may have changed. Ask a lawyer or an association.
day-on-paper = 📅 { $french }
paper-wins = This is a calculation. If your paper says another day, the paper is right. Show it to a lawyer or an association today.
not-a-lawyer = ℹ️ This is information. A lawyer can help you for free.
trial = 🔧 On trial: texts not checked.
# The first screen seen by a shared link or a typed word.
from-outside =
    ℹ️ Information, not a lawyer. Nobody reads this live. We never ask you for money or a code.
    📱 Shared phone? Press ⋯, then 🚪.
# The same sign alone, between the beginning and the end of a guide.
draft-sign = ✎
draft = ✎ Draft: a program wrote this translation, and nobody has read it. For important things, ask a person.
stale = ✎ This translation is older than the French text. For important things, ask a person.
# Between the draft of a critical text and the same text in French.
french-below = 🌍 The same text in French. If they are different, the French one is right:

## The page "More".
more-title = What do you want to do with this screen?
show-in-french = 🌍 Show in French
where-from = 🔎 Where is it from?

listen = 🔊 Listen
no-recording = There is no voice for this screen yet.
old-recording = 🕒 Old recording: the text has changed since. Read the screen, too.
machine-voice = 🤖 Machine voice
recording-in-french = This voice speaks French: the text in your language has changed.
# Une lettre : le texte français se recopie ; le sens est dans la langue du jeune.
letter = 📄 The letter (PDF)
letter-by-hand = ✍️ To copy by hand or to print. Write the rest by hand: this bot never asks for your name.
letter-meaning = What the letter says
letter-keep = This page is for you. Do not send it.
letter-none = There is no letter here.
letter-comes = 🖨️ The letter comes below this message, as a PDF.
letter-french-alone = ⚠️ The sheet is in French only: this script cannot be printed. What the letter says is further down, in this message.
card = 🔠 Show in large letters
card-comes = 🖼️ The picture comes under this message. Show it, or show these sentences:
nothing-to-make = There is no file to give here.
file-not-sent = ⚠️ The file did not arrive. The text is here. To try again: ↩️, then the same button.
# Keeping a calculated day. The picture says all of it; the calendar never says why.
keep-day = 🔔 Keep the date
day-comes = 🖼️ The picture comes under this message. It says:
day-counted = Calculated on { $day }.
day-is-seen = 📱 Can somebody else take this phone? They can see the picture.
calendar = 🗓️ In my calendar
calendar-comes = 🗓️ The file comes under this message. Open it: your phone adds the date to its calendar.
# What the calendar shows, on a locked screen too. No word about judges, asylum, age or health.
calendar-title = Important date
calendar-title-of = Important date { $n }/{ $of }
calendar-text = Look at your papers and ask for advice. This is a calculation: if your paper says another day, the paper is right.
# $title: one of the titles above. $day: a day.
calendar-entry = “{ $title }”: { $day }
calendar-reminds = 🔔 It reminds you on { $day }, at { 9 } in the morning.
calendar-stays = 📱 The calendar does not say why. 🚪 does not delete it: delete the date in the calendar.
leave = 🚪 Leave fast
share = 🔗 Share this screen
wrong = ❗ There is a mistake
# Before it is needed: what "Leave fast" does, and does not do.
leave-explained = 🚪 puts a neutral screen and erases the messages of these { 48 } hours. Older messages stay: delete the chat, too.
shared-phone = 📱 Shared phone? Press 🚪, then delete the chat.
# The neutral screen: nothing may remind of the bot.
harmless = 📖 Word of the day: bonjour
harmless-next = ➡️
share-text = This link opens this screen, without your answers:
share-nowhere = Here you cannot share. On Telegram, this button gives a link.
poster = 🖨️ Poster (PDF)
poster-comes = 🖨️ The poster comes under this message, as a PDF, on one A{ 4 } page. It opens this screen, without your answers. Ask before you put it up.
poster-not-this = This screen is not for a poster: it is about private things, or about your answers.
# On the poster, under the code.
poster-scan = Hold your phone in front of this code. Free information about your rights in France, in the Telegram app.
# When an organisation answers for the bot. It really can see it: bot reports.
wrong-thanks = Thank you. The team can see that this screen was reported, but not by whom. For important things, ask a person.
# When nobody answers for it yet: do not promise that somebody reads it.
wrong-thanks-trial = Thank you. This bot is on trial: perhaps nobody reads this report. For important things, ask a person.

## The second language, asked once.
helper-ask = If a text is not ready in your language, I show it in:

## The page /privacy. Never say that the chat is secret or that nobody can know.
privacy-title = 🔒 What this bot keeps
privacy-who = Who answers for this bot: { $organisation }. For a question or a complaint: { $contact }. You can also complain to the CNIL.
privacy-nobody = This bot is on trial: nobody answers for it yet. You can complain to the CNIL.
privacy-kept = This bot keeps (what is about you is encrypted):
privacy-never = It does not keep your name, your words, your photos or your position.
privacy-server = This data is on a server. What you erase may stay there for a time, encrypted: without the key nobody can read it.
privacy-telegram = The company Telegram can see this chat. It keeps traces, such as the internet address, for up to { 12 } months. In a criminal case it can give your internet address and your number to judges.
privacy-erase = To erase everything, press here or write: /erase
kept-last-link = your last screen, with your choices
kept-languages = your language
kept-messages = the numbers of messages, to erase them
kept-waiting = your last press on a button, when Telegram is slow to take the answer (not your words)
kept-totals = totals of each day, nobody’s
kept-recordings = the numbers of the bot’s files that are the same for everybody (voice, letters, pictures)
kept-notices = notices about places (“closed”), nobody’s, after their last day
kept-handled = a mark on what is already done, so that it is not done twice, nobody’s
kept-erased = an encrypted mark: you erased everything, nothing is to come back
# $what: one of the lines above. $time: a length of time.
kept-line = • { $what }: { $time }
kept-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
 }
kept-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
 }
kept-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
 }
mydata-none = This bot keeps nothing about you now.
mydata-some = Now this bot keeps about you:

## Erasing everything. Never repeat what was erased.
erase-ask =
    Do you want to erase everything? This bot forgets all and erases the messages of these { 48 } hours. It does not come back.
    If the connection was cut, a message may stay: delete the chat, too.
erase-now = ❌ Erase everything
erased =
    It is done.
    To delete the chat, too: in the list, keep your finger on it. Then press 🗑️ “Delete”.
# The bot's machine cannot write. The wish is noted elsewhere: it outlives a restart.
erased-later =
    It is not finished yet: the bot’s machine cannot erase anything now.
    The bot reads nothing about you any more. It erases the rest as soon as it can, even after a restart.
# The wish could be noted nowhere: if the bot stops, it forgets it.
erased-unsure =
    It is not finished yet: the bot’s machine cannot erase anything now.
    The bot tries again, but it may forget your request. Tomorrow, press “Erase everything” again.
erased-rest = Older messages may still be here.
erased-chat = To delete the chat: in the list, keep your finger on it. Then press 🗑️ “Delete”.

## The page "Where is it from?". The sentences of law stay in French.
sources-title = What this screen says comes from here (in French):
no-sources = This screen does not speak about the law.
sure = We are sure of it.
less-sure = We are less sure of it: ask a lawyer.
more-sources = And other texts too.
read-by-nobody = No lawyer has read these sentences yet.

## Answers to what people type or send.
# When what is typed sounds like danger. Ask nothing else, do not repeat the words.
danger-ask = 🆘 Do you want to see help numbers? It is free, day and night.
danger-yes = 🆘 Yes, the numbers
danger-no = ↩️ No, go back
danger-or = If you are looking for something else, it may be here:
found = Here is what I find. Press a button:
nothing-found = I have no text with these words. Try another word, or choose here. In danger, press 🆘.
# Words that do not say what is looked for, separated by a bar.
words-left-out = i|i’m|im|you|he|she|it|we|they|me|my|your|his|her|our|their|the|a|an|of|in|on|at|to|for|from|by|with|and|or|is|are|am|was|be|been|do|does|did|have|has|had|can|could|will|would|should|must|want|need|like|what|what’s|which|who|where|when|why|how|this|that|there|here|not|no|please|hello|hi|thanks|thank|know|find|look|looking|get|go|about|mean|means|word|letter|paper|say|says|tell|explain
only-text = I cannot open this. I did not keep it, and I am trying to remove it from here. Do not send your papers: somebody else may see your phone. Keep photos of them in two safe places, like your email. Give copies, not the original. Press a button, or type a word.
too-fast = Slowly. I have your message. Press only one button.
say-again = I stopped for a moment, and I no longer have your message. Write it again, or press a button.

## What people write as to a person: short answers above the screen.
# Everyday words, alone, separated by a bar.
words-for-greeting = hello|hi|hey|hiya|good morning|good evening|good afternoon|good night|how are you|how r u|hello there|hi there|what’s up|wassup|sup|hello sir|sir|madam|bro|my friend
words-for-thanks = thanks|thank you|thank u|thx|ty|tnx|thanks a lot|thank you so much|thank you very much|many thanks
words-for-insult = fuck|fuck you|fuck off|fuck u|shit|bullshit|bitch|asshole|bastard|son of a bitch|idiot|stupid|stupid bot|dumb|you are stupid|you are useless|useless|shut up|motherfucker|wtf|go to hell
words-for-robot = are you a robot|are you robot|are you a bot|are you human|are you a human|are you a real person|are you real|is this a robot|is this a bot|is anybody there|is anyone there|a robot|machine
words-for-who = who are you|who r u|who is this|who are u|what are you|what is this|what is this bot|who made you|what is your name|your name
words-for-not-understanding = i don’t understand|i do not understand|dont understand|don’t understand|i didn’t understand|not understand|no understand|i not understand|what|huh|i can’t read|i cannot read|i don’t speak french|no french|i don’t speak english
words-for-menu = menu|home|main menu|start again|restart|start over|go back to menu
words-for-back = back|go back|take me back|return|previous|previous page|go back please
words-for-stop = stop|stop it|quit|exit|end|the end|goodbye|good bye|bye|bye bye|leave me alone|i want to stop|unsubscribe
words-for-ok = ok|okay|okey|k|alright|all right|fine|good|got it|understood|i understand|great|perfect|nice one
words-for-yes = yes|yeah|yep|yup|ya|yes yes|sure|of course|correct
words-for-no = no|nope|nah|no no|not at all|never
# Words beside the name of a language.
words-beside-a-language = speak|speaking|language|change|translate|translation|switch|version|only
answer-greeting = 👋 Hello. Press a button, or type what you are looking for. For example: sleep.
answer-thanks = 🙂 You are welcome. You can write again whenever you want.
answer-insult = You have the right to be angry. I am a program, and I am still here to inform you. If you feel bad, press 🆘.
answer-robot = 🤖 I am a program, not a person. Nobody reads this live. To talk to a person, press 🆘.
answer-who = 🤖 I am a program. I give free information about your rights in France. I am not the State, not the police and not a lawyer.
answer-not-understanding = That is all right. To change the language, press 🌍. To talk to a person, press 🆘.
answer-stop = All right. You can stop and come back whenever you want. To leave fast, press ⋯, then 🚪.
answer-ok = 👍 All right. To go on, press a button.
answer-yes-no = To answer, press a button. In danger, press 🆘.
answer-sign = I do not understand this sign alone. Type a word, or press a button. In danger, press 🆘.
answer-number = No button here has this number. Press a button, or type a word.

## Telegram's menu of commands, and how the bot presents itself.
command-start = Choose the language
command-menu = Menu
command-sos = Help now
command-language = Language
command-privacy = What the bot keeps
command-mydata = My data
command-erase = Erase everything
command-help = Help now
bot-description = Free information about your rights in France, if you are under { 18 }. Press the button below.
bot-short-description = Free information about your rights in France.

## Help that cannot fail: python -m bot.tools.make_last_resort writes it into the program.
last-resort-title = 🆘 Help now
last-resort =
    Child in danger
    📞 { $tel-119 }
    Any emergency
    📞 { $tel-112 }
    Doctor
    📞 { $tel-15 }
    Police
    📞 { $tel-17 }
    Without speaking, by SMS
    📞 { $tel-114 }

    It is free, day and night, in French. Say “mineur”, “danger” and your town.
    Nobody reads these messages live. This bot cannot call.
    A part of the bot is broken. Write /menu in a few minutes.
