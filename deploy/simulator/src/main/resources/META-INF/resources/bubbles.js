import { make, small } from "./dom.js";
import { formatted, unmarked } from "./formatted.js";
import { interactive, template } from "./interactive.js";
import { media } from "./media.js";
import { place } from "./place.js";
import { foot, speaker } from "./ticks.js";
import { langOf, words } from "./words.js";

/** One message as a list item. `tap` is called with what the citizen chose; `quoted` is the message it answers, if any. */
export function bubble(entry, { templates, tap, quoted }) {
  const side = { IN: "mine", OUT: "theirs", REFUSED: "theirs refused" }[entry.direction];
  const { parts, taps = [] } = entry.direction === "REFUSED" ? refusal(entry) : content(entry, templates, tap);
  const box = make("div", { class: "bubble" }, speaker(entry), quoted ? quote(quoted) : null, ...parts, foot(entry));
  const item = make("li", { class: `${side} ${entry.type}`, "data-seq": entry.seq, "data-rev": entry.rev, "data-wamid": entry.wamid }, box);
  if (taps.length) item.append(make("div", { class: "taps" }, ...taps));
  return item;
}

/** A short line for the list of chats and for quotes. */
export function summary(entry) {
  if (!entry) return "";
  const { body, type } = entry;
  const label = words[{ image: "photo", audio: "voice", contacts: "contact" }[type] ?? type] ?? words.other;
  const text = body.text?.body ?? body.interactive?.body?.text ?? chosen(body)?.title ?? body.button?.text ?? body[type]?.caption ?? body[type]?.filename;
  return unmarked(typeof text === "string" ? text : typeof label === "string" ? label : words.other);
}

const chosen = (body) => body.interactive?.button_reply ?? body.interactive?.list_reply;

function content(entry, templates, tap) {
  const { body, type } = entry;
  const inner = body[type];
  const picked = chosen(body);
  if (picked) return { parts: [formatted(picked.title), ...(picked.description ? [small(picked.description)] : [])] };
  switch (type) {
    case "text": return { parts: [formatted(inner.body)] };
    case "button": return { parts: [formatted(inner.text)] };
    case "interactive": return interactive(entry, tap);
    case "template": return template(entry, templates, tap);
    case "location": return { parts: [place(inner)] };
    case "reaction": return { parts: [make("p", { class: "big" }, inner.emoji || "–")] };
    case "contacts": return { parts: inner.map((card) => formatted(`${words.contact}: ${card.name?.formatted_name ?? ""} ${card.phones?.[0]?.phone ?? ""}`)) };
    default: return { parts: inner?.id || inner?.link ? media(type, inner) : [small(type)] };
  }
}

function quote(entry) {
  const line = summary(entry);
  return make("p", { class: "quote", lang: langOf(line) }, line);
}

function refusal(entry) {
  return { parts: [make("p", { class: "heading" }, `■ ${words.refused}`), make("p", { lang: "en" }, entry.details),
    make("details", {}, make("summary", {}, words.seeBody), make("pre", { tabindex: 0 }, JSON.stringify(entry.body, null, 2)))] };
}
