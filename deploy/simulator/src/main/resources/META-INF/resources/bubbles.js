import { mediaAddress } from "./api.js";
import { formatted, make } from "./dom.js";
import { langOf, timeOf, words } from "./words.js";

const TICKS = { waiting: "◷", received: "✓✓", read: "✓✓", lost: "✕" };

/** One message as a list item. `tap` is called with what the citizen chose. */
export function bubble(entry, templates, tap) {
  const mine = entry.direction === "IN";
  const side = mine ? "mine" : entry.direction === "REFUSED" ? "theirs refused" : "theirs";
  const item = make("li", { class: side, "data-seq": entry.seq, "data-rev": entry.rev, "data-wamid": entry.wamid });
  const box = make("div", { class: "bubble" }, make("span", { class: "hidden" }, mine ? `${words.you}: ` : `${words.bot}: `));
  const below = [];
  if (entry.direction === "REFUSED") box.append(refusal(entry));
  else fill(box, below, entry, templates, tap);
  box.append(footer(entry, mine));
  item.append(box);
  if (below.length) item.append(make("div", { class: "taps" }, ...below));
  return item;
}

/** A short line for the list of chats. */
export function summary(entry) {
  if (!entry) return "";
  const body = entry.body;
  const label = { image: words.photo, audio: words.voice, document: words.document, video: words.video, location: words.location, contacts: words.contact,
    reaction: words.reaction, template: words.template }[entry.type];
  const text = body.text?.body ?? body.interactive?.body?.text ?? reply(body)?.title ?? body.button?.text ?? body[entry.type]?.caption ?? label ?? words.other;
  return text.replace(/[*_~`]+/g, "").replace(/\s+/g, " ");
}

const reply = (body) => body.interactive?.button_reply ?? body.interactive?.list_reply;

function fill(box, below, entry, templates, tap) {
  const body = entry.body;
  const content = body[entry.type];
  const chosen = reply(body);
  if (entry.type === "text") box.append(formatted(content.body));
  else if (chosen) box.append(formatted(chosen.title), ...(chosen.description ? [make("p", { class: "small", lang: langOf(chosen.description) }, chosen.description)] : []));
  else if (entry.type === "button") box.append(formatted(content.text));
  else if (entry.type === "interactive") interactive(box, below, entry, tap);
  else if (entry.type === "template") template(box, below, entry, templates, tap);
  else if (entry.type === "location") box.append(place(content));
  else if (entry.type === "reaction") box.append(make("p", { class: "big" }, content.emoji || "–"));
  else if (entry.type === "contacts") box.append(formatted(`${words.contact}: ${content.map((card) => `${card.name?.formatted_name ?? ""} ${card.phones?.[0]?.phone ?? ""}`).join(", ")}`));
  else if (content?.id || content?.link) box.append(...media(entry.type, content));
  else box.append(make("p", { class: "small" }, entry.type));
}

function interactive(box, below, entry, tap) {
  const { header, body, footer: foot, action, type } = entry.body.interactive;
  if (header?.type === "text") box.append(make("p", { class: "heading", lang: langOf(header.text) }, header.text));
  else if (header) box.append(...media(header.type, header[header.type]));
  box.append(formatted(body.text));
  if (foot) box.append(make("p", { class: "small", lang: langOf(foot.text) }, foot.text));
  const button = (label, onclick, more = {}) => make("button", { type: "button", lang: langOf(label), onclick, ...more }, label);
  if (type === "button") {
    for (const { reply: { id, title } } of action.buttons) below.push(button(title, () => tap.reply(entry.wamid, id)));
  } else if (type === "list") {
    below.push(button(`☰ ${action.button}`, () => tap.list(entry), { "aria-haspopup": "dialog" }));
  } else if (type === "cta_url") {
    const { display_text: label, url } = action.parameters;
    below.push(make("a", { href: url, target: "_blank", rel: "noopener noreferrer", lang: langOf(label) }, `${label} ↗`));
  } else if (type === "location_request_message") {
    below.push(button(words.sendLocation, () => tap.location(entry.wamid), { "aria-haspopup": "dialog" }));
  } else if (type === "contact_request") {
    below.push(button(words.shareNumber, () => tap.contact(entry.wamid)));
  } else {
    below.push(button(`${action.parameters?.flow_cta ?? type}: ${words.flow}`, null, { disabled: true }));
  }
}

function template(box, below, entry, templates, tap) {
  const { name, language, components = [] } = entry.body.template;
  const approved = templates.find((some) => some.name === name && some.language === language.code);
  const values = components.find((some) => some.type === "body")?.parameters ?? [];
  const text = approved.body.replace(/\{\{(\d+)}}/g, (all, index) => values[index - 1]?.text ?? all);
  box.append(formatted(text));
  approved.quickReplies.forEach((label, index) => {
    const payload = components.find((some) => some.type === "button" && String(some.index) === String(index))?.parameters[0].payload ?? label;
    below.push(make("button", { type: "button", lang: langOf(label), onclick: () => tap.reply(entry.wamid, payload) }, label));
  });
}

function media(type, content) {
  const address = content.link ?? mediaAddress(content.id);
  const parts = [];
  if (content.link) parts.push(make("p", {}, make("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, words.openLink)));
  else if (type === "image" || type === "sticker") parts.push(make("img", { src: address, alt: content.caption ?? words.photo, width: 280, height: 210 }));
  else if (type === "audio") parts.push(make("p", { class: "small" }, `♪ ${words.voice}`), make("audio", { src: address, controls: true, preload: "metadata", "aria-label": words.voice }));
  else if (type === "video") parts.push(make("video", { src: address, controls: true, preload: "metadata", "aria-label": words.video }));
  else parts.push(make("p", {}, make("a", { href: address, download: content.filename ?? "" }, `${words.document}: ${content.filename ?? ""}`)));
  if (content.caption) parts.push(formatted(content.caption));
  return parts;
}

function place({ latitude, longitude, name, address }) {
  return make("div", { class: "place" }, make("strong", {}, `◉ ${name ?? words.location}`), address ? make("span", { class: "small" }, address) : null,
    make("span", { class: "small" }, `${latitude}, ${longitude}`));
}

function refusal(entry) {
  return make("div", {}, make("p", { class: "heading" }, `■ ${words.refused}`), make("p", { lang: "en" }, entry.details),
    make("details", {}, make("summary", {}, words.seeBody), make("pre", {}, JSON.stringify(entry.body, null, 2))));
}

function footer(entry, mine) {
  const line = make("p", { class: "when" }, make("time", { datetime: entry.time }, timeOf(entry.time)));
  if (mine) line.append(make("span", { class: `tick ${entry.state}`, title: words[entry.state] }, make("span", { "aria-hidden": "true" }, TICKS[entry.state] ?? ""),
    make("span", { class: "hidden" }, words[entry.state] ?? "")));
  return line;
}
