"""python-telegram-bot as it comes, but for updates side by side."""

from given import HOOK, PORT, SCREENS, TOKEN, URL, data
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, ContextTypes


def keyboard(number: int) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        [
            [InlineKeyboardButton(one["label"], callback_data=data(one["goes"])) for one in row]
            for row in SCREENS[number]["rows"]
        ]
    )


async def menu(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    await update.message.reply_text(SCREENS[0]["text"], reply_markup=keyboard(0))


async def press(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    query = update.callback_query
    await query.answer()
    number = int(query.data[3:])
    await query.edit_message_text(SCREENS[number]["text"], reply_markup=keyboard(number))


def run(application: Application) -> None:
    if PORT:
        application.run_webhook("127.0.0.1", PORT, "telegram", webhook_url=HOOK)
    else:
        application.run_polling()


if __name__ == "__main__":
    app = Application.builder().token(TOKEN).base_url(f"{URL}/bot").concurrent_updates(True).build()
    app.add_handler(CommandHandler("menu", menu))
    app.add_handler(CallbackQueryHandler(press))
    run(app)
