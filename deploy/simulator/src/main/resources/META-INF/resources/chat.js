import * as api from "./api.js";
import { messages } from "./messages.js";
import { initial, nameOf, numberOf } from "./people.js";
import { reading } from "./reading.js";
import { serial } from "./serial.js";
import { listSheet } from "./sheets/list.js";
import { locationSheet } from "./sheets/location.js";
import { now, setNow, timeOf, windowEnds } from "./time.js";
import { langOf, words } from "./words.js";

const at = (id) => document.getElementById(id);
const TYPING_LOOKS = 5000;

/** The open chat. `told` hears of each fetch: the chat as it stands and the newest number seen. */
export function openChat(told) {
  const scroll = at("scroll");
  const view = reading(scroll, at("newer"));
  const list = messages(at("messages"), {
    reply: (message, id) => act("reply", { message, id }),
    list: (entry) => listSheet(entry, (id) => act("reply", { message: entry.wamid, id })),
    location: (context) => locationSheet((place) => act("location", { ...place, context })),
    contact: (context) => act("contact", { context }),
  });
  let current = null;
  let shown = null;
  let revision = 0;
  let checked = true;
  let last = now();
  let looks;

  async function open(address) {
    current = address;
    startOver();
    await refresh();
    view.toEnd();
  }

  /** Empties the page of the chat, so that the next fetch brings all of it; nothing of that is read aloud. */
  function startOver() {
    revision = 0;
    shown = null;
    scroll.setAttribute("aria-live", "off");
    list.clear();
  }

  /** Fetches what is new in the open chat. */
  const refresh = serial(async () => {
    if (!current) return;
    const page = await api.chat(current, revision);
    if (page.chat.address !== current) return;
    last = now();
    setNow(page.now);
    shown = page.chat;
    list.prune(page.first);
    const came = list.show(page.entries);
    const newest = page.entries.reduce((most, entry) => Math.max(most, entry.seq), 0);
    revision = page.entries.reduce((most, entry) => Math.max(most, entry.rev), revision);
    at("empty").hidden = !list.isEmpty();
    head();
    if (came) view.came(came);
    else view.settled();
    requestAnimationFrame(() => scroll.setAttribute("aria-live", "polite"));
    told(shown, newest);
  });

  function head() {
    const name = nameOf(shown);
    at("chat-title").textContent = name;
    at("chat-title").lang = langOf(name);
    at("chat-face").textContent = initial(shown);
    at("chat-line").textContent = shown.typing ? `${words.bot} ${words.typing}` : numberOf(shown);
    at("chat-line").classList.toggle("typing", shown.typing);
    at("typing").hidden = !shown.typing;
    at("window-end").hidden = !checked || list.isEmpty() || !shown.lastInbound || windowEnds(shown.lastInbound) > now();
    clearTimeout(looks);
    if (shown.typing) looks = setTimeout(() => refresh().catch(console.error), TYPING_LOOKS);
    document.title = `${name} · ${at("wordmark").textContent}`;
  }

  /** Makes the citizen do something; says so when it fails, and tells whether it went. */
  async function act(what, body) {
    try {
      await api.send(current, what, body);
    } catch (problem) {
      console.error(problem);
      say(words.notSent);
      return false;
    }
    say("");
    view.toEnd();
    await refresh().catch(console.error);
    view.toEnd();
    return true;
  }

  function say(sentence) {
    at("stale").textContent = sentence;
    at("stale").hidden = !sentence;
  }

  return {
    open, startOver, refresh, act, say,
    close: () => { current = null; startOver(); },
    current: () => current,
    chat: () => shown,
    use: list.use,
    checkWindow: (check) => { checked = check; if (shown) head(); },
    stale: () => say(words.stale(timeOf(last))),
  };
}
