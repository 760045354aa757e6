// The preview: asks for a message by its link and draws it. A press replaces the one message,
// as in Telegram. The link stands behind the # of the address, so reload, back and pasting work.

const WORDS = {
  fr: {
    notice: "Aperçu — rien n’est envoyé à personne",
    write: "Écrire",
    send: "Envoyer",
    languages: "Langue",
    keys: "Boutons",
    sorry: "Nous n’arrivons pas à charger cet écran. Ce n’est pas ta faute.",
    again: "🔁 Essayer encore",
  },
  en: {
    notice: "Preview — nothing is sent to anybody",
    write: "Write",
    send: "Send",
    languages: "Language",
    keys: "Buttons",
    sorry: "We cannot load this screen right now. It is not your fault.",
    again: "🔁 Try again",
  },
  ar: {
    notice: "معاينة — لا يُرسل أي شيء إلى أحد",
    write: "اكتب",
    send: "إرسال",
    languages: "اللغة",
    keys: "الأزرار",
    sorry: "لا نستطيع فتح هذه الشاشة الآن. هذا ليس خطأك.",
    again: "🔁 حاول مرة أخرى",
  },
};
const LONGEST_LINK = 64;
const PATIENCE = 15_000; // milliseconds
const MARKS = /[\u200e\u200f\u2066-\u2069]/g; // direction, isolation: seen by nobody, dialled by nobody
const PHONE = /^📞\s*(\+?\d[\d\s.]+)$/u;

const [notice, languages, main, bubble, keys, trouble, sorry, again, typing, words, send] = [
  "#notice", "#languages", "main", "#bubble", "#keys", "#trouble", "#sorry", "#again",
  "#typing", "#words", "#send",
].map((name) => document.querySelector(name));

/** What a workshop beside the page adds to each question, for example the day that is played. */
export const asked = new URLSearchParams();

let here = null; // the link of the screen that is drawn
let isFirst = false; // it was opened, not pressed, and says what this bot is
let turn = 0; // only the answer to the latest wish is drawn
let isWaiting = false; // for an answer; presses meanwhile, double taps too, do nothing
let retry = () => {};

const linkInAddress = () => location.hash.slice(1, 1 + 2 * LONGEST_LINK);

// --- asking -----------------------------------------------------------------------------

export async function ask(address, options) {
  const more = asked.size ? `${address.includes("?") ? "&" : "?"}${asked}` : "";
  const answer = await fetch(address + more, { ...options, signal: AbortSignal.timeout?.(PATIENCE) });
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  return answer.json();
}

const messageOf = (link) => ask(link ? `api/message?link=${encodeURIComponent(link)}` : "api/message");

// The first screen of a page says what this bot is: perhaps somebody was given its address.
const opened = (link) =>
  ask(link ? `api/message?opened&link=${encodeURIComponent(link)}` : "api/message");

const answerTo = (text, link) =>
  ask("api/typed", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ link, text }),
  });

// --- drawing ----------------------------------------------------------------------------

export function make(name, text, more = {}) {
  const element = document.createElement(name);
  element.textContent = text;
  return Object.assign(element, more);
}

function drawLine(text) {
  const phone = PHONE.exec(text.replace(MARKS, "").trim());
  if (!phone) return make("p", text, { dir: "auto" }); // as each line says: some are in French
  const line = make("p", "", { className: "phone", dir: "auto" });
  line.append(make("a", text, { href: `tel:${phone[1].replace(/[^+\d]/g, "")}` }));
  return line;
}

function drawKey(button) {
  return Object.assign(drawBareKey(button), { dir: "auto", lang: button.lang ?? keys.lang });
}

function drawBareKey(button) {
  if (button.url) {
    const more = { className: "key", href: button.url, target: "_blank", rel: "noopener noreferrer" };
    return make("a", button.label, more);
  }
  if (button.copy) {
    const copy = make("button", button.label, { type: "button", className: "key" });
    copy.addEventListener("click", () => navigator.clipboard?.writeText(button.copy));
    return copy;
  }
  const key = make("button", button.label, { type: "button", className: "key" });
  key.addEventListener("click", () => press(button.link));
  return key;
}

function drawMedium(medium) {
  const address = `api/file?link=${encodeURIComponent(medium.link)}`;
  if (medium.kind === "voice") {
    const voice = make("figure", "");
    if (medium.note) voice.append(make("figcaption", medium.note, { dir: "auto" }));
    voice.append(make("audio", "", { src: address, controls: true }));
    return voice;
  }
  if (medium.kind === "picture") return make("img", "", { src: address, alt: medium.caption });
  if (medium.kind === "calendar") return make("a", "🗓️ .ics", { href: address, download: "date.ics" });
  return make("a", "📄 PDF", { href: address, target: "_blank", rel: "noopener" });
}

function drawMessage(message) {
  const characters = Array.from(message.text); // whole characters: an emoji is one, as on the server
  const title = characters.slice(0, message.title_length).join("");
  const rest = characters.slice(message.title_length).join("").replace(/^\n+/, "");
  bubble.lang = keys.lang = message.locale;
  bubble.dir = keys.dir = message.dir;
  bubble.replaceChildren(
    ...(title ? [make("h1", title, { dir: "auto" })] : []),
    ...(rest ? rest.split("\n").map(drawLine) : []),
    ...message.media.map(drawMedium),
  );
  bubble.hidden = false;
  let next = 0;
  keys.replaceChildren(
    ...message.rows.map((length) => {
      const row = make("div", "", { className: "row" });
      row.append(...message.buttons.slice(next, (next += length)).map(drawKey));
      return row;
    }),
  );
}

function drawPage(locale, direction) {
  const said = WORDS[locale] ?? WORDS.en;
  document.documentElement.lang = locale;
  document.documentElement.dir = direction;
  document.title = `🧭 ${said.notice}`;
  notice.textContent = said.notice;
  sorry.textContent = said.sorry;
  again.textContent = said.again;
  words.setAttribute("aria-label", said.write);
  send.setAttribute("aria-label", said.send);
  languages.setAttribute("aria-label", said.languages);
  keys.setAttribute("aria-label", said.keys);
}

async function drawLanguages(message) {
  const mine = turn;
  const place = message.link.slice(1);
  const buttons = [];
  for (let next = `g${place}`; next; ) {
    const page = await messageOf(next).catch(() => null);
    if (mine !== turn || !page) return;
    buttons.push(...page.buttons.filter((button) => button.lang));
    next = page.buttons.find((button) => button.label.startsWith("➡️"))?.link;
  }
  languages.replaceChildren(
    ...buttons.map((button) => {
      const name = button.label.replace(/^\S+\s+/, ""); // without the number on the button
      const isHere = button.link.slice(1) === place;
      return Object.assign(new Option(name, button.link, isHere, isHere), { lang: button.lang, dir: "auto" });
    }),
  );
  languages.disabled = false;
}

// --- going on ---------------------------------------------------------------------------

function wait(yes) {
  isWaiting = yes;
  main.setAttribute("aria-busy", yes);
  keys.disabled = again.disabled = send.disabled = yes;
  if (yes) languages.disabled = true;
}

/** Ask for a message and draw it; afterwards `linkFor(message)`, if any, is the address. */
async function show(asking, linkFor, done = () => {}) {
  const mine = (turn += 1);
  const focused = document.activeElement;
  const wasInside = main.contains(focused); // the pressed button goes with its screen
  wait(true);
  try {
    const message = await asking();
    if (mine !== turn) return;
    trouble.hidden = true;
    here = message.link;
    isFirst = false;
    drawPage(message.locale, message.dir);
    drawMessage(message);
    const link = linkFor?.(message);
    if (link && link !== linkInAddress()) history.pushState(null, "", `#${link}`);
    done();
    wait(false);
    scrollTo(0, 0);
    if (wasInside) keys.focus({ preventScroll: true });
    document.dispatchEvent(new CustomEvent("drawn", { detail: message }));
    await drawLanguages(message);
    if (focused === languages && mine === turn) languages.focus();
  } catch {
    if (mine !== turn) return;
    retry = () => show(asking, linkFor, done);
    trouble.hidden = false;
    wait(false);
    for (const option of languages.options) option.selected = option.defaultSelected;
    languages.disabled = languages.length === 0;
    again.focus();
  }
}

function press(link) {
  if (!isWaiting) show(() => messageOf(link), () => link);
}

function type(text) {
  const link = here;
  if (isWaiting || !text.trim()) return;
  show(() => answerTo(text, link), (message) => message.link, () => typing.reset());
}

/** Draw the screen of now again, its words may be others: the place and the focus stay. */
export async function redraw() {
  if (!here || isWaiting) return false;
  const mine = (turn += 1);
  const message = await (isFirst ? opened : messageOf)(here).catch(() => null);
  if (mine !== turn || !message) return false;
  const pressed = [...keys.querySelectorAll(".key")].indexOf(document.activeElement);
  here = message.link;
  drawPage(message.locale, message.dir);
  drawMessage(message);
  const now = keys.querySelectorAll(".key");
  if (pressed >= 0) (now[Math.min(pressed, now.length - 1)] ?? keys).focus({ preventScroll: true });
  document.dispatchEvent(new CustomEvent("drawn", { detail: message }));
  await drawLanguages(message);
  return true;
}

const goToAddress = () => show(() => opened(linkInAddress()), null, () => { isFirst = true; });

typing.addEventListener("submit", (event) => {
  event.preventDefault();
  type(words.value);
});
languages.addEventListener("change", () => press(languages.value));
again.addEventListener("click", () => isWaiting || retry());
addEventListener("hashchange", goToAddress);
history.scrollRestoration = "manual";

const spoken = navigator.language.slice(0, 2);
drawPage(spoken in WORDS ? spoken : "en", spoken === "ar" ? "rtl" : "ltr");
goToAddress();
