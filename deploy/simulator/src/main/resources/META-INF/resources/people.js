import * as api from "./api.js";
import { summary } from "./bubbles.js";
import { make } from "./dom.js";
import { serial } from "./serial.js";
import { citizenSheet } from "./sheets/citizen.js";
import { timeOf } from "./time.js";
import { langOf, words } from "./words.js";

// Invented people, ready for a demonstration.
const EXAMPLES = [["919800000011", "रामफल"], ["919800000012", "सुनीता"], ["919800000013", "Pooja"], ["919800000014", "फरज़ाना"]];

const TYPING_LOOKS = 5000;

export const initial = (chat) => [...new Intl.Segmenter("hi").segment(chat.name || "#")][0].segment;
export const nameOf = (chat) => chat.name || chat.address;
export const numberOf = (chat) => (chat.hidesPhone ? words.hidden : /^\d+$/.test(chat.address) ? `+${chat.address}` : chat.address);

/** The list of chats. `open` opens one; `current` tells which is open. */
export function people(open, current) {
  const list = document.getElementById("people");
  const examples = document.getElementById("examples");
  const seen = new Map();
  let known = [];
  let typing;

  const load = serial(async () => {
    known = await api.chats();
    // A chat keeps its place while the page is open; new ones come on top of it.
    const order = [...list.children].map((item) => item.dataset.address);
    known.sort((a, b) => rank(order, a) - rank(order, b));
    show();
    clearTimeout(typing);
    // Typing ends by itself, without a nudge.
    if (known.some((chat) => chat.typing)) typing = setTimeout(() => load().catch(console.error), TYPING_LOOKS);
  });

  function show() {
    const focused = list.contains(document.activeElement) ? document.activeElement.dataset.chat : null;
    list.replaceChildren(...known.map(person));
    if (focused) list.querySelector(`[data-chat="${CSS.escape(focused)}"]`)?.focus();
    const left = EXAMPLES.filter(([phone]) => !known.some((chat) => chat.address === phone));
    examples.hidden = left.length === 0;
    examples.querySelector("ul").replaceChildren(...left.map(([phone, name]) => make("li", {}, make("button", { type: "button", lang: langOf(name), onclick: () => add(phone, name) }, `+ ${name}`))));
  }

  function person(chat) {
    const isOpen = chat.address === current();
    const fresh = !isOpen && chat.last?.direction === "OUT" && chat.last.seq > (seen.get(chat.address) ?? 0);
    const line = chat.last ? `${chat.last.direction === "IN" ? `${words.you}: ` : ""}${summary(chat.last)}` : words.noMessage;
    return make("li", { "data-address": chat.address }, make("button", { type: "button", class: "person", "data-chat": chat.address, "aria-current": isOpen ? "true" : null, onclick: () => open(chat.address) },
      make("span", { class: "face", "aria-hidden": "true" }, initial(chat)),
      make("span", { class: "lines" }, make("span", { class: "title", lang: langOf(nameOf(chat)) }, nameOf(chat)), make("span", { class: "small", lang: langOf(line) }, chat.typing ? words.typing : line)),
      make("span", { class: "side" }, chat.last ? timeOf(chat.last.time) : "", fresh ? make("span", { class: "new" }, `● ${words.unread}`) : null)));
  }

  async function add(phone, name) {
    await api.save(phone, { name });
    await open(phone);
    await load();
  }

  function nextNumber() {
    const numbers = [...known.map((chat) => chat.address), ...EXAMPLES.map(([phone]) => phone)].filter((address) => /^9198\d{8}$/.test(address)).map(Number);
    return String(Math.max(919800000000, ...numbers) + 1);
  }

  document.getElementById("add").addEventListener("click", () => citizenSheet(nextNumber(), add));
  let soon;
  return {
    load, show, known: () => known,
    loadSoon: () => { clearTimeout(soon); soon = setTimeout(() => load().catch(console.error), 200); },
    saw: (address, seq) => seen.set(address, Math.max(seen.get(address) ?? 0, seq)),
    forget: () => seen.clear(),
    named: (address) => { const chat = known.find((some) => some.address === address); return chat ? nameOf(chat) : address; },
  };
}

const rank = (order, chat) => (order.includes(chat.address) ? order.indexOf(chat.address) : -1);
