// What each peer written in JavaScript is given: the address, the token, the screens.
import { readFileSync } from "node:fs";

export const TOKEN = process.env.BENCH_TOKEN;
export const URL = process.env.BENCH_URL;
export const PORT = Number(process.env.BENCH_PORT ?? 0); // of the webhook; 0: ask for updates
export const HOOK = `http://127.0.0.1:${PORT}/telegram`;
export const SCREENS = JSON.parse(readFileSync(process.env.BENCH_SCREENS, "utf8"));
