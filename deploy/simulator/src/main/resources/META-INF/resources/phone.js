import * as api from "./api.js";
import { openChat } from "./chat.js";
import { citizenFacts } from "./citizen-facts.js";
import { composer } from "./composer.js";
import { countSoon } from "./counts.js";
import { failurePanel } from "./failure-panel.js";
import { live } from "./live.js";
import { people } from "./people.js";
import { quickWords } from "./quick.js";
import { usePlaces } from "./sheets/location.js";
import { wipeSheet } from "./sheets/wipe.js";
import { themeSwitch } from "./theme.js";
import { linkLanguage, translate } from "./words.js";

const at = (id) => document.getElementById(id);
const app = at("app");
const isWide = () => matchMedia("(min-width: 641px)").matches;
let settings = null;
let run = null;

translate();
themeSwitch(at("theme"));

const chat = openChat((shown, newest) => {
  list.saw(shown.address, newest);
  facts(shown, settings);
});
const list = people(open, () => chat.current());
const write = composer(chat);
const facts = citizenFacts(() => refreshChat());
const failures = failurePanel(() => chat.current(), (address) => list.named(address), (now) => {
  settings = now;
  chat.checkWindow(now.window !== "off");
  facts(chat.chat(), now);
});
// Nobody who taps at once waits for the district: what needs its name waits itself.
const district = api.district();
quickWords(district.then((told) => told.greeting), (body) => { details(false); chat.act("text", { body }); });

async function open(address) {
  app.classList.add("open");
  await chat.open(address);
  remember(address);
  write.restore();
  list.show();
  failures.show();
  if (isWide()) write.focus();
  else at("chat-title").focus();
}

/** A reload, or the other language, comes back to the same chat. */
function remember(address) {
  const query = new URLSearchParams(location.search);
  query.delete("text");
  if (address) query.set("phone", address);
  else query.delete("phone");
  history.replaceState(null, "", query.size ? `?${query}` : location.pathname);
  linkLanguage();
}

/** Fetches what is new; a chat that is gone, after a wipe or a restart, is left. */
async function refreshChat() {
  try {
    await chat.refresh();
  } catch (problem) {
    if (problem.status !== 404) throw problem;
    leave();
    facts(null, settings);
    await list.load();
  }
}

function leave() {
  chat.close();
  app.classList.remove("open");
  remember(null);
}

function details(show) {
  app.classList.toggle("more", show);
  at("more").setAttribute("aria-expanded", String(show));
  if (show) { at("desk-title").focus(); countSoon(); }
}

at("back").addEventListener("click", () => {
  const was = chat.current();
  leave();
  list.show();
  document.querySelector(`[data-chat="${CSS.escape(was ?? "")}"]`)?.focus();
});
at("more").addEventListener("click", () => details(!app.classList.contains("more")));
at("desk-close").addEventListener("click", () => { details(false); at("more").focus(); });
at("desk").addEventListener("keydown", (event) => { if (event.key === "Escape" && app.classList.contains("more")) at("desk-close").click(); });
at("wipe").addEventListener("click", () => wipeSheet(async () => {
  await api.wipe();
  list.forget();
  await refreshChat();
  await list.load();
  await failures.load();
  countSoon();
}));

const complain = (problem) => { console.error(problem); };

district.then(({ greeting, pins }) => {
  document.title = document.title.replace(at("wordmark").textContent, greeting);
  at("wordmark").textContent = greeting;
  usePlaces(pins);
}).catch(complain);

function nudged(nudge) {
  if (run && run !== nudge.run) { chat.startOver(); list.forget(); nudge = { ...nudge, all: true, switches: true }; }
  run = nudge.run;
  if (nudge.all || nudge.switches || nudge.chats.includes(chat.current())) refreshChat().catch(complain);
  if (nudge.all || nudge.switches || nudge.chats.length) { list.loadSoon(); countSoon(); }
  if (nudge.switches) failures.load().catch(complain);
}

function connected(yes) {
  if (!yes) return chat.stale();
  chat.say("");
  return nudged({ chats: [], all: true, switches: true, run });
}

async function start() {
  const query = new URLSearchParams(location.search);
  document.body.classList.toggle("only", query.has("only"));
  chat.use(await api.templates());
  await list.load();
  const wanted = query.get("phone");
  const first = wanted ?? (isWide() ? list.known()[0]?.address : null);
  if (wanted && !list.known().some((some) => some.address === wanted)) await api.save(wanted, {});
  if (first) await open(first);
  if (query.has("text")) write.put(query.get("text"));
  await list.load();
  await failures.load();
  countSoon();
  live(nudged, connected);
}

start().catch((problem) => { complain(problem); live(nudged, (yes) => { if (yes) location.reload(); else chat.stale(); }); });
