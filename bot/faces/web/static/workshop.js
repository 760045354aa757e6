// The workshop beside the preview, for whoever writes the guides: it follows each save, tells what
// is wrong and where, and shows where a screen is written. Nothing of it is seen by young people.

import { ask, asked, make, redraw } from "./page.js";

const WORDS = {
  fr: {
    workshop: "Atelier", problems: "Problèmes", none: "Aucun problème connu.", lost: "L’aperçu ne répond plus. Relance « bot preview ».",
    more: (count) => `et ${count} de plus`, last: "Le dernier contenu sans faute continue de jouer.",
    at: "Voir au", now: "Maintenant", beside: "À côté", nothing: "—", width: "Largeur", wide: "libre", large: "Grand texte",
    step: "Étape", text: "Texte", copy: "Copier le chemin", facts: "Faits", noFacts: "aucun", picture: "Dessin du guide", goto: "Voir l’écran",
    refused: (one) => `Telegram refuse : ${{ text: "texte", caption: "légende", data: "lien du bouton", copy: "texte à copier", button: "bouton vide", row: "boutons sur une ligne" }[one.kind]} ${one.about} (${one.has} ; limite ${one.most})`,
    cut: "Telegram coupe ce bouton sur un petit téléphone :",
  },
  en: {
    workshop: "Workshop", problems: "Problems", none: "No known problem.", lost: "The preview does not answer any more. Start “bot preview” again.",
    more: (count) => `and ${count} more`, last: "The last content without a mistake goes on playing.",
    at: "See as of", now: "Now", beside: "Beside", nothing: "—", width: "Width", wide: "free", large: "Large text",
    step: "Step", text: "Text", copy: "Copy the path", facts: "Facts", noFacts: "none", picture: "Picture of the guide", goto: "See the screen",
    refused: (one) => `Telegram refuses: ${{ text: "text", caption: "caption", data: "link of the button", copy: "text to copy", button: "empty button", row: "buttons in a row" }[one.kind]} ${one.about} (${one.has}; limit ${one.most})`,
    cut: "Telegram cuts this button on a small phone:",
  },
};
const speaks = navigator.language.startsWith("fr") ? "fr" : "en";
const said = WORDS[speaks];
const phone = document.querySelector("#phone");
const ON_ONE_LINE = { 1: 36, 2: 16, 3: 9, 4: 6 }; // letters of a label at 320 px, by buttons in a row
let version = ""; // of the content that this page has seen
let shown = null; // the message that is drawn
let problems = [];

// --- the panel --------------------------------------------------------------------------

const panel = make("aside", "", { id: "workshop", lang: speaks, dir: "ltr" });
panel.setAttribute("aria-label", said.workshop);
const part = (name, heading) => {
  const section = make("section", "", { id: name });
  section.append(make("h2", heading));
  const body = make("div", "");
  section.append(body);
  panel.append(section);
  return body;
};
const settings = make("div", "", { id: "settings" });
panel.append(settings);
const told = part("problems", said.problems);
told.setAttribute("aria-live", "polite");
const about = part("about", said.step);
const picture = part("picture", said.picture);
document.body.append(panel);
document.body.classList.add("with-workshop");

const second = make("div", "", { id: "second", hidden: true });
second.setAttribute("aria-label", said.beside);
second.setAttribute("role", "region");
document.querySelector("main").append(second);

function setting(label, element, change) {
  const whole = make("label", `${label} `);
  whole.append(element);
  element.addEventListener("change", change);
  settings.append(whole);
  return element;
}

const at = setting(said.at, make("input", "", { type: "datetime-local", id: "at" }), () => {
  if (at.value) asked.set("at", at.value);
  else asked.delete("at");
  redraw();
});
const beside = setting(said.beside, make("select", "", { id: "beside" }), drawSecond);
beside.append(new Option(said.nothing, ""));
const width = setting(said.width, make("select", "", { id: "width" }), () => {
  phone.dataset.width = width.value;
});
width.append(new Option(said.wide, ""), ...[320, 360, 412].map((one) => new Option(`${one} px`, one)));
const large = setting(said.large, make("input", "", { type: "checkbox", id: "large" }), () => {
  phone.classList.toggle("large", large.checked);
});

// --- places -----------------------------------------------------------------------------

function placeOf(where) {
  const line = make("p", "", { className: "place" });
  line.append(where.editor ? make("a", where.place, { href: where.editor }) : make("code", where.place));
  const copy = make("button", "📋", { type: "button", title: said.copy });
  copy.setAttribute("aria-label", `${said.copy}: ${where.place}`);
  copy.addEventListener("click", () => navigator.clipboard?.writeText(where.path));
  line.append(copy);
  return line;
}

function drawProblems() {
  const here = shown && `${shown.flow}/${shown.step}`;
  const list = make("ul", "");
  for (const one of problems) {
    const item = make("li", "", { className: one.screen && one.screen === here ? "here" : "" });
    item.append(make("p", one.said, { dir: "auto" }), placeOf(one));
    if (one.excerpt) item.append(make("code", one.excerpt, { dir: "auto" }));
    if (one.screen) item.append(make("a", `${said.goto} ${one.screen}`, { href: `#${one.screen}`, className: "goto" }));
    list.append(item);
  }
  told.replaceChildren(...(problems.length ? [make("p", said.last), list] : [make("p", said.none)]));
  document.querySelector("#wrong")?.remove();
  const mine = problems.filter((one) => one.screen && one.screen === here);
  if (!mine.length) return;
  const wrong = make("div", "", { id: "wrong", lang: speaks, dir: "ltr" });
  for (const one of mine) wrong.append(make("p", `⚠️ ${one.said}`, { dir: "auto" }), placeOf(one));
  document.querySelector("main").prepend(wrong);
}

// --- the screen of now ------------------------------------------------------------------

async function drawAbout(message) {
  const found = await ask(`api/about?link=${encodeURIComponent(message.link)}`).catch(() => null);
  if (message !== shown) return;
  if (!found) return about.replaceChildren();
  const facts = make("ul", "");
  for (const one of found.facts) {
    const item = make("li", "", { lang: "fr" });
    item.append(make("p", `${one.critical ? "❗" : ""}${one.id} · ${one.law} — ${one.says}`), placeOf(one.place));
    for (const source of one.sources) {
      const line = make("p", "");
      line.append(make("a", source.title, { href: source.url, target: "_blank", rel: "noopener noreferrer" }));
      item.append(line);
    }
    facts.append(item);
  }
  about.replaceChildren(
    make("p", found.name, { id: "name" }),
    placeOf(found.step),
    ...(found.text ? [placeOf(found.text)] : []),
    ...found.refused.map((one) => make("p", said.refused(one), { className: "refused" })),
    ...cut(message).map((label) => make("p", `${said.cut} ${label}`, { className: "refused", dir: "auto" })),
    make("h3", said.facts),
    found.facts.length ? facts : make("p", said.noFacts),
  );
  drawPicture(message, found.way);
}

/** The labels that do not fit on one line of a small phone, where Telegram ends them with "…". */
function cut(message) {
  const labels = [];
  let next = 0;
  for (const length of message.rows) {
    const most = ON_ONE_LINE[length] ?? 4;
    labels.push(...message.buttons.slice(next, (next += length)).map((one) => one.label).filter((one) => [...one].length > most));
  }
  return labels;
}

async function drawSecond() {
  const message = shown;
  second.hidden = !beside.value;
  if (!beside.value || !message) return;
  const other = await ask(`api/message?link=${encodeURIComponent(message.link)}&in=${beside.value}`).catch(() => null);
  if (message !== shown || !other) return;
  second.lang = other.locale;
  second.dir = other.dir;
  second.replaceChildren(
    ...other.text.split("\n").map((line) => make("p", line, { dir: "auto" })),
    ...other.buttons.slice(0, message.buttons.length).map((one) => make("p", one.label, { className: "label", dir: "auto" })),
  );
}

async function drawPicture(message, way) {
  const address = `api/picture?flow=${encodeURIComponent(message.flow)}&here=${encodeURIComponent(message.step)}&way=${encodeURIComponent(way.join(" "))}`;
  const answer = await fetch(address).catch(() => null);
  if (message !== shown || !answer?.ok) return picture.replaceChildren();
  const drawn = new DOMParser().parseFromString(await answer.text(), "image/svg+xml").documentElement;
  if (message !== shown) return;
  picture.replaceChildren(document.importNode(drawn, true));
  const box = picture.querySelector("[aria-current]")?.getBoundingClientRect();
  if (!box) return;
  const frame = picture.getBoundingClientRect(); // the step of now in its middle
  picture.scrollLeft += box.x + box.width / 2 - frame.x - frame.width / 2;
  picture.scrollTop += box.y + box.height / 2 - frame.y - frame.height / 2;
}

document.addEventListener("drawn", ({ detail }) => {
  shown = detail;
  drawProblems();
  drawAbout(detail);
  drawSecond();
});

// The languages that the page offers are the ones to choose from: filled when they have come.
new MutationObserver(() => {
  const chosen = beside.value;
  const found = [...document.querySelectorAll("#languages option")];
  if (!found.length || !shown) return;
  ask("api/languages").then((all) => {
    if (beside.length > 1) return;
    beside.append(...all.map(([locale, name]) => Object.assign(new Option(name, locale), { lang: locale })));
    beside.value = chosen;
  }).catch(() => {});
}).observe(document.querySelector("#languages"), { childList: true });

// --- following the files ----------------------------------------------------------------

async function follow() {
  for (;;) {
    try {
      const answer = await fetch(`api/news?locale=${speaks}&seen=${version}`);
      if (!answer.ok) throw new Error(`status ${answer.status}`);
      const news = await answer.json();
      if (String(news.version) !== version) {
        const isFirst = version === "";
        version = String(news.version);
        problems = news.problems;
        drawProblems();
        if (!isFirst) await redraw();
      }
    } catch {
      told.replaceChildren(make("p", said.lost));
      await new Promise((next) => setTimeout(next, 1000));
      version = "";
    }
  }
}

follow();
