"""python-telegram-bot's ConversationHandler: a state a screen. One update at a time, as it says."""

from given import SCREENS, TOKEN, URL
from ptb_bare import keyboard, menu, run
from telegram import Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
)


async def begin(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    await menu(update, context)
    return 0


async def press(update: Update, _: ContextTypes.DEFAULT_TYPE) -> int:
    query = update.callback_query
    await query.answer()
    number = int(query.data[3:])
    await query.edit_message_text(SCREENS[number]["text"], reply_markup=keyboard(number))
    return number


app = Application.builder().token(TOKEN).base_url(f"{URL}/bot").build()
app.add_handler(
    ConversationHandler(
        entry_points=[CommandHandler("menu", begin)],
        states={
            number: [
                CallbackQueryHandler(press, pattern=f"^go:{goes}$")
                for goes in sorted({one["goes"] for row in screen["rows"] for one in row} - {None})
            ]
            for number, screen in enumerate(SCREENS)
        },
        fallbacks=[CommandHandler("menu", begin)],
    )
)
run(app)
