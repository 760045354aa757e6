// Telegraf with a scene a screen.
import { createServer } from "node:http";
import { Scenes, session, Telegraf } from "telegraf";
import { HOOK, PORT, SCREENS, TOKEN, URL } from "./given.mjs";

const bot = new Telegraf(TOKEN, { telegram: { apiRoot: URL, webhookReply: false } });
// Not its Markup: that adds a field "hide", which the stand-in, stricter than Telegram, refuses.
const keyboards = SCREENS.map((screen) => ({
  reply_markup: {
    inline_keyboard: screen.rows.map((row) =>
      row.map(({ label, goes }) => ({ text: label, callback_data: goes === null ? "none" : `go:${goes}` })),
    ),
  },
}));
const scenes = SCREENS.map((screen, number) => {
  const scene = new Scenes.BaseScene(`screen${number}`);
  scene.enter((ctx) =>
    ctx.callbackQuery
      ? ctx.editMessageText(screen.text, keyboards[number])
      : ctx.reply(screen.text, keyboards[number]),
  );
  scene.action(/^go:(\d+)$/, async (ctx) => {
    await ctx.answerCbQuery();
    await ctx.scene.enter(`screen${ctx.match[1]}`);
  });
  return scene;
});
const stage = new Scenes.Stage(scenes);
bot.use(session());
bot.use(stage.middleware());
bot.command("menu", (ctx) => ctx.scene.enter("screen0"));

if (PORT) {
  bot.botInfo = await bot.telegram.getMe();
  createServer(bot.webhookCallback("/telegram")).listen(PORT, "127.0.0.1");
  await bot.telegram.setWebhook(HOOK, { max_connections: 100 });
} else {
  bot.launch();
}
