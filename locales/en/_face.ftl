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
earlier-days = 📅 Earlier days
later-days = 📅 Later days
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
or-type-the-town = ✍️ You can also type the name of your town.
town-not-found = I do not know this town. Type the name of a big town near you.
town-is-one-of-these = Is it one of these towns?

## Notes above a screen.
note-not-a-link = I cannot open this link. Here is the menu.
note-content-changed = Our texts have changed since then. Here is the nearest place. Read this screen again.
note-time-has-passed = Days have passed since then. The answer of today is different. Read it well.
not-in-your-language = This text is not ready in your language yet.
text-missing = This text is missing here. Press 🆘 for help now.

## Under the text of a step.
day-on-paper = 📅 { $french }
paper-wins = This is a calculation. If your paper says another day, the paper is right. Show it to a lawyer or an association today.
not-a-lawyer = ℹ️ This is information. A lawyer can help you for free.
trial = 🔧 This bot is on trial. Nobody has checked its texts yet. For important things, ask a person.
draft = ✎ Draft: nobody who speaks this language has checked this text. For important things, ask a person.

## The page "More".
more-title = What do you want to do with this screen?
show-in-french = 📄 Show in French
where-from = 🔎 Where is it from?

## The page "Where is it from?". The sentences of law stay in French.
sources-title = What this screen says comes from here (in French):
no-sources = This screen does not speak about the law.
sure = We are sure of it.
less-sure = We are less sure of it: ask a lawyer.
more-sources = And other texts too.
read-by-nobody = No lawyer has read these sentences yet.

## Answers to what people type or send.
words-not-read = Here I answer only to buttons. Press a button under this text.
only-text = I cannot open this, and I do not keep it. Do not send your papers here. Press a button.
too-fast = Slowly. I have your message. Press only one button.

## Telegram's menu of commands, and how the bot presents itself.
command-start = Choose the language
command-menu = Menu
command-sos = Help now
command-language = Language
bot-description = Free information about your rights in France, if you are under { 18 }. Press the button below.
bot-short-description = Free information about your rights in France.
