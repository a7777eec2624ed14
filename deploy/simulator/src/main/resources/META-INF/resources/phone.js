import * as api from "./api.js";
import { bubble, summary } from "./bubbles.js";
import { make } from "./dom.js";
import { attachSheet, citizenSheet, listSheet, locationSheet } from "./sheets.js";
import { dayOf, langOf, timeOf, translate, words } from "./words.js";

const at = (id) => document.getElementById(id);
const [app, people, messages, scroll, text, stale, newer] = ["app", "people", "messages", "scroll", "text", "stale", "newer"].map(at);
const seen = new Map();
let templates = [];
let current = null;
let revision = 0;
let known = [];
let last = new Date();
let typingEnds;

translate();
text.placeholder = words.placeholder;

const tap = {
  reply: (message, id) => act("reply", { message, id }),
  list: (entry) => listSheet(entry, (id) => act("reply", { message: entry.wamid, id })),
  location: (context) => locationSheet((place) => act("location", { ...place, context })),
  contact: (context) => act("contact", { context }),
};

/** Makes the citizen do something; says so when it fails. */
async function act(what, body) {
  try {
    await api.send(current, what, body);
    await refresh();
    toEnd();
    return true;
  } catch (problem) {
    console.error(problem);
    notice(words.failed);
    return false;
  }
}

function notice(sentence) {
  stale.textContent = sentence;
  stale.hidden = !sentence;
}

async function open(address) {
  current = address;
  revision = 0;
  messages.replaceChildren();
  app.classList.add("open");
  await refresh();
  toEnd();
  if (matchMedia("(min-width: 641px)").matches) text.focus();
}

let fetching = Promise.resolve();

/** Fetches what is new in the open chat, one fetch at a time. */
function refresh() {
  fetching = fetching.then(fetchNew, fetchNew);
  return fetching;
}

async function fetchNew() {
  if (!current) return;
  const atEnd = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 80;
  const { chat, first, entries } = await api.chat(current, revision);
  if (chat.address !== current) return;
  last = new Date();
  heading(chat);
  for (const old of [...messages.querySelectorAll("[data-seq]")]) if (Number(old.dataset.seq) < first) old.remove();
  let added = false;
  for (const entry of entries) {
    revision = Math.max(revision, entry.rev);
    seen.set(current, Math.max(seen.get(current) ?? 0, entry.seq));
    const old = messages.querySelector(`[data-seq="${entry.seq}"]`);
    // Only the tick of our own message ever changes, so a bubble in use is never taken from under a finger.
    if (old && entry.direction !== "IN") continue;
    const fresh = bubble(entry, templates, tap);
    if (old) old.replaceWith(fresh);
    else { messages.append(fresh); added = true; }
  }
  days();
  at("empty").hidden = messages.childElementCount > 0;
  if (added && atEnd) toEnd();
  else if (added) newer.hidden = false;
}

function days() {
  for (const old of messages.querySelectorAll(".day")) old.remove();
  let before = "";
  for (const item of [...messages.children]) {
    const day = dayOf(item.querySelector("time").dateTime);
    if (day !== before) item.before(make("li", { class: "day" }, make("span", {}, day)));
    before = day;
  }
}

function toEnd() {
  scroll.scrollTop = scroll.scrollHeight;
  newer.hidden = true;
}

function heading(chat) {
  at("chat-title").textContent = chat.name || chat.address;
  at("chat-title").lang = langOf(chat.name);
  at("chat-face").textContent = initial(chat);
  at("chat-line").textContent = chat.typing ? `${words.bot} ${words.typing}` : numberOf(chat);
  at("chat-line").classList.toggle("typing", chat.typing);
  clearTimeout(typingEnds);
  if (chat.typing) typingEnds = setTimeout(refresh, 5000);
  document.title = `${chat.name || chat.address} · नमस्ते रोहतक`;
}

const initial = (chat) => [...new Intl.Segmenter("hi").segment(chat.name || "#")][0].segment;
const numberOf = (chat) => (chat.hidesPhone ? words.hidden : /^\d+$/.test(chat.address) ? `+${chat.address}` : chat.address);

async function list() {
  known = await api.chats();
  // A chat keeps its place while the page is open; new ones come on top of it.
  const order = [...people.children].map((item) => item.dataset.address);
  known.sort((a, b) => rank(order, a) - rank(order, b));
  const focused = document.activeElement?.dataset?.chat;
  people.replaceChildren(...known.map(person));
  if (focused) people.querySelector(`[data-chat="${CSS.escape(focused)}"]`)?.focus();
}

const rank = (order, chat) => (order.includes(chat.address) ? order.indexOf(chat.address) : -1);

function person(chat) {
  const isOpen = chat.address === current;
  const fresh = !isOpen && chat.last?.direction === "OUT" && chat.last.seq > (seen.get(chat.address) ?? 0);
  const line = summary(chat.last) || numberOf(chat);
  return make("li", { "data-address": chat.address }, make("button", { type: "button", class: "person", "data-chat": chat.address, "aria-current": isOpen ? "true" : null, onclick: () => open(chat.address).then(list) },
    make("span", { class: "face", "aria-hidden": "true" }, initial(chat)),
    make("span", { class: "lines" }, make("span", { class: "title", lang: langOf(chat.name) }, chat.name || chat.address), make("span", { class: "small", lang: langOf(line) }, line)),
    make("span", { class: "side" }, chat.last ? timeOf(chat.last.time) : "", fresh ? make("span", { class: "new" }, `● ${words.unread}`) : null)));
}

async function pick(kind, file) {
  const body = {};
  try {
    if (file) body.mediaId = await api.upload(file);
  } catch (problem) {
    console.error(problem);
    notice(words.failed);
    return;
  }
  if (kind === "document") body.filename = file.name;
  if (kind !== "audio" && text.value.trim()) body.caption = text.value.trim();
  if ((await act(kind, body)) && body.caption) clear();
}

function clear() {
  text.value = "";
  text.style.height = "";
}

function nextNumber() {
  const numbers = known.map((chat) => chat.address).filter((address) => /^9198\d{8}$/.test(address)).map(Number);
  return String(Math.max(919800000000, ...numbers) + 1);
}

at("composer").addEventListener("submit", async (event) => {
  event.preventDefault();
  const body = text.value.trim();
  if (body && (await act("text", { body }))) clear();
});
text.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  at("composer").requestSubmit();
});
text.addEventListener("input", () => {
  text.style.height = "";
  text.style.height = `${Math.min(text.scrollHeight + 2, 140)}px`;
});
at("hello").addEventListener("click", () => act("text", { body: "नमस्ते रोहतक" }));
at("attach").addEventListener("click", () => attachSheet(pick, () => locationSheet((place) => act("location", place))));
at("add").addEventListener("click", () => citizenSheet(nextNumber(), async (phone, name) => {
  await api.save(phone, { name });
  await open(phone);
  await list();
}));
at("back").addEventListener("click", () => {
  app.classList.remove("open");
  people.querySelector("[aria-current]")?.focus();
});
newer.addEventListener("click", toEnd);
scroll.addEventListener("scroll", () => { if (scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 40) newer.hidden = true; });

let listing;
function listSoon() {
  clearTimeout(listing);
  listing = setTimeout(list, 200);
}

async function start() {
  const query = new URLSearchParams(location.search);
  templates = await api.templates();
  await list();
  const wanted = query.get("phone");
  const first = wanted ?? (matchMedia("(min-width: 641px)").matches ? known[0]?.address : null);
  if (wanted && !known.some((chat) => chat.address === wanted)) await api.save(wanted, {});
  if (first) await open(first);
  await list();
  if (query.has("text")) text.value = query.get("text");
  api.live(
    (nudge) => {
      if (nudge.all || nudge.chats.includes(current)) refresh().catch(() => (location.search = ""));
      if (nudge.all || nudge.chats.length) listSoon();
    },
    (connected) => {
      notice(connected ? "" : words.stale(timeOf(last)));
      if (connected) { refresh(); listSoon(); }
    },
  );
}

start();
