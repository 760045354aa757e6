// grammY with its menu plugin: a menu a screen; by polling with its runner, side by side.
import { createServer } from "node:http";
import { Menu } from "@grammyjs/menu";
import { run, sequentialize } from "@grammyjs/runner";
import { Bot, webhookCallback } from "grammy";
import { HOOK, PORT, SCREENS, TOKEN, URL } from "./given.mjs";

const bot = new Bot(TOKEN, { client: { apiRoot: URL } });
const menus = SCREENS.map((screen, number) => {
  const menu = new Menu(`screen${number}`, { onMenuOutdated: false });
  for (const row of screen.rows) {
    for (const { label, goes } of row) {
      if (goes === null) menu.text(label, () => {});
      else
        menu.text(label, async (ctx) => {
          ctx.menu.nav(`screen${goes}`);
          await ctx.editMessageText(SCREENS[goes].text);
        });
    }
    menu.row();
  }
  return menu;
});
for (const menu of menus.slice(1)) menus[0].register(menu);

bot.use(sequentialize((ctx) => String(ctx.chat?.id)));
bot.use(menus[0]);
bot.command("menu", (ctx) => ctx.reply(SCREENS[0].text, { reply_markup: menus[0] }));

if (PORT) {
  await bot.init();
  const callback = webhookCallback(bot, "http", { timeoutMilliseconds: 30_000 });
  createServer(callback).listen(PORT, "127.0.0.1");
  await bot.api.setWebhook(HOOK, { max_connections: 100 });
} else {
  run(bot);
}
