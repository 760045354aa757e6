### The words of the program: buttons of every screen, notes, date lines.
### Short sentences. One idea a sentence.

## The buttons of every screen. One word after the sign.
back = ↩️ Back
menu = 🏠 Menu
language = 🌍 Language
more = ⋯ More
help = 🆘 Help
next = ➡️ Next
to-menu = 🏠 Menu

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
day-too-old = This day is very old. Look at the paper and choose again.
# Words that may be typed in place of a day, with a bar between them.
words-for-today = today|this day
words-for-yesterday = yesterday

## Choosing a town.
or-type-the-town = ✍️ You can also type the name of your town, or send your position (📎). It is not kept.
town-not-found = I do not know this town. Type the name of a big town near you.
town-is-one-of-these = Is it one of these towns?

## Notes above a screen.
note-not-a-link = I cannot open this link. Here is the menu.
note-content-changed = Our texts have changed since then. Here is the nearest place. Read this screen again.
note-time-has-passed = Days have passed since then. The answer of today is different. Read it well.
not-in-your-language = This text is not ready in your language yet.
text-missing = This text is missing here. Press 🆘 for help now.

## Under the text of a step.
number-withdrawn = number to be checked: call { $tel-119 }
withdrawn =
    🕒 This text needs to be checked again. The rule may have changed.
    Ask a lawyer or an association today.
    Do not wait: a date may matter.
out-of-date = 🕒 This text was to be checked again before { $day }. The rule may have changed. Ask a lawyer or an association.
day-on-paper = 📅 { $french }
paper-wins = This is a calculation. If your paper says another day, the paper is right. Show it to a lawyer or an association today.
not-a-lawyer = ℹ️ This is information. A lawyer can help you for free.
trial = 🔧 This bot is on trial. Nobody has checked its texts yet. For important things, ask a person.
draft = ✎ Draft: nobody who speaks this language has checked this text. For important things, ask a person.

## The page "More".
more-title = What do you want to do with this screen?
show-in-french = 📄 Show in French
where-from = 🔎 Where is it from?

listen = 🔊 Listen
no-recording = There is no voice for this screen yet.
old-recording = 🕒 Old recording: the text has changed since. Read the screen, too.
recording-in-french = This voice speaks French: the text in your language has changed.
# Une lettre : le texte français se recopie ; le sens est dans la langue du jeune.
letter = 📄 The letter (PDF)
letter-by-hand = ✍️ To copy by hand or to print. Write the rest by hand: this bot never asks for your name.
letter-meaning = What the letter says
letter-keep = This page is for you. Do not send it.
letter-none = There is no letter here.
letter-comes = 🖨️ The letter comes below this message, as a PDF.
leave = 🚪 Leave fast
share = 🔗 Share this screen
wrong = ❗ There is a mistake
# Before it is needed: what "Leave fast" does, and does not do.
leave-explained = 🚪 puts a neutral screen and erases the messages of these { 48 } hours. Older messages stay: delete the chat, too.
shared-phone = 📱 Can somebody else take this phone? Press 🚪, then delete this chat.
# The neutral screen: nothing may remind of the bot.
harmless = 📖 Word of the day: bonjour
harmless-next = ➡️
share-text = This link opens this screen, without your answers:
share-nowhere = Here you cannot share. On Telegram, this button gives a link.
wrong-thanks = Thank you. The team sees that this screen was reported, but not by whom. For important things, ask a person.

## The second language, asked once.
helper-ask = If a text is not ready in your language, I show it in:

## The page /privacy. Never say that the chat is secret or that nobody can know.
privacy-title = 🔒 What this bot keeps
privacy-who = Who answers for this bot: { $organisation }. For a question or a complaint: { $contact }. You can also complain to the CNIL.
privacy-nobody = This bot is on trial: nobody answers for it yet. You can complain to the CNIL.
privacy-kept = This bot keeps (what is about you is encrypted):
privacy-never = It does not keep your name, your words, your photos or your position.
privacy-telegram = The company Telegram can see this chat. It keeps traces, such as the internet address, for up to { 12 } months. In a criminal case it can give your internet address and your number to judges.
privacy-erase = To erase everything, press here or write: /erase
kept-last-link = your last screen, with your choices
kept-languages = your language
kept-messages = the numbers of messages, to erase them
kept-waiting = your last press on a button, when Telegram is slow to take the answer (not your words)
kept-totals = totals of each day, nobody’s
kept-recordings = the numbers of the bot’s voice notes
kept-notices = notices about places (“closed”), nobody’s, after their last day
# $what: one of the lines above. $time: a length of time.
kept-line = • { $what }: { $time }
kept-minutes = { $n } minutes
kept-hours = { $n } hours
kept-days = { $n } days
mydata-none = This bot keeps nothing about you now.
mydata-some = Now this bot keeps about you:

## Erasing everything. Never repeat what was erased.
erase-ask = Do you want to erase everything? This bot forgets all and erases the messages of these { 48 } hours. It does not come back.
erase-now = ❌ Erase everything
erased =
    It is done.
    To delete the chat, too: in the list, keep your finger on it. Then press 🗑️ “Delete”.

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
found = Here is what I find. Press a button:
nothing-found = I have no text with these words. Try another word, or choose here. In danger, press 🆘.
# Words that do not say what is looked for, separated by a bar.
words-left-out = i|i’m|im|you|he|she|it|we|they|me|my|your|his|her|our|their|the|a|an|of|in|on|at|to|for|from|by|with|and|or|is|are|am|was|be|been|do|does|did|have|has|had|can|could|will|would|should|must|want|need|like|what|what’s|which|who|where|when|why|how|this|that|there|here|not|no|please|hello|hi|thanks|thank|know|find|look|looking|get|go|about|mean|means|word|letter|paper|say|says|tell|explain
only-text = I cannot open this, and I do not keep it. Do not send your papers here. Press a button.
too-fast = Slowly. I have your message. Press only one button.
say-again = I stopped for a moment, and I no longer have your message. Write it again, or press a button.

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
