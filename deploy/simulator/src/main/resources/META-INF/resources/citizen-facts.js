import * as api from "./api.js";
import { make } from "./dom.js";
import { nameOf, numberOf } from "./people.js";
import { dateTimeOf, now, windowEnds } from "./time.js";
import { langOf, words } from "./words.js";

const DAY = 864e5;

/** What is known of the citizen whose chat is open, and what can be changed about the phone. */
export function citizenFacts(changed) {
  const place = document.getElementById("citizen-facts");
  let shown = "";

  async function change(chat, what) {
    await api.save(chat.address, what);
    await changed();
  }

  return function show(chat, settings) {
    document.getElementById("citizen").hidden = document.getElementById("quick").hidden = !chat;
    const state = JSON.stringify([chat?.address, chat?.name, chat?.lastInbound, chat?.hidesPhone, chat?.reachable, settings?.window, chat && windowWords(chat, settings)]);
    if (!chat || state === shown) return;
    shown = state;
    const focused = place.contains(document.activeElement) ? document.activeElement.dataset.fact : null;
    const closes = chat.lastInbound && windowEnds(chat.lastInbound) > now();
    place.replaceChildren(
      make("dl", {}, fact(words.name, make("span", { lang: langOf(nameOf(chat)) }, nameOf(chat))), fact(words.phoneNumber, numberOf(chat)), fact(words.window, windowWords(chat, settings))),
      make("button", { type: "button", class: "plain", "data-fact": "window", disabled: !closes, onclick: () => change(chat, { lastInbound: new Date(now() - DAY - 6e4).toISOString() }) }, words.closeWindow),
      toggle("reachable", words.reachable, words.reachableNote, chat.reachable, () => change(chat, { reachable: !chat.reachable })),
      toggle("hides", words.hides, words.hidesNote, chat.hidesPhone, () => change(chat, { hidesPhone: !chat.hidesPhone })),
      make("p", {}, make("a", { href: `?phone=${encodeURIComponent(chat.address)}&only=1`, target: "_blank", rel: "noopener" }, words.ownWindow)));
    if (focused) place.querySelector(`[data-fact=${focused}]`)?.focus();
  };
}

const fact = (name, value) => make("div", {}, make("dt", {}, name), make("dd", {}, value));

const toggle = (key, title, note, on, onclick) => make("button", { type: "button", role: "switch", class: "switch", "aria-checked": String(on), "data-fact": key, onclick },
  make("span", { class: "lines" }, make("span", { class: "title" }, title), make("span", { class: "small" }, note)), make("span", { class: "track", "aria-hidden": "true" }));

function windowWords(chat, settings) {
  if (settings?.window === "off") return words.windowOff;
  if (!chat.lastInbound) return words.windowNever;
  const ends = windowEnds(chat.lastInbound);
  return ends > now() ? words.windowOpen(dateTimeOf(ends)) : words.windowClosed(dateTimeOf(ends));
}
